using System.Globalization;
using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// What stands at the edges of every printed page goes: the address with the page's number, the day of printing with the title, a running head.
/// The sentence that the edge cut in two goes on below it.
/// </summary>
internal sealed partial class PageEdges : IRepair
{
    private const int Longest = 250;
    private const int ShortestRunningHead = 6;
    private const int ShortestPage = 600;
    private const int LinesOfHead = 4;

    public string Name => "page-edges";

    public List<Block> Apply(List<Block> blocks)
    {
        var counts = PageNumbers(blocks);
        counts.UnionWith(Enumerable.Range(0, blocks.Count).Where(i => Counts(blocks[i])));
        if (counts.Count == 0) return blocks;
        var edges = Enumerable.Range(0, blocks.Count).Where(i => IsEdge(blocks, counts, i)).ToHashSet();
        var heads = edges.Select(i => Numberless(blocks[i])).CountBy(head => head).Where(head => head.Value > 1).Select(head => head.Key).ToHashSet();
        return [.. blocks.Where((block, i) => !counts.Contains(i) && !(edges.Contains(i) && (heads.Contains(Numberless(block)) || RepeatsHead(blocks, i))))];
    }

    // Numbers alone on their lines that count on from one, or from two where the first page has none, each a page of text after the one before.
    private static HashSet<int> PageNumbers(List<Block> blocks)
    {
        var (numbers, weight, next) = (new HashSet<int>(), 0, 1);
        for (var i = 0; i < blocks.Count; i++)
        {
            var mayEnd = weight >= ShortestPage || i + 1 == blocks.Count;
            if (mayEnd && int.TryParse(blocks[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number == next || (next == 1 && number == 2)))
                (weight, next) = (numbers.Add(i) ? 0 : weight, number + 1);
            else weight += blocks[i].Weight;
        }
        return numbers;
    }

    // Beside a line that counts the pages, or above everything, where a browser puts the day of printing.
    private static bool IsEdge(List<Block> blocks, HashSet<int> counts, int i) =>
        MayRun(blocks[i]) && ((i == 0 && Printed().IsMatch(blocks[0].Text)) || counts.Contains(i - 1) || counts.Contains(i + 1));

    // The issuer of the first page heads the next one: "Development Bureau", then "Development Bureau 15 June 2023".
    private static bool RepeatsHead(List<Block> blocks, int i) =>
        blocks.Take(Math.Min(i, LinesOfHead)).Any(head => head.Text.Length >= ShortestRunningHead && blocks[i].Text.StartsWith(head.Text, StringComparison.Ordinal));

    private static bool MayRun(Block block) =>
        block is { Kind: BlockKind.Paragraph, Text.Length: >= ShortestRunningHead and <= Longest }
        && !RuleLines.IsRule(block.Text) && !Sentence.IsComplete(block.Text);

    // A running head may count the pages as well: "Page 2".
    private static string Numberless(Block block) => Digits().Replace(block.Text, "");

    private static bool Counts(Block block) => block.Text.Length <= Longest && PageCount().IsMatch(block.Text);

    [GeneratedRegex(
        @"^(?:(?:https?|file)://\S+(?:\s+(?:\d{1,3}\s?/\s?\d{1,3}|\d{1,4}/\d{1,2}/\d{1,4}))?"  // "https://www.example.hk/p1.htm 1/3"
        + @"|[-–—－]\s?\d{1,3}\s?[-–—－]"                                                      // "- 2 -"
        + @"|(?:[\w ]{1,20} )?Page \d{1,3}|(?:[^.;]{1,100} )?Page \d{1,3} of \d{1,3}"          // "Page 2", "Press release Page 2 of 5"
        + @"|\d{1,3}\s?/\s?\d{1,3}"                                                            // "2/5"
        + @"|(?:\w{1,20} )?第\s?\d{1,3}\s?[頁页](?:[，,\s/]*共\s?\d{1,3}\s?[頁页])?)$",        // 第2頁, 第 2 頁，共 5 頁
        RegexOptions.IgnoreCase)]
    private static partial Regex PageCount();

    // "5/12/2018 High-Level Meeting cum First Plenary ...", "2018/5/12, 10:07 ...".
    [GeneratedRegex(@"^\d{1,4}/\d{1,2}/\d{1,4}\b")]
    private static partial Regex Printed();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
