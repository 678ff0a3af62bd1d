using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Finds the people of a sentence with their offices: "the Secretary for Justice, Mr Paul Lam, SC; and Vice Mayor of Shenzhen Mr Wang Shourui".</summary>
internal static partial class PersonFinder
{
    /// <summary>A pattern for one word of a name: "Ping-keung", "O'Brien", "C", "C."; not the s of "Mr Lee's".</summary>
    internal const string NameWord = @"\p{Lu}(?:\.|\p{L}*(?:['’‘-](?!s\b)\p{L}+)*)";

    internal static List<Person> In(TextSpan span)
    {
        var offices = OfficeFinder.In(span);
        var people = new List<Person>();
        var from = span.Start;
        foreach (var match in span.Matches(Titled()))
        {
            if (match.Index < from) continue;
            var zone = span.Block.Span(from, match.Index - from);
            var office = UntitledNames.Read(zone, offices, people, beforeName: !zone.Has(JoinedAtEnd()));
            var name = span.Block.Span(match.Groups["name"]);
            from = Remarks(span, name.End);
            people.Add(WithOffice(span, offices, new Person(name, match.Groups["honorific"].Value, office, office?.Start ?? match.Index, from)));
            from = people[^1].End;
        }
        UntitledNames.Read(span.From(from), offices, people, beforeName: false);
        return people;
    }

    // "Mr A, the Chief Secretary for Administration, and Mr B, Mayor of Beijing, ...": the office may follow the name.
    private static Person WithOffice(TextSpan span, List<(int Start, int HeadEnd)> offices, Person person)
    {
        if (person.Office is not null) return person;
        var after = span.From(person.End).Match(OfficeAfter());
        if (!after.Success || !offices.Exists(office => office.Start == after.Groups["office"].Index)) return person;
        var found = span.Block.Span(after.Groups["office"]);
        return person with { Office = found, End = found.End };
    }

    // ", SC", ", GBS, JP", " (left)", " (the Secretary)".
    private static int Remarks(TextSpan span, int end) => span.From(end).Match(AfterName()) is { Success: true } remarks ? end + remarks.Length : end;

    [GeneratedRegex(@"\b(?<honorific>Mr|Mrs|Ms|Miss|Madam|Mdm|Dr|Professor|Prof|Ir|Sir)\b\.?\s?(?<name>" + NameWord + @"(?:\s(?:(?:de|da|do|dos|van|von|bin)\s)?" + NameWord + "){0,5})", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:,\s(?:SC|QC|JP|GBM|GBS|SBS|BBS|IDS|IDSM|PMSM|MH)\b)*(?:\s\([^()]{1,40}\))?", RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"(?:^|[\s,;])(?:and|with|by)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedAtEnd();

    [GeneratedRegex(@"^,\s(?:the\s)?(?<office>\p{Lu}[^;.]{3,160}?)(?=[;.]|,?\s(?:and\s)?(?:the\s)?(?:Mr|Mrs|Ms|Miss|Dr|Professor)\b|,\s(?!and\s)\p{Ll}|$)", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeAfter();
}
