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
        // "Id in (select ...)" and not "exists (...)": SQLite then starts from the few rows of the narrow table or the index.
        IQueryable<Agreement> agreements = db.Agreements.AsNoTracking();
        if (filter.Region is { } region) agreements = agreements.Where(a => db.AgreementRegions.Where(r => r.RegionSlug == region).Select(r => r.AgreementId).Contains(a.Id));
        if (filter.YearFrom is { } from) agreements = agreements.Where(a => a.Year >= from);
        if (filter.YearTo is { } to) agreements = agreements.Where(a => a.Year <= to);
        if (filter.Topic is { } topic) agreements = agreements.Where(a => db.AgreementTopics.Where(t => t.Topic == topic).Select(t => t.AgreementId).Contains(a.Id));
        if (filter.Type is { } type) agreements = agreements.Where(a => a.Type == type);
        if (filter.Party is { } party) agreements = agreements.Where(a => db.AgreementParties.Where(p => p.OrganisationId == party).Select(p => p.AgreementId).Contains(a.Id));
        if (Hits(db, filter) is { } hits) agreements = agreements.Where(a => hits.Select(hit => hit.Id).Contains(a.Id));
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
