using System.Text.RegularExpressions;
using CoopTracker.Core.Text;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>What a line around a release is.</summary>
internal enum FrameLineKind
{
    /// <summary>Part of the release.</summary>
    None,

    /// <summary>The site's own words: navigation, links, the places of pictures.</summary>
    Site,

    /// <summary>The site's own words that follow a release: "Print this page", "More images".</summary>
    SiteAfter,

    /// <summary>A line that tells where the text comes from, or a day alone.</summary>
    Origin,

    /// <summary>The end of the release: "Ends/Friday, April 26, 2024", "Issued at HKT 18:32", "NNNN", 完.</summary>
    End,
}

/// <summary>Tells the lines that stand around a release from the release itself.</summary>
internal static partial class FrameLine
{
    private const int Longest = 200;

    private static readonly ILookup<char, (string Form, bool After)> Phrases = CsvData.Rows("frame")
        .SelectMany(row => CsvData.Forms(row[1]).Select(form => (Form: HanFolding.Fold(form), After: row[0] == "after")))
        .OrderByDescending(phrase => phrase.Form.Length).ToLookup(phrase => char.ToLowerInvariant(phrase.Form[0]));

    internal static FrameLineKind KindOf(Block block)
    {
        if (block.Text.Length is 0 or > Longest) return FrameLineKind.None;
        if (End().IsMatch(block.Text)) return FrameLineKind.End;
        if (Origin().IsMatch(block.Text)) return FrameLineKind.Origin;
        var day = DayExpression.In(block.Whole).FirstOrDefault(day => day.IsFull);
        if (day is null) return SiteWords(block.Folded);
        var rest = block.Folded.Remove(day.Place.Start, day.Place.Length);
        return HasLetters(TimeWords().Replace(rest, "")) && !Issuer().IsMatch(rest) && !PressRelease().IsMatch(rest) ? SiteWords(rest) : FrameLineKind.Origin;
    }

    /// <summary>Whether a line only names who issued the release.</summary>
    internal static bool IsIssuer(Block block) => block.Text.Length <= Longest && Issuer().IsMatch(block.Folded);

    // Phrases may stand without anything between them: "Email this articleGovernment Homepage".
    private static FrameLineKind SiteWords(string text)
    {
        var kind = FrameLineKind.None;
        for (var at = 0; at < text.Length;)
        {
            if (PhraseAt(text, at) is { } phrase)
            {
                kind = phrase.After || kind == FrameLineKind.SiteAfter ? FrameLineKind.SiteAfter : FrameLineKind.Site;
                at += phrase.Form.Length;
            }
            else if (char.IsLetter(text[at])) return FrameLineKind.None;
            else at++;
        }
        return kind;
    }

    private static (string Form, bool After)? PhraseAt(string text, int at)
    {
        foreach (var phrase in Phrases[char.ToLowerInvariant(text[at])])
            if (text.AsSpan(at).StartsWith(phrase.Form, StringComparison.OrdinalIgnoreCase)) return phrase;
        return null;
    }

    private static bool HasLetters(string text) => text.Any(char.IsLetter);

    [GeneratedRegex(
        @"^(?:(?:[-–—(（]\s*)?Ends?\s?(?:/|[)）]?$|\s?[-–—]$)"             // "Ends/Friday, April 26, 2024", "(End)", "- Ends -"
        + @"|Issued at (?:HKT|Hong Kong)|NNNN\b"                           // "Issued at HKT 18:32"
        + @"|(?:[（(]|[-–—－]+\s*)?完[)）]?(?:\s*(?:[/／].*|[-–—－]+))?$"  // 完／2024年4月26日, （完）, -- 完 --
        + @"|香港[時时][間间]\s*\d)",                                      // 香港時間18時32分
        RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(
        @"^(?:(?:當前|当前|您的|您現在的|您现在的)?位置[:：]\s?)?(?:首[頁页]|主[頁页]|Home(?:page)?)\s?[>›»＞]"  // the path to the page: 當前位置：首頁 > 新聞
        + "|^(?:Source|Published(?: on| by)?|Posted(?: on| by)?|Date|Release date"                            // "Source: ...", "Published on: ..."
        + "|(?:文章|新聞|新闻|消息|資料|资料)?(?:來源|来源)|稿源"                                              // 新聞來源：
        + @"|(?:[發发][布佈表]|更新)?(?:時間|时间|日期)|[發发][布佈])\s?[:：]",                                // 發布時間：2014-12-24 10:35　來源：本網
        RegexOptions.IgnoreCase)]
    private static partial Regex Origin();

    // Whose release it is.
    [GeneratedRegex(
        @"^\s*(?:[\u4e00-\u9fff]{1,16}(?:[署局处会院司]|办公室|政府)讯?"    // 衞生署 2011年12月10日, 新聞局訊　2017-10-27
        + @"|(?:[A-Z][\w,&'’-]*\s(?:and\s|of\s|the\s|for\s)*){0,6}"        // "Security and "
        + "(?:Bureau|Department|Office|Commission|Authority|Secretariat)"  // "Development Bureau"
        + @"|Department of [A-Z][\w &]{2,40})[\s,，]*$")]                  // "Department of Health"
    private static partial Regex Issuer();

    // 2024年3月27日　新聞公報, "27 March 2024 Press Release".
    [GeneratedRegex(@"^\W*(?:新闻公报|新闻稿|Press Release)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PressRelease();

    // What may stand beside a day that is alone on its line: "date 2018-08-24", "Wed, 24 August 2016, 18:32 HKT", 2025年7月18日 下午7時32分.
    [GeneratedRegex(@"\b(?:date|HKT|hrs?|[ap]m|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})\b|星期[日天一二三四五六]|[上下]午|香港|[時时][間间]?|分", RegexOptions.IgnoreCase)]
    private static partial Regex TimeWords();
}
