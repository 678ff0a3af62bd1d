using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>The regions that the store knows and how they nest.</summary>
internal sealed class RegionTree(CoopDbContext db)
{
    private readonly Dictionary<string, (string Name, string? Parent)> _regions = [];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var region in await db.Regions.AsNoTracking().ToListAsync(cancellationToken)) _regions[region.Slug] = (region.Name, region.ParentSlug);
    }

    /// <summary>Takes in the regions that a meeting names.</summary>
    /// <returns>The regions already known that are now told to lie in another.</returns>
    public async Task<IReadOnlyList<string>> LearnAsync(IEnumerable<RegionFact> facts, CancellationToken cancellationToken)
    {
        var moved = new List<string>();
        foreach (var fact in facts)
        {
            if (fact.Within is not null) await AddAsync(fact.Within, null, cancellationToken);
            if (await AddAsync(fact.Name, fact.Within, cancellationToken)) moved.Add(Slug.Of(fact.Name));
        }
        return moved;
    }

    /// <summary>The regions named, in order, then those that contain them.</summary>
    public IReadOnlyList<(string Slug, bool IsDirect)> WithAncestors(IEnumerable<RegionFact> facts)
    {
        var direct = facts.Select(fact => Slug.Of(fact.Name)).Distinct().ToList();
        return [.. direct.Select(slug => (slug, true)), .. direct.SelectMany(Ancestors).Distinct().Except(direct).Select(slug => (slug, false))];
    }

    private IEnumerable<string> Ancestors(string slug)
    {
        var seen = new HashSet<string> { slug };
        for (var parent = _regions[slug].Parent; parent is not null && seen.Add(parent); parent = _regions[parent].Parent) yield return parent;
    }

    // The first region that is said to contain another stays: sources written by one lexicon never disagree.
    private async Task<bool> AddAsync(string name, string? within, CancellationToken cancellationToken)
    {
        var (slug, parent) = (Slug.Of(name), within is null ? null : Slug.Of(within));
        if (!_regions.TryGetValue(slug, out var known))
        {
            db.Regions.Add(new Region { Slug = slug, Name = name, ParentSlug = parent });
            _regions[slug] = (name, parent);
            return false;
        }
        if (known.Parent is not null || parent is null) return false;
        _regions[slug] = known with { Parent = parent };
        await db.SaveChangesAsync(cancellationToken);
        await db.Regions.Where(region => region.Slug == slug).ExecuteUpdateAsync(set => set.SetProperty(region => region.ParentSlug, parent), cancellationToken);
        return true;
    }
}
