using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Finds the people of a sentence with their offices: "the Secretary for Justice, Mr Paul Lam, SC; and Vice Mayor of Shenzhen Mr Wang Shourui".</summary>
internal static partial class PersonFinder
{
    /// <summary>A pattern for one word of a name: "Ping-keung", "O'Brien", "C", "C."; not the s of "Mr Lee's".</summary>
    internal const string NameWord = @"\p{Lu}(?:\.|\p{L}*(?:['’‘-](?!s\b)\p{L}+)*)";

    private const string Honorific = "Mr|Mrs|Ms|Miss|Madam|Mdm|Dr|Professor|Prof|Ir|Sir|Captain";

    private static readonly PhraseFinder<bool> Signs = new(OfficeFinder.HeadNouns.Concat(Honorific.Split('|')).Select(sign => (sign, true)));

    /// <summary>Whether anybody may be found in a span: nobody is without an office or an honorific, and most sentences have neither.</summary>
    internal static bool MayFindIn(TextSpan span) => Signs.Find(span.Block.Folded, span.Start, span.Length).Any();

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
        for (var i = 1; i < people.Count; i++) people[i] = WithSharedOffice(span, people[i - 1], people[i]);
        return people;
    }

    // "Mr A, the Chief Secretary for Administration, and Mr B, Mayor of Beijing, ...": the office may follow the name.
    // After "Mr Au" alone it may be the next one's: "Mr Au, Governor of Fujian Province Bo Hai".
    private static Person WithOffice(TextSpan span, List<(int Start, int HeadEnd)> offices, Person person)
    {
        if (person.Office is not null || span.Until(person.Start).Has(ApartFrom())) return person;
        var after = span.From(person.Name.End).Match(OfficeInBrackets()) is { Success: true } inBrackets ? inBrackets : span.From(person.End).Match(OfficeAfter());
        if (!after.Success || !offices.Exists(office => office.Start == after.Groups["office"].Index)) return person;
        var found = span.Block.Span(after.Groups["office"]);
        if (person.IsReference && (UntitledNames.Holds(found, offices) || span.From(found.End).Has(NextName()))) return person;
        return person with { Office = found, End = found.End + (span.Block.Text.AsSpan(found.End).StartsWith(")") ? 1 : 0) };
    }

    // "Vice-Governors Mr A and Ms B", "the Deputy Directors-General of the Office, Mr A and Ms B".
    private static Person WithSharedOffice(TextSpan span, Person first, Person second) =>
        second.Office is null && first.Office is { } office && office.End <= first.Name.Start && OfficeText.IsPlural(office)
        && span.Block.Span(first.End, Math.Max(0, second.Start - first.End)).Has(AndOnly())
            ? second with { Office = office } : second;

    // ", SC", ", GBS, JP", " (left)", " (the Secretary)".
    private static int Remarks(TextSpan span, int end) => span.From(end).Match(AfterName()) is { Success: true } remarks ? end + remarks.Length : end;

    [GeneratedRegex(
        @"\b(?<honorific>" + Honorific + @")\b\.?\s?(?<name>" + NameWord       // "Mr John", "Dr C."
        + @"(?:\s(?:(?:de|da|do|dos|van|von|bin)\s)?" + NameWord + "){0,5})",  // "Lee", "van Dam"
        RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:,\s(?:SC|QC|JP|GBM|GBS|SBS|BBS|IDS|IDSM|PMSM|MH)\b)*(?:\s\([^()]{1,40}\))?", RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();

    // "Mr A (Director of the Commission (Office) of B Province)".
    [GeneratedRegex(@"^\s\((?<office>\p{Lu}(?:[^()]|\([^()]{1,60}\)){3,200})\)", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeInBrackets();

    // "Mr Tang, the Director-General of Commerce, Mr Wang, and": without an "and" before it the next name takes the office.
    [GeneratedRegex(@"^,\s" + Honorifics.Usual + @"\s", RegexOptions.CultureInvariant)]
    private static partial Regex NextName();

    // "included, apart from Mr Tai, Director of Finance Ms Wong": the office is the next one's.
    [GeneratedRegex(@"\b(?:apart from|in addition to|besides|other than)\s(?:[^,;]{2,60}\sand\s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ApartFrom();

    [GeneratedRegex(@"^(?:,|,?\sand)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex AndOnly();

    [GeneratedRegex(@"(?:^|[\s,;])(?:and|with|by)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedAtEnd();

    [GeneratedRegex(
        @"^,\s(?:the\s)?(?<office>\p{Lu}[^;.]{3,160}?)"                                          // "Mr A, the Chief Secretary for Administration,"
        + @"(?=[;.]|,?\s(?:and\s)?(?:the\s)?" + Honorifics.Usual + @"\b|,\s(?!and\s)\p{Ll}|$)",  // "and Mr B", "held talks"
        RegexOptions.CultureInvariant)]
    private static partial Regex OfficeAfter();
}
