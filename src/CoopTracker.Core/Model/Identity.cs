namespace CoopTracker.Core.Model;

/// <summary>What content once got which id. Kept for ever, so that the same content gets the same id again and no id a second meaning.</summary>
public sealed class IdentityKey
{
    /// <summary>The meeting within which the content is known; zero for what is known everywhere.</summary>
    public required PermanentId Scope { get; init; }

    /// <summary>The kind of record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>What identifies the content: folded words, dates and regions.</summary>
    public required string Key { get; init; }

    /// <summary>The id that it got.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The order in which ids were given: the lower one wins when records merge.</summary>
    public required long Sequence { get; init; }
}

/// <summary>An id that no longer names a record of its own.</summary>
public sealed class RetiredId
{
    /// <summary>The id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The kind of record that it named.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The record that now holds its content: redirect there. Null when the content is gone: answer 410.</summary>
    public PermanentId? MergedInto { get; init; }
}
