using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Who signed: organisations that the title or the words after it name ("between A and B"), else the sentence's subject ("A and B signed",
/// "A signed ... with B", "were signed by A and B"). Leaders, and "the two sides", sign for their regions.
/// </summary>
internal sealed partial class AgreementPartiesRule : IFactRule
{
    public string Name => "agreements.parties";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        var names = new PartyNames(sheet, sheet.Signings.Abbreviations);
        foreach (var instrument in sheet.Signings.Instruments)
        {
            instrument.Parties = Parties(instrument, names, sheet);
            if (instrument.Type == InstrumentTerms.CoOperation && sheet.Kind == ReleaseKinds.Meeting && IsLeaders(instrument)) instrument.Type = InstrumentTerms.LeadersMemorandum;
        }
    }

    private List<PartyFact> Parties(Instrument instrument, PartyNames names, FactSheet sheet)
    {
        var told = Tail(instrument, names) ?? (instrument.IsMade ? null : Title(instrument, names));
        if (told is not null && told.Exists(party => Regions.Called(party.Name) is null)) return told;
        return Signers(instrument, names) ?? told ?? Elsewhere(instrument, names, sheet) ?? People(instrument, names) ?? [];
    }

    // Directly after the title; where kind and subject stand for one, after the kind or after the subject.
    private List<PartyFact>? Tail(Instrument instrument, PartyNames names)
    {
        if (instrument.Tail is not { } tail) return null;
        var text = instrument.Clause.Text.Around(tail);
        return Several(PartyPlaces.Next(text, tail) ?? (instrument.IsMade && instrument.Place.End > tail.Start ? PartyPlaces.Next(text, tail.From(instrument.Place.End)) : null), names);
    }

    private List<PartyFact>? Title(Instrument instrument, PartyNames names) => Several(PartyPlaces.InTitle(instrument.Place), names);

    // Whom the clause itself names: the subject, its counterpart, or the agents of the passive.
    private List<PartyFact>? Signers(Instrument instrument, PartyNames names)
    {
        var clause = instrument.Clause;
        if (clause.Form == SigningForm.Passive) return Several(PartyPlaces.By(clause.Text, clause.After) ?? PartyPlaces.After(clause.Text, clause.After), names);
        if (clause.Form != SigningForm.Active) return null;
        var subject = SigningSubject.Of(clause);
        if (subject.Length == 0 || SigningSubject.IsPeople(subject)) return null;
        var with = PartyPlaces.With(clause.Text, clause.After) is { } counterpart ? names.Read(counterpart, Name) : [];
        var parties = names.Read(subject, Name, several: with.Count == 0);
        return parties.Count + with.Count > 0 ? [.. parties, .. with] : null;
    }

    // "The MOU between the A and the B covers ...": a later sentence tells by the short form.
    private List<PartyFact>? Elsewhere(Instrument instrument, PartyNames names, FactSheet sheet)
    {
        foreach (var sentence in sheet.Text.Sentences)
            if (sentence.Match(ShortFormBetween()) is { Success: true } match && sheet.Signings.Abbreviations.TitleOf(match.Groups["alias"].Value) == instrument.Place)
                return Several(PartyPlaces.After(instrument.Clause.Text.Around(sentence), sentence), names);
        return null;
    }

    // Leaders sign for their governments. Officials sign for the bodies that their offices name.
    private List<PartyFact>? People(Instrument instrument, PartyNames names)
    {
        var clause = instrument.Clause;
        var subject = clause.Form == SigningForm.Active ? SigningSubject.Of(clause) : PartyPlaces.By(clause.Text, clause.After) ?? clause.After.Until(clause.After.Start);
        if (subject.Length == 0 || !SigningSubject.IsPeople(subject)) return null;
        if (!subject.Has(Leader()) && OfficeBodies.Of(subject, Name) is { Count: > 1 } bodies) return bodies;
        return names.Sides(subject, Name);
    }

    private List<PartyFact>? Several(TextSpan? list, PartyNames names) => list is { } words && names.Read(words, Name, several: true) is { Count: > 0 } parties ? parties : null;

    private static bool IsLeaders(Instrument instrument) =>
        instrument.Place.Has(Meeting()) || (!instrument.IsListed && instrument.Parties.Count > 0 && instrument.Parties.TrueForAll(party => Regions.Called(party.Name) is not null));

    [GeneratedRegex(@"\b(?:the|The) (?<alias>[A-Z][\w-]*(?: [A-Z][\w-]*){0,4}) (?:signed )?(?:between|among)\s", RegexOptions.ExplicitCapture)]
    private static partial Regex ShortFormBetween();

    [GeneratedRegex(@"\b(?:Plenary|Plenary Session|Conference|High[- ]Level Meeting|Co-operation Meeting|Session|Meeting)\b")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\b(?:Chief Executive|Chief Secretary|Financial Secretary|Mayor|Governor|Premier|Chairman of the (?:People|Government)|Secretary of the CPC|(?:They|they|co-chairs|leaders|conveners))\b(?! (?:of the|Officer|Officer's|for) (?:Hong Kong (?:Trade|Tourism|Science)|Airport))|\b(?:Secretary for (?:Economy and Finance|Administration and Justice))\b")]
    private static partial Regex Leader();
}
