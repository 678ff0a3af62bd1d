using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Pages.Frame;

namespace CoopTracker.Web.Pages.Regions;

/// <summary>All regions that meetings or agreements name, each with those inside it.</summary>
internal sealed class IndexModel(CoopDbContext db) : SitePage
{
    public override string Title => "Regions";

    public override string Canonical => "/regions";

    public IReadOnlyList<RegionEntry> Regions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Regions = await RegionEntry.AllAsync(db, stop);
}
