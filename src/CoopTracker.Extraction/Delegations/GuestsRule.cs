namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Those who attend and belong to neither side: officials of the central government, "as special guests".
/// So are those of the central government who witness a signing. Somebody who is already of a delegation stays there.
/// </summary>
internal sealed class GuestsRule : IFactRule
{
    public string Name => "delegation.guests";

    public void Read(FactSheet sheet)
    {
        if (sheet.IsOccasion) Roster.AddAll(sheet, [Role.Attends, Role.Guest, Role.Witnesses], ofSide: false, Name);
    }
}
