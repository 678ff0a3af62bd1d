namespace CoopTracker.Extraction.Sources;

/// <summary>Lays out a text file: the decoded file is the reading text, unchanged.</summary>
internal static class PlainText
{
    internal static SourceDocument Read(string text)
    {
        var lines = new List<SourceLine>();
        var gap = true;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\f') is var at && at < 0 ? text.Length : start + at;
            var blank = text.AsSpan(start, end - start).IsWhiteSpace();
            if (!blank) lines.Add(new SourceLine(start, end - start, gap));
            // A carriage return and its line feed make one break, not an empty line.
            gap = blank ? gap || !IsLineFeedOfPair(text, end) : end < text.Length && text[end] == '\f';
            start = end + 1;
        }
        return new SourceDocument(text, lines);
    }

    private static bool IsLineFeedOfPair(string text, int end) => end > 0 && end < text.Length && text[end] == '\n' && text[end - 1] == '\r';
}
