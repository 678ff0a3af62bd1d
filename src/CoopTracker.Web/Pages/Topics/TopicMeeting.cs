using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Pages.Agreements;
using CoopTracker.Web.Pages.Meetings;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Topics;

/// <summary>What one meeting holds on a topic.</summary>
internal sealed record TopicMeeting(
    PermanentId Id, string Slug, string? Mechanism, PartialDate? HeldOn, IReadOnlyList<TitleIn> Titles, IReadOnlyList<RegionOfMeeting> Regions,
    IReadOnlyList<AreaRecord> Areas, IReadOnlyList<AgreementLink> Agreements)
{
    /// <summary>The meetings that hold anything on a topic, the latest first.</summary>
    public static async Task<IReadOnlyList<TopicMeeting>> AllAsync(CoopDbContext db, string topic, CancellationToken stop) => await db.Meetings.AsNoTracking().AsSplitQuery()
        .Where(m => m.Areas.Any(a => a.Topics.Any(t => t.Topic == topic)) || m.Agreements.Any(a => a.Topics.Any(t => t.Topic == topic)))
        .OrderByDescending(m => m.SortDate).ThenBy(m => m.Id)
        .Select(m => new TopicMeeting(
            m.Id, m.Slug, m.Mechanism, m.HeldOn,
            m.Titles.OrderBy(t => t.Language).Select(t => new TitleIn(t.Title, t.Language)).ToList(),
            m.Regions.OrderBy(r => r.Ordinal).Select(r => new RegionOfMeeting(r.RegionSlug, r.Region!.Name, r.Region.ParentSlug, r.IsDirect)).ToList(),
            m.Areas.Where(a => a.Topics.Any(t => t.Topic == topic)).OrderBy(a => a.Ordinal).Select(a => new AreaRecord(
                a.Id, a.Heading, a.Language, a.SecondHeading, a.SecondLanguage, new List<string>(),
                a.Commitments.Where(c => c.Language == a.Language).OrderBy(c => c.Ordinal).Select(c => new CommitmentText(c.Id, c.Text, c.Language)).ToList())).ToList(),
            m.Agreements.Where(a => a.Topics.Any(t => t.Topic == topic)).OrderBy(a => a.Ordinal)
                .Select(a => new AgreementLink(a.Id, a.Slug, a.Title, a.TitleLanguage, a.Type, a.SignedOn, a.Year)).ToList()))
        .ToListAsync(stop);
}

/// <summary>A region of a meeting; one that is not direct only contains such a region.</summary>
internal sealed record RegionOfMeeting(string Slug, string Name, string? Parent, bool IsDirect);
