using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Delegations;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Documents;

/// <summary>What kind of release an English one is.</summary>
internal sealed partial class EnglishKindRule : KindRule
{
    protected override string KindOf(FactSheet sheet)
    {
        if (IsSpeech(sheet)) return ReleaseKinds.Other;
        if (IsToCome(sheet)) return NamesMechanism(sheet) ? ReleaseKinds.Announcement : ReleaseKinds.Other;
        if (sheet.Mechanism is not null) return ReleaseKinds.Meeting;
        if (IsSigning(sheet)) return ReleaseKinds.Signing;
        return LeadSentence.Opening(sheet.Text).Any(ComesSoon) ? ReleaseKinds.Announcement : ReleaseKinds.Other;
    }

    protected override bool IsDoubtful(FactSheet sheet, TextSpan title) =>
        !IsSpeech(sheet) && (title.Has(CoOperation()) || (title.Has(Meets()) && title.Has(Occasion()) && HasCounterpart(title)));

    private static bool IsSpeech(FactSheet sheet) =>
        sheet.Text.Title is { } title && title.Whole.Has(SpeechTitle()) || sheet.Text.Body.Take(2).Any(block => block.Whole.Has(Transcript()));

    // What happened beats the title: "CE leads delegation to attend plenary" may be issued after it.
    private static bool IsToCome(FactSheet sheet)
    {
        var first = LeadSentence.Opening(sheet.Text).Where(sentence => !sentence.Has(Salutation())).Select(sentence => (TextSpan?)sentence).FirstOrDefault();
        if (first is { } opening && LeadSentence.IsToCome(opening)) return true;
        return sheet.Lead is null && sheet.Text.Title is { } title && title.Whole.Has(ComingTitle());
    }

    private static bool NamesMechanism(FactSheet sheet) =>
        sheet.Mechanism is not null || LeadSentence.Opening(sheet.Text).Any(sentence => EnglishMechanismFinder.In(sentence).Any());

    // "The Chief Executive began her visit today. She will attend the ... Co-operation Conference tomorrow."
    private static bool ComesSoon(TextSpan sentence) => LeadSentence.IsToCome(sentence) && sentence.Has(Soon()) && EnglishMechanismFinder.In(sentence).Any();

    // The counterpart must be a place or ministry of the country: pacts with foreign governments are no co-operation of this kind.
    private static bool IsSigning(FactSheet sheet) =>
        sheet.Lead is { } lead && (Signs(lead) || (sheet.Text.Title is { } title && Signs(title.Whole)))
        && (HasCounterpart(lead) || (sheet.Text.Title is { } t && HasCounterpart(t.Whole)));

    private static bool Signs(TextSpan span) => span.Has(Signed()) && span.Has(Instrument());

    private static bool HasCounterpart(TextSpan span) =>
        Regions.In(span).Any(named => named.Region.Kind != RegionKind.Home) || Affiliation.CentralIn(span).Any(organ => organ.Has(OfTheCountry()));

    [GeneratedRegex(
        @"^(?:LCQ|LC:|Photos?\b|Letter to|Opinion)"                        // "LCQ5: ...", "Photo"
        + @"|\b(?:speech(?:es)?|remarks?|transcript|speaks|keynote|toast"  // "Speech by CE at ...", "CS's opening remarks at"
        + @"|statement by|statement on|welcomes|briefs?|blog)\b",          // "Statement by CE", "CE welcomes"
        RegexOptions.IgnoreCase)]
    private static partial Regex SpeechTitle();

    [GeneratedRegex(@"^Following (?:is|are) (?:the|a|an)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Transcript();

    // "Attention News Editors:".
    [GeneratedRegex(@"^(?:Attention|Dear|To)\b[^.]{0,40}\b(?:[Ee]ditors?|[Mm]edia)\b[^.]{0,20}:$")]
    private static partial Regex Salutation();

    [GeneratedRegex(
        @"^(?:Media|Press) (?:arrangements?|invitations?)\b"                                               // "Media arrangements for 13th meeting of"
        + @"|\bto (?:attend|lead|visit|hold|co-?chair|chair|convene|meet|depart|be (?:held|convened|signed)"  // "CE to attend plenary in Wuhan", "to be held"
        + @"|sign|take part|participate|host|head)\b"                                                      // "SFH to take part"
        + @"|\bwill\b|\btomorrow\b|\bnext (?:week|month|year)\b",                                          // "Joint Conference next week"
        RegexOptions.IgnoreCase)]
    private static partial Regex ComingTitle();

    [GeneratedRegex(
        @"\btomorrow\b|\b(?:this|next|on|coming) " + EnglishWeekdays.Pattern + @"\b"  // "will attend the conference tomorrow", "this Thursday"
        + @"|\bnext week\b|\([A-Z][a-z]+ \d{1,2}\)",                                  // "(June 27)"
        RegexOptions.CultureInvariant)]
    private static partial Regex Soon();

    // "Hong Kong and Shenzhen sign pact", "entered into an arrangement", "renewed".
    [GeneratedRegex(@"\b(?:sign(?:s|ed|ing)?|enter(?:s|ed)? into|ink(?:s|ed)?|renew(?:s|ed)?|concluded?|exchanged)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Signed();

    [GeneratedRegex(
        @"\b(?:memorand(?:um|a)|MOUs?|agreements?|arrangements?|pacts?|letters? of intent|accords?|documents?"  // "Hong Kong and Shenzhen sign pact"
        + @"|protocols?|records? of (?:meeting|consensus)|declarations?)\b",                                    // "sign record of consensus"
        RegexOptions.IgnoreCase)]
    private static partial Regex Instrument();

    // "Hong Kong and Guangdong Customs hold annual review meeting".
    [GeneratedRegex(@"\b(?:holds?|held|convene[sd]?|co-?chair(?:s|ed)?|meets?|concludes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Meets();

    [GeneratedRegex(@"\b(?:meeting|plenary|conference|session|committee|task force|working group)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Occasion();

    // Other countries have ministers too.
    [GeneratedRegex(@"People['’]s|State Council|\bCentral\b|\bChina\b|National Development", RegexOptions.CultureInvariant)]
    private static partial Regex OfTheCountry();

    [GeneratedRegex(@"\bco-?operation\b", RegexOptions.IgnoreCase)]
    private static partial Regex CoOperation();
}
