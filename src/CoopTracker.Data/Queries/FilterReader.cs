using System.Globalization;
using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Data.Queries.Search;

namespace CoopTracker.Data.Queries;

/// <summary>A filter read from a query string.</summary>
/// <param name="Filter">What could be read.</param>
/// <param name="Notes">One sentence for each value that was left out, to show on the page.</param>
public sealed record FilterReading(Filter Filter, IReadOnlyList<string> Notes);

/// <summary>Reads filters from query strings. A value that cannot be read is left out with a note; it is never an error.</summary>
public static partial class FilterReader
{
    /// <summary>The length after which a text is cut, in UTF-16 units.</summary>
    public const int MaxTextLength = 300;

    private const string NoSuchRegion = "there is no such region", NoSuchParty = "there is no such organisation";
    private const int LastPage = 100_000;

    /// <summary>Reads <c>region=guangdong&amp;year=2021..2024&amp;topic=finance&amp;type=...&amp;party=...&amp;q=...&amp;sort=...&amp;page=...</c>.</summary>
    /// <param name="query">Names and values; other names are not looked at, and of a repeated name the first value that is not empty counts.</param>
    public static FilterReading Read(IEnumerable<KeyValuePair<string, string?>> query)
    {
        var values = query.Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.First().Value!.Trim());
        var notes = new List<string>();
        string? Value(string key) => values.GetValueOrDefault(key);
        T? Checked<T>(string key, Func<string, T?> read, string rule)
        {
            if (Value(key) is not { } value) return default;
            var result = read(value);
            if (result is null) notes.Add(LeftOut(key == FilterKeys.Text ? "search" : key, value, rule));
            return result;
        }

        var years = Checked(FilterKeys.Year, YearRange.Read, "write a year or two years, such as 2021..2024");
        var filter = new Filter
        {
            Region = Checked(FilterKeys.Region, value => SlugPattern.IsMatch(value) ? value : null, NoSuchRegion),
            YearFrom = years?.From,
            YearTo = years?.To,
            Topic = Checked(FilterKeys.Topic, value => Topics.Find(value)?.Code, "there is no such topic"),
            Type = Checked(FilterKeys.Type, value => AgreementTypes.Find(value)?.Code, "there is no such type"),
            Party = Checked<PermanentId?>(FilterKeys.Party, value => PermanentId.TryParse(value, null, out var id) ? id : null, NoSuchParty),
            Text = Checked(FilterKeys.Text, text => SearchParser.Parse(text).IsEmpty ? null : Cut(text, notes), "it has no words"),
            Sort = Checked<AgreementSort?>(FilterKeys.Sort, value => FilterKeys.FindSort(value), "sort by newest, oldest, title or relevance"),
            Page = Checked<int?>(FilterKeys.Page, ReadPage, "pages are numbered from 1") ?? 1,
        };
        return new FilterReading(filter, notes);
    }

    /// <summary>Leaves out a region or organisation that the store does not hold, with a note.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="names">The names that the store holds.</param>
    internal static FilterReading Known(FilterReading reading, FilterNames names)
    {
        var (filter, notes) = reading;
        if (filter.Region is { } region && names.Region is null) (filter, notes) = (filter with { Region = null }, [.. notes, LeftOut(FilterKeys.Region, region, NoSuchRegion)]);
        if (filter.Party is { } party && names.Party is null) (filter, notes) = (filter with { Party = null }, [.. notes, LeftOut(FilterKeys.Party, party.ToString(), NoSuchParty)]);
        return new FilterReading(filter, notes);
    }

    private static string LeftOut(string what, string value, string rule) => $"The {what} “{Shown(value)}” was left out: {rule}.";

    private static int? ReadPage(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= LastPage ? page : null;

    private static string Cut(string text, List<string> notes)
    {
        if (text.Length <= MaxTextLength) return text;
        notes.Add($"Only the first {MaxTextLength} characters of the search were used.");
        return text[..MaxTextLength];
    }

    private static string Shown(string value) => value.Length <= 40 ? value : value[..40] + "…";

    [GeneratedRegex(@"^[\p{L}\p{Nd}]+(-[\p{L}\p{Nd}]+)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex SlugPattern { get; }
}
