using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

public class ListedAgreementsRuleTests
{
    private const string Introduction = "In addition, three agreements were signed by departments of the two places:\n\n";

    [Theory]
    [InlineData("(i) Agreement on Trade;\n(ii) Letter of Intent on Museums; and\n(iii) Memorandum of Understanding between A Museum and B Museum.")]
    [InlineData("- (i) Agreement on Trade;\n- (ii) Letter of Intent on Museums;\n- (iii) Memorandum of Understanding between A Museum and\n\nB Museum.")]
    [InlineData("1. Agreement on Trade;\n2. Letter of Intent on Museums; and\n3. Memorandum of Understanding between A Museum and B Museum.")]
    [InlineData("* Agreement on Trade\n\n* \"Letter of Intent on Museums\"\n\n* Memorandum of Understanding between A Museum and B Museum")]
    [InlineData("No.\nAgreement\n(i)\nAgreement on Trade;\n(ii)\nLetter of Intent on Museums; and\n(iii)\nMemorandum of Understanding between A Museum and B Museum.")]
    [InlineData("Agreement on Trade;\nLetter of Intent on Museums; and\n\"Memorandum of Understanding between A Museum and B Museum\".")]
    [InlineData("No.\nDocument\nParties\n(i)\nAgreement on Trade\n(ii)\nLetter of Intent on Museums\n(iii)\nMemorandum of Understanding between A Museum and B Museum")]
    [InlineData("\"Agreement on Trade\", signed between the A Bureau and the B Bureau;\n\n\"Letter of Intent on Museums\", signed by the C Office and the D Museum; and\n\n\"Memorandum of Understanding between A Museum and B Museum\".")]
    [InlineData("Agreement on Trade;\nLetter of Intent on Museums; and\nMemorandum of Understanding between A Museum and B Museum.")]
    public void Items_are_read_however_they_are_marked(string items)
    {
        Assert.Equal("Agreement on Trade | Letter of Intent on Museums | Memorandum of Understanding between A Museum and B Museum", AgreementReading.Titles(Introduction + items));
        Assert.Equal("", AgreementReading.Warnings(Introduction + items));
    }

    [Theory]
    [InlineData("(i) Agreement on Trade;\n(ii) Hong Kong/Shanghai Compact on Ports; and\n(iii) Letter of Intent on Museums.")]
    [InlineData("* Agreement on Trade\n\n* Hong Kong/Shanghai Compact on Ports\n\n* Letter of Intent on Museums")]
    public void A_title_without_a_known_kind_stands_among_the_others(string items)
    {
        var agreements = AgreementReading.Of(Introduction + items).Agreements;
        Assert.Equal(["Agreement on Trade", "Hong Kong/Shanghai Compact on Ports", "Letter of Intent on Museums"], agreements.Select(agreement => agreement.Title));
        Assert.Equal("other", agreements[1].Type);
    }

    [Fact]
    public void A_company_in_an_unmarked_item_does_not_end_the_list() => Assert.Equal("Agreement on Trade | Agreement between Orient (Holding) Co. Ltd. and the A Museum | Letter of Intent on Museums", AgreementReading.Titles(
        Introduction + "Agreement on Trade;\n\nAgreement between Orient (Holding) Co. Ltd. and the A Museum;\n\nLetter of Intent on Museums."));

    [Fact]
    public void The_cells_beside_a_title_name_who_signed() => Assert.Equal("Health Bureau + Shanghai Museum | Hospital Authority + Shanghai Library", string.Join(" | ", Reading.Bytes(System.Text.Encoding.UTF8.GetBytes(
        "<html><body><p>The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, held the Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference in Hong Kong today.</p><p>The documents signed at the meeting are as follows:</p>"
        + "<table><tr><td>No.</td><td>Document</td><td>Parties</td></tr><tr><td>(i)</td><td>Agreement on Loans</td><td>Health Bureau and Shanghai Museum</td></tr><tr><td>(ii)</td><td>Agreement on Books</td><td>Hospital Authority and Shanghai Library</td></tr></table><p>NNNN</p></body></html>"),
        "2024-04-26") is Core.Facts.ReleaseReading.Read read ? read.Facts.Agreements.Select(agreement => string.Join(" + ", agreement.Parties.Select(party => party.Name))) : []));

    [Fact]
    public void A_sentence_after_the_list_is_no_item() => Assert.Equal("Agreement on Trade | Agreement on Sports", AgreementReading.Titles(
        "One agreement was signed today:\n\n(i) Agreement on Trade.\n\nRepresentatives of the A Bureau and the B Bureau inked the \"Agreement on Sports\" after the meeting."));

