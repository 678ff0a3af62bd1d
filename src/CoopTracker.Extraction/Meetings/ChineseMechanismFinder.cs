using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// Finds names of mechanisms in Chinese: from the regions that open them to the noun that ends them. 滬港合作會議第六次會議, 第十三次港澳合作高層會議,
/// 內地與香港科技合作委員會, 粵港推進北部都會區建設合作專班, 粵港合作第二十次聯席會議.
/// </summary>
internal static partial class ChineseMechanismFinder
{
    private const int LongestName = 60;

    private static readonly ChineseWords Heads = ChineseWords.Of("mechanism");
    private static readonly ChineseWords WideHeads = ChineseWords.Of("mechanism-wide");
    private static readonly ChineseWords Boundaries = ChineseWords.Of("before-mechanism");
    private static readonly ChineseWords Reaches = ChineseWords.Of("reach");

    /// <summary>The mechanisms named in a span, in the order of the text. A high-level meeting "cum" (暨) a session is the session's.</summary>
    internal static IEnumerable<Mechanism> In(TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var length = Heads.LengthAt(span.Block.Folded, at, span.End);
            var wide = length > 0 ? 0 : WideHeads.LengthAt(span.Block.Folded, at, span.End);
            if ((length > 0 ? Read(span, at, at + length) : wide > 0 ? ReadWide(span, at, at + wide) : null) is { } mechanism) yield return mechanism;
            at += Math.Max(1, length + wide);
        }
    }

    private static Mechanism? Read(TextSpan span, int head, int end)
    {
        if (span.From(end).Has(GoesOn())) return null;
        var start = span.Block.Span(head, end - head).Has(Group()) ? QuotationBefore(span, NameStart(span, head)) : NameStart(span, head);
        var name = span.Block.Span(start, end - start);
        var regions = ChinesePairs.In(name);
        if (regions.First is { } first) name = name.Until(first).Has(Subject()) && name.Has(Group()) ? name : name.From(first);
        else if (!IsReached(name) && !span.From(end).Has(Session())) return null;
        return name.Length == end - head ? null : new Mechanism(name, NounOf(name), regions.Others, IsWide: regions.Others.Count == 0 && name.Has(Wide()));
    }

    // 泛珠三角區域合作與發展論壇: another forum is no mechanism.
    private static Mechanism? ReadWide(TextSpan span, int head, int end)
    {
        var start = NameStart(span, head);
        var name = span.Block.Span(start, end - start);
        return name.Match(Wide()) is { Success: true } wide ? new Mechanism(name.From(wide.Index), NounOf(name), [], IsWide: true) : null;
    }

    // 「北部都會區發展策略」對接專班: a quotation at the start of a group's name belongs to it.
    private static int QuotationBefore(TextSpan span, int start) =>
        start > span.Start && span.Block.Text[start - 1] is '」' or '”' or '》' && span.Until(start).Match(QuotedAtEnd()) is { Success: true } quoted ? quoted.Index : start;

    // Backwards over the characters of a name, to punctuation or a word that no name holds.
    private static int NameStart(TextSpan span, int head)
    {
        var start = head;
        while (start > span.Start && head - start < LongestName && IsOfName(span, start) && !IsBoundary(span, start)) start--;
        return start;
    }

    private static bool IsOfName(TextSpan span, int place) =>
        span.Block.Folded[place - 1] is var c
        && (c is '/' or '／' or '-' or '－' or '–' || (Block.IsIdeograph(c) && !char.IsPunctuation(c) && !char.IsWhiteSpace(c) && !char.IsSymbol(c)));

    private static bool IsBoundary(TextSpan span, int place) =>
        Boundaries.LengthBefore(span.Block.Folded, span.Start, place) > 0 || (span.Until(place).Match(Counted()) is { Success: true } counted && !IsInside(span, counted.Index));

    // 粵港合作第二十次聯席會議: the number stands inside the name.
    private static bool IsInside(TextSpan span, int number) => span.Until(number).Has(PairedCoOperation());

    private static bool IsReached(TextSpan name)
    {
        for (var at = name.Start; at < name.End; at++)
            if (Reaches.LengthAt(name.Block.Folded, at, name.End) > 0) return true;
        return false;
    }

    private static string NounOf(TextSpan name) => name.Folded[^2..];

    // The mechanism as such, or the high-level meeting before the session: 滬港合作會議機制, 高層會晤暨.
    [GeneratedRegex(@"^(?:机制|暨|办公室|秘书处|平台)")]
    private static partial Regex GoesOn();

    // [北部都會區發展策略]深港合作專班: a group's subject may stand before the pair.
    [GeneratedRegex(@"(?:策略|发展|规划|建设|合作区|都会区|先导区|河套|前海|落马洲)$")]
    private static partial Regex Subject();

    [GeneratedRegex(@"(?:专班|小组|工作组)$")]
    private static partial Regex Group();

    [GeneratedRegex(@"[「“《][^「」“”《》]{2,24}[」”》]$")]
    private static partial Regex QuotedAtEnd();

    // A conference of many provinces.
    [GeneratedRegex(@"泛珠|大珠三角|九省区|省区")]
    private static partial Regex Wide();

    // 第六次會議, （專班）第一次會議.
    [GeneratedRegex(@"^(?:（[^（）]{1,24}）)?(?:第[0-9０-９〇○零一二三四五六七八九十廿]{1,4}[次届]|首次)")]
    private static partial Regex Session();

    // 第十三次, 第20屆, 二○二三年, 2023.
    [GeneratedRegex(@"(?:第[0-9０-９〇○零一二三四五六七八九十廿百]{1,5}[次届]|[0-9０-９〇○零一二三四五六七八九]{4}年?)的?$", RegexOptions.RightToLeft)]
    private static partial Regex Counted();

    [GeneratedRegex(@"港澳?[\u4e00-\u9fff]{0,6}合作$", RegexOptions.RightToLeft)]
    private static partial Regex PairedCoOperation();
}
