using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Finds the items of a list of agreements, in blocks of their own or in one sentence.</summary>
internal static partial class ListItems
{
    // Cells above the first item of a table: "No.", "Co-operation agreement".
    private const int MostHeaderCells = 4;
    private const int LongestHeaderCell = 60;
    private const int LongestBeforeKind = 120;
    private const int LongestRest = 200;

    /// <summary>The items among the blocks from a place on; the words that a page break took to the next block are joined to theirs.</summary>
    internal static List<Block> After(IReadOnlyList<Block> blocks, int start)
    {
        var items = new List<Block>();
        for (var i = start; i < blocks.Count; i++)
        {
            if (IsItem(blocks[i])) items.Add(blocks[i]);
            else if (items.Count > 0 && GoesOn(items[^1], blocks[i])) items[^1] = items[^1].Join(blocks[i]);
            else if (items.Count > 0 || i - start >= MostHeaderCells || blocks[i].Sentences.Count > 1 || blocks[i].Text.Length > LongestHeaderCell) break;
        }
        return items;
    }

    /// <summary>The parts of a list in one sentence: "(i) ...; (ii) ...; and (iii) ...".</summary>
    internal static IEnumerable<(string? Marker, TextSpan Words)> In(UnquotedText text, TextSpan list)
    {
        var start = list.Start;
        foreach (var semicolon in text.Matches(list, Semicolon()))
        {
            yield return Part(list.Block.Span(start, semicolon.Index - start));
            start = semicolon.Index + semicolon.Length;
        }
        yield return Part(list.From(start));
    }

    /// <summary>Whether words read as a title: its kind stands at the head, where a sentence comes to speak of it later.</summary>
    internal static bool IsTitle(TextSpan words) =>
        Bare(words) is var bare && InstrumentTerms.HeadOf(bare) is { } head && bare.Until(head.Place.Start) is { Length: < LongestBeforeKind } before && !before.Has(", ") && !before.Has("Mr ");

    /// <summary>An item without what ends it: "; and", ";", "." and "(Annex 2)".</summary>
    internal static TextSpan Bare(TextSpan item) => (item.Match(Ending()) is { Success: true } ending ? item.Until(ending.Index) : item).Trim(" ,;");

    // An item has a marker of its own, or reads as a title to its end: "Memorandum of ... ;".
    private static bool IsItem(Block block) =>
        IsTitle(block.Whole) && (block.Kind == BlockKind.Item || UnmarkedItem().IsMatch(block.Text)) && !block.Whole.Has(Sentence());

    private static bool GoesOn(Block item, Block next) =>
        next.Kind == BlockKind.Paragraph && item.Marker is not null && item.CanTake(next) && !Finished().IsMatch(item.Text)
        && (Finished().IsMatch(next.Text) || next.Text.Length < LongestRest) && !next.Whole.Has(Sentence());

    private static (string? Marker, TextSpan Words) Part(TextSpan part)
    {
        var marker = part.Match(Marker());
        return (marker.Groups[1].Success ? marker.Groups[1].Value : null, part.From(marker.Index + marker.Length).Trim());
    }

    // "Ltd." keeps its full stop.
    [GeneratedRegex(@"\s*(?:\((?:at |see )?Annex(?:es)? \w{1,3}\)\s*)?(?:[;,；]\s*(?:and|及)?|(?<!\b(?:Ltd|Co|Inc|Corp))\.)\s*$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"^[""“]?(?:The )?[A-Z][^.]*(?:[;；]|; and|\.)$")]
    private static partial Regex UnmarkedItem();

    // A sentence with a verb of its own is no item.
    [GeneratedRegex(@"\b(?:was|were|will|has|have|said|(?<!, |\()signed(?! (?:between|by|among|with)\b)|is|are|included)\b")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[;.；。]$|[;,]\s*and$")]
    private static partial Regex Finished();

    [GeneratedRegex(@"[;；]\s*(?:and\s)?|,\s(?:and\s)?(?=\((?:[ivx]{1,5}|\d{1,2}|[a-z])\))")]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"^\s*(?:and\s)?(?:(\((?:[ivx]{1,5}|\d{1,2}|[a-z])\))\s*)?(?:(?:the|an?)\s(?=[A-Z]))?")]
    private static partial Regex Marker();
}
