using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>A number alone is a printed page's where it stands in the middle of a sentence.</summary>
internal sealed partial class PageNumbers : IRepair
{
    public string Name => "page-numbers";

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (Bare().IsMatch(block.Text) && kept.Count > 0 && IsCut(kept[^1])) continue;
            kept.Add(block);
        }
        return kept;
    }

    private static bool IsCut(Block block) => block.Text.Length > 100 && !Ended().IsMatch(block.Text);

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"[.。:：;；!?！？]['""’”」）)]*$")]
    private static partial Regex Ended();
}
