using CoopTracker.Core.Text;

namespace CoopTracker.Data.Queries.Search;

/// <summary>Finds the words of a search in the text as it is written.</summary>
internal static class Highlighter
{
    /// <summary>Where the search's terms stand in a title, in order, overlapping ones joined.</summary>
    public static IReadOnlyList<TextRange> InTitle(SearchQuery query, string? title) => In(query, title, SearchField.Title);

    /// <summary>Where they stand in a party's name.</summary>
    public static IReadOnlyList<TextRange> InParty(SearchQuery query, string name) => In(query, name, SearchField.Party);

    /// <summary>A row of a list with everything marked that the search asks for.</summary>
    public static AgreementRow Mark(SearchQuery query, AgreementRow row)
    {
        var marked = row with
        {
            TitleMatches = InTitle(query, row.Title),
            SecondTitleMatches = InTitle(query, row.SecondTitle),
            Parties = [.. row.Parties.Select(party => party with { Matches = InParty(query, party.Name) })],
        };
        var isShown = marked.TitleMatches.Count + marked.SecondTitleMatches.Count + marked.Parties.Sum(party => party.Matches.Count) > 0;
        // An agreement with two titles may have been found by a party's name in the other language, which the row does not show.
        return marked with { IsFoundByArea = !isShown && row.SecondTitle is null && query.Positive.Any() };
    }

    private static List<TextRange> In(SearchQuery query, string? text, SearchField field)
    {
        if (text is null) return [];
        var tokens = SearchTokens.Read(text);
        return Joined(query.Positive.Where(term => term.Field == SearchField.Anywhere || term.Field == field).SelectMany(term => Places(term, tokens)));
    }

    private static IEnumerable<TextRange> Places(SearchTerm term, IReadOnlyList<SearchToken> tokens)
    {
        for (var i = 0; i + term.Terms.Count <= tokens.Count; i++)
        {
            var (first, last) = (tokens[i], tokens[i + term.Terms.Count - 1]);
            if (!Enumerable.Range(0, term.Terms.Count).All(n => Fits(term, n, tokens[i + n]))) continue;
            // Of a pair of characters only the first was asked for when a single one was.
            var end = term is { IsPrefix: true, IsHan: true } ? last.Start + term.Terms[^1].Length : last.Start + last.Length;
            yield return new TextRange(first.Start, end - first.Start);
        }
    }

    private static bool Fits(SearchTerm term, int n, SearchToken token)
    {
        var asked = term.Terms[n];
        if (!term.IsPrefix || n < term.Terms.Count - 1) return token.Term == asked;
        return (term.IsHan ? token.Term : token.Word).StartsWith(asked, StringComparison.Ordinal);
    }

    private static List<TextRange> Joined(IEnumerable<TextRange> ranges)
    {
        var joined = new List<TextRange>();
        foreach (var range in ranges.OrderBy(r => r.Start).ThenByDescending(r => r.Length))
        {
            if (joined is [.., var last] && range.Start <= last.Start + last.Length)
            {
                joined[^1] = last with { Length = Math.Max(last.Length, range.Start + range.Length - last.Start) };
            }
            else joined.Add(range);
        }
        return joined;
    }
}
