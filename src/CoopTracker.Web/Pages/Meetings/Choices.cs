using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Meetings;

/// <summary>A region that the list of meetings can be narrowed to.</summary>
/// <param name="Slug">What the query string says.</param>
/// <param name="Name">What people read.</param>
/// <param name="IsInside">Whether it lies inside another region.</param>
/// <param name="Count">How many meetings choosing it shows.</param>
internal sealed record RegionChoice(string Slug, string Name, bool IsInside, int Count)
{
    public static async Task<IReadOnlyList<RegionChoice>> AllAsync(CoopDbContext db, int? year, CancellationToken stop)
    {
        var counts = await db.MeetingRegions.Where(r => year == null || r.Meeting!.Year == year)
            .GroupBy(r => r.RegionSlug).Select(g => new { Slug = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Slug, g => g.Count, stop);
        var regions = await db.Regions.AsNoTracking().Select(r => new { r.Slug, r.Name, r.ParentSlug, First = r.Parent == null ? r.Name : r.Parent.Name }).ToListAsync(stop);
        return
        [
            .. regions.Where(r => counts.ContainsKey(r.Slug)).OrderBy(r => r.First, StringComparer.Ordinal).ThenBy(r => r.ParentSlug is not null).ThenBy(r => r.Name, StringComparer.Ordinal)
                .Select(r => new RegionChoice(r.Slug, r.Name, r.ParentSlug is not null, counts[r.Slug])),
        ];
    }
}

/// <summary>A year that the list of meetings can be narrowed to.</summary>
/// <param name="Year">The year.</param>
/// <param name="Count">How many meetings choosing it shows.</param>
internal sealed record YearChoice(int Year, int Count)
{
    public static async Task<IReadOnlyList<YearChoice>> AllAsync(CoopDbContext db, string? region, CancellationToken stop) =>
        await db.Meetings.Where(m => m.Year != null && (region == null || m.Regions.Any(r => r.RegionSlug == region)))
            .GroupBy(m => m.Year!.Value).OrderByDescending(g => g.Key).Select(g => new YearChoice(g.Key, g.Count())).ToListAsync(stop);
}
