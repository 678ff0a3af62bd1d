using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

public class AnnexNumbersRuleTests
{
    private const string List = "In addition, four agreements were signed today:\n\n(i) Agreement on A;\n(ii) Agreement on B;\n(iii) Agreement on C; and\n(iv) Agreement on D.\n\n";

    [Theory]
    [InlineData("The co-operation agreements (ii) to (iv) signed by the departments (Chinese only) are at Annexes 2 to 4.", "- 2 3 4")]
    [InlineData("The agreements (i), (ii) and (iv) (Chinese only) are in Annexes 3 to 5.", "3 4 - 5")]
    [InlineData("The agreements (i) to (iii) and (iv) are at Annexes 2 to 5.", "2 3 4 5")]
    [InlineData("The documents (i) and (iii) are at Annexes 1 and 2.", "1 - 2 -")]
    [InlineData("The agreements are at Annexes 1 to 4.", "1 2 3 4")]
    [InlineData("Documents 1 to 3 in the table are at Annexes 2 to 4 respectively.", "2 3 4 -")]
    [InlineData("Documents ２ and 3 are at Annexes ５ and 6.", "- 5 6 -")]
    public void Ranges_are_shared_out(string sentence, string expected) => Assert.Equal(expected, AgreementReading.Annexes(List + sentence));

    [Theory]
    [InlineData("At the plenary, Mr Lee and Mr Gong signed the \"Conference Mechanism\" and the \"Co-operation Memorandum\". The documents (Chinese only) are in Annex 1 and Annex 2.", "1 2")]
    [InlineData("At the plenary, the two sides signed the renewal of the \"Agreement on A\". Mr Lee and Mr Gong signed the \"Co-operation Memorandum\". The document is at Annex 1 and the renewed agreement is at Annex 2.", "2 1")]
    [InlineData("The two sides signed the \"Agreement on A\" (Annex 3) and the \"Agreement on B\" today.", "3 -")]
    public void The_document_is_the_one_just_named(string body, string expected) => Assert.Equal(expected, AgreementReading.Annexes(body));

    [Fact]
    public void Numbers_count_the_items_of_a_list_that_has_lost_them() => Assert.Equal("- 2 3", AgreementReading.Annexes(
        "In addition, three agreements were signed today:\n\nAgreement on A;\nAgreement on B; and\nAgreement on C.\n\nThe agreements (ii) and (iii) are at Annexes 2 and 3."));

    [Fact]
    public void An_item_that_goes_on_in_the_next_paragraph_has_its_annex_too() => Assert.Equal("1 2", AgreementReading.Annexes(
        "In addition, two agreements were signed today:\n\n(i) Agreement on trade\n\nBetween Xian and Lanzhou;\n(ii) Agreement on sports.\n\nThe agreements (i) and (ii) are at Annexes 1 and 2."));

    [Fact]
    public void A_range_that_does_not_fit_is_warned_about() =>
        Assert.Contains(WarningCodes.AgreementCountDiffers, AgreementReading.Warnings(List + "The agreements (i) to (iv) are at Annexes 2 to 4."), StringComparison.Ordinal);
}
