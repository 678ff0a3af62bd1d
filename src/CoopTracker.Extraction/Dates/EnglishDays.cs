using System.Globalization;
using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Dates;

/// <summary>Days as English releases name them: "today (April 26)", "on July 15 and 16", "yesterday", "27 Jan 2005", "2018-08-24".</summary>
internal static partial class EnglishDays
{
    private const string Month =
        @"(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
        + @"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)";

    private const string Weekday = "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private const string Year = @"(?<year>(?:19|20)\d\d)";
    private const string YearAfter = @"(?:(?:,\s?|\s)" + Year + @"\b|\s(?<near>last|this|next)\syear)?";

    // Several days ("July 15 and 16", "23-25 May", "April 30 to May 1") give the first one.
    private const string MonthFirst = Month + @"\s(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:\s?(?:and|to|-|–|&)\s?\d{1,2}\b)?";
    private const string DayFirst = @"\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:and|to|-|–|&)\s?\d{1,2})?\s" + Month + @"\b";
    private const string Iso = @"\b" + Year + @"-(?<number>\d{2})-(?<day>\d{2})\b";
    private const string Numeric = @"\b(?<day>\d{1,2})[./](?<number>\d{1,2})[./]" + Year + @"\b";
    private const string Calendar = "(?:(?:" + MonthFirst + "|" + DayFirst + ")" + YearAfter + "|" + Iso + "|" + Numeric + ")";

    private const string Relative =
        @"(?<relative>[Tt]oday|(?:[Yy]esterday|[Tt]omorrow)(?:\s(?:morning|afternoon|evening|night))?|[Tt]onight|[Ll]ast night"  // "yesterday afternoon"
        + "|[Tt]his (?:morning|afternoon|evening)|[Ll]ast month|[Ee]arlier this month)(?:'s|’s)?";                               // "earlier this month"

    private const string Open = @"\s?(?<open>[(（])\s?";
    private const string Close = @"(?(open)(?:,?\s[A-Z]\w{2,20}\stime)?[)）]?)";

    internal static IEnumerable<DayExpression> In(TextSpan span)
    {
        foreach (var match in span.Matches(AnyDay()))
            if (Read(span, match) is { } day) yield return day;
    }

    private static DayExpression? Read(TextSpan span, Match match)
    {
        int? day = Number(match.Groups["day"]), month = MonthOf(match), year = Number(match.Groups["year"]);
        if (day is < 1 or > 31 || month is < 1 or > 12) return null;
        return new DayExpression(span.Block.Span(match), AnchorOf(match), year, month, day, WeekdayOf(match.Groups["weekday"]));
    }

    private static Anchor AnchorOf(Match match) => (match.Groups["relative"], match.Groups["near"]) switch
    {
        ({ Success: true, Value: var words }, _) => AnchorOf(words.ToLowerInvariant()),
        (_, { Success: true, Value: var year }) => year switch { "last" => Anchor.LastYear, "next" => Anchor.NextYear, _ => Anchor.ThisYear },
        _ => Anchor.Stated,
    };

    private static Anchor AnchorOf(string words) => words switch
    {
        "last night" => Anchor.Yesterday,
        "last month" => Anchor.LastMonth,
        "earlier this month" => Anchor.ThisMonth,
        _ when words.StartsWith("yesterday", StringComparison.Ordinal) => Anchor.Yesterday,
        _ when words.StartsWith("tomorrow", StringComparison.Ordinal) => Anchor.Tomorrow,
        _ => Anchor.Today,
    };

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static int? MonthOf(Match match) => match.Groups["month"] is { Success: true } month
        ? EnglishMonths.NumberOf(month.ValueSpan)
        : Number(match.Groups["number"]);

    private static DayOfWeek? WeekdayOf(Group group) => group.Success ? Enum.Parse<DayOfWeek>(group.Value + "day") : null;

    // The calendar's ways, "April 26" and "August 14, Adelaide time", stand in it once: with five copies the compiled pattern was too large to be optimised.
    [GeneratedRegex(
        @"(?:\b(?:" + Relative + "(?:" + Open + @"|,?\s)(?:" + Weekday + @",?\s)?"  // "today (April 26)", "today, April 26,"
        + "|" + Weekday + "(?:" + Open + @"|,?\s?)))?" + Calendar + Close           // "this Thursday (June 27)", "April 24, 2025"
        + @"|\b(?:" + Relative + "|" + Weekday + ")",                               // "last month", "on Thursday"
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AnyDay();
}
