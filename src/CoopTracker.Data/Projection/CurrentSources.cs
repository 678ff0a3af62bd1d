using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Import;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>Loads what current revisions say.</summary>
internal static class CurrentSources
{
    /// <summary>The releases that report the meeting with a key.</summary>
    public static Task<List<SourceFacts>> OfMeetingAsync(CoopDbContext db, string meetingKey, CancellationToken cancellationToken) =>
        LoadAsync(db.Releases.Where(release => release.MeetingKey == meetingKey), cancellationToken);

    /// <summary>What one release says; null when it has no current revision.</summary>
    public static async Task<SourceFacts?> OfReleaseAsync(CoopDbContext db, PermanentId id, CancellationToken cancellationToken) =>
        (await LoadAsync(db.Releases.Where(release => release.Id == id), cancellationToken)).FirstOrDefault();

    private static async Task<List<SourceFacts>> LoadAsync(IQueryable<PressRelease> releases, CancellationToken cancellationToken)
    {
        var rows = await releases.AsNoTracking().Where(release => release.CurrentRevision != null)
            .Select(release => new { release.Id, release.FileName, release.CurrentRevision!.Reading }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new SourceFacts(row.Id, row.FileName, row.Reading!.Sha256, row.Reading.FactsOf()));
    }
}
