using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
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

    // "signed a memorandum of understanding, to jointly set up the Centre"; a purpose after "after the meeting" is the signing's, not the document's.
    [GeneratedRegex(@"^(?:\s\([^()]{1,60}\))?,?\s(?=to\s(?:\w+ly\s)?(?:set up|establish|strengthen|enhance|promote|deepen|foster|take forward|facilitate|jointly|develop|explore|build|support|step up|expand|create|encourage|provide|co-operate|cooperate|launch)\b)to\s(?<words>)", RegexOptions.ExplicitCapture)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\bco-?operation\b", RegexOptions.IgnoreCase)]
    private static partial Regex CoOperation();

    // "a co-operation agreement on (strengthening) co-operation over "sea-air cargo"".
    [GeneratedRegex(@"^(?:strengthening |enhancing )?co-?operation (?:over|on|in)\s", RegexOptions.IgnoreCase)]
    private static partial Regex SaidByKind();

    // A day or an occasion is no subject: "on May 9", "on behalf of".
    private const string Subject = @"\s(?!behalf|the (?:sidelines|same|occasion|part)|(?:Jan|Febr)uary|March\b|April|May \d|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)";

    private const string On = "(?<on>on|over|covering|regarding|concerning|relating to|in relation to|in respect of|in the (?:areas?|fields?|aspects?) of|in (?:the )?areas (?:including|such as))";

    // "Arrangement between A and B for the Avoidance of Double Taxation".
    private const string OnOrFor = "(?:" + On + "|(?<for>for(?: the)?(?-i:(?= [A-Z][a-z]+ (?:of|and) ))))";

    private const string Time = @"(?:\s(?:last (?:month|week)|today|yesterday|this (?:morning|afternoon|evening)|earlier this month)){0,2}";

    // "an agreement last month on wine", "a memorandum (MOU) in respect of tourism".
    [GeneratedRegex("^(?:\\s[IVX]{1,5}(?=\\sto))?(?:\\s\\([^()]{1,60}\\))?,?" + Time + "\\s(?:" + On + "|(?<for>for|to the|of the(?-i:(?=\\s[A-Z]))))" + Subject, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    // "a co-operation agreement with the Dongguan Municipal Government last month on ...". Names hold "for", so only "on" is looked for.
    [GeneratedRegex(@"^(?:\s\([^()]{1,60}\))?\s(?:with|between|among|amongst|by)\s[^.;:]{1,250}?\s" + OnOrFor + Subject, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkerAfterParties();

    // "on wine[, under which ...]", "on wine [after the meeting]", "on wine [between A and B]", "on wine [to promote ...]".
    [GeneratedRegex(@"[.;:]|,?\sand (?:another|one)\b|,\s(?:together|along)\swith\s|\s(?:as well|too|respectively)(?=,|$)|\son (?:(?:the same|that|this) (?:day|occasion)|the sidelines|(?:Jan|Febr)uary|March \d|April|May \d|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|,\s(?:which|under|with|whereby|so that|in order|so as|aiming|signifying|marking|thereby|and (?:the|an?|will|have|also|agreed|witnessed)\b|as|at|after|while|to|in (?:a bid|the presence)|witnessed|bringing|setting|laying|where|the|an?)\b|\s(?:which|under which|whereby|after (?:the|today)|at (?:the|today)|during the|following the|before the|in the presence|in the form|with a view|so as|as an annex|as well as|(?:together|along) with|today|yesterday|this (?:morning|afternoon|evening|month)|last (?:month|week|year)|between|among|amongst|on behalf|with (?:the )?(?-i:(?=[A-Z]))|(?:was|were|is|are|has been|have been)\b|in (?-i:(?=[A-Z]\w{2,20}(?: [A-Z]\w{2,20})? (?:today|yesterday|this|after|on|last)))|to (?:\w+ly )?(?:enhance|strengthen|promote|deepen|foster|take|facilitate|further|set up|provide|establish|step|bring|encourage|expand|develop|explore|build|boost|advance|pursue|implement|create|carry|jointly)\b|and (?=an? )|and$)", RegexOptions.IgnoreCase)]
    private static partial Regex Terminator();

    [GeneratedRegex(@"\s\((?:the )?[A-Z][^()]{1,60}\)$")]
    private static partial Regex ShortForm();
}
