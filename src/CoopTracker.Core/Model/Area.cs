namespace CoopTracker.Core.Model;

/// <summary>One heading under which the sides reached consensus.</summary>
public sealed class Area
{
    /// <summary>The permanent id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The meeting.</summary>
    public required PermanentId MeetingId { get; init; }

    /// <summary>The meeting.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Position in the meeting, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>As written, without its number; null where the source has lost it.</summary>
    public string? Heading { get; init; }

    /// <summary>The language of the heading; a code of <see cref="ReleaseLanguages"/>.</summary>
    public required string Language { get; init; }

    /// <summary>The heading in the other language, where a release in that language lists the same areas.</summary>
    public string? SecondHeading { get; init; }

    /// <summary>The language of <see cref="SecondHeading"/>.</summary>
    public string? SecondLanguage { get; init; }

    /// <summary>True when the heading is lost and the topics were told from the text.</summary>
    public bool Inferred { get; init; }

    /// <summary>The topics, the principal one first.</summary>
    public List<AreaTopic> Topics { get; init; } = [];

    /// <summary>The paragraphs or bullets under the heading.</summary>
    public List<Commitment> Commitments { get; init; } = [];
}

/// <summary>A topic of an area.</summary>
public sealed class AreaTopic
{
    /// <summary>The area.</summary>
    public required PermanentId AreaId { get; init; }

    /// <summary>The area.</summary>
    public Area? Area { get; init; }

    /// <summary>A code of <see cref="Topics"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>Position, from 0; the principal topic is the first.</summary>
    public required int Ordinal { get; init; }
}

/// <summary>One paragraph or bullet of an area.</summary>
public sealed class Commitment
{
    /// <summary>The permanent id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The area.</summary>
    public required PermanentId AreaId { get; init; }

    /// <summary>The area.</summary>
    public Area? Area { get; init; }

    /// <summary>Position in the area, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The text with line breaks and page breaks mended.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the text; a code of <see cref="ReleaseLanguages"/>.</summary>
    public required string Language { get; init; }

    /// <summary>The text in the other language, where both list the same commitments.</summary>
    public string? SecondText { get; init; }
}
