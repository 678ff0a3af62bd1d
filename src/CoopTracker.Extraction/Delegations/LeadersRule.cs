using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Who led each side: "..., leading the delegations of ... respectively, held", "Co-chaired by", "was led by", "convened ... with the ...".
/// At a signing it is the first signatory of each side. Where nobody is said to lead, it is who attended according to the lead sentence.
/// The first sentence that names a side's leader is believed.
/// </summary>
internal sealed class LeadersRule : IFactRule
{
    public string Name => "delegation.leaders";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        if (sheet.Kind == ReleaseKinds.Signing) AddAll(sheet, appearance => appearance.Role == Role.Signs);
        AddAll(sheet, appearance => appearance.Role == Role.Leads);
        AddAll(sheet, appearance => appearance is { Role: Role.Attends, InLead: true });
    }

    private void AddAll(FactSheet sheet, Func<Appearance, bool> leads)
    {
        foreach (var appearance in sheet.Cast.Where(leads)) Add(sheet, appearance);
    }

    private void Add(FactSheet sheet, Appearance appearance)
    {
        var led = sheet.Attendees.Where(a => a.Person.IsLead).Select(a => a.Side).ToHashSet();
        foreach (var placed in SideReader.Of(sheet, appearance).Where(placed => !placed.Person.IsReference))
        {
            var side = placed.IsGuess && led.Contains(placed.Side) ? new Sides(sheet.Regions).Other : placed.Side;
            if (side is not null && led.Add(side)) Roster.Add(sheet, placed with { Side = side }, isLead: true, Name);
        }
    }
}
