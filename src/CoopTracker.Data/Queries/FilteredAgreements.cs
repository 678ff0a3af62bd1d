using CoopTracker.Core.Model;
using CoopTracker.Data.Queries.Search;
using CoopTracker.Data.Sqlite;
using CoopTracker.Data.Sqlite.Search;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Queries;

/// <summary>Turns a filter into a query of the store.</summary>
internal static class FilteredAgreements
{
    /// <summary>The agreements that pass, in no order.</summary>
    public static IQueryable<Agreement> Of(CoopDbContext db, Filter filter)
    {
        IQueryable<Agreement> agreements = db.Agreements.AsNoTracking();
        if (filter.Region is { } region) agreements = agreements.Where(a => db.AgreementRegions.Any(r => r.RegionSlug == region && r.AgreementId == a.Id));
        if (filter.YearFrom is { } from) agreements = agreements.Where(a => a.Year >= from);
        if (filter.YearTo is { } to) agreements = agreements.Where(a => a.Year <= to);
        if (filter.Topic is { } topic) agreements = agreements.Where(a => db.AgreementTopics.Any(t => t.Topic == topic && t.AgreementId == a.Id));
        if (filter.Type is { } type) agreements = agreements.Where(a => a.Type == type);
        if (filter.Party is { } party) agreements = agreements.Where(a => db.AgreementParties.Any(p => p.OrganisationId == party && p.AgreementId == a.Id));
        if (Hits(db, filter) is { } hits) agreements = agreements.Where(a => hits.Any(hit => hit.Id == a.Id));
        return agreements;
    }

    /// <summary>The agreements that pass, in the filter's order; ties are broken by date, newest first, then by id, so that pages never overlap.</summary>
    public static IQueryable<Agreement> InOrder(CoopDbContext db, Filter filter)
    {
        var agreements = Of(db, filter.SortOrder == AgreementSort.Relevance ? filter with { Text = null } : filter);
        return filter.SortOrder switch
        {
            AgreementSort.Oldest => agreements.OrderBy(a => a.SortDate == "").ThenBy(a => a.SortDate).ThenBy(a => a.Ordinal).ThenBy(a => a.Id),
            AgreementSort.Title => agreements.OrderBy(a => a.TitleKey).ThenByDescending(a => a.SortDate).ThenBy(a => a.Id),
            AgreementSort.Relevance when Hits(db, filter) is { } hits =>
                from agreement in agreements
                join hit in hits on agreement.Id equals hit.Id
                orderby hit.Rank, agreement.SortDate descending, agreement.Id
                select agreement,
            _ => agreements.OrderByDescending(a => a.SortDate).ThenBy(a => a.Ordinal).ThenBy(a => a.Id),
        };
    }

    private static IQueryable<SearchHit>? Hits(CoopDbContext db, Filter filter)
    {
        if (filter.Text is null || SearchParser.Parse(filter.Text) is not { IsEmpty: false } query) return null;
        var match = MatchExpression.Of(query);
        return db.Set<SearchHit>().FromSql($"SELECT rowid AS Id, rank AS Rank FROM AgreementSearch WHERE AgreementSearch MATCH {match}");
    }
}
