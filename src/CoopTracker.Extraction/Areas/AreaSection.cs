using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Areas;

/// <summary>An area in the making: its heading and what stands under it.</summary>
/// <param name="Heading">The heading's words; null where the source has lost them.</param>
/// <param name="Level">How deep the heading lies; a smaller number lies above.</param>
internal sealed partial record AreaSection(TextSpan? Heading, int Level)
{
    internal List<TextSpan> Commitments { get; } = [];

    /// <summary>Writes the area to the sheet, with a warning when its heading is lost.</summary>
    internal void WriteTo(FactSheet sheet, string rule)
    {
        var place = (Heading ?? Commitments[0]).Cite(rule);
        var topics = Shortened(sheet) is { Count: > 0 } named ? named : TopicTerms.Of(Heading, Commitments);
        sheet.Areas.Add(new AreaFact(Heading?.Text, topics, [.. Commitments.Select(c => new CommitmentFact(c.Text, c.Cite(rule)))], place, Inferred: Heading is null));
        if (Heading is null)
            sheet.Warn(WarningCodes.HeadingLost,
                $"An area has lost its heading; its topic ({string.Join(", ", topics)}) was told from the text. Compare it with the original.", place);
        foreach (var commitment in Commitments) sheet.AreaBlocks.Add(commitment.Block);
    }

    // "Construction of the HSITP": the short form names the topic, in the words that it stands for. That of a region only tells where: "Practice of GBA lawyers".
    private List<string> Shortened(FactSheet sheet) => Heading is not { } heading ? [] :
    [
        .. heading.Matches(Initials()).Select(initials => sheet.Signings.Abbreviations.NameOf(initials.Value)).OfType<TextSpan>()
            .SelectMany(TopicTerms.Named).Where(topic => topic != "regional-development").Distinct(),
    ];

    // "the HSITP", "GBA".
    [GeneratedRegex(@"\b[A-Z]{3,8}\b")]
    private static partial Regex Initials();
}
