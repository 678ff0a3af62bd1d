using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Data.Sqlite;

namespace CoopTracker.Data.Import;

/// <summary>Stages, plans, applies and rolls back imports.</summary>
public sealed class ImportService(CoopDbContext db, ReleaseReader reader, TimeProvider clock)
{
    /// <summary>Says what an import would change, and writes nothing.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Told of each file once it is planned.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public Task<ImportPlan> PlanAsync(IEnumerable<ImportFile> files, IProgress<ReleasePlan>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}{clock}{reader}");

    /// <summary>Stores the files' new contents without making them current, and says what applying the import will change.</summary>
    /// <param name="files">The files.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="progress">Told of each file once it is planned.</param>
    /// <param name="cancellationToken">Stops between files; then nothing is staged.</param>
    public Task<StagedImport> StageAsync(IEnumerable<ImportFile> files, string by, IProgress<ReleasePlan>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}{clock}{reader}");

    /// <summary>Makes a staged import's contents current and re-projects the meetings that they touch, all or nothing.</summary>
    /// <exception cref="InvalidOperationException">The import does not exist, was applied already, or a later one changed the same releases.</exception>
    public Task ApplyAsync(int importId, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}{clock}{reader}");

    /// <summary>Makes the contents current that were so before an import, and re-projects the meetings that this touches.</summary>
    /// <exception cref="InvalidOperationException">The import does not exist, is not applied, or a later one changed the same releases.</exception>
    public Task RollBackAsync(int importId, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}{clock}{reader}");
}
