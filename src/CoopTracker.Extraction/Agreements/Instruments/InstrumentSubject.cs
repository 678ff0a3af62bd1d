using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Instruments;

/// <summary>Reads what an instrument without a title is on: "a co-operation agreement with B last month on co-operation over "sea-air cargo"".</summary>
internal static partial class InstrumentSubject
{
    /// <summary>The preposition and the subject in a part that follows an instrument's kind; null when the text gives none.</summary>
    /// <param name="text">The block.</param>
    /// <param name="kind">The words of the kind: a co-operation agreement need not say that it is on co-operation.</param>
    /// <param name="rest">What follows the kind.</param>
    internal static (string Preposition, TextSpan Words)? Of(UnquotedText text, TextSpan kind, TextSpan rest)
    {
        if (text.Match(rest, Purpose()) is { Success: true } purpose) return ("to", End(text, rest.From(purpose.Groups["words"].Index)));
        var marker = text.Match(rest, Marker()) is { Success: true } direct ? direct : text.Match(rest, MarkerAfterParties());
        if (!marker.Success) return null;
        var words = End(text, rest.From(marker.Index + marker.Length));
        if (kind.Has(CoOperation())) words = words.Past(SaidByKind());
        return words.Length < 3 ? null : (marker.Groups["on"].Success ? "on" : marker.Groups["for"].Value.ToLowerInvariant(), words);
    }

    private static TextSpan End(UnquotedText text, TextSpan words) => text.UpTo(text.UpTo(words.Trim(), Terminator()), ShortForm()).Trim(" ,.;:\"“”");

    private const string Purposes =
        "set up|establish|strengthen|enhance|promote|deepen|foster|take forward|facilitate|jointly|develop"
        + "|explore|build|support|step up|expand|create|encourage|provide|co-operate|cooperate|launch";

    // "signed a memorandum of understanding, to jointly set up the Centre"; a purpose after "after the meeting" is the signing's, not the document's.
    [GeneratedRegex(
        @"^(?:\s\([^()]{1,60}\))?,?"                        // "a memorandum (MOU),"
        + @"\s(?=to\s(?:\w+ly\s)?(?:" + Purposes + @")\b)"  // "... to jointly set up the Centre"
        + @"to\s(?<words>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\bco-?operation\b", RegexOptions.IgnoreCase)]
    private static partial Regex CoOperation();

    // "a co-operation agreement on (strengthening) co-operation over "sea-air cargo"".
    [GeneratedRegex(@"^(?:strengthening |enhancing )?co-?operation (?:over|on|in)\s", RegexOptions.IgnoreCase)]
    private static partial Regex SaidByKind();

    private const string MonthsFromApril = @"April|May \d|June|July|August|(?:Septem|Octo|Novem|Decem)ber";

    // A day or an occasion is no subject.
    private const string Subject =
        @"\s(?!behalf|the (?:sidelines|same|occasion|part)"  // "on behalf of", "on the sidelines of"
        + @"|(?:Jan|Febr)uary|March\b|" + MonthsFromApril    // "on June 5"
        + "|" + EnglishWeekdays.Pattern + @"|\d)";           // "on Monday", "on 5 June"

    private const string On =
        "(?<on>on|over|covering|regarding|concerning|relating to|in relation to|in respect of"  // "in respect of tourism"
        + "|in the (?:areas?|fields?|aspects?) of"                                              // "in the field of finance"
        + "|in (?:the )?areas (?:including|such as))";                                          // "in areas such as youth exchange"

    // "Arrangement between A and B for the Avoidance of Double Taxation".
    private const string OnOrFor = "(?:" + On + "|(?<for>for(?: the)?(?-i:(?= [A-Z][a-z]+ (?:of|and) ))))";

    private const string Time = @"(?:\s(?:last (?:month|week)|today|yesterday|this (?:morning|afternoon|evening)|earlier this month)){0,2}";

