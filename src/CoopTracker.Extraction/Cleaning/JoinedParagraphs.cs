using System.Buffers;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Finds the paragraphs that mirrors joined into one line by three or more spaces: "... in Hong Kong.   The Secretary said ...".
/// A line that holds several such sentences was the whole release: its headings are then told by the spaces alone.
/// </summary>
internal static class JoinedParagraphs
{
    private const int FewestSpaces = 3;
    private const int ParagraphsOfRelease = 3;

    private static readonly SearchValues<char> RareSpaces =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    /// <summary>Where the parts of a line end, in order, its own end last.</summary>
    internal static IEnumerable<int> Ends(string text, SourceLine line)
    {
        var gaps = Gaps(text, line).ToList();
        var isRelease = gaps.Count(gap => gap.EndsSentence) >= ParagraphsOfRelease;
        return gaps.Where(gap => isRelease || gap.EndsSentence).Select(gap => gap.Start).Append(line.End);
    }

    private static IEnumerable<(int Start, bool EndsSentence)> Gaps(string text, SourceLine line)
    {
        var part = text.AsSpan(line.Start, line.Length);
        if (!part.ContainsAny(RareSpaces) && !part.Contains("  ", StringComparison.Ordinal)) yield break;
        for (var i = line.Start + 1; i < line.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]) || char.IsWhiteSpace(text[i - 1])) continue;
            var next = i;
            while (next < line.End && char.IsWhiteSpace(text[next])) next++;
            if (next == line.End) yield break;
            if (next - i >= FewestSpaces || IsIdeographicIndent(text, i, next)) yield return (i, EndsSentence(text[i - 1]) && !char.IsLower(text[next]));
            i = next;
        }
    }

    private static bool EndsSentence(char c) => c is '.' or ':' or ';' or '"' or '”' or '。' or '：' or '；' or '」';

    // Chinese paragraphs are moved in by two ideographic spaces: 。　　李家超表示.
    private static bool IsIdeographicIndent(string text, int start, int end) => end - start == 2 && text[start] == '\u3000' && text[start + 1] == '\u3000';
}
