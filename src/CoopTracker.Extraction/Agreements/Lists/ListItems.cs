using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Lists;

/// <summary>Finds the items of a list of agreements, in blocks of their own or in one sentence.</summary>
internal static partial class ListItems
{
    // Cells above the first item of a table: "No.", "Co-operation agreement".
    private const int MostHeaderCells = 4;
    private const int LongestHeaderCell = 60;
    private const int LongestBeforeKind = 120;
    private const int LongestRest = 200;
    private const int LongestBareTitle = 400;

    /// <summary>The items among the blocks from a place on; the words that a page break took to the next block are joined to theirs.</summary>
    internal static List<ListItem> After(IReadOnlyList<Block> blocks, int start)
    {
        var items = new List<ListItem>();
        var opensAfterColon = start > 0 && blocks[start - 1].Text.EndsWith(':');
        for (var i = start; i < blocks.Count; i++)
        {
            if (items.Count > 0 && IsBelow(items[0].Block, blocks[i])) continue;
            if (IsItem(blocks[i]) || IsAmongItems(items, blocks, i) || (opensAfterColon && IsBareTitle(blocks[i]))) items.Add(new ListItem(blocks[i], []));
            else if (items.Count > 0 ? !TakesUp(items, blocks[i]) : i - start >= MostHeaderCells || !IsHeaderCell(blocks[i])) break;
        }
        return items;
    }

    /// <summary>The parts of a list in one sentence: "(i) ...; (ii) ...; and (iii) ...", "the X signed by A and B, and the Y signed by C and D".</summary>
    internal static IEnumerable<(string? Marker, TextSpan Words)> In(UnquotedText text, TextSpan list)
    {
        var separators = text.Matches(list, Semicolon()).ToList();
        if (separators.Count == 0 && text.Match(list, SignedBy()).Success) separators = [.. text.Matches(list, BeforeTitle())];
        var start = list.Start;
        foreach (var separator in separators)
        {
            yield return Part(list.Block.Span(start, separator.Index - start));
            start = separator.Index + separator.Length;
        }
        yield return Part(list.From(start));
    }

    /// <summary>An item without what ends it: "; and", ";", "." and "(Annex 2)".</summary>
    internal static TextSpan Bare(TextSpan item) => item.UpTo(Ending()).Trim(" ,;");

    /// <summary>Whether words read as a title: its kind stands at the head, where a sentence comes to speak of it later.</summary>
    internal static bool IsTitle(TextSpan words)
    {
        var bare = Bare(words);
        return InstrumentTerms.HeadOf(bare) is { } head && bare.Until(head.Place.Start) is { Length: < LongestBeforeKind } before && !before.Has(", ") && !before.Has("Mr ");
    }

    /// <summary>Whether a line has a marker of its own and reads as a title, or reads as one to its end: "Memorandum of ... ;".</summary>
    internal static bool IsItem(Block block) =>
        block.Kind == BlockKind.Item && block.Whole.Match(QuotedAtOnce()) is { Success: true } quoted
            ? IsTitle(block.Span(quoted))
            : HasFormOfItem(block) && IsNoSentence(block) && IsTitle(block.Whole);

    // What a marked item goes on to say of its title is no sentence of its own: "(i) Agreement on Trade, under which the two sides will".
    private static bool IsNoSentence(Block block) => !(block.Kind == BlockKind.Item ? ListedTitle.Of(Bare(block.Whole)) : block.Whole).Has(FiniteVerb());

    /// <summary>Whether a part of a sentence is a title with what is said of its signatories, rather than a clause or a description in small letters.</summary>
    internal static bool IsTitleInSentence(TextSpan part) =>
        ListedTitle.Of(Bare(part)) is { Length: > 0 } title && char.IsUpper(title.Chars[0]) && !title.Has(FiniteVerb()) && IsTitle(title);

    private static bool HasFormOfItem(Block block) =>
        block.Kind == BlockKind.Item || (block is { IsCell: true, AfterGap: true } && !block.Whole.Has(ColumnHead())) || UnmarkedItem().IsMatch(block.Text);

    // In lines of their own, without a mark: "Agreement between Hong Kong and Shanghai on Civil Servant Exchange".
    private static bool IsBareTitle(Block block) =>
        block is { AfterGap: true, IsCell: false, Marker: null, Text.Length: > 0 and < LongestBareTitle }
        && char.IsLetterOrDigit(block.Text[^1]) && !block.Whole.Has(FiniteVerb()) && !block.Whole.Has("Mr ")
        && InstrumentTerms.HeadOf(block.Whole) is { } head && head.Place.Start < LongestBeforeKind;

    // A title without a known kind stands among others: "(ii) Hong Kong/Shanghai Compact on Green Ports;".
    private static bool IsAmongItems(List<ListItem> items, IReadOnlyList<Block> blocks, int i) =>
        blocks[i] is { Kind: BlockKind.Item, Sentences.Count: 1 } block && !block.Whole.Has(FiniteVerb())
        && (items.Count > 0 ? IsMarkedAlike(items[^1].Block, block) : i + 1 < blocks.Count && IsItem(blocks[i + 1]) && IsMarkedAlike(block, blocks[i + 1]));

    private static bool IsMarkedAlike(Block first, Block second) =>
        first.Kind == second.Kind && (first.Marker?[0], second.Marker?[0]) switch
        {
            (null, null) => true,
            ({ } one, { } other) => one == other || (char.IsLetterOrDigit(one) && char.IsLetterOrDigit(other)),
            _ => false,
        };

