using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
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
                Warn(sheet, "The text speaks of a further instrument by \"another\" alone; add the agreement by hand.", clause.Text.Block.Span(another));
            else if (!sheet.Signings.Read.Contains(clause) && clause.IsNews(sheet) && IsOfDocuments(clause) && !SpeaksOfKnown(clause, sheet))
                Warn(sheet, "The text says that something was signed, and it could not be read what; add the agreement by hand.", clause.Verb);
        if (sheet.Kind == ReleaseKinds.Signing && sheet.Agreements.Count == 0 && sheet.Warnings.TrueForAll(warning => warning.Code != WarningCodes.SignedUnread))
            sheet.Warn(WarningCodes.SignedUnread, "The release tells of a signing, and no agreement could be read from it; add it by hand.");
    }

    private void Warn(FactSheet sheet, string message, TextSpan place) => sheet.Warn(WarningCodes.SignedUnread, message, place.Cite(Name));

    // Meetings are concluded and efforts renewed as well. A plan or scheme is no agreement, though it was signed; a Chinese title turns on its last word: 伙伴計劃合作協議.
    private static bool IsOfDocuments(SigningClause clause)
    {
        var kinds = InstrumentTerms.In(clause.Form == SigningForm.Passive ? clause.Objects.Last(Nearby) : clause.Objects.First(Nearby)).ToList();
        if (clause.Text.Block.IsChinese && kinds is [.., { Type: not InstrumentTerms.None }]) return true;
        return !kinds.Exists(kind => kind.Type == InstrumentTerms.None) && !clause.Text.Match(clause.After, WithMany()).Success
            && (kinds.Count > 0 || !clause.Verb.Has(SaidOfOtherThings()));
    }

    // "attended the signing ceremony of emergency management co-operation", "They were signed by ...", "The MOU was signed by ...", "signed the agreement":
    // what another sentence has named. A list is named by nothing else.
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

    // The background: with how many others the like was signed.
    [GeneratedRegex(
        @"\bwith (?:more than |over |some |about )?\d[\d ]{0,5}\s?"  // "has signed double taxation agreements with over 50"
        + @"(?:places|economies|countries|jurisdictions|partners|institutions|organisations|cities|ports)\b")]  // "... places"
    private static partial Regex WithMany();

    [GeneratedRegex(@"\b(?:concluded|renewed)$")]
    private static partial Regex SaidOfOtherThings();

    private const string KnownDocuments =
        "agreements?|memorand(?:um|a)|MOUs?|MoUs?|pacts?|documents?|arrangements?|letters?(?: of intent)?|instruments?|ones|items";

    // Before "was signed": what another sentence has named.
    [GeneratedRegex(
        @"(?:^|\s)(?:they|it|all|both"                                                             // "They were signed"
        + @"|(?:the|these|those|this|all|a number of|a series of|several|some|various|other)\b.*"  // "The agreement on", "A number of"
        + @"\b(?:" + KnownDocuments + ")(?:,[^,]{1,120},)?"                                        // "the memorandum, with its annexes, was signed"
        + @"|co-?operation (?:agreements|documents))"                                              // "co-operation agreements were signed"
        + @"\s*(?:\([^)]*\)\s*)?$",                                                                // "The memorandum (MOU) was signed"
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex KnownBefore();

    // Behind "signed": what another sentence has named, or nothing.
    [GeneratedRegex(
        @"^\s*(?:it|them|the|these|those|this|both|all|a number of|a series of|several|some|various"  // "signed them", "signed a number of agreements"
        + "|on behalf|by|up|off"                                                                      // "signed on behalf of", "signed up to"
        + @"|(?:\w+ )?co-?operation (?:agreements|documents))\b"                                      // "signed co-operation documents"
        + "|^的?(?:多份|数份|若干|一系列|有关|上述|该|这|各|合作文件|文件)",                          // 簽署多份合作文件
        RegexOptions.IgnoreCase)]
    private static partial Regex KnownAfter();
}
