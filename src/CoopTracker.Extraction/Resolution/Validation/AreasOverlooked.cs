using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Areas;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>Areas that the text announces or seems to hold and that were not read, or not all of them.</summary>
internal sealed partial class AreasOverlooked : ICheck
{
    private const int FewestHeadings = 2;

    public string Name => "check.areas";

    public void Look(FactSheet sheet)
    {
        if (sheet.Kind != ReleaseKinds.Meeting) return;
        var announced = sheet.Introductions.FirstOrDefault(introduction => introduction.SpeaksOfAreas);
        if (sheet.Areas.Count == 0) LookForAny(sheet, announced);
        else if (!sheet.Text.IsChinese) LookForMore(sheet, announced);
    }

    private void LookForAny(FactSheet sheet, AreaIntroduction? announced)
    {
        if ((announced?.Sentence ?? Counted(sheet)?.Place) is { } words)
            Warn(sheet, "The text announces areas of co-operation, and none could be read", words);
        else if (sheet.Text.Sentences.Where(sentence => sentence.Has(OneAfterTheOther())).ToList() is [var sentence, ..])
            Warn(sheet, "A sentence seems to name areas one after the other, and none was read", sentence);
        else if (!sheet.Text.IsChinese && sheet.Text.Body.Where(IsTopicLine).ToList() is { Count: >= FewestHeadings } lines)
            Warn(sheet, "Some lines read like headings of areas, and no area was read", lines[0].Whole);
    }

    private void LookForMore(FactSheet sheet, AreaIntroduction? announced)
    {
        if (announced is not null && sheet.Areas.Count == 1) Warn(sheet, "The text announces areas of co-operation, and only one was read", announced.Sentence);
        if (Counted(sheet) is { } count && count.Value != sheet.Areas.Count) Warn(sheet, $"The text speaks of {count.Value} areas, and {sheet.Areas.Count} were read", count.Place);
        LookAtEnd(sheet);
        LookAmong(sheet);
    }

    // What the last area took up too much, or left behind.
    private void LookAtEnd(FactSheet sheet)
    {
        if (sheet.Areas[^1].Commitments is [_, .., var last] && Farewell().IsMatch(last.Text))
            sheet.Warn(WarningCodes.AreasUnread, "The last paragraph under the last area may be about the meeting as a whole; compare it with the original.", last.Evidence);
        if (sheet.Text.Body.Reverse().TakeWhile(block => !sheet.AreaBlocks.Contains(block)).LastOrDefault(block => block.Whole.Has(Imperative())) is { } late)
            Warn(sheet, "This paragraph stands after the last area and reads like a part of one", late.Whole);
    }

    private void LookAmong(FactSheet sheet)
    {
        var inAreas = sheet.Text.Body.Where(sheet.AreaBlocks.Contains).ToList();
        if (inAreas.Count(block => Sentence.IsComplete(block.Text)) * 2 < inAreas.Count) return;
        var headings = sheet.Areas.Select(area => area.Heading).ToHashSet();
        WarnOfGaps(sheet, [.. inAreas.Where(block => block.Marker is not null && headings.Contains(block.Whole.Trim(HeadingLines.Edges).Text))]);
        foreach (var line in inAreas.Where(block => (IsTopicLine(block) || Label().IsMatch(block.Text)) && !headings.Contains(block.Whole.Trim(HeadingLines.Edges).Text)))
            Warn(sheet, "This line stands among an area's text and reads like a heading", line.Whole);
    }

    // (a), (c), (d): the heading between was lost.
    private void WarnOfGaps(FactSheet sheet, List<Block> numbered)
    {
        foreach (var (before, after) in numbered.Zip(numbered.Skip(1)))
            if (EnglishNumbers.OfMarker(before.Marker!) is { } first && EnglishNumbers.OfMarker(after.Marker!) is { } second && second > first + 1)
                Warn(sheet, "The number of this heading does not follow on the one before it", after.Whole);
    }

    // "agreed to strengthen co-operation in nine areas" in a sentence above the areas, where no rule has compared the numbers yet.
    private static (int Value, TextSpan Place)? Counted(FactSheet sheet) =>
        sheet.Text.IsChinese || sheet.Warnings.Exists(warning => warning.Code == WarningCodes.AreaCountDiffers) ? null
        : (from block in sheet.Text.Body.TakeWhile(block => !sheet.AreaBlocks.Contains(block))
           from sentence in block.Sentences
           where sentence.Has(Agreed()) && !sentence.Has(SetOut())
           select AreaIntroduction.CountIn(sentence)).FirstOrDefault(count => count is not null);

    private void Warn(FactSheet sheet, string what, TextSpan place) => sheet.Warn(WarningCodes.AreasUnread, $"{what}; compare it with the original.", place.Cite(Name));

    // Short, without a stop, and about a topic.
    private static bool IsTopicLine(Block block) =>
        block.Kind != BlockKind.Heading && ShortLine().IsMatch(block.Text)
        && !MeetingAsAWhole.IsHeading(block) && !MeetingAsAWhole.IsCaption(block) && TopicTerms.Named(block.Whole).Count > 0;

    // How a commitment opens.
    [GeneratedRegex(
        "^(?:To )?(?:(?:[Jj]ointly|[Cc]ontinue to|[Ff]urther) )?"                                            // "To jointly", "Continue to"
        + "(?:promote|encourage|support|enhance|strengthen|deepen|foster|facilitate|explore|expand|develop"  // "Promote the mutual recognition of qualifications"
        + @"|set up|establish|press ahead|take forward|step up|organise|provide|share|study|advance|leverage)\b",  // "Set up a working group"
        RegexOptions.IgnoreCase)]
    private static partial Regex Imperative();

    // What tells of the meeting, not of an area.
    [GeneratedRegex(
        @"\b(?:plenary|conference|delegations?|co-chaired|reception|dinner|banquet|luncheon"  // "attended a dinner"
        + @"|called on|toured|visited|returned|departed|said|speech|witnessed)\b"             // "called on the Mayor"
        + @"|\b(?:the|this|next) meeting\b"                                                   // "the next meeting will be held"
        + @"|\b" + Honorifics.Usual + " [A-Z]",                                               // "Mr Lee thanked the delegation"
        RegexOptions.IgnoreCase)]
    private static partial Regex Farewell();

    [GeneratedRegex(@"\b(?:agreed|consensus|co-?operat\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agreed();

    // "signed the Arrangement, which sets out the targets in six areas".
    [GeneratedRegex(@"\bsigned\b[^.]{0,300}\bwhich (?:sets? out|covers?)\b")]
    private static partial Regex SetOut();

    private const string OpensArea = @"(?:on|in respect of|with respect to|with regard to|regarding|as for|in terms of)\s";

    // "on finance, ...; on trade, ...; and on youth, ...".
    [GeneratedRegex(@";\s(?:and\s)?" + OpensArea + @"[^;]{1,300};\s(?:and\s)?" + OpensArea, RegexOptions.IgnoreCase)]
    private static partial Regex OneAfterTheOther();

    [GeneratedRegex(@"^[A-Z][\w &/-]{2,40}:$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^[A-Z][^.;:!?,]{2,60}$")]
    private static partial Regex ShortLine();
}
