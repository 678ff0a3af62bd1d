using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;

namespace CoopTracker.Data.Projection;

/// <summary>Makes the rows that say where each field of a record was read.</summary>
internal static class EvidenceRows
{
    /// <param name="target">The record.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="proofs">Where its fields were read.</param>
    /// <param name="meetingId">Its meeting; null for a release.</param>
    /// <param name="link">The person or organisation that a proof names, if any.</param>
    public static IEnumerable<EvidencePlace> Of(
        PermanentId target, RecordKind kind, IEnumerable<Proof> proofs, PermanentId? meetingId = null, Func<Proof, PermanentId?>? link = null) =>
        from byField in proofs.GroupBy(proof => (proof.Field, proof.RevisionSha))
        from place in byField.SelectMany(proof => proof.Places.Places.Select(place => (Proof: proof, Place: place))).Select((entry, i) => (entry.Proof, entry.Place, Ordinal: i))
        select new EvidencePlace
        {
            TargetId = target,
            TargetKind = kind,
            Field = byField.Key.Field,
            RevisionSha = byField.Key.RevisionSha,
            Ordinal = place.Ordinal,
            MeetingId = meetingId,
            LinkId = link?.Invoke(place.Proof),
            Start = place.Place.Start,
            Length = place.Place.Length,
            Inferred = place.Proof.Inferred,
            Rule = place.Place.Rule,
        };
}
