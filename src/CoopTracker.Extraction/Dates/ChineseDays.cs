using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Dates;

/// <summary>Days as Chinese releases name them: 今日（四月二十六日）, 今日（26日）, 昨日, 二○二一年八月三十日, 本月26日.</summary>
internal static partial class ChineseDays
{
    private const string Number = "[" + ChineseNumerals.Characters + "]";
    private const string Day = "(?<day>" + Number + "{1,3})";

    // Without a month 三日 may be three days: it is a date in brackets or after 本月 only.
    private const string Calendar = "(?:(?<year>" + Number + "{4})年|(?<near>[今去明]年))?(?<month>" + Number + "{1,3})月" + Day + "[日号]";
    private const string Weekday = "星期(?<weekday>[日天一二三四五六])";

    internal static IEnumerable<DayExpression> In(TextSpan span)
    {
        foreach (var match in span.Matches(AnyDay()))
            if (Read(span, match) is { } day) yield return day;
    }

    private static DayExpression? Read(TextSpan span, Match match)
    {
        int? year = Value(match, "year"), month = Value(match, "month"), day = Value(match, "day");
        if (day is < 1 or > 31 || month is < 1 or > 12 || year is < 1900 or > 2100) return null;
        var anchor = match.Groups["relative"] is { Success: true } relative ? AnchorOf(relative.Value)
            : match.Groups["near"] is { Success: true } near ? YearOf(near.Value) : Anchor.Stated;
        return new DayExpression(span.Block.Span(match), anchor, year, month, day, WeekdayOf(match.Groups["weekday"]));
    }

    private static Anchor AnchorOf(string words) => words[0] switch
    {
        '昨' => Anchor.Yesterday,
        '明' => Anchor.Tomorrow,
        '上' => Anchor.LastMonth,
        '本' => Anchor.ThisMonth,
        _ => Anchor.Today,
    };

    private static Anchor YearOf(string words) => words[0] switch { '去' => Anchor.LastYear, '明' => Anchor.NextYear, _ => Anchor.ThisYear };

    private static int? Value(Match match, string group) => match.Groups[group].Success ? ChineseNumerals.Parse(match.Groups[group].ValueSpan) : null;

    private static DayOfWeek? WeekdayOf(Group group) => group.Success ? (DayOfWeek)"日一二三四五六".IndexOf(group.Value.Replace('天', '日'), StringComparison.Ordinal) : null;

    [GeneratedRegex(
        "(?<relative>[今昨])[(（]" + Day + "[日号]?[)）][日天]?"                                                                // 今（18）日
        + "|(?<relative>今[日天早晚晨午]|昨[日天晚早午]|明[日天早晚])(?:[上下]午)?"                                             // 今早, 昨日下午
        + @"(?:\s?[(（](?:" + Weekday + @"[，,、]?\s?)?(?:" + Calendar + "|" + Day + "[日号])(?:[，,]?" + Weekday + ")?[)）]?"  // （四月二十六日）, （26日，星期五）
        + "|" + Calendar + ")?"                                                                                                 // 今日四月二十六日
        + "|(?<relative>上个?月|本月)(?:" + Day + "[日号])?"                                                                    // 本月26日, 上月
        + "|" + Weekday + @"\s?(?:[(（]" + Calendar + "[)）]?)?"                                                                // 本星期四（六月二十七日）
        + "|" + Calendar + @"(?:\s?[(（]" + Weekday + "[)）])?",                                                                // 2024年4月26日（星期五）
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AnyDay();
}
