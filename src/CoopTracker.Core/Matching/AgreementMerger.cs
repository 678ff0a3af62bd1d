using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;

namespace CoopTracker.Core.Matching;

/// <summary>Merges what several releases say about the agreements of one meeting.</summary>
internal static class AgreementMerger
{
    public static List<AgreementDraft> Merge(IReadOnlyList<SourceFacts> sources)
    {
        var (english, chinese) = SourceLists.ByLanguage(sources);
        return SourceLists.Align(OneLanguage(english), OneLanguage(chinese), pairs => pairs.All(pair => pair.First.Type == pair.Second.Type), Join);
    }

    private static List<AgreementDraft> OneLanguage(IEnumerable<SourceFacts> sources) =>
        SourceLists.Union(sources.Select(source => SourceLists.Keyed(source.Facts.Agreements, KeyOf, (fact, key) => Build(fact, key, source))), Combine);

    // A title made from kind and subject ("Memorandum of Understanding") names no one agreement; its parties do.
    private static string KeyOf(AgreementFact fact) => fact.Inferred
        ? string.Join(" | ", fact.Parties.Select(p => FoldedText.Of(p.Name)).Order(StringComparer.Ordinal).Prepend(FoldedText.Of(fact.Title)))
        : FoldedText.Of(fact.Title);

    private static AgreementDraft Build(AgreementFact fact, string key, SourceFacts source) => new([key], new TwoTexts(fact.Title, source.Language))
    {
        Type = fact.Type,
        Parties = [.. fact.Parties.Select(p => p.Name)],
        SignedOn = fact.SignedOn?.Value,
        Annex = fact.Annex?.Value,
        Topics = [.. fact.Topics.Distinct()],
        Renews = fact.Renews?.Value,
        AnnexTo = fact.AnnexTo?.Value,
        Inferred = fact.Inferred,
        Proofs = [.. Prove(fact, source.RevisionSha)],
    };

    private static IEnumerable<Proof> Prove(AgreementFact fact, string sha)
    {
        yield return new Proof(FieldNames.Title, sha, fact.Evidence, fact.Inferred);
        foreach (var party in fact.Parties) yield return new Proof(FieldNames.Party, sha, party.Evidence, false, OrganisationKey.Of(party.Name));
        if (fact.SignedOn is { } signed) yield return new Proof(FieldNames.SignedOn, sha, signed.Evidence, signed.Inferred);
        if (fact.Annex is { } annex) yield return new Proof(FieldNames.Annex, sha, annex.Evidence, annex.Inferred);
        if (fact.Renews is { } renews) yield return new Proof(FieldNames.Renews, sha, renews.Evidence, renews.Inferred);
        if (fact.AnnexTo is { } annexTo) yield return new Proof(FieldNames.AnnexTo, sha, annexTo.Evidence, annexTo.Inferred);
    }

    private static AgreementDraft Combine(AgreementDraft one, AgreementDraft other) => one with
    {
        Keys = [.. one.Keys.Union(other.Keys)],
        Type = one.Type == AgreementTypes.Other ? other.Type : one.Type,
        Parties = one.Parties.Count > 0 ? one.Parties : other.Parties,
        SignedOn = one.SignedOn ?? other.SignedOn,
        Annex = one.Annex ?? other.Annex,
        Topics = one.Topics is [Topics.Other] ? other.Topics : one.Topics,
        Renews = one.Renews ?? other.Renews,
        AnnexTo = one.AnnexTo ?? other.AnnexTo,
        Inferred = one.Inferred && other.Inferred,
        Proofs = [.. one.Proofs, .. other.Proofs],
    };

    private static AgreementDraft Join(AgreementDraft english, AgreementDraft chinese) =>
        Combine(english, chinese) with { Title = english.Title.With(chinese.Title), SecondParties = chinese.Parties };
}

/// <summary>What identifies an organisation: its folded name.</summary>
internal static class OrganisationKey
{
    public static string Of(string name) => FoldedText.Of(name);
}
