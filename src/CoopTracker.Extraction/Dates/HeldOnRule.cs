using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Dates;

/// <summary>
/// The day of the meeting: the first day that stands with a verb of meeting ("held ... today (April 26)", "convened on July 15 and 16",
/// 今日（四月二十六日）在上海舉行), before the areas of co-operation.
/// </summary>
internal sealed class HeldOnRule : IFactRule
{
    public string Name => "meeting.date";

    public void Read(FactSheet sheet)
    {
        if (sheet.Kind is not (ReleaseKinds.Meeting or ReleaseKinds.Signing)) return;
        if (MeetingDays.FirstIn(sheet) is { } day) Resolve(sheet, day);
        else Infer(sheet);
    }

    private void Resolve(FactSheet sheet, DayExpression day)
    {
        var place = day.Place.Cite(Name);
        if (Calendar.Place(day, sheet) is not { } placed)
        {
            sheet.Warn(WarningCodes.YearUnresolved, $"\"{day.Place.Text}\" has no year that the text, the manifest or the address tells; give issuedOn in the manifest.", place);
            return;
        }
        sheet.HeldOn = new Fact<PartialDate>(placed.Date, place, placed.Inferred);
        if (placed.Inferred) sheet.Warn(WarningCodes.DateInferred, $"The date of \"{day.Place.Text}\" was concluded, not read; check it against another source.", place);
        WarnOfConflict(sheet, day, placed.Date.Exact, place);
    }

    private static void WarnOfConflict(FactSheet sheet, DayExpression day, DateOnly? held, Evidence place)
    {
        if (held is { } date && day is { Weekday: { } weekday, Day: not null } && date.DayOfWeek != weekday)
            sheet.Warn(WarningCodes.DateConflict, $"\"{day.Place.Text}\" is no {weekday} in {date.Year}; check the day and the year.", place);
        var offset = day.Anchor switch { Anchor.Today => 0, Anchor.Yesterday => -1, _ => (int?)null };
        if (offset is { } days && held is { } exact && sheet.IssuedOn?.Value is { } issued && Math.Abs(exact.DayNumber - issued.AddDays(days).DayNumber) > 1)
            sheet.Warn(WarningCodes.DateConflict, $"\"{day.Place.Text}\" does not agree with the day of issue, {issued:yyyy-MM-dd}; check the manifest.", place);
    }

    private static void Infer(FactSheet sheet)
    {
        if (sheet.IssuedOn is not { } issued)
        {
            sheet.Warn(WarningCodes.YearUnresolved, "The text states no day, and nothing tells when it was issued; give issuedOn in the manifest.");
            return;
        }
        sheet.HeldOn = new Fact<PartialDate>(issued.Value, issued.Evidence, Inferred: true);
        sheet.Warn(WarningCodes.DateInferred, "The text states no day of the meeting; the day of issue was taken. Check it against another source.", issued.Evidence.First);
    }
}
