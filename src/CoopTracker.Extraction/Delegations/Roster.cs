using CoopTracker.Core.Facts;
using CoopTracker.Core.Text;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Keeps everyone who attends once: a second mention adds what the first one lacked, and the fuller spelling of a name wins.</summary>
internal static class Roster
{
    /// <summary>Adds those who appear in one of these roles, the ones who are of a side or the ones who are of neither.</summary>
    internal static void AddAll(FactSheet sheet, Role[] roles, bool ofSide, string rule)
    {
        foreach (var appearance in sheet.Cast.Where(appearance => roles.Contains(appearance.Role)))
            foreach (var placed in SideReader.Of(sheet, appearance))
                if (!placed.Person.IsReference && (placed.Side is not null) == ofSide) Add(sheet, placed, isLead: false, rule);
    }

    /// <summary>Adds someone whose side was read, and warns where it was guessed.</summary>
    internal static void Add(FactSheet sheet, Placed placed, bool isLead, string rule)
    {
        var person = placed.Person.ToFact(isLead, rule);
        if (placed.IsGuess && !sheet.Attendees.Exists(known => IsSame(known.Person.Name, person.Name)))
            sheet.Warn(WarningCodes.SideUnknown, $"The text does not tell on whose side {person.Name} is; {placed.Side} was taken. Check it.", person.Evidence.First);
        Add(sheet, placed.Side, person);
    }

    private static void Add(FactSheet sheet, string? side, PersonFact person)
    {
        var at = sheet.Attendees.FindIndex(known => IsSame(known.Person.Name, person.Name));
        if (at < 0) sheet.Attendees.Add(new Attendee(side, person));
        else sheet.Attendees[at] = new Attendee(sheet.Attendees[at].Side ?? side, Merge(sheet.Attendees[at].Person, person));
    }

    /// <summary>The attendee who is meant by a family name, "Professor Sun"; null when none or several may be.</summary>
    internal static Attendee? Named(FactSheet sheet, string familyName) =>
        sheet.Attendees.Where(a => a.Person.Name.Split(' ').Contains(familyName, StringComparer.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;

    /// <summary>Whether two spellings name one person: "Tang Pingkeung" and "Tang Ping-keung", "Matthew Cheung" and "Matthew Cheung Kin-chung".</summary>
    internal static bool IsSame(string a, string b)
    {
        if (HaveSameLetters(HanFolding.Fold(a), HanFolding.Fold(b))) return true;
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Contains(' ') && longer.Length > shorter.Length
            && ((longer[shorter.Length] == ' ' && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase))
                || (longer[longer.Length - shorter.Length - 1] == ' ' && longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool HaveSameLetters(string a, string b)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < a.Length && !char.IsLetter(a[i])) i++;
            while (j < b.Length && !char.IsLetter(b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i]) != char.ToLowerInvariant(b[j])) return false;
        }
    }

    private static PersonFact Merge(PersonFact known, PersonFact other)
    {
        var fuller = other.Name.Length > known.Name.Length ? other : known;
        var withOffice = known.Office is not null ? known : other;
        var places = known.Office is null && other.Office is not null || fuller == other ? [.. known.Evidence.Places, .. other.Evidence.Places] : known.Evidence.Places;
        return new PersonFact(known.Honorific ?? other.Honorific, fuller.Name, withOffice.Office, known.IsLead || other.IsLead, new EvidenceList([.. places.Distinct()]));
    }
}
