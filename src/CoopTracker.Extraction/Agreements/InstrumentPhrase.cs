using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>A phrase that names an instrument by its kind: "a co-operation agreement", "five co-operation pacts", "the renewal of the Letter of Intent".</summary>
/// <param name="Place">From the first word of the kind to its noun, without article and count.</param>
/// <param name="Start">Where the phrase begins, article and count included.</param>
/// <param name="Type">A code of the lexicon's types.</param>
/// <param name="Count">How many; null when an article or nothing stands before it.</param>
/// <param name="IsPlural">Whether it names several.</param>
/// <param name="IsDefinite">Whether "the" or "this" stands before it.</param>
/// <param name="IsRenewal">Whether it speaks of the renewal of one.</param>
internal sealed partial record InstrumentPhrase(TextSpan Place, int Start, string Type, int? Count, bool IsPlural, bool IsDefinite, bool IsRenewal)
{
    private const int MostModifiers = 8;
    private const int Nearby = 160;

    /// <summary>The phrases in a part of a block, outside quotations, that can be the object of a verb.</summary>
    internal static List<InstrumentPhrase> In(UnquotedText text, TextSpan part)
    {
        var phrases = new List<InstrumentPhrase>();
        foreach (var (place, type) in InstrumentTerms.In(part))
        {
            if (text.IsQuoted(place.Start) || type == InstrumentTerms.None) continue;
            if (Of(text, part, place, type) is { } phrase && (phrases.Count == 0 || phrase.Start >= phrases[^1].Place.End)) phrases.Add(phrase);
        }
        return phrases;
    }

    private static InstrumentPhrase? Of(UnquotedText text, TextSpan part, TextSpan noun, string type)
    {
        var words = text.Matches(part.Until(noun.Start).Last(Nearby), Word()).TakeLast(MostModifiers + 2).Reverse().ToList();
        var start = noun.Start;
        Match? determiner = null;
        foreach (var word in words)
        {
            if (!OnlySpace(part.Block.Text, word.Index + word.Length, start)) break;
            if (Determiner().IsMatch(word.Value)) { determiner = word; break; }
            if (Stop().IsMatch(word.Value)) break;
            start = word.Index;
        }
        var phrase = determiner?.Index ?? start;
        var before = text.Of(part.Until(phrase).Last(Nearby));
        if (Governed().IsMatch(before) || Reference().IsMatch(determiner?.Value ?? "")) return null;
        return new InstrumentPhrase(part.Block.Span(start, noun.End - start), phrase, type, determiner is null ? null : EnglishNumbers.Parse(determiner.Value),
            Plural().IsMatch(noun.Text), determiner?.Value.ToLowerInvariant() is "the", Renewal().IsMatch(before));
    }

    private static bool OnlySpace(string text, int start, int end) => text.AsSpan(start, Math.Max(0, end - start)).IsWhiteSpace();

    [GeneratedRegex(@"[A-Za-z0-9][\w/&'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:an?|the|another|this|that|these|those|such|any|no|each|its|their|his|her|" + EnglishNumbers.Count + ")$", RegexOptions.IgnoreCase)]
    private static partial Regex Determiner();

    [GeneratedRegex("^(?:this|that|these|those|such|any|no|each|his|her)$", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:of|on|with|by|in|under|to|for|from|at|and|or|as|after|before|signed|sign|signs|signing|into|including|include|includes|namely|are|is|were|was|be|has|have|had|also|today|yesterday|jointly|respectively|concluded|renewed|meeting|plenary|which|that|between|among|through|new|further|more|other|relevant|following|total|several|various|some|many|over|than|about|respective|separate)$", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    // "under the Framework Agreement", "an annex to the Arrangement", "developing a mechanism", "(the Agreement)": not what was signed.
    [GeneratedRegex(@"(?:\b(?:under|to|by|per|of|following|with|on|within|through|progress|details|(?!including|signing)\w+ing|to \w+)|\((?:the )?)\s*$(?<!\b(?:renewal|total|number|series|signing|ceremony) of\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex Governed();

    [GeneratedRegex(@"\brenewal of\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Renewal();

    [GeneratedRegex(@"(?:agreements|arrangements|pacts|memoranda|memorandums|letters of \w+|protocols|accords|MOUs|MoUs|mechanisms|declarations|contracts|documents|instruments|treaties|understandings)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();
}
