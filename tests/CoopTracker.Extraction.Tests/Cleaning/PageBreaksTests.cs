namespace CoopTracker.Extraction.Tests.Cleaning;

public class PageBreaksTests
{
    [Theory]
    [InlineData("Before the first buildings are completed, the Hong Kong Science and Technology Parks Corporation\n\n(HKSTPC) will set up a branch.")]
    [InlineData("Strengthen co-operation on ecological and\n\nenvironmental industries between the two places.")]
    [InlineData("The meeting was fruitful for both. On legal services, the Government is dedicated\n\nto providing platforms.")]
    [InlineData("Memorandum of Understanding on Promoting Innovation of Hong Kong and\n\nShanghai Enterprises;")]
    public void A_sentence_that_a_page_break_cut_is_joined(string text) =>
        Assert.Equal(text.Replace("\n\n", " "), Assert.Single(Reading.Blocks(text)).Text);

    [Fact]
    public void A_pair_that_a_line_break_cut_is_one_word() => Assert.Contains("the Hong Kong-Guangdong Joint", Reading.Blocks(
        "The two sides met in Hong Kong today, reviewed the progress of the past year in many fields, and agreed to go on.\n\nThe agreement was reached, after long talks of both of the two sides, at the 13th meeting of the Hong Kong-\n\nGuangdong Joint Working Group, and was held in Hong Kong.")[^1].Text, StringComparison.Ordinal);

    [Fact]
    public void An_item_takes_up_the_rest_of_its_title() =>
        Assert.Equal("Memorandum of Understanding on Promoting Innovation between the Bureau of Hong Kong Shanghai Enterprises;",
            Assert.Single(Reading.Blocks("(ii) Memorandum of Understanding on Promoting Innovation between the Bureau of Hong Kong\n\nShanghai Enterprises;")).Text);

    [Fact]
    public void A_sentence_cut_before_a_name_is_joined_once_the_release_has_begun() =>
        Assert.Equal(2, Reading.Blocks("The Financial Secretary, Mr Paul Chan, and the Vice Minister, Mr Gao Yan, held the second meeting in Beijing on December 29.\n\n"
            + "Also in attendance was the Secretary for Commerce, Mr Edward\n\nYau; and others.").Count);

    [Fact]
    public void A_long_title_is_not_joined_to_the_first_paragraph() =>
        Assert.Equal(2, Reading.Blocks("Meeting of Task Force on the Development of the Qianhai Shenzhen-Hong Kong Modern Service Industry Co-operation Zone held in Shenzhen\n\nThe Secretary met the Vice Mayor.").Count);

    [Theory]
    [InlineData("金融\n\n支持兩地銀行互設分行；", 2)]
    [InlineData("　　會後，雙方簽署《滬港金融合作協議》\n《滬港旅遊合作協議》，並見證兩地機構簽署多份文件。", 1)]
    [InlineData("　　香港會繼續發揮背靠祖國、聯通世界的獨特優勢，並維護「一國兩制」\n的成功實踐。", 1)]
    [InlineData("雙方簽署協議\n，並交換意見。", 1)]
    [InlineData("《滬港金融合作協議》\n《滬港旅遊合作協議》", 2)]
    [InlineData("1. 《關於推進兩地現代服務業合作的意向書》－教育局、深圳市教育局\n\n　　李家超說，合作進入新階段。", 2)]
    [InlineData("兩地政府於會上就金融、旅遊及教育等方面達成共識，並同意在未來一年\n\n加強合作。", 1)]
    public void Chinese_headings_stay_apart_and_clauses_are_joined(string text, int blocks) =>
        Assert.Equal(blocks + 1, Reading.Blocks("行政長官李家超與上海市市長龔正今日（四月二十六日）在香港舉行滬港合作會議第六次會議。\n\n" + text).Count);

    [Theory]
    [InlineData("Innovation and Technology\n\nEncourage co-operation between universities.")]
    [InlineData("The meeting was held in Shanghai.\n\nIt was fruitful.")]
    [InlineData("Finance\n\nthe two sides agreed to co-operate.")]
    public void A_heading_or_a_whole_sentence_stays_apart(string text) => Assert.Equal(2, Reading.Blocks(text).Count);

    [Theory]
    [InlineData("Agreement on Commerce and Trade Co-operation between the Shanghai Municipal Commission of Commerce and the Commerce and Economic Development Bureau\n\nLetter of Intent on Museums")]
    [InlineData("Memorandum of Understanding on Deepening Financial Co-operation between the Financial Services and the Treasury Bureau and the Shanghai Office\n\nThe Hong Kong delegation also included the Secretary for Health, Professor Lo Chung-mau.")]
    [InlineData("Signatories: Hong Kong Science and Technology Parks Corporation; Shenzhen High-tech Industrial Park Administrative Office; Hong Kong Cyberport\nOther officials who attended were the Secretary for Health and the Director of Immigration.")]
    public void Titles_in_lines_of_their_own_stay_apart(string text) => Assert.Equal(3, Reading.Blocks("The two sides held the plenary today and agreed to co-operate in health, finance and many other fields of interest to both.\n\n" + text).Count);

    [Fact]
    public void Evidence_of_a_joined_sentence_slices_the_reading_text()
    {
        const string text = "Strengthen co-operation on ecological and\n\nenvironmental industries.";
        var evidence = Reading.Span(text).Cite("test");
        Assert.Equal(text, evidence.Quote);
        Assert.Equal(text.Substring(evidence.Start, evidence.Length), evidence.Quote);
    }
}
