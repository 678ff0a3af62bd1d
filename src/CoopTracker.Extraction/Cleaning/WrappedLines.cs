namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Joins the lines of a text that was broken at a fixed width, as mail and old pages were: where the next word would still have fitted,
/// the break was meant. A gap, a line that is moved in, or a marker begins a new paragraph.
/// </summary>
internal sealed class WrappedLines : IRepair
{
    // Lines of text that was not broken are as long as their paragraphs.
    private const int Widest = 120;
    private const int Narrowest = 30;
    private const int FewestLines = 8;
    private const int IndentOfParagraph = 2;

    public string Name => "wrapped-lines";

    public List<Block> Apply(List<Block> blocks)
    {
        if (WidthOf(blocks) is not { } width) return blocks;
        var kept = new List<Block>(blocks.Count);
        var last = new Line(0, 0);
        foreach (var block in blocks)
        {
            var line = new Line(block.Text.Length, block.Indent);
            if (kept.Count > 0 && Continues(kept[^1], last, block, width)) kept[^1] = kept[^1].Join(block);
            else kept.Add(block);
            last = line;
        }
        return kept;
    }

    // Most lines of broken text are nearly full and run on.
    private static int? WidthOf(List<Block> blocks)
    {
        var lengths = blocks.Where(block => !RuleLines.IsRule(block.Text)).Select(Width).ToList();
        if (lengths.Count < FewestLines || lengths.Max() is not (>= Narrowest and <= Widest) || blocks.Any(block => block.Kind != BlockKind.Paragraph)) return null;
        var width = lengths.Max();
        return lengths.Count(length => length > width * 3 / 4) * 2 > lengths.Count ? width : null;
    }

    private static int Width(Block block) => block.Indent + block.Text.Length;

    private static bool Continues(Block paragraph, Line last, Block next, int width) =>
        paragraph.CanTake(next) && !next.AfterGap && next.Indent < last.Indent + IndentOfParagraph && !Markers.StartsWithOne(next.Text)
        && !RuleLines.IsRule(next.Text) && !RuleLines.IsRule(paragraph.Text) && last.Indent + last.Length + 1 + FirstWord(next.Text) > width;

    private static int FirstWord(string text) =>
        Block.IsIdeograph(text[0]) ? 2 : text.IndexOf(' ', StringComparison.Ordinal) is var space && space < 0 ? text.Length : space;

    private readonly record struct Line(int Length, int Indent);
}
