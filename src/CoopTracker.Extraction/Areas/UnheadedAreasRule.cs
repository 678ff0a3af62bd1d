using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Areas;

/// <summary>
/// Areas whose headings are all lost: only paragraphs follow the introduction. Neighbours about the same topic are taken as one area.
/// </summary>
internal sealed class UnheadedAreasRule : IFactRule
{
    public string Name => "areas.unheaded";

    public void Read(FactSheet sheet)
    {
        if (sheet.Kind != ReleaseKinds.Meeting || sheet.Areas.Count > 0) return;
        if (sheet.Introductions.FirstOrDefault(introduction => introduction.SpeaksOfAreas) is not { } introduction) return;
        var areas = Group(sheet.Text.Body.Skip(introduction.Index + 1).TakeWhile(block => !MeetingAsAWhole.Is(block) && !MeetingAsAWhole.IsHeading(block)));
        if (areas.Count < 2) return;
        foreach (var area in areas) area.WriteTo(sheet, Name);
        if (introduction.Count is { } count && count.Value != areas.Count)
            sheet.Warn(WarningCodes.AreaCountDiffers,
                $"The text announces {count.Value} areas; their headings are lost and {areas.Count} topics were told apart.", count.Place.Cite(Name));
    }

    private static List<AreaSection> Group(IEnumerable<Block> paragraphs)
    {
        var areas = new List<AreaSection>();
        string? current = null;
        foreach (var paragraph in paragraphs.Where(block => block.Text.Length > 0))
        {
            var topic = TopicTerms.Of(null, [paragraph.Whole])[0];
            if (areas.Count == 0 || topic != current) areas.Add(new AreaSection(null, SectionReader.LostHeading));
            areas[^1].Commitments.Add(paragraph.Whole);
            current = topic;
        }
        return areas;
    }
}
