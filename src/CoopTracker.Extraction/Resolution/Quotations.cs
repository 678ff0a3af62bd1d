using System.Buffers;
using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Resolution;

/// <summary>The parts of a block between quotation marks (in Chinese 「」 and 《》), the outer ones only: what people say, and titles.</summary>
internal static partial class Quotations
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟＂「」『』《》");

    /// <summary>The quoted parts without their marks, in order. A mark that opens a block or follows a comma and never closes quotes to the block's end.</summary>
    internal static IReadOnlyList<TextSpan> In(Block block)
    {
        var found = new List<TextSpan>();
        var (depth, start) = (0, 0);
        for (var i = 0; block.Text.AsSpan(i).IndexOfAny(Marks) is var next and >= 0; i++)
        {
            i += next;
            if (Opens(block.Text, i, depth)) { if (depth++ == 0) start = i + 1; }
            else if (depth > 0 && --depth == 0) found.Add(block.Span(start, i - start));
        }
        if (depth > 0 && OpensSpeech(block.Text, start - 1)) found.Add(block.Span(start, block.Text.Length - start));
        return found.Count > 0 ? found : [.. block.Whole.Matches(SingleMarks()).Select(match => block.Span(match.Groups["title"]))];
    }

    /// <summary>Whether a place lies inside one of the quoted parts.</summary>
    internal static bool Holds(IReadOnlyList<TextSpan> quotations, int place)
    {
        var next = IndexFrom(quotations, place + 1);
        return next > 0 && place < quotations[next - 1].End;
    }

    /// <summary>The index of the first quoted part that begins at a place or after it.</summary>
    internal static int IndexFrom(IReadOnlyList<TextSpan> quotations, int place)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // A straight mark opens after white space or a bracket and before a word; inside a quotation the same makes an inner one.
    private static bool Opens(string text, int i, int depth)
    {
        if (text[i] is '“' or '„' or '「' or '『' or '《') return true;
        if (text[i] is '”' or '」' or '』' or '》') return false;
        var opensWord = i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not ('.' or ',' or ';' or ')');
        var afterSpace = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '\'' or '‘';
        return opensWord && (afterSpace || (depth == 0 && !char.IsLetterOrDigit(text[i - 1])));
    }

    private static bool OpensSpeech(string text, int mark) => text.AsSpan(0, Math.Max(0, mark)).TrimEnd() is var before && (before.IsEmpty || before[^1] is ',' or ':' or '.');

    // Where a block has no double marks, single ones may stand for them; an apostrophe is followed by a letter or ends a word in s.
    [GeneratedRegex("(?<=^|[\\s(])['‘](?<title>[A-Z][^'‘’]{9,240}(?:['’]s [^'‘’]{1,240})?)['’](?![\\w])")]
    private static partial Regex SingleMarks();
}