    [Fact]
    public void A_list_in_the_paragraph_of_a_quoted_title_has_titles_of_its_own() => Assert.Equal("Co-operation Memorandum | Agreement on Trade | Agreement on Sports", AgreementReading.Titles(
        "At the plenary, Mr Lee and Mr Gong signed the \"Co-operation Memorandum\". In addition, two agreements were signed today: (i) Agreement on Trade; and (ii) Agreement on Sports."));

    [Fact]
    public void A_list_may_stand_in_the_sentence_itself() => Assert.Equal("Agreement on Trade | Letter of Intent on Museums",
        AgreementReading.Titles("The two sides signed the following documents today: (i) Agreement on Trade; and (ii) Letter of Intent on Museums."));

    [Fact]
    public void A_list_may_follow_what_goes_on_from_the_signing() => Assert.Equal("Agreement on Trade | Letter of Intent on Museums",
        AgreementReading.Titles("The two sides signed two documents today. The documents are:\n\n* Agreement on Trade\n\n* Letter of Intent on Museums"));

    [Theory]
    [InlineData("(i) Agreement on Trade, signed between the Health Bureau and the Shanghai Museum;\n(ii) The Letter of Intent on Loans, by the Education Bureau and the Shanghai Library; and\n(iii) An arrangement on tourism co-operation, between the Tourism Commission and the Shanghai Tourism Bureau.")]
    [InlineData("1. Agreement on Trade (Health Bureau / Shanghai Museum)\n2. Letter of Intent on Loans (Education Bureau / Shanghai Library)\n3. Arrangement on tourism co-operation (Tourism Commission / Shanghai Tourism Bureau)")]
    [InlineData("1. Agreement on Trade - Health Bureau and Shanghai Museum\n2. Letter of Intent on Loans - Education Bureau and Shanghai Library\n3. Arrangement on tourism co-operation - Tourism Commission and Shanghai Tourism Bureau")]
    [InlineData("(a) Agreement on Trade: Health Bureau; Shanghai Museum\n(b) Letter of Intent on Loans: Education Bureau; Shanghai Library\n(c) Arrangement on tourism co-operation: Tourism Commission; Shanghai Tourism Bureau")]
    [InlineData("* Agreement on Trade\n  Signatories: Health Bureau; Shanghai Museum\n* Letter of Intent on Loans\n  Signatories: Education Bureau; Shanghai Library\n* Arrangement on tourism co-operation\n  Signatories: Tourism Commission; Shanghai Tourism Bureau")]
    [InlineData("(i) The Agreement on Trade, which was signed by the Health Bureau and the Shanghai Museum;\n(ii) the Letter of Intent on Loans, signed by the Education Bureau and the Shanghai Library;\n(iii) the Arrangement on tourism co-operation, signed by the Tourism Commission and the Shanghai Tourism Bureau.")]
    [InlineData("(1) Agreement on Trade (signed by the Health Bureau and the Shanghai Museum);\n(2) Letter of Intent on Loans (signed by the Education Bureau and the Shanghai Library); and\n(3) Arrangement on tourism co-operation (signed by the Tourism Commission and the Shanghai Tourism Bureau).")]
    [InlineData("(i) Agreement on Trade, signed between the Health Bureau and the Shanghai Museum, under which the two sides will meet each year;\n(ii) Letter of Intent on Loans, signed between the Education Bureau and the Shanghai Library, which aims at more loans; and\n(iii) Arrangement on tourism co-operation, signed between the Tourism Commission and the Shanghai Tourism Bureau.")]
    [InlineData("\"Agreement on Trade\" - the Health Bureau and the Shanghai Museum;\n\"Letter of Intent on Loans\" - the Education Bureau and the Shanghai Library; and\n\"Arrangement on tourism co-operation\" - the Tourism Commission and the Shanghai Tourism Bureau.")]
    public void What_an_item_says_of_its_signatories_is_no_title(string items)
    {
        Assert.Equal("Agreement on Trade | Letter of Intent on Loans | Arrangement on tourism co-operation", AgreementReading.Titles(Introduction + items));
        Assert.Equal("Health Bureau + Shanghai Museum | Education Bureau + Shanghai Library | Tourism Commission + Shanghai Tourism Bureau", AgreementReading.Parties(Introduction + items));
    }

    [Fact]
    public void Brackets_inside_the_brackets_are_of_a_name()
    {
        const string list = "One agreement was signed today:\n\n1. Agreement on Trade (Health Bureau and Shanghai Museum (Group) Co., Ltd.)";
        Assert.Equal("Agreement on Trade", AgreementReading.Titles(list));
        Assert.Equal("Health Bureau + Shanghai Museum (Group) Co., Ltd.", AgreementReading.Parties(list));
    }

