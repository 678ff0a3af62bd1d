using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>Finds who is said to sign in a Chinese clause: the words between its last comma and the verb, without adverbs.</summary>
internal static partial class ChineseSigningSubject
{
    /// <summary>The subject; that of an earlier clause of the sentence where this one only goes on (並簽署); empty when there is none.</summary>
    internal static TextSpan Of(SigningClause clause)
    {
        var part = clause.Before.Trim("，；、 ");
        for (var isNext = true; part.Length > 0; isNext = false)
        {
            var comma = clause.Text.Of(part).LastIndexOfAny(['，', '；', '：', '。']);
            var subject = Bare(part.From(part.Start + comma + 1));
            if (subject.Match(Opener()) is { Success: true } opener) return subject.Block.Span(opener.Groups["subject"]);
            if (subject.Length > 1 && !subject.Has(Circumstance()) && (isNext || IsName(subject))) return subject;
            if (comma < 0) break;
            part = part.Until(part.Start + comma).Trim("，；、 ");
        }
        return Earlier(clause);
    }

    // Farther from the verb stands a clause of its own: 會議檢討進展，並簽署.
    private static bool IsName(TextSpan subject) => IsPeople(subject) || ChineseOrganisations.EndsAt(subject, subject.End);

    /// <summary>Whether the words name people: an office with a name, or names alone.</summary>
    internal static bool IsPeople(TextSpan subject) =>
        subject.Has(Office()) || (subject.Has(NamesAlone()) && !Regions.In(subject).Any() && !ChineseOrganisations.EndsAt(subject, subject.End));

    // 雙方於會後續簽《…》，並簽署《…》: the subject stands in the clause before, or opens the sentence (雙方檢視進展，並簽署《…》).
    private static TextSpan Earlier(SigningClause clause)
    {
        if (clause.Previous is { } previous && previous.Sentence == clause.Sentence) return previous.Subject;
        var before = clause.Sentence.Until(clause.Verb.Start);
        return before.Match(Opener()) is { Success: true } opener ? before.Block.Span(opener.Groups["subject"]) : clause.Before.Until(clause.Before.Start);
    }

    private static TextSpan Bare(TextSpan part)
    {
        var bare = part.Past(Enumerator()).Trim();
        while (bare.Match(Adverb()) is { Success: true } adverb) bare = bare.Until(adverb.Index).Trim();
        while (bare.Length > 0 && bare.Match(Lead()) is { Success: true, Length: > 0 } lead) bare = bare.From(bare.Start + lead.Length).Trim();
        return bare;
    }

    // Between the subject and the verb.
    [GeneratedRegex(
        "(?:[于在](?:会后|会上|会议(?:上|后|期间|结束后)|席间|上月|本月|仪式上)"         // 於會後, 在會議期間
        + @"|[于在](?:[\u4e00-\u9fff]{2,6})$"                                            // 在北京
        + "|(?:已|亦|也|还|共|均|则|再|并|又|就此)"                                      // 亦, 均
        + "|(?:共同|分别|联合|正式|先后|同时|其后|随后|稍后|早前)"                       // 共同, 分別
        + "|(?:今|昨)(?:日|天|早|晚)(?:下午|上午)?(?:（[^（）]{1,14}）)?(?:下午|上午)?"  // 今日（四月二十六日）下午
        + "|[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日"            // 四月二十六日
        + "|代表(?:两地|双方|三地|三方|各自)[^，]{0,14}"                                 // 代表雙方
        + "|在[^，]{2,30}(?:见证|陪同)下"                                                // 在兩人見證下
        + "|[就为][^，]{2,40})$")]                                                       // 就青年交流
    private static partial Regex Adverb();

    [GeneratedRegex(@"^(?:当中)?(?:包括|分别[为是]|计有|即)")]
    private static partial Regex Enumerator();

    // 會後，由…, 另外, 並, 同日.
    [GeneratedRegex(@"^(?:会后|会上|会议(?:上|后|期间|结束后)|席间|其间|另外|此外|同日|同时|随后|其后|而|并|以及|及|由|今日|昨日|在[^，]{2,30}见证下)(?:（[^（）]{1,14}）)?")]
    private static partial Regex Lead();

    // A clause that only tells when, where or why: 會議期間, 為深化合作, 在兩地領導見證下.
    [GeneratedRegex(@"^(?:会议|会上|会后|为|以|在|于|根据|按照|透过|通过|进一步|同日|[0-9〇○零一二三四五六七八九十]{1,4}[年月])|(?:后|前|时|下|期间|起)$")]
    private static partial Regex Circumstance();

    // 政務司司長陳國基與, 廣東省副省長張新.
    [GeneratedRegex(@"(?:长官|[司局署处厅部市省区院校行会馆台所关]长|主任|书记|主席|专员|总裁|总监|总经理|总干事|秘书长|董事长|理事长)(?!办公室)[\u4e00-\u9fff]{2,4}(?:$|[与和及、代])")]
    private static partial Regex Office();

    // 李家超與胡衡華, 兩人, 雙方領導.
    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,4}(?:[与和及、][\u4e00-\u9fff]{2,4}){1,3}$|^(?:两人|二人|双方领导|两地领导|两地首长)")]
    private static partial Regex NamesAlone();

    // Both sides, where they open the sentence.
    [GeneratedRegex(
        "^(?:会后，|会上，)?(?<subject>双方|三方|各方|两地(?:政府)?"  // 會後，雙方
        + @"|[\u4e00-\u9fff]港(?:澳)?(?:双方|两地)(?:政府)?)"         // 粵港雙方
        + "(?=[于在今昨亦也同就签续共分均并，]"                       // 雙方亦簽署, 兩地政府在會後簽署
        + "|会|见证|检|回顾|总结|达成|举行|交换|深入|商|确|表示)",    // 雙方檢視進展，並簽署
        RegexOptions.ExplicitCapture)]
    private static partial Regex Opener();
}
