using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Resolution.Validation;

/// <summary>Whole releases with one thing that no rule reads: it must be warned of, and what is read right must not.</summary>
public class OverlookedTests
{
    private const string Areas = "The two sides reached consensus on the following areas:\n\nFinance\n\nIssue more bonds.\n\nTourism\n\nDevelop cruises.\n\n";

    [Theory]
    [InlineData("The following papers are at annex:\n\n* Agreement on Trade\n* Letter of Intent on Sports")]
    [InlineData("Highlights of the day include the signing of the \"Agreement on Sports\".")]
    public void Titles_that_nothing_says_were_signed(string body) => Assert.Equal(WarningCodes.SignedUnread, Codes(Areas + body));

    [Fact]
    public void Clauses_that_run_into_each_other() => Assert.Contains(WarningCodes.SignedUnread, Codes(
        Areas + "The Health Bureau and the Shanghai Museum signed an agreement on patents and Orient Holdings and Fudan University signed a letter of intent on youth after the meeting."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The following agreements will be signed next month:\n\n(i) Agreement on Trade;\n(ii) Agreement on Food.")]
    [InlineData("The following agreements were signed today:\n\n(i) Agreement on Trade;\n(ii) Agreement on Food.")]
    [InlineData("The signing of the \"Agreement on Sports\" between the Health Bureau and the Shanghai Sports Bureau took place after the meeting.")]
    public void Titles_that_were_read_or_are_to_come_are_not_warned_of(string body) => Assert.Equal("", Codes(Areas + body));

    [Theory]
    [InlineData("The \"Agreement on Sports\" was signed after the meeting.", WarningCodes.PartiesUnread)]
    [InlineData("The Health Bureau signed the \"Agreement on Sports\" after the meeting.", WarningCodes.PartiesUnread)]
    [InlineData("The Health Bureau and the Shanghai Museum signed the \"Agreement on Sports\" after the meeting.", "")]
    [InlineData("The Hospital Authority and Shining Wonders of the Delta signed the \"Agreement on Sports\" after the meeting.", WarningCodes.PartiesUnread)]
    [InlineData("The \"Agreement on Sports\" and the \"Agreement on Wine\" were signed respectively by the Health Bureau, the Hospital Authority and the Shanghai Museum after the meeting.", WarningCodes.PartiesUnread)]
    [InlineData("The Hospital Authority and Wonders signed the \"Agreement on Sports\" after the meeting.", WarningCodes.PartiesUnread)]
    [InlineData("Cyberport and the Shanghai Museum signed the \"Agreement on Sports\" after the meeting.", "")]
    [InlineData("eBRAM Centre Limited and the Shanghai Museum signed the \"Agreement on Sports\" after the meeting.", "")]
    public void Agreements_of_one_side_alone(string body, string expected) => Assert.Equal(expected, Codes(Areas + body));

    [Theory]
    [InlineData("The two sides agreed to strengthen co-operation in nine areas, namely finance, trade and sports.")]
    [InlineData("With respect to finance, bonds will be issued; with respect to tourism, cruises will be promoted; and with respect to youth, tours will be organised.")]
    [InlineData("The progress made in individual areas is set out below:")]
    [InlineData("Some of the work is this:\n\n* Innovation and technology\n* Youth exchange")]
    public void Areas_of_which_none_was_read(string body) => Assert.Equal(WarningCodes.AreasUnread, Codes(body));

    [Theory]
    [InlineData("The two sides agreed to strengthen co-operation in nine areas.\n\n" + Areas)]
    [InlineData("The two sides reached consensus on the following areas:\n\nFinance\n\nIssue more bonds.")]
    [InlineData("The two sides reached consensus on the following areas:\n\nFinance\n\nIssue more bonds.\n\n- Youth exchange\n\nOffer places.\n\nTourism\n\nDevelop cruises.")]
    [InlineData("The two sides reached consensus on the following areas:\n\nFinance\n\nIssue more bonds.\n\nTourism\n\nYouth\n\nOffer places.")]
    [InlineData(Areas + "After the meeting, the delegation toured a museum.\n\nPromote the mutual recognition of qualifications.")]
    [InlineData("The two sides reached consensus on the following areas:\n\n(a) Finance\n\nIssue more bonds.\n\n(c) Tourism\n\nDevelop cruises.")]
    [InlineData(Areas + "Guests were treated to a dinner by the delegation.")]
    public void Areas_of_which_not_all_was_read(string body) => Assert.Equal(WarningCodes.AreasUnread, Codes(body));

    [Theory]
    [InlineData("The two sides agreed to strengthen co-operation in two areas.\n\n" + Areas)]
    [InlineData("The two sides discussed 77 items.\n\n" + Areas)]
    [InlineData("The two sides had a fruitful discussion.")]
    public void Areas_that_were_read_are_not_warned_of(string body) => Assert.Equal("", Codes(body));

    [Fact]
    public void The_areas_of_an_agreement_are_not_missed() => Assert.Empty(Reading.Of(
        "Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference held\n*****\n\nThe Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, held the Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference in Hong Kong today (April 26).\n\n"
        + "The two sides signed the \"Arrangement on Technology\" after the meeting, which sets out targets for co-operation in six areas in the next few years.\n\nEnds/Friday, April 26, 2024\n").Warnings);

    private static string Codes(string body) => string.Join(' ', Reading.Of(
        "Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference held in Hong Kong\n*****\n\nThe Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, leading the delegations of the governments of the Hong Kong Special Administrative Region "
        + "and Shanghai respectively, held the Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference in Hong Kong today (April 26).\n\n" + body.TrimEnd() + "\n\nEnds/Friday, April 26, 2024\nNNNN").Warnings.Select(warning => warning.Code).Distinct());
}
