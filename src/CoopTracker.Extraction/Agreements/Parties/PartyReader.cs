using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Lists;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>Finds the parties of a release's instruments, from what is nearest to each title outwards.</summary>
internal sealed partial class PartyReader(FactSheet sheet, string rule)
{
    // Two paragraphs.
    private const int Nearby = 1_500;

    private readonly PartyNames names = new(sheet, sheet.Signings.Abbreviations);
    private Dictionary<TextSpan, TextSpan>? shortForms;

    /// <summary>Both sides of the meeting, as the words that mean them prove.</summary>
    internal List<PartyFact> Sides(TextSpan words) => names.Sides(words, rule);

    /// <summary>The parties of an instrument; none when the text does not say.</summary>
    internal List<PartyFact> PartiesOf(Instrument instrument)
    {
        var told = AfterTitle(instrument) ?? (instrument.IsMade ? null : Several(PartyPlaces.InTitle(instrument.Place)));
        if (told is not null && told.Exists(party => Regions.Called(party.Name) is null)) return told;
        var clause = instrument.Clause.GoesOnFrom ?? instrument.Clause;
        var signers = ToldAgain(instrument) ?? Represented(clause) ?? ShareOf(instrument, Signers(clause, instrument.Counterpart ?? NamedBeside(instrument)))
            ?? told ?? Elsewhere(instrument) ?? People(clause) ?? [];
        return told is not null && told.Count == signers.Count && told.All(party => signers.Exists(signer => signer.Name == party.Name)) ? told : signers;
    }

    // "the two sides, represented by the A and the B, signed", "The two governments signed ... through the A and the B", "Mr A and Ms B signed ... on behalf of the C and the D".
    private List<PartyFact>? Represented(SigningClause clause) =>
        clause.Text.Block.IsChinese ? null
        : BothSides(clause) ?? Bodies(PartyPlaces.Through(clause.Text, clause.Before)) ?? Bodies(PartyPlaces.Through(clause.Text, clause.After)) ?? Bodies(SignedLater(clause));

    // 雙方簽署《甲》和《乙》。其中，《甲》由A與B簽署; "The two sides signed the "X" and the "Y". The "X" was signed by the A and the B."
    private List<PartyFact>? ToldAgain(Instrument instrument)
    {
        foreach (var later in sheet.Signings.Of(instrument.Place.Block).Where(clause => IsToldAfter(instrument, clause)))
            if (later.Text.QuotationsIn(later.Sentence).LastOrDefault(quoted => quoted.End < later.Verb.Start) is { Block: not null } title
                && title.Text == instrument.Title && title != instrument.Place)
                return Several(title.Block.IsChinese ? ChinesePartyPlaces.Beside(later.Sentence.AfterQuotation(title).Until(later.Verb.End)) : Agents(later));
        return null;
    }

    private static bool IsToldAfter(Instrument instrument, SigningClause clause) =>
        clause != instrument.Clause && clause.Form == SigningForm.Passive && clause.Verb.Start > instrument.Place.End;

    // "witnessed the signing by Mr A and Ms B of the "X" on behalf of the two governments".
    private List<PartyFact>? BothSides(SigningClause clause) =>
        clause.Text.Match(clause.After, ForBothSides()) is { Success: true } both ? names.Sides(clause.Text.Block.Span(both), rule) : null;

    // "The two sides signed an agreement. It was signed by the A and the B."
    private TextSpan? SignedLater(SigningClause clause) =>
        clause.Form == SigningForm.Active && sheet.Signings.Of(clause.Text.Block).FirstOrDefault(later => later.Verb.Start > clause.Verb.End) is { Form: SigningForm.Passive } next
        && next.Before.Has(It()) && Agents(next) is { } agents ? agents : null;

    // "on behalf of the HKSAR Government and the Shanghai Municipal Government": whom they signed for, rather than the bodies of their offices.
    private List<PartyFact>? Bodies(TextSpan? list) =>
        Several(list) is { Count: > 1 } parties && !SigningSubject.IsPeople(list!.Value) ? parties : null;

