using CoopTracker.Core.Text;

namespace CoopTracker.Data.Queries.Search;

/// <summary>
/// Reads the syntax of the search box: <c>word</c>, <c>"a phrase"</c>, <c>one OR other</c>, <c>-not</c>, <c>prefix*</c> and
/// <c>field:value</c>. No text is an error: what does not parse is taken as words.
/// </summary>
internal static class SearchParser
{
    public static SearchQuery Parse(string text)
    {
        var groups = new List<IReadOnlyList<SearchTerm>>();
        var joinNext = false;
        foreach (var chunk in Chunks(text))
        {
            if (chunk is { Text: "OR", IsQuoted: false })
            {
                joinNext = groups.Count > 0;
                continue;
            }
            foreach (var term in Terms(chunk))
            {
                if (joinNext) groups[^1] = [.. groups[^1], term];
                else groups.Add([term]);
                joinNext = false;
            }
        }
        return new SearchQuery(groups);
    }

    /// <summary>What stands between two spaces or two quotation marks: its text without sign, field and marks, and its source with them.</summary>
    private sealed record Chunk(string Text, string? Field, bool IsNegative, bool IsQuoted, string Source);

    private static IEnumerable<Chunk> Chunks(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at])) at++;
            else
            {
                var chunk = Next(text, at);
                at += chunk.Source.Length;
                yield return chunk;
            }
        }
    }

    private static Chunk Next(string text, int start)
    {
        var at = start;
        var negative = text[at] == '-';
        if (negative) at++;
        var colon = at;
        while (colon < text.Length && char.IsAsciiLetter(text[colon])) colon++;
        var field = colon < text.Length && text[colon] is ':' or '：' && SearchFields.IsField(text[at..colon]) ? text[at..colon].ToLowerInvariant() : null;
        if (field is not null) at = colon + 1;
        if (at < text.Length && IsQuote(text[at]) && EndOfQuote(text, at) is { } close) return new Chunk(text[(at + 1)..close], field, negative, true, text[start..(close + 1)]);
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && (end == at || !IsQuote(text[end]))) end++;
        return new Chunk(text[at..end], field, negative, false, text[start..Math.Max(end, start + 1)]);
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '＂' or '「' or '」' or '《' or '》';

    private static int? EndOfQuote(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++) if (IsQuote(text[i])) return i;
        return null;
    }

    private static IEnumerable<SearchTerm> Terms(Chunk chunk)
    {
        if (chunk.Field is { } field && SearchFields.Tags(field, chunk.Text) is { } tags) return [Tag(chunk, tags)];
        // A field whose value is none of its values is taken as two words.
        var (where, text) = chunk.Field switch
        {
            null => (SearchField.Anywhere, chunk.Text),
            "title" => (SearchField.Title, chunk.Text),
            "party" => (SearchField.Party, chunk.Text),
            var other => (SearchField.Anywhere, $"{other} {chunk.Text}"),
        };
        var tokens = SearchTokens.Read(text);
        var isPrefix = !chunk.IsQuoted && text.EndsWith('*') && tokens is [.., var last] && last.Start + last.Length == text.TrimEnd('*').Length;
        var runs = chunk.IsQuoted ? (tokens.Count > 0 ? [[.. tokens]] : []) : Runs(tokens);
        return runs.Select((run, i) => Term(run, where, isPrefix && i == runs.Count - 1, chunk));
    }

    private static SearchTerm Tag(Chunk chunk, IReadOnlyList<string> tags) => new(SearchField.Tag, tags, false, false, [], chunk.Source) { IsNegative = chunk.IsNegative };

    /// <summary>Words one by one; Chinese characters that stand together stay together.</summary>
    private static List<List<SearchToken>> Runs(IReadOnlyList<SearchToken> tokens)
    {
        var runs = new List<List<SearchToken>>();
        foreach (var token in tokens)
        {
            if (token.IsHan && runs is [.., [.., var before] run] && before.IsHan && before.Start + before.Length > token.Start) run.Add(token);
            else runs.Add([token]);
        }
        return runs;
    }

    private static SearchTerm Term(List<SearchToken> run, SearchField field, bool isPrefix, Chunk chunk)
    {
        var words = run.Where(token => !token.IsHan).Select(token => token.Word).ToList();
        var last = run[^1];
        // In a text the last character of a run may go on into another pair, so it is no term of its own, unless it stands alone.
        var isInPair = last.IsHan && run is [.., var before, _] && before.IsHan && before.Start + before.Length > last.Start;
        var terms = run.Take(run.Count - (isInPair ? 1 : 0)).Select(token => isPrefix && !token.IsHan ? token.Word : token.Term).ToList();
        return new SearchTerm(field, terms, isPrefix && !last.IsHan || last.IsHan && !isInPair, last.IsHan, words, chunk.Source) { IsNegative = chunk.IsNegative };
    }
}
