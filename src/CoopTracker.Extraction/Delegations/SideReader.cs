using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Gives each person of a group a side: by the list's subject, else by the office, else by who is named with them.</summary>
internal static partial class SideReader
{
    internal static List<(Person Person, string? Side)> Of(FactSheet sheet, Appearance appearance)
    {
        var sides = new Sides(sheet.Regions);
        var subject = HasSubject(appearance) ? sides.Of(SubjectOf(sheet, appearance)) : default;
        var read = appearance.People.Select(person => (Person: person, Found: Found(sides, subject, person))).ToList();
        return [.. read.Select((entry, i) => (entry.Person, appearance.Role == Role.Guest ? null : entry.Found.IsKnown ? entry.Found.Side : Guess(sides, appearance, read, i)))];
    }

    // Guests have no side, and what stands before two leaders ("Leading a Hong Kong delegation, ...") is not said of both.
    private static bool HasSubject(Appearance appearance) => appearance.Role != Role.Guest && !(appearance.Role == Role.Leads && appearance.People.Count > 1);

    private static Affiliation SubjectOf(FactSheet sheet, Appearance appearance)
    {
        var owner = Affiliation.OfSubject(appearance.Subject);
        return owner.Owner == Owner.Unknown && Referred(sheet, appearance.Subject) == Attendee.HongKong ? new Affiliation(Owner.Home) : owner;
    }

    // "Other members of Professor Sun's delegation are".
    private static string? Referred(FactSheet sheet, TextSpan subject) =>
        subject.Match(Possessor()) is { Success: true } match ? Roster.Named(sheet, match.Groups["name"].Value)?.Side : null;

    private static (string? Side, bool IsKnown) Found(Sides sides, (string? Side, bool IsKnown) subject, Person person) =>
        subject is { IsKnown: true, Side: not null } ? subject : person.Office is { } office ? sides.Of(Affiliation.OfOffice(office)) : (null, false);

    // Two leaders are of two sides; a list without a subject goes on on the side of the name before.
    private static string? Guess(Sides sides, Appearance appearance, List<(Person Person, (string? Side, bool IsKnown) Found)> read, int i)
    {
        if (appearance.Role is Role.Leads or Role.Signs && read.Count == 2) return read[1 - i].Found.Side == Attendee.HongKong ? sides.Other : Attendee.HongKong;
        var known = read.Take(i).LastOrDefault(entry => entry.Found is { IsKnown: true, Side: not null }).Found.Side;
        return known ?? Attendee.HongKong;
    }

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Dr|Professor)\s(?<name>\p{Lu}\p{L}+)['’]s?\s(?:delegation|team|entourage)\b")]
    private static partial Regex Possessor();
}
