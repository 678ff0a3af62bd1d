using System.Buffers;
using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Resolution;

/// <summary>
/// A block with its quotations blanked out, place for place: what people say and what titles hold is not what the sentence itself says.
/// </summary>
internal sealed class UnquotedText
{
    /// <summary>What stands for each character of a quotation.</summary>
    internal const char Blank = '·';

    private readonly string text;

    internal UnquotedText(Block block)
    {
        Block = block;
        Quotations = Resolution.Quotations.In(block);
        text = Mask(block.Folded, Quotations);
    }

    internal Block Block { get; }

    /// <summary>The outer quotations, without their marks.</summary>
    internal IReadOnlyList<TextSpan> Quotations { get; }

    /// <summary>The quotations that lie inside a span.</summary>
    internal IEnumerable<TextSpan> QuotationsIn(TextSpan span)
    {
        for (var i = Resolution.Quotations.IndexFrom(Quotations, span.Start); i < Quotations.Count && Quotations[i].End <= span.End; i++) yield return Quotations[i];
    }

    /// <summary>The parts of a span between the quotations in it.</summary>
    internal IEnumerable<TextSpan> OutsideQuotations(TextSpan span)
    {
        var start = span.Start;
        foreach (var quoted in QuotationsIn(span))
        {
            yield return Block.Span(start, quoted.Start - start);
            start = quoted.End;
        }
        yield return span.From(start);
    }

    /// <summary>Whether a place lies inside a quotation.</summary>
    internal bool IsQuoted(int place) => Resolution.Quotations.Holds(Quotations, place);

    /// <summary>The text of a span with its quotations blanked out.</summary>
    internal string Of(TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>Whether any of the words stands in a span outside quotations.</summary>
    internal bool HasAny(TextSpan span, SearchValues<string> words) => text.AsSpan(span.Start, span.Length).ContainsAny(words);

    /// <summary>The first match inside a span; indexes count from the start of the block.</summary>
    internal Match Match(TextSpan span, Regex pattern) => pattern.Match(text, span.Start, span.Length);

    /// <summary>A span up to the first match in it; the whole span where there is none.</summary>
    internal TextSpan UpTo(TextSpan span, Regex pattern) => Match(span, pattern) is { Success: true } match ? span.Until(match.Index) : span;

    /// <summary>All matches inside a span, from left to right, not overlapping.</summary>
    internal IEnumerable<Match> Matches(TextSpan span, Regex pattern)
    {
        for (var match = Match(span, pattern); match.Success;)
        {
            yield return match;
            var next = match.Index + Math.Max(1, match.Length);
            if (next >= span.End) yield break;
            match = pattern.Match(text, next, span.End - next);
        }
    }

    /// <summary>This text where the span lies in its block, else the one of the span's own block.</summary>
    internal UnquotedText Around(TextSpan span) => span.Block == Block ? this : new UnquotedText(span.Block);

    private static string Mask(string text, IReadOnlyList<TextSpan> quotations)
    {
        if (quotations.Count == 0) return text;
        var masked = text.ToCharArray();
        foreach (var quoted in quotations) masked.AsSpan(quoted.Start, quoted.Length).Fill(Blank);
        return new string(masked);
    }
}
