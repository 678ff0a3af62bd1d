using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Core.Matching;

/// <summary>What one release's current revision says.</summary>
internal sealed record SourceFacts(PermanentId ReleaseId, string FileName, string RevisionSha, ReleaseFacts Facts)
{
    public string Language => Facts.Document.Language;
}

/// <summary>Where a field was read.</summary>
/// <param name="Field">A name of <see cref="FieldNames"/>.</param>
/// <param name="RevisionSha">The revision whose reading text holds the places.</param>
/// <param name="Places">The places.</param>
/// <param name="Inferred">Whether the value was concluded from something else.</param>
/// <param name="LinkKey">The key of the organisation that the places name, for a party.</param>
internal sealed record Proof(string Field, string RevisionSha, EvidenceList Places, bool Inferred = false, string? LinkKey = null);

/// <summary>A record that sources have been merged into, before it has an id.</summary>
internal interface IDraft
{
    RecordKind Kind { get; }

    /// <summary>What identifies it within its meeting: one key for each spelling in a source.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>What a person calls it.</summary>
    string Label { get; }

    /// <summary>The words by which it is known again when its keys have changed.</summary>
    string Likeness { get; }

    /// <summary>Its values as people read them; null for those that are not known.</summary>
    IReadOnlyList<(string Field, string? Value)> Values { get; }
}

/// <summary>A text that two languages may give.</summary>
internal sealed record TwoTexts(string Text, string Language, string? Second = null, string? SecondLanguage = null)
{
    public TwoTexts With(TwoTexts other) => this with { Second = other.Text, SecondLanguage = other.Language };

    public string Both => Second is null ? Text : $"{Text} / {Second}";
}

internal sealed record MeetingDraft(string Key) : IDraft
{
    public required string MeetingKind { get; init; }
    public required IReadOnlyList<SourceFacts> Sources { get; init; }
    public required IReadOnlyList<(string Language, string Title, string? Mechanism)> Titles { get; init; }
    public string? Mechanism { get; init; }
    public int? Session { get; init; }
    public PartialDate? HeldOn { get; init; }
    public string? City { get; init; }
    public required IReadOnlyList<RegionFact> Regions { get; init; }
    public required IReadOnlyList<PersonDraft> People { get; init; }
    public required IReadOnlyList<AreaDraft> Areas { get; init; }
    public required IReadOnlyList<AgreementDraft> Agreements { get; init; }
    public required IReadOnlyList<Proof> Proofs { get; init; }

    public RecordKind Kind => RecordKind.Meeting;
    public IReadOnlyList<string> Keys => [Key];
    public string Label => Titles[0].Title;
    public string Likeness => Label;

    public IReadOnlyList<(string Field, string? Value)> Values =>
    [
        (FieldNames.Title, string.Join(" / ", Titles.Select(t => t.Title))), (FieldNames.Mechanism, Mechanism), (FieldNames.Session, Session?.ToString()),
        (FieldNames.HeldOn, HeldOn?.ToString()), (FieldNames.City, City), (FieldNames.Region, Joined.OrNull(Regions.Select(r => r.Name))),
    ];

    /// <summary>The meeting, then all records in it in the order of the text.</summary>
    public IEnumerable<IDraft> All => [this, .. People, .. Areas.SelectMany(a => a.Commitments.Prepend<IDraft>(a)), .. Agreements];

    /// <summary>The day or month to sort by: that of the meeting, else the earliest day of issue, else empty.</summary>
    public string SortDate => HeldOn?.ToString() ?? Sources.Select(s => s.Facts.Document.IssuedOn?.Value.ToString("O")).Where(day => day is not null).Min() ?? "";
}

internal sealed record PersonDraft(IReadOnlyList<string> Keys, TwoTexts Name) : IDraft
{
    public string? Side { get; init; }
    public string? Honorific { get; init; }
    public string? Office { get; init; }
    public string? SecondOffice { get; init; }
    public bool IsLead { get; init; }
    public required IReadOnlyList<Proof> Proofs { get; init; }

    public RecordKind Kind => RecordKind.Attendance;
    public string Label => Name.Both;
    public string Likeness => $"{Side} {Name.Text} {Office}";

    public IReadOnlyList<(string Field, string? Value)> Values =>
        [(FieldNames.Person, Name.Both), (FieldNames.Office, Office), (FieldNames.Side, Side), (FieldNames.IsLead, IsLead ? "yes" : null)];
}

internal sealed record AreaDraft(IReadOnlyList<string> Keys, TwoTexts? Heading, string Language) : IDraft
{
    public required IReadOnlyList<string> Topics { get; init; }
    public required IReadOnlyList<CommitmentDraft> Commitments { get; init; }
    public bool Inferred { get; init; }
    public required IReadOnlyList<Proof> Proofs { get; init; }

    public RecordKind Kind => RecordKind.Area;
    public string Label => Heading?.Both ?? $"Area without a heading ({Model.Topics.Find(Topics[0])?.Label ?? Topics[0]})";
    public string Likeness => Heading?.Text ?? (Commitments is [var first, ..] ? first.Text.Text : "");
    public IReadOnlyList<(string Field, string? Value)> Values => [(FieldNames.Heading, Heading?.Both), (FieldNames.Topics, Joined.OrNull(Topics))];
}

internal sealed record CommitmentDraft(IReadOnlyList<string> Keys, TwoTexts Text) : IDraft
{
    public required IReadOnlyList<Proof> Proofs { get; init; }

    public RecordKind Kind => RecordKind.Commitment;
    public string Label => Text.Text.Length <= 80 ? Text.Text : Text.Text[..79] + "…";
    public string Likeness => Text.Text;
    public IReadOnlyList<(string Field, string? Value)> Values => [(FieldNames.Text, Text.Both)];
}

internal sealed record AgreementDraft(IReadOnlyList<string> Keys, TwoTexts Title) : IDraft
{
    public required string Type { get; init; }
    public required IReadOnlyList<string> Parties { get; init; }
    public IReadOnlyList<string> SecondParties { get; init; } = [];
    public PartialDate? SignedOn { get; init; }
    public int? Annex { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public string? Renews { get; init; }
    public string? AnnexTo { get; init; }
    public bool Inferred { get; init; }
    public required IReadOnlyList<Proof> Proofs { get; init; }

    public RecordKind Kind => RecordKind.Agreement;
    public string Label => Title.Both;
    public string Likeness => Title.Text;

    public IReadOnlyList<(string Field, string? Value)> Values =>
    [
        (FieldNames.Title, Title.Both), (FieldNames.Type, Type), (FieldNames.Party, Joined.OrNull(Parties)), (FieldNames.SignedOn, SignedOn?.ToString()),
        (FieldNames.Annex, Annex?.ToString()), (FieldNames.Topics, Joined.OrNull(Topics)), (FieldNames.Renews, Renews), (FieldNames.AnnexTo, AnnexTo),
    ];
}

internal static class Joined
{
    public static string? OrNull(IEnumerable<string> values) => string.Join("; ", values) is { Length: > 0 } joined ? joined : null;
}
