using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Areas;

/// <summary>
/// Areas that one sentence names, separated by semicolons: "co-operation in six areas: on finance, to ...; on youth, to ...; and ...",
/// or the short items of a list after its introduction: "(1) innovation and technology; (2) ...".
/// </summary>
internal sealed partial class EnumeratedAreasRule : IFactRule
{
    private const int LongestName = 100;
    private const int MostIntroductions = 5;

    public string Name => "areas.enumerated";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion || sheet.Areas.Count > 0) return;
        var sentence = sheet.Text.Sentences.FirstOrDefault(IsEnumeration);
        if (sentence.Block is not null) Write(sheet, sentence, [.. Parts(sentence)]);
        else if (AreaIntroduction.In(sheet.Text.Body).Take(MostIntroductions).Select(introduction => (introduction, Items: Items(sheet, introduction))).FirstOrDefault(list => list.Items.Count > 1) is { introduction: { } found } named)
            Write(sheet, found.Sentence, named.Items);
    }

    private void Write(FactSheet sheet, TextSpan introduction, List<TextSpan> parts)
    {
        foreach (var part in parts) Section(part).WriteTo(sheet, Name);
        sheet.AreaBlocks.Add(introduction.Block);
        if (AreaIntroduction.CountIn(introduction) is { } count && count.Value != parts.Count)
            sheet.Warn(WarningCodes.AreaCountDiffers, $"The text announces {count.Value} areas and {parts.Count} were found; compare it with the original.", count.Place.Cite(Name));
    }

    // What an area's name is followed by is its commitment: "on finance, to encourage ...", "finance: the two sides ...".
    private static AreaSection Section(TextSpan part)
    {
        var match = part.Match(part.Block.IsChinese ? ChineseNameAndText() : NameAndText());
        if (!match.Success) return new AreaSection(part, 0);
        var section = new AreaSection(part.Block.Span(match.Groups["name"]).Trim(), 0);
        section.Commitments.Add(part.Block.Span(match.Groups["text"]).Trim());
        return section;
    }

    private static bool IsEnumeration(TextSpan sentence) =>
        sentence.Match(Enumeration()) is { Success: true } match && sentence.From(match.Index).Chars is var rest && rest.Count(';') + rest.Count('；') > 1;

    private static IEnumerable<TextSpan> Parts(TextSpan sentence)
    {
        var start = sentence.Match(Enumeration()) is var match ? match.Index + match.Length : 0;
        while (start < sentence.End)
        {
            var at = sentence.Block.Text.IndexOfAny([';', '；'], start, sentence.End - start);
            var end = at < 0 ? sentence.End : at;
            if (Bare(sentence.Block.Span(start, end - start)) is { Length: > 0 } part) yield return part;
            start = end + 1;
        }
    }

    private static List<TextSpan> Items(FactSheet sheet, AreaIntroduction introduction) =>
        [.. sheet.Text.Body.Skip(introduction.Index + 1).TakeWhile(block => block.Kind == BlockKind.Item && block.Text.Length <= LongestName).Select(block => Bare(block.Whole))];

    private static TextSpan Bare(TextSpan part)
    {
        var lead = part.Trim(" .;；。").Match(Lead());
        var bare = part.Trim(" .;；。").From(lead.Index + lead.Length);
        return bare.Match(Tail()) is { Success: true } tail ? bare.Until(tail.Index).Trim(" .;；。") : bare;
    }

    // "in six areas: ", "the following areas, namely ", 在以下六個範疇加強合作：.
    [GeneratedRegex(@"\b(?:areas|aspects|fields|directions|fronts)\b[^.;:]{0,80}(?::|,? namely,?)\s|(?:范畴|领域|方面|共识)[^。；：]{0,40}：", RegexOptions.IgnoreCase)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"^\s*(?:and\s|以及|及|和)?(?:[(（](?:[ivxl]{1,5}|\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[;,]?\s+and$|[；，](?:以及|及|和)$")]
    private static partial Regex Tail();

    // 金融：支持企業上市.
    [GeneratedRegex(@"^(?<name>[^，。；：]{2,30})(?:：|——)(?<text>.+)", RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseNameAndText();

    [GeneratedRegex(@"^(?:(?:on|in respect of|regarding|in)\s(?<name>[^;:]{3,100}?),\s(?=to\s|the\s|both\s)(?<text>.+)|(?<name>[^;:,]{3,80})(?::| [-–—])\s(?<text>.+))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NameAndText();
}
