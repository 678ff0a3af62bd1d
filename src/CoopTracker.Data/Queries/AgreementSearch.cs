using CoopTracker.Core.Model;
using CoopTracker.Data.Queries.Search;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Queries;

/// <summary>Finds, counts and lists agreements by a <see cref="Filter"/>.</summary>
public sealed class AgreementSearch(CoopDbContext db)
{
    /// <summary>The page of agreements that the filter asks for; an empty one when it lies behind the last.</summary>
    public async Task<AgreementPage> FindAsync(Filter filter, CancellationToken cancellationToken = default)
    {
        var total = await CountAsync(filter, cancellationToken);
        var rows = total == 0 ? [] : await PageAsync(filter, cancellationToken);
        var query = SearchParser.Parse(filter.Text ?? "");
        return new AgreementPage(
            rows.ConvertAll(row => Highlighter.Mark(query, row)), total, total == 0 ? await SuggestAsync(filter, query, cancellationToken) : null);
    }

    /// <summary>How many agreements pass.</summary>
    public Task<int> CountAsync(Filter filter, CancellationToken cancellationToken = default) => FilteredAgreements.Of(db, filter).CountAsync(cancellationToken);

    /// <summary>The agreements that pass, in the filter's order, to be projected by the caller; no page is cut.</summary>
    public IQueryable<Agreement> Matching(Filter filter) => FilteredAgreements.InOrder(db, filter);

    /// <summary>What each value of each facet would show.</summary>
    public Task<Facets> FacetsAsync(Filter filter, CancellationToken cancellationToken = default) => new FacetCounts(db, filter).CountAsync(cancellationToken);

    /// <summary>Agreements by region and year.</summary>
    public Task<RegionYearMatrix> MatrixAsync(CancellationToken cancellationToken = default) => RegionYears.CountAsync(db, cancellationToken);

    /// <summary>The names that a filter's sentence needs; null for a region or organisation that does not exist.</summary>
    public async Task<FilterNames> NamesAsync(Filter filter, CancellationToken cancellationToken = default) => new(
        filter.Region is { } slug ? await db.Regions.Where(r => r.Slug == slug).Select(r => r.Name).FirstOrDefaultAsync(cancellationToken) : null,
        filter.Party is { } id ? await db.Organisations.Where(o => o.Id == id).Select(o => o.Name).FirstOrDefaultAsync(cancellationToken) : null);

    /// <summary>What of a reading the store can answer: a region or organisation that it does not hold is left out with a note.</summary>
    public async Task<FilterReading> KnownAsync(FilterReading reading, CancellationToken cancellationToken = default) =>
        FilterReader.Known(reading, await NamesAsync(reading.Filter, cancellationToken));

    /// <summary>Projects agreements to the rows of a list, in the order given.</summary>
    /// <param name="agreements">An ordered query.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static Task<List<AgreementRow>> RowsAsync(IQueryable<Agreement> agreements, CancellationToken cancellationToken = default) => agreements
        .Select(a => new AgreementRow(
            a.Id, a.Slug, a.Title, a.TitleLanguage, a.SecondTitle, a.SecondTitleLanguage, a.Type, a.SignedOn, a.Year, a.Annex, a.MeetingId, a.Meeting!.Slug,
            a.Regions.Where(r => r.IsDirect).OrderBy(r => r.Region!.Name).Select(r => new RegionName(r.RegionSlug, r.Region!.Name)).ToList(),
            a.Parties.OrderBy(p => p.Ordinal).Select(p => new PartyName(p.OrganisationId, p.Organisation!.Slug, p.Name)).ToList(),
            a.Topics.OrderBy(t => t.Ordinal).Select(t => t.Topic).ToList()))
        .AsSplitQuery().ToListAsync(cancellationToken);

    // The order is settled on ids alone; everything else is then read for one page and not once for each list in a row.
    private async Task<List<AgreementRow>> PageAsync(Filter filter, CancellationToken cancellationToken)
    {
        var ids = await Matching(filter).Select(a => a.Id).Skip((filter.Page - 1) * Filter.PageSize).Take(Filter.PageSize).ToListAsync(cancellationToken);
        var rows = await RowsAsync(db.Agreements.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id), cancellationToken);
        return [.. rows.OrderBy(row => ids.IndexOf(row.Id))];
    }

    private async Task<string?> SuggestAsync(Filter filter, SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.IsEmpty || await SpellingSuggestion.ForAsync(db, filter.Text!, query, cancellationToken) is not { } better) return null;
        return await CountAsync(filter with { Text = better }, cancellationToken) > 0 ? better : null;
    }
}
