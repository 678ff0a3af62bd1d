using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>
/// The bodies that officials sign for: the Director-General of the Department of Science signs for the department, the Secretary for Health for the Health Bureau.
/// </summary>
internal static partial class OfficeBodies
{
    /// <summary>The bodies of the offices in a list of people, as far as the offices tell them.</summary>
    internal static List<PartyFact> Of(TextSpan people, string rule) =>
    [
        .. from office in people.Matches(Office())
           let body = Body(people.Block, office)
           where body is not null
           select new PartyFact(body, people.Block.Span(office).Cite(rule)),
    ];

    private static string? Body(Block block, Match office)
    {
        if (office.Groups["policy"] is { Success: true } policy) return policy.Value == "Justice" ? "Department of Justice" : $"{policy.Value} Bureau";
        if (office.Groups["commission"] is { Success: true } commission) return $"{commission.Value} Commission";
        var body = office.Groups["body"];
        return OrganisationTerms.HasAny(block.Span(body)) || Regions.In(block.Span(body)).Any() ? body.Value.Trim() : HomeDepartment(body.Value.Trim());
    }

    // Hong Kong's heads of department: "Director of Environmental Protection", "Director of Health".
    private static string? HomeDepartment(string field) => field switch
    {
        "Health" => "Department of Health",
        "Police" => "Hong Kong Police Force",
        _ => Field().IsMatch(field) ? $"{field} Department" : null,
    };

    // "Environmental Protection", "Agriculture, Fisheries and Conservation".
    [GeneratedRegex(@"^(?:[A-Z][a-z]+(?:,? and |, | )){0,5}[A-Z][a-z]+$")]
    private static partial Regex Field();

    private const string Heads =
        "Director(?:[- ]General)?|Commissioner|Chairman|Chairperson|Chairwoman|President|Vice[- ]president|Head|Chief"
        + "|Secretary[- ]General|Chief Executive Officer|Minister|Executive Director|General Manager";

    private const string Bodies = "Department|Bureau|Commission|Ministry|Office|Administration|Committee|Council|University|Centre|Institute";

    // An office, as far as it tells a body.
    [GeneratedRegex(
        @"\b(?:(?:Deputy |Vice[- ]|Executive |Acting |Permanent |Under )*"                      // "Deputy", "Acting"
        + "(?:(?:" + Heads + ") of (?:the )?"                                                   // "Director-General of the", "Vice Chairman of the"
        + @"(?<body>(?:" + Bodies + @"|[A-Z][\w'’&-]*)\b"                                       // "Department of Science", "Health", "Shanghai Museum"
        + @"(?:(?! " + Honorifics.Usual + @"\b)[^,;]"                                           // ... without the name in "Director of Health Mr Lee"
        + @"|, (?=(?:[A-Z][a-z]+, )?[A-Z][a-z]+ and [A-Z])){0,120})"                            // "Agriculture, Fisheries and Conservation"
        + @"|Commissioner for (?:the )?(?<commission>[A-Z][^,;]{3,80})"                         // "Commissioner for Tourism"
        + @"|(?:Permanent |Under |Acting )*Secretary for (?:the )?(?<policy>[A-Z][^;]{3,80}?)"  // "Secretary for Culture, Sports and Tourism"
        + "(?=, " + Honorifics.Usual + @"\b| " + Honorifics.Usual + @"\b)))",                   // ", Mr Lee"
        RegexOptions.ExplicitCapture)]
    private static partial Regex Office();
}
