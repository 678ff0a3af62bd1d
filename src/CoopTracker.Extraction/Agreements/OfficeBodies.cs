using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>The bodies that officials sign for: the Director-General of the Department of Science signs for the department, the Secretary for Health for the Health Bureau.</summary>
internal static partial class OfficeBodies
{
    /// <summary>The bodies of the offices in a list of people; none where an office does not name its body.</summary>
    internal static List<PartyFact> Of(TextSpan people, string rule)
    {
        var bodies = new List<PartyFact>();
        foreach (var office in people.Matches(Office()))
        {
            if (Body(people.Block, office) is not { } body) return [];
            bodies.Add(new PartyFact(body, people.Block.Cite(office.Index, office.Length, rule)));
        }
        return bodies;
    }

    private static string? Body(Block block, Match office)
    {
        if (office.Groups["body"] is { Success: true } body) return OrganisationTerms.HasAny(block.Span(body)) ? body.Value.Trim() : null;
        return office.Groups["policy"] is { Success: true } policy ? policy.Value == "Justice" ? "Department of Justice" : $"{policy.Value.Replace("the ", "", StringComparison.Ordinal)} Bureau" : null;
    }

    [GeneratedRegex(@"\b(?:(?:Deputy |Vice[- ]|Executive |Acting |Permanent |Under )*(?:(?:Director(?:[- ]General)?|Commissioner|Chairman|Chairperson|Chairwoman|President|Vice[- ]president|Head|Chief|Secretary[- ]General|Chief Executive Officer|Minister|Executive Director|General Manager) of (?:the )?(?<body>(?:Department|Bureau|Commission|Ministry|Office|Administration|Committee|Council|University|Centre|Institute|[A-Z][\w'’&-]*)\b[^,;]{3,120})|(?:Permanent |Under |Acting )*Secretary for (?<policy>[A-Z][^;]{3,80}?)(?=, (?:Mr|Mrs|Ms|Miss|Dr|Professor)\b| (?:Mr|Mrs|Ms|Miss|Dr|Professor)\b)))", RegexOptions.ExplicitCapture)]
    private static partial Regex Office();
}
