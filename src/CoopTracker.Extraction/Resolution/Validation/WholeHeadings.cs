using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>A heading that looks like half a sentence is one: a page break or a bold word made a line of it.</summary>
internal sealed partial class WholeHeadings : ICheck
{
    private const int Longest = 160;

    public string Name => "check.headings";

    public void Look(FactSheet sheet)
    {
        foreach (var area in sheet.Areas.Where(area => area.Heading is { } heading && IsDoubtful(heading)))
            sheet.Warn(WarningCodes.HeadingDoubtful, $"\"{area.Heading}\" looks like half a sentence, not like a heading; compare it with the original.", area.Evidence.First);
    }

    private static bool IsDoubtful(string heading) =>
        heading.Length > Longest || Dangling().IsMatch(heading) || Tells().IsMatch(heading)
        || IsUnbalanced(heading, '(', ')') || IsUnbalanced(heading, '“', '”') || IsUnbalanced(heading, '「', '」');

    private static bool IsUnbalanced(string heading, char open, char close) => heading.AsSpan().Count(open) != heading.AsSpan().Count(close);

    [GeneratedRegex(@"(?:\b(?:and|or|of|the|a|an|in|on|to|for|with|by|between|among|from|at|as|under|its|their)|[,;、，；])$|^[,;.)”、，；。）]", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    // A finite verb: headings have none but imperatives.
    [GeneratedRegex(@"\b(?:will|shall|would|has|have|had|was|were|signed|said|agreed)\b|[。！？]|[.!?]\s", RegexOptions.IgnoreCase)]
    private static partial Regex Tells();
}
