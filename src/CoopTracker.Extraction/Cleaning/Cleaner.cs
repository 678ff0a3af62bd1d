using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Makes the blocks that rules read from the lines of a source.</summary>
internal static class Cleaner
{
    /// <summary>The repairs, in the order in which they run.</summary>
    internal static readonly IRepair[] Repairs =
    [
        new Mojibake(),
        new PageEdges(),
        new ChineseSpaces(),
        new WrappedLines(),
        new PageNumbers(),
        new FootOnLastLine(),
        new RuleLines(),
        new MarkdownHeadings(),
        new MarkdownRows(),
        new Captions(),
        new Markers(),
        new WrappedHeadings(),
        new BrokenCharacters(),
        new PageBreaks(),
    ];

    internal static List<Block> Clean(SourceDocument source)
    {
        var blocks = LineBlocks.Make(source);
        foreach (var repair in Repairs) blocks = repair.Apply(blocks);
        return blocks;
    }
}
