using CoopTracker.Core.Model;

namespace CoopTracker.Data.Queries;

/// <summary>A piece of the sentence that says a filter in words.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsValue">Whether the words are a value of the filter, to be set off from the rest.</param>
public sealed record SentencePart(string Text, bool IsValue = false);

/// <summary>One value of a filter with the filter that is left when it is taken away.</summary>
/// <param name="Label">What the value is, such as "Region: Shanghai".</param>
/// <param name="Without">The filter without it, on its first page.</param>
public sealed record FilterChip(string Label, Filter Without);

/// <summary>The names of what a filter points at by slug or id.</summary>
/// <param name="Region">The name of the region; null when the filter has none.</param>
/// <param name="Party">The name of the organisation; null when the filter has none.</param>
public sealed record FilterNames(string? Region, string? Party);

/// <summary>Says a filter in words: "21 agreements with <b>Shanghai</b> that mention <b>co-operation</b>, most relevant first".</summary>
public static class FilterSentence
{
    /// <summary>The sentence, without a full stop.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="names">The names that it needs.</param>
    /// <param name="count">How many agreements pass.</param>
    public static IReadOnlyList<SentencePart> Say(Filter filter, FilterNames names, int count)
    {
        List<SentencePart> parts = [new(count == 1 ? "1 agreement" : FormattableString.Invariant($"{count:N0} agreements"))];
        void Add(string words, string? value)
        {
            if (value is not null) parts.AddRange([new($" {words} "), new(value, true)]);
        }

        Add("with", names.Region ?? filter.Region);
        Add("on", Topics.Find(filter.Topic ?? "")?.Label);
        Add("of the type", AgreementTypes.Find(filter.Type ?? "")?.Label);
        Add("signed by", names.Party ?? filter.Party?.ToString());
        Add((filter.Party is null ? "signed " : "") + When(filter, "in", "from"), Years(filter));
        Add("that mention", filter.Text);
        if (count > 1) parts.Add(new(Order(filter.SortOrder)));
        return parts;
    }

    /// <summary>The values of the filter, one by one, to be taken away.</summary>
    public static IReadOnlyList<FilterChip> Chips(Filter filter, FilterNames names)
    {
        var chips = new List<FilterChip>();
        void Add(string label, string? value, Filter without)
        {
            if (value is not null) chips.Add(new FilterChip(label + value, without with { Page = 1 }));
        }

        Add("Region: ", names.Region ?? filter.Region, filter with { Region = null });
        Add("Topic: ", Topics.Find(filter.Topic ?? "")?.Label, filter with { Topic = null });
        Add("Type: ", AgreementTypes.Find(filter.Type ?? "")?.Label, filter with { Type = null });
        Add("Party: ", names.Party ?? filter.Party?.ToString(), filter with { Party = null });
        Add(filter.YearFrom is null ? "Up to " : filter.YearTo is null ? "Since " : "Year: ", Years(filter), filter with { YearFrom = null, YearTo = null });
        Add("", filter.Text, filter with { Text = null });
        return chips;
    }

    private static string When(Filter filter, string oneYear, string manyYears) => (filter.YearFrom, filter.YearTo) switch
    {
        (null, _) => "up to",
        (_, null) => "since",
        var (from, to) => from == to ? oneYear : manyYears,
    };

    private static string? Years(Filter filter) => (filter.YearFrom, filter.YearTo) switch
    {
        (null, null) => null,
        ({ } from, { } to) when from != to => FormattableString.Invariant($"{from} to {to}"),
        var (from, to) => FormattableString.Invariant($"{from ?? to}"),
    };

    private static string Order(AgreementSort sort) => sort switch
    {
        AgreementSort.Oldest => ", oldest first",
        AgreementSort.Title => ", by title",
        AgreementSort.Relevance => ", most relevant first",
        _ => ", newest first",
    };
}
