using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Text;

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

    /// <summary>The caption of a picture; it repeats what the release says and is no part of it.</summary>
    Caption,
}

/// <summary>
/// One paragraph, heading or item with its white space mended, and the place of each of its characters in the reading text.
/// Rules read blocks; evidence maps back.
/// </summary>
internal sealed class Block(string readingText, string text, Places places)
{
    // A longer text is no paragraph; the limits keep the cost of joining line by line in bounds.
    private const int LongestParagraph = 8_000;
    private const int MostLines = 200;

    private readonly Places places = places;
    private int lines = 1;
    private bool? chinese;

    /// <summary>The mended text: single spaces, no line breaks, no marker.</summary>
    internal string Text { get; } = text;

    /// <summary>
    /// The text with traditional characters folded into simplified ones, digits of one kind, and in Chinese one kind of punctuation, place for place:
    /// a pattern names each Chinese word once.
    /// </summary>
    internal string Folded => field ??= Digits.Fold(IsChinese ? ChinesePunctuation.Fold(HanFolding.Fold(Text)) : HanFolding.Fold(Text));

    /// <summary>Whether most of the words are Chinese.</summary>
    internal bool IsChinese => chinese ??= Sources.Language.Of(Text) != Core.Model.ReleaseLanguages.English;

    internal BlockKind Kind { get; init; }

    /// <summary>The level of a heading, 1 highest; 0 for other kinds.</summary>
    internal int Level { get; init; }

    /// <summary>An item's marker as written: "(i)", "1.", "-", "（一）"; null when it has none.</summary>
    internal string? Marker { get; init; }

    /// <summary>Where the block stood in the layout: whether a gap was before it.</summary>
    internal bool AfterGap { get; init; }

    /// <summary>How far its first line was moved in, in columns.</summary>
    internal int Indent { get; init; }

    /// <summary>Whether it is a cell of a table: no cell goes on in the next one.</summary>
    internal bool IsCell { get; init; }

    /// <summary>Where the block starts in the reading text (also for a heading whose text is lost).</summary>
    internal int Position { get; init; }

    /// <summary>The sentences, made once.</summary>
    internal IReadOnlyList<TextSpan> Sentences => field ??= Sentence.Split(this);

    /// <summary>The length in letters: a Chinese character says as much as some four of them.</summary>
    internal int Weight => Text.Length * (Text.AsSpan().IndexOfAnyInRange('\u3000', '\u9fff') < 0 ? 1 : 4);

    internal TextSpan Whole => new(this, 0, Text.Length);

    internal TextSpan Span(int start, int length) => new(this, start, length);

    internal TextSpan Span(Capture capture) => new(this, capture.Index, capture.Length);

    /// <summary>Evidence for a part of the text; for a heading whose text is lost, its empty place.</summary>
    internal Evidence Cite(int start, int length, string rule)
    {
        if (length == 0) return new Evidence(Position, 0, "", rule);
        var (first, end) = (places[start].Start, places[start + length - 1].End);
        return new Evidence(first, end - first, readingText[first..end], rule);
    }

    /// <summary>The same block seen as another kind, perhaps without characters at its edges.</summary>
    internal Block As(BlockKind kind, int level = 0, string? marker = null, Range? part = null)
    {
        var (start, length) = (part ?? ..).GetOffsetAndLength(Text.Length);
        return With(Text.Substring(start, length), places.Slice(start, length), kind, level, marker ?? Marker);
    }

    /// <summary>A part of this row as a cell of its own, which may bear a marker; the first one stands after a gap.</summary>
    internal Block Cell(string? marker, Range part, bool isFirst)
    {
        var (start, length) = part.GetOffsetAndLength(Text.Length);
        return new(readingText, Text.Substring(start, length), places.Slice(start, length))
        {
            Kind = marker is null ? BlockKind.Paragraph : BlockKind.Item, Marker = marker, IsCell = true, AfterGap = isFirst, Position = places[start].Start,
        };
    }

    /// <summary>The part of this block from a place on, as a block of its own after a gap.</summary>
    internal Block Rest(int start) => new(readingText, Text[start..], places.Slice(start, places.Length - start))
    {
        AfterGap = true, Position = start < places.Length ? places[start].Start : Position,
    };

    /// <summary>Whether the next block would still make a paragraph with this one.</summary>
    internal bool CanTake(Block next) => lines < MostLines && Text.Length + next.Text.Length < LongestParagraph;

    /// <summary>This block continued by the next one: a sentence that a page or line break cut in two.</summary>
    internal Block Join(Block next)
    {
        var glue = Text.Length == 0 || next.Text.Length == 0 || IsIdeograph(Text[^1]) || IsIdeograph(next.Text[0]) || EndsInPair(Text) ? "" : " ";
        var all = new List<Place>(Text.Length + glue.Length + next.Text.Length);
        places.AddTo(all, 0, places.Length);
        if (glue.Length > 0) all.Add(new Place(places[^1].End, next.places[0].Start));
        next.places.AddTo(all, 0, next.places.Length);
        var joined = With(Text + glue + next.Text, new Places(all.ToArray()), Kind, Level, Marker);
        joined.lines = lines + next.lines;
        return joined;
    }

    // "Hong Kong- / Guangdong Joint Working Group", "Hong Kong/ / Shanghai".
    private static bool EndsInPair(string text) => text.Length > 1 && text[^1] is ('-' or '/') && char.IsLetter(text[^2]);

    /// <summary>This block with what a pattern finds replaced; the new characters keep the place of the old ones.</summary>
    internal Block Replace(Regex pattern, Func<Match, string> replacement)
    {
        var (mended, moved, at) = (new System.Text.StringBuilder(Text.Length), new List<Place>(Text.Length), 0);
        foreach (Match match in pattern.Matches(Text))
        {
            if (replacement(match) is var words && words == match.Value) continue;
            mended.Append(Text, at, match.Index - at).Append(words);
            places.AddTo(moved, at, match.Index);
            moved.AddRange(Enumerable.Repeat(new Place(places[match.Index].Start, places[match.Index + match.Length - 1].End), words.Length));
            at = match.Index + match.Length;
        }
        if (at == 0) return this;
        places.AddTo(moved, at, places.Length);
        return With(mended.Append(Text, at, Text.Length - at).ToString(), new Places(moved.ToArray()), Kind, Level, Marker);
    }

    internal static bool IsIdeograph(char c) => c is >= '\u3000' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uffef';

    private Block With(string words, Places where, BlockKind kind, int level, string? marker) => new(readingText, words, where)
    {
        Kind = kind, Level = level, Marker = marker, AfterGap = AfterGap, Indent = Indent, IsCell = IsCell, Position = Position, lines = lines,
    };
}
