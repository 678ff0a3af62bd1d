using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Projection;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Import;

/// <summary>Reads all stored contents anew and makes the projection again.</summary>
public sealed class RebuildService(CoopDbContext db, ReleaseReader reader)
{
    /// <summary>Re-extracts and re-projects everything in one transaction.</summary>
    /// <param name="progress">Told of each release once it is read.</param>
    /// <param name="cancellationToken">Stops between releases; then nothing has changed.</param>
    /// <returns>What a better extractor changed in the current revisions; <see cref="ImportOutcome.Unreadable"/> for one that it
    /// cannot read any more, of which the earlier reading is kept.</returns>
    public async Task<ImportPlan> RebuildAsync(IProgress<ReleasePlan>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (planner, plans) = (new ImportPlanner(db), new List<ReleasePlan>());
        foreach (var sha in await db.Revisions.OrderBy(r => r.FileName).ThenBy(r => r.Sha256).Select(r => r.Sha256).ToListAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var staged = await ReadAgainAsync(sha, cancellationToken);
            if (staged.Release!.CurrentSha == sha)
            {
                plans.Add(await planner.PlanAsync(staged, cancellationToken));
                progress?.Report(plans[^1]);
            }
            await SaveAsync(staged, cancellationToken);
        }
        await new Projector(db).ProjectAllAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportPlan(plans);
    }

    private async Task<StagedFile> ReadAgainAsync(string sha, CancellationToken cancellationToken)
    {
        var revision = await db.Revisions.AsNoTracking().Include(r => r.Reading).Include(r => r.Release).SingleAsync(r => r.Sha256 == sha, cancellationToken);
        var hints = new ReleaseHints(revision.FileName, revision.IssuedOn, revision.Url);
        var file = new ImportFile(hints, revision.Content);
        var release = new ReleaseState(revision.ReleaseId, revision.Release!.FileName, revision.Release.Url, revision.Release.CurrentRevisionSha);
        return reader(revision.Content, hints) switch
        {
            ReleaseReading.Read { Facts: var facts } when FactsJson.Write(facts) == revision.Reading!.Facts && facts.ReadingText == revision.Reading.ReadingText =>
                new StagedFile(file, sha, ImportOutcome.Unchanged, null, release, null),
            ReleaseReading.Read { Facts: var facts } =>
                new StagedFile(file, sha, MeetingKey.Of(facts, revision.FileName) is null ? ImportOutcome.NotAMeeting : ImportOutcome.Revised, null, release, facts),
            ReleaseReading.Unreadable { Reason: var reason } => new StagedFile(file, sha, ImportOutcome.Unreadable, reason, release, null),
            var other => throw new InvalidOperationException($"A reader gave {other.GetType().Name}."),
        };
    }

    private async Task SaveAsync(StagedFile staged, CancellationToken cancellationToken)
    {
        if (staged.Facts is null) return;
        var now = StagingWriter.ReadingOf(staged.Sha256, staged.Facts, staged.File.Hints.FileName);
        await db.Readings.Where(reading => reading.Sha256 == staged.Sha256).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.ReadingText, now.ReadingText).SetProperty(r => r.Facts, now.Facts).SetProperty(r => r.MeetingKey, now.MeetingKey), cancellationToken);
        await db.Releases.Where(release => release.CurrentRevisionSha == staged.Sha256)
            .ExecuteUpdateAsync(set => set.SetProperty(release => release.MeetingKey, now.MeetingKey), cancellationToken);
    }
}
