using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>
/// Makes the rows of the meetings that some releases report, or reported, from current revisions and corrections.
/// Runs within the caller's transaction and gives the same rows however often it runs.
/// </summary>
internal sealed class Projector
{
    private readonly CoopDbContext _db;
    private readonly IdentityRegistry _registry;
    private readonly RegionTree _regions;
    private readonly Retirement _retirement;
    private readonly SharedRecords _shared;
    private readonly ReleaseRows _releases;
    private readonly MeetingProjector _meetings;

    public Projector(CoopDbContext db)
    {
        (_db, _registry, _regions, _retirement, _releases) = (db, new IdentityRegistry(db), new RegionTree(db), new Retirement(db), new ReleaseRows(db));
        _shared = new SharedRecords(db, _registry);
        _meetings = new MeetingProjector(db, _registry, _regions, _shared, _retirement);
    }

    /// <summary>Makes all rows anew.</summary>
    public async Task ProjectAllAsync(CancellationToken cancellationToken) => await ProjectAsync(
        await _db.Releases.Where(release => release.CurrentRevisionSha != null).Select(release => release.Id).ToListAsync(cancellationToken), cancellationToken);

    /// <param name="changed">The releases whose current revision, or whose corrections, have changed.</param>
    /// <param name="cancellationToken">Stops between meetings; the caller rolls the transaction back.</param>
    public async Task ProjectAsync(IReadOnlyCollection<PermanentId> changed, CancellationToken cancellationToken)
    {
        await _regions.LoadAsync(cancellationToken);
        var earlier = await _db.MeetingSources.Where(source => changed.Contains(source.ReleaseId)).Select(source => source.MeetingId).Distinct().ToListAsync(cancellationToken);
        var projected = await ProjectMeetingsAsync(await KeysAsync(changed, earlier, cancellationToken), cancellationToken);
        await _meetings.RemoveAsync(earlier.Except(projected).ToList(), cancellationToken);
        var moved = await _regions.SettleAsync(cancellationToken);
        if (moved.Count > 0) await ProjectMeetingsAsync(await KeysInAsync(moved, cancellationToken), cancellationToken);
        await ProjectOthersAsync(changed, cancellationToken);
        await _shared.FinishAsync(_retirement, cancellationToken);
        await _db.Regions.Where(region => !_db.MeetingRegions.Any(named => named.RegionSlug == region.Slug)).ExecuteDeleteAsync(cancellationToken);
        // Lets SQLite count its tables anew where they have grown much: it chooses indexes by that.
        await _db.Database.ExecuteSqlRawAsync("PRAGMA optimize", cancellationToken);
    }

    private async Task<IReadOnlyCollection<string>> KeysAsync(IReadOnlyCollection<PermanentId> changed, List<PermanentId> earlier, CancellationToken cancellationToken) =>
        await _db.Releases
            .Where(release => release.MeetingKey != null && (changed.Contains(release.Id) || release.Meetings.Any(source => earlier.Contains(source.MeetingId))))
            .Select(release => release.MeetingKey!).Distinct().ToListAsync(cancellationToken);

    private async Task<HashSet<PermanentId>> ProjectMeetingsAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var projected = new HashSet<PermanentId>();
        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sources = await CurrentSources.OfMeetingAsync(_db, key, cancellationToken);
            projected.Add(await _meetings.ProjectAsync(key, sources, cancellationToken));
            await _releases.WriteAsync(sources, cancellationToken);
            await _registry.SaveAsync(cancellationToken);
        }
        return projected;
    }

    /// <summary>The meetings of regions that now lie in another: they count for that one too.</summary>
    private Task<List<string>> KeysInAsync(IReadOnlyList<string> regions, CancellationToken cancellationToken) => _db.Releases
        .Where(release => release.MeetingKey != null && release.Meetings.Any(source => source.Meeting!.Regions.Any(region => regions.Contains(region.RegionSlug))))
        .Select(release => release.MeetingKey!).Distinct().ToListAsync(cancellationToken);

    private async Task ProjectOthersAsync(IReadOnlyCollection<PermanentId> changed, CancellationToken cancellationToken)
    {
        var releases = await _db.Releases.AsNoTracking().Where(release => changed.Contains(release.Id)).ToListAsync(cancellationToken);
        foreach (var release in releases.Where(release => release.MeetingKey is null))
        {
            var source = await CurrentSources.OfReleaseAsync(_db, release.Id, cancellationToken);
            if (source is not null) await _releases.WriteAsync([source], cancellationToken);
            else await _releases.ClearAsync(release.Id, cancellationToken);
        }
        await _registry.SaveAsync(cancellationToken);
        var gone = releases.FindAll(release => release.CurrentRevisionSha is null);
        await _retirement.WriteAsync(
            releases.Except(gone).Select(release => release.Id), gone.Select(release => new RetiredId { Id = release.Id, Kind = RecordKind.Release }), cancellationToken);
    }
}
