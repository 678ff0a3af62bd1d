using System.Globalization;
using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Dates;

/// <summary>
/// The day of issue, from the first of these that tells it: the foot ("Ends/Thursday, April 24, 2025", 2024年4月26日（星期五）),
/// the manifest, the address (".../general/202404/26/P2024..."), a date line above the title ("27 Jan 2005").
/// </summary>
internal sealed partial class IssuedOnRule : IFactRule
{
    // A mirror may bear the day after; more than that is a contradiction.
    private const int MostDaysApart = 1;

    public string Name => "document.issued-on";

    public void Read(FactSheet sheet)
    {
        var foot = FromLines(sheet, sheet.Text.Foot);
        (string Sign, Fact<DateOnly> Day)[] signs =
        [
            .. Known("the foot of the text", foot),
            .. Known("the manifest", FromOutside(sheet.Hints.IssuedOn)),
            .. Known("the address", FromOutside(InAddress(sheet.Hints.Url))),
            .. Known("the line above the title", foot is null ? FromLines(sheet, sheet.Text.Head) : null),
        ];
        if (signs is not [var believed, .. var others]) return;
        sheet.IssuedOn = believed.Day;
        foreach (var other in others.Where(other => Math.Abs(other.Day.Value.DayNumber - believed.Day.Value.DayNumber) > MostDaysApart))
            sheet.Warn(WarningCodes.DateConflict,
                $"The day of issue is {believed.Day.Value:yyyy-MM-dd} by {believed.Sign} and {other.Day.Value:yyyy-MM-dd} by {other.Sign}; the former was believed. Correct what is wrong.",
                believed.Day.Evidence.First);
    }

    private static IEnumerable<(string, Fact<DateOnly>)> Known(string sign, Fact<DateOnly>? day) => day is null ? [] : [(sign, day)];

    // Captions and links of the frame tell other dates too.
    private Fact<DateOnly>? FromLines(FactSheet sheet, IReadOnlyList<Block> lines)
    {
        foreach (var line in lines.Where(line => FrameLine.KindOf(line) is FrameLineKind.End or FrameLineKind.Origin))
            if (DayExpression.In(line.Whole).FirstOrDefault(day => day.IsFull) is { } day && Calendar.TryDay(day.Year!.Value, day.Month!.Value, day.Day!.Value) is { } date)
                return Checked(sheet, day, new Fact<DateOnly>(date, day.Place.Cite(Name)));
        return null;
    }

    private static Fact<DateOnly> Checked(FactSheet sheet, DayExpression day, Fact<DateOnly> fact)
    {
        if (day.Weekday is { } weekday && weekday != fact.Value.DayOfWeek)
            sheet.Warn(WarningCodes.DateConflict, $"\"{day.Place.Text}\" was a {fact.Value.DayOfWeek}; check the day of issue.", fact.Evidence.First);
        return fact;
    }

    private Fact<DateOnly>? FromOutside(DateOnly? date) => date is { } known ? new Fact<DateOnly>(known, new Evidence(0, 0, "", Name)) : null;

    private static DateOnly? InAddress(string? url)
    {
        var match = AddressDate().Match(url ?? "");
        if (!match.Success) return null;
        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        return Calendar.TryDay(Part("year"), Part("month"), Part("day"));
    }

    // The government's sites: /general/202404/26/P2024042600123.htm, /2024/04/26/, /20240426/.
    [GeneratedRegex(@"/(?<year>(?:19|20)[0-9]{2})/?(?<month>[0-9]{2})/?(?<day>[0-9]{2})(?:/|\D|$)")]
    private static partial Regex AddressDate();
}
