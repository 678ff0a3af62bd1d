namespace CoopTracker.Extraction.Areas;

/// <summary>Chooses the areas among sections of one or two levels.</summary>
internal static class SectionLevels
{
    /// <summary>
    /// The sections that hold commitments: a heading directly above another only groups. Where the text announces as many areas as there are
    /// headings of the upper level, those are the areas, and what the lower ones hold belongs to them.
    /// </summary>
    internal static List<AreaSection> Areas(List<AreaSection> sections, int? announced)
    {
        var leaves = sections.Where(section => section.Commitments.Count > 0).ToList();
        if (leaves.Count == 0 && announced == sections.Count) return sections;
        if (announced is null || announced == leaves.Count) return leaves;
        var upper = Folded(sections);
        return upper.Count == announced ? upper : leaves;
    }

    private static List<AreaSection> Folded(List<AreaSection> sections)
    {
        var top = sections.Where(section => section.Heading is not null).Select(section => section.Level).DefaultIfEmpty().Min();
        var folded = new List<AreaSection>();
        foreach (var section in sections)
        {
            if (folded.Count == 0 || section.Level <= top) folded.Add(new AreaSection(section.Heading, section.Level));
            folded[^1].Commitments.AddRange(section.Commitments);
        }
        return folded;
    }
}
