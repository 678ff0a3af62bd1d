using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Queries;

/// <summary>Counts the agreements of each region in each year, from the narrow table alone.</summary>
internal static class RegionYears
{
    public static async Task<RegionYearMatrix> CountAsync(CoopDbContext db, CancellationToken cancellationToken)
    {
        var cells = await db.AgreementRegions.GroupBy(r => new { r.RegionSlug, r.Year })
            .Select(group => new { group.Key.RegionSlug, group.Key.Year, Count = group.Count() }).ToListAsync(cancellationToken);
        var years = YearSpan.Of(cells.Where(cell => cell.Year != null).Select(cell => cell.Year!.Value).Distinct().ToList());
        var counts = cells.Where(cell => cell.Year != null).ToDictionary(cell => (cell.RegionSlug, cell.Year!.Value), cell => cell.Count);
        var totals = cells.GroupBy(cell => cell.RegionSlug).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Count));
        var regions = await db.Regions.AsNoTracking().ToListAsync(cancellationToken);
        return new RegionYearMatrix(years, [.. RegionOrder.Of(regions, region => totals.ContainsKey(region.Slug)).Select(r => new RegionYearRow(
            r.Region.Slug, r.Region.Name, r.Region.ParentSlug, r.HasChildren, [.. years.Select(year => counts.GetValueOrDefault((r.Region.Slug, year)))], totals[r.Region.Slug]))]);
    }
}
