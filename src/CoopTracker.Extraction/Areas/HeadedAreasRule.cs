using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Areas;

/// <summary>
/// Areas under headings, after an introduction ("reached consensus on the following 15 co-operation areas:") or as a run of headings.
/// A heading without text is one that the source has lost. What stands under a heading, up to the next, are its commitments.
/// </summary>
internal sealed class HeadedAreasRule : IFactRule
{
    private const int LeastWithoutIntroduction = 2;

    // More sentences than this that seem to announce areas announce none.
    private const int MostIntroductions = 5;

    public string Name => "areas.headed";

    public void Read(FactSheet sheet)
    {
        if (sheet.Kind != ReleaseKinds.Meeting) return;
        var body = sheet.Text.Body;
        foreach (var introduction in sheet.Introductions.Take(MostIntroductions))
            if (TryWrite(sheet, SectionReader.Read(body, introduction.Index + 1, afterIntroduction: true), introduction, 1)) return;
        var first = FirstHeading(body);
        if (first < 0) return;
        var sections = SectionReader.Read(body, first, afterIntroduction: false);
        if (sections.Count(NamesTopic) * 2 >= sections.Count) TryWrite(sheet, sections, null, LeastWithoutIntroduction);
    }

    private bool TryWrite(FactSheet sheet, List<AreaSection> sections, AreaIntroduction? introduction, int least)
    {
        var areas = SectionLevels.Areas(sections, introduction?.Count?.Value);
        if (areas.Count < least || areas.All(area => area.Level == SectionReader.NoHeading)) return false;
        foreach (var area in areas) area.WriteTo(sheet, Name);
        WarnOfEmpty(sheet, introduction is null ? sections[1..] : sections, areas);
        foreach (var section in sections.Where(section => section.Heading is not null)) sheet.AreaBlocks.Add(section.Heading!.Value.Block);
        AreaIntroduction.Check(sheet, introduction?.Count, areas.Count, Name);
        return true;
    }

    // A heading directly above another groups it where it lies above it; beside it, it has lost what stood below.
    private void WarnOfEmpty(FactSheet sheet, List<AreaSection> sections, List<AreaSection> areas)
    {
        if (areas.TrueForAll(area => area.Heading is null)) return;
        for (var i = 0; i < sections.Count; i++)
            if (sections[i] is { Heading: { } heading, Commitments.Count: 0 } empty && !areas.Contains(empty) && (i + 1 == sections.Count || sections[i + 1].Level <= empty.Level))
                sheet.Warn(WarningCodes.AreasUnread, $"Nothing stands under the heading \"{heading.Text}\"; compare it with the original.", heading.Cite(Name));
    }

    // News stories have crossheads, which name no topics: "Close partners".
    private static bool NamesTopic(AreaSection section) => section.Heading is not { } heading || TopicTerms.Named(heading).Count > 0;

    // Without an introduction, the first heading that is followed by text of its own.
    private static int FirstHeading(IReadOnlyList<Block> body)
    {
        for (var i = 1; i + 1 < body.Count; i++)
            if (HeadingLines.Resembles(body[i]) && !MeetingAsAWhole.IsHeading(body[i]) && !HeadingLines.Resembles(body[i + 1]) && !MeetingAsAWhole.Is(body[i + 1])) return i;
        return -1;
    }
}
