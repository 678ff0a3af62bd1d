using System.Text;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Makes one block of each line, with its white space mended.</summary>
internal static class LineBlocks
{
    internal static List<Block> Make(SourceDocument source)
    {
        var blocks = new List<Block>(source.Lines.Count);
        foreach (var line in source.Lines) AddParts(blocks, source.ReadingText, line);
        return blocks;
    }

    // Some mirrors join paragraphs by three or more spaces: "... in Hong Kong.   The Secretary said ...".
    private static void AddParts(List<Block> blocks, string text, SourceLine line)
    {
        var start = line.Start;
        var gap = line.AfterGap;
        for (var i = line.Start; i < line.End; i++)
        {
            if (!JoinsParagraphs(text, i, line)) continue;
            Add(blocks, text, line, start, i + 1, gap);
            (start, gap) = (i + 1, true);
        }
        Add(blocks, text, line, start, line.End, gap);
    }

    private static bool JoinsParagraphs(string text, int i, SourceLine line)
    {
        if (text[i] is not ('.' or ':' or '"' or '”' or '。')) return false;
        var next = i + 1;
        while (next < line.End && char.IsWhiteSpace(text[next])) next++;
        return next - i > 3 && next < line.End && !char.IsLower(text[next]);
    }

    private static void Add(List<Block> blocks, string text, SourceLine line, int start, int end, bool gap)
    {
        var (mended, offsets) = Mend(text, start, end);
        if (mended.Length == 0) return;
        blocks.Add(new Block(text, mended, offsets)
        {
            Kind = line.Mark switch { LineMark.Heading or LineMark.Emphasis => BlockKind.Heading, LineMark.Item => BlockKind.Item, _ => BlockKind.Paragraph },
            Level = line.Mark switch { LineMark.Heading => line.Level, LineMark.Emphasis => 4, _ => 0 },
            AfterGap = gap,
            Position = offsets[0],
        });
    }

    // White space of any kind, ordinary, non-breaking or ideographic, becomes one space; invisible characters go.
    private static (string Text, int[] Offsets) Mend(string text, int start, int end)
    {
        var mended = new StringBuilder(end - start);
        var offsets = new List<int>(end - start);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (IsInvisible(c)) continue;
            if (char.IsWhiteSpace(c))
            {
                if (mended.Length == 0 || mended[^1] == ' ') continue;
                c = ' ';
            }
            mended.Append(c);
            offsets.Add(i);
        }
        if (mended.Length > 0 && mended[^1] == ' ') { mended.Length--; offsets.RemoveAt(offsets.Count - 1); }
        return (mended.ToString(), [.. offsets]);
    }

    // Zero-width and direction marks, byte order marks and control characters say nothing to a reader.
    private static bool IsInvisible(char c) =>
        (char.IsControl(c) && !char.IsWhiteSpace(c)) || c is '\u00ad' or '\ufeff' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069');
}
