namespace CoopTracker.Data.Queries.Search;

/// <summary>Where a term of a search is looked for.</summary>
internal enum SearchField
{
    Anywhere,
    Title,
    Party,
    Tag,
}

/// <summary>One term of a search.</summary>
/// <param name="Field">Where it is looked for.</param>
/// <param name="Terms">The terms of the index, adjacent and in order; for a tag, alternatives.</param>
/// <param name="IsPrefix">Whether the last term stands for all that begin with it.</param>
/// <param name="IsHan">Whether the last term is Chinese.</param>
/// <param name="Words">The folded words before stemming; none in Chinese.</param>
/// <param name="Source">As it was asked, for "did you mean".</param>
internal sealed record SearchTerm(SearchField Field, IReadOnlyList<string> Terms, bool IsPrefix, bool IsHan, IReadOnlyList<string> Words, string Source)
{
    public bool IsNegative { get; init; }
}

/// <summary>What a search asks: every group must hold; a group holds when one of its terms does.</summary>
internal sealed record SearchQuery(IReadOnlyList<IReadOnlyList<SearchTerm>> Groups)
{
    public bool IsEmpty => Groups.Count == 0;

    /// <summary>The terms that a match is marked by.</summary>
    public IEnumerable<SearchTerm> Positive => Groups.SelectMany(group => group).Where(term => !term.IsNegative && term.Field != SearchField.Tag);
}
