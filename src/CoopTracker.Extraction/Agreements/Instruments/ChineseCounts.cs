using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Instruments;

/// <summary>Reads how many instruments a Chinese text says were signed: 簽署二十份合作協議, 共簽署六份合作文件.</summary>
internal static partial class ChineseCounts
{
    /// <summary>The first count in a span outside quotations; null when it counts none.</summary>
    internal static (int Value, TextSpan Place)? In(UnquotedText text, TextSpan span) =>
        text.Match(span, Counted()) is { Success: true } match && ChineseNumerals.Parse(match.Groups["count"].ValueSpan) is { } value ? (value, span.Block.Span(match)) : null;

    private const string Number = "[" + ChineseNumerals.Characters + "]";

    // A count of instruments; not 第二份協議.
    [GeneratedRegex(
        "(?<![第" + ChineseNumerals.Characters + "])(?<count>" + Number + "{1,4})(?:份|项|个|宗)"  // 二十份, 六項
        + "(?:[^，。；《》]{0,10})?(?:协议书?|文件|备忘录|意向书|协定|合约|合同|文本)"             // 二十份合作協議, 六項粵港合作文件
        + "|(?:以下|下列)(?<count>" + Number + "{1,4})(?:份|项|个)(?=[：，])",                     // 簽署以下三份：
        RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
