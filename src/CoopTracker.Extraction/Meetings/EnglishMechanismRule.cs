using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// The mechanism whose session the release reports: named by the title ("Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference held"),
/// else by the lead as what was held or attended. Other mechanisms and sessions that the text mentions are none of it.
/// </summary>
internal sealed partial class EnglishMechanismRule : IFactRule
{
    public string Name => "meeting.mechanism";

    public void Read(FactSheet sheet)
    {
        if ((Best(InTitle(sheet), InLead(sheet)) ?? Unpaired(sheet)) is not { } mechanism) return;
        sheet.MechanismMention = mechanism;
        sheet.Mechanism = new Fact<string>(mechanism.Name, mechanism.Place.Cite(Name));
    }

    private static Mechanism? InTitle(FactSheet sheet) => sheet.Text.Title is { } title ? EnglishMechanismFinder.In(title.Whole).FirstOrDefault() : null;

    private static Mechanism? InLead(FactSheet sheet) =>
        sheet.Lead is { } lead ? EnglishMechanismFinder.In(lead).FirstOrDefault(mechanism => Meets(lead, mechanism)) : null;

    // "The Commissioner of Customs, ..., and the Director General of the Guangdong Sub-Administration, ...,
    // co-chaired the 2012 Annual Review Meeting": the chairs tell whose it is.
    private static Mechanism? Unpaired(FactSheet sheet)
    {
        if (sheet.Lead is not { } lead || lead.Match(StandingMeeting()) is not { Success: true } match) return null;
        return Regions.In(lead).Any(named => named.Region.Kind != RegionKind.Home && !lead.Until(named.Place.Start).Has(Venue()))
            ? new Mechanism(lead.Block.Span(match.Groups["name"]), match.Groups["head"].Value, []) : null;
    }

    // A title may shorten the name ("HK/Fujian conference", "Hong Kong/Guangdong Joint Conference plenary").
    private static Mechanism? Best(Mechanism? title, Mechanism? lead) =>
        title is null || (lead is not null && (IsFuller(lead, title) || (title.Regions.Count == 0 && lead.Regions.Count > 0))) ? lead ?? title : title;

    private static bool IsFuller(Mechanism lead, Mechanism title) => lead.IsLike(title) && (lead.Name.Length > title.Name.Length || char.IsLower(title.Head[0]));

    // What stands between the verb and the name may only count and describe the session: "held the 2012 ...", "co-chaired the second meeting of the ...".
    // Without a verb before it the name is the subject: "The fifth meeting of the ... Task Force, chaired by ..., was convened".
    private static bool Meets(TextSpan lead, Mechanism mechanism)
    {
        var before = lead.Until(mechanism.Place.Start);
        if (before.Has(At())) return true;
        return LeadSentence.Verbs(before).LastOrDefault() is { } verb
            ? !before.From(verb.Index).Has(AnotherOccasion())
            : !before.Has(",") && LeadSentence.Verbs(lead.From(mechanism.Place.End)).Any();
    }

    // The words that the standing meetings of two sides bear.
    private const string OfTwoSides = "(?:Annual|Review|Working|Work|Liaison|Joint|Regular|Co-?operation|Tripartite|Co-?ordination)";

    // A "Town Hall Meeting" is none.
    [GeneratedRegex(
        @"\b(?:co-?chaired|co-?hosted|convened|held)\s(?:the\s)?(?:(?:19|20)\d\d\s|" + Ordinals.Pattern + @"\s)?"          // "co-chaired the 2012 ", "held the 2nd "
        + @"(?<name>(?=(?:[A-Z][\w-]+\s){0,4}" + OfTwoSides + @"\s)(?:[A-Z][\w-]+\s){1,5}(?<head>Meeting|Conference))\b",  // "Annual Review Meeting"
        RegexOptions.ExplicitCapture)]
    private static partial Regex StandingMeeting();

    // "agreed today at the Sixth Plenary of the ".
    [GeneratedRegex(@"\bat\s(?:the\s)?(?:[\w-]+\s){0,8}(?:of\s)?(?:the\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex At();

    // "signed five pacts at the Hong Kong/Shenzhen Co-operation Meeting" is the meeting; these are others.
    [GeneratedRegex(
        @"\b(?:since|under|following|after|before|prior to|ahead of|set up|established|agreed"  // "since", "under the auspices of"
        + @"|which|reached|pursuant|preparations? for)\b",                                      // "the consensus reached at", "preparations for"
        RegexOptions.IgnoreCase)]
    private static partial Regex AnotherOccasion();

    // "held the Annual Review Meeting in Shenzhen": where they met is not who they are.
    [GeneratedRegex(@"\bin\s$")]
    private static partial Regex Venue();
}
