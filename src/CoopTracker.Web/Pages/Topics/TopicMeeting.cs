using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Pages.Agreements;
using CoopTracker.Web.Pages.Meetings;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Topics;

/// <summary>What one meeting holds on a topic.</summary>
internal sealed record TopicMeeting(
    PermanentId Id, string Slug, string? Mechanism, PartialDate? HeldOn, IReadOnlyList<TitleIn> Titles, IReadOnlyList<RegionName> Regions,
    IReadOnlyList<AreaRecord> Areas, IReadOnlyList<AgreementLink> Agreements)
{
    /// <summary>The meetings that hold anything on a topic, the latest first.</summary>
    public static async Task<IReadOnlyList<TopicMeeting>> AllAsync(CoopDbContext db, string topic, CancellationToken stop) => await db.Meetings.AsNoTracking().AsSplitQuery()
        .Where(m => m.Areas.Any(a => a.Topics.Any(t => t.Topic == topic)) || m.Agreements.Any(a => a.Topics.Any(t => t.Topic == topic)))
        .OrderByDescending(m => m.SortDate).ThenBy(m => m.Id)
        .Select(m => new TopicMeeting(
            m.Id, m.Slug, m.Mechanism, m.HeldOn,
            m.Titles.OrderBy(t => t.Language).Select(t => new TitleIn(t.Title, t.Language)).ToList(),
            m.Regions.Where(r => r.IsDirect).OrderBy(r => r.Ordinal).Select(r => new RegionName(r.RegionSlug, r.Region!.Name)).ToList(),
            m.Areas.Where(a => a.Topics.Any(t => t.Topic == topic)).OrderBy(a => a.Ordinal).Select(a => new AreaRecord(
                a.Id, a.Heading, a.Language, a.SecondHeading, a.SecondLanguage, new List<string>(),
                a.Commitments.Where(c => c.Language == a.Language).OrderBy(c => c.Ordinal).Select(c => new CommitmentText(c.Id, c.Text, c.Language)).ToList())).ToList(),
            m.Agreements.Where(a => a.Topics.Any(t => t.Topic == topic)).OrderBy(a => a.Ordinal)
                .Select(a => new AgreementLink(a.Id, a.Slug, a.Title, a.TitleLanguage, a.Type, a.SignedOn)).ToList()))
        .ToListAsync(stop);
}

/// <summary>The meetings with one region, the latest first.</summary>
internal sealed record TopicRegion(string Slug, string Name, IReadOnlyList<TopicMeeting> Meetings)
{
    /// <summary>A meeting with several regions stands under each of them.</summary>
    public static IReadOnlyList<TopicRegion> Group(IReadOnlyList<TopicMeeting> meetings) =>
    [
        .. meetings.SelectMany(m => m.Regions, (meeting, region) => (meeting, region)).GroupBy(pair => pair.region)
            .Select(g => new TopicRegion(g.Key.Slug, g.Key.Name, [.. g.Select(pair => pair.meeting)])).OrderBy(r => r.Name, StringComparer.Ordinal),
    ];
}
