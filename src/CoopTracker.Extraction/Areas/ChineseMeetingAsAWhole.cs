using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Areas;

/// <summary>Tells Chinese paragraphs and headings about the meeting as a whole from those of an area.</summary>
internal static partial class ChineseMeetingAsAWhole
{
    /// <summary>Whether a paragraph ends the areas when it follows them.</summary>
    internal static bool Is(Block block) =>
        block.Sentences is [var first, ..]
        && (first.Has(Occasion()) || first.Has(Signing()) || first.Has(People()) || first.Has(Movements()) || first.Has(Closing()) || ChineseLead.IsSpeech(first));

    /// <summary>Whether a heading opens a part that is no area: 合作備忘錄簽署儀式, 代表團成員.</summary>
    internal static bool IsHeading(Block block) => block.Whole.Has(OtherPart());

    /// <summary>Captions tell who stands where: 行政長官李家超（右）.</summary>
    internal static bool IsCaption(Block block) => block.Whole.Has(Caption());

    // What happened at or around the meeting.
    [GeneratedRegex(
        "^(?:在)?(?:是次|今次|今日的|本次)?(?:会[上前后]|席间|其间"                           // 會上，, 席間，
        + "|会议(?:上|后|中|前|期间|(?:开始|举行|召开)前|结束后|完结后|结束时|昨日|今日|由)"  // 會議期間，, 會議結束後，
        + "|第[^，。]{1,6}[次届]会议)"                                                        // 第二十四次會議昨日由……主持
        + "|^在[^，。]{2,24}见证下"                                                           // 在兩地領導見證下，
        + "|^(?:签署|签约)?仪式(?:上|前|后)")]                                                // 簽署儀式上，
    private static partial Regex Occasion();

    private const string Signs = "(?:签署|签订|续签)(?:了)?";

    // What was signed.
    [GeneratedRegex(
        "^(?:另外|此外|同日|同时|随后|其后)，[^。]{0,80}(?:签署|签订)"                        // 另外，兩地政府部門簽署……
        + "|^(?:[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日，)?"         // 九月十六日，
        + "[^，。；《]{2,60}" + Signs + "[《一二三四五六七八九十0-9多]"                       // 雙方簽署《……》, 雙方簽署了多項
        + "|^(?![^，。]{0,60}(?:推动|鼓励|支持|争取|将|探讨|研究|尽快|计划|继续|促进|协助))"  // not 雙方將推動……簽署合作協議
        + "[^，。；《]{2,60}" + Signs + "(?:合作|谅解)*(?:备忘录|协议|文件|意向书|安排)"      // 香港機場管理局與……簽署合作協議
        + "|^(?:上述|以上)?第?[（0-9][^。]{0,40}附件"                                         // 上述第（二）至（八）項……載於附件
        + "|^有关(?:的)?(?:协议|文件|备忘录)"                                                 // 有關協議載於
        + "|签署的《")]                                                                       // 會上簽署的《……》
    private static partial Regex Signing();

    // Who else was there.
    [GeneratedRegex(
        "(?:成员|官员|人员|嘉宾|代表|团员|领导"                          // 代表團成員
        + "|(?:出席|列席|参加|同行|随行|与会)[^，。]{0,16}的)"           // 出席會議的
        + "(?:还|亦|也|另)?(?:包括|有(?![关效利需望意着很助信份限机]))"  // 包括, 還有; not 有關, 有利
        + "|(?:亦|也)(?:有|应邀|一同)?(?:出席|列席|参加)")]              // 亦有出席會議
    private static partial Regex People();

    // Where people went before and after.
    [GeneratedRegex(
        "^[^，。]{2,24}(?:返抵|返港|启程|离京|离沪|返回香港|继续(?:其|在)?[^，。]{0,6}(?:访问|行程))"  // 李家超今晚返抵香港
        + @"|^[\u4e00-\u9fff]{2,4}在[^，。]{1,4}期间"                                                  // 李家超在滬期間
        + "|^[^，。]{2,24}(?:今日|明日|今晚)[^，。]{0,8}将"                                            // 代表團明日上午將
        + "|^(?!双方|两地|三[方地]|各[方地])"                                                          // not 雙方其後到訪: an area's
        + @"(?:[\u4e00-\u9fff]{2,4}(?:其后|随后|之后|稍后|今早|今晨|早上|上午|下午|傍晚|昨日|亦)"      // 許正宇其後
        + @"|[^，。]{0,20}(?:代表团|一行|[司局署省市]长[\u4e00-\u9fff]{2,3}))"                         // 香港代表團, 政務司司長陳國基
        + "[^，。]{0,12}(?:拜访|拜会|参观|到访|会见|考察|视察)")]                                      // 拜訪
    private static partial Regex Movements();

    // How a release ends.
    [GeneratedRegex(
        "^(?:小组|专班|委员会|会议)(?:同时|亦|也|并)?听取"                                                  // 小組同時聽取了轄下專題小組的匯報
        + "|^(?:专班)?(?:下(?:一)?次|下(?:一)?届|第[^，。]{1,6}[次届])[^。]{0,30}(?:将|会|暂定|定于|预计)"  // 下次會議將於, 第九次會議將於
        + "|^展望|^(?:双方|两地)(?:均|都)?(?:感谢|表示)"                                                    // 展望未來，, 雙方感謝
        + "|^为(?:跟进|落实)(?:上述|会议)")]                                                                // 為落實上述
    private static partial Regex Closing();

    [GeneratedRegex(@"签署|签订|签约|仪式|代表团|出席名单|成员名单|与会|附件|附录|下次会议|结语|总结$|相关(?:图片|连结|新闻)|图片")]
    private static partial Regex OtherPart();

    [GeneratedRegex(@"（(?:[前后第][^（）]{0,4}排)?(?:左|右|中)[^（）]{0,8}）|^(?:图示|图为|图[一二三四五0-9])")]
    private static partial Regex Caption();
}
