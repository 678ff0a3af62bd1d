using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Reads what an instrument without a title is on: "a co-operation agreement with B last month on co-operation over "sea-air cargo"".</summary>
internal static partial class InstrumentSubject
{
    /// <summary>The preposition and the subject in a part that follows an instrument's kind; null when the text gives none.</summary>
    internal static (string Preposition, TextSpan Words)? Of(UnquotedText text, TextSpan rest)
    {
        if (text.Match(rest, Purpose()) is { Success: true } purpose) return ("to", End(text, rest.From(purpose.Groups["words"].Index)));
        var marker = text.Match(rest, Marker()) is { Success: true } direct ? direct : text.Match(rest, MarkerAfterParties());
        if (!marker.Success) return null;
        var words = End(text, rest.From(marker.Index + marker.Length));
        return words.Length < 3 ? null : (marker.Groups["on"].Success ? "on" : marker.Groups["for"].Value.ToLowerInvariant(), words);
    }

    /// <summary>
    /// The subjects that a plural shares out: "agreements on labour inspection and drugs". Terms of the lexicon that hold an "and" stay whole
    /// unless the count needs them cut.
    /// </summary>
    internal static List<TextSpan> Split(TextSpan words, int? count)
    {
        var whole = TopicTerms.In(words).Select(hit => hit.Place).Where(place => place.Has(" and ")).ToList();
        var careful = Cut(words, whole);
        return count is null || careful.Count == count ? careful : Cut(words, []) is var all && all.Count == count ? all : careful;
    }

    private static List<TextSpan> Cut(TextSpan words, List<TextSpan> whole)
    {
        var parts = new List<TextSpan>();
        var start = words.Start;
        foreach (var separator in words.Matches(Separator()))
        {
            if (whole.Exists(place => separator.Index > place.Start && separator.Index < place.End)) continue;
            parts.Add(words.Block.Span(start, separator.Index - start).Trim());
            start = separator.Index + separator.Length;
        }
        parts.Add(words.From(start).Trim());
        return [.. parts.Where(part => part.Length > 0)];
    }

    private static TextSpan End(UnquotedText text, TextSpan words) =>
        (text.Match(words, Terminator()) is { Success: true } end ? words.Until(end.Index) : words).Trim(" ,.;:\"“”");

    // "signed a memorandum of understanding, to jointly set up the Centre"; a purpose after "after the meeting" is the signing's, not the document's.
    [GeneratedRegex(@"^,?\s(?=to\s(?:\w+ly\s)?(?:set up|establish|strengthen|enhance|promote|deepen|foster|take forward|facilitate|jointly|develop|explore|build|support|step up|expand|create|encourage|provide|co-operate|cooperate|launch)\b)to\s(?<words>)", RegexOptions.ExplicitCapture)]
    private static partial Regex Purpose();

    // A day or an occasion is no subject: "on May 9", "on behalf of".
    private const string Subject = @"\s(?!behalf|the (?:sidelines|same|occasion|part)|(?:Jan|Febr)uary|March\b|April|May \d|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)(?:(?:strengthening |enhancing )?co-?operation (?:over|on|in)\s)?";

    private const string On = "(?<on>on|over|covering|regarding|concerning|relating to|in relation to|in respect of|in the (?:areas?|fields?|aspects?) of|in (?:the )?areas (?:including|such as))";

    private const string Time = @"(?:\s(?:last (?:month|week)|today|yesterday|this (?:morning|afternoon|evening)|earlier this month)){0,2}";

    [GeneratedRegex("^" + Time + "\\s(?:" + On + "|(?<for>for|to the))" + Subject, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    // "a co-operation agreement with the Dongguan Municipal Government last month on ...". Names hold "for", so only "on" is looked for.
    [GeneratedRegex(@"^\s(?:with|between|among|amongst|by)\s[^.;:]{1,250}?\s" + On + Subject, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkerAfterParties();

    [GeneratedRegex(@"[.;:]|,\s(?:which|under|with|whereby|in order|so as|aiming|signifying|marking|thereby|and (?:the|an?|will|have|also|agreed|witnessed)\b|as|at|after|while|to|in (?:a bid|the presence)|witnessed|bringing|setting|laying|where|the|an?)\b|\s(?:which|under which|whereby|after (?:the|today)|at (?:the|today)|during the|following the|before the|in the presence|in the form|with a view|so as|as an annex|as well as|today|yesterday|this (?:morning|afternoon|evening|month)|last (?:month|week|year)|between|among|amongst|on behalf|(?:with|by) (?:the )?(?-i:(?=[A-Z]))|(?:was|were|is|are|has been|have been)\b|in (?-i:(?=[A-Z][\w ]{2,20} (?:today|yesterday|this|after|on|last)))|to (?:\w+ly )?(?:enhance|strengthen|promote|deepen|foster|take|facilitate|further|set up|provide|establish|step|bring|encourage|expand|develop|explore|build|boost|advance|pursue|implement|create|carry|jointly)\b|and (?=(?:an?|the|another) ))", RegexOptions.IgnoreCase)]
    private static partial Regex Terminator();

    [GeneratedRegex(@",\s(?:and\s|as well as\s)?|\sand\s|\sas well as\s")]
    private static partial Regex Separator();
}
