using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Releases;

/// <summary>The facts of a revision at their places, each with the page that shows it.</summary>
internal sealed class RevisionFacts
{
    private readonly Dictionary<PermanentId, string> meetings;
    private readonly Dictionary<PermanentId, Target> records;

    private RevisionFacts(Dictionary<PermanentId, string> meetings, Dictionary<PermanentId, Target> records) =>
        (this.meetings, this.records) = (meetings, records);

    public static async Task<IReadOnlyList<TextFact>> OfAsync(CoopDbContext db, string sha, CancellationToken stop)
    {
        var places = await db.Evidence.AsNoTracking().Where(e => e.RevisionSha == sha).ToListAsync(stop);
        var ids = places.Select(p => p.MeetingId).OfType<PermanentId>().Distinct().ToList();
        var meetings = await db.Meetings.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => Address.Meeting(m.Id, m.Slug), stop);
        var facts = new RevisionFacts(meetings, await RecordsAsync(db, ids, places, meetings, stop));
        return [.. places.Select(facts.At).OfType<TextFact>().Distinct().OrderBy(f => f.Start)];
    }

    private static async Task<Dictionary<PermanentId, Target>> RecordsAsync(
        CoopDbContext db, List<PermanentId> ids, List<EvidencePlace> places, Dictionary<PermanentId, string> meetings, CancellationToken stop)
    {
        var linked = places.Select(p => p.LinkId).OfType<PermanentId>().Distinct().ToList();
        var agreements = await db.Agreements.Where(a => ids.Contains(a.MeetingId)).Select(a => new { a.Id, a.Slug, a.Title }).ToListAsync(stop);
        var areas = await db.Areas.Where(a => ids.Contains(a.MeetingId)).Select(a => new { a.Id, a.MeetingId, a.Heading }).ToListAsync(stop);
        var commitments = await db.Commitments.Where(c => ids.Contains(c.Area!.MeetingId)).Select(c => new { c.Id, c.Area!.MeetingId, c.Text }).ToListAsync(stop);
        var people = await db.People.Where(p => linked.Contains(p.Id)).Select(p => new { p.Id, p.Slug, p.Name }).ToListAsync(stop);
        var bodies = await db.Organisations.Where(o => linked.Contains(o.Id)).Select(o => new { o.Id, o.Slug, o.Name }).ToListAsync(stop);
        return agreements.Select(a => new Target(a.Id, a.Title, Address.Agreement(a.Id, a.Slug)))
            .Concat(areas.Select(a => new Target(a.Id, a.Heading ?? "heading lost", $"{meetings[a.MeetingId]}#area-{a.Id}")))
            .Concat(commitments.Select(c => new Target(c.Id, Shortened(c.Text), $"{meetings[c.MeetingId]}#commitment-{c.Id}")))
            .Concat(people.Select(p => new Target(p.Id, p.Name, Address.Person(p.Id, p.Slug))))
            .Concat(bodies.Select(o => new Target(o.Id, o.Name, Address.Organisation(o.Id, o.Slug))))
            .ToDictionary(r => r.Id);
    }

    private TextFact? At(EvidencePlace place) => place switch
    {
        { TargetKind: RecordKind.Release } => new(FactKind.Release, place.Field == FieldNames.IssuedOn ? "day of issue" : "title", null, place.Start, place.Length),
        { TargetKind: RecordKind.Meeting, MeetingId: { } id } when meetings.TryGetValue(id, out var address) =>
            new(FactKind.Meeting, Evidence.FieldWords.Of(place.Field), address, place.Start, place.Length),
        { TargetKind: RecordKind.Attendance, LinkId: { } id } => Named(FactKind.Person, id, place),
        { Field: FieldNames.Party, LinkId: { } id } => Named(FactKind.Party, id, place),
        { TargetKind: RecordKind.Area } => Named(FactKind.Area, place.TargetId, place),
        { TargetKind: RecordKind.Commitment } => Named(FactKind.Commitment, place.TargetId, place),
        { TargetKind: RecordKind.Agreement } => Named(FactKind.Agreement, place.TargetId, place),
        _ => null,
    };

    private TextFact? Named(FactKind kind, PermanentId id, EvidencePlace place) => records.TryGetValue(id, out var record)
        ? new(kind, record.Label, record.Address, place.Start, place.Length, kind != FactKind.Agreement || place.Field == FieldNames.Title)
        : null;

    private sealed record Target(PermanentId Id, string Label, string Address);

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
