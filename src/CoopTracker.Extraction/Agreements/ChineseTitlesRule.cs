using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements by their titles in 《》: 雙方簽署《…》《…》和《…》, 《…》由A與B簽署, and the items of a list after a sentence about signing:
/// （一）《…》；, 1. A與B簽署《…》；, 《…》（由A與B簽署）.
/// </summary>
internal sealed partial class ChineseTitlesRule : IFactRule
{
    // 編號, 合作文件, 簽署單位.
    private const int MostHeaders = 4;
    private const int LongestHeader = 12;
    private const int LongestParties = 90;

    public string Name => "agreements.titles";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var block in sheet.Signings.Clauses.GroupBy(clause => clause.Text.Block)) ReadList(sheet, block.Last());
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.IsNews(sheet))) ReadProse(sheet, clause);
        ReadAnnex(sheet);
    }

    private void ReadProse(FactSheet sheet, SigningClause clause)
    {
        var titles = TitlesIn(clause.Text, clause.Objects).ToList();
        var respective = ChinesePartyPlaces.Respective(clause.Before, titles.Count);
        foreach (var (i, title) in titles.Index()) Add(sheet, clause, title, null, respective.Count > 0 ? respective[i] : Beside(clause, title));
        if (titles.Count > 0 && ChineseCounts.In(clause.Objects) is { } count) sheet.Signings.Counts.Add(new DeclaredCount(count.Value, count.Place));
    }

    // The items that follow the last clause of a block which ends with a colon.
    private void ReadList(FactSheet sheet, SigningClause clause)
    {
        if (clause.Form == SigningForm.Intended || !clause.Sentence.Has(OpensList()) || clause.When(sheet).Kind == Occasion.Earlier) return;
        AddAll(sheet, clause, Items(sheet.Text.Body.Skip(sheet.Signings.IndexOf(clause.Text.Block) + 1)));
    }

    // 雙方簽署九份合作協議（見附件）: the list stands at the end or below the release.
    private void ReadAnnex(FactSheet sheet)
    {
        if (sheet.Signings.Clauses.LastOrDefault(clause => clause.IsNews(sheet)) is not { } clause) return;
        Block[] following = [.. sheet.Text.Body.Skip(sheet.Signings.IndexOf(clause.Text.Block) + 1), .. sheet.Text.Foot];
        if (Array.FindIndex(following, block => block.Whole.Has(AnnexedList())) is >= 0 and var annex) AddAll(sheet, clause, Items(following.Skip(annex + 1)));
    }

    private void AddAll(FactSheet sheet, SigningClause clause, List<(Block Item, Block? Parties)> items)
    {
        foreach (var (item, parties) in items) AddItem(sheet, clause, item, parties);
        if (items.Count == 0) return;
        sheet.Signings.Read.Add(clause);
        if (ChineseCounts.In(clause.Sentence) is { } count) sheet.Signings.Counts.Add(new DeclaredCount(count.Value, count.Place, items.Count));
    }

    // In a table the cell after a title names who signed, and cells above the first title name the columns.
    private static List<(Block Item, Block? Parties)> Items(IEnumerable<Block> following)
    {
        var items = new List<(Block Item, Block? Parties)>();
        var headers = 0;
        foreach (var block in following)
        {
            if (TitleOf(block) is not null) items.Add((block, null));
            else if (items is [.., (var item, null)] && ChineseOrganisations.IsList(block.Whole)) items[^1] = (item, block);
            else if (items.Count > 0 || (block.Text.Length > LongestHeader && !block.Whole.Has(AnnexedList())) || headers++ == MostHeaders) break;
        }
        return items;
    }

    private void AddItem(FactSheet sheet, SigningClause clause, Block item, Block? parties)
    {
        var title = TitleOf(item)!.Value;
        var before = item.Whole.Until(Math.Max(0, title.Start - 1));
        var own = sheet.Signings.Of(item).ToList();
        foreach (var read in own) sheet.Signings.Read.Add(read);
        Add(sheet, clause, title, item.Marker, parties?.Whole ?? (before.Length > 1 ? before : item.Whole.From(Math.Min(item.Text.Length, title.End + 1))), isListed: true);
    }

    // An item is a title, alone or with who signed it; without 《》 it must be short and end with its kind.
    internal static TextSpan? TitleOf(Block block)
    {
        var titles = TitlesIn(new UnquotedText(block), block.Whole).ToList();
        if (titles is [var title] && IsItem(block.Whole.Until(title.Start - 1), block.Whole.From(Math.Min(title.End + 1, block.Text.Length)))) return title;
        var bare = block.Whole.Match(ItemEnd()) is { Success: true } end ? block.Whole.Until(end.Index) : block.Whole;
        return titles.Count == 0 && block.Kind == BlockKind.Item && !bare.Has(Prose()) && InstrumentTerms.In(bare).LastOrDefault() is { Type: not null } kind && kind.Place.End == bare.End ? bare : null;
    }

    // 《…》；, 《…》（由A與B簽署）；以及, A與B簽署《…》。, A與B簽署的《…》；及, A與B：《…》, 《…》－A、B.
    private static bool IsItem(TextSpan before, TextSpan after) => before.Length == 0
        ? after.Has(EndOfItem()) || after.Has(ByAgents()) || ChinesePartyPlaces.Beside(after) is not null
        : before.Length <= LongestParties && !before.Has(Stop()) && after.Has(EndOfItem());

    private static IEnumerable<TextSpan> TitlesIn(UnquotedText text, TextSpan part) =>
        text.Quotations.Where(quoted => quoted.Start > part.Start && quoted.End < part.End && IsTitle(text.Block, quoted) && !IsGoverned(text, part, quoted));

    // Older releases quote titles as they quote names: 簽署「衞生合作安排」.
    private static bool IsTitle(Block block, TextSpan quoted) => block.Text[quoted.Start - 1] switch
    {
        '《' => true,
        '「' or '“' => InstrumentTerms.In(quoted).LastOrDefault() is { Type: not (null or InstrumentTerms.None) } kind && quoted.From(kind.Place.End).Has(Numbered()),
        _ => false,
    };

    // 根據《…》簽署, 《框架協議》下的《…》, 《…》（下稱《…》）: titles that are only referred to.
    private static bool IsGoverned(UnquotedText text, TextSpan part, TextSpan title) =>
        text.Match(part.Until(title.Start - 1), Governing()).Success || text.Match(part.From(Math.Min(part.End, title.End + 1)), Under()).Success;

    private static TextSpan? Beside(SigningClause clause, TextSpan title)
    {
        var rest = clause.Text.Block.Whole.From(Math.Min(clause.Text.Block.Text.Length, title.End + 1));
        return rest.Has(AgentsFollow()) || ChinesePartyPlaces.InBracketsAfter(rest) is not null ? rest : null;
    }

    private void Add(FactSheet sheet, SigningClause clause, TextSpan title, string? marker, TextSpan? beside, bool isListed = false)
    {
        sheet.Signings.Read.Add(clause);
        var kind = InstrumentTerms.In(title.Match(Bracket()) is { Success: true } bracket ? title.Until(bracket.Index) : title).LastOrDefault();
        if (kind.Type == InstrumentTerms.None && IsObject(clause, title))
            sheet.Warn(WarningCodes.SignedUnread, $"\"{title.Text}\" was signed and its title is that of a plan, which is not taken for an agreement; add it by a correction if it is one.", title.Cite(Name));
        if (title.Length == 0 || kind.Type == InstrumentTerms.None) return;
        sheet.Signings.Add(new Instrument
        {
            Place = title, Title = title.Text, Type = kind.Type ?? "other", Rule = Name, Clause = clause, Marker = marker, Tail = beside, IsListed = isListed || clause.Form == SigningForm.Named,
            Renews = clause.Verb.Has("续签") ? new Fact<string>(title.Text, title.Cite(Name)) : null,
        });
    }

    [GeneratedRegex(@"^附件[一二三四五六七八九十0-9]{0,2}$|^[^，。；：]{0,40}(?:签署的(?:合作)?(?:协议|文件)|(?:协议|文件)(?:一览|清单|名单|列表|目录)表?)$")]
    private static partial Regex AnnexedList();

    // 補充協議十, 合作協議（2024-2026）.
    [GeneratedRegex("^[一二三四五六七八九十0-9]{0,2}(?:（[^（）]*）)?$")]
    private static partial Regex Numbered();

    // 《合作備忘錄（2024-2026年工作計劃）》.
    [GeneratedRegex(@"（[^（）]*）$", RegexOptions.RightToLeft)]
    private static partial Regex Bracket();

    // 簽署《…》和《合作計劃》, not 簽署《…》，並公布《發展規劃》.
    private static bool IsObject(SigningClause clause, TextSpan title) =>
        title.Block != clause.Text.Block || title.Start >= clause.Verb.End && !clause.Text.Of(clause.Text.Block.Span(clause.Verb.End, title.Start - clause.Verb.End)).Contains('，', StringComparison.Ordinal);

    [GeneratedRegex(@"[：:]$|以下|下列|如下")]
    private static partial Regex OpensList();

    [GeneratedRegex(@"^(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）)?(?:[；;，。.]?(?:以及|及|和)?)$")]
    private static partial Regex EndOfItem();

    [GeneratedRegex(@"^，?由[^。；]{2,80}签署[；。]?(?:以及|及|和)?$")]
    private static partial Regex ByAgents();

    [GeneratedRegex("[。；《》]")]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?:[；;，。.](?:以及|及|和)?)$")]
    private static partial Regex ItemEnd();

    [GeneratedRegex(@"[，。；：]|签署|表示")]
    private static partial Regex Prose();

    [GeneratedRegex(@"(?:根据|按照|落实|依据|基于|配合|透过|通过|在|为|有关|属|补充|修订|取代|·[》」]（(?:以下)?(?:简称|下称|称为|即)?：?)$", RegexOptions.RightToLeft)]
    private static partial Regex Governing();

    [GeneratedRegex(@"^(?:的)?(?:框架)?(?:下|内|基础上)|^的《")]
    private static partial Regex Under();

    [GeneratedRegex(@"^（由|^，?(?:则|均|亦|也|分别|是)?由")]
    private static partial Regex AgentsFollow();
}
