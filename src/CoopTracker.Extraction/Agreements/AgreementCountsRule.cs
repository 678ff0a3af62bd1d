using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Checks what the text counts against what was found: "twenty co-operation agreements were signed", "Five co-operation pacts signed" in the title.</summary>
internal sealed partial class AgreementCountsRule : IFactRule
{
    private const int Nearby = 80;

    public string Name => "agreements.count";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.Form is SigningForm.Mentioned or SigningForm.Ceremony))
            if (clause.When(sheet).Kind != Occasion.Earlier) AddAttribute(sheet, clause);
        foreach (var count in sheet.Signings.Counts)
            if (Found(sheet, count) is var found && (count.Found is null ? found < count.Value : found != count.Value)) Warn(sheet, count.Value, found, count.Place);
        if (sheet.Text.Title is { } title && title.Whole.Has(Signed())) ReadTitle(sheet, title);
    }

    // "... ended with seven areas settled and four documents signed", "A signing ceremony for four documents was held".
    private static void AddAttribute(FactSheet sheet, SigningClause clause)
    {
        var words = clause.Form == SigningForm.Ceremony
            ? clause.Text.Match(clause.After.First(Nearby), CountedAfter())
            : clause.Text.Match(clause.Before.Last(Nearby), CountedBefore());
        if (words is not { Success: true } counted) return;
        if (EnglishNumbers.Parse(counted.Groups["count"].Value) is > 1 and var count) sheet.Signings.Add(new DeclaredCount(count, clause.Text.Block.Span(counted)));
    }

    // Another four are named after these words; a count of all may stand behind what it counts.
    private static int Found(FactSheet sheet, DeclaredCount count)
    {
        if (count.Found is { } listed) return listed;
        var sentence = count.Place.Block.Sentences.LastOrDefault(sentence => sentence.Start <= count.Place.Start, count.Place.Block.Whole);
        return sentence.Has(Further()) ? sheet.Signings.Instruments.Count(instrument => sheet.Signings.Compare(instrument.Place, sentence) >= 0) : sheet.Agreements.Count;
    }

    private void ReadTitle(FactSheet sheet, Block title)
    {
        if (title.IsChinese && ChineseCounts.In(new UnquotedText(title), title.Whole) is { } count && count.Value != sheet.Agreements.Count)
            Warn(sheet, count.Value, sheet.Agreements.Count, count.Place);
        foreach (var phrase in InstrumentPhrase.In(new UnquotedText(title), title.Whole))
            if (phrase.Count is { } value && value != sheet.Agreements.Count) Warn(sheet, value, sheet.Agreements.Count, phrase.Place);
    }

    private void Warn(FactSheet sheet, int announced, int found, TextSpan place) => sheet.Warn(
        WarningCodes.AgreementCountDiffers, $"The text counts {announced} signed agreements here and {found} were found; compare it with the original.", place.Cite(Name));

    private const string CountOfDocuments =
        "(?<count>" + EnglishNumbers.Count + @")\s(?:[\w-]+\s){0,3}(?:agreements|documents|pacts|memoranda|arrangements|instruments|deals)";

    // "... ended with seven areas settled and four documents signed".
    [GeneratedRegex(@"\b" + CountOfDocuments + @"\s$", RegexOptions.IgnoreCase)]
    private static partial Regex CountedBefore();

    // "The signing ceremony for the five co-operation agreements was held".
    [GeneratedRegex(@"^\s(?:the\s)?" + CountOfDocuments + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex CountedAfter();

    // Those named behind these words are counted by themselves.
    [GeneratedRegex(
        @"^(?:In addition|Besides|Apart from|Moreover|Furthermore|Meanwhile)\b"        // "In addition, two agreements were signed"
        + @"|\b(?:another|other|further|additional|more) (?:\w+ )?(?:\w[\w-]* ){0,3}"  // "another four co-operation"
        + @"(?:agreements|documents|pacts|memoranda|arrangements|letters)\b"           // "... memoranda were signed"
        + "|^(?:另外|此外|另)")]                                                       // 另外，雙方簽署兩份協議
    private static partial Regex Further();

    [GeneratedRegex(@"\bsign(?:s|ed|ing)?\b|签", RegexOptions.IgnoreCase)]
    private static partial Regex Signed();
}
