namespace CoopTracker.Core.Model;

/// <summary>One source document. Its id, file name, address and current revision are truth; the rest is read from the current revision.</summary>
public sealed class PressRelease
{
    /// <summary>The permanent id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The name of its file.</summary>
    public required string FileName { get; set; }

    /// <summary>The address it was published at, when the manifest gives one.</summary>
    public string? Url { get; set; }

    /// <summary>The SHA-256 of the current revision; null while every revision is only staged or rolled back.</summary>
    public string? CurrentRevisionSha { get; set; }

    /// <summary>The current revision.</summary>
    public Revision? CurrentRevision { get; init; }

    /// <summary>The title without decorations; null when the text has lost it.</summary>
    public string? Title { get; set; }

    /// <summary>A code of <see cref="ReleaseLanguages"/>.</summary>
    public string Language { get; set; } = ReleaseLanguages.English;

    /// <summary>A code of <see cref="ReleaseKinds"/>.</summary>
    public string Kind { get; set; } = ReleaseKinds.Other;

    /// <summary>The day of issue; null when nothing tells it.</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>The <see cref="RevisionReading.MeetingKey"/> of the current revision.</summary>
    public string? MeetingKey { get; set; }

    /// <summary>All contents that it has had.</summary>
    public List<Revision> Revisions { get; init; } = [];

    /// <summary>What could not be read or believed in the current revision.</summary>
    public List<ReleaseWarning> Warnings { get; init; } = [];

    /// <summary>The meeting or signing that it reports: none or one.</summary>
    public List<MeetingSource> Meetings { get; init; } = [];
}