    [Fact]
    public void A_list_in_brackets_that_is_hard_to_cut_is_no_title_either() => Assert.Equal("Agreement on Culture", AgreementReading.Titles(
        "One agreement was signed today:\n\n1. Agreement on Culture (Home Affairs Bureau and Shanghai Municipal Administration of Culture, Radio, Film and TV)"));

    [Fact]
    public void Titles_in_lines_of_their_own_after_a_colon_need_no_marks() => Assert.Equal("Agreement on Trade between the Health Bureau and the Shanghai Museum | Agreement between Hong Kong and Shanghai on Exchange | Letter of Intent on Loans",
        AgreementReading.Titles("Three agreements were signed by departments of the two places:\n\nAgreement on Trade between the Health Bureau and the Shanghai Museum\n\nAgreement between Hong Kong and Shanghai on Exchange\n\nLetter of Intent on Loans\n\nThe Hong Kong delegation included the Secretary for Health, Professor Lo Chung-mau."));

    [Theory]
    [InlineData("Agreement on Trade - Phase Two")]
    [InlineData("Agreement on Trade: A New Stage")]
    [InlineData("Agreement on the Loop (First and Second Phases)")]
    [InlineData("Supplement X to the Closer Economic Partnership Arrangement")]
    public void Other_words_after_a_mark_are_of_the_title(string title) => Assert.Equal(title, AgreementReading.Titles("One agreement was signed today:\n\n(i) " + title + "."));

    [Fact]
    public void Brackets_after_an_item_name_its_parties()
    {
        var agreement = Assert.Single(AgreementReading.Of("One agreement was signed today:\n\n1. Agreement on Personnel Exchange (Civil Service Bureau and Shanghai Municipal Bureau of Personnel)").Agreements);
        Assert.Equal("Agreement on Personnel Exchange", agreement.Title);
        Assert.Equal(["Civil Service Bureau", "Shanghai Municipal Bureau of Personnel"], agreement.Parties.Select(party => party.Name));
    }

    [Fact]
    public void A_list_may_be_annexed_below_the_release() => Assert.Equal("Agreement on Trade | Letter of Intent on Museums", AgreementReading.Titles(
        "The two sides signed two co-operation documents at the meeting. A list is at Annex.\n\nEnds/Friday, April 26, 2024\nIssued at HKT 18:00\nNNNN\n\nAnnex\n\n1. Agreement on Trade\n2. Letter of Intent on Museums"));

    [Fact]
    public void An_item_that_a_page_break_cut_is_found_by_its_annex() => Assert.Equal("1 2", AgreementReading.Annexes(
        "Two agreements were signed today:\n\n(i) Agreement on Trade between the A Bureau and\n\nB Bureau;\n(ii) Letter of Intent on Museums.\n\nThe documents are at Annexes 1 and 2."));

    [Fact]
    public void The_clause_after_a_quoted_item_names_its_parties()
    {
        var agreement = AgreementReading.Of("The two pacts signed today are:\n\n* \"Agreement on Tourism\" between the Tourism Commission and the Shanghai Tourism Bureau; and\n\n* \"Letter of Intent on Food\".").Agreements[0];
        Assert.Equal("Agreement on Tourism", agreement.Title);
        Assert.Equal(["Tourism Commission", "Shanghai Tourism Bureau"], agreement.Parties.Select(party => party.Name));
    }

    [Fact]
    public void A_renewal_in_a_list_keeps_its_words_and_says_what_it_renews()
    {
        var agreement = Assert.Single(AgreementReading.Of("One agreement was signed today:\n\n(i) Renewal of the Memorandum of Co-operation between the A Museum and the B Museum.").Agreements);
        Assert.Equal("Renewal of the Memorandum of Co-operation between the A Museum and the B Museum", agreement.Title);
        Assert.Equal("Memorandum of Co-operation between the A Museum and the B Museum", agreement.Renews?.Value);
    }

    [Theory]
    [InlineData("The following agreements will be signed next month:\n\n(i) Agreement on Trade;\n(ii) Agreement on Food.")]
    [InlineData("The two sides agreed on the following:\n\n(i) Agreement on Trade to be drafted;\n(ii) Agreement on Food to be drafted.")]
    public void Lists_of_what_was_not_signed_are_left_out(string body) => Assert.Equal("", AgreementReading.Titles(body));

    [Fact]
    public void The_count_of_a_list_is_checked() => Assert.Equal(WarningCodes.AgreementCountDiffers, AgreementReading.Warnings(Introduction + "(i) Agreement on Trade;\n(ii) Letter of Intent on Museums."));

