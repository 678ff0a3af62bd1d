using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Makes one block of each line, with its white space mended.</summary>
internal static partial class LineBlocks
{
    // What is bold from end to end and longer than this, or a sentence, is prose that someone stressed.
    private const int LongestHeading = 200;

    // A line without any of these, and without two spaces together, stands as it is.
    private static readonly SearchValues<char> ToMend =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c != ' ' && IsLoose(c))]);

    internal static List<Block> Make(SourceDocument source)
    {
        var blocks = new List<Block>(source.Lines.Count);
        foreach (var line in source.Lines)
        {
            if (line.Mark == LineMark.Row) AddCells(blocks, source.ReadingText, line);
            else if (line.Mark != LineMark.RowHead) AddParts(blocks, source.ReadingText, line);
        }
        return blocks;
    }

    private static void AddParts(List<Block> blocks, string text, SourceLine line)
    {
        var (start, gap) = (line.Start, line.AfterGap);
        foreach (var end in JoinedParagraphs.Ends(text, line))
        {
            Add(blocks, text, line, start, end, gap);
            (start, gap) = (end, true);
        }
    }

    // The first cell of a row may only number it: "(i)" | "Memorandum of Understanding on ...".
    private static void AddCells(List<Block> blocks, string text, SourceLine line)
    {
        var (start, gap) = (line.Start, line.AfterGap);
        string? marker = null;
        foreach (var cell in text.Substring(line.Start, line.Length).Split('\t'))
        {
            if (start == line.Start && Number().IsMatch(cell)) marker = cell.Trim();
            else
            {
                Add(blocks, text, line, start, start + cell.Length, gap, marker);
                (marker, gap) = (null, false);
            }
            start += cell.Length + 1;
        }
    }

    private static void Add(List<Block> blocks, string text, SourceLine line, int start, int end, bool gap, string? marker = null)
    {
        var (mended, places) = Mend(text, start, end);
        if (mended.Length == 0) return;
        var kind = marker is null ? KindOf(line, mended) : BlockKind.Item;
        blocks.Add(new Block(text, mended, places)
        {
            Kind = kind,
            Level = kind != BlockKind.Heading ? 0 : line.Mark == LineMark.Heading ? line.Level : 4,
            Marker = marker,
            AfterGap = gap,
            Indent = IndentOf(text.AsSpan(start, places[0].Start - start)),
            IsCell = line.Mark == LineMark.Row,
            Position = places[0].Start,
        });
    }

    // In columns: an ideographic space takes two, an invisible character none.
    private static int IndentOf(ReadOnlySpan<char> spaces)
    {
        var columns = 0;
        foreach (var c in spaces) columns += IsInvisible(c) ? 0 : c == '\u3000' ? 2 : 1;
        return columns;
    }

    private static BlockKind KindOf(SourceLine line, string text) => line.Mark switch
    {
        LineMark.Heading when text.Length <= LongestHeading * 2 => BlockKind.Heading,
        LineMark.Emphasis when text.Length <= LongestHeading && !Sentence.IsComplete(text) => BlockKind.Heading,
        LineMark.Item => BlockKind.Item,
        LineMark.Caption => BlockKind.Caption,
        _ => BlockKind.Paragraph,
    };

    private static (string Text, Places Places) Mend(string text, int start, int end)
    {
        while (start < end && IsLoose(text[start])) start++;
        while (end > start && IsLoose(text[end - 1])) end--;
        var part = text.AsSpan(start, end - start);
        return part.ContainsAny(ToMend) || part.Contains("  ", StringComparison.Ordinal) ? MendInside(text, start, end) : (part.ToString(), new Places(start, part.Length));
    }

    // White space of any kind, ordinary, non-breaking or ideographic, becomes one space; invisible characters go.
    private static (string Text, Places Places) MendInside(string text, int start, int end)
    {
        var (mended, places) = (new StringBuilder(end - start), new List<Place>(end - start));
        for (var i = start; i < end; i++)
        {
            if (IsInvisible(text[i]) || (IsSpace(text[i]) && mended[^1] == ' ')) continue;
            mended.Append(IsSpace(text[i]) ? ' ' : text[i]);
            places.Add(new Place(i, i + 1));
        }
        return (mended.ToString(), new Places(places.ToArray()));
    }

    private static bool IsLoose(char c) => IsSpace(c) || IsInvisible(c);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) && c != '\u0085';

    // Zero-width and direction marks, byte order marks and control characters say nothing to a reader.
    // The control characters beyond ASCII stay: they are misread quotation marks and dots.
    private static bool IsInvisible(char c) =>
        (c < ' ' && !char.IsWhiteSpace(c))
        || c is '\u007f' or '\u00ad' or '\ufeff' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069');

    [GeneratedRegex(@"^\s*(?:\d{1,3}|[(（]?(?:\d{1,3}|[ivxl]{1,6}|[a-z]|[一二三四五六七八九十]{1,3})[)）.、])\s*$")]
    private static partial Regex Number();
}
