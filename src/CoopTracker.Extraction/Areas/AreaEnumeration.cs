using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Areas;

/// <summary>Cuts a sentence that names areas one after the other.</summary>
internal static partial class AreaEnumeration
{
    /// <summary>
    /// The areas that a sentence separates by semicolons ("in six areas: on finance, to ...; ..."), by letters ("in (a) finance, (b) trade and (c) tourism"),
    /// or by commas when it counts them ("in three areas, namely finance, trade and tourism"); none for other sentences.
    /// </summary>
    internal static List<TextSpan> In(TextSpan sentence)
    {
        if (sentence.Block.IsChinese && ChineseAreaWording.Listed(sentence) is { Count: > 0 } listed) return listed;
        if (sentence.Has(Signing())) return [];
        if (sentence.Match(Enumeration()) is { Success: true } start)
        {
            var list = sentence.From(start.Index + start.Length);
            var parts = Cut(list, Semicolon());
            return parts.Count > 2 ? parts : Counted(sentence, list);
        }
        return sentence.Match(Lettered()) is { Success: true } letters ? Cut(sentence.From(letters.Index + letters.Length), Letter()) : [];
    }

    /// <summary>A member without its number, its "and" and its full stop.</summary>
    internal static TextSpan Bare(TextSpan part)
    {
        var bare = part.Trim(" .;；。").Past(Lead());
        return bare.Match(Tail()) is { Success: true } tail ? bare.Until(tail.Index).Trim(" .;；。") : bare;
    }

    private static List<TextSpan> Counted(TextSpan sentence, TextSpan list)
    {
        if (sentence.Block.IsChinese || !sentence.Has(Agreed()) || AreaIntroduction.CountIn(sentence) is not { } count) return [];
        var members = TopicLists.Split(Bare(list), count.Value);
        return members.Count == count.Value ? members : [];
    }

    private static List<TextSpan> Cut(TextSpan list, Regex separator) => [.. list.Split(separator).Select(Bare).Where(part => part.Length > 0)];

    // The list follows.
    [GeneratedRegex(
        @"\b(?:areas|aspects|fields|directions|fronts|topics|issues|subjects)\b[^.;:]{0,80}(?::|,? namely,?)\s"  // "in six areas: ", "the following areas, namely "
        + "|(?:范畴|领域|方面|共识)[^。；：]{0,40}：",                                                           // 在以下六個範疇加強合作：
        RegexOptions.IgnoreCase)]
    private static partial Regex Enumeration();

    [GeneratedRegex("[;；]")]
    private static partial Regex Semicolon();

    // "strengthen co-operation in (a) finance, (b) trade and (c) tourism", "held discussions on: (1) customs; (2) tourism".
    [GeneratedRegex(@"\b(?:co-?operat\w+|areas|consensus|agreed|discuss(?:ed|ions)|exchanged views)\b[^.;]{0,80}\s\((?:a|1|i)\)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"[,;]?\s(?:and\s)?\((?:[a-z]|\d{1,2}|[ivx]{1,5})\)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\b(?:consensus|agreed|agree|co-?operate|co-?operation)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agreed();

    [GeneratedRegex(@"\b(?:sign(?:ed|ing)?|memorand\w+|annex\w*|MOUs?|covers)\b|签署|签订", RegexOptions.IgnoreCase)]
    private static partial Regex Signing();

    [GeneratedRegex(
        @"^\s*(?:and\s|以及|及|和)?"                                                    // "and ", 以及
        + @"(?:[(（](?:[ivxl]{1,5}|\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]\s*"  // "(a) finance", （一）金融
        + "|第[一二三四五六七八九十]{1,2}[，、是]|[一二三四五六七八九十]是)?",          // 第一，金融, 一是金融
        RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[;,]?\s+and$|[；，](?:以及|及|和)$")]
    private static partial Regex Tail();
}
