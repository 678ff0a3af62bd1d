namespace CoopTracker.Extraction.Tests.Cleaning;

public class RepairTests
{
    [Theory]
    [InlineData("Finance\n-------\nSupport listing.", "H3 Finance|P Support listing.")]
    [InlineData("Finance\n\n=====\nBanks\n——\nSupport listing.", "H2 Finance|H3 Banks|P Support listing.")]
    [InlineData("Title\n＊＊＊＊\nSupport listing.", "H1 Title|P Support listing.")]
    [InlineData("Title * * * *\nSupport listing.", "P Title * * * *|P Support listing.")]
    [InlineData("The meeting was held.\n--------\nIt was fruitful.", "P The meeting was held.|P It was fruitful.")]
    [InlineData("Participation in Major National Strategies and\nthe Belt and Road\n-----\nSupport listing.", "H3 Participation in Major National Strategies and the Belt and Road|P Support listing.")]
    [InlineData("-------\nSupport listing.", "P Support listing.")]
    [InlineData("Finance\n--\nSupport listing.", "H3 Finance|P Support listing.")]
    [InlineData("高層會晤暨蘇港合作會議第一次會議\n在南京舉行\n*****\n支持上市。", "H1 高層會晤暨蘇港合作會議第一次會議在南京舉行|P 支持上市。")]
    [InlineData("粵港保護知識產權合作專責小組\n第十六次會議\n在香港召開\n*****\n支持上市。", "H1 粵港保護知識產權合作專責小組第十六次會議在香港召開|P 支持上市。")]
    [InlineData("“北部都會區發展策略”對接專班\n第四次會議在深圳舉行\n\n支持上市。", "P “北部都會區發展策略”對接專班第四次會議在深圳舉行|P 支持上市。")]
    [InlineData("五、教育、青年發展及人才交\n    流\n\n支持交流。", "I<五、> 教育、青年發展及人才交流|P 支持交流。")]
    [InlineData("Fourth Meeting held in Macao\nJune 10, 2011\n*****\nSupport listing.", "H1 Fourth Meeting held in Macao|P June 10, 2011|P Support listing.")]
    [InlineData("政制及內地事務局\n蘇港合作會議第一次會議\n*****\n支持上市。", "P 政制及內地事務局|H1 蘇港合作會議第一次會議|P 支持上市。")]
    [InlineData("Environmental protection and\necology\n-----\nSupport listing.", "H3 Environmental protection and ecology|P Support listing.")]
    [InlineData("金融\n～～～～\n支持企業來港上市。", "H3 金融|P 支持企業來港上市。")]
    public void A_row_under_a_line_makes_it_a_heading(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("#### Talents", "H4 Talents")]
    [InlineData("##\nText of it.", "H2 |P Text of it.")]
    [InlineData("**Finance**\nText of it.", "H4 Finance|P Text of it.")]
    [InlineData("**The two sides met.**", "P **The two sides met.**")]
    [InlineData("#### **Youth exchange**\nText of it.", "H4 Youth exchange|P Text of it.")]
    [InlineData("#### **Cross-boundary** infrastructure", "H4 Cross-boundary infrastructure")]
    [InlineData("#1 in the world", "P #1 in the world")]
    [InlineData("# Culture i¼0i¼0i¼0", "H1 Culture")]
    [InlineData("## ï¼ï¼", "H2 ")]
    [InlineData("## Logistics, Ports\nand Civil Aviation i¼0ï¼0\n\nSupport flights.", "H2 Logistics, Ports and Civil Aviation|P Support flights.")]
    public void Headings_of_text_recognition_are_read(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("(i) Letter of Intent;", "I<(i)> Letter of Intent;")]
    [InlineData("- (xii) Letter of Intent;", "I<(xii)> Letter of Intent;")]
    [InlineData("IV. Finance", "I<IV.> Finance")]
    [InlineData("a. Finance", "I<a.> Finance")]
    [InlineData("(A) Finance", "I<(A)> Finance")]
    [InlineData("•Finance", "I<•> Finance")]
    [InlineData("＊　教育局", "I<＊> 教育局")]
    [InlineData("＊教育局", "I<＊> 教育局")]
    [InlineData("◆《合作協議》", "I<◆> 《合作協議》")]
    [InlineData("－推動交流", "I<－> 推動交流")]
    [InlineData("\uf0b7 推動交流", "I<\uf0b7> 推動交流")]
    [InlineData("1.\nFinance", "I<1.> Finance")]
    [InlineData("（三）《合作協議》；", "I<（三）> 《合作協議》；")]
    [InlineData("三、金融", "I<三、> 金融")]
    [InlineData("1)金融", "I<1)> 金融")]
    [InlineData("2.《合作協議》；", "I<2.> 《合作協議》；")]
    [InlineData("① 金融", "I<①> 金融")]
    [InlineData("| (i) | Letter of Intent |", "I<(i)> Letter of Intent")]
    public void A_marker_is_taken_off(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("The renewed agreements (Chinese only) are at Annexes 3 and\n4.")]
    [InlineData("The renewed agreements (Chinese only) are at Annexes 2, 3 and\n\n4.")]
    public void A_number_that_ends_a_sentence_is_no_marker(string text) => Assert.EndsWith("3 and 4.", Assert.Single(Reading.Blocks(text)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("The Chief Executive, Mr Donald Tsang, today (June\n10) attended the forum.", "today (June 10) attended the forum.")]
    [InlineData("The next meeting was to be held on June\n10. It was put off.", "on June 10. It was put off.")]
    public void The_rest_of_a_date_is_no_marker(string text, string expected) => Assert.EndsWith(expected, Assert.Single(Reading.Blocks(text)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("(HKSTPC) will set up a branch.")]
    [InlineData("14.92 km2 of land")]
    [InlineData("2024年4月26日")]
    [InlineData("1.5 million people live there.")]
    [InlineData("30 Hong Kong teachers will visit.")]
    [InlineData("-5 degrees")]
    public void What_is_no_marker_stays(string text) => Assert.Equal("P " + text, Describe(text));

    [Theory]
    [InlineData("Promote Cultural Exchanges and Tourism Development\nbetween the Two Places\n\nBring the relics to Hong Kong.", 2)]
    [InlineData("Participate in Major National Strategies and Jointly Pursue\nBelt and Road Development\n\nEncourage enterprises.", 2)]
    [InlineData("Innovation and Technology\nFinance\nTourism\n\nEncourage enterprises.", 4)]
    [InlineData("Innovation and Technology\nFinance\n\nEncourage enterprises.", 3)]
    [InlineData("Finance\nEncourage enterprises to list in Hong Kong.", 2)]
    [InlineData("Economic Development\n=====\nTrade\n-----\nEncourage enterprises.", 3)]
    [InlineData("Civil Aviation, Maritime\nTransport and Logistics\n\nEncourage enterprises.", 2)]
    [InlineData("Finance and Trade, Tourism\nTransport and Logistics\n\nEncourage enterprises.", 3)]
    public void A_heading_over_two_lines_is_one(string text, int blocks) => Assert.Equal(blocks, Reading.Blocks(text).Count);

    [Theory]
    [InlineData("... in the Northern Metropolis, which is an important base for promoting innovation and technology, and the\n\n- 2 -\n\ndiversified development of industries.")]
    [InlineData("... in the Northern Metropolis, which is an important base for promoting innovation and technology, and the\n\n17\n\ndiversified development of industries.")]
    [InlineData("... in the Northern Metropolis, which is an important base for promoting innovation and technology, and the\n\nPage 3 of 12\n\ndiversified development of industries.")]
    public void The_number_of_a_page_inside_a_sentence_goes(string text) =>
        Assert.EndsWith("and the diversified development of industries.", Assert.Single(Reading.Blocks(text)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025 年 9 月 17 日 ( 星期三 )", "2025年9月17日(星期三)")]
    [InlineData("双方今日 ( 9 月 17 日 ) 签署《合作备忘录》( 附件 1 )。", "双方今日(9月17日)签署《合作备忘录》(附件1)。")]
    [InlineData("第 1 至 3 项载于附件 2 至 4。", "第1至3项载于附件2至4。")]
    public void Spaces_of_print_in_Chinese_go(string text, string expected) => Assert.Equal(expected, Reading.Span(text).Text);

    [Theory]
    [InlineData("逾4 000名學生 和教師參加 CEPA 計劃。")]
    [InlineData("The meeting ( on 9 May ) was held.")]
    public void Other_spaces_stay(string text) => Assert.Equal(text, Reading.Span(text).Text);

    [Fact]
    public void A_line_that_is_moved_in_after_a_full_stop_opens_a_paragraph()
    {
        const string text = """
            　　行政長官李家超與浙江省委書記王浩今日（四月二十四日）分別率
            領香港特別行政區（特區）政府和浙江省代表團，在杭州舉行高層會晤
            暨浙港合作會議第一次會議。
            　　出席會議的特區政府官員包括政務司司長陳國基、政制及內地事務
            局局長曾國衞、房屋局局長何永賢、創新科技及工業局局長孫東教授。
            　　雙方會就土地用途規劃互通資料，並協調深圳河兩岸的城市設計。
            　　香港方面會就推行「片區開發」模式的經驗，向浙江省的有關部門
            作詳細的介紹。
            """;
        Assert.Equal(["行政長官", "出席會議", "雙方會就", "香港方面"], Reading.Blocks(text).Select(block => block.Text[..4]));
    }

    [Fact]
    public void A_date_line_is_not_joined_to_the_title() => Assert.Equal(
        ["第十三次港澳合作高層會議在澳門舉行 深化五大領域合作", "2025年7月18日19:32"],
        Reading.Blocks("第十三次港澳合作高層會議在澳門舉行　深化五大領域合作\n2025年7月18日 19:32\n\n" + string.Concat(Enumerable.Repeat("會議今（18）日在澳門特區政府總部舉行，行政長官岑浩輝與香港行政長官李家\n超共同主持會議。\n\n", 6)))
            .Take(2).Select(block => block.Text));

    [Fact]
    public void Lines_of_print_are_not_all_as_wide()
    {
        const string text = """
            行政长官李家超与上海市市长龚正今日 ( 9 月 17 日 ) 在上海举行沪港合作会议
            第七次会议，分别率领香港特别行政区政府和上海市代表团出席。中央港澳工作办公
            室副主任周霁亦有出席会议。

            李家超表示，沪港两地合作源远流长，香港会继续发挥「一国两制」的优势，与上海
            共同服务国家发展大局。

            特区政府代表团成员包括政务司司长陈国基、财政司司长陈茂波和律政司司长林定国资
            深大律师。
            """;
        Assert.Equal(3, Reading.Blocks(text).Count);
    }

    [Theory]
    [InlineData("The documents are at Annexes 2 to 8. Ends/Friday, April 26, 2024 Issued at HKT 18:32 NNNN", "The documents are at Annexes 2 to 8.")]
    [InlineData("He will return tonight.  NNNN", "He will return tonight.")]
    [InlineData("文件載於附件二。完", "文件載於附件二。")]
    public void A_foot_on_the_last_line_is_cut_off(string text, string first)
    {
        var blocks = Reading.Blocks(text);
        Assert.Equal((2, first), (blocks.Count, blocks[0].Text));
    }

    [Theory]
    [InlineData("The project ends/begins in May. It is good.")]
    [InlineData("他說：「完成。」完善制度是重要的。")]
    public void An_end_inside_a_sentence_is_no_foot(string text) => Assert.Single(Reading.Blocks(text));

    [Theory]
    [InlineData("Beijingâ€™s â€œpalaceâ€\u009d â€“ caf\u00c3\u00a9", "Beijing’s “palace” – café")]
    [InlineData("the â€œpalaceâ€ of", "the “palace” of")]
    [InlineData("People‘s Government", "People’s Government")]
    [InlineData("Hong Kong¡¦s ¡§One Zone¡¨ ¡X a plan", "Hong Kong’s “One Zone” — a plan")]
    [InlineData("Hong Kong¡¯s ¡°One Zone¡±", "Hong Kong’s “One Zone”")]
    [InlineData("Hong Kongˇs ¨One Zone〃", "Hong Kong’s “One Zone”")]
    [InlineData("Hong Kong\u0092s \u0093One Zone\u0094", "Hong Kong’s “One Zone”")]
    [InlineData("é¦\u0099æ¸¯", "香港")]
    public void Misread_characters_get_their_right_form(string text, string expected)
    {
        var block = Reading.Span(text).Block;
        Assert.Equal(expected, block.Text);
        Assert.Equal(text, block.Whole.Cite("test").Quote);
    }

    [Theory]
    [InlineData("CAFÉ’S São Conceição Â£5 naïve")]
    [InlineData("‘One Country, Two Systems’")]
    [InlineData("《合作協議》〃同上")]
    public void Characters_that_are_meant_stay(string text) => Assert.Equal(text.Replace("Â£", "£"), Reading.Span(text).Block.Text);

    [Fact]
    public void Lines_broken_at_a_fixed_width_are_joined()
    {
        const string text = """
               The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong
            Zheng, leading the delegations of the governments of the two places,
            held the Sixth Plenary Session in Hong Kong today.
               Mr Lee said that the two places had been working closely together and
            would go on to do so in the years to come.  The next session would be
            held in Shanghai.

            (i)  Memorandum of Understanding on Healthcare between the Shanghai
                 Municipal Health Commission and the Health Bureau;
            (ii) Letter of Intent on Water.
            """;
        Assert.Equal(["The Chief", "Mr Lee sa", "Memorandu", "Letter of"], Reading.Blocks(text).Select(block => block.Text[..9]));
    }

    [Fact]
    public void Chinese_lines_broken_at_a_fixed_width_are_joined()
    {
        const string text = """
            　　行政長官李家超與浙江省委書記王浩今日（四月二十四日）分別率
            領香港特別行政區（特區）政府和浙江省代表團，在杭州舉行高層會晤
            暨浙港合作會議第一次會議。
            　　出席會議的特區政府官員包括政務司司長陳國基、政制及內地事務
            局局長曾國衞、房屋局局長何永賢、創新科技及工業局局長孫東教授、
            民政及青年事務局局長麥美娟。
            金融
            　　支持浙江企業來港上市。
            """;
        Assert.Equal(["行政長官", "出席會議", "金融", "支持浙江"], Reading.Blocks(text).Select(block => block.Text[..Math.Min(4, block.Text.Length)]));
    }

    [Fact]
    public void A_release_joined_into_one_line_keeps_its_headings()
    {
        const string text = "Second meeting held *****   The two sides met in Wuhan today.   They agreed on two areas:   Finance   Support listing.   Youth Development   Offer places.   Ends/Friday, April 26, 2024";
        Assert.Equal(8, Reading.Blocks(text).Count);
    }

    [Theory]
    [InlineData("The two sides met.   Then they parted.", 2)]
    [InlineData("Photo   Photo   Photo", 1)]
    [InlineData("The Chief Executive,   Mr John Lee, spoke.", 1)]
    [InlineData("會議在香港舉行。　　李家超表示歡迎。", 2)]
    public void Spaces_separate_paragraphs_only_behind_sentences(string text, int blocks) => Assert.Equal(blocks, Reading.Blocks(text).Count);

    [Fact]
    public void Short_paragraphs_without_gaps_are_not_taken_for_broken_lines()
    {
        const string text = "Finance\nSupport listing in Hong Kong by enterprises.\nEncourage banks to open branches.\nTourism\nLaunch joint promotion in markets far away.\n"
            + "Train guides of the two places.\nYouth\nArrange exchange for young people.\nOffer places for interns in both places.\nHealth\nShare what was learnt in hospitals.";
        Assert.Equal(11, Reading.Blocks(text).Count);
    }

    private static string Describe(string text) => string.Join('|', Reading.Blocks(text).Select(block =>
        $"{block.Kind.ToString()[0]}{(block.Level > 0 ? block.Level : "")}{(block.Marker is { } marker ? $"<{marker}>" : "")} {block.Text}"));

    [Theory]
    [InlineData("5/12/2018 Third Plenary held\n\nThird Plenary held\n\nThe museum in\nhttps://example.org/P2018.htm 1/2\n5/12/2018 Third Plenary held\n\n2019.", "P Third Plenary held|P The museum in 2019.")]
    [InlineData("Press Release Page 1\nThird Plenary held\n\nThe museum in\nPress Release Page 2\n2019.", "P Third Plenary held|P The museum in 2019.")]
    [InlineData("發展局新聞公報\n\n第三次會議舉行\n\n雙方會推動綠色金融，\n第 1 頁，共 2 頁\n發展局新聞公報 2023年6月15日\n並鼓勵學生交流。", "P 發展局新聞公報|P 第三次會議舉行|P 雙方會推動綠色金融，並鼓勵學生交流。")]
    [InlineData("The museum in\nhttp://example.org/p190827.htm 28/8/2019\n2019.", "P The museum in 2019.")]
    [InlineData("Innovation Commission - Press Releases Page 1 of 2\nThe museum in\nInnovation Commission - Press Releases Page 2 of 2\n2019.", "P The museum in 2019.")]
    [InlineData("新聞公報 第1頁\n第三次會議舉行\n\n雙方會推動綠色金融，\n新聞公報 第2頁\n並鼓勵學生交流。", "P 第三次會議舉行|P 雙方會推動綠色金融，並鼓勵學生交流。")]
    [InlineData("Finance Bureau\n- 1 -\nThe two sides met.\nFinance Bureau\n- 2 -\nThey agreed.", "P The two sides met.|P They agreed.")]
    [InlineData("第三次會議舉行\n\n雙方會推動綠色金融，\n－1－\n並鼓勵學生交流。\n－2－", "P 第三次會議舉行|P 雙方會推動綠色金融，並鼓勵學生交流。")]
    public void The_edges_of_printed_pages_go(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("Third Plenary held\n\nThird Plenary held\n\nThe two sides met.", "P Third Plenary held|P Third Plenary held|P The two sides met.")]
    [InlineData("Third Plenary held\n- 1 -\nThe two sides met.", "P Third Plenary held|P The two sides met.")]
    public void A_line_said_once_or_far_from_an_edge_stays(string text, string expected) => Assert.Equal(expected, Describe(text));

    // As a printed page gives them: letters of different widths, a second line that hangs under its item, one line that is too long.
    [Theory]
    [InlineData("      The two sides will encourage the enterprises\n to use the professional services of the city\n in going global.\n\n 2.  Agreement on Exchange between the Home\n     Affairs Bureau and the Department of Culture\n     of the Province")]
    [InlineData("      The two sides will encourage the enterprises\n to use the professional\n services of the city in\n going global at once.\n\n      And so the two sides will go on as they\n began it when they first met a year ago in\n the same place.\n")]
    public void Lines_of_different_width_are_joined_into_their_paragraphs(string text)
    {
        var rest = "\n\n      It was agreed that both of the two sides would\n follow up on the work of the groups and would\n report on it to the next of the meetings.";
        Assert.Equal(3, Reading.Blocks(text + rest).Count);
    }

    [Fact]
    public void A_title_of_an_agreement_behind_a_marker_is_no_heading() => Assert.Contains(Reading.Blocks(
        "The two sides signed the following two documents after the plenary, and agreed\nto follow them up with regular meetings of officials of both places, to be held\nin turn every year in spring, as well as with exchanges of staff and students,\nand of the views of the trades concerned, in the years to come in both places,\nso that all may benefit from them in the end:\n\n"
        + "(i) Memorandum of Understanding on Innovation and Technology Transfer\nCo-operation between the Bureau and the Department; and\n(ii) Agreement on Trade."), block => block.Text.StartsWith("Memorandum of Understanding on Innovation and Technology Transfer Co-operation between", StringComparison.Ordinal));

    [Fact]
    public void A_heading_behind_a_bullet_that_nearly_fills_its_line_keeps_it()
    {
        const string paragraph = "The two sides will encourage the enterprises of the two cities to use\nthe professional services of Hong Kong in going global and to list in\nHong Kong.\n\n";
        Assert.Contains(Reading.Blocks(paragraph + paragraph + "- Cross-boundary infrastructure and the flow of clearance\nPromote the exchange of staff of the two places in each of the coming\nyears.\n\n" + paragraph), block => block.Text == "Cross-boundary infrastructure and the flow of clearance");
    }

    [Fact]
    public void One_long_line_does_not_hide_that_a_text_was_broken()
    {
        var paragraph = "      The two sides will encourage the enterprises\n to use the professional services of the city in\n going global, and to list.\n\n";
        Assert.Equal(15, Reading.Blocks(string.Concat(Enumerable.Repeat(paragraph, 14)) + new string('x', 150)).Count);
    }

    [Fact]
    public void Numbers_that_count_the_pages_go_and_those_of_items_stay()
    {
        var page = string.Concat(Enumerable.Repeat("The two sides met and agreed on what is to be done. ", 25));
        var texts = Reading.Blocks($"{page}\n1\n{page}\n2\n{page}\n\n3\n\n4\nMore.").Select(block => block.Text);
        Assert.Equal([page.Trim(), page.Trim(), page.Trim(), "4", "More."], texts);
        Assert.Equal([page.Trim(), page.Trim(), page.Trim()], Reading.Blocks($"{page}\n2\n{page}\n3\n{page}\n").Select(block => block.Text));
    }

    [Fact]
    public void A_broken_text_without_gaps_is_joined_however_short_its_paragraphs()
    {
        var paragraph = "雙方會繼續推動綠色金融的發展，並會鼓勵兩地的企業\n互相投資。\n";
        Assert.Equal(8, Reading.Blocks(string.Concat(Enumerable.Repeat(paragraph, 8))).Count);
    }
}
