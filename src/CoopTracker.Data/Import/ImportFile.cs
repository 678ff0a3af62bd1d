using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;

namespace CoopTracker.Data.Import;

/// <summary>One file to import.</summary>
/// <param name="Hints">Its name, and what a manifest tells of it.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ImportFile(ReleaseHints Hints, ReadOnlyMemory<byte> Content)
{
    /// <summary>The size up to which a file is taken for a press release, in bytes.</summary>
    public const int MaxBytes = 5_000_000;
}

/// <summary>An import that waits to be applied.</summary>
/// <param name="Id">The number of the import; null when there is nothing to apply.</param>
/// <param name="Plan">What applying it will change.</param>
public sealed record StagedImport(int? Id, ImportPlan Plan);
