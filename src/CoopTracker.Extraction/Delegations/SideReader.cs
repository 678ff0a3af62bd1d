using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>A person of a group and the side that was read, or guessed from those named beside them.</summary>
internal readonly record struct Placed(Person Person, string? Side, bool IsGuess);

/// <summary>Gives each person of a group a side: by the list's subject, else by the office, else by who is named with them.</summary>
internal static partial class SideReader
{
    // 以及.
    private const int LongestJoint = 2;

    internal static List<Placed> Of(FactSheet sheet, Appearance appearance)
    {
        var sides = new Sides(sheet.Regions);
        if (appearance.Role == Role.Guest) return [.. appearance.People.Select(person => new Placed(person, OfGuest(sides, person), IsGuess: false))];
        var subject = OwnSide(sides, appearance) is { IsKnown: true } own ? own : HasSubject(appearance) ? sides.Of(SubjectOf(sheet, appearance)) : default;
        var home = ChineseHome.Of(sheet);
        var read = appearance.People.Select(person => Found(sides, subject, person, home)).ToList();
        var placed = new List<Placed>();
        foreach (var (i, person) in appearance.People.Index())
            placed.Add(IsColleague(appearance, i) ? placed[i - 1] with { Person = person }
                : read[i].IsKnown ? new Placed(person, read[i].Side, IsGuess: false) : Guess(sides, appearance, read, i));
        return placed;
    }

    // 深圳市教育局副局長趙立和二級巡視員王水發: a rank without a body is held in the body named before it.
    private static bool IsColleague(Appearance appearance, int i)
    {
        if (i == 0 || appearance.People[i].Office is not { Block.IsChinese: true } office) return false;
        var before = appearance.People[i - 1];
        return before.Name.Block == office.Block && before.End <= office.Start && office.Start - before.End <= LongestJoint && ChineseOffices.NamesNoBody(office);
    }

    // The subject of a list of guests is no side: a Vice Mayor among them is of his city's side;
    // an official of the central government is a guest even where ministries are the other side.
    private static string? OfGuest(Sides sides, Person person) =>
        person.Office is { } office && Affiliation.OfOffice(office) is { Owner: Owner.Home or Owner.Place } owner ? sides.Of(owner).Side : null;

    // "..., for Hong Kong, and ..., for Beijing", "the Director, Mr A, on behalf of the Macao side, ... signed": what follows tells of one person or of all before it.
    private static (string? Side, bool IsKnown) OwnSide(Sides sides, Appearance appearance) =>
        appearance.Role != Role.Leads && appearance.After.Match(ForSide()) is { Success: true } match
            ? sides.Of(Affiliation.OfSubject(appearance.After.Block.Span(match.Groups["side"]))) : default;

    // Of leaders only "the Fujian delegation was led by" and "led the Hong Kong delegation" tell whose they are, not "Leading a Hong Kong delegation, ... with the".
    private static bool HasSubject(Appearance appearance) => appearance.Role switch
    {
        Role.Signs => appearance.Subject.Has(OnBehalf()),
        Role.Leads => appearance.People.Count == 1 && (appearance.Subject.Has(DelegationLedBy()) || appearance.After.Has(LedDelegation())),
        _ => true,
    };

    private static Affiliation SubjectOf(FactSheet sheet, Appearance appearance)
    {
        var subject = appearance.Role == Role.Leads && appearance.After.Match(LedDelegation()) is { Success: true } led ? appearance.After.Block.Span(led) : appearance.Subject;
        var owner = Affiliation.OfSubject(subject);
        return owner.Owner == Owner.Unknown && Referred(sheet, appearance.Subject) == Attendee.HongKong ? new Affiliation(Owner.Home) : owner;
    }

    // "Other members of Professor Sun's delegation are".
    private static string? Referred(FactSheet sheet, TextSpan subject) =>
        subject.Match(Possessor()) is { Success: true } match ? Roster.Named(sheet, match.Groups["name"].Value)?.Side : null;

    private static (string? Side, bool IsKnown) Found(Sides sides, (string? Side, bool IsKnown) subject, Person person, string home)
    {
        if (subject is { IsKnown: true, Side: not null }) return subject;
        var found = person.Office is { } office ? sides.Of(Affiliation.OfOffice(office)) : (null, false);
        return found.Side == Attendee.HongKong && home != Attendee.HongKong && !ChineseHome.IsStated(person) ? (home, true) : found;
    }

    // Two leaders are of two sides; in a list without a subject one is on the side of those beside. Where nobody's side is told it is Hong Kong's release.
    private static Placed Guess(Sides sides, Appearance appearance, List<(string? Side, bool IsKnown)> read, int i)
    {
        if (appearance.Role is Role.Leads or Role.Signs && read.Count == 2 && read[1 - i] is { IsKnown: true, Side: var opposite })
            return new Placed(appearance.People[i], opposite == Attendee.HongKong ? sides.Other : Attendee.HongKong, IsGuess: false);
        var beside = read.Take(i).Reverse().Concat(read.Skip(i)).FirstOrDefault(found => found is { IsKnown: true, Side: not null }).Side;
        return new Placed(appearance.People[i], beside ?? Attendee.HongKong, IsGuess: beside is null);
    }

    [GeneratedRegex(@"\b(?:delegation|side|team)\b[^,;]{0,60}\bby\s(?:the\s)?$")]
    private static partial Regex DelegationLedBy();

    [GeneratedRegex(
        @"^,\s(?:for|on behalf of|representing)\s(?<side>(?:the\s)?[^,;.]{2,60}?)"    // ", on behalf of the Macao side"
        + @"(?=[,;.]|\sand\b(?![^,;.]{2,90}(?:respectively|[Gg]overnments?\b))|$)")]  // " and Mr B"; not " and Beijing respectively"
    private static partial Regex ForSide();

    // "Signing on behalf of Fujian were": other words before signatories name what they signed.
    [GeneratedRegex(@"\bon behalf of\b|代表")]
    private static partial Regex OnBehalf();

    // "The Director of Health, Dr ..., led the Hong Kong delegation", "co-chaired by ..., Dr ..., on the Hong Kong side".
    [GeneratedRegex(@"^,?\s(?:led|leads|leading|headed|heading|on|from|of|representing)\s(?:the|a|an)\s[^,;]{2,60}?\s(?:delegation|side|team|Government)\b")]
    private static partial Regex LedDelegation();

    [GeneratedRegex(
        @"\b" + Honorifics.Usual + @"\s(?<name>\p{Lu}\p{L}+)"           // "Professor Sun"
        + @"(?:['’]s?\s(?:delegation|team|entourage)\b"                 // "'s delegation"
        + @"|\s(?:was|is)\s(?:also\s)?(?:accompanied|joined)\sby\b)")]  // " was accompanied by"
    private static partial Regex Possessor();
}
