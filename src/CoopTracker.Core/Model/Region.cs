namespace CoopTracker.Core.Model;

/// <summary>A place on the other side. Regions nest: Shenzhen lies in Guangdong.</summary>
public sealed class Region
{
    /// <summary>The name in addresses, such as <c>guangdong</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>English canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>The region that contains it; null at the first level.</summary>
    public string? ParentSlug { get; set; }

    /// <summary>The region that contains it.</summary>
    public Region? Parent { get; init; }

    /// <summary>The regions inside it.</summary>
    public List<Region> Children { get; init; } = [];
}
