using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// Finds the sentence that reports what happened: "The Chief Executive, ..., held the Sixth Plenary Session of ... in Hong Kong today (April 26)."
/// It is the first one near the top with a finite verb of meeting or signing and a day, else the first one with such a verb.
/// A release whose first dated sentence tells something else ("visited ... today") has none.
/// </summary>
internal static partial class LeadSentence
{
    private const int BlocksOfOpening = 6;

    /// <summary>The lead sentence; null where the text has lost it or reports something else.</summary>
    internal static TextSpan? Of(ReleaseText text)
    {
        TextSpan? undated = null;
        Block? first = null;
        foreach (var sentence in Opening(text))
        {
            first ??= sentence.Block;
            if (sentence.Has(Day()) && Reports(sentence)) return sentence;
            if (sentence.Has(Day()) && sentence.Block == first && undated is null && !sentence.Has(Agreeing())) return null;
            if (Reports(sentence)) undated ??= sentence;
        }
        return undated;
    }

    /// <summary>The sentences of the first paragraphs.</summary>
    internal static IEnumerable<TextSpan> Opening(ReleaseText text) =>
        text.Body.Take(BlocksOfOpening).Where(block => block.Kind != BlockKind.Heading).SelectMany(block => block.Sentences);

    /// <summary>Whether a sentence says that something is still to come: "will lead a delegation", "will be held".</summary>
    internal static bool IsToCome(TextSpan sentence) =>
        sentence.Match(Coming()) is { Success: true } coming && !sentence.Until(coming.Index).Has(Happening()) && !(coming.Groups["aside"].Success && sentence.Has(Today()));

    /// <summary>The verbs of a sentence that report a meeting or a signing, in order.</summary>
    internal static IEnumerable<Match> Verbs(TextSpan sentence) => sentence.Matches(Happening());

    private static bool Reports(TextSpan sentence) =>
        (sentence.Has(Happening()) || sentence.Has(AtMeeting())) && !IsToCome(sentence) && !sentence.Has(OnTheSide())
        && (sentence.Has(Today()) || !sentence.Has(OtherOccasion()));

    // "Hong Kong and Guangdong today agreed to step up co-operation. The agreement was reached at the 13th meeting of ...": the next sentence tells where.
    [GeneratedRegex(@"\b(?:agreed|agree|discussed|pledged|resolved|decided|reviewed|exchanged views|stepped? up)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agreeing();

    // Present forms: the news site writes "Chief Secretary Carrie Lam today co-chairs ...". "Meeting held", "meetings" are no verbs of their own.
    [GeneratedRegex(
        @"\b(?:(?<!\bbe\s)held|holds|hold|convened?|convenes|co-?chair(?:ed|s)?|chaired|chairs|presided|presides"  // "held the Sixth Plenary"; not "to be held"
        + "|attend(?:ed|s)|met|meets|hosted|led|heads|headed|leads"                                                // "led a delegation to"
        + @"|signed|signs|sign|renewed|entered into|inked|took place|concluded|opened)\b",                         // "signed five agreements"
        RegexOptions.IgnoreCase)]
    private static partial Regex Happening();

    [GeneratedRegex(@"\b(?:today|yesterday|this (?:morning|afternoon|evening))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Today();

    [GeneratedRegex(
        @"\b(?:today|yesterday|this (?:morning|afternoon|evening)|last night"   // "held today"
        + "|on " + EnglishWeekdays.Pattern                                      // "on Thursday"
        + "|on (?:" + EnglishMonths.Names + @") \d"                             // "on April 26"
        + @"|on \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",  // "on 27 Jan"
        RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    // "Reporters are invited to cover the plenary to be held tomorrow" is an aside beside news of today.
    [GeneratedRegex(
        @"\b(?<aside>to be (?:held|convened|co-chaired|hosted))\b"                                                // "to be held tomorrow"
        + @"|\b(?:will|is to|are to|is going to) (?:(?:also|jointly|be) )?"                                       // "will also", "is to be"
        + "(?:held|hold|lead|attend|visit|convened?|co-?chair|chair|meet|take place|depart|leave|head|travel|go"  // "lead a delegation"
        + @"|host|join|participate|take part|sign|signed)\b",                                                     // "take part in"
        RegexOptions.IgnoreCase)]
    private static partial Regex Coming();

    // "The two governments agreed at the Sixth Plenary of ... today to ...".
    [GeneratedRegex(@"\bat (?:the|its|their)\b[^,;.]{0,80}\b(?:Plenary|Meeting|Conference|Session|plenary|meeting|conference|session)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AtMeeting();

    // "Before the plenary, Mr Lee met the ...", "During his stay, he attended ...".
    [GeneratedRegex(@"^(?:Before|Prior to|Ahead of|After|During|Following|Earlier|In addition)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OnTheSide();

    // A sentence of the opening may tell of an earlier session only.
    [GeneratedRegex(
        @"^[^,(]{0,160}\b(?:held|convened|signed|took place)\b[^,(]{0,60}"                     // "The first meeting was held in Beijing"
        + @"\b(?:last (?:year|month|" + EnglishMonths.Names + @")|in (?:19|20)\d\d)\b[^(]*$",  // "last year", "in 2019"
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherOccasion();
}
