using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Core.Matching;

/// <summary>Merges what several releases say about one meeting into one record with several sources.</summary>
internal static class MeetingMerger
{
    /// <param name="key">The <see cref="MeetingKey"/> that the sources share.</param>
    /// <param name="sources">The releases, in any order; at least one.</param>
    public static MeetingDraft Merge(string key, IEnumerable<SourceFacts> sources)
    {
        var ordered = sources.OrderBy(LanguageRank).ThenByDescending(Richness).ThenBy(s => s.FileName, StringComparer.Ordinal).ThenBy(s => s.ReleaseId).ToList();
        var meetings = ordered.ConvertAll(source => source.Facts.Meeting!);
        return new MeetingDraft(key)
        {
            MeetingKind = ordered[0].Facts.Document.Kind,
            Sources = ordered,
            Titles = [.. ordered.GroupBy(s => s.Language).Select(language => TitleOf(language.First()))],
            Mechanism = First(meetings, m => m.Mechanism),
            Session = meetings.Select(m => m.Session?.Value).FirstOrDefault(session => session is not null),
            HeldOn = meetings.Select(m => m.HeldOn?.Value).FirstOrDefault(day => day is not null),
            City = First(meetings, m => m.City),
            Regions = [.. meetings.SelectMany(m => m.Regions).DistinctBy(region => region.Name)],
            People = PeopleMerger.Merge(ordered),
            Areas = AreaMerger.Merge(ordered),
            Agreements = AgreementMerger.Merge(ordered),
            Proofs = [.. ordered.SelectMany(Prove)],
        };
    }

    private static int LanguageRank(SourceFacts source) => source.Language switch
    {
        ReleaseLanguages.English => 0,
        ReleaseLanguages.TraditionalChinese => 1,
        _ => 2,
    };

    // The fullest release tells the order of lists; the others add what it lacks.
    private static int Richness(SourceFacts source) =>
        source.Facts.Agreements.Count + source.Facts.Areas.Count + source.Facts.Delegations.Sum(d => d.Members.Count);

    private static string? First(List<MeetingFacts> meetings, Func<MeetingFacts, Fact<string>?> field) =>
        meetings.Select(meeting => field(meeting)?.Value).FirstOrDefault(value => value is not null);

    private static (string Language, string Title, string? Mechanism) TitleOf(SourceFacts source)
    {
        var mechanism = source.Facts.Meeting!.Mechanism?.Value;
        return (source.Language, source.Facts.Document.Title?.Value ?? mechanism ?? "Signing", mechanism);
    }

    private static IEnumerable<Proof> Prove(SourceFacts source)
    {
        var meeting = source.Facts.Meeting!;
        if (meeting.Mechanism is { } mechanism) yield return new Proof(FieldNames.Mechanism, source.RevisionSha, mechanism.Evidence, mechanism.Inferred);
        if (meeting.Session is { } session) yield return new Proof(FieldNames.Session, source.RevisionSha, session.Evidence, session.Inferred);
        if (meeting.HeldOn is { } day) yield return new Proof(FieldNames.HeldOn, source.RevisionSha, day.Evidence, day.Inferred);
        if (meeting.City is { } city) yield return new Proof(FieldNames.City, source.RevisionSha, city.Evidence, city.Inferred);
        foreach (var region in meeting.Regions) yield return new Proof(FieldNames.Region, source.RevisionSha, region.Evidence);
    }
}
