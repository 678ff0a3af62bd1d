using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements in a list after a sentence about signing: "In addition, twenty co-operation agreements were signed by ...:" and then
/// "(i) Arrangement on ...;". Items may stand in a table, be bulleted or quoted, or be cut in two by a page break.
/// </summary>
internal sealed partial class ListedAgreementsRule : IFactRule
{
    // Cells above the first item of a table: "No.", "Co-operation agreement".
    private const int MostHeaderCells = 4;

    private const int LongestBeforeKind = 120;

    public string Name => "agreements.listed";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var group in sheet.Signings.Clauses.Where(clause => clause.Form != SigningForm.Intended).GroupBy(clause => clause.Text.Block))
            ReadAfter(sheet, group.Last());
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.IsNews(sheet))) ReadInline(sheet, clause);
    }

    private void ReadAfter(FactSheet sheet, SigningClause clause)
    {
        var items = Items(sheet.Text.Body, sheet.Signings.IndexOf(clause.Text.Block));
        if (items.Count == 0 || clause.When(sheet).Kind == Occasion.Earlier) return;
        foreach (var item in items) Add(sheet, clause, item.Whole, item.Marker);
        Count(sheet, clause, items.Count);
    }

    // "signed the following agreements: (i) ...; (ii) ...; and (iii) ..." in one sentence.
    private void ReadInline(FactSheet sheet, SigningClause clause)
    {
        if (clause.Text.Match(clause.Verb.Block.Span(clause.Verb.End, clause.After.End - clause.Verb.End), Colon()) is not { Success: true } colon) return;
        var parts = Parts(clause.Text, clause.After.From(colon.Index + colon.Length)).ToList();
        if (parts.Count < 2 || !parts.TrueForAll(part => IsTitle(part.Words))) return;
        foreach (var (marker, words) in parts) Add(sheet, clause, words, marker);
        Count(sheet, clause, parts.Count);
    }

    private static void Count(FactSheet sheet, SigningClause clause, int found)
    {
        sheet.Signings.Read.Add(clause);
        var phrase = InstrumentPhrase.In(clause.Text, clause.Sentence).LastOrDefault(phrase => phrase.Count is not null);
        if (phrase is not null) sheet.Signings.Add(new DeclaredCount(phrase.Count!.Value, clause.Sentence.Block.Span(phrase.Start, phrase.Place.End - phrase.Start), found));
    }

    private void Add(FactSheet sheet, SigningClause clause, TextSpan item, string? marker)
    {
        var bare = Bare(item);
        var quoted = Quotations.In(item.Block).FirstOrDefault(quoted => quoted.Start >= bare.Start && quoted.Start <= bare.Start + 2 && quoted.End <= bare.End);
        var title = quoted.Block is not null ? quoted.Trim(" ,.;") : bare.Match(PartiesInBrackets()) is { Success: true } brackets ? bare.Until(brackets.Index) : bare;
        if (InstrumentTerms.HeadOf(title) is not { } head || head.Type == InstrumentTerms.None) return;
        sheet.Signings.Add(new Instrument
        {
            Place = title, Title = title.Text, Type = head.Type, Rule = Name, Clause = clause, Marker = marker, IsListed = true,
            Tail = title.End < bare.End ? bare.From(title.End) : null,
            Renews = title.Match(RenewalOf()) is { Success: true } renewal ? new Fact<string>(title.From(renewal.Index + renewal.Length).Text, title.From(renewal.Index + renewal.Length).Cite(Name)) : null,
        });
    }

    private static List<Block> Items(IReadOnlyList<Block> body, int index)
    {
        var items = new List<Block>();
        var start = index + 1;
        for (var i = start; i < body.Count; i++)
        {
            if (IsItem(body[i])) items.Add(body[i]);
            else if (items.Count > 0 && GoesOn(items[^1], body[i])) items[^1] = items[^1].Join(body[i]);
            else if (items.Count > 0 || i - start >= MostHeaderCells || body[i].Sentences.Count > 1 || body[i].Text.Length > 60) break;
        }
        return items;
    }

    // An item has a marker of its own, or reads as a title to its end: "Memorandum of ... ;".
    private static bool IsItem(Block block) =>
        IsTitle(block.Whole) && (block.Kind == BlockKind.Item || UnmarkedItem().IsMatch(block.Text)) && !block.Whole.Has(Sentence());

    // The kind stands at the head of a title; a sentence comes to speak of it later.
    private static bool IsTitle(TextSpan words) =>
        Bare(words) is var bare && InstrumentTerms.HeadOf(bare) is { } head && bare.Until(head.Place.Start) is { Length: < LongestBeforeKind } before && !before.Has(", ") && !before.Has("Mr ");

    private static bool GoesOn(Block item, Block next) =>
        next.Kind == BlockKind.Paragraph && item.Marker is not null && item.CanTake(next) && !Finished().IsMatch(item.Text) && (Finished().IsMatch(next.Text) || next.Text.Length < 200) && !next.Whole.Has(Sentence());

    private static IEnumerable<(string? Marker, TextSpan Words)> Parts(UnquotedText text, TextSpan list)
    {
        var start = list.Start;
        foreach (var semicolon in text.Matches(list, Semicolon()))
        {
            yield return Part(list.Block.Span(start, semicolon.Index - start));
            start = semicolon.Index + semicolon.Length;
        }
        yield return Part(list.From(start));
    }

    private static (string? Marker, TextSpan Words) Part(TextSpan part)
    {
        var marker = part.Match(Marker());
        return (marker.Groups[1].Success ? marker.Groups[1].Value : null, part.From(marker.Index + marker.Length).Trim());
    }

    private static TextSpan Bare(TextSpan item)
    {
        var bare = item.Match(Ending()) is { Success: true } ending ? item.Until(ending.Index) : item;
        return bare.Trim(" ,;");
    }

    // "; and", ";", "." and "(Annex 2)" at the end; "Ltd." keeps its full stop.
    [GeneratedRegex(@"\s*(?:\((?:at |see )?Annex(?:es)? \w{1,3}\)\s*)?(?:[;,；]\s*(?:and|及)?|(?<!\b(?:Ltd|Co|Inc|Corp))\.)\s*$")]
    private static partial Regex Ending();

    // "Agreement on Personnel Exchange (Civil Service Bureau and Shanghai Municipal Bureau of Personnel)", "... (signed by A and B)".
    [GeneratedRegex(@"\s\((?=[^()]{0,300}(?:\sand\s|,\s))(?:(?:signed )?(?:by|between) )?(?:the )?(?=[A-Z])[^()]{8,400}\)$")]
    private static partial Regex PartiesInBrackets();

    [GeneratedRegex(@"^[""“]?(?:The )?[A-Z][^.]*(?:[;；]|; and|\.)$")]
    private static partial Regex UnmarkedItem();

    // A sentence with a verb of its own is no item.
    [GeneratedRegex(@"\b(?:was|were|will|has|have|said|signed|is|are|included)\b")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[;.；。]$|[;,]\s*and$")]
    private static partial Regex Finished();

    [GeneratedRegex(@":\s")]
    private static partial Regex Colon();

    [GeneratedRegex(@"[;；]\s*(?:and\s)?|,\s(?:and\s)?(?=\((?:[ivx]{1,5}|\d{1,2}|[a-z])\))")]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"^\s*(?:and\s)?(?:(\((?:[ivx]{1,5}|\d{1,2}|[a-z])\))\s*)?(?:(?:the|an?)\s(?=[A-Z]))?")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:The )?[Rr]enewal of (?:the )?")]
    private static partial Regex RenewalOf();
}
