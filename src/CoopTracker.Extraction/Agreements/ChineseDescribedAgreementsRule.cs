using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements without a title of their own, named by kind and subject: A與B簽署合作協議, 簽署有關勞動監察的合作協議, 就青年交流簽署諒解備忘錄.
/// A count without titles (簽署五份合作文件) is kept for checking.
/// </summary>
internal sealed partial class ChineseDescribedAgreementsRule : IFactRule
{
    private const int LongestPhrase = 50;

    // 備忘錄, 協議書.
    private const int LongestKind = 3;

    public string Name => "agreements.described";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.IsNews(sheet) && !sheet.Signings.Read.Contains(clause))) ReadClause(sheet, clause);
    }

    private void ReadClause(FactSheet sheet, SigningClause clause)
    {
        if (IsBackground(sheet, clause))
        {
            sheet.Signings.Read.Add(clause);
            return;
        }
        if (ChineseCounts.In(clause.Text, clause.Objects) is { Value: > 1 } count)
        {
            sheet.Signings.Counts.Add(new DeclaredCount(count.Value, count.Place));
            sheet.Signings.Read.Add(clause);
            return;
        }
        if (clause.Form != SigningForm.Active || Phrase(clause) is not { } phrase) return;
        sheet.Signings.Read.Add(clause);
        if (!SpeaksOfKnown(sheet, clause, phrase.Words, phrase.Type)) Add(sheet, clause, phrase.Words, phrase.Type);
    }

    // 三地已就跨界巴士的營運簽署備忘錄: how things stand, and no day is told.
    private static bool IsBackground(FactSheet sheet, SigningClause clause) =>
        clause.When(sheet).Kind == Occasion.Unstated && clause.Before.Last(LongestPhrase).Has(Already());

    // 司長與市長代表兩地簽署備忘錄: the one that another sentence has named.
    private static bool SpeaksOfKnown(FactSheet sheet, SigningClause clause, TextSpan words, string type) =>
        words.Length <= LongestKind && ChineseSigningSubject.IsPeople(clause.Subject) && sheet.Signings.Instruments.Exists(known => known.Type == type);

    // What follows the verb, up to the first noun of a kind.
    private static (TextSpan Words, string Type)? Phrase(SigningClause clause)
    {
        var (noun, type) = InstrumentTerms.In(clause.After).FirstOrDefault();
        if (type is null or InstrumentTerms.None or AgreementTypes.Other || noun.Start - clause.After.Start > LongestPhrase) return null;
        var words = clause.After.Until(noun.End).Trim().Past(Article());
        return words.Has(Interrupted()) || words.Length == 0 ? null : (words, type);
    }

    private void Add(FactSheet sheet, SigningClause clause, TextSpan words, string type)
    {
        var subject = clause.Before.Match(Subject()) is { Success: true } match ? clause.Before.Block.Span(match.Groups["subject"]) : (TextSpan?)null;
        var of = words.Block.Text.Contains('於', StringComparison.Ordinal) || sheet.Text.Language == ReleaseLanguages.TraditionalChinese ? "關於" : "关于";
        sheet.Signings.Add(new Instrument
        {
            Place = words, Title = subject is { } on ? $"{of}{on.Text}的{words.Text}" : words.Text, Type = type, Rule = Name, Clause = clause, IsMade = true,
        });
    }

    // 兩地已就跨界巴士的營運簽署備忘錄.
    [GeneratedRegex("已(?:经)?就[^，。；]*$")]
    private static partial Regex Already();

    [GeneratedRegex(@"^(?:了|的)?(?:[一1](?:份|项|個|个))?(?:新一轮|新的|新)?")]
    private static partial Regex Article();

    [GeneratedRegex(@"[，。；：《》「」]|^(?:多|数|若干|一系列|有关(?=协议|文件|备忘录)|上述|该|这|各|首)")]
    private static partial Regex Interrupted();

    // 就青年交流合作簽署.
    [GeneratedRegex(@"就(?<subject>[^，。；]{2,30}?)(?:共同|分别|联合|正式)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();
}