    [Theory]
    [InlineData("The two sides signed the \"Agreement on A\" today. In addition, two agreements were signed, including the \"Agreement on B\".", 1)]
    [InlineData("The two sides signed the \"Agreement on A\" today. In addition, two agreements were signed, including the \"Agreement on B\" and the \"Agreement on C\".", 0)]
    [InlineData("The meeting ended with three documents signed. The two sides signed the \"Agreement on A\" and the \"Agreement on B\" today.", 1)]
    [InlineData("A signing ceremony for three documents was held. The two sides signed the \"Agreement on B\" today.", 1)]
    [InlineData("Of the three documents signed in 2010, one was renewed. The two sides signed the \"Agreement on B\" today.", 0)]
    public void A_count_in_the_text_is_checked_against_what_it_counts(string body, int warnings) =>
        Assert.Equal(warnings, AgreementReading.Of(body).Warnings.Count(warning => warning.Code == WarningCodes.AgreementCountDiffers));

    [Theory]
    [InlineData("Five Hong Kong/ Shanghai co-operation pacts signed", 1)]
    [InlineData("Two co-operation agreements signed", 0)]
    public void The_count_in_the_title_is_checked(string title, int warnings) =>
        Assert.Equal(warnings, AgreementReading.Of("The two sides signed the \"Agreement on Food\" and the \"Agreement on Trade\" today.", ReleaseKinds.Signing, title).Warnings.Count);

    [Theory]
    [InlineData("| No. | Agreement | Annex |\n| --- | --- | --- |\n| 1 | Memorandum of Understanding on Health | 2 |\n| 2 | Agreement on Finance | 3 |", "2 3")]
    [InlineData("| No. | Agreement | Remarks |\n| --- | --- | --- |\n| 1 | Memorandum of Understanding on Health | - |\n| 2 | Agreement on Finance | - |", "- -")]
    public void A_column_of_a_table_may_number_the_annexes(string table, string expected)
    {
        var body = "The following agreements were signed at the plenary:\n\n" + table;
        Assert.Equal(("Memorandum of Understanding on Health | Agreement on Finance", expected), (AgreementReading.Titles(body), AgreementReading.Annexes(body)));
    }

    [Fact]
    public void Columns_of_a_table_name_who_signed() => Assert.Equal("Health Bureau + Shanghai Health Commission | Trade Council + Shanghai Port Group Co., Ltd.", AgreementReading.Parties(
        "The following agreements were signed at the plenary:\n\n| Agreement | Hong Kong | Shanghai |\n| --- | --- | --- |\n| Memorandum of Understanding on Health | Health Bureau | Shanghai Health Commission |\n| Agreement on Ports | Trade Council | Shanghai Port Group Co., Ltd. |"));

    [Fact]
    public void What_was_endorsed_and_signed_is_named_after_the_colon() => Assert.Equal("Arrangement on the Mechanism | Agreement on Ports",
        AgreementReading.Titles("At the plenary, two documents were endorsed and signed by Mr Lee and Mr Gong through video link: the \"Arrangement on the Mechanism\" and the \"Agreement on Ports\"."));

    [Fact]
    public void What_an_item_covers_is_no_item_of_its_own() => Assert.Equal("Agreement on Trade | Memorandum of Understanding on Slopes", AgreementReading.Titles(
        "The two sides signed the following documents at the plenary:\n\n(1) \"Agreement on Trade\" between the Trade Bureau and the Shanghai Port Office, under which the two parties will\n\n(a) exchange information; and\n\n(b) set up a working group;\n\n(2) \"Memorandum of Understanding on Slopes\" between the Works Bureau and the Shanghai Land Office."));

    [Fact]
    public void What_is_named_goes_on_behind_another_verb() => Assert.Equal("Agreement on Horses | Letter of Intent on Technology | Arrangement on Patents", AgreementReading.Titles(
        "At the plenary, three agreements were signed, namely the \"Agreement on Horses\" between the Works Bureau and the Shanghai Quarantine Bureau, the \"Letter of Intent on Technology\" signed by the Director of Works, Mr Ed Wu, and the Mayor of Shanghai, Mr Gong Zheng, on behalf of the two governments, and the \"Arrangement on Patents\"."));

    [Fact]
    public void An_annex_in_brackets_behind_the_parties_is_no_part_of_them()
    {
        const string Body = "Also signed at the plenary were the \"Agreement on Trade\" between the Trade Bureau and the Shanghai Port Office (Annex 3), and the \"Letter of Intent on Museums\" between the Museum of History and the Shanghai Museum (Annex 4).";
        Assert.Equal(("Trade Bureau + Shanghai Port Office | Museum of History + Shanghai Museum", "3 4"), (AgreementReading.Parties(Body), AgreementReading.Annexes(Body)));
    }
}
