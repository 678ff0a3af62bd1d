namespace CoopTracker.Core.Facts;

/// <summary>Everything that an extractor claims about one press release. Lists are empty, never null.</summary>
/// <param name="ReadingText">The text as people read it; every <see cref="Evidence"/> slices it.</param>
/// <param name="Document">What the release says of itself.</param>
/// <param name="Meeting">The meeting or signing; null for an announcement or another kind of release.</param>
/// <param name="Delegations">One for each side that has people in the text, Hong Kong first.</param>
/// <param name="Guests">People who attend but belong to neither delegation.</param>
/// <param name="Areas">Co-operation areas in the order of the text.</param>
/// <param name="Agreements">Signed agreements in the order of the text.</param>
/// <param name="Warnings">What could not be read or believed.</param>
public sealed record ReleaseFacts(
    string ReadingText,
    DocumentFacts Document,
    MeetingFacts? Meeting,
    IReadOnlyList<DelegationFacts> Delegations,
    IReadOnlyList<PersonFact> Guests,
    IReadOnlyList<AreaFact> Areas,
    IReadOnlyList<AgreementFact> Agreements,
    IReadOnlyList<Warning> Warnings)
{
    /// <summary>Every piece of evidence of every fact, in no stated order.</summary>
    public IEnumerable<Evidence> AllEvidence() =>
    [
        .. Places(Document.Title?.Evidence), .. Places(Document.IssuedOn?.Evidence),
        .. Meeting?.AllEvidence() ?? [],
        .. Delegations.SelectMany(d => d.Members).Concat(Guests).SelectMany(p => p.Evidence.Places),
        .. Delegations.SelectMany(d => d.Evidence.Places),
        .. Areas.SelectMany(a => a.Evidence.Places.Concat(a.Commitments.Select(c => c.Evidence))),
        .. Agreements.SelectMany(a => a.AllEvidence()),
        .. Warnings.Select(w => w.Place).OfType<Evidence>(),
    ];

    internal static IReadOnlyList<Evidence> Places(EvidenceList? list) => list?.Places ?? [];
}

/// <summary>One value read from a text, with its proof.</summary>
/// <param name="Value">The value in its normal form.</param>
/// <param name="Evidence">Where it was read.</param>
/// <param name="Inferred">True when the value was concluded from something else than its own statement; a warning says from what.</param>
public sealed record Fact<T>(T Value, EvidenceList Evidence, bool Inferred = false);

/// <summary>What a release says of itself.</summary>
/// <param name="Title">The title without decorations; null when the text has lost it.</param>
/// <param name="Language">A code of <see cref="Model.ReleaseLanguages"/>.</param>
/// <param name="Kind">A code of <see cref="Model.ReleaseKinds"/>.</param>
/// <param name="IssuedOn">The day of issue; evidence of length 0 when it came from the manifest or the address.</param>
public sealed record DocumentFacts(Fact<string>? Title, string Language, string Kind, Fact<DateOnly>? IssuedOn);

/// <summary>One session of a mechanism, or the occasion of a signing.</summary>
/// <param name="Mechanism">As the text names it, without session, year and "cum" prefixes; null for a signing.</param>
/// <param name="Session">The number of the session; null when the text counts none.</param>
/// <param name="HeldOn">The (first) day; null when it cannot be told.</param>
/// <param name="City">English canonical name; null when the text does not say.</param>
/// <param name="Regions">The places on the other side.</param>
public sealed record MeetingFacts(
    Fact<string>? Mechanism, Fact<int>? Session, Fact<Model.PartialDate>? HeldOn, Fact<string>? City, IReadOnlyList<RegionFact> Regions)
{
    /// <summary>Every piece of evidence of the meeting's values.</summary>
    public IEnumerable<Evidence> AllEvidence() =>
    [
        .. ReleaseFacts.Places(Mechanism?.Evidence), .. ReleaseFacts.Places(Session?.Evidence), .. ReleaseFacts.Places(HeldOn?.Evidence),
        .. ReleaseFacts.Places(City?.Evidence), .. Regions.SelectMany(r => r.Evidence.Places),
    ];
}

/// <summary>A place on the other side of a meeting.</summary>
/// <param name="Name">English canonical name, such as "Shenzhen".</param>
/// <param name="Within">The region that contains it ("Guangdong"); null for a region of the first level.</param>
/// <param name="Evidence">Where it was read.</param>
public sealed record RegionFact(string Name, string? Within, EvidenceList Evidence);

