using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// Finds names of mechanisms: a pair of regions, words of a name and a head noun ("Hong Kong/Shanghai Co-operation Conference"),
/// or a head noun that goes on ("Task Force on the Development of ...").
/// </summary>
internal static partial class EnglishMechanismFinder
{
    // "the Joint Conference on August 5", "... Strategy Convenes Third Meeting" end the name.
    private const string SubjectWord =
        "(?!(?:Convenes|Held|Holds|Meets|Concludes|" + EnglishMonths.Names + "|" + EnglishWeekdays.Pattern + ")\\b)[A-Z][\\w'’&/-]*";

    private sealed record Part(string Kind, string[] Regions);

    private static readonly List<(string Form, Part Part)> Table =
        [.. CsvData.Rows("mechanisms").SelectMany(row => CsvData.Forms(row[1]).Select(form => (form, new Part(row[0], CsvData.Forms(row[2])))))];

    private static readonly PhraseFinder<Part> Heads = new(Table.Where(row => row.Part.Kind != "reach"), ignoreCase: true);

    private static readonly PhraseFinder<Part> Reaches = new(Table.Where(row => row.Part.Kind == "reach"));

    private static readonly HashSet<string> OpenHeads = [.. Table.Where(row => row.Part.Kind == "open").Select(row => row.Form.ToLowerInvariant())];

    /// <summary>The mechanisms named in a span, in the order of the text.</summary>
    internal static IEnumerable<Mechanism> In(TextSpan span)
    {
        var found = false;
        foreach (var (start, length, part) in Heads.Find(span.Block.Folded, span.Start, span.Length))
        {
            var mechanism = Read(span, span.Block.Span(start, length));
            if (mechanism is null || (part.Kind == "wide" && !mechanism.IsWide)) continue;
            found = true;
            yield return mechanism;
        }
        if (!found && Reversed(span) is { } reversed) yield return reversed;
    }

    // The pair may come last: "Joint Meeting of Senior Health Officials of the Mainland, Hong Kong and Macao".
    private static Mechanism? Reversed(TextSpan span)
    {
        if (span.Match(HeadFirst()) is not { Success: true } match) return null;
        var name = span.Block.Span(match);
        var named = Regions.In(name).ToList();
        return named.Exists(n => n.Region.Kind == RegionKind.Home) && named.Exists(n => n.Region.Kind != RegionKind.Home)
            ? new Mechanism(name, match.Groups["head"].Value, [.. named.Where(n => n.Region.Kind != RegionKind.Home).DistinctBy(n => n.Region)]) : null;
    }

    private static Mechanism? Read(TextSpan span, TextSpan head)
    {
        var start = NameStart(span, head.Start);
        var name = span.Block.Span(start, head.End - start);
        var end = OpenHeads.Contains(head.Text.ToLowerInvariant()) ? SubjectEnd(span, head) : head.End;
        return Paired(name, head, end) ?? Open(name, head, end);
    }

    // The name starts at its first region: what capitals stand before it ("Plenary Session", "CS") are not part of it.
    // "HK/Fujian conference" in a headline is too short for a name; "CPC Shenzhen Municipal Committee" has no pair.
    private static Mechanism? Paired(TextSpan name, TextSpan head, int end)
    {
        var named = Regions.In(name).ToList();
        var reaches = Reaches.Find(name.Block.Folded, name.Start, name.Length).ToList();
        var hasPair = named.Any(n => n.Region.Kind == RegionKind.Home) && named.Any(n => n.Region.Kind != RegionKind.Home);
        if (!hasPair && reaches.Count == 0) return null;
        var start = named.Select(n => n.Place.Start).Concat(reaches.Select(r => r.Start)).Min();
        if (char.IsLower(head.Chars[0]) && !name.Has(CoOperation())) return null;
        var others = named.Where(n => n.Region.Kind != RegionKind.Home).ToList();
        if (others.Count == 0) others = [.. from reach in reaches from region in reach.Value.Regions select (name.Block.Span(reach.Start, reach.Length), Regions.Named(region)!)];
        return new Mechanism(name.Block.Span(start, end - start), head.Text, [.. others.DistinctBy(o => o.Region)], IsWide: others.Count == 0);
    }

    private static Mechanism? Open(TextSpan name, TextSpan head, int end)
    {
        if (end == head.End || !char.IsUpper(head.Chars[0])) return null;
        var start = name.Until(head.Start).Match(Joint()) is { Success: true } joint ? joint.Index : head.Start;
        return new Mechanism(head.Block.Span(start, end - start), head.Text, []);
    }

    private static int NameStart(TextSpan span, int end)
    {
        while (end > span.Start && span.Block.Text[end - 1] == ' ')
        {
            var start = span.Block.Text.LastIndexOf(' ', Math.Max(end - 2, 0)) + 1;
            if (start < span.Start || start >= end - 1 || !NamePart().IsMatch(span.Block.Text.AsSpan(start, end - 1 - start))) break;
            end = start;
        }
        return end;
    }

    // "Joint Working Group on Environmental Protection and Combating Climate Change (the ...", "Task Force for Collaboration on the ... Strategy convenes".
    private static int SubjectEnd(TextSpan span, TextSpan head)
    {
        var subject = span.From(head.End).Match(Subject());
        return subject.Success ? subject.Index + subject.Length : head.End;
    }

    // A capital opens each word of a name but a few; figures, other commas and longer brackets end it.
    [GeneratedRegex(
        @"^(?:[A-Z][\w'’&/-]*|and|&|/"                                                  // "Hong Kong/Shanghai", "&"
        + "|co-?operation|joint|economic|trade|high|level|high-level|regional|working"  // "Hong Kong-Macao co-operation High Level Meeting"
        + @"|\([A-Z]{2,8}\)|(?:Guangdong|Mainland|Kong),)$",                            // "(CEPA)", "Guangdong, Hong Kong and Macao"
        RegexOptions.CultureInvariant)]
    private static partial Regex NamePart();

    [GeneratedRegex(
        "^ (?:on|for)(?: (?:the|of|and|on|for|to|&"                    // " on Environmental Protection and", " for the"
        + "|(?<=(?:operation|aboration|icipation) )in"                 // "Task Force for Collaboration in"
        + @"|in(?= the (?:Loop|Lok Ma Chau Loop|Greater Bay Area)\b)"  // "Development in the Loop"; not "on Youth Affairs in Beijing"
        + "|" + SubjectWord + "))*(?: " + SubjectWord + ")",           // "Climate Change"
        RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(
        @"\b(?:Joint|Annual|Tripartite|Work|Regular)(?: [A-Z][a-z]+){0,3} (?<head>Meeting|Conference)"         // "Annual Liaison Meeting"
        + " (?:of|between|among)(?: (?:the|of|and|&|(?:Guangdong|Mainland|Kong),|" + SubjectWord + ")){1,20}"  // " of the Guangdong, Hong Kong and Macao"
        + "(?<= " + SubjectWord + ")",                                                                         // up to the last word of a name: " Macao"
        RegexOptions.CultureInvariant)]
    private static partial Regex HeadFirst();

    [GeneratedRegex(@"\bJoint $", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\bco-?operation\b", RegexOptions.IgnoreCase)]
    private static partial Regex CoOperation();
}
