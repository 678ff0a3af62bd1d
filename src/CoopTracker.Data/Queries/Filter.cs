using CoopTracker.Core.Model;

namespace CoopTracker.Data.Queries;

/// <summary>
/// Which agreements to show, in which order, and which page of them. One object for pages, counts, facets, exports, feeds and the API.
/// Read from a query string by <see cref="FilterReader"/>, written to one by <see cref="ToQueryString"/>, said in words by <see cref="FilterSentence"/>.
/// </summary>
public sealed record Filter
{
    /// <summary>How many agreements a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>A region; the regions inside it count too.</summary>
    public string? Region { get; init; }

    /// <summary>The first year.</summary>
    public int? YearFrom { get; init; }

    /// <summary>The last year.</summary>
    public int? YearTo { get; init; }

    /// <summary>A code of <see cref="Topics"/>.</summary>
    public string? Topic { get; init; }

    /// <summary>A code of <see cref="AgreementTypes"/>.</summary>
    public string? Type { get; init; }

    /// <summary>An organisation that signed.</summary>
    public PermanentId? Party { get; init; }

    /// <summary>Words to search for, in the syntax of the search box; null for none.</summary>
    public string? Text { get; init; }

    /// <summary>The order asked for; null for the usual one, which is <see cref="SortOrder"/>.</summary>
    public AgreementSort? Sort { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The order in force: the one asked for, else by relevance when there is a text, else newest first.</summary>
    public AgreementSort SortOrder => Sort switch
    {
        AgreementSort.Relevance when Text is null => AgreementSort.Newest,
        { } asked => asked,
        null => Text is null ? AgreementSort.Newest : AgreementSort.Relevance,
    };

    /// <summary>Whether every agreement passes.</summary>
    public bool IsEmpty => this with { Sort = null, Page = 1 } == new Filter();

    /// <summary>Writes the filter as a query string, without the question mark; empty for no filter. Reading it gives an equal filter.</summary>
    public string ToQueryString() => string.Join('&', Pairs().Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>The names and values of the query string, only those that differ from the usual.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        if (Region is not null) yield return new(FilterKeys.Region, Region);
        if (YearFrom is not null || YearTo is not null) yield return new(FilterKeys.Year, YearText);
        if (Topic is not null) yield return new(FilterKeys.Topic, Topic);
        if (Type is not null) yield return new(FilterKeys.Type, Type);
        if (Party is { } party) yield return new(FilterKeys.Party, party.ToString());
        if (Text is not null) yield return new(FilterKeys.Text, Text);
        if (Sort is { } sort) yield return new(FilterKeys.Sort, FilterKeys.SortCode(sort));
        if (Page > 1) yield return new(FilterKeys.Page, FormattableString.Invariant($"{Page}"));
    }

    private string YearText => YearFrom == YearTo ? FormattableString.Invariant($"{YearFrom}") : FormattableString.Invariant($"{YearFrom}..{YearTo}");
}

/// <summary>The orders in which agreements can be listed.</summary>
public enum AgreementSort
{
    /// <summary>Latest date first.</summary>
    Newest = 1,

    /// <summary>Earliest date first.</summary>
    Oldest = 2,

    /// <summary>By title.</summary>
    Title = 3,

    /// <summary>Best match first; only with a text.</summary>
    Relevance = 4,
}

internal static class FilterKeys
{
    public const string Region = "region", Year = "year", Topic = "topic", Type = "type", Party = "party", Text = "q", Sort = "sort", Page = "page";

    private static readonly (string Code, AgreementSort Sort)[] Sorts =
        [("newest", AgreementSort.Newest), ("oldest", AgreementSort.Oldest), ("title", AgreementSort.Title), ("relevance", AgreementSort.Relevance)];

    public static string SortCode(AgreementSort sort) => Sorts.Single(s => s.Sort == sort).Code;

    public static AgreementSort? FindSort(string code) => Sorts.Where(s => s.Code == code).Select(s => (AgreementSort?)s.Sort).FirstOrDefault();
}
