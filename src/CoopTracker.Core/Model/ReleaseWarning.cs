namespace CoopTracker.Core.Model;

/// <summary>Something that the extractor could not read or believe in a release's current revision.</summary>
public sealed class ReleaseWarning
{
    /// <summary>The release.</summary>
    public required PermanentId ReleaseId { get; init; }

    /// <summary>Position among the release's warnings, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>A code of <see cref="Facts.WarningCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong and what a person can do, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Offset into the reading text; null when it concerns the whole release.</summary>
    public int? Start { get; init; }

    /// <summary>Length in UTF-16 units; null when it concerns the whole release.</summary>
    public int? Length { get; init; }
}
