using System.Globalization;
using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Queries;

/// <summary>Counts what each value of each facet would show: each facet by a filter without its own value.</summary>
internal sealed class FacetCounts(CoopDbContext db, Filter filter)
{
    public async Task<Facets> CountAsync(CancellationToken cancellationToken) => new(
        await RegionsAsync(cancellationToken), await YearsAsync(cancellationToken), await TopicsAsync(cancellationToken),
        await TypesAsync(cancellationToken), await PartiesAsync(cancellationToken));

    private async Task<IReadOnlyList<RegionFacet>> RegionsAsync(CancellationToken cancellationToken)
    {
        var others = filter with { Region = null };
        IQueryable<AgreementRegion> counted = db.AgreementRegions;
        if (!IsOpen(others)) counted = FilteredAgreements.Of(db, others).Join(db.AgreementRegions, a => a.Id, r => r.AgreementId, (_, r) => r);
        var counts = await CountedAsync(counted.GroupBy(r => r.RegionSlug), cancellationToken);
        var regions = await db.Regions.AsNoTracking().ToListAsync(cancellationToken);
        return [.. RegionOrder.Of(regions, region => counts.ContainsKey(region.Slug) || region.Slug == filter.Region).Select(r => new RegionFacet(
            r.Region.Slug, r.Region.Name, counts.GetValueOrDefault(r.Region.Slug), r.Region.Slug == filter.Region, r.Region.ParentSlug, r.HasChildren))];
    }

    private async Task<IReadOnlyList<FacetValue>> YearsAsync(CancellationToken cancellationToken)
    {
        var others = filter with { YearFrom = null, YearTo = null };
        var counts = await CountedAsync(FilteredAgreements.Of(db, others).Where(a => a.Year != null).GroupBy(a => a.Year!.Value), cancellationToken);
        return [.. YearSpan.Of(counts.Keys).Select(year => new FacetValue(Text(year), Text(year), counts.GetValueOrDefault(year), IsChosen(year)))];
    }

    private async Task<IReadOnlyList<FacetValue>> TopicsAsync(CancellationToken cancellationToken)
    {
        var others = filter with { Topic = null };
        IQueryable<AgreementTopic> counted = db.AgreementTopics;
        if (!IsOpen(others)) counted = FilteredAgreements.Of(db, others).Join(db.AgreementTopics, a => a.Id, t => t.AgreementId, (_, t) => t);
        var counts = await CountedAsync(counted.GroupBy(t => t.Topic), cancellationToken);
        return Values(Topics.All, counts, filter.Topic);
    }

    private async Task<IReadOnlyList<FacetValue>> TypesAsync(CancellationToken cancellationToken)
    {
        var counts = await CountedAsync(FilteredAgreements.Of(db, filter with { Type = null }).GroupBy(a => a.Type), cancellationToken);
        return Values(AgreementTypes.All, counts, filter.Type);
    }

    private async Task<IReadOnlyList<FacetValue>> PartiesAsync(CancellationToken cancellationToken)
    {
        var others = filter with { Party = null };
        IQueryable<AgreementParty> counted = db.AgreementParties;
        if (!IsOpen(others)) counted = FilteredAgreements.Of(db, others).Join(db.AgreementParties, a => a.Id, p => p.AgreementId, (_, p) => p);
        var counts = counted.GroupBy(p => p.OrganisationId).Select(group => new { Id = group.Key, Count = group.Count() });
        var top = await counts.Join(db.Organisations, c => c.Id, o => o.Id, (c, o) => new { o.Id, o.Name, c.Count })
            .OrderByDescending(c => c.Id == filter.Party).ThenByDescending(c => c.Count).ThenBy(c => c.Name).ThenBy(c => c.Id)
            .Take(Facets.MaxParties).ToListAsync(cancellationToken);
        return [.. top.OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Id)
            .Select(c => new FacetValue(c.Id.ToString(), c.Name, c.Count, c.Id == filter.Party))];
    }

    private static Task<Dictionary<T, int>> CountedAsync<T, TRow>(IQueryable<IGrouping<T, TRow>> groups, CancellationToken cancellationToken) where T : notnull =>
        groups.Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);

    // Without any other filter the narrow table is counted by itself, which its index answers.
    private static bool IsOpen(Filter others) => others.IsEmpty;

    private bool IsChosen(int year) => (filter.YearFrom ?? filter.YearTo) is not null && year >= (filter.YearFrom ?? year) && year <= (filter.YearTo ?? year);

    private static FacetValue[] Values(IReadOnlyList<Term> terms, Dictionary<string, int> counts, string? chosen) =>
        [.. terms.Where(term => counts.ContainsKey(term.Code) || term.Code == chosen)
            .Select(term => new FacetValue(term.Code, term.Label, counts.GetValueOrDefault(term.Code), term.Code == chosen))
            .OrderByDescending(value => value.Count)];

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
