using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Delegations;

/// <summary>A person as one sentence names them.</summary>
/// <param name="Name">Without honorific and letters after the name.</param>
/// <param name="Honorific">"Mr", "Professor"; null where the text gives none.</param>
/// <param name="Office">Without article; null where this sentence gives none.</param>
/// <param name="Start">Where the mention starts in its block: the office or the honorific.</param>
/// <param name="End">Where it ends, after letters ("SC") and a remark in brackets.</param>
internal sealed record Person(TextSpan Name, string? Honorific, TextSpan? Office, int Start, int End)
{
    /// <summary>Whether only a family name is given ("Mr Lee said"): a reference to someone named in full elsewhere.</summary>
    internal bool IsReference => !Name.Chars.Contains(' ') && !Block.IsIdeograph(Name.Chars[0]);

    internal PersonFact ToFact(bool isLead, string rule)
    {
        var first = Office is { } office && office.Start < Name.Start ? office.Start : Name.Start;
        var last = Office is { } after && after.End > Name.End ? after.End : Name.End;
        return new PersonFact(Honorific, Name.Text, Office is { } o ? OfficeText.Of(o) : null, isLead, Name.Block.Cite(first, last - first, rule));
    }
}
