using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

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
