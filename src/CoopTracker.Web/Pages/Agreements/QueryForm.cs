namespace CoopTracker.Web.Pages.Agreements;

/// <summary>
/// The query string as <see cref="Data.Queries.FilterReader"/> reads it. A form cannot write <c>year=2021..2024</c> from two fields, and sends
/// the empty ones too: what comes from a form is put into the usual words, so that each list has one address.
/// </summary>
/// <param name="Pairs">Names and values.</param>
/// <param name="IsFromForm">Whether the address is not yet the usual one.</param>
internal sealed record QueryForm(IReadOnlyList<KeyValuePair<string, string?>> Pairs, bool IsFromForm)
{
    private const string From = "from", To = "to";

    public static QueryForm Read(IQueryCollection query)
    {
        var (from, to) = (query[From].ToString(), query[To].ToString());
        var pairs = query.Where(pair => pair.Key is not (From or To)).Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value.ToString())).ToList();
        if (from.Length + to.Length > 0) pairs.Add(new("year", $"{from}..{to}"));
        return new QueryForm(pairs, query.ContainsKey(From) || query.ContainsKey(To) || query.Any(pair => string.IsNullOrEmpty(pair.Value)));
    }
}
