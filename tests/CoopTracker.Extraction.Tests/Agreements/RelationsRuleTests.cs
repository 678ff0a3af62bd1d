using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

public class RelationsRuleTests
{
    [Fact]
    public void An_annex_of_another_agreement_says_of_which()
    {
        var sheet = AgreementReading.Of("The two sides signed the \"Arrangement on the Zone at the Loop\" (Co-operation Arrangement) today. The A Company signed a framework agreement with the B Company in the form of an annex to the Co-operation Arrangement.");
        Assert.Equal([null, "Arrangement on the Zone at the Loop"], sheet.Agreements.Select(agreement => agreement.AnnexTo?.Value));
    }

    [Theory]
    [InlineData("會後，雙方簽署《河套園區合作安排》。此外，香港甲公司與上海乙公司簽署《發展協議》，作為《河套園區合作安排》的附件。", "河套園區合作安排: , 發展協議: 河套園區合作安排")]
    [InlineData("會後，香港甲公司與上海乙公司簽署《發展協議》，作為《河套園區合作安排》（《合作安排》）的附件。", "發展協議: 河套園區合作安排")]
    [InlineData("會後，雙方以《河套園區合作安排》附件的形式簽署《發展協議》。", "發展協議: 河套園區合作安排")]
    [InlineData("會後，雙方簽署《發展協議》和《河套園區合作安排》。《合作安排》的附件載列詳情。", "發展協議: , 河套園區合作安排: ")]
    public void A_chinese_annex_of_another_agreement_says_of_which(string body, string expected)
    {
        var sheet = Reading.Of("滬港合作會議第六次會議在香港舉行\n****\n　　行政長官李家超與上海市市長龔正今日（四月二十六日）在香港舉行滬港合作會議第六次會議。\n\n　　" + body + "\n\n完\n2024年4月26日（星期五）\n");
        Assert.Equal(expected, string.Join(", ", sheet.Agreements.Select(agreement => $"{agreement.Title}: {agreement.AnnexTo?.Value}")));
    }

    [Fact]
    public void A_renewed_title_says_what_it_renews() =>
        Assert.Equal("Agreement on A", Assert.Single(AgreementReading.Of("The two sides signed the renewal of the \"Agreement on A\" today.").Agreements).Renews?.Value);
}
