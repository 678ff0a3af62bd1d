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
    public string Name => "document.issued-on";

    public void Read(FactSheet sheet)
    {
        var foot = FromLines(sheet.Text.Foot);
        var manifest = FromOutside(sheet.Hints.IssuedOn);
        var address = FromOutside(InAddress(sheet.Hints.Url));
        sheet.IssuedOn = foot ?? manifest ?? address ?? FromLines(sheet.Text.Head);
        WarnOfConflict(sheet, foot, manifest ?? address);
    }

    private static void WarnOfConflict(FactSheet sheet, Fact<DateOnly>? foot, Fact<DateOnly>? outside)
    {
        if (foot is null || outside is null || foot.Value == outside.Value) return;
        sheet.Warn(WarningCodes.DateConflict,
            $"The text says that it was issued on {foot.Value:yyyy-MM-dd}, the manifest or address says {outside.Value:yyyy-MM-dd}; the text was believed. Correct the manifest.", foot.Evidence.First);
    }

    private Fact<DateOnly>? FromLines(IReadOnlyList<Block> lines)
    {
        foreach (var line in lines.Where(line => DateLine().IsMatch(line.Text)))
            if (DayExpression.In(line.Whole).FirstOrDefault(day => day.IsFull) is { } day && Calendar.TryDay(day.Year!.Value, day.Month!.Value, day.Day!.Value) is { } date)
                return new Fact<DateOnly>(date, day.Place.Cite(Name));
        return null;
    }

    private Fact<DateOnly>? FromOutside(DateOnly? date) => date is { } known ? new Fact<DateOnly>(known, new Evidence(0, 0, "", Name)) : null;

    private static DateOnly? InAddress(string? url)
    {
        var match = AddressDate().Match(url ?? "");
        if (!match.Success) return null;
        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        return Calendar.TryDay(Part("year"), Part("month"), Part("day"));
    }

    // A line of the frame that gives the day of issue; captions below the foot tell other dates too.
    [GeneratedRegex(@"^(?:Ends?\s*/|[（(]?完[)）]?|Issued|date\b|Date:|發布|发布|\d{4}-\d\d-\d\d$|\d{4}年|二[○〇零]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,|\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4})")]
    private static partial Regex DateLine();

    // The government's sites: /general/202404/26/P2024042600123.htm, /2024/04/26/.
    [GeneratedRegex(@"/(?<year>(?:19|20)\d\d)/?(?<month>\d\d)/(?<day>\d\d)(?:/|\D|$)")]
    private static partial Regex AddressDate();
}
