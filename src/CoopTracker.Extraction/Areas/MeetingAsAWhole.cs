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

    // "At the plenary, ...", "After the meeting, ...", "At the end of the meeting, ...", "The 23rd Plenary held yesterday was ...", "In addition, twenty co-operation agreements were signed".
    [GeneratedRegex(@"^(?:(?:Also |Speaking )?(?:At|After|During|Before|Following|Prior to|Upon|Throughout|On the sidelines of|In the margins of|Apart from|Besides|Concluding|To conclude|In closing) (?:the (?:end |close |conclusion )?(?:of )?|today's |this |his |her |Mr |Mrs |Ms )?(?:[A-Z0-9][\w/'’-]* ){0,7}(?:meeting|plenary|conference|session|summit|forum|ceremony|visit|stay|absence|committee|task force|working group)|(?:The|This|Today's|Yesterday's) (?:[\w/-]+ ){0,5}(?:meeting|plenary|conference|session)\b[^.]{0,40}\b(?:was|were|will be|concluded|ended)\b|In addition, [^.]{0,60}\b(?:signed|signing)\b|The (?:co-operation )?(?:agreements|instruments|pacts|memoranda|documents|documents? \(|document)\b|On the (?:first|second|third|last) day of the\b|The (?:two|three|both) (?:sides|governments|co-chairs)\b[^.]{0,40}\b(?:signed|witnessed)\b(?![^.]{0,200}\b(?:in (?:19|20)\d\d|last (?:year|month|week))\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Occasion();

    // "Looking ahead, ...", "The next meeting will be held ...", "To follow up on the consensus, ...".
    [GeneratedRegex(@"^(?:Looking (?:ahead|forward)|Going forward|In conclusion|To follow up on|To take forward the (?:above|consensus)|To implement the (?:above|consensus)|The (?:next|coming|[a-z]+th|\d+(?:st|nd|rd|th))\b[^.]{0,80}\bwill (?:be (?:held|convened|hosted)|take place|meet)|(?:Both|The two|The three) (?:sides|places|governments) (?:also )?(?:exchanged views (?:also )?on the preparations? for|expressed|thanked|reaffirmed|agreed (?:to (?:hold|convene|meet)|that the next)\b[^.]{0,80}\b(?:plenary|meeting|session|conference))\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // "Mr Lee said, ...", "He added that ...", a paragraph that is a quotation.
    [GeneratedRegex("^[\"“]|^(?:The |In )?[^.]{0,80}\\b" + Honorifics.Usual + " [A-Z][\\w'-]*(?: [A-Z][\\w'-]*){0,3},? (?:also |further )?(?:said|added|remarked|thanked|noted|pointed out|expressed|stressed|hoped|concluded|told)\\b|^(?:He|She) (?:also |further )?(?:said|added|remarked|thanked|noted|hoped)\\b")]
    private static partial Regex Speech();

    // "Mr Lee will continue his visit ...", "While in Fuzhou, ...", "The delegation will return ...", "Mr Chan returned to Hong Kong yesterday."
    [GeneratedRegex(@"^(?:While in|(?:In the (?:morning|afternoon|evening)|Earlier|Later|Tomorrow|Tonight|Yesterday|This (?:morning|afternoon|evening))\b|(?:The (?:delegation|Chief Executive|Chief Secretary|Financial Secretary)|" + Honorifics.Usual + @" [A-Z][\w'-]*|He|She)\b[^.]{0,60}\b(?:visit(?:ed|s)?|return(?:ed|s)?|arrived|depart\w*|met with|called on|will (?:continue|leave|attend|meet)|toured|signed|witnessed|attended|co-chaired)\b)")]
    private static partial Regex Movements();

    // "The A Bureau and the B Bureau signed ... after the meeting", "The signing ceremony of ..."; but "To this end, the A Bureau signed ..." is the area's.
    [GeneratedRegex(@"\b(?:signed|inked|concluded|entered into|renewed)\b.{0,400}\b(?:at|after|following|during) (?:the |today's |today’s )(?:[\w-]+ ){0,2}(?:meeting|plenary|conference|ceremony|session|meeting-cum-plenary)\b|^The signing\b", RegexOptions.Singleline)]
    private static partial Regex SignedAtMeeting();

    // "To this end, the A Bureau signed ...", "Under this arrangement, ...".
    [GeneratedRegex(@"^(?:To this end|To that end|In this (?:regard|connection|respect|area|context)|On this(?: front)?|Under (?:this|the)|For this purpose|In (?:relation|respect) (?:to|of)|On )\b")]
    private static partial Regex OfTheArea();

    // "Also attending the meeting was ...", "Officials attending the plenary included representatives of ...".
    [GeneratedRegex(@"^(?:Also (?:attending|present|in attendance|accompanying|joining)|Others? (?:members?|officials?|attending|present|participants?)|(?:(?:Relevant |Senior )?(?:[A-Z][\w-]* ){0,3}(?:[Oo]fficials|[Mm]embers|[Rr]epresentatives|[Pp]articipants|[Dd]elegates)|Those) (?:of the [^.]{0,80}delegation|who (?:also )?attend\w*|attending|accompanying|joining|taking part|present|also attending))\b")]
    private static partial Regex Attendees();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof)\b\.? [A-Z]")]
    private static partial Regex Honorific();

    [GeneratedRegex(@"\b(?:delegation|delegates|members|officials|representatives|attend(?:ed|ing|ance)?|accompan\w+|present|joined|included?|co-chaired|witnessed|guests?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Attendance();

    // "(front row, left)", "(centre)", "Photo shows".
    [GeneratedRegex(@"\((?:(?:front|back|first|second|third|centre|center) row|(?:\w+ )?(?:left|right|centre|center)\b)[^)]{0,40}\)|^(?:Photos? (?:shows?|\d)|Picture shows|Click here)", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\b(?:signed|signing|inked|concluded|entered into)\b|签署|签订", RegexOptions.IgnoreCase)]
    private static partial Regex SignedDocuments();

    // "Co-operation Memorandum Signing Ceremony", "Signing of agreements", "Members of the delegation", "List of co-operation agreements". Not "Framework Agreement".
    [GeneratedRegex(@"\b(?:signing|signed|signature|ceremony)\b|^(?:(?:members|list) of |delegation|attendance|attendees|annex|appendix|closing|conclusion|concluding|(?:the )?way forward$|background$|follow-up|(?:co-operation )?(?:agreements|documents|memoranda|memorandum)$|next (?:meeting|plenary|session)|looking (?:ahead|forward)|(?:photos?|video|related|more|source|issued|ends?)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherPart();
}
