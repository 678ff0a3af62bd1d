using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;

namespace CoopTracker.Core.Matching;

/// <summary>Merges what several releases say about the people at one meeting.</summary>
internal static class PeopleMerger
{
    /// <summary>The people, side by side in the order of the text, guests last.</summary>
    public static List<PersonDraft> Merge(IReadOnlyList<SourceFacts> sources)
    {
        var (english, chinese) = SourceLists.ByLanguage(sources);
        var (first, second) = (OneLanguage(english), OneLanguage(chinese));
        var sides = first.Concat(second).Select(person => person.Side).Distinct().OrderBy(side => side is null);
        return [.. sides.SelectMany(side => SourceLists.Align(Of(first, side), Of(second, side), SameLead, Join))];
    }

    private static List<PersonDraft> Of(List<PersonDraft> people, string? side) => people.FindAll(person => person.Side == side);

    private static List<PersonDraft> OneLanguage(IEnumerable<SourceFacts> sources) => SourceLists.Union(sources.Select(PeopleOf), Combine);

    private static List<PersonDraft> PeopleOf(SourceFacts source)
    {
        var people = source.Facts.Delegations.SelectMany(d => d.Members.Select(member => (Side: (string?)d.Side, Fact: member)))
            .Concat(source.Facts.Guests.Select(guest => (Side: (string?)null, Fact: guest)));
        return SourceLists.Keyed(people, person => PersonKey.Of(person.Side, person.Fact.Name), (person, key) => Build(person.Side, person.Fact, key, source));
    }

    private static PersonDraft Build(string? side, PersonFact fact, string key, SourceFacts source) => new([key], new TwoTexts(fact.Name, source.Language))
    {
        Side = side,
        Honorific = fact.Honorific,
        Office = fact.Office,
        IsLead = fact.IsLead,
        Proofs = [new Proof(FieldNames.Person, source.RevisionSha, fact.Evidence)],
    };

    private static PersonDraft Combine(PersonDraft one, PersonDraft other) => one with
    {
        Keys = [.. one.Keys.Union(other.Keys)],
        Honorific = one.Honorific ?? other.Honorific,
        Office = one.Office ?? other.Office,
        IsLead = one.IsLead || other.IsLead,
        Proofs = [.. one.Proofs, .. other.Proofs],
    };

    private static PersonDraft Join(PersonDraft english, PersonDraft chinese) => english with
    {
        Keys = [.. english.Keys.Union(chinese.Keys)],
        Name = english.Name.With(chinese.Name),
        SecondOffice = chinese.Office,
        Proofs = [.. english.Proofs, .. chinese.Proofs],
    };

    private static bool SameLead(IReadOnlyList<(PersonDraft First, PersonDraft Second)> pairs) => pairs.All(pair => pair.First.IsLead == pair.Second.IsLead);
}

/// <summary>What identifies a person: the side and the folded name.</summary>
internal static class PersonKey
{
    public static string Of(string? side, string name) => $"{side ?? "guest"}: {FoldedText.Of(name)}";
}
