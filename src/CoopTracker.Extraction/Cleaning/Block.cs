using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>What a block of the cleaned text is.</summary>
internal enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading that the layout marks: by an element, a rule under it, a # or bold type. Its text may be lost (empty).</summary>
    Heading,

    /// <summary>An item with a marker of its own.</summary>
    Item,
}

/// <summary>
/// One paragraph, heading or item with its white space mended, and the place of each of its characters in the reading text.
/// Rules read blocks; evidence maps back.
/// </summary>
internal sealed class Block(string readingText, string text, int[] offsets)
{
    private readonly int[] places = offsets;

    /// <summary>The mended text: single spaces, no line breaks, no marker.</summary>
    internal string Text { get; } = text;

    internal BlockKind Kind { get; init; }

    /// <summary>The level of a heading, 1 highest; 0 for other kinds.</summary>
    internal int Level { get; init; }

    /// <summary>An item's marker as written: "(i)", "1.", "-", "（一）"; null when it has none.</summary>
    internal string? Marker { get; init; }

    /// <summary>Where the block stood in the layout: whether a gap was before it.</summary>
    internal bool AfterGap { get; init; }

    /// <summary>Where the block starts in the reading text (also for a heading whose text is lost).</summary>
    internal int Position { get; init; }

    /// <summary>The sentences, made once.</summary>
    internal IReadOnlyList<TextSpan> Sentences => field ??= Sentence.Split(this);

    internal TextSpan Whole => new(this, 0, Text.Length);

    internal TextSpan Span(int start, int length) => new(this, start, length);

    internal TextSpan Span(System.Text.RegularExpressions.Capture capture) => new(this, capture.Index, capture.Length);

    /// <summary>Evidence for a part of the text; for a heading whose text is lost, its empty place.</summary>
    internal Evidence Cite(int start, int length, string rule)
    {
        if (length == 0) return new Evidence(Position, 0, "", rule);
        var first = places[start];
        var last = places[start + length - 1];
        return new Evidence(first, last + 1 - first, readingText[first..(last + 1)], rule);
    }

    /// <summary>The same block seen as another kind, perhaps without characters at its edges.</summary>
    internal Block As(BlockKind kind, int level = 0, string? marker = null, Range? part = null)
    {
        var (start, length) = (part ?? ..).GetOffsetAndLength(Text.Length);
        return new Block(readingText, Text.Substring(start, length), places[start..(start + length)])
        {
            Kind = kind, Level = level, Marker = marker ?? Marker, AfterGap = AfterGap, Position = Position,
        };
    }

    /// <summary>This block continued by the next one: a sentence that a page or line break cut in two.</summary>
    internal Block Join(Block next)
    {
        var glue = Text.Length == 0 || next.Text.Length == 0 || IsIdeograph(Text[^1]) || IsIdeograph(next.Text[0]) ? "" : " ";
        int[] gap = glue.Length == 0 ? [] : [places[^1] + 1];
        return new Block(readingText, Text + glue + next.Text, [.. places, .. gap, .. next.places])
        {
            Kind = Kind, Level = Level, Marker = Marker, AfterGap = AfterGap, Position = Position,
        };
    }

    internal static bool IsIdeograph(char c) => c is >= '\u3000' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uffef';
}
