using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Warns where the text does not show who led a side, or names nobody of it.</summary>
internal sealed class DelegationCheckRule : IFactRule
{
    // A conference of many provinces names few of their people.
    private const int FewSides = 3;

    public string Name => "delegation.check";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        Check(sheet, Attendee.HongKong);
        if (sheet.Regions.Count < FewSides)
            foreach (var region in sheet.Regions) Check(sheet, region.Name);
    }

    private static void Check(FactSheet sheet, string side)
    {
        var people = sheet.Attendees.Where(attendee => attendee.Side == side).ToList();
        if (people.Count == 0) sheet.Warn(WarningCodes.DelegationMissing, $"The text names nobody of {side}'s side; add its delegation by a correction.");
        else if (!people.Exists(attendee => attendee.Person.IsLead))
            sheet.Warn(WarningCodes.LeadUnknown, $"The text does not show who led {side}'s delegation; mark the leader by a correction.", people[0].Person.Evidence.First);
    }
}
