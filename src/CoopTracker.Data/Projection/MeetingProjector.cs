using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Data.Sqlite.Search;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>Replaces the rows of one meeting.</summary>
internal sealed class MeetingProjector(CoopDbContext db, IdentityRegistry registry, RegionTree regions, SharedRecords shared, Retirement retirement)
{
    private readonly MeetingIdentity _identity = new(db, registry);
    private readonly SearchIndex _search = new(db);

    /// <param name="key">The key that the sources share.</param>
    /// <param name="sources">The releases that report the meeting.</param>
    /// <param name="cancellationToken">Stops between queries.</param>
    /// <returns>The meeting's id.</returns>
    public async Task<PermanentId> ProjectAsync(string key, IReadOnlyList<SourceFacts> sources, CancellationToken cancellationToken)
    {
        var draft = MeetingMerger.Merge(key, sources);
        var earlier = await _identity.EarlierAsync(sources.Select(s => s.ReleaseId).ToList(), cancellationToken);
        var meeting = await _identity.ResolveAsync(key, earlier, cancellationToken);
        var absorbed = earlier.Where(e => e.Key != meeting && e.All(holder => holder == key)).Select(e => e.Key).ToList();
        var known = await KnownRecords.LoadAsync(db, [meeting, .. absorbed], cancellationToken);

        var drafts = draft.All.Skip(1).ToList();
        var ids = await new IdAssigner(registry, meeting).AssignAsync(drafts, [.. known.Where(k => k.Meeting == meeting).Select(k => k.Record)], cancellationToken);
        await DeleteRowsAsync([meeting, .. absorbed], cancellationToken);
        regions.Learn(draft.Regions);
        await WriteRowsAsync(draft, meeting, ids, cancellationToken);
        await RetireAsync(meeting, absorbed, known, ids, cancellationToken);
        return meeting;
    }

    /// <summary>Removes meetings that no release reports any more.</summary>
    public async Task RemoveAsync(IReadOnlyCollection<PermanentId> meetings, CancellationToken cancellationToken)
    {
        var left = await db.Meetings.Where(m => meetings.Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellationToken);
        var known = await KnownRecords.LoadAsync(db, left, cancellationToken);
        await DeleteRowsAsync(left, cancellationToken);
        await retirement.WriteAsync([], left.Select(id => new RetiredId { Id = id, Kind = RecordKind.Meeting })
            .Concat(known.Select(k => new RetiredId { Id = k.Record.Id, Kind = k.Record.Kind })), cancellationToken);
    }

    private async Task DeleteRowsAsync(IReadOnlyCollection<PermanentId> meetings, CancellationToken cancellationToken)
    {
        await shared.NoteAsync(meetings, cancellationToken);
        await _search.DeleteAsync(meetings, cancellationToken);
        await db.Evidence.Where(e => e.MeetingId != null && meetings.Contains(e.MeetingId.Value)).ExecuteDeleteAsync(cancellationToken);
        await db.Meetings.Where(m => meetings.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task WriteRowsAsync(MeetingDraft draft, PermanentId meetingId, AssignedIds ids, CancellationToken cancellationToken)
    {
        var corrections = await CorrectionSet.LoadAsync(db, ids.Of.Values.Concat(ids.Merged.Keys).Append(meetingId), cancellationToken);
        var rows = new MeetingRows(draft, meetingId, ids, corrections);
        var people = await shared.PeopleAsync(rows.People(), cancellationToken);
        var organisations = await shared.OrganisationsAsync(rows.Organisations(), cancellationToken);
        var inRegions = regions.WithAncestors(draft.Regions);

        var meeting = rows.Meeting();
        var areas = rows.Areas().ToList();
        var agreements = rows.Agreements(meeting, organisations, inRegions).ToList();
        db.AddRange([meeting, .. rows.Regions(inRegions), .. rows.Attendances(people), .. areas, .. agreements]);
        db.AddRange(Evidence(draft, meetingId, ids, rows, people, organisations));
        await db.SaveChangesAsync(cancellationToken);
        await _search.InsertAsync(agreements, areas, draft.Agreements.ToDictionary(a => ids.Of[a], a => a.SecondParties), cancellationToken);
    }

    private static IEnumerable<EvidencePlace> Evidence(
        MeetingDraft draft, PermanentId meeting, AssignedIds ids, MeetingRows rows,
        IReadOnlyDictionary<string, PermanentId> people, IReadOnlyDictionary<string, PermanentId> organisations)
    {
        PermanentId? Organisation(Proof proof) => proof.LinkKey is { } key && organisations.TryGetValue(key, out var id) ? id : null;
        IEnumerable<EvidencePlace> Of(IDraft record, IReadOnlyList<Proof> proofs, Func<Proof, PermanentId?>? link = null) =>
            EvidenceRows.Of(ids.Of[record], record.Kind, proofs, meeting, link);
        return
        [
            .. EvidenceRows.Of(meeting, RecordKind.Meeting, draft.Proofs, meeting),
            .. draft.People.Zip(rows.People()).SelectMany(pair => Of(pair.First, pair.First.Proofs, _ => people[PersonKey.Of(pair.Second.Side, pair.Second.Name)])),
            .. draft.Areas.SelectMany(area => Of(area, area.Proofs)),
            .. draft.Areas.SelectMany(area => area.Commitments).SelectMany(commitment => Of(commitment, commitment.Proofs)),
            .. draft.Agreements.SelectMany(agreement => Of(agreement, agreement.Proofs, Organisation)),
        ];
    }

    private async Task RetireAsync(
        PermanentId meeting, List<PermanentId> absorbed, List<(PermanentId Meeting, KnownRecord Record)> known, AssignedIds ids, CancellationToken cancellationToken)
    {
        var live = ids.Of.Values.Append(meeting).ToHashSet();
        foreach (var other in absorbed) await registry.LoadScopeAsync(other, cancellationToken);
        var retired = known.Where(k => !live.Contains(k.Record.Id) && !ids.Merged.ContainsKey(k.Record.Id))
            .Select(k => new RetiredId { Id = k.Record.Id, Kind = k.Record.Kind, MergedInto = Successor(k.Record, k.Meeting, meeting, live) })
            .Concat(ids.Merged.Select(pair => new RetiredId { Id = pair.Key, Kind = ids.Of.First(of => of.Value == pair.Value).Key.Kind, MergedInto = pair.Value }))
            .Concat(absorbed.Select(other => new RetiredId { Id = other, Kind = RecordKind.Meeting, MergedInto = meeting })).ToList();
        await retirement.WriteAsync(live, retired, cancellationToken);
    }

    /// <summary>The record of this meeting that has the same content as one of an absorbed meeting.</summary>
    private PermanentId? Successor(KnownRecord record, PermanentId from, PermanentId into, HashSet<PermanentId> live) => from == into ? null : registry
        .KeysOf(record.Id).Select(key => registry.Find(key with { Scope = into })?.Id).FirstOrDefault(id => id is { } successor && live.Contains(successor));
}
