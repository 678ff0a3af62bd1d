using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Areas;

/// <summary>Tells paragraphs and headings about the meeting as a whole from those of an area: signing, delegations, speeches, closing words, captions.</summary>
internal static partial class MeetingAsAWhole
{
    /// <summary>Whether a paragraph ends the areas when it follows them.</summary>
    internal static bool Is(Block block) =>
        block.IsChinese ? ChineseMeetingAsAWhole.Is(block)
        : block.Sentences is [var first, ..]
        && (first.Has(Occasion()) || first.Has(Closing()) || first.Has(Speech()) || first.Has(Movements()) || (first.Has(SignedAtMeeting()) && !first.Has(OfTheArea()))
            || IsPeople(block) || IsCaption(block));

    /// <summary>Whether a heading opens a part that is no area: "Signing of Co-operation Documents".</summary>
    internal static bool IsHeading(Block block) => block.IsChinese ? ChineseMeetingAsAWhole.IsHeading(block) : block.Whole.Has(OtherPart());

    /// <summary>Whether a paragraph introduces a list of what was signed: "The documents signed at the meeting are as follows:".</summary>
    internal static bool IntroducesDocuments(Block block) => block.Text is [.., ':' or '：'] && block.Sentences[^1].Has(SignedDocuments());

    /// <summary>Captions stand between paragraphs on mirrors: they repeat the lead and tell who stands where.</summary>
    internal static bool IsCaption(Block block) =>
        block.Kind == BlockKind.Caption || (block.IsChinese ? ChineseMeetingAsAWhole.IsCaption(block) : block.Whole.Has(Caption()));

    private static bool IsPeople(Block block) => block.Whole.Has(Attendees()) || (block.Whole.Matches(Honorific()).Take(2).Count() == 2 && block.Whole.Has(Attendance()));

    // "At the plenary", "After the meeting", "Besides the forum".
    private const string AtOrAround =
        "(?:At|After|During|Before|Following|Prior to|Upon|Throughout|On the sidelines of|In the margins of|Apart from|Besides|"
        + "Concluding|To conclude|In closing)";

    private const string OccasionNouns = @"(?:meeting|plenary|conference|session|summit|forum|ceremony|visit|stay|absence|committee|task force|working group)";

    // What happened at, around or besides the meeting.
    [GeneratedRegex(
        "^(?:(?:Also |Speaking )?" + AtOrAround + " "                                                              // "Speaking at ", "On the sidelines of "
        + "(?:the (?:end |close |conclusion )?(?:of )?|today's |this |his |her |Mr |Mrs |Ms )?"                    // "the end of the", "today's", "his"
        + @"(?:[A-Z0-9][\w/'’-]* ){0,7}" + OccasionNouns                                                           // "23rd Plenary of the Joint Conference meeting"
        + @"|(?:The|This|Today's|Yesterday's) (?:[\w/-]+ ){0,5}(?:meeting|plenary|conference|session)\b"           // "The 23rd Plenary"
        + @"[^.]{0,40}\b(?:was|were|will be|concluded|ended)\b"                                                    // "held yesterday was"
        + @"|In addition, [^.]{0,60}\b(?:signed|signing)\b"                                                        // "In addition, twenty agreements were signed"
        + @"|The (?:co-operation )?(?:agreements|instruments|pacts|memoranda|documents|documents? \(|document)\b"  // "The co-operation agreements cover"
        + @"|On the (?:first|second|third|last) day of the\b"                                                      // "On the second day of the visit"
        + @"|The (?:two|three|both) (?:sides|governments|co-chairs)\b[^.]{0,40}\b(?:signed|witnessed)\b"           // "The two sides also signed"
        + @"(?![^.]{0,200}\b(?:in (?:19|20)\d\d|last (?:year|month|week))\b))",                                    // but not "signed in 2019": an area's past
        RegexOptions.IgnoreCase)]
    private static partial Regex Occasion();