    // Directly after the title; where kind and subject stand for one, after the kind or after the subject.
    private List<PartyFact>? AfterTitle(Instrument instrument)
    {
        if (instrument.Cells.Count > 0) return PartyNames.Settle([.. instrument.Cells.SelectMany(cell => names.Read(ListItems.Bare(cell), rule))]);
        if (instrument.Tail is not { } tail) return null;
        var text = instrument.Clause.Text.Around(tail);
        return Several(PartyPlaces.Next(text, tail) ?? (instrument.IsMade && instrument.Place.End > tail.Start ? PartyPlaces.Next(text, tail.From(instrument.Place.End)) : null));
    }

    // "X and Y were signed respectively by A and B, and C and D": two to each.
    private List<PartyFact>? ShareOf(Instrument instrument, List<PartyFact>? signers)
    {
        if (signers is not { Count: > 2 } || !instrument.Clause.Sentence.Has("respectively")) return signers;
        var together = sheet.Signings.Instruments.Where(other => other.Clause == instrument.Clause).OrderBy(other => other.Place.Start).ToList();
        return together.Count > 1 && signers.Count == together.Count * 2 ? signers.GetRange(together.IndexOf(instrument) * 2, 2) : signers;
    }

    // "Two agreements were signed by A. One, with B, is ...".
    private static TextSpan? NamedBeside(Instrument instrument) =>
        instrument.Clause is { Form: SigningForm.Named } clause ? PartyPlaces.With(clause.Text, clause.Verb)
        : instrument.Tail is not { Block.IsChinese: false } tail ? null
        : PartyPlaces.Beside(
            instrument.Clause.Text.Around(tail),
            instrument.IsMade && instrument.Place.Block == tail.Block && instrument.Place.End > tail.Start ? tail.From(instrument.Place.End) : tail);

    // Whom the clause itself names: the subject, its counterpart, or the agents of the passive.
    private List<PartyFact>? Signers(SigningClause clause, TextSpan? only)
    {
        if (clause is { Form: SigningForm.Active, Previous: { } before } && before.Text == clause.Text && clause.Subject.Has(TheSame()) && Signers(before, only) is { } same)
            return same;
        if (clause.Form == SigningForm.Named && only is null && Agents(clause) is null) return Counted(clause);
        if (clause.Form == SigningForm.Passive && only is null) return Several(Agents(clause));
        if (clause.Form == SigningForm.Passive && Agents(clause) is { } agents) return PartyNames.Settle([.. names.Read(agents, rule), .. names.Read(only!.Value, rule)]);
        if (clause.Form != SigningForm.Active || clause.Subject.Length == 0 || SigningSubject.IsPeople(clause.Subject)) return null;
        var with = (only ?? PartyPlaces.With(clause.Text, clause.After)) is { } counterpart ? names.Read(counterpart, rule) : [];
        var parties = names.Read(clause.Subject, rule, several: with.Count == 0);
        return parties.Count + with.Count > 0 ? PartyNames.Settle([.. parties, .. with]) : null;
    }

    // "The A and the B signed two documents. They were signed by Ms C and Mr D. The two documents signed are ...".
    private List<PartyFact>? Counted(SigningClause named)
    {
        for (var before = named.Previous; before is not null && named.Text.Block.Position - before.Text.Block.Position < Nearby; before = before.Previous)
            if (before.Form == SigningForm.Active && Signers(before, null) is { } signers) return signers;
        return null;
    }

    private static TextSpan? Agents(SigningClause clause) =>
        PartyPlaces.By(clause.Text, clause.After) is not { } agents ? PartyPlaces.After(clause.Text, clause.After) : SigningSubject.IsPeople(agents) ? null : agents;

