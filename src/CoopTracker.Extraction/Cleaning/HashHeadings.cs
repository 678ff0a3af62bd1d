using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Lines that text recognition marked with # are headings, also where it lost their text: "#### Talents", "##".</summary>
internal sealed partial class HashHeadings : IRepair
{
    public string Name => "hash-headings";

    public List<Block> Apply(List<Block> blocks) => [.. blocks.Select(Mend)];

    private static Block Mend(Block block)
    {
        var hashes = Hashes().Match(block.Text);
        return hashes.Success ? block.As(BlockKind.Heading, hashes.Groups[1].Length, part: hashes.Length..) : block;
    }

    [GeneratedRegex(@"^(#{1,6})(?:\s+|$)")]
    private static partial Regex Hashes();
}
