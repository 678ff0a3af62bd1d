using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;

namespace CoopTracker.Data.Queries;

/// <summary>Finds, counts and lists agreements by a <see cref="Filter"/>.</summary>
public sealed class AgreementSearch(CoopDbContext db)
{
    /// <summary>The page of agreements that the filter asks for; an empty one when it lies behind the last.</summary>
    public Task<AgreementPage> FindAsync(Filter filter, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}");

    /// <summary>What each value of each facet would show.</summary>
    public Task<Facets> FacetsAsync(Filter filter, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}");

    /// <summary>The agreements that pass, in the filter's order, to be projected by the caller; no page is cut.</summary>
    public IQueryable<Agreement> Matching(Filter filter) => throw new NotImplementedException($"{db}");

    /// <summary>The names that a filter's sentence needs; null for a region or organisation that does not exist.</summary>
    public Task<FilterNames> NamesAsync(Filter filter, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}");

    /// <summary>Agreements by region and year.</summary>
    public Task<RegionYearMatrix> MatrixAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}");
}
