namespace CoopTracker.Core.Model;

/// <summary>One content of a press release, with what was known of it besides its text. Never changed once stored.</summary>
public sealed class Revision
{
    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The release that it is a content of.</summary>
    public required PermanentId ReleaseId { get; init; }

    /// <summary>The release that it is a content of.</summary>
    public PressRelease? Release { get; init; }

    /// <summary>The bytes as they were imported.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The name of the file that it was imported from.</summary>
    public required string FileName { get; init; }

    /// <summary>The day of issue that the manifest gave.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The address that the manifest gave.</summary>
    public string? Url { get; init; }

    /// <summary>When it was stored, in UTC.</summary>
    public required DateTime StoredAt { get; init; }

    /// <summary>What the extractor read in it.</summary>
    public RevisionReading? Reading { get; init; }
}

/// <summary>What the extractor read in a revision: replaced by every rebuild.</summary>
public sealed class RevisionReading
{
    /// <summary>The revision's SHA-256.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The text as people read it; every piece of evidence slices it.</summary>
    public required string ReadingText { get; set; }

    /// <summary>The facts as JSON, without the reading text.</summary>
    public required string Facts { get; set; }

    /// <summary>What identifies the meeting that it reports, among releases in any language; null when it reports none.</summary>
    public string? MeetingKey { get; set; }
}
