using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Agreements;
using CoopTracker.Web.Pages.Meetings;
using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Regions;

/// <summary>One region by year, with what was agreed with the regions inside it.</summary>
internal sealed class RecordModel(CoopDbContext db) : RecordPage
{
    public override string Title => $"Hong Kong and {Region.Name}";

    public override string Canonical => Address.Region(Region.Slug);

    public override IReadOnlyList<Crumb> Crumbs =>
        [new("Regions", "/regions"), .. Parent is { } parent ? [new Crumb(parent.Name, Address.Region(parent.Slug))] : Array.Empty<Crumb>()];

    public RegionName Region { get; private set; } = null!;

    public RegionName? Parent { get; private set; }

    /// <summary>The regions inside this one that have meetings of their own.</summary>
    public IReadOnlyList<RegionName> Inside { get; private set; } = [];

    public IReadOnlyList<RegionYear> Years { get; private set; } = [];

    public int Meetings => Years.Sum(y => y.Meetings.Count);

    public int Agreements => Years.Sum(y => y.Agreements.Count);

    public IReadOnlyList<(string Code, int Count)> Topics { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken stop)
    {
        var region = await db.Regions.AsNoTracking().Include(r => r.Parent).FirstOrDefaultAsync(r => r.Slug == slug, stop);
        if (region is null) return NotFound();

        Region = new(region.Slug, region.Name);
        Parent = region.Parent is { } parent ? new(parent.Slug, parent.Name) : null;
        Inside = await db.Regions.Where(r => r.ParentSlug == slug && db.MeetingRegions.Any(m => m.RegionSlug == r.Slug))
            .OrderBy(r => r.Name).Select(r => new RegionName(r.Slug, r.Name)).ToListAsync(stop);
        Years = await YearsAsync(slug, stop);
        Topics = await TopicsAsync(slug, stop);
        return At(Canonical);
    }

    private async Task<IReadOnlyList<RegionYear>> YearsAsync(string slug, CancellationToken stop)
    {
        var meetings = await db.Meetings.Where(m => m.Regions.Any(r => r.RegionSlug == slug)).NewestFirst().ToListAsync(stop);
        var agreements = await db.Agreements.Where(a => a.Regions.Any(r => r.RegionSlug == slug))
            .OrderByDescending(a => a.SortDate).ThenBy(a => a.Ordinal).Links().ToListAsync(stop);
        var years = meetings.Select(m => m.Year).Union(agreements.Select(a => a.Year)).OrderByDescending(year => year ?? int.MinValue)
            .Select(year => new RegionYear(year, [.. meetings.Where(m => m.Year == year)], [.. agreements.Where(a => a.Year == year)]));
        return RegionYear.Open(years);
    }

    private async Task<IReadOnlyList<(string, int)>> TopicsAsync(string slug, CancellationToken stop)
    {
        var areas = await db.AreaTopics.Where(t => t.Area!.Meeting!.Regions.Any(r => r.RegionSlug == slug))
            .GroupBy(t => t.Topic).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        var agreements = await db.AgreementTopics.Where(t => t.Agreement!.Regions.Any(r => r.RegionSlug == slug))
            .GroupBy(t => t.Topic).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        return [.. areas.Concat(agreements).GroupBy(t => t.Key).Select(g => (g.Key, g.Sum(t => t.Count))).OrderByDescending(t => t.Item2).ThenBy(t => t.Key)];
    }
}

/// <summary>One year of a region; null for what has no known year.</summary>
internal sealed record RegionYear(int? Year, IReadOnlyList<MeetingRow> Meetings, IReadOnlyList<AgreementLink> Agreements)
{
    private const int ShownAtOnce = 60;

    /// <summary>Whether it is shown without asking.</summary>
    public bool IsOpen { get; private init; }

    public string Label => Year is { } year ? $"{year}" : "Year not known";

    public string Id => Year is { } year ? $"y{year}" : "y-unknown";

    /// <summary>Opens the first years, until there is more than anybody reads at once.</summary>
    public static IReadOnlyList<RegionYear> Open(IEnumerable<RegionYear> years)
    {
        var shown = 0;
        var opened = new List<RegionYear>();
        foreach (var year in years)
        {
            opened.Add(year with { IsOpen = shown < ShownAtOnce });
            shown += year.Meetings.Count + year.Agreements.Count;
        }
        return opened;
    }
}
