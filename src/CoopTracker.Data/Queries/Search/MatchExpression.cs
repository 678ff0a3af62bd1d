using CoopTracker.Data.Sqlite.Search;

namespace CoopTracker.Data.Queries.Search;

/// <summary>Writes a search as an expression of SQLite's FTS5. Every term is folded and quoted, so no input is an operator.</summary>
internal static class MatchExpression
{
    private const string AllRows = $"Tags : \"{SearchTags.All}\"";

    public static string Of(SearchQuery query)
    {
        var excluded = query.Groups.Where(group => group is [{ IsNegative: true }]).Select(group => Positive(group[0])).ToList();
        var required = query.Groups.Where(group => group is not [{ IsNegative: true }]).Select(Any).ToList();
        var kept = required.Count == 0 ? AllRows : string.Join(" AND ", required);
        return excluded.Count == 0 ? kept : $"({kept}) NOT ({string.Join(" OR ", excluded)})";
    }

    private static string Any(IReadOnlyList<SearchTerm> group) =>
        $"({string.Join(" OR ", group.Select(term => term.IsNegative ? $"({AllRows} NOT {Positive(term)})" : Positive(term)))})";

    private static string Positive(SearchTerm term) => term.Field == SearchField.Tag
        ? $"(Tags : ({string.Join(" OR ", term.Terms.Select(Quoted))}))"
        : $"({Columns(term)} : {Quoted(string.Join(' ', term.Terms))}{(term.IsPrefix ? " *" : "")})";

    // The beginning of a word is looked for in whole words: its stem may be cut before the beginning ends.
    private static string Columns(SearchTerm term) => (term.Field, WholeWords: term is { IsPrefix: true, IsHan: false }) switch
    {
        (SearchField.Title, false) => "Title",
        (SearchField.Title, true) => "TitleWords",
        (SearchField.Party, false) => "Parties",
        (SearchField.Party, true) => "PartyWords",
        (_, false) => "{Title Parties Areas Commitments}",
        (_, true) => "{TitleWords PartyWords OtherWords}",
    };

    private static string Quoted(string terms) => $"\"{terms.Replace("\"", "\"\"")}\"";
}
