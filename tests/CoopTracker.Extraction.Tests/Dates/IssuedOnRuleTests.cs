using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Tests.Dates;

public class IssuedOnRuleTests
{
    private const string Body = "Sixth Plenary Session held\n************\nThe meeting was held in Shanghai on May 2, 2010 and went well.\n";

    [Theory]
    [InlineData("Ends/Thursday, April 24, 2025\nIssued at HKT 18:32\nNNNN", null, null, "2025-04-24")]
    [InlineData("完\n2024年4月26日（星期五）\n香港時間18時32分", null, null, "2024-04-26")]
    [InlineData("Ends/Thursday, April 24, 2025", "2025-04-24", null, "2025-04-24")]
    [InlineData("", "2021-09-06", null, "2021-09-06")]
    [InlineData("", null, "https://www.info.gov.hk/gia/general/202404/26/P2024042600123.htm", "2024-04-26")]
    [InlineData("", null, "https://www.example.gov.hk/2011/08/30/story.html", "2011-08-30")]
    public void The_day_of_issue_comes_from_the_first_that_tells_it(string foot, string? manifest, string? url, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Sheet(foot, manifest, url).IssuedOn?.Value);

    [Fact]
    public void A_date_line_above_the_title_tells_it_last() =>
        Assert.Equal(new DateOnly(2005, 1, 27), Reading.Sheet("27 Jan 2005\n" + Body, issuedOn: null, rules: new IssuedOnRule()).IssuedOn?.Value);

    [Theory]
    [InlineData("", null, null)]
    [InlineData("", null, "https://www.example.gov.hk/general/2024.htm")]
    [InlineData("Ends/", null, null)]
    public void A_date_in_the_body_is_not_the_day_of_issue(string foot, string? manifest, string? url) => Assert.Null(Sheet(foot, manifest, url).IssuedOn);

    [Fact]
    public void A_manifest_that_contradicts_the_text_is_warned_of()
    {
        var sheet = Sheet("Ends/Thursday, April 24, 2025", "2024-04-24", null);
        Assert.Equal(new DateOnly(2025, 4, 24), sheet.IssuedOn?.Value);
        Assert.Equal(WarningCodes.DateConflict, Assert.Single(sheet.Warnings).Code);
    }

    private static FactSheet Sheet(string foot, string? manifest, string? url) => Reading.Sheet(Body + foot, manifest, url, rules: new IssuedOnRule());
}
