using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Areas;

/// <summary>
/// The openings of Chinese paragraphs and clauses that mark an area: 在金融方面，, 旅遊方面，, 有關跨境交通方面，, 就青年發展，, 經貿會展：, and after a semicolon
/// of one long sentence, ……；在旅遊方面，…….
/// </summary>
internal static partial class ChineseOpenings
{
    // A topic may hold the name of a policy: 在「一帶一路」建設和商貿投資方面，.
    private const string Topic = "(?:「[^「」]{1,16}」|“[^“”]{1,16}”|《[^《》]{1,24}》|[^，。；：《》「」“”]){2,24}";

    // 在, 有關, 關於.
    private const int LongestLead = 2;

    /// <summary>The openings in a block: the topic, and what it opens up to the end of its sentence.</summary>
    /// <param name="block">The block.</param>
    /// <param name="anyTopic">Whether a paragraph may open with a topic that the lexicon does not know, as where others do with known ones.</param>
    internal static IEnumerable<(TextSpan Topic, TextSpan Sentence)> In(Block block, bool anyTopic)
    {
        var quotations = Quotations.In(block);
        return from sentence in block.Sentences
               where !Quotations.Holds(quotations, sentence.Start)
               from opening in Clauses(sentence, block)
               where !Quotations.Holds(quotations, opening.Topic.Start) && (TopicTerms.Named(opening.Topic).Count > 0 || (anyTopic && IsParagraphs(opening.Topic)))
               select opening;
    }

    // 在統計方面，, 4、服務業合作：; not 香港方面，, which names a side.
    private static bool IsParagraphs(TextSpan topic) =>
        topic.Start <= LongestLead && (topic.Block.Marker is not null || topic.Block.Whole.From(topic.End).Has(Aspect())) && !Regions.In(topic).Any() && !topic.Has(Party());

    private static IEnumerable<(TextSpan Topic, TextSpan Sentence)> Clauses(TextSpan sentence, Block block)
    {
        var opensSentence = false;
        foreach (var match in sentence.Matches(Opening()))
        {
            opensSentence |= match.Index == sentence.Start;
            yield return (block.Span(match.Groups["topic"]), sentence.From(match.Groups["clause"].Index));
        }
        if (!opensSentence && sentence.Start == 0 && sentence.Match(Labelled()) is { Success: true } label
            && block.Span(label.Groups["topic"]) is var topic && !ChineseOrganisations.IsList(topic))
            yield return (topic, sentence);
    }

    [GeneratedRegex("^(?:方面|领域|范畴)")]
    private static partial Regex Aspect();

    // Whose side, when or how: no topic.
    [GeneratedRegex("方$|^(?:各|多|这|该|有关)|双|两地|政府|过去|未来|会议")]
    private static partial Regex Party();

    // 在旅客過關方面，陳美寶表示 tells what somebody said, 香港方面 who: neither names a topic of its own (TopicTerms decides that).
    [GeneratedRegex(
        "(?:^|[；;：])(?<clause>"                                                                           // the start of a paragraph; ……；在旅遊方面，
        + "(?:以及|及|和|而|(?:此外|另外|同时|与此同时|首先|其次|最后|第[一二三四五六七八九十]{1,2})，)?"   // 此外，, 第三，
        + "(?:(?:在|就|有关|关于|至于|对于)?(?<topic>" + Topic + ")(?:方面|领域|范畴)[，：]"                // 在金融方面，, 旅遊方面：
        + @"(?![\u4e00-\u9fff]{2,4}(?:表示|指出|说))"                                                       // not before 陳美寶表示
        + "|在(?<topic>" + Topic + "合作)[上中]，"                                                          // 在金融合作上，
        + "|就(?<topic>" + Topic + ")而言，"                                                                // 就旅遊業而言，
        + @"|(?:就|有关|关于|至于)(?<topic>[^，。；：《》「」]{2,16})，(?=双方|两地|[\u4e00-\u9fff]港)))",  // 就青年發展，雙方, 有關跨境交通，粵港
        RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(
        "^(?<topic>(?:「[^「」]{1,16}」|[^，。；：《》「」0-9－—–]){2,20})"        // 金融, 「一帶一路」建設
        + "(?:：|－|—{1,2}|–)(?![「“]|$)"                                          // 金融：支持企業上市, 旅遊——推廣一程多站
        + "(?<!(?:包括|如下|下列|以下|说|表示|指出|来源|附件|共识|成员|名单)：)",  // not 包括：, 表示：
        RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();
}
