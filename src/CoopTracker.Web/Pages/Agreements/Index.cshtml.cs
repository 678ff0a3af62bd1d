using CoopTracker.Data.Queries;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;

namespace CoopTracker.Web.Pages.Agreements;

/// <summary>The list of agreements with its filters.</summary>
internal sealed class IndexModel(AgreementSearch search) : SitePage
{
    public override string Title => Filter.IsEmpty ? "Agreements" : string.Concat(Sentence.Select(part => part.Text));

    public override string Canonical => Address.Agreements(Filter);

    public override string? SearchText => Filter.Text;

    public Filter Filter { get; private set; } = new();

    /// <summary>What of the address could not be read.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    public AgreementPage Found { get; private set; } = new([], 0, null);

    public Facets Facets { get; private set; } = new([], [], [], [], []);

    public IReadOnlyList<SentencePart> Sentence { get; private set; } = [];

    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    /// <summary>When nothing is found: how many agreements each chip's removal would show, only those that would show any.</summary>
    public IReadOnlyList<(FilterChip Chip, int Count)> Ways { get; private set; } = [];

    public static IReadOnlyList<(AgreementSort Sort, string Label)> Sorts { get; } =
        [(AgreementSort.Relevance, "Relevance"), (AgreementSort.Newest, "Newest"), (AgreementSort.Oldest, "Oldest"), (AgreementSort.Title, "Title")];

    public Paging Paging => new(Filter.Page, Found.Pages, page => Address.Agreements(Filter with { Page = page }));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var query = QueryForm.Read(Request.Query);
        (Filter, Notes) = await search.KnownAsync(FilterReader.Read(query.Pairs), stop);
        if (query.IsFromForm && Notes.Count == 0) return Redirect(Address.Agreements(Filter));

        Found = await search.FindAsync(Filter, stop);
        if (Found.Rows.Count == 0 && Found.Total > 0) return Redirect(Address.Agreements(Filter with { Page = Found.Pages }));

        Facets = await search.FacetsAsync(Filter, stop);
        var names = await search.NamesAsync(Filter, stop);
        Sentence = FilterSentence.Say(Filter, names, Found.Total);
        Chips = FilterSentence.Chips(Filter, names);
        if (Found.Total == 0) Ways = await WaysOutAsync(stop);
        return Page();
    }

    private async Task<IReadOnlyList<(FilterChip, int)>> WaysOutAsync(CancellationToken stop)
    {
        var ways = new List<(FilterChip, int)>();
        foreach (var chip in Chips)
        {
            var page = await search.FindAsync(chip.Without, stop);
            if (page.Total > 0) ways.Add((chip, page.Total));
        }
        return ways;
    }
}
