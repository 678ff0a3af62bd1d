using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>Finds the words that name the parties in and around a Chinese title: A與B關於…的…, A與B合作備忘錄, （由A與B簽署）, A與B簽署的《…》.</summary>
internal static partial class ChinesePartyPlaces
{
    private const string Edges = "：:，、；;。.－-–—─的";

    /// <summary>The parties that a title opens with; null when it opens with something else.</summary>
    internal static TextSpan? InTitle(TextSpan title)
    {
        var list = title.Match(Concerning()) is { Success: true } on ? title.Until(on.Index) : WithoutKind(title);
        if (list is not { Length: > 0 } words || words.Has("〈")) return null;
        return ChineseOrganisations.Opening(words) ?? (ChineseOrganisations.IsList(words) ? words : null);
    }

    /// <summary>The parties in the words beside a title: （由創新科技署與四川省科學技術廳簽署）, ，由A與B簽署；, 律政司與司法廳之間的, or two names alone.</summary>
    internal static TextSpan? Beside(TextSpan words)
    {
        var bare = words.UpTo(NextItem()).Trim(Edges);
        if (bare.Match(Agents()) is { Success: true } match && match.Groups["list"] is { Length: > 1 } list) return words.Block.Span(list);
        if (words.Has(InBrackets())) return InBracketsAfter(words);
        return Alone(bare) ?? (bare.Length < words.Length && words.Has(Of()) ? AtLeastOne(bare.UpTo(What())) : null);
    }

    /// <summary>The list in brackets that follows a title at once: 《…》（香港海關、四川省商務廳）; null when something else follows.</summary>
    internal static TextSpan? InBracketsAfter(TextSpan words) =>
        words.Match(InBrackets()) is { Success: true } brackets ? Alone(words.Block.Span(brackets.Groups["list"]).Trim()) : null;

    /// <summary>The parties in the words between the title before and this one: 包括[律政司與司法廳]的《…》、[投資推廣署與商務廳]的《…》.</summary>
    internal static TextSpan? Ahead(SigningClause clause, TextSpan title)
    {
        if (title.Start <= clause.After.Start) return null;
        var start = clause.Text.QuotationsIn(clause.After).TakeWhile(quoted => quoted != title).Select(quoted => quoted.End + 1).LastOrDefault(clause.After.Start);
        var words = clause.After.From(start).BeforeQuotation(title).Past(Enumerator()).Past(Joint());
        return words.Has(Of()) && Beside(words) is not null ? words : null;
    }

    /// <summary>The list that words consist of: 簽署方：A、B, A與B就青年交流達成的; null when they hold more or less.</summary>
    internal static TextSpan? Alone(TextSpan words) => words.Past(Label()).UpTo(What()).Trim(Edges) is var list
        && (ChineseOrganisations.IsList(list) || (words.Has(Label()) && ChineseSigningSubject.IsPeople(list))) ? list : null;

    // A與騰訊的《…》: 的 before a title tells that these are names, though one may not end as names of organisations do.
    private static TextSpan? AtLeastOne(TextSpan list) =>
        ChineseOrganisations.Cut(list) is { Count: > 1 } names && names.Exists(name => ChineseOrganisations.EndsAt(name, name.End)) ? list : null;

    // 香港大學戰略合作諒解備忘錄 without what says only what kind of document it is.
    private static TextSpan? WithoutKind(TextSpan title)
    {
        if (InstrumentTerms.In(title).LastOrDefault() is not { Type: not null } kind || kind.Place.End != title.End) return null;
        return title.Until(kind.Place.Start).UpTo(Modifiers());
    }

    // 《…》－A與B；以及: the word leads to the next item.
    [GeneratedRegex("[；;，。](?:以及|及|和)$")]
    private static partial Regex NextItem();

    [GeneratedRegex(@"关于|就(?=[\u4e00-\u9fff]{2,30}(?:签|订|的))|有关")]
    private static partial Regex Concerning();

    [GeneratedRegex(@"(?:(?:全面|深化|进一步|战略|友好|框架|交流|合作|伙伴|关系|联合|的)+)$", RegexOptions.RightToLeft)]
    private static partial Regex Modifiers();

    // （香港海關、四川省商務廳）, （上海市文化和旅遊局（上海市文物局）與發展局）.
    [GeneratedRegex(@"^\s?（(?<list>[^（）]*(?:（[^（）]*）[^（）]*)*)）", RegexOptions.ExplicitCapture)]
    private static partial Regex InBrackets();

    // 律政司與司法廳的《…》.
    [GeneratedRegex("的$")]
    private static partial Regex Of();

    // 了四份合作文件，包括.
    [GeneratedRegex(@"^.*(?:包括(?:了|有)?|分别[为是]|计有|即|[，：])")]
    private static partial Regex Enumerator();

    // 》、, 》（「甲協議」）以及.
    [GeneratedRegex(@"^(?:[、；，）」》]|以及|还有|[及和与])+")]
    private static partial Regex Joint();

    // 簽署單位：, 簽署雙方為.
    [GeneratedRegex(@"^(?:签署|签约|签订|缔约|合作|参与)(?:各方|双方|单位|机构|部门|代表|人|方)(?:分别)?(?:包括|为|是|：)+")]
    private static partial Regex Label();

    // 律政司與司法廳之間的, 投資推廣署與商務廳就投資推廣達成的.
    [GeneratedRegex(@"(?:之间|双方)?(?:就[^，。；《》]{2,40})?(?:达成|订立|缔结)?的?$")]
    private static partial Regex What();

    // Who signed, before the verb: （由A與B簽署）, 由A與B共同簽署, A與B就青年交流簽署.
    [GeneratedRegex(
        "^[（(]?(?:则|均|分别)?(?:由)?"                                        // （由, 則由
        + "(?<list>[^（），。；《》]*?(?:（[^（）]*）[^（），。；《》]*?)*?)"  // 東方（集團）有限公司與上海博物館
        + @"(?:就[^，。；《》]{2,40}?)?(?:于[\u4e00-\u9fff]{2,6})?"            // 就青年交流, 於會後
        + "(?:共同|分别|联合|已|亦)?(?:" + ChineseSigningVerbs.Words + ")",    // 共同簽署
        RegexOptions.ExplicitCapture)]
    private static partial Regex Agents();
}
