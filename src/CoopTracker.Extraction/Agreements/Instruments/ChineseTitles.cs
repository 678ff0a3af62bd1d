using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Instruments;

/// <summary>Finds the quoted titles of which a Chinese text says something of their own: not those that it only refers to.</summary>
internal static partial class ChineseTitles
{
    /// <summary>The titles in a part of a text, without their marks.</summary>
    internal static IEnumerable<TextSpan> In(UnquotedText text, TextSpan part) =>
        text.Quotations.Where(quoted => quoted.Start > part.Start && quoted.End < part.End && IsTitle(text.Block, quoted) && !IsGoverned(text, part, quoted));

    /// <summary>The kind of document that words end with, perhaps numbered or with its years: 補充協議十, 合作協議（2024-2026）; null when they end otherwise.</summary>
    internal static string? KindAtEnd(TextSpan words) =>
        InstrumentTerms.In(words).LastOrDefault() is { Type: { } type } kind && words.From(kind.Place.End).Has(Numbered()) ? type : null;

    // Older releases quote titles as they quote names: 簽署「衞生合作安排」.
    private static bool IsTitle(Block block, TextSpan quoted) => block.Text[quoted.Start - 1] switch
    {
        '《' => true,
        '「' or '“' => KindAtEnd(quoted) is not (null or InstrumentTerms.None),
        _ => false,
    };

    /// <summary>Whether a title is that of an agreement to which others are annexes: 作為《…》（《合作安排》）的附件.</summary>
    internal static bool HasAnnex(TextSpan title) => title.Block.Whole.AfterQuotation(title).Has(Annex());

    // 根據《…》簽署, 《框架協議》下的《…》, 自簽署《…》以來, 作為《…》的附件, 《…》（下稱《…》）.
    private static bool IsGoverned(UnquotedText text, TextSpan part, TextSpan title) =>
        text.Match(part.BeforeQuotation(title), Governing()).Success || text.Match(part.AfterQuotation(title), Under()).Success || HasAnnex(title);

    // 補充協議十, 合作協議（2024-2026）.
    [GeneratedRegex("^[一二三四五六七八九十0-9]{0,2}(?:（[^（）]*）)?$")]
    private static partial Regex Numbered();

    // What a title only refers to, by the words before it; a quoted title before it is blanked out but for its last mark.
    [GeneratedRegex(
        "(?:根据|按照|落实|依据|基于|配合|透过|通过|在|为|有关|属"  // 根據《…》簽署
        + "|补充|修订|取代"                                         // 補充《…》
        + "|·[》」]（(?:以下)?(?:简称|下称|称为|即)?：?)$",         // 《…》（下稱《…》）
        RegexOptions.RightToLeft)]
    private static partial Regex Governing();

    // 《框架協議》下的《…》, 《…》的《…》.
    [GeneratedRegex(@"^(?:的)?(?:框架)?(?:下|内|基础上)|^的《|^以来")]
    private static partial Regex Under();

    // 以《…》附件的形式, but not 《…》附件三.
    [GeneratedRegex(@"^(?:（[^（）]{1,30}）)?的?附件(?![一二三四五六七八九十0-9])")]
    private static partial Regex Annex();
}
