using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Checks what the text counts against what was found: "twenty co-operation agreements were signed", "Five co-operation pacts signed" in the title.</summary>
internal sealed partial class AgreementCountsRule : IFactRule
{
    public string Name => "agreements.count";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var count in sheet.Signings.Counts)
            if (count.Found is { } found ? found != count.Value : sheet.Agreements.Count < count.Value) Warn(sheet, count.Value, count.Found ?? sheet.Agreements.Count, count.Place);
        if (sheet.Text.Title is { } title && title.Whole.Has(Signed())) ReadTitle(sheet, title);
    }

    private void ReadTitle(FactSheet sheet, Block title)
    {
        if (title.IsChinese && ChineseCounts.In(title.Whole) is { } count && count.Value != sheet.Agreements.Count) Warn(sheet, count.Value, sheet.Agreements.Count, count.Place);
        foreach (var phrase in InstrumentPhrase.In(new UnquotedText(title), title.Whole))
            if (phrase.Count is { } value && value != sheet.Agreements.Count) Warn(sheet, value, sheet.Agreements.Count, phrase.Place);
    }

    private void Warn(FactSheet sheet, int announced, int found, TextSpan place) => sheet.Warn(
        WarningCodes.AgreementCountDiffers, $"The text counts {announced} signed agreements here and {found} were found; compare it with the original.", place.Cite(Name));

    [GeneratedRegex(@"\bsign(?:s|ed|ing)?\b|签", RegexOptions.IgnoreCase)]
    private static partial Regex Signed();
}
