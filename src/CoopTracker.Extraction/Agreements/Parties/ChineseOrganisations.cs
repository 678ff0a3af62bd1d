using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>Cuts a Chinese list of organisations into names, though names hold 和, 及 and 、 themselves: 上海市文化和旅遊局, 財經事務及庫務局.</summary>
internal static partial class ChineseOrganisations
{
    private static readonly ChineseWords Endings = ChineseWords.Of("organisation");

    /// <summary>The names in a list such as A、B與C.</summary>
    internal static List<TextSpan> Cut(TextSpan list)
    {
        var names = new List<TextSpan>();
        var start = list.Start + (list.Match(Watching()) is { Success: true } watching ? watching.Length : 0);
        foreach (var separator in list.Matches(Separator()))
        {
            if (!Parts(list, start, separator.Index, separator.Value)) continue;
            Add(names, list.Block.Span(start, separator.Index - start));
            start = separator.Index + separator.Length;
        }
        Add(names, list.From(start));
        return names;
    }

    /// <summary>Whether words are nothing but names of organisations and regions, two or more.</summary>
    internal static bool IsList(TextSpan words) =>
        words.Has(Separator()) && Cut(words) is { Count: > 1 } names && names.TrueForAll(name => EndsAt(name, name.End));

    /// <summary>The list that a subject follows: [律政司與四川省司法廳]法律服務; null when words open with no such list.</summary>
    internal static TextSpan? Opening(TextSpan words)
    {
        if (!words.Has(Separator()) || Cut(words) is not { Count: > 1 } names || !names.Take(names.Count - 1).All(name => EndsAt(name, name.End))) return null;
        var last = names[^1];
        var named = last.Match(Subject()) is { Success: true } subject && subject.Index > last.Start ? last.Until(subject.Index) : last;
        for (var end = named.End; end > last.Start + 1; end--)
            if (Endings.LengthBefore(last.Block.Folded, last.Start, end) > 0) return words.Until(IsInBrackets(last.Until(end).Chars) ? end + 1 : end);
        return null;
    }

    /// <summary>Whether the name of an organisation or a region ends at a place of a span.</summary>
    internal static bool EndsAt(TextSpan span, int end)
    {
        if (end <= span.Start) return false;
        var last = span.Block.Folded[end - 1];
        if (span.Until(end).Has(Signed())) return false;
        return last is '）' or ')' || char.IsAsciiLetterOrDigit(last) || Endings.LengthBefore(span.Block.Folded, span.Start, end) > 0
            || Regions.In(span.Until(end)).Any(region => region.Place.End == end && region.Place.Start == span.Start);
    }

    /// <summary>Whether a party's name ends as the names of organisations and places do.</summary>
    internal static bool EndsAsName(string name) => Core.Text.HanFolding.Fold(name) is var folded
        && (folded[^1] is '）' or ')' || char.IsAsciiLetterOrDigit(folded[^1]) || Endings.LengthBefore(folded, 0, folded.Length) > 0);

    // 與 always parts two names outside brackets; the others only where a name ends before them.
    private static bool Parts(TextSpan list, int start, int at, string separator) =>
        at > start && !IsInBrackets(list.Block.Text.AsSpan(start, at - start))
        && (separator is "与" || list.Block.Span(start, at - start).UpTo(Adverbs()) is var name && EndsAt(name, name.End));

    private static bool IsInBrackets(ReadOnlySpan<char> before) => before.Count('（') + before.Count('(') > before.Count('）') + before.Count(')');

    private static void Add(List<TextSpan> names, TextSpan name)
    {
        if (name.Past(Lead()).Past(Side()).UpTo(WhenAndWhere()).UpTo(Adverbs()).Trim("，、；。") is { Length: > 0 } trimmed) names.Add(trimmed);
    }

    // What agreements are about starts with such words at the latest; 文學藝術界聯合會 and 交流中心 are names.
    [GeneratedRegex(@"合作(?!社|中心)|交流(?!中心|协会)|共建|共同|加强|深化|推动|推进|联合(?!会|国|出版)|开展|培养|战略|三方|双方|保护|管理(?!局|处|委|公司|中心)|建设(?!局|厅|委|集团|公司)")]
    private static partial Regex Subject();

    // 雙方亦見證[香港科技園公司與福田區政府]簽署, 曾國衞和張新見證[香港投資推廣署與管理委員會]簽署: who watches is no party.
    [GeneratedRegex(@"^[^，。；]{0,40}?见证(?:了|着|下|由)?")]
    private static partial Regex Watching();

    // When and where, before the body that signed with another.
    [GeneratedRegex(
        "(?:上(?:个)?(?:星期|周|月)|日前|近日|最近|[今昨][日天早晚午])(?:[上下]午)?"  // 旅遊事務署日前, 教育局今日下午
        + @"(?:（[^（）]{1,14}）)?(?:[在于][\u4e00-\u9fff]{2,8})?$"                   // 教育局今日（十二月三日）在廣州
        + @"|(?<=.{3})[在于](?:香港|澳门|北京|上海|[\u4e00-\u9fff]{2,3}市?)$")]       // 旅遊事務署在香港
    private static partial Regex WhenAndWhere();

    // 旅遊事務署亦分別, 上海市旅遊局三方, 香港金融管理局則.
    [GeneratedRegex("(?:[则亦也还并均已皆又]|[双三四各]方|分别|共同|先后|一同|同日|同时|另外|另)+$")]
    private static partial Regex Adverbs();

    // 當中旅遊事務署與上海市旅遊局簽署, 其一是旅遊事務署與上海市旅遊局的.
    [GeneratedRegex("^(?:当中|其中|其[一二三四五六七八九十]|[一二三四五六七八九十](?=是))(?:是|为|包括|有)?")]
    private static partial Regex Lead();

    // 香港方面：旅遊事務署；滬方：上海市旅遊局.
    [GeneratedRegex("^[\u4e00-\u9fff]{1,2}方(?:面)?：")]
    private static partial Regex Side();

    // Tables and brackets part names with strokes and semicolons as well: 律政司／上海市司法局.
    [GeneratedRegex(@"以及|[与和及、／/；;|｜—–－]|(?<=[\u4e00-\u9fff])-(?=[\u4e00-\u9fff])|，(?=[\u4e00-\u9fff]{1,2}方(?:面)?：)")]
    private static partial Regex Separator();

    // 簽署 ends as 旅遊事務署 does.
    [GeneratedRegex("签署$", RegexOptions.RightToLeft)]
    private static partial Regex Signed();
}
