using System.Buffers;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Cuts a block into sentences, English and Chinese.</summary>
internal static class Sentence
{
    // A sentence longer than this is no sentence; the cut bounds the work of every pattern that runs on one.
    private const int Longest = 6000;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?。！？");

    // What ends with a full stop and does not end a sentence.
    private static readonly string[] Abbreviations = ["Mr", "Mrs", "Ms", "Dr", "Prof", "Co", "Ltd", "No", "Nos", "St", "Inc", "Corp", "Bros", "vs", "i.e", "e.g"];

    internal static IReadOnlyList<TextSpan> Split(Block block)
    {
        var sentences = new List<TextSpan>();
        for (var start = 0; start < block.Text.Length;)
        {
            var end = SkipClosers(block.Text, LastOf(block.Text, start)) + 1;
            if (block.Span(start, end - start).Trim() is { Length: > 0 } sentence) sentences.Add(sentence);
            start = end;
        }
        return sentences;
    }

    /// <summary>Whether a text ends as a sentence does, not as a heading or a line that a break cut off.</summary>
    internal static bool IsComplete(string text)
    {
        var end = text.AsSpan().TrimEnd("\"”’')」』）* ");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '。' or '！' or '？';
    }

    // Where the sentence that begins at a place ends, at the latest where it gets too long.
    private static int LastOf(string text, int start)
    {
        var last = Math.Min(text.Length - 1, start + Longest);
        for (var i = start; text.AsSpan(i, last + 1 - i).IndexOfAny(Stops) is var next and >= 0; i++)
            if (Ends(text, i += next)) return i;
        return last;
    }

    private static bool Ends(string text, int stop) => text[stop] is not ('.' or '!' or '?') || (StartsAnew(text, stop) && !IsAbbreviation(text, stop));

    // The next sentence opens with a capital, a digit, a quotation mark or Chinese, after white space.
    private static bool StartsAnew(string text, int i)
    {
        var next = SkipClosers(text, i) + 1;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next >= text.Length || !char.IsLower(text[next]);
    }

    private static bool IsAbbreviation(string text, int i)
    {
        if (text[i] != '.') return false;
        var start = i;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text.AsSpan(start, i - start);
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        foreach (var abbreviation in Abbreviations)
            if (word.SequenceEqual(abbreviation)) return true;
        return false;
    }

    private static int SkipClosers(string text, int i)
    {
        while (i + 1 < text.Length && text[i + 1] is '"' or '”' or '’' or '\'' or ')' or '」' or '』' or '）') i++;
        return i;
    }
}
