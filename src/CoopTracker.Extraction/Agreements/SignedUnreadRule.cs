using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Warns where the text says that something was signed and no rule could read what.</summary>
internal sealed partial class SignedUnreadRule : IFactRule
{
    private const int Nearby = 120;

    public string Name => "agreements.unread";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var clause in sheet.Signings.Clauses)
            if (clause.IsNews(sheet) && clause.Text.Match(clause.After, Another()) is { Success: true } another)
                sheet.Warn(WarningCodes.SignedUnread, "The text speaks of a further instrument by \"another\" alone; add the agreement by hand.", clause.Text.Block.Span(another).Cite(Name));
            else if (!sheet.Signings.Read.Contains(clause) && clause.IsNews(sheet) && IsOfDocuments(clause) && !SpeaksOfKnown(clause, sheet))
                sheet.Warn(WarningCodes.SignedUnread, "The text says that something was signed, and it could not be read what; add the agreement by hand.", clause.Verb.Cite(Name));
        if (sheet.Kind == ReleaseKinds.Signing && sheet.Agreements.Count == 0 && sheet.Warnings.TrueForAll(warning => warning.Code != WarningCodes.SignedUnread))
            sheet.Warn(WarningCodes.SignedUnread, "The release tells of a signing, and no agreement could be read from it; add it by hand.");
    }

    // Meetings are concluded and efforts renewed as well. A plan or scheme is no agreement, though it was signed; a Chinese title turns on its last word: 伙伴計劃合作協議.
    private static bool IsOfDocuments(SigningClause clause)
    {
        var kinds = InstrumentTerms.In(clause.Form == SigningForm.Passive ? clause.Objects.Last(Nearby) : clause.Objects.First(Nearby)).ToList();
        if (clause.Text.Block.IsChinese && kinds is [.., { Type: not InstrumentTerms.None }]) return true;
        return !kinds.Exists(kind => kind.Type == InstrumentTerms.None) && !clause.Text.Match(clause.After, WithMany()).Success
            && (kinds.Count > 0 || !clause.Verb.Has(SaidOfOtherThings()));
    }

    // "attended the signing ceremony of emergency management co-operation", "They were signed by ...", "The MOU was signed by ...", "signed the agreement": what another sentence has named. A list is named by nothing else.
    private static bool SpeaksOfKnown(SigningClause clause, FactSheet sheet)
    {
        if (sheet.Agreements.Count == 0 || clause.Sentence.Chars[^1] is ':' or '：') return false;
        if (clause.Form is SigningForm.Ceremony or SigningForm.Witnessed && !InstrumentTerms.In(clause.Objects).Any()) return true;
        if (!clause.Text.Match(clause.Objects, clause.Form == SigningForm.Passive ? KnownBefore() : KnownAfter()).Success) return false;
        return InstrumentPhrase.In(clause.Text, clause.Objects).TrueForAll(phrase => phrase.IsPlural || sheet.Signings.Knows(phrase.Type));
    }

    // "an agreement on food safety, and another in relation to drug control".
    [GeneratedRegex(@"\band (?:another|one)(?: one)? (?:on|in relation to|in respect of|with|between|concerning|covering|regarding|for)\b")]
    private static partial Regex Another();

    // "has signed double taxation agreements with 50 places": the background.
    [GeneratedRegex(@"\bwith (?:more than |over |some |about )?\d[\d ]{0,5}\s?(?:places|economies|countries|jurisdictions|partners|institutions|organisations|cities|ports)\b")]
    private static partial Regex WithMany();

    [GeneratedRegex(@"\b(?:concluded|renewed)$")]
    private static partial Regex SaidOfOtherThings();

    // "They were signed", "The agreement was signed", "A number of documents were signed".
    [GeneratedRegex(@"(?:^|\s)(?:they|it|all|both|(?:the|these|those|this|all|a number of|a series of|several|some|various|other)\b.*\b(?:agreements?|memorand(?:um|a)|MOUs?|MoUs?|pacts?|documents?|arrangements?|letters?(?: of intent)?|instruments?|ones|items)(?:,[^,]{1,120},)?|co-?operation (?:agreements|documents))\s*(?:\([^)]*\)\s*)?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex KnownBefore();

    // "signed them", "signed a number of agreements", 簽署多份合作文件.
    [GeneratedRegex(@"^\s*(?:it|them|the|these|those|this|both|all|a number of|a series of|several|some|various|on behalf|by|up|off|(?:\w+ )?co-?operation (?:agreements|documents))\b|^的?(?:多份|数份|若干|一系列|有关|上述|该|这|各|合作文件|文件)", RegexOptions.IgnoreCase)]
    private static partial Regex KnownAfter();
}
