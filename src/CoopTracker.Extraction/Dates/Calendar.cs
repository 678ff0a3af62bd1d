using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Dates;

/// <summary>Places the days that a text names in the calendar. The clock is never asked: without a sign in the release there is no date.</summary>
internal static class Calendar
{
    /// <summary>The day; null when the calendar has none such.</summary>
    internal static DateOnly? TryDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The date that a text's words mean in its release; null when no sure year (or day) can be told.</summary>
    /// <returns>The date, and whether it was concluded (from the title's year, from a weekday) rather than read.</returns>
    internal static (PartialDate Date, bool Inferred)? Place(DayExpression day, FactSheet sheet) => day switch
    {
        { Year: { } year, Month: { } month, Day: { } number } => At(TryDay(year, month, number)),
        { Month: { } month, Day: { } number } => YearSigns.Of(day, sheet) is { } sign ? At(TryDay(sign.Year, month, number), sign.Inferred) : null,
        { Anchor: Anchor.LastMonth, Day: { } number } => Issued(sheet)?.AddMonths(-1) is { } month ? At(TryDay(month.Year, month.Month, number)) : null,
        { Anchor: Anchor.LastMonth } => MonthOf(Issued(sheet)?.AddMonths(-1)),
        { Anchor: Anchor.ThisMonth, Day: null } => MonthOf(Issued(sheet)),
        { Day: { } number } => InMonth(number, sheet),
        { Anchor: Anchor.Today } => At(Issued(sheet)),
        { Anchor: Anchor.Yesterday } => At(Issued(sheet)?.AddDays(-1)),
        { Anchor: Anchor.Tomorrow } => At(Issued(sheet)?.AddDays(1)),
        { Weekday: { } weekday } => At(LastOn(weekday, sheet), inferred: true),
        _ => null,
    };

    private static DateOnly? Issued(FactSheet sheet) => sheet.IssuedOn?.Value;

    private static (PartialDate, bool)? At(DateOnly? date, bool inferred = false) => date is { } known ? (known, inferred) : null;

    private static (PartialDate, bool)? MonthOf(DateOnly? date) => date is { } known ? (new PartialDate(known.Year, known.Month), false) : null;

    private static DateOnly? LastOn(DayOfWeek weekday, FactSheet sheet) =>
        Issued(sheet) is { } issued ? issued.AddDays(-(((int)issued.DayOfWeek - (int)weekday + 7) % 7)) : null;

    // 今日（26日）: the month is that of the issue, or the one before.
    private static (PartialDate, bool)? InMonth(int day, FactSheet sheet)
    {
        if (Issued(sheet) is not { } issued) return null;
        var month = day <= issued.Day + 1 ? issued : issued.AddMonths(-1);
        return At(TryDay(month.Year, month.Month, day));
    }
}
