using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Reads the stretch between two people: which office belongs to the name after it, and who is named there without an honorific
/// ("the Vice-Governor of Fujian Province, Guo Ningning, ...", "Chief Secretary Carrie Lam today ...").
/// </summary>
internal static partial class UntitledNames
{
    private const int ShortestName = 2;
    private const int LongestName = 4;

    // Words of bodies are no names of people; a capital alone does not make one.
    private static readonly HashSet<string> BodyWords = [.. CsvData.Rows("organisation-words").Select(row => row[0])];

    /// <summary>Adds the people found without an honorific, and gives the office that the name after the zone holds.</summary>
    /// <remarks>With <paramref name="beforeName"/> a name with an honorific follows the zone, and its last office is that person's.</remarks>
    internal static TextSpan? Read(TextSpan zone, List<(int Start, int HeadEnd)> offices, List<Person> people, bool beforeName)
    {
        int? open = null;
        for (var i = offices.FindIndex(o => o.Start >= zone.Start); i >= 0 && i < offices.Count && offices[i].Start < zone.End; i++)
        {
            open ??= offices[i].Start;
            var isLast = i + 1 >= offices.Count || offices[i + 1].Start >= zone.End;
            var segment = zone.Block.Span(offices[i].HeadEnd, (isLast ? zone.End : offices[i + 1].Start) - offices[i].HeadEnd);
            if (isLast && beforeName && !segment.Has(Verb())) return Office(zone, open.Value, zone.End);
            if (NameIn(segment) is { } name) people.Add(new Person(name, null, Office(zone, open.Value, name.Start), open.Value, name.End));
            else if (!segment.Has(Ends())) continue;
            open = null;
        }
        return null;
    }

    /// <summary>Whether words that look like an office name somebody: "Governor of Fujian Province Bo Hai".</summary>
    internal static bool Holds(TextSpan words, List<(int Start, int HeadEnd)> offices)
    {
        List<Person> named = [];
        Read(words, offices, named, beforeName: false);
        return named.Count > 0;
    }

    private static TextSpan? Office(TextSpan zone, int start, int end)
    {
        var office = zone.Block.Span(start, end - start).Trim(",;:-–");
        return office.Length > 0 ? office : null;
    }

    // A name is the run of capitalised words before a comma, a verb or the end, without the words of the body or place that stand before it.
    private static TextSpan? NameIn(TextSpan segment)
    {
        var places = Regions.In(segment).Select(named => named.Place).ToList();
        var run = new List<TextSpan>();
        foreach (var token in segment.Matches(Token()))
        {
            if (token.Groups["word"].Success) { run.Add(segment.Block.Span(token)); continue; }
            if (NameAtEnd(run, places) is { } name) return name;
            if (!token.Groups["inside"].Success) return null;
            run.Clear();
        }
        return NameAtEnd(run, places);
    }

    private static TextSpan? NameAtEnd(List<TextSpan> run, List<TextSpan> places)
    {
        var first = run.FindLastIndex(word => BodyWords.Contains(word.Text) || places.Exists(place => place.Start <= word.Start && word.End <= place.End)) + 1;
        return run.Count - first is >= ShortestName and <= LongestName ? run[first] with { Length = run[^1].End - run[first].Start } : null;
    }

    [GeneratedRegex(
        @"(?<word>(?:(?:de|da|do|dos|van|von|bin)\s)?" + PersonFinder.NameWord + ")"  // "Lee", "van Dam"
        + @"|(?<inside>,|&|['’]s\b|\(|\)|\b(?:of|for|the|and|in|on|to|at|under)\b)"   // what may stand inside an office
        + @"|[^\s]+",                                                                 // any other word in lower case, a full stop or a semicolon ends it
        RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    // "Secretary-General Jiang Ping were among Mr Han's delegation": the office is not Mr Han's.
    [GeneratedRegex(@"\b(?:was|were|is|are|said|met|attended|held|signed|will|has|have)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    // The office before goes no further.
    [GeneratedRegex(
        @"[;.]|\b(?:include[sd]?|including|compris\w+|consist\w*|was|were|is|are|be|by|with|met"  // "the members include the"
        + @"|to attend|attend\w*|from)\b"                                                         // "accompanying the Chief Executive to attend ..."
        + @"|(?:,|\band)\s[Tt]he\s(?:\w+\s)?$",                                                   // "the Chief Executive and the "
        RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
