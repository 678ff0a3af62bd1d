using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Areas;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>A meeting whose text announces its areas of co-operation ("in the following areas:"), none of which could be read.</summary>
internal sealed class AreasAnnounced : ICheck
{
    public string Name => "check.areas";

    public void Look(FactSheet sheet)
    {
        if (sheet.Kind != ReleaseKinds.Meeting || sheet.Areas.Count > 0) return;
        if (AreaIntroduction.In(sheet.Text.Body).FirstOrDefault(introduction => introduction.SpeaksOfAreas) is { } introduction)
            sheet.Warn(WarningCodes.AreasUnread, "The text announces areas of co-operation and none could be read; compare it with the original.", introduction.Sentence.Cite(Name));
    }
}
