using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Joins a heading or title that is wrapped over two lines: "Promote Cultural Exchanges and Tourism Development / between the Two Places".
/// The two lines stand alone between gaps, or are marked as headings of one level without a gap between them.
/// </summary>
internal sealed partial class WrappedHeadings : IRepair
{
    private const int ShortestFullLine = 40;
    private const int Longest = 150;
    private const int LongestRest = 30;

    public string Name => "wrapped-headings";

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            if (kept.Count > 0 && Continues(kept[^1], blocks[i], alone: IsApart(next))) kept[^1] = kept[^1].Join(blocks[i]);
            else kept.Add(blocks[i]);
        }
        return kept;
    }

    // What stands under two lines is not of the same heading.
    private static bool IsApart(Block? next) => next is null || next.AfterGap || TitleLine.Bare(next).Length == 0 || GoesOn().IsMatch(next.Text);

    private static bool Continues(Block first, Block second, bool alone)
    {
        if (first.IsCell || second.IsCell) return false;
        if (HangsUnder(first, second, alone)) return true;
        if (second.AfterGap || second.Marker is not null || (!IsSameKind(first, second) && !TakesRest(first, second, alone))) return false;
        if (!IsShortLine(first.Text) || !IsShortLine(TitleLine.Bare(second).Text) || !RunsOn(first.Text, second.Text) || TitleLine.IsSame(first, second)) return false;
        return first.Kind == BlockKind.Heading
            || (first is { Kind: BlockKind.Paragraph, AfterGap: true } && alone && FrameLine.KindOf(first) == FrameLineKind.None && FrameLine.KindOf(second) == FrameLineKind.None);
    }

    // 五、教育、青年發展及人才交 / 流: the rest of a numbered heading stands under its words.
    private static bool HangsUnder(Block first, Block second, bool alone) =>
        alone && first is { Kind: BlockKind.Item, Marker: not null } && second is { Kind: BlockKind.Paragraph, AfterGap: false } && second.Indent > first.Indent
        && second.Text.Length <= LongestRest && second.Text.Length < first.Text.Length && IsShortLine(first.Text) && IsShortLine(second.Text);

    private static bool IsSameKind(Block first, Block second) => second.Kind == first.Kind && second.Level == first.Level;

    // Only the first line of a heading bears its mark: "## Logistics, Ports / and Civil Aviation".
    private static bool TakesRest(Block first, Block second, bool alone) =>
        first.Kind == BlockKind.Heading && second.Kind == BlockKind.Paragraph && alone && second.Text.Length > 0 && char.IsLower(second.Text[0]);

    private static bool IsShortLine(string text) => text.Length is > 0 and <= Longest && !Ended().IsMatch(text);

    // A line that was wrapped is nearly full, or holds a list that is not closed ("Civil Aviation, Maritime / Transport and Logistics"),
    // or ends or goes on in the middle of a phrase.
    internal static bool RunsOn(string first, string second) =>
        char.IsLower(second[0]) || (OpenList().IsMatch(first) && second.Contains(" and ", StringComparison.Ordinal))
        || Dangling().IsMatch(first) || GoesOn().IsMatch(second) || (Columns(first) >= ShortestFullLine && second.Length < first.Length);

    // A Chinese character takes two.
    private static int Columns(string text) => text.Length + text.Count(Block.IsIdeograph);

    [GeneratedRegex(@"[.。:：;；,，!?)）》」""”]$")]
    private static partial Regex Ended();

    // "Civil Aviation, Maritime": no "and" has closed the list yet.
    [GeneratedRegex(@"^(?!.*\b(?:and|&)\b)[A-Z][^,]{2,40}, [A-Z][^,]{2,40}$")]
    private static partial Regex OpenList();

    // 高層會晤暨蘇港合作會議第一次會議 / 在南京舉行.
    [GeneratedRegex(@"^(?:[在於于暨]|(?:舉行|举行|召開|召开|簽署|签署)(?![\u4e00-\u9fff]{6})|第[一二三四五六七八九十廿\d]{1,4}[次屆届])")]
    private static partial Regex GoesOn();

    // A heading does not end in the middle of a phrase.
    [GeneratedRegex(
        @"\b(?:and|or|of|the|a|an|in|on|to|for|with|by|between|among|from|at|as|under|cum)$"  // "High-Level Meeting cum / First Plenary"
        + "|[及與与和、]$|(?:主持|出席|參加|参加|率[團团]|前往|就|將|将)$",                   // 粵港合作聯席會議及 / 第一次會議
        RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();
}
