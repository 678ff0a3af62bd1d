using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

public class QuotedAgreementsRuleTests
{
    [Theory]
    [InlineData("At the meeting, the two sides signed the \"Agreement on Finance\".", "Agreement on Finance")]
    [InlineData("The two sides signed two agreements after the meeting, including the renewal of the “Agreement on Science” to deepen exchanges.", "Agreement on Science")]
    [InlineData("After the meeting, the two sides signed the \"Arrangement on Waste\" and the \"Memorandum of Understanding on Design\".", "Arrangement on Waste | Memorandum of Understanding on Design")]
    [InlineData("The two sides have also entered into the \"Agreement on a Smart City\" today.", "Agreement on a Smart City")]
    [InlineData("The \"Letter of Intent on Culture\" was signed between the Culture Bureau and the Shanghai Museum today.", "Letter of Intent on Culture")]
    [InlineData("Mr Lee and Mr Gong witnessed the signing of the \"Agreement on Health\" after the plenary.", "Agreement on Health")]
    [InlineData("Mr Lee and Mr Gong, who met yesterday, signed the \"Agreement on Sports\" today.", "Agreement on Sports")]
    [InlineData("The agreements signed today include the \"Agreement on Sports\" and the \"Letter of Intent on Youth\".", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("The two sides signed two agreements today. They are the \"Agreement on Sports\" and the \"Letter of Intent on Youth\".", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("The signing ceremony of the \"Agreement on Sports\" between the A Bureau and the B Bureau was held after the plenary.", "Agreement on Sports")]
    [InlineData("The signing ceremony for the \"Agreement on Sports\" was held after the plenary.", "Agreement on Sports")]
    [InlineData("Speaking after signing the \"Agreement on Sports\" today, Mr Lee thanked the Mayor.", "Agreement on Sports")]
    [InlineData("The \"Agreement on Sports\", signed today by the A Bureau and the B Bureau, will help.", "Agreement on Sports")]
    [InlineData("The two sides signed the ‘Agreement on Sports’ and the 'Letter of Intent on Youth' today.", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("Also signed at the meeting was the \"Agreement on Sports\".", "Agreement on Sports")]
    [InlineData("The plenary concluded with the signing of the \"Agreement on Sports\" by Mr Lee and Mr Gong.", "Agreement on Sports")]
    [InlineData("Mr Lee and Mr Gong put their names, on behalf of the two governments, to the \"Agreement on Sports\".", "Agreement on Sports")]
    [InlineData("After the meeting, Mr Lee and Mr Gong put their signatures to the \"Co-operation Memorandum of the Second Plenary Session of the Conference\".", "Co-operation Memorandum of the Second Plenary Session of the Conference")]
    [InlineData("The two sides also renewed the \"Agreement on Sports\", which they first signed in 2007.", "Agreement on Sports")]
    [InlineData("The two sides renewed the \"Agreement on Sports\" signed in 2010.", "Agreement on Sports")]
    [InlineData("Following the framework agreement signed in 2010, the two sides signed the \"Agreement on Sports\".", "Agreement on Sports")]
    [InlineData("The \"Agreement on Sports\" signed in 2010 was renewed today.", "Agreement on Sports")]
    [InlineData("The two sides signed the \"Agreement on Sports\", which takes the place of an arrangement made in 2010.", "Agreement on Sports")]
    [InlineData("The \"Agreement on Sports\", which was signed at the meeting, will help.", "Agreement on Sports")]
    [InlineData("The \"Agreement on Sports\" signed at today's meeting will help.", "Agreement on Sports")]
    [InlineData("Two agreements were signed after the meeting, namely the \"Agreement on Sports\" and the \"Letter of Intent on Youth\".", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("The two sides signed the \"Agreement on Sports\" to build on the plan announced in 2018.", "Agreement on Sports")]
    [InlineData("The two sides exchanged the \"Agreement on Sports\" and the \"Letter of Intent on Youth\" after the meeting.", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("At the meeting, the governments of both places signed the \"Arrangement on Cars\" and the renewed \"Agreement on Sports\".", "Arrangement on Cars | Agreement on Sports")]
    public void Quoted_titles_are_what_was_signed(string body, string expected) => Assert.Equal(expected, AgreementReading.Titles(body));

    [Theory]
    [InlineData("The two sides will sign the \"Agreement on Finance\" next year.")]
    [InlineData("The \"Agreement on Finance\" is to be signed at the next meeting.")]
    [InlineData("The two sides will strive to sign the \"Agreement on Finance\".")]
    [InlineData("They carried forward the \"Framework Agreement\" signed in 2010.")]
    [InlineData("The \"Agreement on Students\" signed last September has been operating smoothly.")]
    [InlineData("The \"Agreement on Water\", which was signed many years ago, will be updated.")]
    [InlineData("Since the signing of the \"Framework Agreement\" in 2004, much has been done.")]
    [InlineData("Mr Tam said at the meeting that since the signing of the Framework Agreement in April 2010, the two sides had made progress.")]
    [InlineData("At the 4th Plenary, the two sides signed the \"Agreement on Finance\".")]
    [InlineData("At the last plenary, the two sides signed the \"Agreement on Finance\".")]
    [InlineData("Mr Lee said, \"We signed the 'Agreement on Finance' today.\"")]
    [InlineData("The two sides will jointly implement the \"Opinion on Finance\" and the \"Scheme for Cars\".")]
    [InlineData("After the meeting, the two sides signed the \"2017 Work Plan\".")]
    [InlineData("With the signing of the \"Framework Agreement\", co-operation has entered a new stage.")]
    [InlineData("The renewed agreement, the \"Agreement on Sports\", is at Annex 2.")]
    [InlineData("Trade has grown since the \"Agreement on Trade\" was signed.")]
    [InlineData("The \"Agreement on Trade\", which was signed in 2010, will be updated.")]
    [InlineData("The two sides exchanged views on the \"Agreement on Trade\".")]
    public void What_is_to_come_recalled_said_or_no_agreement_is_left_out(string body) => Assert.Equal("", AgreementReading.Titles(body));

    [Fact]
    public void A_title_of_no_known_kind_is_taken_and_warned_about_once()
    {
        var facts = Reading.Of("Pacts signed\n*****\n\nThe governments of Hong Kong and Shanghai signed the \"Shanghai Consensus on Smart Ports\" in Hong Kong today (April 26).\n\nEnds/Friday, April 26, 2024");
        Assert.Equal("other", Assert.Single(facts.Agreements).Type);
        Assert.Single(facts.Warnings, warning => warning.Code == WarningCodes.TypeUnknown);
    }

    [Theory]
    [InlineData("Co-operation Agreement on Trade", "agreement")]
    [InlineData("Co-operation Framework Agreement", "framework-agreement")]
    [InlineData("Memorandum of Understanding on the Framework of Arrangements", "memorandum-of-understanding")]
    [InlineData("Memorandum of Co-operation between A Museum and B Museum", "memorandum-of-co-operation")]
    [InlineData("Letter of Intent to strengthen an Agreement", "letter-of-intent")]
    [InlineData("Hong Kong/Zhejiang Co-operation Conference Mechanism", "mechanism")]
    [InlineData("Co-operation Memorandum of the Sixth Plenary Session", "co-operation-memorandum")]
    [InlineData("Memorandum of Co-operation on the Loan of Exhibits", "memorandum-of-co-operation")]
    [InlineData("Second Supplement to the Arrangement on Science and Technology Exchange", "arrangement")]
    [InlineData("Supplement IX to the Mainland and Hong Kong Closer Economic Partnership Arrangement", "arrangement")]
    [InlineData("Supplement to the Work of Museums", "agreement")]
    [InlineData("Supplementary Agreement to the Arrangement on Design", "agreement")]
    [InlineData("Memorandum of Co-operation on Deepening Hong Kong/Shanghai Co-operation", "co-operation-memorandum")]
    public void The_type_is_that_of_the_noun_which_the_title_turns_on(string title, string type) =>
        Assert.Equal(type, Assert.Single(AgreementReading.Of($"At the meeting, the two sides signed the \"{title}\".").Agreements).Type);
}

public class DescribedAgreementsRuleTests
{
    [Theory]
    [InlineData("The A Bureau and the B Bureau signed a memorandum of understanding on youth exchange after the meeting.", "Memorandum of understanding on youth exchange")]
    [InlineData("The governments of Hong Kong and Shanghai today signed agreements on labour inspection and drugs.", "Agreement on labour inspection | Agreement on drugs")]
    [InlineData("The two sides today signed two agreements on innovation and technology and tourism.", "Agreement on innovation and technology | Agreement on tourism")]
    [InlineData("The two sides signed today a letter of intent on joint trade promotion.", "Letter of intent on joint trade promotion")]
    [InlineData("The A Authority signed a co-operation agreement with the B Government last month on co-operation over \"sea-air cargo\".", "Co-operation agreement on sea-air cargo")]
    [InlineData("The A Bureau and the B Council signed a co-operation memorandum of understanding, to jointly set up the Service Centre, which will help.", "Co-operation memorandum of understanding to jointly set up the Service Centre")]
    [InlineData("The A University and the B Bureau signed a Memorandum of Understanding after the meeting to take forward the campus.", "Memorandum of Understanding")]
    [InlineData("Mr Lee witnessed the signing of a memorandum of understanding on youth between the A Bureau and the B Federation, and an agreement on fintech between the C Company and the D Bureau.", "Memorandum of understanding on youth | Agreement on fintech")]
    [InlineData("A memorandum of understanding on tourism was signed between the A Board and the B Bureau today.", "Memorandum of understanding on tourism")]
    [InlineData("After the conference, the two governments sign agreements on trade promotion and youth exchange.", "Agreement on trade promotion | Agreement on youth exchange")]
    [InlineData("The A Bureau and the B Bureau signed an agreement today.", "Agreement")]
    [InlineData("The A Board signed a memorandum of understanding (MoU) on cruise tourism with the B Bureau today.", "Memorandum of understanding on cruise tourism")]
    [InlineData("Four co-operation agreements, covering finance, trade, tourism and sports, were signed after the meeting.", "Co-operation agreement on finance | Co-operation agreement on trade | Co-operation agreement on tourism | Co-operation agreement on sports")]
    [InlineData("Mr So and Mr Gao today signed Supplement X to the Mainland and Hong Kong Closer Economic Partnership Arrangement (CEPA).", "Supplement X to the Mainland and Hong Kong Closer Economic Partnership Arrangement")]
    [InlineData("Both sides today signed an agreement on patents, a memorandum on tourism and a letter of intent on the exchange of staff.", "Agreement on patents | Memorandum on tourism | Letter of intent on the exchange of staff")]
    [InlineData("At the meeting, both sides signed the Co-operation Memorandum of the Sixth Plenary Session of the Conference.", "Co-operation Memorandum of the Sixth Plenary Session of the Conference")]
    [InlineData("The A Council signed memoranda of understanding with the B Museum and the C Centre respectively today.", "Memorandum of understanding | Memorandum of understanding")]
    [InlineData("The A Bureau and the B Bureau signed a letter of intent on promotion and the C Board concluded a similar agreement with the D Council today.", "Letter of intent on promotion | Agreement")]
    [InlineData("Three co-operation agreements were signed today. They cover healthcare, patents and conservation.", "Co-operation agreement on healthcare | Co-operation agreement on patents | Co-operation agreement on conservation")]
    [InlineData("Mr Lee witnessed the signing of an agreement between the A Council and the B Bureau today, as well as a Memorandum of Understanding between the C Company and the D Group.", "Agreement | Memorandum of Understanding")]
    [InlineData("The two sides signed a supplement to the \"Agreement on Tourism\" today.", "Supplement to the Agreement on Tourism")]
    [InlineData("Mr Tsang and Mr Han signed the Framework Agreement on Deepening Co-operation in Beijing today (April 26).", "Framework Agreement on Deepening Co-operation")]
    [InlineData("The two sides signed agreements on air safety and on customs co-operation today.", "Agreement on air safety | Agreement on customs co-operation")]
    [InlineData("The A Bureau and the B Bureau signed a memorandum of understanding on mediation today as well.", "Memorandum of understanding on mediation")]
    [InlineData("The A Department signed an agreement on co-operation in maritime training with the B University today.", "Agreement on co-operation in maritime training")]
    [InlineData("The two sides signed an agreement to stage the exhibition in 2027.", "Agreement")]
    [InlineData("Two letters of intent were signed by the A Corporation today. One, with the B Office, is a letter of intent on laboratories. The other, with the C Centre, is a letter of intent on chip testing.", "Letter of intent on laboratories | Letter of intent on chip testing")]
    [InlineData("The Memorandum of Understanding on Youth signed at today's meeting will help.", "Memorandum of Understanding on Youth")]
    [InlineData("The two sides signed the \"Agreement on Law\" today. The co-operation memorandum was signed by Mr Lee and Mr Gong after the meeting.", "Agreement on Law | Co-operation memorandum")]
    [InlineData("Mr Chan and Mr Li signed the Second Agreement Concerning Amendment to the Agreement on Trade in Services in Beijing today.", "Second Agreement Concerning Amendment to the Agreement on Trade in Services")]
    [InlineData("The Mainland and Hong Kong signed the Arrangement between the Mainland and Hong Kong for the Avoidance of Double Taxation today.", "Arrangement between the Mainland and Hong Kong for the Avoidance of Double Taxation")]
    [InlineData("The two sides signed the Agreement on Waste Management between Hong Kong and Shanghai today.", "Agreement on Waste Management between Hong Kong and Shanghai")]
    [InlineData("The two sides signed the Agreement on Waste Management between the A Bureau and the B Bureau today.", "Agreement on Waste Management")]
    [InlineData("The A Bureau and the B Bureau signed a framework agreement on fintech and the \"Agreement on Loans\" today.", "Framework agreement on fintech | Agreement on Loans")]
    [InlineData("The A Bureau and the B Bureau signed the Agreement on Youth today. They also signed the \"Agreement on Legal Services\".", "Agreement on Youth | Agreement on Legal Services")]
    [InlineData("After the meeting, the two sides signed: the \"Agreement on Sports\"; a letter of intent on loans.", "Agreement on Sports | Letter of intent on loans")]
    [InlineData("The \"Agreement on Sports\" was signed between the A Bureau and the B Bureau, and a letter of intent on loans between the A Museum and the B Museum today.", "Agreement on Sports | Letter of intent on loans")]
    [InlineData("Three agreements were signed today, covering finance, trade and tourism.", "Agreement on finance | Agreement on trade | Agreement on tourism")]
    [InlineData("The A Bureau and the B Bureau signed an agreement on fintech on the same occasion.", "Agreement on fintech")]
    [InlineData("After the meeting, both sides witnessed the A Bureau and B Group Co., Ltd. sign an agreement on fintech.", "Agreement on fintech")]
    [InlineData("The two sides signed a memorandum of co-operation and the \"Conference Mechanism\" today.", "Memorandum of co-operation | Conference Mechanism")]
    [InlineData("The two sides signed the \"Conference Mechanism\" and a memorandum of co-operation today.", "Conference Mechanism | Memorandum of co-operation")]
    [InlineData("Signed at the meeting were the Agreement on Wine and the Memorandum of Understanding on Youth.", "Agreement on Wine | Memorandum of Understanding on Youth")]
    [InlineData("The agreements, on fire services and youth respectively, were signed by the two sides today.", "Agreement on fire services | Agreement on youth")]
    [InlineData("The A Authority and the B Bureau signed a memorandum of understanding on bonds on April 12.", "Memorandum of understanding on bonds")]
    [InlineData("The two sides signed an agreement on patents, together with a letter of intent on design, today.", "Agreement on patents | Letter of intent on design")]
    [InlineData("The two sides exchanged an agreement on legal aid and a memorandum on youth today.", "Agreement on legal aid | Memorandum on youth")]
    public void Kind_and_subject_stand_for_a_title(string body, string expected) => Assert.Equal(expected, AgreementReading.Titles(body));

    [Theory]
    [InlineData("The two sides will sign a memorandum of understanding on tourism.")]
    [InlineData("A tourism agreement signed in 2015 has brought more visitors.")]
    [InlineData("An agreement on intellectual property is to be signed between Hong Kong and Hainan.")]
    [InlineData("A letter of intent on food is expected to be signed at the next meeting.")]
    [InlineData("The two sides witnessed the signing of the \"Agreement on Law\", strengthening ties and developing a comprehensive mechanism for disputes.")]
    [InlineData("The two sides signed the \"Agreement on Weather\" today. The agreement, covering meteorology, was signed by the Director, Mr Shun.")]
    [InlineData("The two sides signed the \"Agreement on Weather\" (the Agreement) today.")]
    [InlineData("Trade has been lively since the Closer Economic Partnership Arrangement was signed.")]
    [InlineData("The two sides signed the \"Agreement on Trade\" under the Closer Economic Partnership Arrangement.")]
    [InlineData("The two sides signed the \"Agreement on Trade\" within the framework of the Closer Economic Partnership Arrangement today.")]
    [InlineData("The two sides signed the \"Agreement on Trade\" in the spirit that the Framework Agreement has set out.")]
    public void What_was_not_signed_here_is_not_described(string body) =>
        Assert.DoesNotContain(AgreementReading.Of(body).Agreements, agreement => agreement.Inferred);

    [Fact]
    public void A_lead_that_speaks_of_what_a_later_sentence_gives_by_its_title_adds_nothing() => Assert.Equal(
        "Memorandum of Understanding on Tourism Co-operation",
        AgreementReading.Titles("The A Bureau and the B Bureau signed a memorandum of understanding on tourism today.\n\nThe A Bureau and the B Bureau signed the \"Memorandum of Understanding on Tourism Co-operation\" at the ceremony."));
}

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
