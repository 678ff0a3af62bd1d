using System.Text.RegularExpressions;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Finds the line that is the release's title, if the text has not lost it.</summary>
internal static partial class TitleLine
{
    private const int Longest = 300;
    private const int ShortestSure = 15;
    private const int ShortestName = 8;
    private const int ShortestParagraph = 100;
    private const int LinesOfHead = 40;

    /// <summary>
    /// The index of the title; -1 when there is none. The first of these: the line that the page's own title names; the highest heading above the
    /// first paragraph (by element, by asterisks below it); the longest line there that is no sentence.
    /// </summary>
    internal static int Find(List<Block> blocks, FrameLineKind[] kinds, string pageTitle)
    {
        int[] lines = [.. Enumerable.Range(0, blocks.Count)
            .Where(i => kinds[i] == FrameLineKind.None && blocks[i] is { Kind: not BlockKind.Caption, Text.Length: > 0 and <= Longest })];
        var lead = blocks.FindIndex(IsProse);
        int[] above = [.. lines.Where(i => i < (lead < 0 ? LinesOfHead : lead))];
        int[] candidates =
        [
            .. lines.Where(i => IsNamed(blocks[i], pageTitle)),
            .. above.Where(i => blocks[i] is { Kind: BlockKind.Heading, Level: <= 3 }).OrderBy(i => blocks[i].Level),
            .. above.Where(i => MayBeTitle(blocks[i])).OrderByDescending(i => Bare(blocks[i]).Length).ThenBy(i => blocks[i].Text.Length),
            -1,
        ];
        return candidates[0];
    }

    /// <summary>Whether a block is a paragraph of running text, as a release opens with.</summary>
    internal static bool IsProse(Block block) =>
        block.Kind is not BlockKind.Caption && block.Weight is var weight
        && (weight > Longest || (weight >= ShortestParagraph && (Sentence.IsComplete(block.Text) || (block.IsChinese && block.Whole.Has(ChineseProse())))));

    /// <summary>Whether two lines are one title: "Hong Kong - Second Meeting held" repeats "Second Meeting held (with photos)".</summary>
    internal static bool IsSame(Block first, Block second) => Bare(first).Chars.Equals(Bare(second).Chars, StringComparison.OrdinalIgnoreCase);

    /// <summary>A title without what is put around it: the place before it, "(with photos)" behind it.</summary>
    internal static TextSpan Bare(Block block)
    {
        var start = WithoutPlace(block).Start;
        return block.Span(start, Decorations().Match(block.Text, start) is { Success: true } match ? match.Index - start : block.Text.Length - start);
    }

    /// <summary>A title or lead without the place that mirrors put before it: "Hong Kong - ", "Hong Kong (HKSAR) - ". "Hong Kong - Shenzhen ..." is a pair of places.</summary>
    internal static TextSpan WithoutPlace(Block block)
    {
        var rest = block.Whole.From(PlaceBefore().Match(block.Text).Length);
        return rest.Start > 0 && Regions.In(rest).FirstOrDefault() is { Region: { Kind: not RegionKind.Home }, Place: var place } && place.Start == rest.Start ? block.Whole : rest;
    }

    private static bool IsNamed(Block block, string pageTitle) =>
        MayBeTitle(block) && !FrameLine.IsIssuer(block) && (pageTitle.AsSpan().Contains(Bare(block).Chars, StringComparison.OrdinalIgnoreCase)
            || (pageTitle.Length >= ShortestName && block.Text.Contains(pageTitle, StringComparison.OrdinalIgnoreCase)));

    private static bool MayBeTitle(Block block) => block.Weight >= ShortestSure && Bare(block).Length > 0 && !EndsAsSentence().IsMatch(block.Text);

    // Broken off by a page's width or before a list, it is the lead and no title.
    [GeneratedRegex(
        "[今昨][日天早晚晨午](?:[上下]午)?（"                                                                    // 行政長官與市長今日（九月十七日）舉行
        + "|[于在]" + ChineseNumerals.Year + "[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日"  // 於二○二四年四月二十六日
        + "|：$")]                                                                                               // 出席者包括：
    private static partial Regex ChineseProse();

    [GeneratedRegex(@"[.。:：;；,，]['""’”」]?$")]
    private static partial Regex EndsAsSentence();

    [GeneratedRegex(@"^Hong Kong(?:\s?\((?:HKSAR|SAR)\))?(?:, [A-Z][a-z]+ \d{1,2})?\s?(?:-{1,2}|–|—)\s+(?=[A-Z\d\u4e00-\u9fff])", RegexOptions.IgnoreCase)]
    private static partial Regex PlaceBefore();

    // Some have lost their closing bracket.
    [GeneratedRegex(
        @"\s*(?:[(（\[【](?:(?:with|附|連同|连同)\s?[^()（）\[\]【】]{0,60}"                // "(with photos/video)", （附圖／短片）, 【附圖】
        + @"|(?:English|Chinese) (?:only|translation)|只有[中英]文)(?:[)）\]】]|$)\s*)+$",  // "(English only)", （只有中文）
        RegexOptions.IgnoreCase)]
    private static partial Regex Decorations();
}
