using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Joins what a page or line break cut in two: a line that ends in the middle of a sentence takes up the next one.
/// "... the Hong Kong Science and Technology Parks Corporation / (HKSTPC) will kick start ...".
/// </summary>
internal sealed partial class PageBreaks : IRepair
{
    // Headings have no full stop either; a line longer than any heading, or with a sentence before the break, is none.
    private const int LongerThanHeadings = 110;

    public string Name => "page-breaks";

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (kept.Count > 0 && Continues(kept[^1], block)) kept[^1] = kept[^1].Join(block);
            else kept.Add(block);
        }
        return kept;
    }

    private static bool Continues(Block first, Block next)
    {
        if (first.Kind == BlockKind.Heading || next.Kind != BlockKind.Paragraph || first.Text.Length == 0 || next.Text.Length == 0) return false;
        if (Finished().IsMatch(first.Text)) return false;
        return DanglingWord().IsMatch(first.Text) || (IsProse(first) && (OpensLowerCase(next.Text) || first.Text.Length > LongerThanHeadings || first.Sentences.Count > 1));
    }

    private static bool IsProse(Block block) => block.Kind == BlockKind.Item || block.Text.Length > 60;

    private static bool OpensLowerCase(string text) => char.IsLower(text[0]) || (text[0] == '(' && text.Length > 1 && char.IsLetter(text[1]));

    [GeneratedRegex(@"[.:;!?。；：！？…]['""’”」』)）]*$|[》」』]$")]
    private static partial Regex Finished();

    [GeneratedRegex(@"(?:\b(?:and|or|of|the|a|an|in|on|to|for|with|by|between|among|from|at|as|under|its|their)|[,、，])$", RegexOptions.IgnoreCase)]
    private static partial Regex DanglingWord();
}
