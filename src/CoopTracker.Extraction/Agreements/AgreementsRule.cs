using CoopTracker.Core.Model;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>Writes the agreements in the order of the text, each once, with the topics that its title names or its sentence tells.</summary>
internal sealed class AgreementsRule : IFactRule
{
    public string Name => "agreements.topics";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        var instruments = sheet.Signings.Instruments;
        instruments.RemoveAll(made => made.IsMade && instruments.Exists(other => IsToldAgain(made, other)));
        foreach (var instrument in instruments) instrument.Topics = TopicsOf(instrument);
        sheet.Agreements.AddRange(instruments.OrderBy(instrument => instrument.Place.Cite(Name).Start).Select(instrument => instrument.ToFact()));
    }

    // A lead that speaks of "a memorandum of understanding", which a later sentence gives by its title.
    private static bool IsToldAgain(Instrument made, Instrument other) =>
        other != made && !other.IsMade && other.Clause != made.Clause && other.Type == made.Type
        && (made.Parties.Count == 0 || made.Parties.Select(party => party.Name).ToHashSet().SetEquals(other.Parties.Select(party => party.Name)));

    private static IReadOnlyList<string> TopicsOf(Instrument instrument)
    {
        var kind = InstrumentTerms.HeadOf(instrument.Place)?.Place;
        var title = instrument.Place;
        var named = kind is { } noun ? TopicTerms.Named(title.From(noun.End)) is { Count: > 0 } after ? after : TopicTerms.Named(title.Until(noun.Start)) : TopicTerms.Named(title);
        if (named.Count > 0) return named;
        return instrument.Type == InstrumentTerms.LeadersMemorandum || instrument.IsListed ? [Topics.Other] : TopicTerms.Of(null, [instrument.Clause.Sentence]);
    }
}
