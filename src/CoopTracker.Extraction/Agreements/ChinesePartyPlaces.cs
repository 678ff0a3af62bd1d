using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Finds the words that name the parties in and around a Chinese title: A與B關於…的…, A與B合作備忘錄, （由A與B簽署）, A與B簽署的《…》.</summary>
internal static partial class ChinesePartyPlaces
{
    /// <summary>The parties that a title opens with; null when it opens with something else.</summary>
    internal static TextSpan? InTitle(TextSpan title)
    {
        var list = title.Match(Concerning()) is { Success: true } on ? title.Until(on.Index) : WithoutKind(title);
        if (list is not { Length: > 0 } words || words.Has("〈")) return null;
        return ChineseOrganisations.Opening(words) ?? (ChineseOrganisations.IsList(words) ? words : null);
    }

    /// <summary>The parties in the words beside a title: （由創新科技署與四川省科學技術廳簽署）, or two names alone.</summary>
    internal static TextSpan? Beside(TextSpan words)
    {
        if (words.Match(Agents()) is { Success: true } match && match.Groups["list"] is { Length: > 1 } list) return words.Block.Span(list);
        if (words.Has(InBrackets())) return InBracketsAfter(words);
        var alone = words.Trim("：:，、；;。－-–—的");
        return ChineseOrganisations.IsList(alone) ? alone : null;
    }

    /// <summary>The list in brackets that follows a title at once: 《…》（香港海關、四川省商務廳）; null when something else follows.</summary>
    internal static TextSpan? InBracketsAfter(TextSpan words) =>
        words.Match(InBrackets()) is { Success: true } brackets && words.Block.Span(brackets.Groups["list"]).Trim() is var list && ChineseOrganisations.IsList(list) ? list : null;

    /// <summary>Whose each of several titles is, in their order: 《…》《…》，分別由[A與B]、[C與D]簽署; none when the words do not pair them.</summary>
    internal static List<TextSpan> Respective(TextSpan words, int titles)
    {
        if (words.Match(RespectiveAgents()) is not { Success: true } match) return [];
        var pairs = words.Block.Span(match.Groups["pairs"]);
        var cuts = pairs.Matches(BetweenPairs()).Select(cut => cut.Index).ToList();
        int[] starts = [pairs.Start, .. cuts.Select(cut => cut + 1)], ends = [.. cuts, pairs.End];
        return starts.Length == titles ? [.. starts.Zip(ends, (start, end) => words.Block.Span(start, end - start))] : [];
    }

    // 香港大學戰略合作諒解備忘錄 without what says only what kind of document it is.
    private static TextSpan? WithoutKind(TextSpan title)
    {
        if (InstrumentTerms.In(title).LastOrDefault() is not { Type: not null } kind || kind.Place.End != title.End) return null;
        return title.Until(kind.Place.Start).UpTo(Modifiers());
    }

    [GeneratedRegex(@"》，(?:则|均|皆)?分别由(?<pairs>[^。；]{4,160})$", RegexOptions.ExplicitCapture)]
    private static partial Regex RespectiveAgents();

    // A comma before the next pair: each names two.
    [GeneratedRegex(@"(?<=[与和][^、]{2,40})、(?=[^、]{2,40}[与和])|(?<=[与和][^、]{2,40})以?及(?=[^、]{2,40}[与和])")]
    private static partial Regex BetweenPairs();

    [GeneratedRegex(@"关于|就(?=[\u4e00-\u9fff]{2,30}(?:签|订|的))|有关")]
    private static partial Regex Concerning();

    [GeneratedRegex(@"(?:(?:全面|深化|进一步|战略|友好|框架|交流|合作|伙伴|关系|联合|的)+)$", RegexOptions.RightToLeft)]
    private static partial Regex Modifiers();

    // （香港海關、四川省商務廳）, （上海市文化和旅遊局（上海市文物局）與發展局）.
    [GeneratedRegex(@"^\s?（(?<list>[^（）]*(?:（[^（）]*）[^（）]*)*)）", RegexOptions.ExplicitCapture)]
    private static partial Regex InBrackets();

    // （由A與B簽署）, 由A與B共同簽署, A與B分別簽署.
    [GeneratedRegex(@"^[（(]?(?:则|均|分别)?(?:由)?(?<list>[^（），。；《》]*(?:（[^（）]*）[^（），。；《》]*)*?)(?:于[\u4e00-\u9fff]{2,6})?(?:共同|分别|联合|已|亦)?(?:" + ChineseSigningVerbs.Words + ")", RegexOptions.ExplicitCapture)]
    private static partial Regex Agents();
}