    // How a release ends: the outlook, the next meeting, thanks.
    [GeneratedRegex(
        "^(?:Looking (?:ahead|forward)|Going forward|In conclusion|To follow up on"             // "Looking ahead, both sides will"
        + "|To take forward the (?:above|consensus)|To implement the (?:above|consensus)"       // "To implement the above areas"
        + @"|The (?:next|coming|[a-z]+th|\d+(?:st|nd|rd|th))\b[^.]{0,80}"                       // "The next meeting", "The 24th plenary"
        + @"\bwill (?:be (?:held|convened|hosted)|take place|meet)"                             // "will be held in Guangzhou"
        + "|(?:Both|The two|The three) (?:sides|places|governments) (?:also )?"                 // "The two sides also"
        + "(?:exchanged views (?:also )?on the preparations? for|expressed|thanked|reaffirmed"  // "expressed satisfaction", "exchanged views on the preparation for"
        + @"|agreed (?:to (?:hold|convene|meet)|that the next)\b"                               // "agreed to hold", "agreed that the next"
        + @"[^.]{0,80}\b(?:plenary|meeting|session|conference))\b)",                            // "the next plenary in Hong Kong"
        RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // What somebody said; a paragraph that is a quotation.
    [GeneratedRegex(
        @"^[""“]"                                                                                                            // "We shall work together," a quotation
        + @"|^(?:The |In )?[^.]{0,80}\b" + Honorifics.Usual + @" [A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3},? "                      // "The Chief Executive, Mr John Lee,"
        + @"(?:also |further )?(?:said|added|remarked|thanked|noted|pointed out|expressed|stressed|hoped|concluded|told)\b"  // "also thanked"
        + @"|^(?:He|She) (?:also |further )?(?:said|added|remarked|thanked|noted|hoped)\b")]                                 // "He added that"
    private static partial Regex Speech();

    // Where people went before and after.
    [GeneratedRegex(
        "^(?:While in|(?:In the (?:morning|afternoon|evening)|Earlier|Later"                                               // "While in Fuzhou, ...", "In the evening, ..."
        + @"|Tomorrow|Tonight|Yesterday|This (?:morning|afternoon|evening))\b"                                             // "This morning, ..."
        + "|(?:The (?:delegation|Chief Executive|Chief Secretary|Financial Secretary)"                                     // "The delegation"
        + "|" + Honorifics.Usual + @" [A-Z][\w'-]*|He|She)\b[^.]{0,60}"                                                    // "Mr Lee", "She"
        + @"\b(?:visit(?:ed|s)?|return(?:ed|s)?|arrived|depart\w*|met with|called on|will (?:continue|leave|attend|meet)"  // "returned to Hong Kong yesterday"
        + @"|toured|signed|witnessed|attended|co-chaired)\b)")]                                                            // "toured an exhibition"
    private static partial Regex Movements();

    // But "To this end, the A Bureau signed ..." is the area's.
    [GeneratedRegex(
        @"\b(?:signed|inked|concluded|entered into|renewed)\b.{0,400}"                   // "The A Bureau and the B Bureau signed"
        + @"\b(?:at|after|following|during) (?:the |today's |today’s )(?:[\w-]+ ){0,2}"  // "after the"
        + @"(?:meeting|plenary|conference|ceremony|session|meeting-cum-plenary)\b"       // "meeting"
        + @"|^The signing\b",                                                            // "The signing ceremony of"
        RegexOptions.Singleline)]
    private static partial Regex SignedAtMeeting();

    [GeneratedRegex(
        "^(?:To this end|To that end|In this (?:regard|connection|respect|area|context)|On this(?: front)?"  // "To this end, the A Bureau signed"
        + @"|Under (?:this|the)|For this purpose|In (?:relation|respect) (?:to|of)|On )\b")]                 // "Under this arrangement"
    private static partial Regex OfTheArea();

    // Who else was there.
    [GeneratedRegex(
        "^(?:Also (?:attending|present|in attendance|accompanying|joining)"                      // "Also attending the meeting was"
        + "|Others? (?:members?|officials?|attending|present|participants?)"                     // "Other members of the delegation"
        + @"|(?:(?:Relevant |Senior )?(?:[A-Z][\w-]* ){0,3}"                                     // "Senior Hong Kong"
        + "(?:[Oo]fficials|[Mm]embers|[Rr]epresentatives|[Pp]articipants|[Dd]elegates)|Those) "  // "officials", "Those"
        + @"(?:of the [^.]{0,80}delegation|who (?:also )?attend\w*"                              // "of the Guangdong delegation", "who also attended"
        + @"|attending|accompanying|joining|taking part|present|also attending))\b")]            // "attending the plenary included"
    private static partial Regex Attendees();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof)\b\.? [A-Z]")]
    private static partial Regex Honorific();

    [GeneratedRegex(
        @"\b(?:delegation|delegates|members|officials|representatives|attend(?:ed|ing|ance)?|accompan\w+"  // "the delegation", "accompanied by"
        + @"|present|joined|included?|co-chaired|witnessed|guests?)\b",                                    // "present at the meeting"
        RegexOptions.IgnoreCase)]
    private static partial Regex Attendance();

    // Who stands where in a photo.
    [GeneratedRegex(
        @"\((?:(?:front|back|first|second|third|centre|center) row"  // "(front row, left)"
        + @"|(?:\w+ )?(?:left|right|centre|center)\b)[^)]{0,40}\)"   // "(second left)", "(centre)"
        + @"|^(?:Photos? (?:shows?|\d)|Picture shows|Click here)",   // "Photo shows", "Click here"
        RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\b(?:signed|signing|inked|concluded|entered into)\b|签署|签订", RegexOptions.IgnoreCase)]
    private static partial Regex SignedDocuments();

    // Headings of parts that are no areas. Not "Framework Agreement".
    [GeneratedRegex(
        @"\b(?:signing|signed|signature|ceremony)\b"                                    // "Co-operation Memorandum Signing Ceremony"
        + "|^(?:(?:members|list) of |delegation|attendance|attendees|annex|appendix"    // "Members of the delegation", "List of agreements"
        + "|closing|conclusion|concluding|(?:the )?way forward$|background$|follow-up"  // "Closing remarks", "Way forward"
        + "|(?:co-operation )?(?:agreements|documents|memoranda|memorandum)$"           // "Co-operation documents"
        + "|next (?:meeting|plenary|session)|looking (?:ahead|forward)"                 // "Next plenary"
        + @"|(?:photos?|video|related|more|source|issued|ends?)\b)",                    // "Related photos", "Source: ..."
        RegexOptions.IgnoreCase)]
    private static partial Regex OtherPart();
}
