using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Tells the captions of pictures that stand between paragraphs or after the foot: they repeat the lead, and would double what is read.
/// "... Mr Paul Chan (left), and ... Photo shows Mr Chan and Mr Lei shaking hands".
/// </summary>
internal sealed partial class Captions : IRepair
{
    public string Name => "captions";

    public List<Block> Apply(List<Block> blocks) => [.. blocks.Select(block => IsOne(block) ? block.As(BlockKind.Caption) : block)];

    private static bool IsOne(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Item && (Position().IsMatch(block.Text) || Opening().IsMatch(block.Text));

    // Where a person stands.
    [GeneratedRegex(
        @"\((?:(?:front|back|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|middle|row"     // "(front row, second left)", "(fifth right)"
        + @"|from|the|on|at|and|far|\d+(?:st|nd|rd|th))[ ,]{1,2}){0,6}"                                       // "(third from left)"
        + @"(?:left|right|centre|center|middle)(?:[ ,]{1,2}(?:front|back|row|and|left|right|centre)){0,3}\)"  // "(left)", "(centre, front row)"
        + @"|[(（](?:[前後后中第一二三四五六七八九十\d]{0,4}排)?[，,]?(?:左|右|中|中間|中间|中央)"            // （左, （前排右
        + @"(?:[一二三四五六七八九十\d]{0,3}|起[一二三四五六七八九十]|方)[)）]",                              // 三）, 起二）
        RegexOptions.IgnoreCase)]
    private static partial Regex Position();

    [GeneratedRegex(
        @"^(?:(?:The )?(?:photo|picture|image)s? (?:shows?|above|below)\b|File photo|Caption\s?[:：]"  // "Photo shows", "Caption:"
        + @"|[圖图]示|[圖图][一二三四五六七八九十\d]?[：:]"                                            // 圖示, 圖一：
        + "|(?:圖片|图片|照片|相片)(?:說明|说明|顯示|显示)?[：:])",                                    // 圖片說明：
        RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
