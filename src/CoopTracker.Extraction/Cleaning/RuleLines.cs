using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// A row of one repeated character under a line makes that line a heading and goes: asterisks under a title (level 1),
/// = above - for two levels of areas (2 and 3), — and _ as -. "Finance / ------". A heading that is wrapped over two lines is joined.
/// A row of asterisks on the title's own line is cut out; what follows it there is the release's first paragraph.
/// </summary>
internal sealed partial class RuleLines : IRepair
{
    private const int Shortest = 2;
    private const int LongestHeading = 300;

    // The first of two lines that make one heading.
    private const int FullLine = 30;
    private const int LongestLine = 150;

    public string Name => "rule-lines";

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (RuleCharacter(block.Text) is { } rule) Mark(kept, LevelOf(rule));
            else AddParts(kept, block);
        }
        return kept;
    }

    internal static bool IsRule(string text) => RuleCharacter(text) is not null;

    private static int LevelOf(char rule) => rule switch { '*' => 1, '=' => 2, _ => 3 };

    private static char? RuleCharacter(string text)
    {
        if (text.Length < Shortest || text[0] is not ('*' or '-' or '=' or '_' or '—' or '–' or '─' or '－' or '＊' or '＝' or '~' or '～' or '〜')) return null;
        foreach (var c in text)
            if (c != text[0] && c != ' ') return null;
        return text[0] == '＊' ? '*' : text[0] == '＝' ? '=' : text[0];
    }

    // A row below prose separates; it does not mark a heading.
    private static void Mark(List<Block> kept, int level)
    {
        // A day may stand between the title and its row.
        var at = kept.Count - 1;
        if (level == 1 && at > 0 && FrameLine.KindOf(kept[at]) == FrameLineKind.Origin) at--;
        if (at < 0 || kept[at] is not { Kind: not BlockKind.Item } last || !IsHeadingLike(last)) return;
        while (at > 0 && IsWrapped(kept[at - 1], last))
        {
            last = kept[at - 1].Join(last);
            kept.RemoveAt(at--);
        }
        kept[at] = last.As(BlockKind.Heading, level);
    }

    private static bool IsHeadingLike(Block block) => block.Text.Length <= LongestHeading && !Sentence.IsComplete(block.Text) && block.Text[^1] is not (';' or '；');

    // Two lines that stand together over the rule are one heading, unless the first is something else: prose, a repeated title, the site's own words.
    private static bool IsWrapped(Block first, Block second) =>
        !second.AfterGap && first.Kind == BlockKind.Paragraph
        && first.Text.Length <= LongestLine && (first.Text.Length >= FullLine || WrappedHeadings.RunsOn(first.Text, second.Text))
        && IsHeadingLike(first) && first.Text[^1] is not (':' or '：')
        && !first.Text.Contains(second.Text, StringComparison.OrdinalIgnoreCase) && FrameLine.KindOf(first) == FrameLineKind.None;

    private static void AddParts(List<Block> kept, Block block)
    {
        var row = block.Text.AsSpan().IndexOfAny('*', '＊') is < 0 or > LongestHeading ? Match.Empty : AsteriskRow().Match(block.Text);
        if (!row.Success || row.Index > LongestHeading) { kept.Add(block); return; }
        kept.Add(block.As(BlockKind.Heading, 1, part: ..row.Index));
        if (row.Index + row.Length < block.Text.Length) kept.Add(block.Rest(row.Index + row.Length));
    }

    // "Five co-operation pacts signed *********", also with the first paragraph behind it.
    [GeneratedRegex(@"(?<=\S)\s*[*＊]{3,}\s*")]
    private static partial Regex AsteriskRow();
}
