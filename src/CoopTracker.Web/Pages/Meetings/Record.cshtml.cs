using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Agreements;
using CoopTracker.Web.Pages.Frame;
using CoopTracker.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Meetings;

/// <summary>One meeting: who, on what, signed what, told by which releases.</summary>
internal sealed class RecordModel(CoopDbContext db) : RecordPage
{
    public override string Title => Meeting.Title.Text;

    public override string Description =>
        $"{Words.Count(Areas.Count, "area")} of co-operation and {Words.Count(Agreements.Count, "agreement")} between Hong Kong and {Words.List([.. Meeting.Regions.Select(r => r.Name)])}.";

    public override string Canonical => Address.Meeting(Meeting.Id, Meeting.Slug);

    public override IReadOnlyList<Crumb> Crumbs =>
        [new("Meetings", "/meetings"), .. Meeting.Regions.Select(r => new Crumb(r.Name, Address.Meetings(r.Slug))).Take(1)];

    public MeetingRow Meeting { get; private set; } = null!;

    public IReadOnlyList<Delegation> Delegations { get; private set; } = [];

    public IReadOnlyList<AreaRecord> Areas { get; private set; } = [];

    public IReadOnlyList<AgreementLink> Agreements { get; private set; } = [];

    public IReadOnlyList<SourceRecord> Sources { get; private set; } = [];

    public IReadOnlyList<SourcePassages> Evidence { get; private set; } = [];

    public MeetingRow? Earlier { get; private set; }

    public MeetingRow? Later { get; private set; }

    public int Commitments => Areas.Sum(a => a.Commitments.Count(c => c.Language == a.Language));

    public async Task<IActionResult> OnGetAsync(PermanentId id, CancellationToken stop)
    {
        var meeting = await db.Meetings.Where(m => m.Id == id).Rows().FirstOrDefaultAsync(stop);
        if (meeting is null) return await MissingAsync(db, RecordKind.Meeting, id);

        Meeting = meeting;
        Delegations = Delegation.Group(await MeetingLists.PeopleAsync(db, id, stop));
        Areas = await MeetingLists.AreasAsync(db, id, stop);
        Agreements = await db.Agreements.Where(a => a.MeetingId == id).OrderBy(a => a.Ordinal).Links().ToListAsync(stop);
        Sources = await MeetingLists.SourcesAsync(db, id, stop);
        Evidence = await SourcePassages.OfAsync(db, RecordKind.Meeting, id, meeting.Title.Language, stop);
        await FindNeighboursAsync(meeting, stop);
        return At(Canonical);
    }

    private async Task FindNeighboursAsync(MeetingRow meeting, CancellationToken stop)
    {
        // Nobody knows what came before or after a meeting without a date.
        if (meeting.Mechanism is null || meeting.HeldOn is null) return;
        var sessions = await db.Meetings.Where(m => m.Mechanism == meeting.Mechanism && m.HeldOn != null).OrderBy(m => m.SortDate).ThenBy(m => m.Id).Rows().ToListAsync(stop);
        var at = sessions.FindIndex(m => m.Id == meeting.Id);
        (Earlier, Later) = (sessions.ElementAtOrDefault(at - 1), sessions.ElementAtOrDefault(at + 1));
    }
}
