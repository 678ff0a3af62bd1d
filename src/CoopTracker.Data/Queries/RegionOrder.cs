using CoopTracker.Core.Model;

namespace CoopTracker.Data.Queries;

/// <summary>Puts regions in the order of lists: by name, each followed by the regions inside it.</summary>
internal static class RegionOrder
{
    public static IEnumerable<(Region Region, bool HasChildren)> Of(IReadOnlyList<Region> regions, Func<Region, bool> isListed)
    {
        var listed = regions.Where(isListed).ToDictionary(region => region.Slug);
        string? ListedParent(Region region) => region.ParentSlug is { } parent && listed.ContainsKey(parent) ? parent : null;
        var inside = listed.Values.OrderBy(region => region.Name, StringComparer.Ordinal).ToLookup(ListedParent);
        IEnumerable<(Region, bool)> Below(string? parent) => inside[parent].SelectMany(region => Below(region.Slug).Prepend((region, inside.Contains(region.Slug))));
        return Below(null);
    }
}
