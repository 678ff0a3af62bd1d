using CoopTracker.Data.Sqlite;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Frame;

/// <summary>How much the store holds and how fresh it is, at the foot of every page.</summary>
/// <param name="Releases">How many releases it holds.</param>
/// <param name="LastImport">When the last import was applied; null before the first.</param>
internal sealed record StoreSummary(int Releases, DateTime? LastImport);

/// <summary>Reads the summary.</summary>
[ViewComponent(Name = nameof(StoreSummary))]
public sealed class StoreSummaryViewComponent(CoopDbContext db) : ViewComponent
{
    /// <summary>Shows it.</summary>
    public async Task<IViewComponentResult> InvokeAsync() => View(new StoreSummary(
        await db.Releases.CountAsync(r => r.CurrentRevisionSha != null, HttpContext.RequestAborted),
        await db.Imports.MaxAsync(i => i.AppliedAt, HttpContext.RequestAborted)));
}
