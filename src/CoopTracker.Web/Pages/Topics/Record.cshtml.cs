using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;

namespace CoopTracker.Web.Pages.Topics;

/// <summary>What each region committed to on one topic, over the years.</summary>
internal sealed class RecordModel(CoopDbContext db) : RecordPage
{
    private const int ShownAtOnce = 15;

    public override string Title => Topic.Label;

    public override string Description => $"What each region committed to with Hong Kong on {Topic.Label.ToLowerInvariant()}, over the years.";

    public override string Canonical => Address.Topic(Topic.Code);

    public override IReadOnlyList<Crumb> Crumbs => [new("Topics", "/topics")];

    public Term Topic { get; private set; } = null!;

    public IReadOnlyList<TopicRegion> Regions { get; private set; } = [];

    /// <summary>Whether all is shown at once; else each region opens when it is asked for.</summary>
    public bool IsOpen => Regions.Sum(r => r.Meetings.Count) <= ShownAtOnce;

    public int Commitments => Regions.SelectMany(r => r.Meetings).DistinctBy(m => m.Id).Sum(m => m.Areas.Sum(a => a.Commitments.Count));

    public int Agreements => Regions.SelectMany(r => r.Meetings).DistinctBy(m => m.Id).Sum(m => m.Agreements.Count);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken stop)
    {
        if (Core.Model.Topics.Find(slug) is not { } topic) return NotFound();
        Topic = topic;
        Regions = TopicRegion.Group(await TopicMeeting.AllAsync(db, topic.Code, stop));
        return Page();
    }
}
