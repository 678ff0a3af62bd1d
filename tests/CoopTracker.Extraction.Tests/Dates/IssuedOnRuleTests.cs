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
    [InlineData("", null, "https://www.example.gov.hk/en/20110830/story.html", "2011-08-30")]
    [InlineData("Ends/Thursday, April 24, 2025", "2025-04-25", null, "2025-04-24")]
    [InlineData("Ends\nThursday, 24 April 2025", null, null, "2025-04-24")]
    [InlineData("NNNN\nThe Financial Secretary (left) speaks at the meeting on March 21, 2023.\nLast revision date: 3 July 2024", "2023-03-22", null, "2023-03-22")]
    public void The_day_of_issue_comes_from_the_first_that_tells_it(string foot, string? manifest, string? url, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Sheet(foot, manifest, url).IssuedOn?.Value);

    [Theory]
    [InlineData("", null, null)]
    [InlineData("", null, "https://www.example.gov.hk/general/2024.htm")]
    [InlineData("Ends/", null, null)]
    public void A_date_in_the_body_is_not_the_day_of_issue(string foot, string? manifest, string? url) => Assert.Null(Sheet(foot, manifest, url).IssuedOn);

    [Theory]
    [InlineData("27 Jan 2005")]
    [InlineData("Department of Health, 27 January 2005")]
    [InlineData("衞生署 2005年1月27日")]
    [InlineData("date 2005-01-27")]
    [InlineData("Date: 27.1.2005")]
    [InlineData("Published on: Thursday, January 27, 2005 18:30")]
    [InlineData("2005年1月27日                    新聞公報")]
    [InlineData("Press Release 27 January 2005")]
    public void A_line_above_the_title_tells_it(string line) =>
        Assert.Equal(new DateOnly(2005, 1, 27), Reading.Sheet(line + "\n" + Body, issuedOn: null, rules: new IssuedOnRule()).IssuedOn?.Value);

    [Theory]
    [InlineData("Ends/Friday, April 24, 2025", null, null)]
    [InlineData("", "2024-04-24", "https://www.info.gov.hk/gia/general/202504/24/P2025042400475.htm")]
    public void Signs_that_contradict_one_another_are_warned_of(string foot, string? manifest, string? url) =>
        Assert.Equal(WarningCodes.DateConflict, Assert.Single(Sheet(foot, manifest, url).Warnings).Code);

    [Fact]
    public void A_manifest_that_contradicts_the_text_is_warned_of()
    {
        var sheet = Sheet("Ends/Thursday, April 24, 2025", "2024-04-24", null);
        Assert.Equal(new DateOnly(2025, 4, 24), sheet.IssuedOn?.Value);
        Assert.Equal(WarningCodes.DateConflict, Assert.Single(sheet.Warnings).Code);
    }

    private static FactSheet Sheet(string foot, string? manifest, string? url) => Reading.Sheet(Body + foot, manifest, url, rules: new IssuedOnRule());
}
