using System.Globalization;
using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Lists;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements in a list after a sentence about signing: "In addition, twenty co-operation agreements were signed by ...:" and then
/// "(i) Arrangement on ...;". Items may stand in a table, be bulleted or quoted, or be cut in two by a page break.
/// </summary>
internal sealed partial class ListedAgreementsRule : IFactRule
{
    public string Name => "agreements.listed";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var group in sheet.Signings.Clauses.Where(clause => clause.Form != SigningForm.Intended).GroupBy(clause => clause.Text.Block))
            AddAll(sheet, group.Last(), Name, ListItems.After(sheet.Text.Body, sheet.Signings.IndexOf(group.Key) + 1));
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.IsNews(sheet))) ReadInline(sheet, clause);
    }

    /// <summary>Adds the items of a list, and what its opening counts.</summary>
    internal static void AddAll(FactSheet sheet, SigningClause clause, string rule, List<ListItem> items)
    {
        if (items.Count == 0 || clause.When(sheet).Kind == Occasion.Earlier) return;
        foreach (var item in items)
        {
            sheet.Signings.Read.UnionWith(sheet.Signings.Of(item.Block));
            var numbers = item.Cells.FindAll(cell => cell.Whole.Has(Number()));
            Add(sheet, clause, rule, item.Block.Whole, item.Block.Marker, [.. item.Cells.Except(numbers).Select(cell => cell.Whole.Past(Label()))]);
            if (numbers is [var annex] && HasAnnexColumn(sheet) && sheet.Signings.Instruments is [.., var added])
                added.Annex = new Fact<int>(int.Parse(annex.Folded, CultureInfo.InvariantCulture), annex.Whole.Cite(rule));
        }
        Count(sheet, clause, items.Count);
    }

    private static bool HasAnnexColumn(FactSheet sheet) => sheet.Text.Body.Any(block => block.IsCell && block.Text.StartsWith("Annex", StringComparison.Ordinal));

    // "signed the following agreements: (i) ...; (ii) ...; and (iii) ..." in one sentence, "namely the X, signed by A and B; and the Y, signed by C and D".
    private void ReadInline(FactSheet sheet, SigningClause clause)
    {
        var rest = clause.Sentence.From(clause.Verb.End);
        if (clause.Text.Match(rest, OpensList()) is not { Success: true } opening) return;
        var parts = ListItems.In(clause.Text, rest.From(opening.Index + opening.Length)).ToList();
        if (parts.Count < 2 || !parts.TrueForAll(part => ListItems.IsTitleInSentence(part.Words))) return;
        foreach (var (marker, words) in parts) Add(sheet, clause, Name, words, marker, []);
        sheet.Signings.Read.UnionWith(sheet.Signings.Of(clause.Text.Block).Where(inside => inside.Verb.Start > opening.Index && inside.Verb.End < clause.Sentence.End));
        Count(sheet, clause, parts.Count);
    }

    private static void Count(FactSheet sheet, SigningClause clause, int found)
    {
        sheet.Signings.Read.Add(clause);
        var phrase = InstrumentPhrase.In(clause.Text, clause.Sentence).LastOrDefault(phrase => phrase.Count is not null);
        if (phrase is not null) sheet.Signings.Add(new DeclaredCount(phrase.Count!.Value, clause.Sentence.Block.Span(phrase.Start, phrase.Place.End - phrase.Start), found));
    }

    private static void Add(FactSheet sheet, SigningClause clause, string rule, TextSpan item, string? marker, IReadOnlyList<TextSpan> cells)
    {
        var bare = ListItems.Bare(item);
        var title = ListedTitle.Of(bare);
        var type = InstrumentTerms.HeadOf(title) is { } head ? head.Type ?? InstrumentTerms.None : AgreementTypes.Other;
        if (title.Length == 0 || type == InstrumentTerms.None) return;
        sheet.Signings.Add(new Instrument
        {
            Place = title, Title = char.ToUpperInvariant(title.Chars[0]) + title.Text[1..], Type = type, Rule = rule, Clause = clause, Marker = marker, IsListed = true,
            Tail = title.End < bare.End ? bare.From(title.End) : null, Cells = cells,
            Renews = title.Match(RenewalOf()) is { Success: true } renewal ? Renewed(title.From(renewal.Index + renewal.Length), rule) : null,
        });
    }

    private static Fact<string> Renewed(TextSpan earlier, string rule) => new(earlier.Text, earlier.Cite(rule));

    // "Signatories: A and B".
    [GeneratedRegex(@"^(?:Signator(?:y|ies)|Signed by|Parties|Between)\s?:\s?", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Number();

    // "signed the following agreements: ", "two agreements, namely ".
    [GeneratedRegex(@":\s|,\s(?:namely|including|comprising)\s")]
    private static partial Regex OpensList();

    [GeneratedRegex(@"^(?:The )?[Rr]enewal of (?:the )?")]
    private static partial Regex RenewalOf();
}
