using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Regions;

/// <summary>A region with what it and the regions inside it hold.</summary>
internal sealed record RegionEntry(string Slug, string Name, string? Parent, int Meetings, int Agreements, int? FirstYear, int? LastYear)
{
    /// <summary>"2021 to 2024", or one year, or nothing.</summary>
    public string Years => FirstYear == LastYear ? $"{FirstYear}" : $"{FirstYear} to {LastYear}";

    /// <summary>Every region with a meeting, by name.</summary>
    public static async Task<IReadOnlyList<RegionEntry>> AllAsync(CoopDbContext db, CancellationToken stop)
    {
        var meetings = await db.MeetingRegions.GroupBy(r => r.RegionSlug)
            .Select(g => new { Slug = g.Key, Count = g.Count(), First = g.Min(r => r.Meeting!.Year), Last = g.Max(r => r.Meeting!.Year) })
            .ToDictionaryAsync(g => g.Slug, stop);
        var agreements = await db.AgreementRegions.GroupBy(r => r.RegionSlug).Select(g => new { Slug = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Slug, g => g.Count, stop);
        var regions = await db.Regions.AsNoTracking().OrderBy(r => r.Name).Select(r => new { r.Slug, r.Name, r.ParentSlug }).ToListAsync(stop);
        return
        [
            .. regions.Where(r => meetings.ContainsKey(r.Slug)).Select(r => new RegionEntry(
                r.Slug, r.Name, r.ParentSlug, meetings[r.Slug].Count, agreements.GetValueOrDefault(r.Slug), meetings[r.Slug].First, meetings[r.Slug].Last)),
        ];
    }
}
