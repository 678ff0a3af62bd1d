using System.Text.RegularExpressions;
using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Takes the marker off a list item: "(i) ", "- (i) ", "1. ", "a. ", "• ", "（一）", "一、". An item keeps its marker beside it.
/// A marker that stands alone on its line, apart from its text, is given to the next line.
/// </summary>
internal sealed partial class Markers : IRepair
{
    public string Name => "markers";

    /// <summary>Whether a text opens with a marker of its own.</summary>
    internal static bool StartsWithOne(ReadOnlySpan<char> text) => Marker().IsMatch(text);

    /// <summary>Whether a line opens with a marker of its own that is no rest of the sentence of the line before.</summary>
    internal static bool OpensItem(string before, string line) => Marker().Match(line) is { Success: true } marker && !IsRestOfSentence(before, marker);

    public List<Block> Apply(List<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        string? waiting = null;
        foreach (var block in blocks)
        {
            var marker = Marker().Match(block.Text);
            if (marker.Success && kept is [.., var last] && IsRestOfSentence(last.Text, marker)) { kept.Add(block); continue; }
            if (marker.Success && marker.Length == block.Text.Length) { waiting = MarkerOf(marker); continue; }
            if (marker.Success) kept.Add(block.As(KindOf(block), block.Level, MarkerOf(marker), marker.Length..));
            else kept.Add(waiting is null ? block : block.As(KindOf(block), block.Level, waiting));
            waiting = null;
        }
        return kept;
    }

    // "... are at Annexes 3 and / 4.", "today (June / 10)": the number ends a sentence or a bracket and is no marker.
    private static bool IsRestOfSentence(string before, Match marker) => char.IsDigit(marker.Value[0])
        && (ExpectsNumber().IsMatch(before) || (marker.ValueSpan.TrimEnd().EndsWith(")") && before.AsSpan().LastIndexOfAny("(（") > before.AsSpan().LastIndexOfAny(")）")));

    private static BlockKind KindOf(Block block) => block.Kind == BlockKind.Heading ? BlockKind.Heading : BlockKind.Item;

    private static string MarkerOf(Match match) => match.Groups["number"].Success ? match.Groups["number"].Value : match.Value.Trim();

    [GeneratedRegex(@"\s(?:Annex(?:es)?|Nos?\.|\d+ (?:and|to)|\d+,|" + EnglishMonths.Names + @")$|附件$")]
    private static partial Regex ExpectsNumber();

    private const string Bullet = "[-*＊•●▪◦·‧∙・○◎■□◆◇★☆►▶➢➤※✓✔–—－\uf06c\uf06e\uf076\uf0a7\uf0b7\uf0d8\uf0fc]";
    private const string Han = "[一二三四五六七八九十]{1,3}";

    // In brackets; with a stop or bracket behind it before a space; Chinese ways, which need no space.
    private const string Numbered = "[(（](?:[ivxl]{1,6}|[IVXL]{1,6}|\\d{1,3}|[a-zA-Z]|" + Han + "|[甲乙丙丁戊己庚辛])[)）]"
        + "|(?:[ivxl]{1,6}|[IVXL]{1,6}|\\d{1,3}|[a-zA-Z])[.)．](?=\\s|$)"
        + "|\\d{1,2}(?:[、）]|\\)(?=[\u4e00-\u9fff《「“])|[.．](?=[\u4e00-\u9fff《「“]))|[０-９]{1,2}[．、.]|" + Han + "[、．]|[甲乙丙丁戊己庚辛壬癸][、．]|[①-⑳]";

    private const string Pictured = "[•●▪◦○◎■□◆◇★☆►▶➢➤※✓✔．\uf06c\uf06e\uf076\uf0a7\uf0b7\uf0d8\uf0fc]";

    [GeneratedRegex(
        "^(?:" + Bullet + "\\s+)?(?<number>" + Numbered + ")\\s*"  // (i), • 1., 一、
        + "|^" + Bullet + "(?:\\s+|$)"                             // - Both sides
        + "|^" + Pictured                                          // •加強, ●旅遊: no space behind it
        + "|^(?:[＊‧∙・－]|[—─]{2}\\s*)(?=[\u4e00-\u9fff《「“])",  // ＊加強, ——推廣
        RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();
}
