using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CoopTracker.Core.Model;

namespace CoopTracker.Core.Facts;

/// <summary>The record of one release as the command line prints it and the API serves it: flat values, each object with its evidence.</summary>
public sealed record ReleaseRecord(
    string File, DocumentRecord Document, MeetingRecord? Meeting, IReadOnlyList<DelegationRecord> Delegations, IReadOnlyList<PersonRecord> Guests,
    IReadOnlyList<AreaFact> Areas, IReadOnlyList<AgreementRecord> Agreements, IReadOnlyList<Warning> Warnings, string? Text)
{
    /// <summary>How records are written: camel case, indented, nothing for what is absent in nested objects, Chinese as itself.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Flattens facts into a record.</summary>
    /// <param name="file">The name of the source file.</param>
    /// <param name="facts">What was read.</param>
    /// <param name="withText">Whether the record carries the reading text.</param>
    public static ReleaseRecord From(string file, ReleaseFacts facts, bool withText = false) => new(
        file,
        new DocumentRecord(facts.Document.Title?.Value, facts.Document.Language, facts.Document.Kind, facts.Document.IssuedOn?.Value),
        facts.Meeting is { } meeting ? MeetingRecord.From(meeting) : null,
        [.. facts.Delegations.Select(d => new DelegationRecord(d.Side, [.. d.Members.Select(PersonRecord.From)], d.Evidence))],
        [.. facts.Guests.Select(PersonRecord.From)],
        facts.Areas,
        [.. facts.Agreements.Select(AgreementRecord.From)],
        facts.Warnings,
        withText ? facts.ReadingText : null);
}

/// <summary>The <c>document</c> object of a record.</summary>
public sealed record DocumentRecord(string? Title, string Language, string Kind, DateOnly? IssuedOn);

/// <summary>The <c>meeting</c> object of a record.</summary>
public sealed record MeetingRecord(
    string? Mechanism, int? Session, PartialDate? HeldOn, string? City, IReadOnlyList<string> Regions, bool Inferred, EvidenceList Evidence)
{
    internal static MeetingRecord From(MeetingFacts meeting) => new(
        meeting.Mechanism?.Value, meeting.Session?.Value, meeting.HeldOn?.Value, meeting.City?.Value, [.. meeting.Regions.Select(r => r.Name)],
        meeting.HeldOn?.Inferred is true || meeting.City?.Inferred is true || meeting.Session?.Inferred is true || meeting.Mechanism?.Inferred is true,
        new EvidenceList([.. meeting.AllEvidence().Distinct().OrderBy(e => e.Start)]));
}

/// <summary>One of the <c>delegations</c> of a record.</summary>
public sealed record DelegationRecord(string Side, IReadOnlyList<PersonRecord> Members, EvidenceList Evidence);

/// <summary>A delegate or guest of a record.</summary>
public sealed record PersonRecord(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Honorific, string Name, string? Office, bool IsLead, EvidenceList Evidence)
{
    internal static PersonRecord From(PersonFact person) => new(person.Honorific, person.Name, person.Office, person.IsLead, person.Evidence);
}

/// <summary>One of the <c>agreements</c> of a record.</summary>
public sealed record AgreementRecord(
    string Title, string Type, IReadOnlyList<string> Parties, PartialDate? SignedOn, int? Annex, IReadOnlyList<string> Topics,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Renews,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? AnnexTo,
    bool Inferred, EvidenceList Evidence)
{
    internal static AgreementRecord From(AgreementFact agreement) => new(
        agreement.Title, agreement.Type, [.. agreement.Parties.Select(p => p.Name)], agreement.SignedOn?.Value, agreement.Annex?.Value, agreement.Topics,
        agreement.Renews?.Value, agreement.AnnexTo?.Value, agreement.Inferred || agreement.SignedOn?.Inferred is true,
        new EvidenceList([.. agreement.AllEvidence().Distinct().OrderBy(e => e.Start)]));
}
