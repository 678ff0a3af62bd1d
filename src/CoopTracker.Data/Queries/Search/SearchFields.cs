using System.Globalization;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;
using CoopTracker.Data.Sqlite.Search;

namespace CoopTracker.Data.Queries.Search;

/// <summary>The fields that a search can name, and the tags that stand for their values in the index.</summary>
internal static class SearchFields
{
    private const int FirstYear = 1980, LastYear = 2099;

    public static bool IsField(string name) => name.ToLowerInvariant() is "title" or "party" or "region" or "topic" or "type" or "year";

    /// <summary>The tags of a value, any of which fits; null when the field has no tags or the text is none of its values.</summary>
    public static IReadOnlyList<string>? Tags(string field, string text) => field switch
    {
        "region" when FoldedText.Of(text).Length > 0 => [SearchTags.Of(field, Slug.Of(text))],
        "topic" => Code(field, text, Topics.All),
        "type" => Code(field, text, AgreementTypes.All),
        "year" => Years(text),
        _ => null,
    };

    // By code or by label: topic:finance, type:"Letter of intent".
    private static string[]? Code(string field, string text, IReadOnlyList<Term> terms)
    {
        var term = terms.FirstOrDefault(term => FoldedText.Of(term.Code) == FoldedText.Of(text) || FoldedText.Of(term.Label) == FoldedText.Of(text));
        return term is null ? null : [SearchTags.Of(field, term.Code)];
    }

    private static string[]? Years(string text)
    {
        if (YearRange.Read(text) is not { } years) return null;
        var (from, to) = (Math.Max(years.From ?? FirstYear, FirstYear), Math.Min(years.To ?? LastYear, LastYear));
        return from > to ? [SearchTags.Of("year", "none")]
            : [.. Enumerable.Range(from, to - from + 1).Select(year => SearchTags.Of("year", year.ToString(CultureInfo.InvariantCulture)))];
    }
}
