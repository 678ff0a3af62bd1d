using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Meetings;

/// <summary>All meetings, the latest first, by region and year.</summary>
internal sealed class IndexModel(CoopDbContext db) : SitePage
{
    private const int PageSize = 25;

    public override string Title => (RegionName, Year) switch
    {
        (null, null) => "Meetings",
        (null, _) => $"Meetings in {Year}",
        (_, null) => $"Meetings with {RegionName}",
        _ => $"Meetings with {RegionName} in {Year}",
    };

    public override string Canonical => Address.Meetings(Region, Year);

    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public IReadOnlyList<RegionChoice> Regions { get; private set; } = [];

    public IReadOnlyList<YearChoice> Years { get; private set; } = [];

    public IReadOnlyList<MeetingRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public Paging Paging { get; private set; } = new(1, 1, _ => "");

    private string? RegionName => Region is null ? null : Regions.FirstOrDefault(r => r.Slug == Region)?.Name ?? Region;

    public async Task OnGetAsync(CancellationToken stop, [FromQuery(Name = "page")] int page = 1)
    {
        Regions = await RegionChoice.AllAsync(db, Year, stop);
        Years = await YearChoice.AllAsync(db, Region, stop);
        var meetings = db.Meetings.AsQueryable();
        if (Region is not null) meetings = meetings.Where(m => m.Regions.Any(r => r.RegionSlug == Region));
        if (Year is not null) meetings = meetings.Where(m => m.Year == Year);
        Total = await meetings.CountAsync(stop);
        Paging = Paging.Over(Total, PageSize, page, number => $"{Canonical}{(Canonical.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={number}");
        Rows = await meetings.NewestFirst().Skip((Paging.Page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
    }
}
