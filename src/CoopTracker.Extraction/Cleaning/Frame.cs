namespace CoopTracker.Extraction.Cleaning;

/// <summary>Tells the release itself from what stands around it: site navigation and date line above, the day of issue, captions and links below.</summary>
internal sealed class Frame
{
    private readonly List<Block> blocks;
    private readonly FrameLineKind[] kinds;
    private readonly int firstParagraph;
    private readonly int title;
    private readonly int end;

    /// <param name="blocks">The cleaned blocks of the whole text.</param>
    /// <param name="pageTitle">What an HTML page calls itself; empty for other sources.</param>
    internal Frame(List<Block> blocks, string pageTitle)
    {
        this.blocks = blocks;
        kinds = [.. blocks.Select(FrameLine.KindOf)];
        title = TitleLine.Find(blocks, kinds, pageTitle);
        firstParagraph = IndexFrom(title + 1, i => kinds[i] == FrameLineKind.None && TitleLine.IsProse(blocks[i]));
        end = EndIndex();
    }

    internal Block? Title => title < 0 ? null : blocks[title];

    internal IReadOnlyList<Block> Head => [.. Range(0, BodyStart).Where(i => i != title && blocks[i].Kind != BlockKind.Caption).Select(i => blocks[i])];

    internal IReadOnlyList<Block> Body => [.. Range(BodyStart, end).Where(IsOfBody).Select(i => i == firstParagraph ? WithoutPlace(blocks[i]) : blocks[i])];

    /// <summary>The captions of pictures, wherever they stand.</summary>
    internal IReadOnlyList<Block> Captions => [.. blocks.Where(block => block.Kind == BlockKind.Caption)];

    internal IReadOnlyList<Block> Foot => [.. Range(end, blocks.Count).Where(i => blocks[i].Kind != BlockKind.Caption).Select(i => blocks[i])];

    // Lines about the text may stand between title and first paragraph: "August 24, 2016", "Source: ...", the title once more.
    private int BodyStart => IndexFrom(title + 1, i => kinds[i] == FrameLineKind.None && blocks[i].Kind != BlockKind.Caption && !RepeatsTitle(i));

    private bool IsOfBody(int i) =>
        blocks[i].Kind != BlockKind.Caption && kinds[i] is not (FrameLineKind.Site or FrameLineKind.SiteAfter) && !RepeatsTitle(i);

    private bool RepeatsTitle(int i) => Title is { } line && i < firstParagraph && TitleLine.IsSame(blocks[i], line);

    private int EndIndex()
    {
        var afterLead = Math.Min(firstParagraph, blocks.Count - 1) + 1;
        var stated = IndexFrom(title + 1, i => kinds[i] == FrameLineKind.End);
        var last = stated < blocks.Count ? stated : IndexFrom(afterLead, i => kinds[i] == FrameLineKind.SiteAfter);
        // A day or source may stand alone below the text as well.
        while (last > afterLead && (kinds[last - 1] != FrameLineKind.None || blocks[last - 1].Kind == BlockKind.Caption)) last--;
        return last;
    }

    private int IndexFrom(int start, Predicate<int> holds)
    {
        for (var i = Math.Max(0, start); i < blocks.Count; i++)
            if (holds(i)) return i;
        return blocks.Count;
    }

    private static IEnumerable<int> Range(int start, int end) => Enumerable.Range(start, Math.Max(0, end - start));

    private static Block WithoutPlace(Block block) => block.As(block.Kind, block.Level, part: TitleLine.WithoutPlace(block).Start..);
}
