using AngleSharp.Dom;

namespace CoopTracker.Extraction.Sources;

/// <summary>
/// Tells rows that hold data, one line to a cell ("(i)" | "Memorandum of Understanding on ..."), from rows that only lay out a page,
/// as old pages did: a menu beside the whole release.
/// </summary>
internal static class DataRows
{
    // A row of data is small; larger ones lay out the page.
    private const int LargestRow = 400;

    internal static bool IsOne(IElement row)
    {
        var (filled, budget) = (0, LargestRow);
        foreach (var cell in row.Children)
        {
            if (!IsOneLine(cell, ref budget, out var words)) return false;
            if (words) filled++;
        }
        return filled > 1;
    }

    /// <summary>Whether all cells of a row are headings: "No." | "Co-operation agreement".</summary>
    internal static bool IsHead(IElement row) => row.Children.All(cell => cell.LocalName == "th");

    private static bool IsOneLine(IElement cell, ref int budget, out bool words)
    {
        var (blocks, stack) = (0, new Stack<INode>([cell]));
        words = false;
        while (stack.TryPop(out var node))
        {
            if (--budget < 0 || (node is IElement element && Breaks(element, ref blocks))) return false;
            words |= node is IText { Data: var data } && !string.IsNullOrWhiteSpace(data);
            foreach (var child in node.ChildNodes) stack.Push(child);
        }
        return true;
    }

    private static bool Breaks(IElement element, ref int blocks) => element.LocalName switch
    {
        "br" or "table" or "ul" or "ol" or "dl" or "pre" or "h1" or "h2" or "h3" or "h4" or "hr" => true,
        "p" or "div" => ++blocks > 1,
        _ => false,
    };
}
