using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Lists;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements whose list is annexed below the release: "Annex / Co-operation agreements signed ... / 1. Memorandum of ...". The list is exact where
/// the release only sums up ("signed agreements on tourism and youth exchange"): what was made from kind and subject gives way to it.
/// </summary>
internal sealed partial class AnnexedAgreementsRule : IFactRule
{
    public string Name => "agreements.annexed";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion || sheet.Signings.Clauses.LastOrDefault(clause => clause.IsNews(sheet)) is not { } clause) return;
        var items = Items([.. sheet.Text.Body.Skip(sheet.Signings.IndexOf(clause.Text.Block)), .. sheet.Text.Foot]);
        items.RemoveAll(item => sheet.Signings.Instruments.Exists(known => IsSame(known, item.Block)));
        var made = sheet.Signings.Instruments.Where(instrument => instrument.IsMade).ToList();
        if (items.Count == 0 || items.Count < made.Count) return;
        foreach (var instrument in made) sheet.Signings.Instruments.Remove(instrument);
        ListedAgreementsRule.AddAll(sheet, clause, Name, items);
    }

    private static List<ListItem> Items(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i].Whole.Has(Heading()) && ListItems.After(blocks, i + 1) is { Count: > 0 } items) return items;
        return [];
    }

    // The release may name it without its parties.
    private static bool IsSame(Instrument known, Block item) => !known.IsMade && ListItems.Bare(item.Whole).Text.Contains(known.Title, StringComparison.OrdinalIgnoreCase);

    // What stands above a list of what was signed.
    [GeneratedRegex(
        @"^(?:Annex|Appendix)\b[^.]{0,80}$"                                                                             // "Annex 2"
        + @"|\b(?:[Ll]ist of|[Cc]o-?operation)\b[^.]{0,40}\b(?:[Aa]greements|[Dd]ocuments|[Mm]emoranda)\b[^.]{0,120}$"  // "List of co-operation documents"
        + @"|^(?:Agreements|Documents|Memoranda)\b[^.]{0,20}\bsigned\b[^.]{0,120}$")]                                   // "Agreements signed at the meeting"
    private static partial Regex Heading();
}
