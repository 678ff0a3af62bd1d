using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Lists;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements by their titles in 《》 or 「」: in prose (雙方簽署《…》《…》和《…》, 《…》由A與B簽署), in the list that a sentence about signing opens,
/// and in a list below the release.
/// </summary>
internal sealed partial class ChineseTitlesRule : IFactRule
{
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
        var titles = ChineseTitles.In(clause.Text, clause.Objects).ToList();
        var respective = ChineseRespectively.Of(clause, titles.Count);
        foreach (var (i, title) in titles.Index())
            Add(sheet, clause, title, respective.Count > 0 ? respective[i] : Words(Beside(clause, title) ?? ChinesePartyPlaces.Ahead(clause, title)));
        if (titles.Count > 0 && ChineseCounts.In(clause.Text, clause.Objects) is { } count) sheet.Signings.Counts.Add(new DeclaredCount(count.Value, count.Place));
    }

    // The items that follow the last clause of a block: 雙方簽署以下合作協議：.
    private void ReadList(FactSheet sheet, SigningClause clause)
    {
        if (clause.Form == SigningForm.Intended || !clause.Sentence.Has(OpensList()) || clause.When(sheet).Kind == Occasion.Earlier) return;
        AddAll(sheet, clause, ChineseListItems.After(Below(sheet, clause)));
    }

    // 雙方簽署九份合作協議（見附件）: the list stands at the end or below the release.
    private void ReadAnnex(FactSheet sheet)
    {
        if (sheet.Signings.Clauses.LastOrDefault(clause => clause.IsNews(sheet)) is { } clause)
            AddAll(sheet, clause, ChineseListItems.Annexed([.. Below(sheet, clause), .. sheet.Text.Foot]));
    }

    private static IEnumerable<Block> Below(FactSheet sheet, SigningClause clause) => sheet.Text.Body.Skip(sheet.Signings.IndexOf(clause.Text.Block) + 1);

    private void AddAll(FactSheet sheet, SigningClause clause, List<ListItem> items)
    {
        foreach (var item in items) AddItem(sheet, clause, item);
        if (items.Count == 0) return;
        sheet.Signings.Read.Add(clause);
        if (ChineseCounts.In(clause.Text, clause.Sentence) is { } count) sheet.Signings.Counts.Add(new DeclaredCount(count.Value, count.Place, items.Count));
    }

    private void AddItem(FactSheet sheet, SigningClause clause, ListItem item)
    {
        foreach (var block in item.Cells.Prepend(item.Block)) sheet.Signings.Read.UnionWith(sheet.Signings.Of(block));
        Add(sheet, clause, ChineseListItems.TitleOf(item.Block)!.Value, ChineseListItems.PartiesOf(item), item);
    }

    private static TextSpan[] Words(TextSpan? words) => words is { } found ? [found] : [];

    private static TextSpan? Beside(SigningClause clause, TextSpan title)
    {
        var rest = clause.Text.Block.Whole.AfterQuotation(title);
        if (rest.Match(AgentsFollow()) is { Success: true } agents) return rest.From(agents.Index + agents.Length);
        return ChinesePartyPlaces.InBracketsAfter(rest) is not null ? rest : null;
    }

    private void Add(FactSheet sheet, SigningClause clause, TextSpan title, TextSpan[] parties, ListItem? item = null)
    {
        sheet.Signings.Read.Add(clause);
        title = sheet.Signings.Abbreviations.TitleOf(title.Text) ?? title;
        var type = InstrumentTerms.In(title.UpTo(Bracket())).LastOrDefault().Type ?? AgreementTypes.Other;
        if (type == InstrumentTerms.None && IsObject(clause, title)) WarnOfPlan(sheet, title);
        if (title.Length == 0 || type == InstrumentTerms.None) return;
        sheet.Signings.Add(new Instrument
        {
            Place = title, Title = title.Text, Type = type, Rule = Name, Clause = clause, Marker = item?.Block.Marker,
            Tail = parties is [var beside] ? beside : null, Cells = parties.Length > 1 ? parties : [], IsListed = item is not null || clause.Form == SigningForm.Named,
            Renews = clause.Verb.Has("续签") ? new Fact<string>(title.Text, title.Cite(Name)) : null,
        });
    }

    private void WarnOfPlan(FactSheet sheet, TextSpan title) => sheet.Warn(
        WarningCodes.SignedUnread,
        $"\"{title.Text}\" was signed and its title is that of a plan, which is not taken for an agreement; add it by a correction if it is one.", title.Cite(Name));

    // 簽署《…》和《合作計劃》, not 簽署《…》，並公布《發展規劃》.
    private static bool IsObject(SigningClause clause, TextSpan title) =>
        title.Block != clause.Text.Block
        || (title.Start >= clause.Verb.End && !clause.Text.Of(title.Block.Span(clause.Verb.End, title.Start - clause.Verb.End)).Contains('，', StringComparison.Ordinal));

    // 《合作備忘錄（2024-2026年工作計劃）》.
    [GeneratedRegex(@"（[^（）]*）$", RegexOptions.RightToLeft)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"[：:]$|以下|下列|如下")]
    private static partial Regex OpensList();

    // 《…》（由A與B簽署）, 《…》則於會後由A與B簽署.
    [GeneratedRegex(@"^(?:（|，?(?:则|均|亦|也|分别|是|已|于|[今昨]日|会[上后]|(?:（[^（）]{1,14}）))*)由")]
    private static partial Regex AgentsFollow();
}
