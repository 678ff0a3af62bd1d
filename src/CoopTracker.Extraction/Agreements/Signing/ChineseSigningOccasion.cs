using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>The words of a Chinese clause that tell when something was signed, besides its days: 會後, 於2010年, 早前.</summary>
internal static partial class ChineseSigningOccasion
{
    internal static IEnumerable<(TextSpan Words, Occasion Kind)> In(UnquotedText text, TextSpan part, FactSheet sheet)
    {
        foreach (var match in text.Matches(part, AtTheMeeting()))
            yield return (text.Block.Span(match), IsOtherSession(match, sheet) ? Occasion.Earlier : Occasion.Here);
        foreach (var match in text.Matches(part, LongAgo()))
            yield return (text.Block.Span(match), Occasion.Earlier);
        foreach (var match in text.Matches(part, Lately()))
            yield return (text.Block.Span(match), Occasion.Dated);
    }

    /// <summary>The months in which a clause says that something was signed.</summary>
    internal static IEnumerable<(TextSpan Words, int Month)> Months(UnquotedText text, TextSpan part) =>
        from match in text.Matches(part, Month())
        let month = ChineseNumerals.Parse(match.Groups["month"].ValueSpan)
        where month is >= 1 and <= 12
        select (text.Block.Span(match), month.Value);

    private static bool IsOtherSession(Match match, FactSheet sheet) =>
        match.Groups["past"].Success || (match.Groups["ordinal"] is { Success: true } ordinal && ChineseNumerals.Parse(ordinal.ValueSpan) != sheet.Session?.Value);

    private const string Number = "[" + ChineseNumerals.Characters + "]";

    // A month of this year, before what was signed; not 落實今年三月公布的綱要.
    [GeneratedRegex(
        "(?<=^|[，：；])今年(?<month>" + Number + "{1,3})月(?:份)?"       // 今年七月，A與B簽署
        + "(?!" + Number + "|公布|发表|印发|出台|颁布|成立|举行|召开)"    // not 今年三月公布, 今年七月一日
        + "|(?:今年|[于在])(?<month>" + Number + "{1,3})月(?:份)?"        // 於三月
        + "(?=(?:已|亦|正式|分别|共同)?(?:[在于][\u4e00-\u9fff]{2,6}?)?"  // 今年四月在北京簽署
        + "(?:[与和同就]|" + ChineseSigningVerbs.Words + "))",            // 已於三月與…簽署
        RegexOptions.ExplicitCapture)]
    private static partial Regex Month();

    // News of a day that the words do not tell.
    [GeneratedRegex("日前|近日|上(?:个)?(?:星期(?![一二三四五六日])|周(?![一二三四五六日]))")]
    private static partial Regex Lately();

    // What is reviewed is not when it was signed.
    private const string NotReviewed =
        "(?![^，。；]{0,24}(?:以来"                                                               // 回顧去年會議以來的成果，並簽署
        + "|的[^，。；]{0,10}(?:进展|进度|成果|工作|情况|成效|项目|共识|经验|合作)(?=[，；])))";  // 檢討過去一年的合作進展，並簽署

    // At the meeting, or at another one.
    [GeneratedRegex(
        "(?:第(?<ordinal>" + Number + @"{1,4})[次届](?:[\u4e00-\u9fff]{0,4})?"             // 第六次
        + "|(?<past>上(?:一)?[次届]|去年(?:的)?|首[次届]))会议(?:上|后|中|期间|举行期间)"  // 上次會議上, 第六次會議後
        + "|会[上前后]|席间"                                                               // 會上, 會前, 會後
        + "|会议(?:上|后|中|前|(?:举行|召开)?期间|(?:开始|召开|举行)前|结束后|完结后)"     // 會議結束後, 會議期間
        + "|(?:签署)?仪式(?:上|后)|同场|见证下",                                           // 簽署儀式上
        RegexOptions.ExplicitCapture)]
    private static partial Regex AtTheMeeting();

    // What is only recalled; not a full date, which is a day of its own.
    [GeneratedRegex(
        "(?:" + Number + @"{4}年(?![\u4e00-\u9fff]{0,10}会[议晤])"       // 於2010年簽署, not 2010年聯席會議
        + "(?:(?:" + Number + "{1,3})月)?(?!" + Number + "{1,3}[月日])"  // 二○二一年九月
        + "|去年|前年|(?<!较)早前|(?<!今[日天])较早前|此前|先前|早于"    // 去年, 早前, 早於
        + "|以往|过去|多年前|[一二三四五六七八九十两数]年前"             // 多年前, 兩年前
        + "|当时|曾(?:于|经)|历次|历年)" + NotReviewed)]                 // 曾於, 歷年
    private static partial Regex LongAgo();
}
