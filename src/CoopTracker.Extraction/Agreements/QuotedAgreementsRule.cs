using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Agreements by their quoted titles: "the two sides signed the "Co-operation Agreement on ..." and the "Memorandum of ..."".</summary>
internal sealed partial class QuotedAgreementsRule : IFactRule
{
    private const int ShortestUnknown = 12;
    private const int Nearby = 80;

    public string Name => "agreements.quoted";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.IsNews(sheet)))
            foreach (var objects in clause.AllObjects)
                foreach (var quoted in clause.Text.QuotationsIn(objects))
                    ReadTitle(sheet, clause, objects, quoted.Trim(" ,.;"));
    }

    private void ReadTitle(FactSheet sheet, SigningClause clause, TextSpan objects, TextSpan title)
    {
        var before = clause.Text.Of(objects.BeforeQuotation(title).Last(Nearby));
        if (title.Length == 0 || Governed().IsMatch(before)) return;
        var head = InstrumentTerms.HeadOf(title);
        if (head is null && (title.Length < ShortestUnknown || !Direct().IsMatch(before))) return;
        sheet.Signings.Read.Add(clause);
        if (head?.Type == InstrumentTerms.None) return;
        sheet.Signings.Add(new Instrument
        {
            Place = title, Title = title.Text, Type = head?.Type ?? AgreementTypes.Other, Rule = Name, Clause = clause, Tail = Tail(clause, objects, title),
            Renews = Renewal().IsMatch(before) || clause.Verb.Has("renewed") ? new Fact<string>(title.Text, title.Cite(Name)) : null,
        });
    }

    // Up to the next title or kind, the words after a title belong to it.
    private static TextSpan Tail(SigningClause clause, TextSpan objects, TextSpan title)
    {
        var rest = objects.AfterQuotation(title);
        if (clause.Text.QuotationsIn(rest).Select(next => (TextSpan?)next).FirstOrDefault() is { } next) rest = rest.BeforeQuotation(next);
        return InstrumentPhrase.In(clause.Text, rest).FirstOrDefault() is { } phrase ? rest.Until(phrase.Start) : rest;
    }

    // A title behind these words is not the verb's object.
    [GeneratedRegex(
        @"\b(?:under|to|by|per|of|from|in|on|with|within|for|through|following|about|between|pursuant to|based on"  // "under the "Framework Agreement""
        + @"|implement\w*|support\w*|realis\w+|supersed\w+|replac\w+|complement\w*|achiev\w+"                       // "implementing the "Arrangement""
        + @"|stipulated|mentioned|per|since)(?: the| an?| its| their)?\s*$"                                         // "since the "Framework Agreement""
        + @"(?<!\b(?:renewal|signing|total|copy|copies) of(?: the| an?)?\s*)",                                      // but "the renewal of the "Arrangement""
        RegexOptions.IgnoreCase)]
    private static partial Regex Governed();

    [GeneratedRegex(@"(?:^|\b(?:the|an?|and|including|namely|are|is|today))[\s:]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Direct();

    [GeneratedRegex(@"\b(?:renewal of|renewed|renew)(?: the| an?)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Renewal();
}
