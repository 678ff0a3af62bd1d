using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements.Lists;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Areas;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>
/// Titles that may have been signed and were not taken: a line of a list that reads like one, or one whose signing is spoken of
/// without a word on when ("Highlights include the signing of the "Agreement on ..."").
/// </summary>
internal sealed partial class TitlesOverlooked : ICheck
{
    public string Name => "check.titles";

    public void Look(FactSheet sheet)
    {
        if (!sheet.IsOccasion || sheet.Text.IsChinese) return;
        // A sentence that opens like a title ends with a full stop.
        foreach (var line in sheet.Text.Body.Where(line => line.Text is [.., not '.'] && !IsTaken(sheet, line) && IsTitle(line) && !IsToCome(sheet, line)))
            Warn(sheet, "This line reads like the title of an agreement, and no sentence tells that it was signed", line.Whole);
        LookAtSubjects(sheet);
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.Form == SigningForm.Ceremony && clause.When(sheet).Kind == Occasion.Unstated))
            foreach (var title in clause.Text.QuotationsIn(clause.After).Where(title => InstrumentTerms.HeadOf(title) is not null && !IsKnown(sheet, title)))
                Warn(sheet, "The text speaks of the signing of this agreement and does not tell when it was", title);
    }

    // "... on patents and Orient Holdings and the Shanghai Museum signed ...": the next clause's subject was taken into the title.
    private void LookAtSubjects(FactSheet sheet)
    {
        foreach (var made in sheet.Signings.Instruments.Where(instrument => instrument.IsMade && char.IsLower(instrument.Place.Chars[0])))
            if (made.Place.Match(AndName()) is { Success: true } and && OrganisationTerms.HasAny(made.Place.From(and.Index)))
                sheet.Warn(WarningCodes.SignedUnread, $"\"{made.Title}\" may hold words of the next clause; compare it with the original.", made.Place.Cite(Name));
    }

    private void Warn(FactSheet sheet, string what, TextSpan place) =>
        sheet.Warn(WarningCodes.SignedUnread, $"{what}; add it by a correction if it was signed at the meeting.", place.Cite(Name));

    // An item, or a line that ends as one.
    private static bool IsTitle(Block line) =>
        ListItems.IsItem(line) && InstrumentTerms.HeadOf(line.Whole) is { Type: not InstrumentTerms.None } kind
        && char.IsUpper(kind.Place.Chars[0]) && !MeetingAsAWhole.IsHeading(line);

    private static bool IsTaken(FactSheet sheet, Block line) =>
        sheet.Areas.Exists(area => area.Heading == line.Text)
        || sheet.Signings.Instruments.Exists(instrument =>
            instrument.Place.Block is var block && (block.Position == line.Position || block.Text.Contains(line.Text, StringComparison.Ordinal)));

    private static bool IsKnown(FactSheet sheet, TextSpan title) =>
        sheet.Signings.Instruments.Exists(instrument => string.Equals(instrument.Title, title.Trim(" ,.;").Text, StringComparison.OrdinalIgnoreCase));

    // In a list of what will be signed, or was signed earlier.
    private static bool IsToCome(FactSheet sheet, Block line) =>
        sheet.Signings.LastAbove(line) is { } clause
        && (clause.Form == SigningForm.Intended || clause.When(sheet).Kind == Occasion.Earlier);

    [GeneratedRegex(@"\sand\s(?:the\s)?(?=[A-Z])")]
    private static partial Regex AndName();
}
