using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Lines that text recognition marked with # or as bold are headings, also where it lost their text: "#### Talents", "##", "**Finance**".
/// </summary>
internal sealed partial class MarkdownHeadings : IRepair
{
    private const int LongestHeading = 300;

    public string Name => "markdown-headings";

    public List<Block> Apply(List<Block> blocks) => [.. blocks.Select(Mend).Select(block => block.Kind == BlockKind.Heading ? block.Replace(Stars(), _ => "") : block)];

    private static Block Mend(Block block)
    {
        var hashes = Hashes().Match(block.Text);
        if (hashes.Success)
            return IsProse(block.Text) ? block.As(BlockKind.Paragraph, part: hashes.Length..)
                : block.As(BlockKind.Heading, hashes.Groups[1].Length, part: hashes.Length..);
        var bold = Bold().Match(block.Text);
        return bold.Success && !Sentence.IsComplete(bold.Groups[1].Value)
            ? block.As(BlockKind.Heading, 4, part: bold.Groups[1].Index..(bold.Groups[1].Index + bold.Groups[1].Length)) : block;
    }

    private static bool IsProse(string text) => text.Length > LongestHeading || (text.Length > 100 && Sentence.IsComplete(text));

    // "#### **Youth exchange**": bold inside a heading says nothing more.
    [GeneratedRegex(@"\*\*")]
    private static partial Regex Stars();

    [GeneratedRegex(@"^(#{1,6})(?:\s+|$)")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^(?:\*\*|__)([^*_]{1,200})(?:\*\*|__)$")]
    private static partial Regex Bold();
}
