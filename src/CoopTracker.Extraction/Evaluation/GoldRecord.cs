using System.Text.Json;

namespace CoopTracker.Extraction.Evaluation;

/// <summary>The right answers for one release, as people wrote them down: the shape of a record without evidence and warnings.</summary>
public sealed record GoldRecord
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What the release says of itself.</summary>
    public required GoldDocument Document { get; init; }

    /// <summary>The meeting or signing; null for other kinds of release.</summary>
    public GoldMeeting? Meeting { get; init; }

    /// <summary>The people of each side.</summary>
    public IReadOnlyList<GoldDelegation> Delegations { get; init; } = [];

    /// <summary>The people of neither side.</summary>
    public IReadOnlyList<GoldPerson> Guests { get; init; } = [];

    /// <summary>The co-operation areas.</summary>
    public IReadOnlyList<GoldArea> Areas { get; init; } = [];

    /// <summary>The agreements signed.</summary>
    public IReadOnlyList<GoldAgreement> Agreements { get; init; } = [];

    /// <summary>Reads the JSON of a gold file.</summary>
    /// <exception cref="JsonException">The text is no gold record.</exception>
    public static GoldRecord Parse(string json) => JsonSerializer.Deserialize<GoldRecord>(json, Json) ?? throw new JsonException("A gold record is an object, not null.");
}

/// <summary>The <c>document</c> object of a gold record.</summary>
public sealed record GoldDocument(string? Title, string Language, string Kind);

/// <summary>The <c>meeting</c> object of a gold record; the date is ISO, as exact as the text gives it.</summary>
public sealed record GoldMeeting(string? Mechanism, int? Session, string? HeldOn, string? City)
{
    /// <summary>English canonical names.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];
}

/// <summary>One side's people.</summary>
public sealed record GoldDelegation(string Side, IReadOnlyList<GoldPerson> Members);

/// <summary>A person with the office as written.</summary>
public sealed record GoldPerson(string Name, string? Office, bool IsLead = false);

/// <summary>An area.</summary>
/// <param name="Heading">As written; null where the source has lost it.</param>
/// <param name="Topics">The principal topic first.</param>
/// <param name="Commitments">How many commitments it holds; null where that is not judged.</param>
public sealed record GoldArea(string? Heading, IReadOnlyList<string> Topics, int? Commitments = null);

/// <summary>A signed instrument; the date is ISO, as exact as the text gives it.</summary>
public sealed record GoldAgreement(string Title, string Type, IReadOnlyList<string> Parties, string? SignedOn, int? Annex);
