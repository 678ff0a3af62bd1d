using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Documents;

namespace CoopTracker.Extraction.Tests.Dates;

public class HeldOnRuleTests
{
    [Theory]
    [InlineData("The two sides held the meeting in Hong Kong today (April 26).", "2024-04-26", "2024-04-26")]
    [InlineData("The two sides held the meeting yesterday (March 21).", "2023-03-22", "2023-03-21")]
    [InlineData("The meeting was held in Hangzhou today.", "2025-04-24", "2025-04-24")]
    [InlineData("The meeting was held in Hangzhou yesterday.", "2025-05-01", "2025-04-30")]
    [InlineData("The committee convened in Macao on July 15 and 16.", "2024-07-16", "2024-07-15")]
    [InlineData("The working group met in Guangzhou on December 29.", "2018-01-03", "2017-12-29")]
    [InlineData("The plenary was held on September 9, 2008.", null, "2008-09-09")]
    [InlineData("Since the last meeting, held on May 9, much has been done. The plenary was held today (June 3).", "2024-06-03", "2024-06-03")]
    [InlineData("The two sides met today (August 15, Adelaide time).", "2008-08-14", "2008-08-15")]
    [InlineData("The two sides met today (January 1).", "2019-12-31", "2020-01-01")]
    [InlineData("The Task Force, established on May 2, held its second meeting on June 3.", "2024-06-04", "2024-06-03")]
    [InlineData("The group launched in 2023 held its second meeting on June 3.", "2024-06-04", "2024-06-03")]
    [InlineData("Following the signing of the agreement on June 29, the committee held its first meeting today (July 3).", "2024-07-03", "2024-07-03")]
    [InlineData("The plenary took stock of the work since the last meeting held on May 9 and was concluded in Wuhan today (June 3).", "2024-06-03", "2024-06-03")]
    [InlineData("The committee met in Macao today (June 3) and agreed that the next meeting will be held on December 5.", "2024-06-03", "2024-06-03")]
    [InlineData("The meeting held on March 21 last year set the course. The plenary was held on June 3.", "2024-06-04", "2024-06-03")]
    [InlineData("The Chief Executive, Mr C, today (November 25) co-chaired the meeting.", "2021-11-25", "2021-11-25")]
    [InlineData("第十三次會議今（18）日舉行。", "2025-07-18", "2025-07-18")]
    [InlineData("第十三次會議昨日（三月三十一日）舉行。", "2025-04-01", "2025-03-31")]
    [InlineData("雙方於九月十五日及十六日在福州主持會議。", "2024-09-16", "2024-09-15")]
    [InlineData("兩地於今日（四月二十六日）在香港舉行會議。", "2024-04-26", "2024-04-26")]
    [InlineData("兩地於今日（26日）在香港舉行會議。", "2024-04-26", "2024-04-26")]
    [InlineData("聶德權八月二十三日至二十四日率團訪問廈門，並於八月二十四日主持合作會議。", "2019-08-24", "2019-08-24")]
    [InlineData("The two sides met today (April ２６).", "2024-04-26", "2024-04-26")]
    [InlineData("The two sides met today (April ٢٦).", "2024-04-26", "2024-04-26")]
    [InlineData("兩地於今日（４月２６日）在香港舉行會議。", "2024-04-26", "2024-04-26")]
    [InlineData("The two governments today (November 29) agreed to go on. The agreement was reached at the 13th meeting.", "2013-11-29", "2013-11-29")]
    [InlineData("The Chief Executive, Mr Tsang, attended the Second Forum in Chengdu today (July 26). The two-day forum opened yesterday.", "2005-07-26", "2005-07-25")]
    [InlineData("The Chief Executive, Mr Tsang, attended the Second Forum in Chengdu today (July 26). The two-day forum opened with a dinner yesterday.", "2005-07-26", "2005-07-26")]
    public void The_day_of_the_meeting_is_read(string lead, string? issuedOn, string expected) => Assert.Equal(expected, Sheet("Meeting held\n****\n" + lead, issuedOn).HeldOn?.Value.ToString());

    [Theory]
    [InlineData("Meeting held", "The two sides held the meeting today (April 26).")]
    [InlineData("2012 review of the co-operation", "The two sides held the meeting today (January 26).")]
    [InlineData("Meeting held", "The two sides held the meeting today.")]
    [InlineData("Meeting held", "The two sides met today (Thursday, June 27).")]
    [InlineData("Meeting held", "The two sides met today (Thursday, June 27). The mechanism was set up in 2008. The next session will be held in 2020.")]
    [InlineData("Meeting 2021 on the plan for 2030", "The two sides met today (June 27).")]
    public void Without_a_sure_year_there_is_no_date_but_a_warning(string title, string lead)
    {
        var sheet = Sheet(title + "\n****\n" + lead, null);
        Assert.Null(sheet.HeldOn);
        Assert.Equal(WarningCodes.YearUnresolved, Assert.Single(sheet.Warnings).Code);
    }

    [Theory]
    [InlineData("Co-operation Meeting 2021", "The two sides held the meeting today (September 6).", null, "2021-09-06")]
    [InlineData("Meeting held", "The two sides reached consensus on ten areas.", "2025-04-24", "2025-04-24")]
    [InlineData("Meeting held", "The two sides met today (Thursday, June 27). The mechanism was set up in 2018. The next session will be held in 2020.", null, "2019-06-27")]
    [InlineData("Meeting held", "The meeting was held on Tuesday.", "2025-01-02", "2024-12-31")]
    public void A_concluded_date_says_so(string title, string lead, string? issuedOn, string expected)
    {
        var sheet = Sheet(title + "\n****\n" + lead, issuedOn);
        Assert.Equal((expected, true), (sheet.HeldOn?.Value.ToString(), sheet.HeldOn?.Inferred));
        Assert.Equal(WarningCodes.DateInferred, Assert.Single(sheet.Warnings).Code);
    }

    [Fact]
    public void A_caption_tells_the_day_where_the_lead_is_lost()
    {
        var sheet = Sheet("Meeting held\n****\nHong Kong and Zhejiang reached consensus on ten areas.\nEnds/Friday, April 25, 2025\nNNNN\nMr Chan (left) and Mr Lu (right) attend the meeting in Hangzhou yesterday (April 24).", null);
        Assert.Equal(("2025-04-24", "yesterday (April 24)"), (sheet.HeldOn?.Value.ToString(), sheet.HeldOn?.Evidence.First.Quote));
    }

    [Fact]
    public void A_weekday_that_contradicts_the_day_is_warned_of() =>
        Assert.Equal(WarningCodes.DateConflict, Assert.Single(Sheet("Meeting held\n****\nThe meeting was held on Thursday (June 27).", "2023-06-28").Warnings).Code);

    [Fact]
    public void A_day_far_from_the_day_of_issue_is_warned_of() =>
        Assert.Equal(WarningCodes.DateConflict, Assert.Single(Sheet("Meeting held\n****\nThe meeting was held today (March 21).", "2023-04-26").Warnings).Code);

    private static FactSheet Sheet(string text, string? issuedOn) =>
        Reading.Sheet(text, issuedOn, null, sheet => sheet.Kind = ReleaseKinds.Meeting, new TitleRule(), new IssuedOnRule(), new HeldOnRule());
}
