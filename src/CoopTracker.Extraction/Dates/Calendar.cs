using System.Text.RegularExpressions;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Dates;

/// <summary>Places the days that a text names in their year. Signs of the year, in order of trust: the words themselves, the day of issue, the title's year.</summary>
internal static partial class Calendar
{
    /// <summary>The day; null when the calendar has none such.</summary>
    internal static DateOnly? TryDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The date that a text's words mean in its release; null when no sure year (or day) can be told.</summary>
    /// <returns>The date, and whether it was concluded (from the title's year, from a weekday) rather than read.</returns>
    internal static (PartialDate Date, bool Inferred)? Place(DayExpression day, FactSheet sheet) => day switch
    {
        { IsFull: true } => Sure(TryDay(day.Year!.Value, day.Month!.Value, day.Day!.Value)),
        { Month: { } month, Day: { } number } => InYear(month, number, sheet),
        { Anchor: Anchor.LastMonth } => MonthOf(Known(sheet)?.AddMonths(-1)),
        { Anchor: Anchor.ThisMonth, Day: null } => MonthOf(Known(sheet)),
        { Day: { } number } => InMonth(number, sheet),
        { Anchor: Anchor.Today } => Sure(Known(sheet)),
        { Anchor: Anchor.Yesterday } => Sure(Known(sheet)?.AddDays(-1)),
        { Weekday: { } weekday } => Known(sheet) is { } issued ? (LastOn(weekday, issued), true) : null,
        _ => null,
    };

    private static DateOnly? Known(FactSheet sheet) => sheet.IssuedOn?.Value;

    private static DateOnly LastOn(DayOfWeek weekday, DateOnly issued) => issued.AddDays(-(((int)issued.DayOfWeek - (int)weekday + 7) % 7));

    private static (PartialDate, bool)? Sure(DateOnly? date) => date is { } known ? (known, false) : null;

    private static (PartialDate, bool)? MonthOf(DateOnly? date) => date is { } known ? (new PartialDate(known.Year, known.Month), false) : null;

    // A release tells of a day on or before its issue: a December meeting may be reported in January.
    private static (PartialDate, bool)? InYear(int month, int day, FactSheet sheet)
    {
        if (Known(sheet) is not { } issued) return TitleYear(sheet, month) is { } year && TryDay(year, month, day) is { } told ? (told, true) : null;
        var candidate = TryDay(issued.Year, month, day);
        return candidate <= issued ? Sure(candidate) : Sure(TryDay(issued.Year - 1, month, day));
    }

    // 今日（26日）: the month is that of the issue, or the one before.
    private static (PartialDate, bool)? InMonth(int day, FactSheet sheet)
    {
        if (Known(sheet) is not { } issued) return null;
        var month = day <= issued.Day ? issued : issued.AddMonths(-1);
        return Sure(TryDay(month.Year, month.Month, day));
    }

    // "Meeting 2021", "the 2011 Co-operation Meeting". A year's review may be held early in the next year, so its first months tell nothing.
    private static int? TitleYear(FactSheet sheet, int month)
    {
        var years = Year().Matches(sheet.Title?.Value ?? "").Select(match => ChineseNumerals.Parse(match.ValueSpan)!.Value).Distinct().ToList();
        return years is [var only] && month > 2 ? only : null;
    }

    [GeneratedRegex(@"(?<![\d/])(?:19|20)\d\d(?![\d/])|二[○〇零][○〇零一二三四五六七八九]{2}(?=年)")]
    private static partial Regex Year();
}
