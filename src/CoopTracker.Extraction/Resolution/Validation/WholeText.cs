using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>A text that has lost its title, or breaks off in the middle of a sentence.</summary>
internal sealed partial class WholeText : ICheck
{
    private const int ShortestParagraph = 150;

    public string Name => "check.text";

    public void Look(FactSheet sheet)
    {
        if (sheet.IsOccasion && sheet.Title is null)
            sheet.Warn(WarningCodes.TitleLost, "The text has lost its title; give it by a correction.");
        if (sheet.Text is { Body: [.., var last], Foot: [] } && BreaksOff(last))
            sheet.Warn(WarningCodes.UnreadableText, "The text breaks off in the middle of a sentence; save the release again from its source.", last.Whole.Cite(Name));
    }

    private static bool BreaksOff(Block block) =>
        block.Weight > ShortestParagraph && !Sentence.IsComplete(block.Text) && !Ended().IsMatch(block.Text);

    [GeneratedRegex(@"[:;：；]$|\b(?:and|etc)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();
}
