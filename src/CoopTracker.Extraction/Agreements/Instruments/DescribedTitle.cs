using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Instruments;

/// <summary>Names an instrument that has no quoted title: by the words themselves where capitals make a title of them, else by its kind and subject.</summary>
internal static partial class DescribedTitle
{
    /// <summary>The title.</summary>
    /// <param name="phrase">The words of the kind.</param>
    /// <param name="rest">What follows them.</param>
    /// <param name="preposition">What stands between kind and subject, such as "on".</param>
    /// <param name="subject">What the instrument is on; null when the text does not say.</param>
    internal static string Of(InstrumentPhrase phrase, TextSpan rest, string? preposition, TextSpan? subject) =>
        AsWritten(phrase, subject) ?? Composed(phrase, rest, preposition, subject);

    // "the Second Agreement Concerning Amendment to ...": capitals make a title of the words themselves.
    private static string? AsWritten(InstrumentPhrase phrase, TextSpan? subject)
    {
        if (subject is not { } on || phrase.IsPlural || !char.IsUpper(phrase.Place.Chars[0]) || on.Block != phrase.Place.Block || on.Start < phrase.Place.End) return null;
        var between = on.Block.Span(phrase.Place.End, on.Start - phrase.Place.End);
        return between.Has(OnlyPreposition()) || (between.Has(Between()) && char.IsUpper(on.Chars[0])) ? Bare(WithRegions(PlaceOf(phrase.Place, on))) : null;
    }

    // "... on Waste Management between Hong Kong and Shenzhen": the regions at its end belong to a title.
    private static TextSpan WithRegions(TextSpan title)
    {
        var rest = title.Block.Whole.From(title.End);
        return rest.Match(BetweenTwo()) is { Success: true } two && Regions.Called(two.Groups["first"].Value) is not null && Regions.Called(two.Groups["second"].Value) is not null
            ? title with { Length = two.Index + two.Length - title.Start } : title;
    }

    private static string Composed(InstrumentPhrase phrase, TextSpan rest, string? preposition, TextSpan? subject)
    {
        var kind = Singular(phrase.Place.Text) + Numeral().Match(rest.Text).Groups["numeral"].Value;
        return char.ToUpperInvariant(kind[0]) + kind[1..] + (subject is { } on ? $" {preposition} {Bare(on)}" : "");
    }

    /// <summary>From the kind to the end of its subject; a subject of another sentence stands for itself.</summary>
    internal static TextSpan PlaceOf(TextSpan kind, TextSpan? subject) =>
        subject is not { } on ? kind : on.Block != kind.Block || on.Start < kind.End ? on : kind.Block.Span(kind.Start, on.End - kind.Start);

    /// <summary>The subject without the city of the signing: "signed the Agreement on Wine in Hong Kong".</summary>
    internal static TextSpan WithoutCity(TextSpan subject, FactSheet sheet) =>
        subject.Match(WhereAtEnd()) is { Success: true } where && where.Groups["city"].Value == sheet.City?.Value ? subject.Until(where.Index) : subject;

    private static string Bare(TextSpan words) => string.Concat(words.Text.Where(c => c is not ('"' or '“' or '”')));

    private static string Singular(string kind) => PluralNoun().Replace(kind, match => match.Value.ToLowerInvariant() switch
    {
        "memoranda" or "memorandums" => match.Value[..8] + "um",
        "letters" => match.Value[..6],
        _ => match.Value[..^1],
    });

    // "today signed the Agreement on Wine in Hong Kong": where it was signed.
    [GeneratedRegex(@"\sin\s(?<city>[A-Z][\w ]{2,30})$", RegexOptions.ExplicitCapture)]
    private static partial Regex WhereAtEnd();

    [GeneratedRegex(@"^(?:\s[\w-]+){1,5}\s[""“]?$")]
    private static partial Regex OnlyPreposition();

    // "... [between Hong Kong and Shenzhen]", where the title goes no further than the regions.
    [GeneratedRegex(
        @"^\sbetween (?:the )?(?<first>[A-Z][\w ]{2,20}?)"                            // "between the Mainland"
        + @" and (?:the )?(?<second>[A-Z]\w{2,20}(?: [A-Z]\w{2,20})?)(?=[\s.,;]|$)",  // "and Hong Kong"
        RegexOptions.ExplicitCapture)]
    private static partial Regex BetweenTwo();

    [GeneratedRegex(@"^\s(?:between|among)\s")]
    private static partial Regex Between();

    // "Supplement X to the ...".
    [GeneratedRegex(@"^(?<numeral>\s[IVX]{1,5})\sto\s", RegexOptions.ExplicitCapture)]
    private static partial Regex Numeral();

    // "memoranda of understanding", "letters of intent", "pacts": each was one of them.
    [GeneratedRegex(
        @"\b(?:memoranda|memorandums|letters|agreements|arrangements|pacts|protocols|accords|MOUs|MoUs"
        + @"|contracts|declarations|mechanisms|treaties)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PluralNoun();
}
