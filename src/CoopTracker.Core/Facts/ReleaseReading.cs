namespace CoopTracker.Core.Facts;

/// <summary>What is known of a release besides its text.</summary>
/// <param name="FileName">The name of its file; its ending helps to tell HTML from text.</param>
/// <param name="IssuedOn">The day of issue that the manifest gives.</param>
/// <param name="Url">The address that it was published at.</param>
public sealed record ReleaseHints(string FileName, DateOnly? IssuedOn = null, string? Url = null);

/// <summary>The outcome of reading a release: its facts, or why its bytes are no text that can be read.</summary>
public abstract record ReleaseReading
{
    private ReleaseReading() { }

    /// <summary>The bytes were read as text.</summary>
    public sealed record Read(ReleaseFacts Facts) : ReleaseReading;

    /// <summary>The bytes could not be read.</summary>
    /// <param name="Reason">What is wrong, and what to do about it, in one sentence without the file's name.</param>
    public sealed record Unreadable(string Reason) : ReleaseReading;
}

/// <summary>Reads the bytes of one release. A pure function: the same arguments always give the same facts.</summary>
public delegate ReleaseReading ReleaseReader(ReadOnlyMemory<byte> content, ReleaseHints hints);