    // "(2) ... under which the two parties will / (a) exchange information; and / (b) set up a working group;".
    private static bool IsBelow(Block item, Block next) =>
        item.Marker is { } marker && next.Marker is { } below && Numeral().IsMatch(marker) && Letter().IsMatch(below);

    private static bool IsHeaderCell(Block block) => block.Sentences.Count <= 1 && block.Text.Length <= LongestHeaderCell;

    // The last item takes up the cell beside it and its own lost end.
    private static bool TakesUp(List<ListItem> items, Block next)
    {
        var (last, cells) = items[^1];
        if (IsCell(next) || NamesSignatories(last, next)) cells.Add(next);
        else if (IsRestOf(last, next)) items[^1] = new ListItem(last.Join(next), []);
        else return false;
        return true;
    }

    private static bool IsCell(Block next) => next is { IsCell: true, AfterGap: false };

    // Where the table is lost, the cell after a title is a line: "Health Bureau and Shanghai Museum".
    private static bool NamesSignatories(Block item, Block next) =>
        next is { Kind: BlockKind.Paragraph, AfterGap: false, Sentences.Count: 1 } && char.IsUpper(next.Text[0])
        && !DanglingEnd().IsMatch(item.Text) && !next.Whole.Has(FiniteVerb())
        && !InstrumentTerms.In(next.Whole).Any() && !next.Whole.Has(" between ") && PartyList.IsOfOrganisations(next.Whole);

    private static bool IsRestOf(Block item, Block next) =>
        next is { Kind: BlockKind.Paragraph, IsCell: false } && item.Marker is not null && item.CanTake(next) && !Finished().IsMatch(item.Text)
        && (Finished().IsMatch(next.Text) || next.Text.Length < LongestRest) && !next.Whole.Has(FiniteVerb());

    private static (string? Marker, TextSpan Words) Part(TextSpan part)
    {
        var marker = part.Match(InlineMarker());
        return (marker.Groups[1].Success ? marker.Groups[1].Value : null, part.From(marker.Index + marker.Length).Trim());
    }

    // "Ltd." keeps its full stop.
    [GeneratedRegex(@"\s*(?:\((?:at |see )?Annex(?:es)? \w{1,3}\)\s*)?(?:[;,；]\s*(?:and|及)?|(?<!\b(?:Ltd|Co|Inc|Corp))\.)\s*$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"^[""“]?(?:The )?[A-Z](?:[^.]|(?<=\b(?:Ltd|Co|Inc|Corp|No))\.)*(?:[;；]|; and|\.)$")]
    private static partial Regex UnmarkedItem();

    // ""Agreement on Trade" between A and B, under which the two parties will": whatever is said of it.
    [GeneratedRegex(@"^[""“][^""“”]{8,250}[""”]")]
    private static partial Regex QuotedAtOnce();

    [GeneratedRegex(@"^\(?\d{1,2}[).]$")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^\(?[a-h][).]$")]
    private static partial Regex Letter();

    // "Agreement", "Co-operation document", "Title of agreement".
    [GeneratedRegex(@"^(?:(?:Title|Name)s?\sof\b|(?!.*\b(?:on|for|of|between|among|to|in|concerning)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex ColumnHead();

    // A sentence with a verb of its own is no item.
    [GeneratedRegex(
        @"\b(?:was|were|will|has|have|had|said|concluded|inked|renewed|entered|agreed|reached|held|met"  // "The two sides agreed"
        + "|witnessed|exchanged|expressed|added|noted|covers?|aims|provides"  // "The agreement covers"
        + "|can|may|would|should|shall"                                       // "Residents may"
        + @"|(?<!, |\()signed(?! (?:between|by|among|with)\b)|to sign"        // "The A signed"; not "Agreement on Trade, signed by A and B"
        + @"|strives?|is|are|included)\b")]                                   // "The aim is"
    private static partial Regex FiniteVerb();

    [GeneratedRegex(@"[;.；。]$|[;,]\s*and$")]
    private static partial Regex Finished();

    [GeneratedRegex(@"(?:\b(?:and|or|of|the|on|in|for|to|with|by|between|among)|,)$")]
    private static partial Regex DanglingEnd();

    [GeneratedRegex(@"[;；]\s*(?:and\s)?|,\s(?:and\s)?(?=\((?:[ivx]{1,5}|\d{1,2}|[a-z])\))")]
    private static partial Regex Semicolon();

    // "the X signed by A and B, and the Y signed by C and D".
    [GeneratedRegex(@"\ssigned (?:by|between|among)\s")]
    private static partial Regex SignedBy();

    // "..., and the Y signed by C and D".
    [GeneratedRegex(@",\s(?:and\s)?(?=(?:the\s|an?\s)?(?:[""“]|(?:[A-Z][\w/-]*\s){0,6}(?:Agreement|Memorandum|Arrangement|Letter of Intent)\b))")]
    private static partial Regex BeforeTitle();

    [GeneratedRegex(@"^\s*(?:and\s)?(?:(\((?:[ivx]{1,5}|\d{1,2}|[a-z])\))\s*|\d{1,2}[.)]\s)?(?:(?:the|The|an?)\s)?")]
    private static partial Regex InlineMarker();
}
