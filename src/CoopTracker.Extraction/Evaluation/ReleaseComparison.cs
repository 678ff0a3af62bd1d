using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Evaluation;

/// <summary>Compares a record with its gold, field by field. A detail of an item is judged only when the item was found.</summary>
internal static class ReleaseComparison
{
    private const double SameName = 0.85;
    private const double SameTitle = 0.88;

    internal static IReadOnlyList<FactOutcome> Compare(GoldRecord gold, ReleaseRecord? record)
    {
        var outcomes = new Outcomes();
        Document(outcomes, gold.Document, record?.Document);
        Meeting(outcomes, gold.Meeting, record?.Meeting);
        Delegations(outcomes, gold.Delegations, record?.Delegations ?? []);
        People(outcomes, "guest", "", gold.Guests, record?.Guests ?? []);
        Areas(outcomes, gold.Areas, record?.Areas ?? []);
        Agreements(outcomes, gold.Agreements, record?.Agreements ?? []);
        return outcomes.All;
    }

    private static void Document(Outcomes outcomes, GoldDocument gold, DocumentRecord? given)
    {
        outcomes.Value("document.title", "", gold.Title, given?.Title, (a, b) => Wording.Close(a, b));
        outcomes.Value("document.language", "", gold.Language, given?.Language);
        outcomes.Value("document.kind", "", gold.Kind, given?.Kind);
    }

    private static void Meeting(Outcomes outcomes, GoldMeeting? gold, MeetingRecord? given)
    {
        outcomes.Value("meeting.mechanism", "", gold?.Mechanism, given?.Mechanism, (a, b) => Wording.Close(a, b));
        outcomes.Value("meeting.session", "", gold?.Session, given?.Session);
        outcomes.Value("meeting.heldOn", "", gold?.HeldOn, given?.HeldOn?.ToString());
        outcomes.Value("meeting.city", "", gold?.City, given?.City, (a, b) => Wording.Close(a, b));
        var regions = Outcomes.Pair((gold?.Regions ?? []).Distinct(), (given?.Regions ?? []).Distinct(), (a, b) => a == b);
        foreach (var (a, b) in regions) outcomes.Member("meeting.regions", a ?? b!, a, b);
    }

    private static void Delegations(Outcomes outcomes, IReadOnlyList<GoldDelegation> gold, IReadOnlyList<DelegationRecord> given)
    {
        foreach (var (a, b) in Outcomes.Pair(gold, given, (a, b) => Wording.Normal(a.Side) == Wording.Normal(b.Side)))
            People(outcomes, "delegation", $"{a?.Side ?? b!.Side}: ", a?.Members ?? [], b?.Members ?? []);
    }

    private static void People(Outcomes outcomes, string field, string keyPrefix, IReadOnlyList<GoldPerson> gold, IReadOnlyList<PersonRecord> given)
    {
        foreach (var (a, b) in Outcomes.Pair(gold, given, (a, b) => Wording.Close(a.Name, b.Name, SameName)))
        {
            var key = outcomes.Member(field, keyPrefix + (a?.Name ?? b!.Name), a?.Name, b?.Name);
            if (a is null || b is null) continue;
            outcomes.Value(field + ".office", key, a.Office, b.Office, Wording.IsSameOffice);
            if (a.IsLead) outcomes.Add(field + ".lead", key, "leads", b.IsLead ? "leads" : "does not lead", b.IsLead);
        }
    }

    private static void Areas(Outcomes outcomes, IReadOnlyList<GoldArea> gold, IReadOnlyList<AreaFact> given)
    {
        foreach (var (a, b) in Outcomes.Pair(gold, given, IsSameArea))
        {
            var (expected, read) = (a is null ? null : Name(a.Heading, a.Topics), b is null ? null : Name(b.Heading, b.Topics));
            var key = outcomes.Member("area", expected ?? read!, expected, read);
            if (a is null || b is null) continue;
            outcomes.Add("area.topic", key, a.Topics[0], string.Join(", ", b.Topics), b.Topics.Contains(a.Topics[0]));
            if (a.Commitments > 0) outcomes.Value("area.commitments", key, a.Commitments, b.Commitments.Count);
        }
    }

    private static bool IsSameArea(GoldArea a, AreaFact b) => string.IsNullOrEmpty(a.Heading)
        ? string.IsNullOrEmpty(b.Heading) && a.Topics.Intersect(b.Topics).Any()
        : Wording.Close(a.Heading, b.Heading);

    private static string Name(string? heading, IReadOnlyList<string> topics) => string.IsNullOrEmpty(heading) ? $"(no heading, {string.Join(", ", topics)})" : heading;

    private static void Agreements(Outcomes outcomes, IReadOnlyList<GoldAgreement> gold, IReadOnlyList<AgreementRecord> given)
    {
        foreach (var (a, b) in Outcomes.Pair(gold, given, IsSameAgreement))
        {
            var key = outcomes.Member("agreement", a?.Title ?? b!.Title, a?.Title, b?.Title);
            if (a is null || b is null) continue;
            outcomes.Value("agreement.type", key, a.Type, b.Type);
            outcomes.Value("agreement.signedOn", key, a.SignedOn, b.SignedOn?.ToString());
            outcomes.Value("agreement.annex", key, a.Annex, b.Annex);
            foreach (var (p, q) in Outcomes.Pair(a.Parties, b.Parties, Wording.IsSameParty)) outcomes.Member("agreement.parties", $"{key} | {p ?? q}", p, q);
        }
    }

    private static bool IsSameAgreement(GoldAgreement a, AgreementRecord b) => Wording.IsGeneric(a.Title)
        ? a.Type == b.Type && a.Parties.Any(p => b.Parties.Any(q => Wording.IsSameParty(p, q)))
        : Wording.Close(a.Title, b.Title, SameTitle);
}
