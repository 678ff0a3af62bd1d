namespace CoopTracker.Core.Model;

/// <summary>One place in a reading text that proves one field of one record.</summary>
public sealed class EvidencePlace
{
    /// <summary>The record whose field is proved.</summary>
    public required PermanentId TargetId { get; init; }

    /// <summary>The kind of that record.</summary>
    public required RecordKind TargetKind { get; init; }

    /// <summary>A name of <see cref="FieldNames"/>.</summary>
    public required string Field { get; init; }

    /// <summary>The SHA-256 of the revision whose reading text holds the place.</summary>
    public required string RevisionSha { get; init; }

    /// <summary>The revision whose reading text holds the place.</summary>
    public Revision? Revision { get; init; }

    /// <summary>Position among the places for this field in this revision, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The meeting to which the record belongs; null for the release's own fields.</summary>
    public PermanentId? MeetingId { get; init; }

    /// <summary>The person or organisation that the place names, where the field is one.</summary>
    public PermanentId? LinkId { get; init; }

    /// <summary>Offset into the reading text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Length in UTF-16 units; 0 where the value came from outside the text.</summary>
    public required int Length { get; init; }

    /// <summary>Whether the value was concluded from something else than its own statement.</summary>
    public bool Inferred { get; init; }

    /// <summary>The rule that read it, as docs/extraction.md lists it.</summary>
    public required string Rule { get; init; }
}
