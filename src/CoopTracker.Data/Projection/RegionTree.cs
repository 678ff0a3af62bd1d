using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>A region of a meeting.</summary>
/// <param name="Slug">The region's slug.</param>
/// <param name="IsDirect">Whether a source names it.</param>
/// <param name="Within">The slug of the region that a source says contains it.</param>
internal sealed record RegionPlace(string Slug, bool IsDirect, string? Within);

/// <summary>The regions that the store knows and how they nest.</summary>
internal sealed class RegionTree(CoopDbContext db)
{
    private readonly Dictionary<string, string?> _parents = [];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var region in await db.Regions.AsNoTracking().ToListAsync(cancellationToken)) _parents[region.Slug] = region.ParentSlug;
    }

    /// <summary>Adds the regions that a meeting names and that are new; the caller saves.</summary>
    public void Learn(IEnumerable<RegionFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Within is not null) Add(fact.Within, null);
            Add(fact.Name, fact.Within);
        }
    }

    /// <summary>The regions named, in order, then those that contain them.</summary>
    public IReadOnlyList<RegionPlace> WithAncestors(IEnumerable<RegionFact> facts)
    {
        var direct = facts.Select(fact => new RegionPlace(Slug.Of(fact.Name), true, fact.Within is null ? null : Slug.Of(fact.Within))).DistinctBy(place => place.Slug).ToList();
        var named = direct.Select(place => place.Slug).ToList();
        return [.. direct, .. named.SelectMany(Ancestors).Distinct().Except(named).Select(slug => new RegionPlace(slug, false, null))];
    }

    /// <summary>Lets every region lie in the one that its meetings' sources say, which may have changed.</summary>
    /// <returns>The regions that have moved: their meetings are to be projected again.</returns>
    public async Task<IReadOnlyList<string>> SettleAsync(CancellationToken cancellationToken)
    {
        var told = await db.MeetingRegions.Where(region => region.WithinSlug != null).GroupBy(region => region.RegionSlug)
            .Select(group => new { Region = group.Key, Parent = group.Min(region => region.WithinSlug) }).ToDictionaryAsync(t => t.Region, t => t.Parent, cancellationToken);
        var moved = _parents.Where(region => region.Value != told.GetValueOrDefault(region.Key)).Select(region => region.Key).ToList();
        foreach (var slug in moved)
        {
            var parent = _parents[slug] = told.GetValueOrDefault(slug);
            await db.Regions.Where(region => region.Slug == slug).ExecuteUpdateAsync(set => set.SetProperty(region => region.ParentSlug, parent), cancellationToken);
        }
        return moved;
    }

    private IEnumerable<string> Ancestors(string slug)
    {
        var seen = new HashSet<string> { slug };
        for (var parent = _parents[slug]; parent is not null && seen.Add(parent); parent = _parents[parent]) yield return parent;
    }

    private void Add(string name, string? within)
    {
        var (slug, parent) = (Slug.Of(name), within is null ? null : Slug.Of(within));
        if (!_parents.TryAdd(slug, parent)) return;
        db.Regions.Add(new Region { Slug = slug, Name = name, ParentSlug = parent });
    }
}
