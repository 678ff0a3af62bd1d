using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;

namespace CoopTracker.Core.Matching;

/// <summary>Merges what several releases say about the co-operation areas of one meeting.</summary>
internal static class AreaMerger
{
    public static List<AreaDraft> Merge(IReadOnlyList<SourceFacts> sources)
    {
        var (english, chinese) = SourceLists.ByLanguage(sources);
        return SourceLists.Align(OneLanguage(english), OneLanguage(chinese), SameTopics, Join);
    }

    private static List<AreaDraft> OneLanguage(IEnumerable<SourceFacts> sources) => SourceLists.Union(sources.Select(AreasOf), Combine);

    private static List<AreaDraft> AreasOf(SourceFacts source)
    {
        // One count for the whole release: a paragraph that stands under two headings is two commitments.
        var seen = new Dictionary<string, int>();
        return SourceLists.Keyed(source.Facts.Areas, KeyOf, (fact, key) => Build(fact, key, source, seen));
    }

    private static string KeyOf(AreaFact fact) => FoldedText.Of(fact.Heading ?? "") is { Length: > 0 } heading
        ? heading
        : $"~{FoldedText.Of((fact.Commitments is [var first, ..] ? first.Text : ""))}";

    private static AreaDraft Build(AreaFact fact, string key, SourceFacts source, Dictionary<string, int> seen) =>
        new([key], fact.Heading is null ? null : new TwoTexts(fact.Heading, source.Language), source.Language)
        {
            Topics = [.. fact.Topics.Distinct()],
            Inferred = fact.Inferred,
            Commitments = SourceLists.Keyed(fact.Commitments, c => FoldedText.Of(c.Text), (c, commitmentKey) => Build(c, commitmentKey, source), seen),
            Proofs = [new Proof(FieldNames.Heading, source.RevisionSha, fact.Evidence, fact.Inferred)],
        };

    private static CommitmentDraft Build(CommitmentFact fact, string key, SourceFacts source) =>
        new([key], new TwoTexts(fact.Text, source.Language)) { Proofs = [new Proof(FieldNames.Text, source.RevisionSha, fact.Evidence)] };

    private static AreaDraft Combine(AreaDraft one, AreaDraft other) =>
        Shared(one, other) with { Commitments = SourceLists.Union([one.Commitments, other.Commitments], Combine) };

    private static AreaDraft Shared(AreaDraft one, AreaDraft other) => one with
    {
        Keys = [.. one.Keys.Union(other.Keys)],
        Heading = one.Heading ?? other.Heading,
        Topics = one.Topics is [Topics.Other] ? other.Topics : one.Topics,
        Inferred = one.Inferred && other.Inferred,
        Proofs = [.. one.Proofs, .. other.Proofs],
    };

    private static CommitmentDraft Combine(CommitmentDraft one, CommitmentDraft other) =>
        one with { Keys = [.. one.Keys.Union(other.Keys)], Proofs = [.. one.Proofs, .. other.Proofs] };

    private static AreaDraft Join(AreaDraft english, AreaDraft chinese) => Shared(english, chinese) with
    {
        Heading = english.Heading is { } heading && chinese.Heading is { } second ? heading.With(second) : english.Heading ?? chinese.Heading,
        Commitments = SourceLists.Align(english.Commitments, chinese.Commitments, _ => true, Join),
    };

    private static CommitmentDraft Join(CommitmentDraft english, CommitmentDraft chinese) =>
        Combine(english, chinese) with { Text = english.Text.With(chinese.Text) };

    // Topics are told from words, so two languages need not agree on every one of them.
    private static bool SameTopics(IReadOnlyList<(AreaDraft First, AreaDraft Second)> pairs) =>
        3 * pairs.Count(pair => pair.First.Topics.Intersect(pair.Second.Topics).Any()) >= 2 * pairs.Count;
}
