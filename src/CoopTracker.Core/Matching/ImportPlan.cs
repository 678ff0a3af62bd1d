using CoopTracker.Core.Model;

namespace CoopTracker.Core.Matching;

/// <summary>What an import would change, before it changes anything.</summary>
/// <param name="Releases">One for each file, in the order given.</param>
public sealed record ImportPlan(IReadOnlyList<ReleasePlan> Releases)
{
    /// <summary>How many files have an outcome.</summary>
    public int Count(ImportOutcome outcome) => Releases.Count(release => release.Outcome == outcome);

    /// <summary>Whether applying it would change the store.</summary>
    public bool ChangesAnything => Releases.Any(release => release.ChangesStore);
}

/// <summary>What an import would make of one file.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Outcome">What comes of it.</param>
/// <param name="Reason">Why it cannot be read and what to do about it; null for every other outcome.</param>
/// <param name="Title">The title that was read; null when there is none.</param>
/// <param name="ReleaseId">The release; null for an unreadable file.</param>
/// <param name="Changes">The facts that it adds, changes, removes and leaves, in the order of the text.</param>
public sealed record ReleasePlan(
    string FileName, ImportOutcome Outcome, string? Reason, string? Title, PermanentId? ReleaseId, IReadOnlyList<FactChange> Changes)
{
    /// <summary>Whether applying it would change the store.</summary>
    public bool ChangesStore => Outcome is ImportOutcome.New or ImportOutcome.Revised or ImportOutcome.NotAMeeting;

    /// <summary>How many facts change in a way.</summary>
    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
}

/// <summary>What becomes of one record of a release.</summary>
/// <param name="Kind">Added, changed, removed or unchanged.</param>
/// <param name="Record">The kind of record.</param>
/// <param name="Label">What a person calls it: a title, a name, a heading.</param>
/// <param name="Fields">The fields that differ; every filled field of an added or removed record; none for an unchanged one.</param>
public sealed record FactChange(ChangeKind Kind, RecordKind Record, string Label, IReadOnlyList<FieldChange> Fields);

/// <summary>One field before and after.</summary>
/// <param name="Field">A name of <see cref="FieldNames"/>.</param>
/// <param name="Before">The value that the store holds; null when it holds none.</param>
/// <param name="After">The value that the import brings; null when it brings none.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>How a fact of a release changes.</summary>
public enum ChangeKind
{
    /// <summary>It is in the new revision only.</summary>
    Added = 1,

    /// <summary>It is in both, with another value.</summary>
    Changed = 2,

    /// <summary>It is in the earlier revision only.</summary>
    Removed = 3,

    /// <summary>It is the same in both.</summary>
    Unchanged = 4,
}
