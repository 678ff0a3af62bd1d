using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Releases;

/// <summary>All press releases, the latest first.</summary>
internal sealed class IndexModel(CoopDbContext db) : SitePage
{
    private const int PageSize = 50;

    public override string Title => "Press releases";

    public override string Canonical => "/releases";

    public IReadOnlyList<ReleaseRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public Paging Paging { get; private set; } = new(1, 1, _ => "");

    public async Task OnGetAsync(CancellationToken stop, [FromQuery(Name = "page")] int page = 1)
    {
        var releases = db.Releases.AsNoTracking().Where(r => r.CurrentRevisionSha != null);
        Total = await releases.CountAsync(stop);
        Paging = Paging.Over(Total, PageSize, page, number => $"/releases?page={number}");
        Rows = await releases.OrderByDescending(r => r.IssuedOn).ThenBy(r => r.FileName).Skip((Paging.Page - 1) * PageSize).Take(PageSize)
            .Select(r => new ReleaseRow(r.Id, r.FileName, r.Title, r.Language, r.Kind, r.IssuedOn, r.Warnings.Count)).ToListAsync(stop);
    }
}

/// <summary>One release of the list.</summary>
internal sealed record ReleaseRow(PermanentId Id, string FileName, string? Title, string Language, string Kind, DateOnly? IssuedOn, int Warnings);
