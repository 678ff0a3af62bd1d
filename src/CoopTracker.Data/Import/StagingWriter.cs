using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Import;

/// <summary>Writes the rows of an import that is being staged.</summary>
internal sealed class StagingWriter
{
    private readonly CoopDbContext _db;
    private readonly DateTime _now;
    private int _next;

    private StagingWriter(CoopDbContext db, int importId, DateTime now) => (_db, ImportId, _now) = (db, importId, now);

    public int ImportId { get; }

    public static async Task<StagingWriter> BeginAsync(CoopDbContext db, string by, DateTime now, CancellationToken cancellationToken)
    {
        var import = new ImportBatch { By = by, StagedAt = now };
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellationToken);
        return new StagingWriter(db, import.Id, now);
    }

    public async Task WriteAsync(StagedFile staged, ReleasePlan plan, CancellationToken cancellationToken)
    {
        if (staged.ChangesStore) await WriteRevisionAsync(staged, cancellationToken);
        _db.ImportItems.Add(new ImportItem
        {
            ImportId = ImportId,
            Ordinal = _next++,
            FileName = plan.FileName,
            Outcome = plan.Outcome,
            Reason = plan.Reason,
            Title = plan.Title,
            ReleaseId = staged.Release?.Id,
            RevisionSha = staged.Release is null ? null : staged.Sha256,
            PreviousSha = staged.Release?.CurrentSha,
            Changes = FactsJson.Write(plan.Changes),
        });
    }

    private async Task WriteRevisionAsync(StagedFile staged, CancellationToken cancellationToken)
    {
        var (release, hints) = (staged.Release!, staged.File.Hints);
        var row = await _db.Releases.FindAsync([release.Id], cancellationToken);
        if (row is null) _db.Releases.Add(new PressRelease { Id = release.Id, FileName = release.FileName, Url = release.Url });
        else row.Url ??= hints.Url;
        if (await _db.Revisions.AnyAsync(revision => revision.Sha256 == staged.Sha256, cancellationToken)) return;
        _db.Revisions.Add(new Revision
        {
            Sha256 = staged.Sha256,
            ReleaseId = release.Id,
            Content = staged.File.Content.ToArray(),
            FileName = hints.FileName,
            IssuedOn = hints.IssuedOn,
            Url = hints.Url,
            StoredAt = _now,
            Reading = ReadingOf(staged.Sha256, staged.Facts!, hints.FileName),
        });
    }

    public static RevisionReading ReadingOf(string sha, Core.Facts.ReleaseFacts facts, string fileName) => new()
    {
        Sha256 = sha,
        ReadingText = facts.ReadingText,
        Facts = FactsJson.Write(facts),
        MeetingKey = MeetingKey.Of(facts, fileName),
    };
}
