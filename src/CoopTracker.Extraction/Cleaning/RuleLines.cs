namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// A row of one repeated character under a line makes that line a heading and goes: asterisks under a title (level 1),
/// = above - for two levels of areas (2 and 3), — and _ as -. "Finance / ------".
/// A row of asterisks at the end of a title's own line goes as well.
/// </summary>
internal sealed class RuleLines : IRepair
{
    private const int Shortest = 3;

    public string Name => "rule-lines";

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (RuleCharacter(block.Text) is not { } rule) kept.Add(Shorten(block));
            else if (kept.Count > 0 && kept[^1].Kind != BlockKind.Item) kept[^1] = kept[^1].As(BlockKind.Heading, LevelOf(rule));
        }
        return kept;
    }

    private static int LevelOf(char rule) => rule switch { '*' => 1, '=' => 2, _ => 3 };

    private static char? RuleCharacter(string text)
    {
        if (text.Length < Shortest || text[0] is not ('*' or '-' or '=' or '_' or '—' or '–' or '─' or '－' or '＊' or '＝')) return null;
        foreach (var c in text)
            if (c != text[0] && c != ' ') return null;
        return text[0] == '＊' ? '*' : text[0] == '＝' ? '=' : text[0];
    }

    private static Block Shorten(Block block)
    {
        var end = block.Text.AsSpan().TrimEnd('*').Length;
        return block.Text.Length - end < Shortest || end == 0 ? block : block.As(BlockKind.Heading, 1, part: ..block.Text.AsSpan(0, end).TrimEnd().Length);
    }
}
