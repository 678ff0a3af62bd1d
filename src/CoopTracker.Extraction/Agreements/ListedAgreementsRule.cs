using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements in a list after a sentence about signing: "In addition, twenty co-operation agreements were signed by ...:" and then
/// "(i) Arrangement on ...;". Items may stand in a table, be bulleted or quoted, be cut in two by a page break, or be annexed below the release.
/// </summary>
internal sealed partial class ListedAgreementsRule : IFactRule
{
    private const string Unknown = "other";

    public string Name => "agreements.listed";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var group in sheet.Signings.Clauses.Where(clause => clause.Form != SigningForm.Intended).GroupBy(clause => clause.Text.Block))
            AddAll(sheet, group.Last(), ListItems.After(sheet.Text.Body, sheet.Signings.IndexOf(group.Key) + 1));
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.IsNews(sheet))) ReadInline(sheet, clause);
        if (sheet.Signings.Instruments.Count == 0) ReadAnnex(sheet);
    }

    // "Annex / List of co-operation agreements" below the release, or at its end.
    private void ReadAnnex(FactSheet sheet)
    {
        if (sheet.Signings.Clauses.LastOrDefault(clause => clause.IsNews(sheet)) is not { } clause) return;
        IReadOnlyList<Block> blocks = [.. sheet.Text.Body, .. sheet.Text.Foot];
        for (var i = sheet.Signings.IndexOf(clause.Text.Block); i < blocks.Count && sheet.Signings.Instruments.Count == 0; i++)
            if (blocks[i].Whole.Has(AnnexedList())) AddAll(sheet, clause, ListItems.After(blocks, i + 1));
    }

    private void AddAll(FactSheet sheet, SigningClause clause, List<ListItem> items)
    {
        if (items.Count == 0 || clause.When(sheet).Kind == Occasion.Earlier) return;
        foreach (var item in items) Add(sheet, clause, item.Block.Whole, item.Block.Marker, [.. item.Cells.Select(cell => cell.Whole)]);
        Count(sheet, clause, items.Count);
    }

    // "signed the following agreements: (i) ...; (ii) ...; and (iii) ..." in one sentence.
    private void ReadInline(FactSheet sheet, SigningClause clause)
    {
        if (clause.Text.Match(clause.After, Colon()) is not { Success: true } colon) return;
        var parts = ListItems.In(clause.Text, clause.After.From(colon.Index + colon.Length)).ToList();
        if (parts.Count < 2 || !parts.TrueForAll(part => ListItems.IsTitle(part.Words))) return;
        foreach (var (marker, words) in parts) Add(sheet, clause, words, marker, []);
        Count(sheet, clause, parts.Count);
    }

    private static void Count(FactSheet sheet, SigningClause clause, int found)
    {
        sheet.Signings.Read.Add(clause);
        var phrase = InstrumentPhrase.In(clause.Text, clause.Sentence).LastOrDefault(phrase => phrase.Count is not null);
        if (phrase is not null) sheet.Signings.Add(new DeclaredCount(phrase.Count!.Value, clause.Sentence.Block.Span(phrase.Start, phrase.Place.End - phrase.Start), found));
    }

    private void Add(FactSheet sheet, SigningClause clause, TextSpan item, string? marker, IReadOnlyList<TextSpan> cells)
    {
        var bare = ListItems.Bare(item);
        var title = TitleOf(bare);
        var type = InstrumentTerms.HeadOf(title) is { } head ? head.Type ?? InstrumentTerms.None : Unknown;
        if (type == InstrumentTerms.None) return;
        sheet.Signings.Add(new Instrument
        {
            Place = title, Title = char.ToUpperInvariant(title.Chars[0]) + title.Text[1..], Type = type, Rule = Name, Clause = clause, Marker = marker, IsListed = true,
            Tail = title.End < bare.End ? bare.From(title.End) : null, Cells = cells,
            Renews = title.Match(RenewalOf()) is { Success: true } renewal ? Renewed(title.From(renewal.Index + renewal.Length)) : null,
        });
    }

    // A quoted title, or the item up to the brackets that name its parties.
    private static TextSpan TitleOf(TextSpan bare)
    {
        var quoted = Quotations.In(bare.Block).FirstOrDefault(quoted => quoted.Start >= bare.Start && quoted.Start <= bare.Start + 2 && quoted.End <= bare.End);
        if (quoted.Block is not null) return quoted.Trim(" ,.;");
        return bare.Match(PartiesInBrackets()) is { Success: true } brackets ? bare.Until(brackets.Index) : bare;
    }

    private Fact<string> Renewed(TextSpan earlier) => new(earlier.Text, earlier.Cite(Name));

    // "Agreement on Personnel Exchange (Civil Service Bureau and Shanghai Municipal Bureau of Personnel)", "... (signed by A and B)".
    [GeneratedRegex(@"\s\((?=[^()]{0,300}(?:\sand\s|,\s))(?:(?:signed )?(?:by|between) )?(?:the )?(?=[A-Z])[^()]{8,400}\)$")]
    private static partial Regex PartiesInBrackets();

    [GeneratedRegex(@"^(?:Annex|Appendix)\b[^.]{0,80}$|\b(?:[Ll]ist of|[Cc]o-?operation)\b[^.]{0,40}\b(?:[Aa]greements|[Dd]ocuments|[Mm]emoranda)\b[^.]{0,40}$")]
    private static partial Regex AnnexedList();

    [GeneratedRegex(@":\s")]
    private static partial Regex Colon();

    [GeneratedRegex(@"^(?:The )?[Rr]enewal of (?:the )?")]
    private static partial Regex RenewalOf();
}
