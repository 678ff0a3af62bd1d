using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Areas;

/// <summary>
/// Areas that only the opening of their paragraphs marks: "On finance, ...", "In respect of tourism, ...", "Regarding transport, ...".
/// What the phrase names is the heading; paragraphs up to the next opening belong to the area.
/// </summary>
internal sealed partial class OpeningAreasRule : IFactRule
{
    private const int LeastOpenings = 2;

    // A further member of a list of topics; a pronoun or article there opens the clause instead.
    private const string Listed = @"(?!the |both |two |it |an? |there |this |these |we |they |will )(?:[a-z][\w-]*|Nansha|Qianhai|Hengqin|Hetao)(?: [\w-]+){0,3}";

    public string Name => "areas.openings";

    public void Read(FactSheet sheet)
    {
        if (sheet.Kind != ReleaseKinds.Meeting || sheet.Areas.Count > 0) return;
        if (Sections(sheet.Text.Body).Take(LeastOpenings).Count() < LeastOpenings) return;
        foreach (var section in Sections(sheet.Text.Body, anyTopic: true).ToList()) section.WriteTo(sheet, Name);
    }

    // Paragraphs between two openings belong to the first; after the last opening, only its own paragraph does.
    private static IEnumerable<AreaSection> Sections(IReadOnlyList<Block> body, bool anyTopic = false)
    {
        AreaSection? open = null;
        var between = new List<TextSpan>();
        foreach (var block in body)
        {
            var openings = Openings(block, anyTopic).ToList();
            if (openings.Count == 0)
            {
                if (block.Text.Length > 0 && !MeetingAsAWhole.Is(block)) between.Add(block.Whole);
                continue;
            }
            open?.Commitments.AddRange(between);
            between.Clear();
            for (var i = 0; i < openings.Count; i++)
            {
                open = new AreaSection(openings[i].Topic, 0);
                var end = i + 1 < openings.Count ? openings[i + 1].Sentence.Start : block.Text.Length;
                open.Commitments.Add(block.Span(openings[i].Sentence.Start, end - openings[i].Sentence.Start).Trim(";；"));
                yield return open;
            }
        }
    }

    private static IEnumerable<(TextSpan Topic, TextSpan Sentence)> Openings(Block block, bool anyTopic)
    {
        if (block.IsChinese) return ChineseOpenings.In(block, anyTopic);
        var quotations = Quotations.In(block);
        return from sentence in block.Sentences
               where !Quotations.Holds(quotations, sentence.Start)
               let match = sentence.Match(Opening())
               where match.Success
               let topic = block.Span(match.Groups["topic"])
               let isNamed = TopicTerms.Named(topic).Count > 0
               where match.Groups["loose"].Success ? isNamed && IsTopicAlone(topic) : isNamed || (anyTopic && IsOpening(sentence, topic))
               select (topic, sentence);
    }

    // Among openings that name topics one may name another: "On high-tech zones and science parks, ...".
    private static bool IsOpening(TextSpan sentence, TextSpan topic) => sentence.Start == 0 && char.IsLower(topic.Chars[0]) && !topic.Has(OfAnOccasion());

    // "In tourism, ..." names an area; "In the Science Park, ..." does not.
    private static bool IsTopicAlone(TextSpan topic) =>
        char.IsLower(topic.Chars[0]) && TopicTerms.In(topic).First() is { Term.Weight: 3 } first && first.Place.Start == topic.Start;

    // "On the conclusion of the meeting, ...", "On arrival in 2012, ...".
    [GeneratedRegex(@"\b(?:the|this|that|his|her|their|its|behalf|arrival|day|days|meeting|visit|conclusion|completion|invitation|agreement|return)\b|\d")]
    private static partial Regex OfAnOccasion();

    // What opens no area after "On", "In" or "For".
    private const string NoTopic =
        "(?!behalf|the (?:sidelines|occasion|same|other hand|one hand|whole|eve|margins)"          // "On behalf of", "On the sidelines of"
        + "|individual|example|instance|this|that|his|her"                                         // "In respect of individual areas", "For example"
        + @"|(?:Jan|Febr)uary|March|April|May \d|June|July|August|(?:Septem|Octo|Novem|Decem)ber"  // "On September 9"
        + "|" + EnglishWeekdays.Pattern + ")";                                                     // "On Thursday"

    // The phrase ends at its first comma, or after a list: "On culture, sports and tourism, both sides ...".
    [GeneratedRegex(
        "^(?:On|In respect of|In relation to|In terms of|Regarding|Concerning|As regards|As for|As to"  // "On finance, ...", "As regards transport, ..."
        + "|With (?:regard|respect) to|Turning to|In the (?:areas?|fields?|aspects?|spheres?) of"       // "In the field of tourism, ..."
        + @"|(?<loose>For|In))\s" + NoTopic                                                             // "For education, ..."
        + @"(?<topic>[^,.;:""“”]{3,80}(?:, " + Listed + "){0,3},? and " + Listed                        // "culture, sports and tourism"
        + @"|[^,.;:""“”]{3,120}),\s",                                                                   // "finance"
        RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
