using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;

namespace CoopTracker.Data.Import;

/// <summary>Changes which revision of a release is current.</summary>
internal sealed class CurrentRevisions(CoopDbContext db)
{
    private readonly HashSet<PermanentId> _releases = [];

    /// <summary>The releases that were switched.</summary>
    public IReadOnlyCollection<PermanentId> Releases => _releases;

    /// <summary>Makes another revision current; the caller saves.</summary>
    /// <param name="release">The release.</param>
    /// <param name="from">The revision that is current; null for none.</param>
    /// <param name="to">The revision that shall be; null for none.</param>
    /// <param name="cancellationToken">Stops before the change.</param>
    /// <returns>False, and nothing changed, when another revision is current.</returns>
    public async Task<bool> SwitchAsync(PermanentId release, string? from, string? to, CancellationToken cancellationToken)
    {
        var row = await db.Releases.FindAsync([release], cancellationToken);
        if (row is null || row.CurrentRevisionSha != from) return false;
        var reading = to is null ? null : await db.Readings.FindAsync([to], cancellationToken);
        (row.CurrentRevisionSha, row.MeetingKey) = (to, reading?.MeetingKey);
        _releases.Add(release);
        return true;
    }
}
