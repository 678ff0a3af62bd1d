using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// A part of a block: what rules pass to one another, and what knows its own evidence. Patterns and words are looked for in the folded text
/// (traditional Chinese as simplified), so their own Chinese is simplified; what they find is cut from the text as written.
/// </summary>
internal readonly record struct TextSpan(Block Block, int Start, int Length)
{
    internal int End => Start + Length;

    internal string Text => Block.Text.Substring(Start, Length);

    /// <summary>The text with traditional characters folded into simplified ones.</summary>
    internal string Folded => Block.Folded.Substring(Start, Length);

    internal ReadOnlySpan<char> Chars => Block.Text.AsSpan(Start, Length);

    internal Evidence Cite(string rule) => Block.Cite(Start, Length, rule);

    /// <summary>The first match inside this span; its indexes count from the start of the block.</summary>
    internal Match Match(Regex pattern) => pattern.Match(Block.Folded, Start, Length);

    /// <summary>All matches inside this span, from left to right, not overlapping.</summary>
    internal IEnumerable<Match> Matches(Regex pattern)
    {
        for (var match = Match(pattern); match.Success; match = match.NextMatch()) yield return match;
    }

    /// <summary>The parts between the matches of a separator; the whole span where there is none.</summary>
    internal IEnumerable<TextSpan> Split(Regex separator)
    {
        var start = Start;
        foreach (var match in Matches(separator))
        {
            yield return Block.Span(start, match.Index - start);
            start = match.Index + match.Length;
        }
        yield return From(start);
    }

    internal bool Has(Regex pattern) => pattern.IsMatch(Block.Folded.AsSpan(Start, Length));

    internal bool Has(string words) => Block.Folded.AsSpan(Start, Length).Contains(words, StringComparison.Ordinal);

    /// <summary>From a place in the block to the end of this span.</summary>
    internal TextSpan From(int start) => new(Block, start, End - start);

    /// <summary>From the start of this span to a place in the block.</summary>
    internal TextSpan Until(int end) => this with { Length = end - Start };

    /// <summary>Up to the first match of a pattern; the whole span where there is none.</summary>
    internal TextSpan UpTo(Regex pattern) => Match(pattern) is { Success: true } match ? Until(match.Index) : this;

    /// <summary>From the end of the first match of a pattern; the whole span where there is none.</summary>
    internal TextSpan Past(Regex pattern) => Match(pattern) is { Success: true } match ? From(match.Index + match.Length) : this;

    /// <summary>What stands before a quotation, without its opening mark.</summary>
    internal TextSpan BeforeQuotation(TextSpan quoted) => Until(Math.Max(Start, quoted.Start - 1));

    /// <summary>What stands after a quotation, without its closing mark.</summary>
    internal TextSpan AfterQuotation(TextSpan quoted) => From(Math.Min(End, quoted.End + 1));

    /// <summary>The last part of this span, at most so long: patterns that look back from a place need no more.</summary>
    internal TextSpan Last(int length) => Length <= length ? this : From(End - length);

    /// <summary>The first part of this span, at most so long.</summary>
    internal TextSpan First(int length) => Length <= length ? this : Until(Start + length);

    /// <summary>Without white space and the given characters at both ends.</summary>
    internal TextSpan Trim(string also = "")
    {
        var (start, end) = (Start, End);
        while (start < end && Loose(Block.Text[start], also)) start++;
        while (end > start && Loose(Block.Text[end - 1], also)) end--;
        return new TextSpan(Block, start, end - start);
    }

    private static bool Loose(char c, string also) => char.IsWhiteSpace(c) || also.Contains(c, StringComparison.Ordinal);
}
