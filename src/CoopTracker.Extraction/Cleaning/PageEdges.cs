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
    private const int ShortestRunningHead = 8;
    private const int ShortestPage = 1_000;

    public string Name => "page-edges";

    public List<Block> Apply(List<Block> blocks)
    {
        var numbers = PageNumbers(blocks);
        return numbers.Count == 0 && !blocks.Exists(Counts) ? blocks : WithoutEdges([.. blocks.Where((_, i) => !numbers.Contains(i))]);
    }

    private static List<Block> WithoutEdges(List<Block> blocks)
    {
        var edges = Enumerable.Range(0, blocks.Count).Where(i => IsEdge(blocks, i)).ToList();
        var heads = edges.Select(i => Numberless(blocks[i])).CountBy(head => head).Where(head => head.Value > 1).Select(head => head.Key).ToHashSet();
        var dropped = edges.Where(i => heads.Contains(Numberless(blocks[i]))).ToHashSet();
        return [.. blocks.Where((block, i) => !Counts(block) && !dropped.Contains(i))];
    }

    // Numbers alone on their lines that count on from one, each a page of text after the one before.
    private static HashSet<int> PageNumbers(List<Block> blocks)
    {
        var (numbers, weight) = (new HashSet<int>(), 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (weight >= ShortestPage && blocks[i].Text == (numbers.Count + 1).ToString(CultureInfo.InvariantCulture)) weight = numbers.Add(i) ? 0 : weight;
            else weight += blocks[i].Weight;
        }
        return numbers;
    }

    // Beside a line that counts the pages, or above everything, where a browser puts the day of printing.
    private static bool IsEdge(List<Block> blocks, int i) =>
        MayRun(blocks[i]) && ((i == 0 && Printed().IsMatch(blocks[0].Text)) || (i > 0 && Counts(blocks[i - 1])) || (i + 1 < blocks.Count && Counts(blocks[i + 1])));

    private static bool MayRun(Block block) => block is { Kind: BlockKind.Paragraph, Text.Length: >= ShortestRunningHead and <= Longest } && !RuleLines.IsRule(block.Text) && !Sentence.IsComplete(block.Text);

    // A running head may count the pages as well: "Page 2".
    private static string Numberless(Block block) => Digits().Replace(block.Text, "");

    private static bool Counts(Block block) => block.Text.Length <= Longest && PageCount().IsMatch(block.Text);

    // "https://www.info.gov.hk/gia/general/201805/12/P2018051200231.htm 1/3", "- 2 -", "Page 2 of 5", 第2頁.
    [GeneratedRegex(@"^(?:https?://\S+(?:\s+\d{1,3}\s?/\s?\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—]|(?:[\w ]{1,20} )?Page \d{1,3}(?: of \d{1,3})?|\d{1,3}\s?/\s?\d{1,3}|(?:\w{1,20} )?第\s?\d{1,3}\s?[頁页](?:[，,\s/]*共\s?\d{1,3}\s?[頁页])?)$", RegexOptions.IgnoreCase)]
    private static partial Regex PageCount();

    // "5/12/2018 High-Level Meeting cum First Plenary ...", "2018/5/12, 10:07 ...".
    [GeneratedRegex(@"^\d{1,4}/\d{1,2}/\d{1,4}\b")]
    private static partial Regex Printed();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
