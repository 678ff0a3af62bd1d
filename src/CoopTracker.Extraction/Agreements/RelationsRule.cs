using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements that are annexes of others: "signed a framework agreement ... in the form of an annex to the Co-operation Arrangement";
/// 簽署《甲協議》，作為《乙安排》的附件.
/// </summary>
internal sealed partial class RelationsRule : IFactRule
{
    public string Name => "agreements.relations";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var instrument in sheet.Signings.Instruments.Where(instrument => instrument.IsMade || !instrument.IsListed))
            if (Parent(instrument, sheet) is { } parent) instrument.AnnexTo = new Fact<string>(parent.Title.Text, parent.Words.Cite(Name));
    }

    private static (TextSpan Title, TextSpan Words)? Parent(Instrument instrument, FactSheet sheet)
    {
        var clause = instrument.Clause;
        if (clause.Text.Block.IsChinese) return ChineseParent(instrument);
        if (clause.Text.Match(clause.After, AnnexTo()) is not { Success: true } match) return null;
        var words = clause.Text.Block.Span(match);
        if (match.Groups["alias"] is { Success: true } alias)
            return sheet.Signings.Abbreviations.TitleOf(alias.Value) is { } title ? (title, words) : null;
        var quoted = clause.Text.Quotations.FirstOrDefault(quoted => quoted.Start >= words.End);
        return quoted.Block is null || quoted == instrument.Place ? null : (quoted, words);
    }

    private static (TextSpan Title, TextSpan Words)? ChineseParent(Instrument instrument)
    {
        var sentence = instrument.Clause.Sentence;
        foreach (var title in instrument.Clause.Text.Quotations)
            if (title != instrument.Place && title.Start > sentence.Start && title.End < sentence.End && ChineseTitles.HasAnnex(title)) return (title, title);
        return null;
    }

    // "in the form of an annex to the Arrangement", "as an annex to the "Framework Agreement"".
    [GeneratedRegex(@"\ban annex (?:to|of) (?:the )?(?:(?<alias>[A-Z][\w-]*(?: [A-Z][\w-]*){0,5})|[""“])", RegexOptions.ExplicitCapture)]
    private static partial Regex AnnexTo();
}
