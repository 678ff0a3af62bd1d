using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Who led each side: "..., leading the delegations of ... respectively, held", "Co-chaired by", "was led by", "convened ... with the ...".
/// At a signing it is the first signatory of each side. The first sentence that names a side's leader is believed.
/// </summary>
internal sealed class EnglishLeadersRule : IFactRule
{
    public string Name => "delegation.leaders";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var appearance in sheet.Cast.Where(a => a.Role == Role.Leads)) Add(sheet, appearance);
        if (sheet.Kind != ReleaseKinds.Signing) return;
        foreach (var appearance in sheet.Cast.Where(a => a.Role == Role.Signs)) Add(sheet, appearance);
    }

    private void Add(FactSheet sheet, Appearance appearance)
    {
        var led = sheet.Attendees.Where(a => a.Person.IsLead).Select(a => a.Side).ToHashSet();
        foreach (var (person, side) in SideReader.Of(sheet, appearance))
            if (!person.IsReference && side is not null && led.Add(side))
                Roster.Add(sheet, side, person.ToFact(isLead: true, Name));
    }
}