    // "The MOU between the A and the B covers ...": a later sentence tells by the short form.
    private List<PartyFact>? Elsewhere(Instrument instrument)
    {
        shortForms ??= ShortForms();
        return shortForms.TryGetValue(instrument.Place, out var sentence) ? Several(PartyPlaces.After(instrument.Clause.Text.Around(sentence), sentence)) : null;
    }

    private Dictionary<TextSpan, TextSpan> ShortForms()
    {
        var found = new Dictionary<TextSpan, TextSpan>();
        foreach (var sentence in sheet.Text.Sentences)
            if (sentence.Match(ShortFormBetween()) is { Success: true } match && sheet.Signings.Abbreviations.TitleOf(match.Groups["alias"].Value) is { } title)
                found.TryAdd(title, sentence);
        return found;
    }

    // Leaders sign for their governments. Officials sign for the bodies that their offices name.
    private List<PartyFact>? People(SigningClause clause)
    {
        var subject = clause.Form == SigningForm.Active ? clause.Subject : InVerb(clause) ?? PartyPlaces.By(clause.Text, clause.After) ?? clause.After.Until(clause.After.Start);
        if (subject.Length == 0 || !SigningSubject.IsPeople(subject)) return null;
        if (subject.Block.IsChinese) return names.Read(subject, rule);
        if (subject.Has(Leader())) return names.Sides(subject, rule);
        var bodies = OfficeBodies.Of(subject, rule);
        if (bodies.Count == 1)
            sheet.Warn(WarningCodes.PartiesUnread, "Officials signed here, and not all of their offices name a body; compare the parties with the original.", subject.Cite(rule));
        return bodies.Count > 1 ? bodies : names.Sides(subject, rule);
    }

    // "witnessed the signing by the Secretary, Mr A, and Vice Mayor Mr B of the "X"".
    private static TextSpan? InVerb(SigningClause clause) => clause.Verb.Match(SigningBy()) is { Success: true } match ? clause.Verb.Block.Span(match.Groups["who"]) : null;

    [GeneratedRegex(@"^[Ss]igning by (?<who>.+) of$", RegexOptions.ExplicitCapture)]
    private static partial Regex SigningBy();

    private List<PartyFact>? Several(TextSpan? list) => list is { } words && names.Read(words, rule, several: true) is { Count: > 0 } parties ? parties : null;

    // "signed ... on behalf of the two governments", "on behalf of both sides".
    [GeneratedRegex(@"\bon behalf of (?:the (?:two|three) (?:governments|sides|places)|both (?:sides|governments)|their respective governments)\b")]
    private static partial Regex ForBothSides();

    // "The A and the B signed an agreement. They also signed a memorandum."
    [GeneratedRegex("^(?:They|The (?:two|three) (?:departments|organisations|bureaux|bodies|institutions|universities|museums|companies))(?: also)?$")]
    private static partial Regex TheSame();

    // "It was signed by the A and the B", "The memorandum was signed by".
    [GeneratedRegex("^(?:It|The (?:agreement|memorandum|MOU|MoU|document|arrangement|pact))\\s*$")]
    private static partial Regex It();

    // "the MOU between the A and the B", "The Arrangement signed between".
    [GeneratedRegex(@"\b(?:the|The) (?<alias>[A-Z][\w-]*(?: [A-Z][\w-]*){0,4}) (?:signed )?(?:between|among)\s", RegexOptions.ExplicitCapture)]
    private static partial Regex ShortFormBetween();

    // "The Chief Executive and the Mayor signed": for their governments, not for a body.
    [GeneratedRegex(
        @"\b(?:Chief Executive(?! Officer)|Chief Secretary|Financial Secretary|Mayor|Governor|Premier"    // "the Mayor of Shanghai"
        + @"|Secretary of the CPC|Secretary for (?:Economy and Finance|Administration and Justice))\b")]  // of Macao: "the Secretary for Economy and Finance"
    private static partial Regex Leader();
}
