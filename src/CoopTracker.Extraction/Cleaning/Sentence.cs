namespace CoopTracker.Extraction.Cleaning;

/// <summary>Cuts a block into sentences, English and Chinese.</summary>
internal static class Sentence
{
    // A sentence longer than this is no sentence; the cut bounds the work of every pattern that runs on one.
    private const int Longest = 6000;

    // What ends with a full stop and does not end a sentence.
    private static readonly string[] Abbreviations = ["Mr", "Mrs", "Ms", "Dr", "Prof", "Co", "Ltd", "No", "Nos", "St", "Inc", "Corp", "Bros", "vs", "i.e", "e.g"];

    internal static IReadOnlyList<TextSpan> Split(Block block)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < block.Text.Length; i++)
        {
            if (!Ends(block.Text, i) && i - start < Longest) continue;
            i = SkipClosers(block.Text, i);
            Add(sentences, block, start, i + 1);
            start = i + 1;
        }
        Add(sentences, block, start, block.Text.Length);
        return sentences;
    }

    /// <summary>Whether a text ends as a sentence does, not as a heading or a line that a break cut off.</summary>
    internal static bool IsComplete(string text)
    {
        var end = text.AsSpan().TrimEnd("\"”’')」』）* ");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '。' or '！' or '？';
    }

    private static void Add(List<TextSpan> sentences, Block block, int start, int end)
    {
        var span = block.Span(start, end - start).Trim();
        if (span.Length > 0) sentences.Add(span);
    }

    private static bool Ends(string text, int i) => text[i] switch
    {
        '。' or '！' or '？' => true,
        '.' or '!' or '?' => StartsAnew(text, i) && !IsAbbreviation(text, i),
        _ => false,
    };

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
