using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// When an agreement was signed: the meeting's day for "at today's meeting", "after the plenary"; its own date for "last month"; nothing where the text
/// does not tell. A list, and what goes on from a dated signing ("In addition, ..."), shares its date.
/// </summary>
internal sealed partial class AgreementDatesRule : IFactRule
{
    private const int MostOfOneSentence = 20;

    public string Name => "agreements.date";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var instrument in sheet.Signings.Instruments) instrument.SignedOn = DateOf(instrument, sheet);
    }

    private Fact<PartialDate>? DateOf(Instrument instrument, FactSheet sheet)
    {
        var occasion = instrument.Clause.When(sheet);
        if (occasion.Kind == Occasion.Dated) return occasion.Date is { } date ? new Fact<PartialDate>(date, occasion.Words!.Value.Cite(Name)) : null;
        if (occasion.Kind != Occasion.Here && !IsAtMeeting(instrument, sheet)) return null;
        return sheet.HeldOn is { } held ? held with { Evidence = Evidence(occasion.Words ?? instrument.Clause.Verb, held) } : null;
    }

    private EvidenceList Evidence(TextSpan words, Fact<PartialDate> held) =>
        new([words.Cite(Name), .. held.Evidence.Places.Where(place => place.Length > 0).Select(place => place with { Rule = Name })]);

    private static bool IsAtMeeting(Instrument instrument, FactSheet sheet)
    {
        var clause = instrument.Clause.GoesOnFrom ?? instrument.Clause;
        if (instrument.IsListed) return true;
        if (!clause.IsPerfect && (sheet.Kind == ReleaseKinds.Signing || IsByLeaders(clause))) return true;
        var first = FirstOfSentence(clause);
        return (first != clause && first.When(sheet).Kind == Occasion.Here) || GoesOn(first, sheet, MostOfOneSentence) || IsUnderSigningHeading(clause, sheet);
    }

    // "In addition, A and B signed X, and C and D signed Y": what tells when the first was signed tells when the others were.
    private static SigningClause FirstOfSentence(SigningClause clause)
    {
        for (var steps = 0; steps < MostOfOneSentence && clause.Previous is { } before && before.Sentence == clause.Sentence; steps++) clause = before;
        return clause;
    }

    private static bool IsByLeaders(SigningClause clause) => clause.Sentence.Has(InPresence()) || clause.Form switch
    {
        SigningForm.Witnessed => true,
        SigningForm.Passive => clause.After.Has(ByPeople()),
        SigningForm.Active => clause.Subject is { Length: > 0 } subject && (SigningSubject.IsPeople(subject) || subject.Has(Sides())),
        _ => false,
    };

    // The signing before it in the same paragraph, or in the paragraph before where this one says "in addition" or that one ends with a colon or semicolon.
    private static bool GoesOn(SigningClause clause, FactSheet sheet, int steps)
    {
        if (clause.Previous is not { } before || steps == 0) return false;
        var follows = (sheet.Signings.IndexOf(clause.Text.Block) - sheet.Signings.IndexOf(before.Text.Block)) switch
        {
            0 => true,
            1 => clause.Sentence.Has(Addition()) || before.Text.Block.Text[^1] is ':' or '：' or ';' or '；',
            _ => false,
        };
        return follows && before.When(sheet).Kind switch
        {
            Occasion.Here => true,
            Occasion.Unstated => GoesOn(FirstOfSentence(before), sheet, steps - 1),
            _ => false,
        };
    }

    private static bool IsUnderSigningHeading(SigningClause clause, FactSheet sheet) =>
        sheet.Signings.SectionOf(clause.Text.Block) is { } heading && SigningHeading().IsMatch(heading);

    // Who signs at the meeting itself.
    [GeneratedRegex(
        @"^(?:the )?(?:two|both|three) (?:sides|governments|places|cities|parties|regions)\b"  // "the two governments signed"
        + @"|^(?:the )?governments of\b"                                                       // "the governments of A and B signed"
        + "|(?:双方|两地|三方|三地|各方)(?:政府)?$",                                           // 兩地政府簽署
        RegexOptions.IgnoreCase)]
    private static partial Regex Sides();

    // "Two documents were signed by Mrs Lam and Mr Huang".
    [GeneratedRegex(@"^\sby " + Honorifics.Usual + @"\s")]
    private static partial Regex ByPeople();

    // "Witnessed by Mr Lee and Mr Gong, the A Bureau and the B Bureau signed ...".
    [GeneratedRegex(@"\b(?:[Ww]itnessed by|[Ii]n the presence of|[Uu]nder the witness of)\s(?:the\s|Mr|Mrs|Ms|Miss|both|leaders)")]
    private static partial Regex InPresence();

    // "In addition, ...", "The A Bureau also signed", 此外.
    [GeneratedRegex(@"^(?:In addition|Also|Besides|Moreover|Furthermore|Meanwhile|Apart from)|\balso\b|^(?:另外|此外|同时|同日|其他)|[亦也]", RegexOptions.IgnoreCase)]
    private static partial Regex Addition();

    [GeneratedRegex(@"\bsign(?:ing|ed)\b|签署|签约", RegexOptions.IgnoreCase)]
    private static partial Regex SigningHeading();
}
