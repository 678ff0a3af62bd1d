using System.Buffers;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Dates;

/// <summary>What a date in a text counts from.</summary>
internal enum Anchor
{
    /// <summary>The calendar: "on April 26".</summary>
    Stated,

    /// <summary>The day of issue: "today", "this morning", 今日.</summary>
    Today,

    /// <summary>The day before: "yesterday", 昨日.</summary>
    Yesterday,

    /// <summary>A day to come: "tomorrow", 明日.</summary>
    Tomorrow,

    /// <summary>The month before the day of issue: "last month", 上月.</summary>
    LastMonth,

    /// <summary>The month of issue: "earlier this month", 本月.</summary>
    ThisMonth,

    /// <summary>The year before the year of issue: "March 21 last year", 去年三月二十一日.</summary>
    LastYear,

    /// <summary>The year of issue: "March 21 this year", 今年三月二十一日.</summary>
    ThisYear,

    /// <summary>The year to come: 明年三月二十一日.</summary>
    NextYear,
}

/// <summary>A day as a text names it, not yet placed in a year.</summary>
/// <param name="Place">The words.</param>
/// <param name="Anchor">What it counts from.</param>
/// <param name="Year">When the words state it.</param>
/// <param name="Month">1 to 12 when stated.</param>
/// <param name="Day">The (first) day of the month when stated.</param>
/// <param name="Weekday">When stated.</param>
internal sealed record DayExpression(
    TextSpan Place, Anchor Anchor, int? Year = null, int? Month = null, int? Day = null, DayOfWeek? Weekday = null)
{
    /// <summary>Whether year, month and day are all stated.</summary>
    internal bool IsFull => Year is not null && Month is not null && Day is not null;

    // Every day that is written has one of these; looking for them first spares most sentences the patterns.
    private static readonly SearchValues<string> EnglishSigns = SearchValues.Create(
        ["day", "onight", "omorrow", "ast night", "his morning", "his afternoon", "his evening", "ast month", "his month",
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            "-0", "-1", "/19", "/20", ".19", ".20"], StringComparison.Ordinal);

    private static readonly SearchValues<char> ChineseSigns = SearchValues.Create("今昨明日月号星");

    /// <summary>The days named in a span, in the order of the text.</summary>
    internal static IReadOnlyList<DayExpression> In(TextSpan span)
    {
        var text = span.Block.Folded.AsSpan(span.Start, span.Length);
        var (english, chinese) = (text.ContainsAny(EnglishSigns), text.ContainsAny(ChineseSigns));
        if (!english && !chinese) return [];
        return [.. (english ? EnglishDays.In(span) : []).Concat(chinese ? ChineseDays.In(span) : []).OrderBy(day => day.Place.Start)];
    }
}
