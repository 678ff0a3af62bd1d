using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Writes the agreements in the order of the text, each once, with the topics that its title names or its sentence tells.</summary>
internal sealed partial class AgreementsRule : IFactRule
{
    public string Name => "agreements.topics";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        var instruments = sheet.Signings.Instruments;
        var titled = instruments.Where(instrument => !instrument.IsMade)
            .SelectMany(instrument => Keys(instrument).Select(key => (key, instrument))).ToLookup(pair => pair.key, pair => pair.instrument);
        instruments.RemoveAll(made => made.IsMade && titled[Keys(made)[0]].Any(title => title.Clause != made.Clause && IsOnTheSame(made, title)));
        foreach (var made in instruments.Where(made => made is { IsMade: true, HasSubject: false }).ToList())
            if (instruments.Find(title => IsNext(made, title)) is { } next) Unite(instruments, made, next);
        foreach (var instrument in instruments) instrument.Topics = TopicsOf(instrument);
        instruments.Sort((first, second) => sheet.Signings.Compare(first.Place, second.Place));
        sheet.Agreements.AddRange(instruments.Select(instrument => instrument.ToFact()));
    }

    // "The two governments signed a memorandum today. The "Memorandum of Understanding on ..." was signed by the Secretary, Mr A, and the Director, Ms B."
    private static bool IsNext(Instrument made, Instrument title) =>
        !title.IsMade && title.Clause is { Form: SigningForm.Passive } clause && clause.Previous == made.Clause
        && (title.Type == made.Type || (SigningNotes.IsMemorandum(title.Type) && SigningNotes.IsMemorandum(made.Type)));

    private static void Unite(List<Instrument> instruments, Instrument made, Instrument title)
    {
        if (made.Parties.Count > 1) title.Parties = made.Parties;
        instruments.Remove(made);
    }

    // A lead that speaks of "a memorandum of understanding" tells of what a later sentence gives by its title: the same kind and the same parties, or none.
    private static string[] Keys(Instrument instrument) => instrument.Parties.Count == 0
        ? [instrument.Type] : [$"{instrument.Type}: {string.Join("; ", instrument.Parties.Select(party => party.Name).Order(StringComparer.Ordinal))}", instrument.Type];

    // "a memorandum of understanding on tourism" and "Memorandum of Understanding on Tourism Promotion".
    private static bool IsOnTheSame(Instrument made, Instrument title) =>
        !made.HasSubject || made.Place.Matches(Word()).Any(word => title.Title.Contains(word.Value, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> TopicsOf(Instrument instrument)
    {
        var kind = InstrumentTerms.HeadOf(instrument.Place)?.Place;
        var title = instrument.Place;
        var named = kind is { } noun ? TopicTerms.Named(title.From(noun.End)) is { Count: > 0 } after ? after : TopicTerms.Named(title.Until(noun.Start)) : TopicTerms.Named(title);
        if (named.Count > 0) return named;
        return instrument.Type == InstrumentTerms.LeadersMemorandum || instrument.IsListed ? [Topics.Other] : TopicTerms.Of(null, About(instrument.Clause));
    }

    // Other Chinese titles of the clause are about something else.
    private static IEnumerable<TextSpan> About(SigningClause clause) => clause.Words.Block.IsChinese ? clause.Text.OutsideQuotations(clause.Words) : [clause.Words];

    // A word of the subject, such as "tourism", not one of the kind.
    [GeneratedRegex(
        @"\b(?!(?:(?:co-?)?operation|agreements?|arrangements?|memorand\w+|understanding|letters?|intent|framework"  // "Framework Agreement"
        + @"|between|strengthening|enhancing|promoting)\b)"                                                          // "... on strengthening"
        + @"\p{L}[\p{L}-]{3,}",                                                                                      // "... tourism"
        RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
