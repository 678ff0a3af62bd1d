namespace CoopTracker.Extraction.Tests.Agreements;

public class AnnexedAgreementsRuleTests
{
    private const string Foot = "\n\nEnds/Friday, April 26, 2024\nNNNN\n\nAnnex\n\n";

    private const string List = "Co-operation agreements signed on April 26, 2024, under the Hong Kong/Shanghai Co-operation Conference\n\n1. Memorandum of Understanding on Tourism between the Tourism Commission and the Shanghai Bureau of Tourism\n\n2. Letter of Intent on Youth Exchange\n   Signatories: Home Affairs Bureau and Shanghai Youth Federation\n";

    [Theory]
    [InlineData("After the plenary, Mr Lee and Mr Gong witnessed the signing of two co-operation agreements. The list is at the Annex." + Foot + List)]
    [InlineData("After the plenary, agreements on tourism and youth exchange were signed. The list is at the Annex." + Foot + List)]
    public void A_list_below_the_release_is_read(string body) => Assert.Equal(
        "Memorandum of Understanding on Tourism between the Tourism Commission and the Shanghai Bureau of Tourism | Letter of Intent on Youth Exchange", AgreementReading.Titles(body));

    [Fact]
    public void It_adds_to_what_the_release_names_by_title() => Assert.Equal(3, AgreementReading.Of(
        "After the plenary, Mr Lee and Mr Gong signed the \"Arrangement on the Conference Mechanism\" and witnessed the signing of two agreements. The list is at the Annex." + Foot + List).Agreements.Count);

    [Fact]
    public void What_the_release_names_without_parties_is_no_other_agreement() => Assert.Equal(2, AgreementReading.Of(
        "After the plenary, the two sides signed the \"Memorandum of Understanding on Tourism\" and the \"Letter of Intent on Youth Exchange\"." + Foot + List).Agreements.Count);

    [Fact]
    public void A_line_beside_an_item_names_who_signed() => Assert.EndsWith("Home Affairs Bureau + Shanghai Youth Federation",
        AgreementReading.Parties("After the plenary, two co-operation agreements were signed. The list is at the Annex." + Foot + List), StringComparison.Ordinal);

    [Theory]
    [InlineData("The two sides agreed to co-operate." + Foot + List)]
    [InlineData("After the plenary, the two sides signed an agreement on tourism." + Foot + "Work plan for 2024\n\n1. Hold two seminars\n")]
    public void Other_annexes_list_nothing_that_was_signed(string body) => Assert.DoesNotContain("Letter of Intent", AgreementReading.Titles(body), StringComparison.Ordinal);
}
