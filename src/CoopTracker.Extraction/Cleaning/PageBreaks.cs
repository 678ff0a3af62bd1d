using System.Text.RegularExpressions;
using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Joins what a page or line break cut in two: a line that ends in the middle of a sentence takes up the next one.
/// "... the Hong Kong Science and Technology Parks Corporation / (HKSTPC) will kick start ...".
/// </summary>
internal sealed partial class PageBreaks : IRepair
{
    // Headings have no full stop either; a line longer than any heading, or with a sentence before the break, is none.
    private const int LongerThanHeadings = 110;
    private const int ShortestProse = 60;
    private const int LongestRestOfItem = 250;

    public string Name => "page-breaks";

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        var afterProse = false;
        foreach (var block in blocks)
        {
            if (kept.Count > 0 && !EndsListWithoutStops(kept, block) && Continues(kept[^1], block, afterProse) && !StandsAlone(kept[^1], block)) kept[^1] = kept[^1].Join(block);
            else kept.Add(block);
            afterProse = afterProse || TitleLine.IsProse(kept[^1]);
        }
        return kept;
    }

    // Items of a table have no full stop, nor has the last one: what follows it after a gap is a paragraph of its own.
    private static bool EndsListWithoutStops(List<Block> kept, Block next) =>
        kept is [.., { Kind: BlockKind.Item, Marker: not null } before, { Kind: BlockKind.Item, Marker: not null } last]
        && next.AfterGap && char.IsUpper(next.Text.FirstOrDefault()) && Sentence.IsComplete(next.Text) && !Finished().IsMatch(End(before)) && !DanglingWord().IsMatch(End(last));

    // Titles in lines of their own have no full stops; the paragraph below them is none of theirs.
    private static bool StandsAlone(Block first, Block next) =>
        char.IsUpper(next.Text.FirstOrDefault()) && (AgreementTitle.Opens(first.Text) || Signatories().IsMatch(first.Text)) && !DanglingWord().IsMatch(End(first))
        && ((next.AfterGap && AgreementTitle.Opens(next.Text)) || (Sentence.IsComplete(next.Text) && Tells().IsMatch(next.Text)));

    private static bool Continues(Block first, Block next, bool afterProse) =>
        first is { IsCell: false, Kind: not (BlockKind.Heading or BlockKind.Caption), Text.Length: > 0 } && next is { IsCell: false, Kind: BlockKind.Paragraph, Text.Length: > 0 }
        && first.CanTake(next) && IsCutShort(first, next, afterProse) && FrameLine.KindOf(next) == FrameLineKind.None;

    // Before the first paragraph a long line without a full stop is the title.
    private static bool IsCutShort(Block first, Block next, bool afterProse)
    {
        if (IsCutInChinese(first, next)) return true;
        if (Finished().IsMatch(End(first))) return false;
        if (DanglingWord().IsMatch(End(first)) || (EndsInMonth().IsMatch(End(first)) && char.IsDigit(next.Text[0]))) return true;
        return IsProse(first) && !IsNewParagraph(next) && (OpensLowerCase(next.Text) || (afterProse && IsLong(first)) || IsRestOfItem(first, next));
    }

    // A mark that opens no paragraph; a title after another in a sentence; a paragraph that is moved in and goes on at the margin.
    private static bool IsCutInChinese(Block first, Block next) =>
        first.IsChinese && !next.AfterGap && next.Indent < 4
        && (OpensNoParagraph().IsMatch(next.Text)
            || (next.Text[0] == '《' && first.Text[^1] == '》' && first.Text[0] != '《' && Tells().IsMatch(first.Text))
            || (first.Indent >= 4 && next.Indent == 0 && first.Weight > LongerThanHeadings && !EndsPart().IsMatch(first.Text)));

    // Chinese paragraphs are moved in by two ideographs; what a page cut off goes on at its margin.
    private static bool IsNewParagraph(Block next) => next is { AfterGap: true, Indent: >= 4, IsChinese: true };

    private static bool IsProse(Block block) => block.Kind == BlockKind.Item || block.Weight > ShortestProse || Tells().IsMatch(block.Text);

    private static bool IsLong(Block block) => block.Weight > LongerThanHeadings || Tells().IsMatch(block.Text) || block.Sentences.Count > 1;

    // Items of a list of agreements end with semicolons; one without took its last words to the next page.
    private static bool IsRestOfItem(Block first, Block next) =>
        first is { Kind: BlockKind.Item, Marker.Length: > 1 } && first.Weight > ShortestProse && next.Text.Length <= LongestRestOfItem && EndOfItem().IsMatch(next.Text);

    private static bool OpensLowerCase(string text) => char.IsLower(text[0]) || (text[0] is '(' && text.Length > 1 && char.IsLetter(text[1]));

    // All that these patterns look at.
    private static ReadOnlySpan<char> End(Block block) => block.Text.AsSpan(Math.Max(0, block.Text.Length - 80));

    [GeneratedRegex(@"[.:;!?。；：！？…]['""’”」』)）]*$|[》」』]$|[(（](?:with|附)[^()（）]{0,60}[)）]$|[;；]\s+(?:and|or)$", RegexOptions.IgnoreCase)]
    private static partial Regex Finished();

    [GeneratedRegex(@"(?:\b(?:and|or|of|the|a|an|in|on|to|for|with|by|between|among|from|at|as|under|its|their)|[,、，])$", RegexOptions.IgnoreCase)]
    private static partial Regex DanglingWord();

    // "today (June / 10) attended".
    [GeneratedRegex(@"\b(?:" + EnglishMonths.Names + ")$")]
    private static partial Regex EndsInMonth();

    // What headings have not: a finite verb, a clause of Chinese.
    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|had|will|would|said|added|agreed|included?|includes)\b|，")]
    private static partial Regex Tells();

    // "Signatories: A and B" under a title.
    [GeneratedRegex(@"^(?:Signator(?:y|ies)|Signed by|Parties)\s?:", RegexOptions.IgnoreCase)]
    private static partial Regex Signatories();

    [GeneratedRegex("^[，。；、）》」』！？：]")]
    private static partial Regex OpensNoParagraph();

    [GeneratedRegex("[。！？：；…]$")]
    private static partial Regex EndsPart();

    [GeneratedRegex(@"[;；](?:\s?(?:and|及|以及))?$")]
    private static partial Regex EndOfItem();
}
