using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Pages.Frame;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Topics;

/// <summary>All topics with what they hold.</summary>
internal sealed class IndexModel(CoopDbContext db) : SitePage
{
    public override string Title => "Topics";

    public override string Canonical => "/topics";

    public IReadOnlyList<TopicEntry> Topics { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var areas = await db.AreaTopics.GroupBy(t => t.Topic).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var agreements = await db.AgreementTopics.GroupBy(t => t.Topic).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        Topics = [.. Core.Model.Topics.All.Select(t => new TopicEntry(t, areas.GetValueOrDefault(t.Code), agreements.GetValueOrDefault(t.Code)))];
    }
}

/// <summary>A topic with the numbers of its areas and agreements.</summary>
internal sealed record TopicEntry(Term Term, int Areas, int Agreements)
{
    public bool IsEmpty => Areas + Agreements == 0;
}