    // "an agreement last month on wine", "a memorandum (MOU) in respect of tourism".
    [GeneratedRegex(
        @"^(?:\s[IVX]{1,5}(?=\sto))?"                                   // "Supplement X to the ..."
        + @"(?:\s\([^()]{1,60}\))?,?"                                   // "a memorandum (MOU) on ..."
        + Time + @"\s"                                                  // "an agreement last month on ..."
        + "(?:" + On + @"|(?<for>for|to the|of the(?-i:(?=\s[A-Z]))))"  // "for financial services", "of the Greater Bay Area"
        + Subject,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    // "a co-operation agreement with the Dongguan Municipal Government last month on ...". Names hold "for", so only "on" is looked for.
    [GeneratedRegex(@"^(?:\s\([^()]{1,60}\))?\s(?:with|between|among|amongst|by)\s[^.;:]{1,250}?\s" + OnOrFor + Subject, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkerAfterParties();

    // What ends a subject behind a comma.
    private const string AfterComma =
        "which|under|with|whereby|so that|in order|so as|aiming|signifying|marking|thereby"  // "on wine, under which", "on wine, marking a milestone"
        + @"|and (?:the|an?|will|have|also|agreed|witnessed)\b"                              // "on wine, and the two sides agreed"
        + "|as|at|after|while|to|in (?:a bid|the presence)"                                  // "on wine, in the presence of the leaders"
        + "|witnessed|bringing|setting|laying|where|the|an?";                                // "on wine, witnessed by", "on wine, the first of its kind"

    // What ends it behind a word: the next clause, when and where it was signed, by whom, and for what.
    private const string BehindWord =
        "which|under which|whereby"                                                                        // "on wine under which the two sides will"
        + "|after (?:the|today)|at (?:the|today)|during the|following the|before the"                      // "on wine after the meeting"
        + "|in the presence|in the form|with a view|so as|as an annex|as well as|(?:together|along) with"  // "on wine in the presence of", "on wine as well as"
        + "|today|yesterday|this (?:morning|afternoon|evening|month)|last (?:month|week|year)"             // "on wine this morning"
        + "|between|among|amongst|on behalf|with (?:the )?(?-i:(?=[A-Z]))"                                 // "on wine between A and B", "on wine with the A Bureau"
        + @"|(?:was|were|is|are|has been|have been)\b"                                                     // "on wine was signed"
        + @"|in (?-i:(?=[A-Z]\w{2,20}(?: [A-Z]\w{2,20})? (?:today|yesterday|this|after|on|last)))"         // "on wine in Hong Kong today"
        + @"|to (?:\w+ly )?(?:" + Aims + @")\b"                                                            // "on wine to further promote trade"
        + "|and (?=an? )|and$";                                                                            // "on wine and a memorandum"

    private const string Aims =
        "enhance|strengthen|promote|deepen|foster|take|facilitate|further|set up|provide|establish|step|bring|encourage|expand"
        + "|develop|explore|build|boost|advance|pursue|implement|create|carry|jointly";

    // "on wine[, under which ...]", "on wine [after the meeting]", "on wine [between A and B]", "on wine [to promote ...]".
    [GeneratedRegex(
        @"[.;:]|,?\sand (?:another|one)\b"                                                        // "on wine, and another on tourism"
        + @"|,\s(?:together|along)\swith\s"                                                       // "on wine, together with a memorandum"
        + @"|\s(?:as well|too|respectively)(?=,|$)"                                               // "on wine and tourism respectively"
        + @"|\son (?:(?:the same|that|this) (?:day|occasion)|the sidelines"                       // "on wine on the same day"
        + @"|(?:Jan|Febr)uary|March \d|" + MonthsFromApril + "|" + EnglishWeekdays.Pattern + ")"  // "on wine on June 5"
        + @"|,\s(?:" + AfterComma + @")\b"
        + @"|\s(?:" + BehindWord + ")",
        RegexOptions.IgnoreCase)]
    private static partial Regex Terminator();

    [GeneratedRegex(@"\s\((?:the )?[A-Z][^()]{1,60}\)$")]
    private static partial Regex ShortForm();
}
