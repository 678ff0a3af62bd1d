using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

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
        if (sheet.Kind != ReleaseKinds.Meeting || sheet.Areas.Count > 0) return;
        if (InSentences(sheet) is { } inline) Write(sheet, inline.Introduction, inline.Parts);
        else if (InBlocks(sheet) is { } listed) Write(sheet, listed.Introduction, listed.Parts);
    }

    private static (TextSpan Introduction, List<TextSpan> Parts)? InSentences(FactSheet sheet)
    {
        foreach (var sentence in sheet.Text.Sentences)
            if (AreaEnumeration.In(sentence) is { Count: > 1 } parts) return (sentence, parts);
        return null;
    }

    private static (TextSpan Introduction, List<TextSpan> Parts)? InBlocks(FactSheet sheet)
    {
        foreach (var introduction in sheet.Introductions.Take(MostIntroductions))
            if (Items(sheet, introduction) is { Count: > 1 } items) return (introduction.Sentence, items);
        return Labelled(sheet.Text.Body) is { Count: > 1 } labelled ? (labelled[0], labelled) : null;
    }

    // Without an introduction: a run of paragraphs that labels open.
    private static List<TextSpan> Labelled(IReadOnlyList<Block> body) =>
        [.. body.SkipWhile(block => !IsLabelled(block)).TakeWhile(IsLabelled).Select(block => block.Whole)];

    private void Write(FactSheet sheet, TextSpan introduction, List<TextSpan> parts)
    {
        foreach (var part in parts) Section(part).WriteTo(sheet, Name);
        sheet.AreaBlocks.Add(introduction.Block);
        AreaIntroduction.Check(sheet, AreaIntroduction.CountIn(introduction), parts.Count, Name);
    }

    // What an area's name is followed by is its commitment: "on finance, to encourage ...", "finance: the two sides ...".
    private static AreaSection Section(TextSpan part)
    {
        var match = RunIn(part) ?? part.Match(part.Block.IsChinese ? ChineseNameAndText() : NameAndText());
        if (!match.Success) return new AreaSection(part, 0);
        var section = new AreaSection(part.Block.Span(match.Groups["name"]).Trim(), 0);
        section.Commitments.Add(part.Block.Span(match.Groups["text"]).Trim());
        return section;
    }

    // "1. Joint laboratories. Five more will be set up."
    private static Match? RunIn(TextSpan part) =>
        part.Match(part.Block.IsChinese ? ChineseNameWithStop() : NameWithStop()) is { Success: true } match
        && TopicTerms.Named(part.Block.Span(match.Groups["name"])).Count > 0 ? match : null;

    // Short items of a list, or paragraphs that a label opens: "Finance: Both sides will ...".
    private static List<TextSpan> Items(FactSheet sheet, AreaIntroduction introduction)
    {
        var following = sheet.Text.Body.Skip(introduction.Index + 1);
        List<TextSpan> items = [.. following.TakeWhile(IsShortItem).Select(block => AreaEnumeration.Bare(block.Whole))];
        return items.Count > 0 ? items : LabelsAfterIntroduction([.. following.TakeWhile(HasLabel)]);
    }

    private static bool IsShortItem(Block block) => block.Kind == BlockKind.Item && (block.Text.Length <= LongestName || RunIn(block.Whole) is not null);

    // After the introduction one label may be of no known topic among others that are.
    private static List<TextSpan> LabelsAfterIntroduction(List<Block> labelled) =>
        labelled.Count(IsLabelled) * 2 >= labelled.Count ? labelled.ConvertAll(block => block.Whole) : [];

    private static bool HasLabel(Block block) =>
        !block.IsChinese && block.Whole.Match(NameAndText()) is { Success: true } match && block.Span(match.Groups["name"]) is { Length: <= LongestName } name
        && char.IsUpper(name.Chars[0]) && !name.Has(Speaks());

    private static bool IsLabelled(Block block) => HasLabel(block) && TopicTerms.Named(block.Span(block.Whole.Match(NameAndText()).Groups["name"])).Count > 0;

    // "Mr Lee said: ...", "The projects are as follows: ..." are no labels.
    [GeneratedRegex(@"\b(?:said|added|noted|stressed|remarked|are|were|follows|included?)\b|""")]
    private static partial Regex Speaks();

    // 金融：支持企業上市.
    [GeneratedRegex(@"^(?<name>[^，。；：]{2,30})(?:：|——)(?<text>.+)", RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseNameAndText();

    // 深化金融合作。支持企業上市, 金融合作，支持上市.
    [GeneratedRegex(@"^(?<name>[^，。；：]{2,20})[。，](?<text>.+)", RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseNameWithStop();

    [GeneratedRegex(
        @"^(?<name>(?![^.]*\b(?:will|shall|is|are|was|were|has|have|to|agreed|both|the)\b)"  // not "The two sides agreed. ..."
        + @"[A-Z][^.:;]{3,60})\.\s(?<text>[A-Z].+)",                                         // "Youth exchange. Both sides ..."
        RegexOptions.ExplicitCapture)]
    private static partial Regex NameWithStop();

    [GeneratedRegex(
        @"^(?:(?:on|in respect of|regarding|in)\s(?<name>[^;:]{3,100}?),\s(?=to\s|the\s|both\s)(?<text>.+)"  // "on finance, to encourage ..."
        + @"|(?<name>[^;:.]{3,80}?)(?::| [-–—])\s(?<text>.+))",                                              // "finance: the two sides ...", "Youth - Both sides ..."
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NameAndText();
}
