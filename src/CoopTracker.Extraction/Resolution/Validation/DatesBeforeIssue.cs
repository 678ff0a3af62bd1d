using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>A release tells of days before its issue: a later day, or a meeting held months before, was read with a wrong year.</summary>
internal sealed class DatesBeforeIssue : ICheck
{
    // Other time zones are a day ahead; meetings of December are reported in January.
    private const int DaysAhead = 1;
    private const int MostDaysSince = 60;

    public string Name => "check.dates";

    public void Look(FactSheet sheet)
    {
        if (!sheet.IsOccasion || sheet.IssuedOn?.Value is not { } issued) return;
        if (sheet.HeldOn is { Value: var held, Evidence: var place } && (IsAfter(held, issued) || (held.Exact is { } day && day.AddDays(MostDaysSince) < issued)))
            Warn(sheet, "The meeting", held, issued, place.First);
        foreach (var signed in sheet.Agreements.Select(agreement => agreement.SignedOn).OfType<Fact<PartialDate>>().Where(signed => IsAfter(signed.Value, issued)))
            Warn(sheet, "An agreement", signed.Value, issued, signed.Evidence.First);
    }

    private static bool IsAfter(PartialDate date, DateOnly issued) => date > issued.AddDays(DaysAhead);

    private static void Warn(FactSheet sheet, string what, PartialDate date, DateOnly issued, Evidence place) =>
        sheet.Warn(WarningCodes.DateConflict, $"{what} is dated {date} in a release issued on {issued:yyyy-MM-dd}; check the year.", place);
}
