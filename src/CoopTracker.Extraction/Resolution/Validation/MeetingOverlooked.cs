using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>A release that lists what two sides agreed on, yet no meeting was read from it: its lead or title may be lost.</summary>
internal sealed class MeetingOverlooked : ICheck
{
    public string Name => "check.meeting";

    public void Look(FactSheet sheet)
    {
        if (sheet.Kind != ReleaseKinds.Other || sheet.Warnings.Exists(warning => warning.Code == WarningCodes.NoMeetingFound)) return;
        if (sheet.Introductions.Select(introduction => introduction.Count?.Place).FirstOrDefault(place => place is not null) is { } counted)
            sheet.Warn(
                WarningCodes.NoMeetingFound, "The text counts areas of co-operation, and no meeting could be read from it; check whether it reports one.", counted.Cite(Name));
    }
}
