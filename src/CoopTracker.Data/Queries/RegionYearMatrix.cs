namespace CoopTracker.Data.Queries;

/// <summary>How many agreements each region has in each year: the home page.</summary>
/// <param name="Years">Every year from the first to the last that has agreements.</param>
/// <param name="Rows">One for each region that has agreements, parents before their children.</param>
public sealed record RegionYearMatrix(IReadOnlyList<int> Years, IReadOnlyList<RegionYearRow> Rows);

/// <summary>One region of the matrix.</summary>
/// <param name="Slug">The region's slug.</param>
/// <param name="Name">The region's name.</param>
/// <param name="Parent">The slug of the region that contains it; null at the first level.</param>
/// <param name="HasChildren">Whether the matrix holds regions inside it.</param>
/// <param name="Counts">One for each year of the matrix; a region counts the agreements of the regions inside it.</param>
/// <param name="Total">Of all years, also of agreements whose year is not known.</param>
public sealed record RegionYearRow(string Slug, string Name, string? Parent, bool HasChildren, IReadOnlyList<int> Counts, int Total);
