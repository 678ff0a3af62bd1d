using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Dates;

/// <summary>
/// Tells the year of a day that is named without one. The signs, in order of trust:
/// 1. what the words say of it ("March 21 last year"), counted from the year of issue;
/// 2. the day of issue: a release tells of a day on or before it;
/// 3. the only year in the title ("Co-operation Meeting 2021"), except for a day in January or February, when the year before is reviewed;
/// 4. the weekday ("Thursday (June 27)"), where one year alone lies between the past and the future years that the text names.
/// The signs below the day of issue conclude: the date is then inferred.
/// </summary>
internal static partial class YearSigns
{
    // A year's review may be held early in the next year.
    private const int LastMonthOfReviews = 2;

    // "today (August 14, Adelaide time)" may be issued while it is still the day before in Hong Kong.
    private const int OtherTimeZone = 1;

    internal static (int Year, bool Inferred)? Of(DayExpression day, FactSheet sheet) =>
        sheet.IssuedOn?.Value is { } issued ? (FromIssue(day, issued), false)
        : FromTitle(day, sheet) is { } titled ? (titled, true)
        : FromWeekday(day, sheet) is { } only ? (only, true)
        : null;

    private static int FromIssue(DayExpression day, DateOnly issued) => day.Anchor switch
    {
        Anchor.LastYear => issued.Year - 1,
        Anchor.NextYear => issued.Year + 1,
        Anchor.ThisYear => issued.Year,
        Anchor.Stated or Anchor.ThisMonth or Anchor.LastMonth => LastSuchDay(day, issued.AddDays(OtherTimeZone)),
        _ => NearestSuchDay(day, issued),
    };

    // A December meeting may be reported in January.
    private static int LastSuchDay(DayExpression day, DateOnly issued) =>
        (day.Month!.Value, day.Day!.Value).CompareTo((issued.Month, issued.Day)) <= 0 ? issued.Year : issued.Year - 1;

    private static int NearestSuchDay(DayExpression day, DateOnly issued) => Enumerable.Range(issued.Year - 1, 3)
        .MinBy(year => Calendar.TryDay(year, day.Month!.Value, day.Day!.Value) is { } date ? Math.Abs(date.DayNumber - issued.DayNumber) : int.MaxValue);

    private static int? FromTitle(DayExpression day, FactSheet sheet)
    {
        if (day.Anchor is Anchor.LastYear or Anchor.NextYear || day.Month <= LastMonthOfReviews) return null;
        var years = YearsIn(Digits.Fold(sheet.Title?.Value ?? ""), Year()).ToList();
        return years is [var only] ? only : null;
    }

    private static int? FromWeekday(DayExpression day, FactSheet sheet)
    {
        if (day is not { Weekday: { } weekday, Month: { } month, Day: { } number }) return null;
        int? past = null, future = null;
        foreach (var block in sheet.Text.Body)
        {
            past = YearsIn(block.Folded, PastYear()).Append(past ?? 0).Max();
            future = YearsIn(block.Folded, FutureYear()).Append(future ?? int.MaxValue).Min();
        }
        if (past is not > 0 || future is null or int.MaxValue) return null;
        var candidates = Enumerable.Range(past.Value, Math.Max(0, future.Value - past.Value + 1))
            .Where(year => Calendar.TryDay(year, month, number)?.DayOfWeek == weekday).ToList();
        return candidates is [var only] ? only : null;
    }

    private static IEnumerable<int> YearsIn(string text, Regex pattern) =>
        pattern.Matches(text).Select(match => ChineseNumerals.Parse(match.Groups["year"].ValueSpan)!.Value).Distinct();

    [GeneratedRegex(@"(?<![\d/])(?<year>(?:19|20)\d\d)(?![\d/])|(?<year>二[○〇零][○〇零一二三四五六七八九]{2})(?=年)", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    private const string ChineseYear = @"(?<year>(?:20\d\d|二[○〇零][○〇零一二三四五六七八九]{2}))年";

    // "The 2023/24 school year" has begun or will: it bounds nothing.
    [GeneratedRegex(
        @"(?<!\bbe )\b(?:[a-z]+ed|held|since|met|begun|began|set up)\b(?: [a-z]+){0,3}?"  // "set up", "held"; not "to be held"
        + @"(?: in| on)?(?: [A-Z][a-z]+)?(?: \d{1,2},)? (?<year>(?:19|20)\d\d)\b(?!/)"    // "in 2004", "in November 2021"
        + "|" + ChineseYear + "[^，。；]{0,12}?(?:成立|签署|举行|公布|设立|开通)",        // 二○一九年成立
        RegexOptions.ExplicitCapture)]
    private static partial Regex PastYear();

    [GeneratedRegex(
        @"\b(?:by|until|up to|before)(?: the end of)?(?: [A-Z][a-z]+)? (?<year>20\d\d)\b(?!/)"  // "by 2030", "up to the end of 2020"
        + @"|\bwill\b[^.;]{0,60}? in(?: [A-Z][a-z]+)? (?<year>20\d\d)\b"                        // "will be held in 2027"
        + "|" + ChineseYear + "底?[前内]",                                                      // 二○二五年底前
        RegexOptions.ExplicitCapture)]
    private static partial Regex FutureYear();
}
