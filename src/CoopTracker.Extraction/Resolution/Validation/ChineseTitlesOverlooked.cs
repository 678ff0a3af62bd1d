using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>
/// Chinese titles that may have been signed and were not taken: in the item of a list, alone on a line, or in a sentence that speaks of a signing at the meeting
/// in a way that no rule reads as one.
/// </summary>
internal sealed partial class ChineseTitlesOverlooked : ICheck
{
    public string Name => "check.titles";

    public void Look(FactSheet sheet)
    {
        if (!sheet.IsOccasion || !sheet.Text.IsChinese) return;
        var known = sheet.Signings.Instruments.Select(instrument => instrument.Title).ToList();
        foreach (var title in Doubtful(sheet).DistinctBy(title => title.Text))
            if (!sheet.Signings.Abbreviations.IsAlias(title.Text) && !known.Exists(other => other.Contains(title.Text, StringComparison.Ordinal)))
                sheet.Warn(WarningCodes.SignedUnread, $"\"{title.Text}\" may have been signed at the meeting; add it by a correction if it was.", title.Cite(Name));
    }

    private static IEnumerable<TextSpan> Doubtful(FactSheet sheet) => [.. InItems(sheet), .. Alone(sheet), .. SpokenOf(sheet)];

    private static IEnumerable<TextSpan> InItems(FactSheet sheet) =>
        from block in sheet.Text.Body
        where block.Kind == BlockKind.Item && !sheet.AreaBlocks.Contains(block) && !IsToCome(sheet, block)
        from title in TitlesIn(new UnquotedText(block), block.Whole)
        select title;

    private static IEnumerable<TextSpan> Alone(FactSheet sheet) =>
        from sentence in sheet.Text.Sentences
        where sentence.Has(TitlesAlone()) && !IsToCome(sheet, sentence.Block)
        from title in TitlesIn(new UnquotedText(sentence.Block), sentence)
        select title;

    private static IEnumerable<TextSpan> SpokenOf(FactSheet sheet) =>
        from clause in sheet.Signings.Clauses
        where !clause.Reports && clause.When(sheet).Kind == Occasion.Here
        from title in TitlesIn(clause.Text, clause.Sentence)
        where !clause.Sentence.AfterQuotation(title).Has(Preparations())
        select title;

    private static IEnumerable<TextSpan> TitlesIn(UnquotedText text, TextSpan part) =>
        from title in text.QuotationsIn(part)
        where text.Block.Text[title.Start - 1] == '《'
            && InstrumentTerms.In(title).LastOrDefault() is { Type: not (null or InstrumentTerms.None) } kind && kind.Place.End == title.End
        select title;

    private static bool IsToCome(FactSheet sheet, Block item) =>
        sheet.Signings.LastIn(item) is not { } clause || clause.Form == SigningForm.Intended || clause.When(sheet).Kind == Occasion.Earlier;

    // 就簽署《…》的安排作最後磋商.
    [GeneratedRegex("^的(?:安排|工作|筹备|准备|细节|事宜|进展|进度)")]
    private static partial Regex Preparations();

    [GeneratedRegex("^(?:《[^》]*》[、，和及與与]{0,2}){1,20}[。；]?$")]
    private static partial Regex TitlesAlone();
}