/// <summary>The people of one side.</summary>
/// <param name="Side">"Hong Kong" or the English canonical name of a region.</param>
/// <param name="Members">In the order of the text, the leader first when one is known.</param>
/// <param name="Evidence">Where the side is named, or its first member.</param>
public sealed record DelegationFacts(string Side, IReadOnlyList<PersonFact> Members, EvidenceList Evidence);

/// <summary>A person with the office that the text gives.</summary>
/// <param name="Honorific">As written ("Mr", "Professor", "博士"); null when there is none.</param>
/// <param name="Name">As written, without the honorific.</param>
/// <param name="Office">As written, without the leading article; null when the text gives none.</param>
/// <param name="IsLead">Whether this person leads the side's delegation.</param>
/// <param name="Evidence">Where the name (and the office) stand.</param>
public sealed record PersonFact(string? Honorific, string Name, string? Office, bool IsLead, EvidenceList Evidence);

/// <summary>One heading under which the sides reached consensus.</summary>
/// <param name="Heading">As written, without its number; null when the source has lost it.</param>
/// <param name="Topics">Codes of <see cref="Model.Topics"/>, the principal one first; at least one.</param>
/// <param name="Commitments">The paragraphs or bullets under the heading.</param>
/// <param name="Evidence">The heading, or the first paragraph where the heading is lost.</param>
/// <param name="Inferred">True when the heading is lost and the topics were told from the text.</param>
public sealed record AreaFact(
    string? Heading, IReadOnlyList<string> Topics, IReadOnlyList<CommitmentFact> Commitments, EvidenceList Evidence, bool Inferred = false);

/// <summary>One paragraph or bullet of an area.</summary>
/// <param name="Text">With line breaks and page breaks mended.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record CommitmentFact(string Text, Evidence Evidence);

/// <summary>One signed instrument.</summary>
/// <param name="Title">As written, without quotation marks and list number; made from kind and subject where the text gives no title.</param>
/// <param name="Type">A code of <see cref="Model.AgreementTypes"/>.</param>
/// <param name="Parties">Who signed; empty when the text does not say.</param>
/// <param name="SignedOn">The day or month of signing; null when the text does not tell.</param>
/// <param name="Annex">The number of the annex that holds its text; null when the release gives none.</param>
/// <param name="Topics">Codes of <see cref="Model.Topics"/>, the principal one first; at least one.</param>
/// <param name="Evidence">The title, or the words that stand for it.</param>
public sealed record AgreementFact(
    string Title, string Type, IReadOnlyList<PartyFact> Parties, Fact<Model.PartialDate>? SignedOn, Fact<int>? Annex,
    IReadOnlyList<string> Topics, EvidenceList Evidence)
{
    /// <summary>The title of the earlier agreement that this one renews; null when it renews none.</summary>
    public Fact<string>? Renews { get; init; }

    /// <summary>The title of the agreement to which this one is an annex; null when it stands alone.</summary>
    public Fact<string>? AnnexTo { get; init; }

    /// <summary>True when the title was made from kind and subject because the text gives none.</summary>
    public bool Inferred { get; init; }

    /// <summary>Every piece of evidence of the agreement's values.</summary>
    public IEnumerable<Evidence> AllEvidence() =>
    [
        .. Evidence.Places, .. Parties.SelectMany(p => p.Evidence.Places), .. ReleaseFacts.Places(SignedOn?.Evidence),
        .. ReleaseFacts.Places(Annex?.Evidence), .. ReleaseFacts.Places(Renews?.Evidence), .. ReleaseFacts.Places(AnnexTo?.Evidence),
    ];
}

/// <summary>An organisation or region that signed.</summary>
/// <param name="Name">As named, without "of the Government of the HKSAR" and the like; a region's English canonical name for its government.</param>
/// <param name="Evidence">Where it is named.</param>
public sealed record PartyFact(string Name, EvidenceList Evidence);

/// <summary>Something that the extractor could not read or believe.</summary>
/// <param name="Code">A code of <see cref="WarningCodes"/>.</param>
/// <param name="Message">What is wrong and what a person can do, in one sentence.</param>
/// <param name="Place">Where in the reading text; null when it concerns the whole release.</param>
public sealed record Warning(string Code, string Message, Evidence? Place = null);
