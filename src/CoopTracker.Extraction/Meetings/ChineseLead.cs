using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// Finds the sentence of a Chinese release that reports what happened: 行政長官李家超與上海市市長龔正今日（四月二十六日）……舉行滬港合作會議第六次會議。
/// </summary>
internal static partial class ChineseLead
{
    private const int BlocksOfOpening = 6;

    private const string Verbs = "举行|召开|主持|出席|举办|" + ChineseSigningVerbs.Words + "|率领|率团|会面|会晤|会谈|闭幕|落幕|结束";

    private const string MonthAndDay = "[0-9〇○零一二三四五六七八九十]{1,3}月[0-9〇○零一二三四五六七八九十]{1,3}日";

    /// <summary>The lead sentence: the first one with a verb of meeting or signing and a day, else the first one with such a verb; null where the text has lost it.</summary>
    internal static TextSpan? Of(ReleaseText text)
    {
        TextSpan? undated = null;
        foreach (var sentence in Opening(text))
        {
            if (!sentence.Has(Happening()) || IsToCome(sentence) || IsEarlier(sentence) || IsSpeech(sentence)) continue;
            if (sentence.Has(Day())) return sentence;
            undated ??= sentence;
        }
        return undated;
    }

    /// <summary>The sentences of the first paragraphs that nobody is quoted with.</summary>
    internal static IEnumerable<TextSpan> Opening(ReleaseText text) =>
        text.Body.Take(BlocksOfOpening).Where(block => block.Kind != BlockKind.Heading).SelectMany(Spoken);

    /// <summary>The sentences of a block that do not start inside a quotation.</summary>
    internal static IEnumerable<TextSpan> Spoken(Block block)
    {
        var quotations = Quotations.In(block);
        return block.Sentences.Where(sentence => !Quotations.Holds(quotations, sentence.Start));
    }

    /// <summary>Whether a sentence tells of something to come before anything that has happened: 將於明日……主持.</summary>
    internal static bool IsToCome(TextSpan sentence) =>
        sentence.Has(AttendsLater()) || (sentence.Match(Coming()) is { Success: true } coming && !sentence.Until(coming.Index).Has(Happened()));

    /// <summary>Whether a sentence tells of an earlier occasion only: 上次會議, 去年四月舉行.</summary>
    internal static bool IsEarlier(TextSpan sentence) => sentence.Has(Earlier()) && !sentence.Has(Today());

    /// <summary>Whether a sentence reports what somebody said.</summary>
    internal static bool IsSpeech(TextSpan sentence) => sentence.Has(Says());

    /// <summary>Whether a span holds a verb that reports a meeting or a signing.</summary>
    internal static bool Happens(TextSpan span) => span.Has(Happening());

    [GeneratedRegex(Verbs)]
    private static partial Regex Happening();

    // 由李家超主持的會議，將於……舉行: an attribute does not say that it happened.
    [GeneratedRegex("(?:" + Verbs + ")(?!的)")]
    private static partial Regex Happened();

    [GeneratedRegex(@"今[日天早晚晨午]|今（|昨[日天晚]|本月|[0-9０-９一二三四五六七八九十]日|星期[一二三四五六日]")]
    private static partial Regex Day();

    [GeneratedRegex(@"今[日天早晚晨午]|今（|昨[日天晚]")]
    private static partial Regex Today();

    // That it is to come. Not 將軍澳, nor 將 with an object (將……納入).
    [GeneratedRegex(
        "将(?:会|于|在|与|和|同|率|带|出|主|共|联|举|召|签|前往|前赴|访|赴|到|启|展开|代表|由)"  // 將於, 將率領
        + "|即将|将(?=今日|明日|本星期|下星期|本周|下周)"                                        // 即將, 將明日
        + "|(?<![大峰协商论坛议])会(?:于|在)(?=[^，。]{0,16}(?:举行|召开|主持|签))"              // 會於六月在上海舉行
        + "|(?:定|拟|计划|预计|暂定|准备)(?:于|在)|明[日天]|后日|下(?:星期|周|月)")]             // 定於六月, 擬於, 明日
    private static partial Regex Coming();

    [GeneratedRegex(
        "(?:出席|参加|主持)(?:将)?(?:于|在)?(?:明[日天]|后日|下(?:星期|周|月)|将于|定于)"  // 出席明日舉行的……會議, 主持將於
        + "|(?:启程|起程|出发)[^，。]{0,12}，(?:准备|以|并|下午|晚上|今晚|稍后)?"          // 啟程前往上海，下午
        + "(?:将)?(?:出席|主持)(?![^。]{0,60}(?:今日|今天|昨日)举行)")]                    // 將出席; not 出席今日舉行的
    private static partial Regex AttendsLater();

    // That it was earlier. 於二○二一年八月三十日……舉行 is the meeting's own day.
    [GeneratedRegex(
        "上(?:一)?[次届]|自[^，。]{0,20}以来|去年|前年|此前|早前|曾(?:于|在|经)"                               // 上次會議, 自成立以來, 去年四月
        + "|已于" + ChineseNumerals.Year                                                                       // 已於二○一八年……舉行
        + "|" + ChineseNumerals.Year + "(?!" + MonthAndDay + ")[^，。（]{0,16}(?:成立|设立|举行|召开|签署)")]  // 於二○○四年成立
    private static partial Regex Earlier();

    // 李家超表示：, 曾國衞在會上說，, 他續說，.
    [GeneratedRegex(@"(?:表示|指出|强调|续说|又说|补充|补充说|忆述|认为|致辞时说|致词时说|称|说)(?:[，：「“]|$)|说道|(?:致辞|致词|发言)时(?:表示|指)")]
    private static partial Regex Says();
}
