namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Those who attend and belong to neither side: officials of the central government, "as special guests".
/// Somebody who is already of a delegation stays there.
/// </summary>
internal sealed class EnglishGuestsRule : IFactRule
{
    public string Name => "delegation.guests";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var appearance in sheet.Cast.Where(a => a.Role is Role.Attends or Role.Guest))
            foreach (var (person, side) in SideReader.Of(sheet, appearance))
                if (!person.IsReference && side is null)
                    Roster.Add(sheet, null, person.ToFact(isLead: false, Name));
    }
}
