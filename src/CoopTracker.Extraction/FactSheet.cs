using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Areas;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Delegations;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction;

/// <summary>What has been read so far. Rules read the text and what earlier rules wrote, and write what they find.</summary>
internal sealed class FactSheet(ReleaseText text, ReleaseHints hints)
{
    private readonly Lazy<TextSpan?> lead = new(() => text.IsChinese ? ChineseLead.Of(text) : LeadSentence.Of(text));
    private List<Appearance>? cast;

    internal ReleaseText Text { get; } = text;

    internal ReleaseHints Hints { get; } = hints;

    /// <summary>The sentence that reports the meeting or signing; null where the text has lost it.</summary>
    internal TextSpan? Lead => lead.Value;

    /// <summary>Finds the people of a Chinese text; made once, because it learns the names of the whole text.</summary>
    internal ChinesePeople ChinesePeople => field ??= new ChinesePeople(Text);

    /// <summary>Who appears in the text and as what, in the order of the text; read once.</summary>
    internal IReadOnlyList<Appearance> Cast => cast ??= Text.IsChinese ? ChineseCastReader.Read(Text, ChinesePeople, Lead) : EnglishCastReader.Read(Text, Lead);

    internal Fact<string>? Title { get; set; }

    /// <summary>A code of <see cref="ReleaseKinds"/>; <see cref="ReleaseKinds.Other"/> until a rule knows better.</summary>
    internal string Kind { get; set; } = ReleaseKinds.Other;

    /// <summary>Whether the release tells of a meeting or a signing: only then has it areas and agreements.</summary>
    internal bool IsOccasion => Kind is ReleaseKinds.Meeting or ReleaseKinds.Signing;

    internal Fact<DateOnly>? IssuedOn { get; set; }

    internal Fact<string>? Mechanism { get; set; }

    /// <summary>Where the text names its mechanism, with the regions of its name.</summary>
    internal Mechanism? MechanismMention { get; set; }

    internal Fact<int>? Session { get; set; }

    internal Fact<PartialDate>? HeldOn { get; set; }

    internal Fact<string>? City { get; set; }

    internal List<RegionFact> Regions { get; } = [];

    /// <summary>Everyone who attends, in the order of the text, each once.</summary>
    internal List<Attendee> Attendees { get; } = [];

    internal List<AreaFact> Areas { get; } = [];

    /// <summary>The sentences that announce areas; found once.</summary>
    internal IReadOnlyList<AreaIntroduction> Introductions => field ??= [.. AreaIntroduction.In(Text.Body)];

    /// <summary>The blocks that belong to areas, headings included: what is said there is not about the meeting as a whole.</summary>
    internal HashSet<Block> AreaBlocks { get; } = [];

    internal List<AgreementFact> Agreements { get; } = [];

    /// <summary>What the rules on agreements pass to one another, made when the first of them asks.</summary>
    internal SigningNotes Signings => field ??= new SigningNotes(Text);

    internal List<Warning> Warnings { get; } = [];

    internal void Warn(string code, string message, Evidence? place = null) => Warnings.Add(new Warning(code, message, place));

    /// <summary>The facts of the sheet. Only a meeting or a signing has more than its document.</summary>
    internal ReleaseFacts ToFacts()
    {
        var document = new DocumentFacts(Title, Text.Language, Kind, IssuedOn);
        return IsOccasion
            ? new ReleaseFacts(Text.ReadingText, document, new MeetingFacts(Mechanism, Session, HeldOn, City, Regions),
                Delegations(), [.. Attendees.Where(a => a.Side is null).Select(a => a.Person)], Areas, Agreements, Warnings)
            : new ReleaseFacts(Text.ReadingText, document, null, [], [], [], [], Warnings);
    }

    private List<DelegationFacts> Delegations() =>
    [
        .. Attendees.Where(a => a.Side is not null).GroupBy(a => a.Side!)
            .OrderBy(side => side.Key != Attendee.HongKong)
            .Select(side => new DelegationFacts(side.Key, [.. side.Select(a => a.Person).OrderBy(p => !p.IsLead)], side.First().Person.Evidence.First)),
    ];
}

/// <summary>A person at the meeting and the side that the person is on.</summary>
/// <param name="Side">"Hong Kong", a region's canonical name, or null for a guest.</param>
/// <param name="Person">Who it is, with office and evidence.</param>
internal sealed record Attendee(string? Side, PersonFact Person)
{
    internal const string HongKong = "Hong Kong";
}
