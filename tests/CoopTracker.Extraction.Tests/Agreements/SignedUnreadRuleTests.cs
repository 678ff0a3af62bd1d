using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

public class SignedUnreadRuleTests
{
    [Theory]
    [InlineData("After the meeting, the two sides signed something new.")]
    [InlineData("A number of papers were signed at the ceremony.")]
    [InlineData("The A Bureau and the B Bureau signed the \"Agreement on A\" today. The two sides signed the letter of intent at the plenary.")]
    [InlineData("The A Bureau and the B Bureau signed an agreement on food safety, and another in relation to drug control today.")]
    [InlineData("The A Bureau and the B Bureau signed the \"Agreement on A\" today. The two sides signed the following at the plenary:")]
    [InlineData("The two sides concluded several memoranda at the plenary with museums in the city.")]
    public void A_signing_that_no_rule_reads_is_warned_about(string body) => Assert.Equal(WarningCodes.SignedUnread, AgreementReading.Warnings(body));

    [Theory]
    [InlineData("The two sides signed the \"Agreement on A\" today. The agreement was signed by Mr Lee and Mr Gong.")]
    [InlineData("The two sides signed the \"Agreement on A\" today. They were signed on behalf of Hong Kong by Mr Lee.")]
    [InlineData("The two sides will sign something new next year.")]
    [InlineData("Hong Kong has signed double taxation agreements with 50 places.")]
    [InlineData("The meeting concluded with fruitful results. The two sides renewed their efforts today.")]
    [InlineData("The agreement signed in 2010 has been a success.")]
    [InlineData("Mr Lee said, \"What we signed today is new.\"")]
    [InlineData("At the plenary, the two sides signed the 2024 Work Plan of the Framework Agreement.")]
    [InlineData("Mr Lee attended the signing ceremony of tourism co-operation of the two places today. The two sides signed the \"Agreement on A\" at the ceremony.")]
    [InlineData("The two sides signed the \"Agreement on A\" today. The list of agreements is at the Annex.")]
    [InlineData("The two sides signed two agreements today:\n\n(1) Agreement on A, signed between the A Bureau and the B Museum; and\n\n(2) Agreement on B, signed between the C Bureau and the D Museum.")]
    [InlineData("The two sides signed the \"Agreement on A\" today. The agreements are at the Annex.")]
    [InlineData("The two sides signed the \"Agreement on A\" today. They will go on with:\n\n(a) to continue the Cleaner Production Programme, under which projects have been approved;\n\n(b) to hold seminars.")]
    public void What_is_known_to_come_or_recalled_is_not(string body) => Assert.Equal("", AgreementReading.Warnings(body));

    [Fact]
    public void A_signing_without_any_agreement_is_warned_about() =>
        Assert.Equal(WarningCodes.SignedUnread, Assert.Single(AgreementReading.Of("The two sides met today.", ReleaseKinds.Signing).Warnings).Code);
}
