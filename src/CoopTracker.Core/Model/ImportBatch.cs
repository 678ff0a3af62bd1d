namespace CoopTracker.Core.Model;

/// <summary>One staged batch of releases: planned, then perhaps applied, then perhaps rolled back.</summary>
public sealed class ImportBatch
{
    /// <summary>The number of the import.</summary>
    public int Id { get; init; }

    /// <summary>Who imported.</summary>
    public required string By { get; init; }

    /// <summary>When it was staged, in UTC.</summary>
    public required DateTime StagedAt { get; init; }

    /// <summary>When it was applied, in UTC; null while it is only staged.</summary>
    public DateTime? AppliedAt { get; set; }

    /// <summary>When it was rolled back, in UTC; null while it holds.</summary>
    public DateTime? RolledBackAt { get; set; }

    /// <summary>One for each file, in the order given.</summary>
    public List<ImportItem> Items { get; init; } = [];
}

/// <summary>What an import makes of one file.</summary>
public sealed class ImportItem
{
    /// <summary>The import.</summary>
    public int ImportId { get; init; }

    /// <summary>The import.</summary>
    public ImportBatch? Import { get; init; }

    /// <summary>Position in the import, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>What comes of it.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>Why it cannot be read and what to do about it; null for every other outcome.</summary>
    public string? Reason { get; init; }

    /// <summary>The title that was read; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The release; null for an unreadable file.</summary>
    public PermanentId? ReleaseId { get; init; }

    /// <summary>The SHA-256 of the revision; null for an unreadable file.</summary>
    public string? RevisionSha { get; init; }

    /// <summary>The SHA-256 of the revision that was current before; null when there was none.</summary>
    public string? PreviousSha { get; init; }

    /// <summary>The facts that it changes, as JSON.</summary>
    public required string Changes { get; init; }

    /// <summary>Whether applying it changes which revision is current.</summary>
    public bool ChangesStore => Outcome is ImportOutcome.New or ImportOutcome.Revised or ImportOutcome.NotAMeeting;
}

/// <summary>What an import can make of a file: a closed set.</summary>
public enum ImportOutcome
{
    /// <summary>A release that the store does not hold.</summary>
    New = 1,

    /// <summary>A release that the store holds with other content.</summary>
    Revised = 2,

    /// <summary>The very bytes that the store holds already.</summary>
    Unchanged = 3,

    /// <summary>A release that reports no meeting and no signing; it is stored all the same.</summary>
    NotAMeeting = 4,

    /// <summary>Bytes that are no text of a press release; nothing is stored.</summary>
    Unreadable = 5,
}
