using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Lists;

/// <summary>Finds the items of a Chinese list of agreements: （一）《…》；, 1. A與B簽署《…》；, 《…》（由A與B簽署）, the rows of a table.</summary>
internal static partial class ChineseListItems
{
    // 編號, 合作文件, 簽署單位.
    private const int MostHeaders = 4;
    private const int LongestHeader = 12;
    private const int LongestParties = 90;
    private const int LongestName = 40;
    private const int MostParties = 4;

    // 合作諒解備忘錄.
    private const int LongestKind = 7;

    /// <summary>The items that blocks open with. The line or cells after a title, or before it, name who signed; cells above the first title name the columns.</summary>
    internal static List<ListItem> After(IEnumerable<Block> blocks)
    {
        var (items, ahead) = (new List<ListItem>(), new List<Block>());
        var (headers, partiesFirst) = (0, false);
        foreach (var block in blocks)
        {
            if (TitleOf(block) is not null)
            {
                items.Add(new ListItem(block, [.. ahead]));
                ahead.Clear();
            }
            else if (NamesParties(block, partiesFirst || items.Count == 0 ? ahead : items[^1].Cells)) partiesFirst |= items.Count == 0;
            else if (block.Whole.Has(Number()) || (block.IsCell && items.Count > 0)) continue;
            else if (items.Count > 0 || !IsHeader(block) || headers++ == MostHeaders) break;
        }
        return items;
    }

    /// <summary>The items of a list with a heading of its own: 附件, 簽署的合作協議.</summary>
    internal static List<ListItem> Annexed(IEnumerable<Block> blocks) => After(blocks.SkipWhile(block => !block.Whole.Has(Heading())).Skip(1));

    /// <summary>The title that a block consists of, alone or with who signed it; without 《》 it must end with its kind. Null when the block is no item.</summary>
    internal static TextSpan? TitleOf(Block block) => ChineseTitles.In(new UnquotedText(block), block.Whole).ToList() switch
    {
        [] => Unquoted(block),
        [var title] when IsItem(block, block.Whole.BeforeQuotation(title), block.Whole.AfterQuotation(title)) => title,
        _ => null,
    };

    /// <summary>The words of an item that name who signed: its cells, else what stands before or behind its title.</summary>
    internal static TextSpan[] PartiesOf(ListItem item)
    {
        if (item.Cells.Count > 0) return [.. item.Cells.Select(cell => cell.Whole)];
        var (whole, title) = (item.Block.Whole, TitleOf(item.Block)!.Value);
        if (title.Start == 0) return [whole.From(title.End)];
        return [whole.BeforeQuotation(title) is { Length: > 1 } before ? before : whole.AfterQuotation(title)];
    }

    // 律政司、四川省司法廳 in one line or cell, or each in a line or cell of its own: they are added to those of the title.
    private static bool NamesParties(Block block, List<Block> cells)
    {
        var isOne = (block.IsCell || !block.AfterGap) && cells.Count < MostParties && IsName(block.Whole);
        if (!isOne && ((cells.Count > 0 && !block.IsCell) || ChinesePartyPlaces.Alone(block.Whole) is null)) return false;
        cells.Add(block);
        return true;
    }

    private static bool IsName(TextSpan words) =>
        words.Length <= LongestName && ChineseOrganisations.Cut(words) is [var name]
        && !name.Has(Prose()) && !name.Has(ColumnName()) && ChineseOrganisations.EndsAt(name, name.End);

    // （三）文化交流合作備忘錄；, 旅遊合作協議（旅遊事務署、上海市旅遊局）, and cells of a table, but not 合作協議 above a column.
    private static TextSpan? Unquoted(Block block)
    {
        if (block.Kind != BlockKind.Item && !block.IsCell) return null;
        var bare = block.Whole.UpTo(End()).UpTo(Annex());
        var ahead = bare.Matches(BeforeParties()).Where(mark => ChinesePartyPlaces.Beside(bare.From(mark.Index)) is not null).Select(mark => bare.Until(mark.Index));
        if (ahead.FirstOrDefault(IsTitle) is { Length: > 0 } title) return title;
        return (block.Kind == BlockKind.Item || bare.Length > LongestKind) && IsTitle(bare) ? bare : null;
    }

    private static bool IsTitle(TextSpan words) => !words.Has(Prose()) && ChineseTitles.KindAtEnd(words) is not null;

    // 《…》；, 《…》（由A與B簽署）；以及, A與B簽署《…》。, A與B簽署的《…》；及, A與B：《…》, 《…》－A、B.
    // Either may go on about what it is for: A與B簽訂的《…》，推動金融合作；.
    private static bool IsItem(Block block, TextSpan before, TextSpan after) => before.Length == 0
        ? after.Has(EndAfterTitle()) || ChinesePartyPlaces.Beside(after) is not null || (block.Kind == BlockKind.Item && after.Has(Purpose()))
        : before.Length <= LongestParties && !before.Has(Stop()) && (after.Has(EndAfterTitle()) || (after.Has(Purpose()) && ChinesePartyPlaces.Beside(before) is not null));

    private static bool IsHeader(Block block) => block.Text.Length <= LongestHeader || block.Whole.Has(Heading());

    // 附件二, 兩地簽署的合作協議, 合作協議一覽表.
    [GeneratedRegex(@"^附件[一二三四五六七八九十0-9]{0,2}$|^[^，。；：]{0,40}(?:签署的(?:合作)?(?:协议|文件)|(?:协议|文件)(?:一览|清单|名单|列表|目录)表?)$")]
    private static partial Regex Heading();

    // 《…》；, 《…》（中文版）；以及.
    [GeneratedRegex(@"^(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）)?(?:[；;，。.]?(?:以及|及|和)?)$")]
    private static partial Regex EndAfterTitle();

    // 文化交流合作備忘錄（附件二）.
    [GeneratedRegex("（(?:见|载于|详见)?附件[一二三四五六七八九十0-9]{1,3}）$")]
    private static partial Regex Annex();

    // 旅遊合作協議：旅遊事務署與上海市旅遊局, 旅遊合作協議－A、B.
    [GeneratedRegex("[（，：－—–-]")]
    private static partial Regex BeforeParties();

    // 簽約機構 above a column ends as names of organisations do.
    [GeneratedRegex("^.{0,4}(?:机构|组织)$")]
    private static partial Regex ColumnName();

    // 《…》，進一步深化旅遊合作；.
    [GeneratedRegex(@"^，(?!由)[^《》。；]{2,60}[；。]?(?:以及|及|和)?$")]
    private static partial Regex Purpose();

    // The column that counts the rows.
    [GeneratedRegex(@"^[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）).、．]?$")]
    private static partial Regex Number();

    [GeneratedRegex("[。；《》]")]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?:[；;，。.](?:以及|及|和)?)$")]
    private static partial Regex End();

    [GeneratedRegex(@"[，。；：]|签署|表示")]
    private static partial Regex Prose();
}
