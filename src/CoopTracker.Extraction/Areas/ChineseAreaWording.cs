using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Delegations;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Areas;

/// <summary>How Chinese releases introduce areas and mark their headings.</summary>
internal static partial class ChineseAreaWording
{
    private const int LongestHeading = 40;

    // 廖秀冬博士, after a space.
    private const int LongestName = 7;

    private const string Number = "[" + ChineseNumerals.Characters + "]{1,4}";

    /// <summary>Whether a sentence announces areas: 就以下15個合作範疇達成共識：, 有關進展和未來合作方向如下：.</summary>
    internal static bool Announces(TextSpan sentence) =>
        (sentence.Has(Below()) || (sentence.Chars[^1] is ':' or '：' && sentence.Has(Agreed()))) && sentence.Has(Subject()) && !sentence.Has(SomethingElse());

    /// <summary>The number of areas that a sentence speaks of: 以下13個合作範疇, 五大領域. Not 九十個合作項目, 二十三項具體工作.</summary>
    internal static (int Value, TextSpan Place)? CountIn(TextSpan sentence) =>
        sentence.Match(Counted()) is { Success: true } match && ChineseNumerals.Parse(match.Groups["count"].ValueSpan) is { } value
            ? (value, sentence.Block.Span(match)) : null;

    /// <summary>The areas that a sentence lists and counts, without more about them: 就經貿、金融和青年三個領域的合作達成共識, 就八個合作範疇，包括……，加強合作.</summary>
    internal static List<TextSpan> Listed(TextSpan sentence) =>
        sentence.Match(CountedList()) is { Success: true } match && ChineseNumerals.Parse(match.Groups["count"].ValueSpan) is { } count
            ? Members(sentence.Block.Span(match.Groups["list"]), count) : [];

    // Cut at 、 and, where the count needs it, at 和, 及 and 與; none where their number differs from the count.
    private static List<TextSpan> Members(TextSpan list, int count)
    {
        var coarse = Cut(list, Comma());
        return coarse.Count == count ? coarse : Cut(list, CommaOrAnd()) is var fine && fine.Count == count ? fine : [];
    }

    private static List<TextSpan> Cut(TextSpan list, Regex separator) =>
        [.. list.Split(separator).Select(member => AreaEnumeration.Bare(member.Trim("，、；。"))).Where(member => member.Length > 0)];

    /// <summary>Whether a line may be a heading by its form alone: short, of words only, without a full stop or comma.</summary>
    internal static bool MayHead(Block line) =>
        line.Text.Length is > 1 and <= LongestHeading && Bare(line.Whole) is { Length: > 1 } bare
        && !bare.Has(Unfinished()) && !bare.Has(NoHeading()) && !ChineseOrganisations.IsList(bare)
        && !ChinesePeople.PostsIn(bare).Any(post => bare.End - post.End is > 1 and <= LongestName)
        && (bare.Length == line.Text.Length || TopicTerms.Named(bare).Count > 0);

    /// <summary>A heading without what some releases set around it: 創新科技：, 【創新科技】.</summary>
    internal static TextSpan Bare(TextSpan heading) => heading.Trim("：:︰【】〔〕");

    [GeneratedRegex(@"以下|下列|如下|下述")]
    private static partial Regex Below();

    [GeneratedRegex(@"共识|同意|商定|确定|确认|检视|总结|交换意见|交流|探讨|讨论|商讨|进展|合作")]
    private static partial Regex Agreed();

    [GeneratedRegex(@"范畴|领域|方面|共识|进展|方向|重点|议题|课题|事项|事宜|成果|要点|工作")]
    private static partial Regex Subject();

    [GeneratedRegex(@"签署|签订|备忘录|合作协议|合作文件|代表团|成员|官员|嘉宾|致[辞词]|全文|附件")]
    private static partial Regex SomethingElse();

    [GeneratedRegex(
        "(?<count>" + Number + ")(?:个|大|项)?"                                               // 13個, 五大
        + "(?:(?:重点|主要|优先|关键|核心|互惠|具体|合作|重要|不同|共同|主题|战略|的)){0,4}"  // 互惠合作, 重點
        + "(?:范畴|领域|方面|议题|板块|方向)",                                                // 範疇, 領域, 議題
        RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    // 重點合作範疇, 優先領域.
    private const string AreaNoun = "(?:重点|主要|优先)?(?:合作)?(?:范畴|领域|方面)";

    private const string CountOfAreas = "(?<count>" + Number + ")(?:个|大)" + AreaNoun;

    // The list before the count or after it.
    [GeneratedRegex(
        "(?:就|在|加强|深化|推进|推动)(?<list>(?!以下|下列)[^，。；：《》]{2,80}?)(?:等)?(?:这)?"                         // 就經貿、金融和青年等
        + "(?<count>" + Number + ")(?:个|大)?" + AreaNoun + "[^，。；]{0,12}(?:达成(?:多项)?共识|合作|交流)"              // 三個領域的合作達成共識
        + "|" + CountOfAreas + "[^。；：]{0,20}：(?<list>[^。；：]{4,200})。?$"                                           // 五大領域加強合作：金融、旅遊、……
        + "|" + CountOfAreas + "(?:的合作)?(?:达成(?:多项)?共识)?，?(?:包括|即|分别为|分别是)(?<list>[^。；：]{4,200}?)"  // 八個重點合作範疇，包括……
        + "(?:，(?:加强|深化|开展|展开|推动|推进|达成|共同)[^。]*)?。?$",                                                 // ，加強合作。
        RegexOptions.ExplicitCapture)]
    private static partial Regex CountedList();

    [GeneratedRegex("[、，](?:以及|及|和)?|以及")]
    private static partial Regex Comma();

    [GeneratedRegex("[、，](?:以及|及|和)?|以及|[和及与]")]
    private static partial Regex CommaOrAnd();

    // A sentence, a list item, a title or a date line.
    [GeneratedRegex(
        "[。；！？，：:;…》]$|[；;](?:及|以及|和)$"                                     // 加強金融合作；及
        + "|[。；！？|>]|：|^[（(]"                                                     // the frame of a page: 來源：新聞局, 首頁 > 新聞
        + @"|^《[^》]*》(?![\u4e00-\u9fff])"                                            // 《合作協議》; but 《標準合同》先行先試安排 is a heading
        + "|^" + ChineseNumerals.Year + "[^，。]{0,6}月|^[0-9]{4}年|^第[^，]{1,4}次")]  // 二○二四年四月, 第六次
    private static partial Regex Unfinished();

    // The page's own words, who stands where in a photo, a verb of reporting, the name of a body.
    [GeneratedRegex(
        "^(?:更多|返回|分享|打印|列印|相关图片|附件|附图|注[:：]?|完$|圖片|图片)"  // 更多, 返回, 附件一
        + "|（(?:左|右|中|前排|后排)|表示"                                         // 李家超（左）
        + "|(?:局|署|厅|委员会|公司|银行|协会|办公室)$"                            // 香港旅遊發展局
        + "|签署$|见证|举行$|出席|主持")]                                          // 合作協議簽署
    private static partial Regex NoHeading();
}
