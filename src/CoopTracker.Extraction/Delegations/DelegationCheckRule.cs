using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Warns where the text does not show who led a side, or names nobody of it, or names people of whom it does not tell whether they were there;
/// at a signing, where witnesses were counted among a delegation.
/// </summary>
internal sealed class DelegationCheckRule : IFactRule
{
    // A conference of many provinces names few of their people.
    private const int FewSides = 3;

    private const int Several = 2;

    public string Name => "delegation.check";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        Check(sheet, Attendee.HongKong);
        if (sheet.Regions.Count < FewSides)
            foreach (var region in sheet.Regions) Check(sheet, region.Name);
        foreach (var appearance in sheet.Cast.Where(a => a.Role == Role.None)) Doubt(sheet, appearance);
        if (sheet.Kind == ReleaseKinds.Signing) DoubtWitnesses(sheet);
    }

    // Who only watches a signing may as well be left out.
    private void DoubtWitnesses(FactSheet sheet)
    {
        var witness = sheet.Cast.Where(a => a.Role == Role.Witnesses || (a.Role == Role.Attends && a.After.Has("见证"))).SelectMany(a => a.People)
            .FirstOrDefault(person => sheet.Attendees.Exists(known => known is { Side: not null, Person.IsLead: false } && Roster.IsSame(known.Person.Name, person.Name.Text)));
        if (witness is not null)
            sheet.Warn(WarningCodes.PeopleUnplaced,
                "Those who witnessed the signing were counted among their delegations; correct it if they only watched.", witness.Name.Cite(Name));
    }

    // One person may be named for any reason; several with their offices are a delegation, or were read wrongly.
    private void Doubt(FactSheet sheet, Appearance appearance)
    {
        var unplaced = appearance.People
            .Where(person => person.Office is not null && !sheet.Attendees.Exists(known => Roster.IsSame(known.Person.Name, person.Name.Text))).ToList();
        if (unplaced.Count < Several) return;
        var place = unplaced[0].Name.Block.Span(unplaced[0].Start, unplaced[^1].End - unplaced[0].Start);
        sheet.Warn(WarningCodes.PeopleUnplaced, "The text names people here and does not tell whether they attended; add them by corrections if they did.", place.Cite(Name));
    }

    private static void Check(FactSheet sheet, string side)
    {
        var people = sheet.Attendees.Where(attendee => attendee.Side == side).ToList();
        if (people.Count == 0) sheet.Warn(WarningCodes.DelegationMissing, $"The text names nobody of {side}'s side; add its delegation by a correction.");
        else if (!people.Exists(attendee => attendee.Person.IsLead))
            sheet.Warn(WarningCodes.LeadUnknown, $"The text does not show who led {side}'s delegation; mark the leader by a correction.", people[0].Person.Evidence.First);
    }
}
