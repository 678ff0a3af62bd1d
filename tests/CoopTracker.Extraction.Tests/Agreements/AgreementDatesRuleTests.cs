using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

public class AgreementDatesRuleTests
{
    [Theory]
    [InlineData("At today's meeting, the two sides signed the \"Agreement on Finance\".", "2024-04-26")]
    [InlineData("The A Bureau and the B Bureau signed an agreement after the plenary.", "2024-04-26")]
    [InlineData("The A Bureau and the B Bureau signed an agreement last month.", "2024-03")]
    [InlineData("The A Bureau and the B Bureau signed an agreement on April 2.", "2024-04-02")]
    [InlineData("The A Bureau and the B Bureau signed an agreement in February.", "2024-02")]
    [InlineData("Furthermore, the A Bureau and the B Bureau signed an agreement to set up a centre.", "-")]
    [InlineData("The A Bureau and the B Bureau signed an agreement last week.", "-")]
    [InlineData("The A Company has signed a framework agreement with the B Company.", "-")]
    [InlineData("After the meeting, the A Bureau and the B Bureau signed an agreement on trade. The C Bureau and the D Bureau have also entered into an agreement on food.", "2024-04-26 | 2024-04-26")]
    [InlineData("Witnessed by Mr Lee and Mr Gong, the A Bureau and the B Bureau signed an agreement.", "2024-04-26")]
    [InlineData("Two documents were signed at the meeting. An agreement on trade was signed by the A Bureau and the B Bureau. An agreement on loans was signed by the C Museum and the D Museum.", "2024-04-26 | 2024-04-26")]
    [InlineData("The A Bureau and the B Bureau signed an agreement on trade on April 2. On the same day, the C Bureau and the D Bureau signed an agreement on food.", "2024-04-02 | 2024-04-02")]
    [InlineData("On the same occasion, the A Bureau and the B Bureau signed an agreement.", "2024-04-26")]
    [InlineData("At the sixth plenary, the A Bureau and the B Bureau signed an agreement.", "2024-04-26")]
    [InlineData("On the first day of the meeting, the A Bureau and the B Bureau signed an agreement.", "2024-04-26")]
    public void The_text_tells_the_day_or_it_stays_open(string body, string expected) => Assert.Equal(expected, AgreementReading.Dates(body));

    [Fact]
    public void An_old_signing_is_no_news() => Assert.Equal("", AgreementReading.Titles("The A Bureau and the B Bureau signed an agreement in March 2021."));
}
