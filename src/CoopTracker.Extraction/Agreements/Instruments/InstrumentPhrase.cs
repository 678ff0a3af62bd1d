using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Instruments;

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
            if (Of(text, part, place, type, phrases.Count > 0) is not { } phrase) continue;
            if (phrases.Count == 0 || (phrase.Start >= phrases[^1].Place.End && !IsWhatItSupplements(text, phrases[^1], phrase))) phrases.Add(phrase);
        }
        return phrases;
    }

    // "Supplement X to the Mainland and Hong Kong Closer Economic Partnership Arrangement" is one instrument.
    private static bool IsWhatItSupplements(UnquotedText text, InstrumentPhrase first, InstrumentPhrase second) =>
        text.Match(first.Place.Block.Span(first.Place.End, second.Place.Start - first.Place.End), ToAnother()).Success;

    private static InstrumentPhrase? Of(UnquotedText text, TextSpan part, TextSpan noun, string type, bool isFurther)
    {
        var words = text.Matches(part.Until(noun.Start).Last(Nearby), Word()).TakeLast(MostModifiers + 2).Reverse().ToList();
        var (start, reach, determiner) = Modifiers(noun, words);
        var phrase = determiner?.Index ?? reach;
        if (words.Find(word => word.Index + word.Length + 1 == phrase) is { } article && Article().IsMatch(article.Value)) phrase = article.Index;
        var before = text.Of(part.Until(phrase).Last(Nearby));
        if (isFurther && !Joined().IsMatch(before)) return null;
        if (Governed().IsMatch(before) || Reference().IsMatch(determiner?.Value ?? "")) return null;
        return new InstrumentPhrase(part.Block.Span(start, noun.End - start), phrase, type, determiner is null ? null : EnglishNumbers.Parse(determiner.Value),
            Plural().IsMatch(noun.Text), determiner?.Value.ToLowerInvariant() is "the", Renewal().IsMatch(before));
    }

    // Backwards over the words before the noun: where those of its kind begin, how far they reach, and the article or count before them.
    private static (int Start, int Reach, Match? Determiner) Modifiers(TextSpan noun, List<Match> words)
    {
        var (start, reach) = (noun.Start, noun.Start);
        foreach (var word in words)
        {
            if (!OnlySpace(noun.Block.Text, word.Index + word.Length, reach)) break;
            if (Determiner().IsMatch(word.Value)) return (start, reach, word);
            if (Stop().IsMatch(word.Value)) break;
            if (!Passed().IsMatch(word.Value)) start = word.Index;
            reach = word.Index;
        }
        return (start, reach, null);
    }

    private static bool OnlySpace(string text, int start, int end) => text.AsSpan(start, Math.Max(0, end - start)).IsWhiteSpace();

    [GeneratedRegex(@"[A-Za-z0-9][\w/&'’-]*")]
    private static partial Regex Word();

    // "an agreement", "the agreement", "twenty agreements".
    [GeneratedRegex("^(?:an?|the|another|this|that|these|those|such|any|no|each|its|their|his|her|" + EnglishNumbers.Count + ")$", RegexOptions.IgnoreCase)]
    private static partial Regex Determiner();

    // "of the three documents", "another two agreements".
    [GeneratedRegex("^(?:the|these|those|all|another|other)$", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex("^(?:this|that|these|those|such|any|no|each|his|her)$", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    // Words of the clause, not of the phrase.
    [GeneratedRegex(
        "^(?:of|on|with|by|in|under|to|for|from|at|and|or|as|after|before"      // "a series [of] agreements"
        + "|signed|sign|signs|signing|into"                                     // "[signed] co-operation agreements", "entered [into] agreements"
        + "|including|include|includes|namely|are|is|were|was|be|has|have|had"  // "the documents [include] a memorandum"
        + "|also|today|yesterday|jointly|respectively|concluded|renewed"        // "signed [today] an agreement"
        + "|meeting|plenary"                                                    // "after the [meeting] agreements were signed"
        + "|which|that|between|among|through|following|over|than|about)$",      // "more [than] ten agreements"
        RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    // They say nothing of the kind: "six other agreements", "a similar arrangement".
    [GeneratedRegex(
        "^(?:new|further|more|other|similar|same|relevant|several|various|some|many"
        + "|respective|separate|additional|tripartite|bilateral|total)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Passed();

    [GeneratedRegex(@"^(?:\s[IVX]{1,5}|\s\d{1,2})?\sto\s(?:the\s)?[^,;:]*$")]
    private static partial Regex ToAnother();

    // Not what was signed: another document that the text speaks of.
    [GeneratedRegex(
        @"(?:\b(?:under|to|by|per|of|following|with|on|within|through|in|for|from|since|at|over|via|as|than|like|upon"  // "under the Framework Agreement"
        + "|that|which|where|because|while|between|beyond"                 // "while the agreement is in force"
        + "|progress|details"                                              // "the progress the Arrangement has brought"
        + @"|(?!including|signing)\w+ing|to \w+)"                          // "developing a mechanism", "to implement the Arrangement"
        + @"|\((?:the )?)\s*$"                                             // "(the Agreement)"
        + @"(?<!\b(?:(?:renewal|total|number|series|signing|ceremony) of"  // but "the renewal of the Arrangement"
        + @"|(?:together|along) with|as well as)\s*)",                     // and "together with a memorandum"
        RegexOptions.IgnoreCase)]
    private static partial Regex Governed();

    // A further one is signed as well where it is joined to what stands before: "an agreement on wine, a memorandum on tourism and another agreement".
    [GeneratedRegex(@"(?:[,;:)]|\b(?:and|or|plus|as|is|are|namely|including|of|with|by))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\brenewal of\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Renewal();

    // "letters of intent", "MOUs": several were signed.
    [GeneratedRegex(
        @"(?:agreements|arrangements|pacts|memoranda|memorandums|letters of \w+|protocols|accords|MOUs|MoUs"
        + @"|mechanisms|declarations|contracts|documents|instruments|treaties|understandings)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Plural();
}
