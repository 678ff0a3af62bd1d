using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>
/// Tells whose each of several titles is where one sentence names them all: 《…》《…》，分別由A與B、C與D簽署; A、B分別與C、D簽署《…》和《…》;
/// A與B，以及C與D，分別簽署《…》和《…》.
/// </summary>
internal static partial class ChineseRespectively
{
    private const string Word = "分别";

    /// <summary>The words that name who signed each title, in the order of the titles; none when the sentence does not pair them.</summary>
    internal static List<TextSpan[]> Of(SigningClause clause, int titles)
    {
        if (titles < 2 || !Says(clause)) return [];
        return Passive(clause.Before, titles) ?? WithCounterparts(clause.Before, titles) ?? (clause.Verb.Has(Word) ? Active(clause.Before, titles) : null) ?? [];
    }

    /// <summary>Whether a clause says that several signed respectively.</summary>
    internal static bool Says(SigningClause clause) => clause.Before.Has(Word) || clause.Verb.Has(Word);

    private static List<TextSpan[]>? Passive(TextSpan words, int titles) =>
        words.Match(Agents()) is { Success: true } match ? Pairs(words.Block.Span(match.Groups["pairs"]), titles) : null;

    // A、B分別與C、D簽署: the first with the first; A分別與C和D簽署: the same with each.
    private static List<TextSpan[]>? WithCounterparts(TextSpan words, int titles)
    {
        if (words.Match(Counterparts()) is not { Success: true } match) return null;
        var (ours, theirs) = (Cut(words.Block.Span(match.Groups["ours"])), Cut(words.Block.Span(match.Groups["theirs"])));
        if (theirs.Count != titles || (ours.Count != titles && ours.Count != 1)) return null;
        return [.. theirs.Select((other, i) => new[] { ours[ours.Count == 1 ? 0 : i], other })];
    }

    // Offices hold 和 and 及, and a name behind an office does not end as an organisation's does.
    private static List<TextSpan> Cut(TextSpan list) => ChineseSigningSubject.IsPeople(list) ? [.. list.Split(BetweenPeople())] : ChineseOrganisations.Cut(list);

    // One pair between two commas, or all in one list.
    private static List<TextSpan[]>? Active(TextSpan words, int titles)
    {
        var parts = words.Split(Comma()).Select(part => part.Past(Joint())).Where(ChineseOrganisations.IsList).ToList();
        return parts.Count == titles ? [.. parts.Select(part => new[] { part })] : parts is [var whole] ? Pairs(whole, titles) : null;
    }

    private static List<TextSpan[]>? Pairs(TextSpan list, int titles) =>
        list.Split(BetweenPairs()).ToList() is var pairs && pairs.Count == titles ? [.. pairs.Select(pair => new[] { pair })] : null;

    // 《…》《…》，分別由A與B、C與D簽署.
    [GeneratedRegex(@"》，?(?:则|均|皆)?分别由(?<pairs>[^。；]{4,160})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Agents();

    // A、B分別與C、D簽署.
    [GeneratedRegex(@"(?:^|，)(?<ours>[^，。；《》]{2,80})分别[与和同](?<theirs>[^，。；《》]{4,80})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Counterparts();

    [GeneratedRegex("、|以及")]
    private static partial Regex BetweenPeople();

    [GeneratedRegex("[，；]")]
    private static partial Regex Comma();

    // A與B，以及C與D，分別簽署.
    [GeneratedRegex("^(?:以及|及|和)")]
    private static partial Regex Joint();

    // A comma before the next pair: each names two.
    [GeneratedRegex(@"(?<=[与和][^、]{2,40})、(?=[^、]{2,40}[与和])|(?<=[与和][^、]{2,40})以?及(?=[^、]{2,40}[与和])")]
    private static partial Regex BetweenPairs();
}
