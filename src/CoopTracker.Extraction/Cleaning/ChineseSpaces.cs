using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Takes out the spaces that documents laid out for print leave in Chinese dates and around brackets: 2025 年 9 月 17 日 ( 星期三 ), ( 一 ) 金融.
/// A space between two Chinese words stays, and so does one inside a number (4 000).
/// </summary>
internal sealed partial class ChineseSpaces : IRepair
{
    public string Name => "chinese-spaces";

    public List<Block> Apply(List<Block> blocks) => [.. blocks.Select(block => block.IsChinese ? block.Replace(Loose(), _ => "") : block)];

    [GeneratedRegex(
        @"(?<=\d) (?=[年月日號号時时分至及和項项份個个])|(?<=[年月日號号時时於于在至第]) (?=\d)"  // 2025 年 9 月 17 日
        + "|(?<=[(（]) | (?=[)）])"                                                               // ( 星期三 )
        + @"|(?<=[\u4e00-\u9fff》]) (?=[(（])|(?<=[)）]) (?=[\u4e00-\u9fff《])"                   // 17 日 (星期三) 舉行
        + @"|(?<=[附件]) (?=\d)|(?<=第) (?=[一二三四五六七八九十])")]                             // 附件 2, 第 六次
    private static partial Regex Loose();
}
