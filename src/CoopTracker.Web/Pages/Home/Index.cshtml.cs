using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Pages.Meetings;
using CoopTracker.Web.Pages.Frame;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Home;

/// <summary>Where and when: the region by year matrix, totals and the latest meetings.</summary>
internal sealed class IndexModel(CoopDbContext db, AgreementSearch search) : SitePage
{
    private const int LatestMeetings = 6;

    public override string Title => "Co-operation agreements of Hong Kong";

    public override string Description => "Agreements, meetings and areas of co-operation between Hong Kong and other regions, each linked to its press release.";

    public override string Canonical => "/";

    public RegionYearMatrix Matrix { get; private set; } = new([], []);

    /// <summary>The greatest number of a cell.</summary>
    public int Most { get; private set; }

    public int Agreements { get; private set; }

    public int Meetings { get; private set; }

    public int Areas { get; private set; }

    /// <summary>The regions that sources name, not those that only contain them.</summary>
    public int Regions { get; private set; }

    public IReadOnlyList<MeetingRow> Latest { get; private set; } = [];

    public static string Label(RegionYearRow row) => (row.HasChildren, row.Parent) switch
    {
        (false, _) => row.Name,
        (_, null) => $"{row.Name} and its cities",
        _ => $"{row.Name} and its districts",
    };

    public async Task OnGetAsync(CancellationToken stop)
    {
        Matrix = await search.MatrixAsync(stop);
        Most = Matrix.Rows.SelectMany(row => row.Counts).DefaultIfEmpty().Max();
        Agreements = await db.Agreements.CountAsync(stop);
        Meetings = await db.Meetings.CountAsync(stop);
        Areas = await db.Areas.CountAsync(stop);
        Regions = await db.AgreementRegions.Where(r => r.IsDirect).Select(r => r.RegionSlug).Distinct().CountAsync(stop);
        Latest = await db.Meetings.NewestFirst().Take(LatestMeetings).ToListAsync(stop);
    }
}
