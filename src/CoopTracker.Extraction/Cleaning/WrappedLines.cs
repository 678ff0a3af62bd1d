using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Joins the lines of a text that was broken at a fixed width, as mail and old pages were: where the next word would still have fitted,
/// the break was meant. A gap, a line that is moved in, or a marker begins a new paragraph.
/// </summary>
internal sealed partial class WrappedLines : IRepair
{
    // In columns: a Chinese character takes two. Lines of text that was not broken are as long as their paragraphs.
    private const int Widest = 120;
    private const int Narrowest = 30;
    private const int FewestPairs = 4;
    private const int IndentOfParagraph = 2;
    private const int IndentOfChinese = 4;
    private const int IndentUnderMarker = 8;

    // Of so many lines one may be longer than the rest: an address, a row of a table.
    private const int LinesPerStray = 40;

    // Where letters differ in width, lines of the same width differ in their number of letters.
    private const double Ragged = 0.8;

    public string Name => "wrapped-lines";

    public List<Block> Apply(List<Block> blocks)
    {
        if (WidthOf(blocks) is not { } width) return blocks;
        var kept = new List<Block>(blocks.Count);
        Block? last = null;
        foreach (var block in blocks)
        {
            if (last is not null && kept[^1].CanTake(block) && Follows(last, block) && IsFull(last, block, width)) kept[^1] = kept[^1].Join(block);
            else kept.Add(block);
            last = block;
        }
        return kept;
    }

    // In broken text most lines that run on are full; the last line of a paragraph says nothing.
    private static int? WidthOf(List<Block> blocks)
    {
        var lines = blocks.Where(block => !RuleLines.IsRule(block.Text)).ToList();
        if (lines.Count <= FewestPairs || lines.Exists(block => block.Kind != BlockKind.Paragraph)) return null;
        if (lines.Select(Columns).OrderDescending().ElementAt(lines.Count / LinesPerStray) is not (>= Narrowest and <= Widest and var width)) return null;
        var pairs = lines.Zip(lines.Skip(1)).Where(pair => Follows(pair.First, pair.Second)).ToList();
        var full = pairs.Count(pair => IsFull(pair.First, pair.Second, width));
        var meant = pairs.Count(pair => !IsFull(pair.First, pair.Second, width) && !EndsSentence().IsMatch(pair.First.Text));
        return full >= FewestPairs && full > 2 * meant ? width : null;
    }

    private static bool Follows(Block line, Block next) =>
        !next.AfterGap && FrameLine.KindOf(line) == FrameLineKind.None && FrameLine.KindOf(next) == FrameLineKind.None && !OpensParagraph(line, next)
        && next.Indent < line.Indent + (Markers.StartsWithOne(line.Text) ? IndentUnderMarker : IndentOfParagraph)
        && !Markers.OpensItem(line.Text, next.Text) && !RuleLines.IsRule(next.Text) && !RuleLines.IsRule(line.Text);

    // 。 at the end of a full line, and the next one moved in: a Chinese paragraph.
    private static bool OpensParagraph(Block line, Block next) => next is { Indent: >= IndentOfChinese, IsChinese: true } && line.Text[^1] == '。';

    private static bool IsFull(Block line, Block next, int width) =>
        Columns(line) + FirstWord(next.Text) is var wanted && (wanted > width || (wanted > width * Ragged && !EndsSentence().IsMatch(line.Text) && !IsMarkedHeading(line, next)));

    // "(a) Cross-boundary infrastructure" may be a heading: only a full line of it goes on with a capital, unless the next one hangs under it.
    private static bool IsMarkedHeading(Block line, Block next) =>
        Markers.StartsWithOne(line.Text) && char.IsUpper(next.Text[0]) && next.Indent <= line.Indent && !AgreementTitle.Opens(line.Text);

    private static int Columns(Block block) =>
        block.Indent + block.Text.Length + (block.Text.AsSpan().IndexOfAnyInRange('\u3000', '\uffef') < 0 ? 0 : block.Text.Count(Block.IsIdeograph));

    // With the space before it; a mark that may not begin a line takes a character of the line before with it, and digits are not as wide as they are counted.
    private static int FirstWord(string text) =>
        Block.IsIdeograph(text[0]) ? 6 : 1 + (text.IndexOf(' ', StringComparison.Ordinal) is var space && space < 0 ? text.Length : space);

    [GeneratedRegex(@"[.:;!?。；：！？][""'”’」』）)]*$", RegexOptions.RightToLeft)]
    private static partial Regex EndsSentence();
}
