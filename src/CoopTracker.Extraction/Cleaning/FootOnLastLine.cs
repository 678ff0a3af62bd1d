using System.Text.RegularExpressions;
using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Cuts a foot off the paragraph that it was joined to: "... at Annexes 2 to 8. Ends/Friday, April 26, 2024 Issued at HKT 18:32 NNNN".</summary>
internal sealed partial class FootOnLastLine : IRepair
{
    private const int LongestFoot = 200;

    public string Name => "foot-on-last-line";

    public List<Block> Apply(List<Block> blocks) => [.. blocks.SelectMany(Cut)];

    private static IEnumerable<Block> Cut(Block block)
    {
        var foot = Foot().Match(block.Text, Math.Max(0, block.Text.Length - LongestFoot));
        return foot.Success ? [block.As(block.Kind, block.Level, part: ..block.Text.AsSpan(0, foot.Index).TrimEnd().Length), block.Rest(foot.Index)] : [block];
    }

    [GeneratedRegex(@"(?<=[.;:!?。；：！？""”」)）]\s*)(?:Ends?\s?/\s?(?:" + EnglishWeekdays.Pattern + @"|Issued)|NNNN$|完(?:\s|$))(?s:.*)$")]
    private static partial Regex Foot();
}
