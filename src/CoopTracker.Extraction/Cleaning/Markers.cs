using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Takes the marker off a list item: "(i) ", "- (i) ", "1. ", "a. ", "• ", "（一）", "一、". An item keeps its marker beside it.
/// A marker that stands alone on its line, apart from its text, is given to the next line.
/// </summary>
internal sealed partial class Markers : IRepair
{
    public string Name => "markers";

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        string? waiting = null;
        foreach (var block in blocks)
        {
            var marker = Marker().Match(block.Text);
            if (marker.Success && marker.Length == block.Text.Length) { waiting = MarkerOf(marker); continue; }
            if (marker.Success) kept.Add(block.As(KindOf(block), block.Level, MarkerOf(marker), marker.Length..));
            else kept.Add(waiting is null ? block : block.As(KindOf(block), block.Level, waiting));
            waiting = null;
        }
        return kept;
    }

    private static BlockKind KindOf(Block block) => block.Kind == BlockKind.Heading ? BlockKind.Heading : BlockKind.Item;

    private static string MarkerOf(Match match) => match.Groups["number"].Success ? match.Groups["number"].Value : match.Value.Trim();

    [GeneratedRegex(@"^(?:[-*•●▪◦·‧]\s+)?(?<number>[(（](?:[ivxl]{1,6}|\d{1,3}|[a-z]|[一二三四五六七八九十]{1,3})[)）]|(?:[ivxl]{1,6}|\d{1,3}|[a-zA-Z])[.)．](?=\s|$)|[一二三四五六七八九十]{1,3}、)\s*|^[-*•●▪◦·‧](?:\s+|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();
}
