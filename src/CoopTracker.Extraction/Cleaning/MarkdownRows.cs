using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Rows of a table that text recognition drew with bars: each cell stands for itself, a number goes with the next one. "| (i) | Letter of Intent |".</summary>
internal sealed partial class MarkdownRows : IRepair
{
    public string Name => "markdown-rows";

    public List<Block> Apply(List<Block> blocks) => [.. blocks.SelectMany(block => Row().IsMatch(block.Text) ? Cells(block) : [block])];

    private static IEnumerable<Block> Cells(Block row) => Cell().Matches(row.Text).Select((cell, i) =>
    {
        var (number, text) = (cell.Groups["number"], cell.Groups["text"]);
        return row.Cell(number.Success ? number.Value : null, text.Index..(text.Index + text.Length), isFirst: i == 0);
    });

    [GeneratedRegex(@"^\|.*\|$")]
    private static partial Regex Row();

    // A cell with words; the row of dashes under the heads of the columns has none.
    [GeneratedRegex(@"\|\s*(?:(?<number>[(（]?(?:\d{1,3}|[ivxl]{1,6}|[a-z])[)）.]?)\s*\|\s*)?(?<text>[^|\s-][^|]*?)\s*(?=\|)")]
    private static partial Regex Cell();
}
