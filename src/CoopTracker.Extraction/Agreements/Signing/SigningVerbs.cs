using System.Buffers;
using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>Finds the verbs of signing in a sentence and tells what each says.</summary>
internal static partial class SigningVerbs
{
    // What stands farther from a verb says nothing about it.
    private const int NearbyBefore = 100;
    private const int NearbyAfter = 120;

    // Most sentences say nothing of signing: what the pattern below looks for, without its auxiliaries.
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["sign", "Signed", "Signing", "entered into", "inked", "concluded", "renewed", "put their", "put his", "put her", "exchanged", "sealed", "clinched", "penned", "executed"],
        StringComparison.Ordinal);

    /// <summary>The verbs outside quotations with their auxiliaries, in order.</summary>
    internal static IEnumerable<(TextSpan Place, SigningForm Form)> In(UnquotedText text, TextSpan sentence) =>
        text.Block.IsChinese ? ChineseSigningVerbs.In(text, sentence) : InEnglish(text, sentence);

    private static IEnumerable<(TextSpan Place, SigningForm Form)> InEnglish(UnquotedText text, TextSpan sentence)
    {
        if (!text.HasAny(sentence, Stems)) yield break;
        foreach (var match in text.Matches(sentence, Verb()))
        {
            var (start, end) = (match.Groups["helpers"].Index, match.Index + match.Length);
            var place = text.Block.Span(start, end - start);
            // "signed the "Arrangement on A" and the renewed "Agreement on B"".
            if (place.Has("renewed") && sentence.Until(place.Start).Last(NearbyBefore).Has(Article()) && sentence.From(place.End).Has(OpensQuotation())) continue;
            yield return (place, FormOf(match, text.Of(sentence.Until(place.Start).Last(NearbyBefore)), text.Of(sentence.From(place.End).First(NearbyAfter))));
        }
    }

    private static SigningForm FormOf(Match match, string before, string after)
    {
        var (helpers, verb) = (match.Groups["helpers"].Value, match.Groups["verb"].Value);
        if (verb.StartsWith("signing", StringComparison.OrdinalIgnoreCase)) return OfSigning(verb, before);
        if (ToCome().IsMatch(helpers)) return SigningForm.Intended;
        if (verb is "sign" or "signs") return PresentSubject().IsMatch(before) ? SigningForm.Active : SigningForm.Mentioned;
        if (verb == "renewed" && Article().IsMatch(before)) return SigningForm.Mentioned;
        if (Earlier().IsMatch(helpers)) return SigningForm.Mentioned;
        if (Relative().IsMatch(before)) return Being().IsMatch(helpers) && AtOnce().IsMatch(after) ? SigningForm.Passive : SigningForm.Mentioned;
        if (helpers.Length == 0 && Coordinated().IsMatch(before)) return SigningForm.Passive;
        if (Being().IsMatch(helpers)) return Subordinate().IsMatch(before) ? SigningForm.Mentioned : SigningForm.Passive;
        if (helpers.Length == 0 && Document().IsMatch(before)) return OfAttribute(before, after);
        if (helpers.Length == 0 && AtOnce().IsMatch(after) && Titled().IsMatch(before)) return SigningForm.Passive;
        return before.Length > 0 ? SigningForm.Active : Naming().IsMatch(after) ? SigningForm.Named : SigningForm.Mentioned;
    }

    private static SigningForm OfSigning(string noun, string before)
    {
        var saysWhat = noun.EndsWith("of", StringComparison.Ordinal) || noun.EndsWith("for", StringComparison.Ordinal);
        if (Since().IsMatch(before)) return SigningForm.Mentioned;
        if (!saysWhat) return noun == "signing" && AfterDoing().IsMatch(before) ? SigningForm.Ceremony : SigningForm.Mentioned;
        if (Include().IsMatch(before)) return SigningForm.Ceremony;
        if (Witness().IsMatch(before)) return SigningForm.Witnessed;
        return Article().IsMatch(before) ? SigningForm.Ceremony : SigningForm.Mentioned;
    }

    private static SigningForm OfAttribute(string before, string after)
    {
        if (Naming().IsMatch(after)) return SigningForm.Named;
        return Agents().IsMatch(after) || (AtOnce().IsMatch(after) && Quoted().IsMatch(before)) ? SigningForm.Passive : SigningForm.Mentioned;
    }

    // "put their names, on behalf of the two governments, to the "Agreement on ..."".
    private const string Hand = @"(?:put|affixed) (?:their|his|her) (?:names?|signatures?|pens?)(?:, [^,;.]{1,80},)? to";

    private const string BeforeDocument =
        "the|an?|two|three|four|five|several|copies of|texts of|signed|new|co-operation|cooperation|framework|supplementary";

    private const string NamedDocument =
        "[Aa]greements?|[Mm]emorand(?:a|um)|[Ll]etters? of|[Dd]ocuments?|[Aa]rrangements?|[Pp]acts?|[Pp]rotocols?|[Cc]ontracts?|[Ii]nstruments|MOUs?|MoUs?";

    // Other things are exchanged and sealed as well, so the kind of document must follow.
    private const string OfDocuments =
        "(?:exchanged|sealed|clinched|penned|executed)(?=,? (?:(?:" + BeforeDocument + ") ){0,4}"  // "exchanged the signed ..."
        + @"(?:[""“](?!We|I)"              // "exchanged the "Agreement on ..."", not "exchanged "We will ...""
        + "|(?:" + NamedDocument + ")))";  // "exchanged the signed memoranda"

    private const string Auxiliaries =
        "will|would|shall|should|may|might|can|could|must|to|be|been|being|is|are|was|were|has|have|had|not|yet";

    private const string Adverbs =
        "also|first|once|just|both|each|then|all|already|jointly|respectively|formally|officially|subsequently|successfully|separately"
        + "|further|recently|earlier|previously|originally|together|today|yesterday";

    // The noun, with those who signed or what was signed.
    private const string Signing =
        @"[Ss]igning by (?:[^""“”;.]|(?<=\b(?:Mr|Mrs|Ms|Dr))\.){3,200}? of"   // "the signing by Mr. Lee and Ms Wang of"
        + @"(?= (?:the|an?|two|three|four|five|six|seven|eight|nine|ten)\s)"  // "... of two agreements"
        + @"|[Ss]igning(?: ceremon(?:y|ies))?(?: of| for)?";                  // "the signing of", "a signing ceremony for"

    // The verb, or its noun, with what stands before it: "were jointly signed", "has also renewed".
    [GeneratedRegex(
        @"(?<=\b(?<helpers>(?:(?:" + Auxiliaries + "|" + Adverbs + ") ){0,6}))"  // "has also", "were jointly"
        + "(?<verb>[Ss]igned|signs?|" + Signing                                  // "the two governments sign"
        + "|entered into|inked|concluded|renewed"                                // "inked a deal"
        + "|" + Hand + "|" + OfDocuments + @")\b",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Verb();

    // "will sign", "to be signed", "strive to sign", "is being signed"; "have to sign".
    [GeneratedRegex(@"\b(?:will|would|shall|should|may|might|can|could|must|to|not|yet|being)\b|^(?:\w+ )*be ")]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(?:had|first|once|already|earlier|previously|originally)\b")]
    private static partial Regex Earlier();

    [GeneratedRegex(@"\b(?:is|are|was|were|been)\b")]
    private static partial Regex Being();

    // "Two documents were endorsed and signed by".
    [GeneratedRegex(@"\b(?:is|are|was|were|been) (?:\w+ly )?\w+ed and (?:\w+ly )?$")]
    private static partial Regex Coordinated();

    // "which was signed in June", "that were signed", "as signed", "after having signed".
    [GeneratedRegex(@"\b(?:which|that|who|as|when|since|if|having|once)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    // "since the Arrangement was signed", "until the agreement is signed".
    [GeneratedRegex(@"\b(?:since|until|unless|if|before|once|whether|as soon as)\s[^,;:]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    // "since the signing of the Framework Agreement in 2010".
    [GeneratedRegex(@"\bsince (?:the )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    // "Speaking after signing the agreement".
    [GeneratedRegex(@"\b(?:after|upon)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AfterDoing();

    // "the renewed "Agreement on B"".
    [GeneratedRegex("^ [\"“]")]
    private static partial Regex OpensQuotation();

    // "the renewed agreement", "The signing of".
    [GeneratedRegex(@"\b(?:the|an?|its|their)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    // The news site writes in the present: "the two governments sign agreements".
    [GeneratedRegex(@"(?:\b(?:sides|governments|parties|places|cities|organisations|departments|bureaux|universities|officials)|\b[A-Z][\w'’-]+|\b(?:Ltd|Inc|Co)\.)\s*$")]
    private static partial Regex PresentSubject();

    private const string Documents =
        @"agreements?|memorand(?:um|a|ums)(?: of (?:understanding|co-?operation))?|understanding|arrangements?|pacts?|letters?(?: of intent)?|intent"
        + @"|documents?|protocols?|contracts?|mechanisms?|MOUs?|MoUs?|CEPA|items|ones|those|papers|deals?|treaty|treaties";

    // A document's noun or title directly before the verb: the verb is its attribute.
    [GeneratedRegex(
        @"(?:\b(?:" + Documents + @")|[""”])"  // "the memorandum of understanding", "the "Agreement on Wine""
        + @"(?:\s*\([^()]{0,60}\))?,?\s*$",    // ... "(MOU), signed"
        RegexOptions.IgnoreCase)]
    private static partial Regex Document();

    // "The four other pacts signed today are: ...", "The agreements signed at the meeting include ...".
    [GeneratedRegex(@"^[^.;:""“]{0,100}\b(?:are|is|were|include[sd]?|comprised?|cover(?:ed)?|as follows|namely|including)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Naming();

    // "The "Agreement on Wine", signed today by the A Bureau and the B Ministry, ...".
    [GeneratedRegex(@"^ (?:today|yesterday|this (?:morning|afternoon|evening)|at the meeting|at the plenary)\b[^,]{0,40}\b(?:by|between)\b")]
    private static partial Regex Agents();

    // When and where it was signed, directly behind the verb: "The "Agreement on Wine", which was signed at the meeting, ...".
    [GeneratedRegex(
        "^,? (?:today|this (?:morning|afternoon|evening)"                         // "signed this morning"
        + @"|(?:at|after|during) (?:the|today's|today’s) (?:[A-Z]?[\w-]+ ){0,3}"  // "signed at today's", "signed after the Sixth"
        + "(?:meeting|plenary|conference|ceremony|session|meeting-cum-plenary)"   // "... plenary"
        + @"|on the same occasion)\b",                                            // "signed on the same occasion"
        RegexOptions.IgnoreCase)]
    private static partial Regex AtOnce();

    [GeneratedRegex("[\"”](?:\\s*\\([^()]{0,60}\\))?,?\\s*$")]
    private static partial Regex Quoted();

    // "The Memorandum of Understanding on Wine signed at today's meeting".
    [GeneratedRegex(@"^(?:The|An?) (?:[\w/-]+ ){0,8}(?:Agreement|Memorandum|Arrangement|Letter of Intent|MOU|MoU)\b[^,;]*$")]
    private static partial Regex Titled();

    // "Highlights of the meeting include the signing of ...".
    [GeneratedRegex(@"\b(?:include[sd]?|including|featured|marked by|highlighted by)(?: the)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Include();

    // Being present while others sign.
    [GeneratedRegex(
        @"\b(?:witness(?:e[sd]|ing)?|attend(?:ed|s|ing)?|officiat\w+ at|presid\w+ (?:over|at)|saw|oversaw|hosted|held|observed"  // "witnessed the signing of"
        + "|(?:concluded|ended|closed|culminated) (?:with|in))"                                                                  // "concluded with the signing of"
        + @"(?: both| also| and \w+)?(?: (?:the|a|an))?"                                                                         // "witnessed and applauded the"
        + @"(?: (?:joint|official|formal|successful|on-site))?\s*$",                                                             // "official signing of"
        RegexOptions.IgnoreCase)]
    private static partial Regex Witness();
}
