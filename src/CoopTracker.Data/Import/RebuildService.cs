using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Data.Sqlite;

namespace CoopTracker.Data.Import;

/// <summary>Reads all stored contents anew and makes the projection from nothing.</summary>
public sealed class RebuildService(CoopDbContext db, ReleaseReader reader)
{
    /// <summary>Re-extracts and re-projects everything in one transaction.</summary>
    /// <param name="progress">Told of each release once it is read.</param>
    /// <param name="cancellationToken">Stops between releases; then nothing has changed.</param>
    /// <returns>What a better extractor changed.</returns>
    public Task<ImportPlan> RebuildAsync(IProgress<ReleasePlan>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}{reader}");
}
