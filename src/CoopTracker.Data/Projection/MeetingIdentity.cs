using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>Tells which id a meeting has, and which meetings its releases reported before.</summary>
internal sealed class MeetingIdentity(CoopDbContext db, IdentityRegistry registry)
{
    /// <summary>The meetings that releases reported when they were last projected, with the keys that their sources have now.</summary>
    public async Task<ILookup<PermanentId, string>> EarlierAsync(IReadOnlyCollection<PermanentId> releases, CancellationToken cancellationToken)
    {
        var earlier = db.MeetingSources.Where(source => releases.Contains(source.ReleaseId)).Select(source => source.MeetingId);
        return await HoldersAsync(db.MeetingSources.Where(source => earlier.Contains(source.MeetingId)), cancellationToken);
    }

    /// <summary>
    /// The id of the meeting with a key: that which the key has had, unless releases with another key hold it now;
    /// else that of a meeting whose releases have all moved here; else a new one.
    /// </summary>
    /// <param name="key">The key that the meeting's releases share now.</param>
    /// <param name="earlier">The meetings that these releases reported before, with the keys that their sources have now.</param>
    /// <param name="cancellationToken">Stops between queries.</param>
    public async Task<PermanentId> ResolveAsync(string key, ILookup<PermanentId, string> earlier, CancellationToken cancellationToken)
    {
        var content = ContentKey.Global(RecordKind.Meeting, key);
        await registry.LoadGlobalAsync(RecordKind.Meeting, [key], cancellationToken);
        if (registry.Find(content) is not { } entry) return await MovedAsync(content, key, earlier, cancellationToken) ?? await registry.GiveAsync(content, cancellationToken);
        var holders = (await HoldersAsync(db.MeetingSources.Where(source => source.MeetingId == entry.Id), cancellationToken))[entry.Id].ToList();
        if (holders.Count == 0 || holders.Contains(key)) return entry.Id;
        // The meeting that had this key was mended to another date and took its id along; from now on the key names the newcomer.
        await registry.ForgetAsync(content, cancellationToken);
        return await registry.GiveAsync(content, cancellationToken);
    }

    private async Task<PermanentId?> MovedAsync(ContentKey content, string key, ILookup<PermanentId, string> earlier, CancellationToken cancellationToken)
    {
        var moved = earlier.Where(meeting => meeting.All(holder => holder == key)).Select(meeting => meeting.Key).ToList();
        var entries = await db.IdentityKeys.AsNoTracking().Where(entry => moved.Contains(entry.Id) && entry.Kind == RecordKind.Meeting).ToListAsync(cancellationToken);
        if (entries.MinBy(entry => entry.Sequence) is not { } oldest) return null;
        registry.Alias(content, oldest);
        return oldest.Id;
    }

    private static async Task<ILookup<PermanentId, string>> HoldersAsync(IQueryable<MeetingSource> sources, CancellationToken cancellationToken) =>
        (await sources.Where(source => source.Release!.MeetingKey != null).Select(source => new { source.MeetingId, source.Release!.MeetingKey }).ToListAsync(cancellationToken))
            .ToLookup(source => source.MeetingId, source => source.MeetingKey!);
}
