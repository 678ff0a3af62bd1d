namespace CoopTracker.Core.Model;

/// <summary>One session of a mechanism, or the occasion of a signing outside any mechanism. Made from one or more releases.</summary>
public sealed class Meeting
{
    /// <summary>The permanent id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The readable tail of its address.</summary>
    public required string Slug { get; init; }

    /// <summary><see cref="ReleaseKinds.Meeting"/> or <see cref="ReleaseKinds.Signing"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The mechanism, in English where a source in English names it; null for a signing.</summary>
    public string? Mechanism { get; init; }

    /// <summary>The number of the session; null when no source counts it.</summary>
    public int? Session { get; init; }

    /// <summary>The (first) day; null when it cannot be told.</summary>
    public PartialDate? HeldOn { get; init; }

    /// <summary>The date to sort by: that of the meeting, else the earliest day of issue, else empty.</summary>
    public required string SortDate { get; init; }

    /// <summary>The year of <see cref="SortDate"/>.</summary>
    public int? Year { get; init; }

    /// <summary>English canonical name of the city; null when no source says.</summary>
    public string? City { get; init; }

    /// <summary>What to call it in each language that a source is written in, English first.</summary>
    public List<MeetingTitle> Titles { get; init; } = [];

    /// <summary>The releases that report it.</summary>
    public List<MeetingSource> Sources { get; init; } = [];

    /// <summary>The regions of the other side, and the regions that contain them.</summary>
    public List<MeetingRegion> Regions { get; init; } = [];

    /// <summary>The people of both sides and the guests, in the order of the text.</summary>
    public List<Attendance> Attendances { get; init; } = [];

    /// <summary>The co-operation areas, in the order of the text.</summary>
    public List<Area> Areas { get; init; } = [];

    /// <summary>The agreements signed, in the order of the text.</summary>
    public List<Agreement> Agreements { get; init; } = [];
}

/// <summary>What a meeting is called in one language.</summary>
public sealed class MeetingTitle
{
    /// <summary>The meeting.</summary>
    public required PermanentId MeetingId { get; init; }

    /// <summary>A code of <see cref="ReleaseLanguages"/>.</summary>
    public required string Language { get; init; }

    /// <summary>The title of the principal release in this language; the mechanism when that release has lost its title.</summary>
    public required string Title { get; init; }

    /// <summary>The mechanism as that release names it; null for a signing.</summary>
    public string? Mechanism { get; init; }
}

/// <summary>A release that reports a meeting.</summary>
public sealed class MeetingSource
{
    /// <summary>The meeting.</summary>
    public required PermanentId MeetingId { get; init; }

    /// <summary>The meeting.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>The release.</summary>
    public required PermanentId ReleaseId { get; init; }

    /// <summary>The release.</summary>
    public PressRelease? Release { get; init; }
}

/// <summary>A region of a meeting, named by a source or containing one that is.</summary>
public sealed class MeetingRegion
{
    /// <summary>The meeting.</summary>
    public required PermanentId MeetingId { get; init; }

    /// <summary>The meeting.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>The region.</summary>
    public required string RegionSlug { get; init; }

    /// <summary>The region.</summary>
    public Region? Region { get; init; }

    /// <summary>True for a region that a source names, false for one that only contains such a region.</summary>
    public required bool IsDirect { get; init; }

    /// <summary>The slug of the region that a source says contains it; null when none says so.</summary>
    public string? WithinSlug { get; init; }

    /// <summary>Position among the meeting's regions, from 0; those that sources name come first.</summary>
    public required int Ordinal { get; init; }
}
