using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>Finds the verbs of signing in a Chinese sentence and tells what each says.</summary>
internal static partial class ChineseSigningVerbs
{
    /// <summary>The verbs that say that something is signed, for use inside a pattern's brackets.</summary>
    internal const string Words = "签署|签订|续签|签立";

    // What stands farther from a verb says nothing about it.
    private const int NearbyBefore = 200;
    private const int NearbyAfter = 60;

    /// <summary>The verbs outside quotations and titles, in order.</summary>
    internal static IEnumerable<(TextSpan Place, SigningForm Form)> In(UnquotedText text, TextSpan sentence)
    {
        foreach (var match in text.Matches(sentence, Verb()))
        {
            var place = text.Block.Span(match);
            var before = text.Of(sentence.Until(place.Start).Last(NearbyBefore));
            var after = text.Of(sentence.From(place.End).First(NearbyAfter));
            yield return (place, OfSentence(text, sentence, before, after) ?? OfClause(match, before[(before.LastIndexOfAny(['，', '；', '。', '：']) + 1)..], after));
        }
    }

    // Null where the clause tells by itself.
    private static SigningForm? OfSentence(UnquotedText text, TextSpan sentence, string before, string after)
    {
        if (Respectively().IsMatch(before)) return SigningForm.Passive;
        if (OfWhat().IsMatch(after) && Enumerated().IsMatch(before)) return SigningForm.Active;
        return Nothing().IsMatch(after) && text.Match(sentence, SpeaksOfKnown()).Success ? SigningForm.Mentioned : null;
    }

    // By what stands between the last comma and the verb, and after it.
    private static SigningForm OfClause(Match verb, string before, string after)
    {
        if (ToCome().IsMatch(before) || verb.Groups["coming"].Success) return SigningForm.Intended;
        if (Ceremony().IsMatch(after) || Since().IsMatch(after)) return SigningForm.Mentioned;
        if (Attribute().IsMatch(after)) return Naming().IsMatch(after) ? SigningForm.Named : SigningForm.Mentioned;
        if (IsSubject().IsMatch(before) && Nothing().IsMatch(after)) return SigningForm.Passive;
        if ((Watched().IsMatch(before) || OnBehalf().IsMatch(before)) && Nothing().IsMatch(after)) return SigningForm.Mentioned;
        if (Noun().IsMatch(before)) return HoldsTitle(before) && Witness().IsMatch(before) ? SigningForm.Passive : SigningForm.Mentioned;
        if (ByAgents().IsMatch(before) && Title().IsMatch(after)) return SigningForm.Active;
        if (InBrackets().IsMatch(before)) return SigningForm.Mentioned;
        if (ByAgents().IsMatch(before)) return HoldsTitle(before) ? SigningForm.Passive : SigningForm.Mentioned;
        return SigningForm.Active;
    }

    private static bool HoldsTitle(string words) => words.Contains(UnquotedText.Blank, StringComparison.Ordinal);

    // 備忘錄由市長見證，司長與副市長代表雙方簽署: what another sentence has named.
    [GeneratedRegex(@"^(?:(?:有关|该[份等]?|上述)(?:的)?)?(?:合作)?(?:备忘录|协议书?|文件|协定|安排)(?:由|则|均|在|于|是)[^《]*$")]
    private static partial Regex SpeaksOfKnown();

    // 有關文件包括《…》, 當中包括《…》, 當中包括A與B的《…》, 五份協議分別為《…》: what the sentence before counted.
    [GeneratedRegex(@"^(?:(?:有关|上述|该等|这些|[一二三四五六七八九十0-9]{1,3}[份项])?(?:合作)?(?:协议|文件|备忘录)|当中|其中|它们)(?:包括|分别(?:为|是)|计有|如下|有|为|是)(?=：?《|：$|[^，。；《》]{4,60}的《)")]
    internal static partial Regex Names();

    // 簽署, 共同簽署, 已簽署了; not 簽署人, 簽署日期.
    [GeneratedRegex(
        "(?:(?<coming>将|将会|拟)|已(?:经)?)?(?:共同|分别|联合|正式|先后|亦|也|共)?"  // 將會, 已經, 分別
        + "(?:" + Words + "|签定"                                                     // 簽署, 續簽
        + "|(?:缔结|订立)(?=[^，。；签]{0,40}(?:《|协议|协定|备忘录|安排)))(?:了)?"   // 訂立合作協議, 締結《…》
        + "(?!人|方|国|日期|文本|机构|单位|部门|代表|[双各]方)",                      // not 簽署雙方
        RegexOptions.ExplicitCapture)]
    private static partial Regex Verb();

