using System.Text;

namespace CoopTracker.Extraction.Sources;

/// <summary>Collects visible words into lines, and remembers what the layout says of each.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder text = new();
    private readonly List<SourceLine> lines = [];
    private readonly StringBuilder line = new();
    private bool gap = true;
    private int plain;
    private int emphasised;

    internal SourceDocument ToDocument(string pageTitle) => new(text.ToString(), lines, pageTitle);

    /// <summary>An empty line, or the edge of a block, comes before the next line.</summary>
    internal void Gap() => gap = true;

    internal void NextCell()
    {
        if (line.Length > 0) line.Append('\t');
    }

    /// <summary>Writes what the page shows without having it in its text: the number of an item.</summary>
    internal void WriteMarker(string marker) => line.Append(marker).Append(' ');

    internal void Write(ReadOnlySpan<char> words, bool isEmphasised, bool keepsSpaces)
    {
        foreach (var c in words)
        {
            // Non-breaking and ideographic spaces are shown as they are; others are shown as one.
            var space = char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u3000');
            if (space && !keepsSpaces && (line.Length == 0 || line[^1] is ' ' or '\t')) continue;
            line.Append(space ? ' ' : c);
            if (char.IsWhiteSpace(c)) continue;
            if (isEmphasised) emphasised++; else plain++;
        }
    }

    internal void EndLine(LineMark mark, int level)
    {
        var words = line.ToString().TrimEnd();
        var all = emphasised > 0 && plain == 0;
        line.Clear();
        (emphasised, plain) = (0, 0);
        if (string.IsNullOrWhiteSpace(words)) { gap |= text.Length > 0; return; }
        if (text.Length > 0) text.Append(gap ? "\n\n" : "\n");
        lines.Add(new SourceLine(text.Length, words.Length, gap, mark == LineMark.None && all ? LineMark.Emphasis : mark, level));
        text.Append(words);
        gap = false;
    }
}
