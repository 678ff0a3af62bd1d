namespace CoopTracker.Data.Queries;

/// <summary>How many agreements each value of each facet would show. A facet leaves out its own filter and keeps all others.</summary>
/// <param name="Regions">Every region that has agreements; a region counts those of the regions inside it. Parents come before their children.</param>
/// <param name="Years">Every year from the first to the last that has agreements, also the empty ones between.</param>
/// <param name="Topics">Most first.</param>
/// <param name="Types">Most first.</param>
/// <param name="Parties">The organisations that signed most, at most <see cref="MaxParties"/>, most first; the chosen one is always among them.</param>
public sealed record Facets(
    IReadOnlyList<RegionFacet> Regions, IReadOnlyList<FacetValue> Years, IReadOnlyList<FacetValue> Topics,
    IReadOnlyList<FacetValue> Types, IReadOnlyList<FacetValue> Parties)
{
    /// <summary>How many organisations the facet of parties lists.</summary>
    public const int MaxParties = 20;
}

/// <summary>One value of a facet.</summary>
/// <param name="Code">What the query string says.</param>
/// <param name="Label">What people read.</param>
/// <param name="Count">How many agreements choosing it shows.</param>
/// <param name="IsChosen">Whether the filter has chosen it.</param>
public sealed record FacetValue(string Code, string Label, int Count, bool IsChosen);

/// <summary>One region of the region facet.</summary>
/// <param name="Code">The region's slug.</param>
/// <param name="Label">The region's name.</param>
/// <param name="Count">How many agreements choosing it shows.</param>
/// <param name="IsChosen">Whether the filter has chosen it.</param>
/// <param name="Parent">The slug of the region that contains it; null at the first level.</param>
/// <param name="HasChildren">Whether the list holds regions inside it.</param>
public sealed record RegionFacet(string Code, string Label, int Count, bool IsChosen, string? Parent, bool HasChildren);
