using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Words that are only broken characters at the end of a heading go: "Talents i¼0ï¼0", "Culture i¼0i¼0".
/// They stay in the reading text.
/// </summary>
internal sealed partial class BrokenCharacters : IRepair
{
    public string Name => "broken-characters";

    public List<Block> Apply(List<Block> blocks) => [.. blocks.Select(Mend)];

    private static Block Mend(Block block)
    {
        if (block.Kind != BlockKind.Heading) return block;
        var broken = Broken().Match(block.Text);
        return broken.Success ? block.As(block.Kind, block.Level, part: ..broken.Index) : block;
    }

    [GeneratedRegex(@"(?:^|\s+)(?:[iïâã]?[\u0080-\u00bf\ufffd][\w\u0080-\u00ff\ufffd]{0,3}|[iï]¼\w?)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Broken();
}
