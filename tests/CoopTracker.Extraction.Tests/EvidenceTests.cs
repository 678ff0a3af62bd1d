using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests;

/// <summary>No fact without its proof, in any release of any corpus.</summary>
public sealed class EvidenceTests
{
    public static TheoryData<string> Releases => [.. Corpus.All.Select(release => release.Name)];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_quote_is_the_slice_of_the_reading_text_that_it_says_it_is(string release)
    {
        var facts = Find(release).Facts;

        Assert.All(facts.AllEvidence(), place => Assert.Equal(facts.ReadingText.Substring(place.Start, place.Length), place.Quote));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_fact_has_evidence_that_names_its_rule(string release)
    {
        var facts = Find(release).Facts;

        Assert.All(Proofs(facts), proof => Assert.NotEmpty(proof.Places));
        Assert.All(facts.AllEvidence(), place => Assert.Matches("^[a-z]+([.-][a-z]+)+$", place.Rule));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void An_empty_quote_stands_only_for_what_was_inferred(string release)
    {
        var facts = Find(release).Facts;

        Assert.All(facts.Agreements.Where(a => !a.Inferred), a => Assert.Contains(a.Evidence.Places, place => place.Length > 0));
        Assert.All(facts.Areas.Where(a => a.Heading is not null), a => Assert.True(a.Evidence.First.Length > 0, a.Heading));
        Assert.All(facts.Delegations.SelectMany(d => d.Members).Concat(facts.Guests), p => Assert.True(p.Evidence.First.Length > 0, p.Name));
    }

    private static CorpusRelease Find(string release) => Corpus.All.Single(r => r.Name == release);

    private static IEnumerable<EvidenceList> Proofs(ReleaseFacts facts) =>
    [
        .. facts.Delegations.Select(d => d.Evidence), .. facts.Delegations.SelectMany(d => d.Members).Concat(facts.Guests).Select(p => p.Evidence),
        .. facts.Areas.Select(a => a.Evidence), .. facts.Agreements.Select(a => a.Evidence), .. facts.Agreements.SelectMany(a => a.Parties).Select(p => p.Evidence),
        .. facts.Meeting?.Regions.Select(r => r.Evidence) ?? [],
        .. new[]
        {
            facts.Document.Title?.Evidence, facts.Document.IssuedOn?.Evidence, facts.Meeting?.Mechanism?.Evidence, facts.Meeting?.Session?.Evidence,
            facts.Meeting?.HeldOn?.Evidence, facts.Meeting?.City?.Evidence,
        }.OfType<EvidenceList>(),
    ];
}
