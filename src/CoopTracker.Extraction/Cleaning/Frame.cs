using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Tells the release itself from what stands around it: site navigation and date line above, the day of issue and captions below.</summary>
internal static partial class Frame
{
    private const int LongestTitle = 300;

    internal static (Block? Title, IReadOnlyList<Block> Head, IReadOnlyList<Block> Body, IReadOnlyList<Block> Foot) Find(List<Block> blocks)
    {
        var foot = blocks.FindIndex(block => FootLine().IsMatch(block.Text)) is var at && at < 0 ? blocks.Count : at;
        var title = TitleIndex(blocks, foot);
        var bodyStart = title < 0 ? blocks.FindIndex(block => !HeadLine().IsMatch(block.Text)) is var first && first < 0 ? 0 : Math.Min(first, foot) : title + 1;
        var body = blocks[bodyStart..foot].Where(block => !HeadLine().IsMatch(block.Text) && (title < 0 || block.Text != blocks[title].Text));
        return (title < 0 ? null : blocks[title], blocks[..Math.Max(0, title < 0 ? bodyStart : title)], [.. body], blocks[foot..]);
    }

    // A title is marked by asterisks or a heading element; else it is the first line that is no sentence.
    private static int TitleIndex(List<Block> blocks, int foot)
    {
        var marked = blocks.FindIndex(0, foot, block => block is { Kind: BlockKind.Heading, Level: 1, Text.Length: > 0 and <= LongestTitle });
        if (marked >= 0) return marked;
        var first = blocks.FindIndex(0, foot, block => !HeadLine().IsMatch(block.Text));
        return first >= 0 && blocks[first].Text.Length <= LongestTitle && !SentenceEnd().IsMatch(blocks[first].Text) ? first : -1;
    }

    [GeneratedRegex(@"^(?:Ends?\s*/|Issued at (?:HKT|Hong Kong)|NNNN\b|[（(]?完[)）]?(?:\s*[/／]|$)|香港[時时][間间]\s*\d)", RegexOptions.IgnoreCase)]
    private static partial Regex FootLine();

    [GeneratedRegex(@"^(?:Go to main content|Traditional Chinese|Simplified Chinese|Email this article|Jump to the beginning|border image|Press Releases?(?:\s*/\s*Print Table)?$|Print(?: this page)?$|Government Homepage|image_pdf|(?:date\s+)?\d{4}-\d{2}-\d{2}$|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}$)", RegexOptions.IgnoreCase)]
    private static partial Regex HeadLine();

    [GeneratedRegex(@"[.。:：;；,，]['""”’」]?$")]
    private static partial Regex SentenceEnd();
}
