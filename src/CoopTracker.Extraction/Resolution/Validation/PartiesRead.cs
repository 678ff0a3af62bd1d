using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>
/// An agreement with fewer than two parties, though it takes two to sign one, or with a party whose name reads like something else.
/// The items of a list, and 兩地政府部門簽署, may say nothing of who signed.
/// </summary>
internal sealed partial class PartiesRead : ICheck
{
    private const int Longest = 160;

    public string Name => "check.parties";

    public void Look(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var instrument in sheet.Signings.Instruments.Where(Lacks).DistinctBy(instrument => instrument.Clause))
            Warn(sheet, $"The text does not show which two sides signed \"{instrument.Title}\"; add the parties by a correction.", instrument.Place.Cite(Name));
        foreach (var instrument in sheet.Signings.Instruments.Where(instrument => IsUnpaired(instrument, sheet)).DistinctBy(instrument => instrument.Clause))
            Warn(sheet, $"Several signed here, and the text does not show who of them signed \"{instrument.Title}\"; correct the parties.", instrument.Place.Cite(Name));
        foreach (var party in sheet.Agreements.SelectMany(agreement => agreement.Parties).Where(party => IsDoubtful(party.Name)))
            Warn(sheet, $"\"{party.Name}\" does not read like the name of an organisation; compare it with the original.", party.Evidence.First);
    }

    private static void Warn(FactSheet sheet, string message, Evidence place) => sheet.Warn(WarningCodes.PartiesUnread, message, place);

    private static bool Lacks(Instrument instrument) =>
        instrument.Parties.Count == 1 || (instrument.Parties.Count == 0 && !instrument.IsListed && !ChinesePartyNames.NamesNobody(instrument.Clause.Subject));

    // 教育局、衞生署、商務委員會分別簽署《…》和《…》, ""X" and "Y" were signed by A, B and C respectively".
    private static bool IsUnpaired(Instrument instrument, FactSheet sheet) =>
        instrument is { Parties.Count: > 2, Cells: [] }
        && (instrument.Clause.Text.Block.IsChinese ? instrument.Tail is null && ChineseRespectively.Says(instrument.Clause) : instrument.Clause.Sentence.Has("respectively"))
        && sheet.Signings.Instruments.Count(other => other.Clause == instrument.Clause) > 1;

    private static bool IsDoubtful(string name) => name.Length > Longest || NoName().IsMatch(name) || (Regions.Called(name) is null && !IsOrganisation(name));

    // "Science" of "the Science and Technology Commission" is none, and neither is 香港科技企業.
    private static bool IsOrganisation(string name) =>
        Block.IsIdeograph(name[0]) ? ChineseOrganisations.EndsAsName(name)
        : OrganisationTerms.HasAny(name) || ShortForm().IsMatch(name) || Word().Matches(name).Any(word => OrganisationTerms.Ends.Contains(word.Value));

    [GeneratedRegex(@"\b[A-Z][a-z]+\b")]
    private static partial Regex Word();

    // Initials, and the short forms of companies: "RTHK", "CreateHK", "M+".
    [GeneratedRegex(@"^(?:[A-Z][A-Za-z]*[A-Z+&]|[A-Z&+]{2,8})$")]
    private static partial Regex ShortForm();

    // What no name of an organisation is or holds.
    [GeneratedRegex(
        @"^[a-z]{2}"                                                                                          // "museum"
        + @"|^(?:\w+ly|In|On|At|After|Also|Then|Both|Its|Their|An?)\b(?! Institute)"                          // a sentence's first word: "After", "Recently"
        + @"|\b(?:and|or|of|the|for|with|between|signed|held|said|was|were|has|have|will|which|that|today)$"  // half of a name: "Bureau of"
        + @"|\b(?:[Aa]greement|[Mm]emorandum|[Aa]rrangement|[Ll]etter of [Ii]ntent"                           // an instrument: "Framework Agreement"
        + @"|signed|said|was|were|will|which|witnessed|respectively)\b"                                       // a verb: "A Bureau signed X"
        + @"|\b(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]"                                                                   // a person: "Mr Lee"
        + @"|[""“”:;]|[，。；：《》〈]"                                                                       // punctuation that no name holds
        + @"|[簽签][署訂订]|^(?:[並并由則则亦]|以及)|[則则亦並并均]$"                                         // 並由教育局, 教育局則
        + @"|代表[團团]|[檢检][視视討讨]|[舉举]行|出席"                                                       // 上海市代表團, 檢視合作進展
        + @"|[今昨][日天]|月[0-9一二三四五六七八九十]{1,3}日")]                                               // 教育局今日, 四月二十六日
    private static partial Regex NoName();
}