    // What is still to come. What is furthered or studied is only to come where nobody else is named before the verb: not 應用科技研究院與大學簽署, 就支持青年簽署.
    [GeneratedRegex(
        "(?:将(?!军)|拟|计划|期望|期待|争取|力争|预计|有望|准备|即将"                          // 將於明年簽署, 爭取今年內簽署
        + "|有待|尚待|尽快|尽早|早日|适时|可望)[^《》]{0,40}$"                                 // 盡快簽署
        + "|(?<![就为对以][^，]{0,12})(?:希望|考虑|研究(?!院|所|中心|会)|探讨|商讨|磋商|筹备"  // 研究簽署, 商討簽署
        + "|推动|促成|目标|鼓励|支持|邀请)[^《》与和同]{0,12}$"                                // 推動兩地機構簽署
        + "|(?:双方|两地|双方亦|亦|也|并|还|政府|届时|稍后|明年)会"                            // 雙方會簽署; not 青年聯合會簽署
        + "(?:于[^《》]{0,12}|在[^《》]{0,12}|再|继续|分别|共同)?$"                            // 雙方會於年底簽署; not 會後簽署
        + "|(?:未(?:能|有)?|[并并]?无|没有)$")]                                                // 未能簽署
    private static partial Regex ToCome();

    [GeneratedRegex(@"^(?:协议|备忘录|文件|合作协议)?(?:仪式|典礼|礼)")]
    private static partial Regex Ceremony();

    // 簽署的《…》, 簽署的合作協議.
    [GeneratedRegex(@"^的")]
    private static partial Regex Attribute();

    // 會上簽署的合作協議包括《…》.
    [GeneratedRegex(@"^的[^，。；·]{0,24}(?:包括|分别为|分别是|计有|如下|[为有是](?=：|《))")]
    private static partial Regex Naming();

    // 《…》和《…》在會上簽署。
    [GeneratedRegex(@"·》[^，。；《》]{0,16}$")]
    private static partial Regex IsSubject();

    [GeneratedRegex(@"^(?:完成|完毕)?(?:[，。；]|$)")]
    private static partial Regex Nothing();

    // 見證《…》的簽署, 有關協議的簽署.
    [GeneratedRegex(@"的$")]
    private static partial Regex Noun();

    // 署長和副廳長見證簽署。
    [GeneratedRegex(@"见证(?:了)?(?:双方|两地|协议|文件)?$")]
    private static partial Regex Watched();

    // 主席和廳長代表雙方簽署。
    [GeneratedRegex(@"代表(?:双方|两地|各自)[^，。；]{0,8}$")]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"见证|出席|主持")]
    private static partial Regex Witness();

    // （由創新科技署與四川省科學技術廳簽署）.
    [GeneratedRegex(@"（[^）]*$")]
    private static partial Regex InBrackets();

    // 在會議上，由A局長與B秘書長代表雙方簽署《…》.
    [GeneratedRegex(@"^《")]
    private static partial Regex Title();

    // 簽署三份協議，包括A與B簽署的《…》、C與D簽署的《…》，以及E與F簽署的合作協議: each is one of those that were signed.
    [GeneratedRegex(@"^的(?:《|「|(?:[\u4e00-\u9fff]{0,10})(?:协议|备忘录|意向书|安排)(?:[、，。；和及]|以及|$))")]
    private static partial Regex OfWhat();

    // 簽署三份協議，包括A與B簽署的.
    [GeneratedRegex(@"(?:" + Words + @")[^。；《]{0,24}(?:包括|分别[为是]|计有|当中有|即|：)[^。]*$")]
    private static partial Regex Enumerated();

    // 《…》《…》，分別由A與B、C與D簽署.
    [GeneratedRegex(@"》，(?:则|均|皆)?分别由[^。；]{4,160}$")]
    private static partial Regex Respectively();

    // 《…》由A與B簽署, 合作備忘錄由局長代表雙方簽署.
    [GeneratedRegex(@"(?:^|[·》録录议书排制])(?:则|均|是|分别)?由[^，。]{2,80}$")]
    private static partial Regex ByAgents();

    // 自二○○三年六月簽署以來.
    [GeneratedRegex("^以来")]
    private static partial Regex Since();
}
