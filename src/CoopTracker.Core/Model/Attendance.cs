namespace CoopTracker.Core.Model;

/// <summary>A person's part in one meeting: a delegate, or a guest.</summary>
public sealed class Attendance
{
    /// <summary>The permanent id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The meeting.</summary>
    public required PermanentId MeetingId { get; init; }

    /// <summary>The meeting.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>The person.</summary>
    public required PermanentId PersonId { get; init; }

    /// <summary>The person.</summary>
    public Person? Person { get; init; }

    /// <summary>"Hong Kong" or the English canonical name of a region; null for a guest.</summary>
    public string? Side { get; init; }

    /// <summary>The language of the name and office; a code of <see cref="ReleaseLanguages"/>.</summary>
    public required string Language { get; init; }

    /// <summary>Position among the meeting's people, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The name as written, without honorific.</summary>
    public required string Name { get; init; }

    /// <summary>As written; null when there is none.</summary>
    public string? Honorific { get; init; }

    /// <summary>As written; null when the text gives none.</summary>
    public string? Office { get; init; }

    /// <summary>The name in the other language, where both list the same people.</summary>
    public string? SecondName { get; init; }

    /// <summary>The office in the other language.</summary>
    public string? SecondOffice { get; init; }

    /// <summary>Whether this person leads the side's delegation.</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether this person attends without belonging to a delegation.</summary>
    public bool IsGuest => Side is null;
}

/// <summary>Someone who attended meetings, known by name and side.</summary>
public sealed class Person
{
    /// <summary>The permanent id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The readable tail of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>The name as first written.</summary>
    public required string Name { get; init; }

    /// <summary>"Hong Kong" or the English canonical name of a region; null for someone only ever a guest.</summary>
    public string? Side { get; init; }

    /// <summary>The meetings attended.</summary>
    public List<Attendance> Appearances { get; init; } = [];
}
