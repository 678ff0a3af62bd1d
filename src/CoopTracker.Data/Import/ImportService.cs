using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Projection;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Import;

/// <summary>Stages, plans, applies and rolls back imports.</summary>
public sealed class ImportService(CoopDbContext db, ReleaseReader reader, TimeProvider clock)
{
    /// <summary>Says what an import would change, and writes nothing.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Told of each file once it is planned.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public async Task<ImportPlan> PlanAsync(IEnumerable<ImportFile> files, IProgress<ReleasePlan>? progress = null, CancellationToken cancellationToken = default)
    {
        // Staged for real and taken back, so that a dry run can never tell another story than the import.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        return (await StageWithinAsync(files, "dry run", progress, cancellationToken)).Plan;
    }

    /// <summary>Stores the files' new contents without making them current, and says what applying the import will change.</summary>
    /// <param name="files">The files.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="progress">Told of each file once it is planned.</param>
    /// <param name="cancellationToken">Stops between files; then nothing is staged.</param>
    /// <returns>The import, without a number when there is nothing to apply; then nothing has been written.</returns>
    public async Task<StagedImport> StageAsync(
        IEnumerable<ImportFile> files, string by, IProgress<ReleasePlan>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var staged = await StageWithinAsync(files, by, progress, cancellationToken);
        if (!staged.Plan.ChangesAnything) return staged with { Id = null };
        await transaction.CommitAsync(cancellationToken);
        return staged;
    }

    /// <summary>The plan of an import that was staged earlier; null when there is no such import.</summary>
    public async Task<StagedImport?> FindAsync(int importId, CancellationToken cancellationToken = default)
    {
        if (!await db.Imports.AnyAsync(import => import.Id == importId, cancellationToken)) return null;
        var items = await db.ImportItems.AsNoTracking().Where(item => item.ImportId == importId).OrderBy(item => item.Ordinal).ToListAsync(cancellationToken);
        return new StagedImport(importId, new ImportPlan(items.ConvertAll(PlanOf)));
    }

    /// <summary>Makes a staged import's contents current and re-projects the meetings that they touch, all or nothing.</summary>
    /// <exception cref="InvalidOperationException">The import does not exist, was applied already, or a later one changed the same releases.</exception>
    public async Task ApplyAsync(int importId, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var import = await LoadAsync(importId, cancellationToken);
        if (import.AppliedAt is not null) throw new InvalidOperationException($"Import {importId} was applied already.");
        import.AppliedAt = clock.GetUtcNow().UtcDateTime;
        await SwitchAsync(import, item => item.PreviousSha, item => item.RevisionSha, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Makes the contents current that were so before an import, and re-projects the meetings that this touches.</summary>
    /// <exception cref="InvalidOperationException">The import does not exist, is not applied, or a later one changed the same releases.</exception>
    public async Task RollBackAsync(int importId, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var import = await LoadAsync(importId, cancellationToken);
        if (import.AppliedAt is null || import.RolledBackAt is not null) throw new InvalidOperationException($"Import {importId} is not applied.");
        import.RolledBackAt = clock.GetUtcNow().UtcDateTime;
        import.Items.Reverse();
        await SwitchAsync(import, item => item.RevisionSha, item => item.PreviousSha, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static ReleasePlan PlanOf(ImportItem item) =>
        new(item.FileName, item.Outcome, item.Reason, item.Title, item.ReleaseId, FactsJson.ReadChanges(item.Changes));

    private async Task<StagedImport> StageWithinAsync(IEnumerable<ImportFile> files, string by, IProgress<ReleasePlan>? progress, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var registry = new IdentityRegistry(db);
        var (stager, planner, writer) = (new FileStager(db, reader, registry), new ImportPlanner(db), await StagingWriter.BeginAsync(db, by, now, cancellationToken));
        var plans = new List<ReleasePlan>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var staged = await stager.StageAsync(file, cancellationToken);
            var plan = await planner.PlanAsync(staged, cancellationToken);
            await writer.WriteAsync(staged, plan, cancellationToken);
            await registry.SaveAsync(cancellationToken);
            plans.Add(plan);
            progress?.Report(plan);
        }
        return new StagedImport(writer.ImportId, new ImportPlan(plans));
    }

    private async Task<ImportBatch> LoadAsync(int importId, CancellationToken cancellationToken) =>
        await db.Imports.Include(import => import.Items.OrderBy(item => item.Ordinal)).FirstOrDefaultAsync(import => import.Id == importId, cancellationToken)
        ?? throw new InvalidOperationException($"There is no import {importId}.");

    private async Task SwitchAsync(ImportBatch import, Func<ImportItem, string?> from, Func<ImportItem, string?> to, CancellationToken cancellationToken)
    {
        var switching = new CurrentRevisions(db);
        foreach (var item in import.Items.Where(item => item.ChangesStore))
        {
            if (await switching.SwitchAsync(item.ReleaseId!.Value, from(item), to(item), cancellationToken)) continue;
            throw new InvalidOperationException(
                $"Since import {import.Id} was staged or applied, another import has changed {item.FileName}: take that one back first, or import the file again.");
        }
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await new Projector(db).ProjectAsync(switching.Releases, cancellationToken);
    }
}
