using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Areas;

/// <summary>The sentence that announces the areas: "reached consensus on the following 15 co-operation areas:".</summary>
/// <param name="Index">The index of its block in the body.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Count">How many areas it announces, and where; null when it does not count them.</param>
internal sealed partial record AreaIntroduction(int Index, TextSpan Sentence, (int Value, TextSpan Place)? Count)
{
    /// <summary>The introductions in a body, in order; one that its block does not end with is none.</summary>
    internal static IEnumerable<AreaIntroduction> In(IReadOnlyList<Block> body)
    {
        for (var i = 0; i < body.Count; i++)
            if (body[i].Sentences is [.., var last] && Announces(last)) yield return new AreaIntroduction(i, last, CountIn(last));
    }

    /// <summary>Whether it speaks of areas or of progress, so that what follows it must be areas even without headings.</summary>
    internal bool SpeaksOfAreas => Count is not null || Sentence.Block.IsChinese || Sentence.Has(Areas());

    /// <summary>The number of areas that a sentence speaks of.</summary>
    internal static (int Value, TextSpan Place)? CountIn(TextSpan sentence) =>
        sentence.Block.IsChinese ? ChineseAreaWording.CountIn(sentence)
        : sentence.Match(Counted()) is { Success: true } match && EnglishNumbers.Parse(match.Groups["count"].Value) is { } value
            ? (value, sentence.Block.Span(match)) : null;

    /// <summary>Warns where the number of areas that were found is not the one announced.</summary>
    internal static void Check(FactSheet sheet, (int Value, TextSpan Place)? announced, int found, string rule)
    {
        if (announced is { } count && count.Value != found)
            sheet.Warn(WarningCodes.AreaCountDiffers, $"The text announces {count.Value} areas and {found} were found; compare it with the original.", count.Place.Cite(rule));
    }

    // Lists of signed documents and of people are introduced in the same way.
    private static bool Announces(TextSpan sentence) =>
        sentence.Block.IsChinese ? ChineseAreaWording.Announces(sentence)
        : (sentence.Has(Below()) || (sentence.Chars[^1] is ':' or '：' && sentence.Has(Agreed()))) && sentence.Has(Subject()) && !sentence.Has(SomethingElse());

    // That what follows is the areas.
    [GeneratedRegex(
        @"\b(?:outlined|set out|summari[sz]ed|detailed|listed|given|described|elaborated|highlighted|reported)"  // "are outlined"
        + @"(?: one by one| in detail| respectively)? (?:below|as follows|hereunder|in the following)\b"         // "in detail below"
        + @"|\bas follows\b"                                                                                     // "The gist ... is as follows:"
        + @"|\bfollowing\b[^.]{0,80}[:：]$"                                                                      // "the following areas:"
        + @"|\b(?:areas|progress|directions|consensus)\b[^.]{0,60}"                                              // "the progress made in individual areas"
        + @"\b(?:are|is|were) (?:outlined|set out|as follows|below)[.:]$",                                       // "is set out:"
        RegexOptions.IgnoreCase)]
    private static partial Regex Below();

    // "reached consensus on taking forward work in four areas:", "agreed to co-operate in 10 areas:".
    [GeneratedRegex(@"\b(?:consensus|agree[ds]?|agreement|discuss(?:ed|ions?)|exchanged views|reviewed|drew up|co-?operat\w+|progress)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agreed();

    // What is introduced.
    [GeneratedRegex(
        @"\b(?:areas?|aspects|fields|domains|fronts|directions?|priorities|consensus|gist|progress|key points|highlights"  // "the following areas:"
        + @"|outcomes?|results|achievements|summary|topics|issues|subjects|matters|(?<=following (?:\w+ ){0,2})items"      // "the following key items:"
        + @"|initiatives|measures|details|work)\b"                                                                         // "Details are as follows:"
        + @"|\bagreed (?:on |to |upon )?(?:the following|as follows)[:：]$",                                               // "Both sides agreed on the following:"
        RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:areas|progress|directions|fields|aspects|topics|subjects)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Areas();

    // "agreed to sign the following documents:", "The members of the delegation are as follows:".
    [GeneratedRegex(@"\b(?:signed|signing|sign|memorand\w+|pacts?|delegation|delegates|members|officials|speech|remarks|transcript|photos?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SomethingElse();

    // Not "77 items" or "27 initiatives".
    [GeneratedRegex(
        @"\b(?<count>" + EnglishNumbers.Count + @")\s"   // "10", "fifteen"
        + "(?:(?:key|major|mutual|main|priority|individual|broad|specific|important|strategic|different|focus|co-?operation|of) ){0,3}"  // "mutual co-operation"
        + @"(?:areas|aspects|fields|domains|fronts)\b",  // "areas"
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
