using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Areas;

/// <summary>Tells headings of areas from other lines: those that the layout marks, and short lines without a full stop.</summary>
internal static partial class HeadingLines
{
    private const int Longest = 120;
    private const int LongestInTitleCase = 200;
    private const int LongestLabel = 60;
    private const int MostWords = 16;

    // A heading this long fills its line, so the next line may be the rest of it.
    private const int FillsItsLine = 30;

    private const string Opens = "<[【“\"";
    private const string Closes = ">]】”\"";

    /// <summary>What stands at the edges of a heading and is no part of it: "Finance:", "Finance -", "[Finance]".</summary>
    internal const string Edges = ":-–—" + Opens + Closes;

    /// <summary>Whether a line may be a heading by its form alone.</summary>
    internal static bool Resembles(Block block) =>
        block.Kind == BlockKind.Heading || (!block.IsCell && !IsBullet(block) && HasForm(block));

    /// <summary>Whether a line has a bullet and, but for that, the form of a heading.</summary>
    internal static bool IsBulleted(Block block) => IsBullet(block) && HasForm(block);

    /// <summary>How deep a heading lies by its layout: a smaller number lies above.</summary>
    internal static int Level(Block block) => block switch
    {
        { Kind: BlockKind.Heading } => block.Level,
        // 一、 lies above （一）, and both above 1.
        { Marker: [>= '一', '、'] or [>= '一', _, '、'] or [>= '一', _, _, '、'] } => 9,
        { Kind: BlockKind.Paragraph } or { Marker: ['（', >= '一', ..] } => 10,
        { Marker: [>= '0' and <= '9', ..] or [>= 'A' and <= 'Z', ..] } => 11,
        { Marker: ['(' or '（', >= '0' and <= '9', ..] } => 12,
        _ => 13,
    };

    /// <summary>Whether the second line goes on with the heading of the first: "... in Innovation and Technology and / Foster New Quality Productive Forces".</summary>
    internal static bool Continues(Block first, Block second)
    {
        if (first.Text.Length == 0 || second.Text.Length == 0 || second.Marker is not null || first.Text.Length + second.Text.Length > 2 * Longest) return false;
        if (!Resembles(second) && (second.AfterGap || !IsRest(second))) return false;
        if (second.Kind == BlockKind.Heading && (first.Kind != BlockKind.Heading || first.Level != second.Level)) return false;
        if (Dangling().IsMatch(first.Text) || char.IsLower(second.Text[0]) || Connective().IsMatch(second.Text)) return true;
        return first.AfterGap && !second.AfterGap && first.Text.Length >= FillsItsLine;
    }

    private static bool HasForm(Block block) => (block.IsChinese ? ChineseAreaWording.MayHead(block) : IsShortLine(block)) && !MeetingAsAWhole.IsCaption(block);

    private static bool IsShortLine(Block block) =>
        block.Text.Length is > 2 and <= LongestInTitleCase && IsOpening(block.Text) && (!Unfinished().IsMatch(block.Text) || IsLabel(block)) && !Sentence().IsMatch(block.Text)
        && ((block.Text.Length <= Longest && block.Text.AsSpan().Count(' ') < MostWords) || IsTitleCase(block.Text));

    // "Joint Pursuit of the Belt and Road Initiative and Promotion of High-quality Development of ..." is long, but no sentence.
    private static bool IsTitleCase(string line)
    {
        var words = line.Split(' ').Where(word => word.Length > 4).ToList();
        return words.Count > 3 && words.Count(word => char.IsUpper(word[0])) * 4 >= words.Count * 3;
    }

    // "Trade and Investment:" on a line of its own.
    private static bool IsLabel(Block line) =>
        line.Text.Length <= LongestLabel && line.Text[^1] == ':'
        && (Others().IsMatch(line.Text) || (!Announcing().IsMatch(line.Text) && TopicTerms.Named(line.Whole).Count > 0));

    // "Promote Cultural Exchanges and Tourism Development / between the Two Places".
    private static bool IsRest(Block line) => line.Kind == BlockKind.Paragraph && char.IsLower(line.Text[0]) && line.Text.Length <= Longest && !Unfinished().IsMatch(line.Text);

    /// <summary>Whether a line has a bullet. Bullets mark commitments as a rule; numbers and letters may mark areas.</summary>
    internal static bool IsBullet(Block block) => block.Kind == BlockKind.Item && (block.Marker is null || !char.IsLetterOrDigit(block.Marker.AsSpan().Trim("(（")[0]));

    private static bool IsOpening(string text) =>
        char.IsUpper(text[0]) || char.IsDigit(text[0])
        || (Opens.Contains(text[0], StringComparison.Ordinal) && Closes.Contains(text[^1], StringComparison.Ordinal));

    [GeneratedRegex(@"[.;,!?:。；]['""”’)]*$|[;；]\s*(?:and|or)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(?:following|areas|include[ds]?|including|are|is|will|to|agreed|discussed|as|sides)\b|[\x22“”]", RegexOptions.IgnoreCase)]
    private static partial Regex Announcing();

    // "CROSS-BOUNDARY INFRASTRUCTURE / AND CONTROL POINTS".
    [GeneratedRegex(@"^(?:AND|OF|FOR|WITH|BETWEEN)\s[A-Z]{2}")]
    private static partial Regex Connective();

    [GeneratedRegex(@"^Other(?:s| (?:areas|matters|issues|initiatives)(?: of co-operation)?)[:：]$", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    // What tells that a line is no heading.
    [GeneratedRegex(
        @"^(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d"  // "26 April 2024"
        + @"|\b" + Honorifics.Usual + " [A-Z]"                                         // "The Chief Executive, Mr John Lee (left)"
        + @"|[.?!]\s+[A-Z]|\b(?:said|will be|has been|have been|was held)\b"           // "The plenary was held"
        + @"|^Photo\b|@|https?:")]                                                     // "Photo 1"
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?:\b(?:and|or|of|the|for|to|in|on|with|between|among|from|by|under|across)|[,、&及和與与])$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();
}
