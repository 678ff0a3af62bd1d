namespace CoopTracker.Core.Model;

/// <summary>A person's change to one fact. It outlives re-imports and rebuilds.</summary>
public sealed class Correction
{
    /// <summary>The number of the correction; a later one of the same field wins.</summary>
    public int Id { get; init; }

    /// <summary>The kind of record that it corrects.</summary>
    public required RecordKind TargetKind { get; init; }

    /// <summary>The record that it corrects.</summary>
    public required PermanentId TargetId { get; init; }

    /// <summary>A name of <see cref="FieldNames"/>.</summary>
    public required string Field { get; init; }

    /// <summary>The right value as text; null when the field has none.</summary>
    public string? Value { get; init; }

    /// <summary>Who corrected.</summary>
    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Why, in the corrector's words.</summary>
    public required string Why { get; init; }

    /// <summary>When it was withdrawn, in UTC; null while it holds.</summary>
    public DateTime? WithdrawnAt { get; set; }
}
