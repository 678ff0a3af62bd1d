using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>The numbers of printed pages go: "- 2 -", "Page 2 of 5", 第2頁. A number alone is one where it stands in the middle of a sentence.</summary>
internal sealed partial class PageNumbers : IRepair
{
    public string Name => "page-numbers";

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (Sure().IsMatch(block.Text) || (Bare().IsMatch(block.Text) && kept.Count > 0 && IsCut(kept[^1]))) continue;
            kept.Add(block);
        }
        return kept;
    }

    private static bool IsCut(Block block) => block.Text.Length > 100 && !Ended().IsMatch(block.Text);

    [GeneratedRegex(@"^(?:[-–—]\s?\d{1,3}\s?[-–—]|Page \d{1,3}(?: of \d{1,3})?|\d{1,3}\s?/\s?\d{1,3}|第\s?\d{1,3}\s?[頁页](?:[，,\s/]*共\s?\d{1,3}\s?[頁页])?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Sure();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"[.。:：;；!?！？]['""’”」）)]*$")]
    private static partial Regex Ended();
}
