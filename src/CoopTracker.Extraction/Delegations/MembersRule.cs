using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// The people of each delegation besides its leader: "Members of the Hong Kong delegation included ...", "Officials ... attending the meeting also included ...",
/// "Also in attendance were ...", "The Vice Mayor of Shanghai, ..., also attended". Signatories at the meeting belong to it as well,
/// and so do those of either side who witness a signing.
/// </summary>
internal sealed class MembersRule : IFactRule
{
    public string Name => "delegation.members";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        Roster.AddAll(sheet, [Role.Attends, Role.Signs, Role.Guest], ofSide: true, Name);
        if (sheet.Kind == ReleaseKinds.Signing) Roster.AddAll(sheet, [Role.Witnesses], ofSide: true, Name);
    }
}
