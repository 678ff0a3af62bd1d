using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Meetings;

/// <summary>One meeting of a list.</summary>
internal sealed record MeetingRow(
    PermanentId Id, string Slug, string Kind, string? Mechanism, int? Session, PartialDate? HeldOn, int? Year, string? City,
    IReadOnlyList<TitleIn> Titles, IReadOnlyList<RegionName> Regions, IReadOnlyList<LeadName> AllLeads, int Agreements, int Areas)
{
    /// <summary>What to call it: the English title where there is one.</summary>
    public TitleIn Title => Titles.Count > 0 ? Titles[0] : new TitleIn(Mechanism ?? "Signing of agreements", ReleaseLanguages.English);

    /// <summary>What to call it in the other language.</summary>
    public TitleIn? SecondTitle => Titles.Count > 1 ? Titles[1] : null;

    /// <summary>The leaders as the language of the title names them.</summary>
    public IReadOnlyList<string> Leads => [.. AllLeads.Where(lead => lead.Language == Title.Language).Select(lead => lead.Name)];
}

/// <summary>A text with the code of its language.</summary>
internal sealed record TitleIn(string Text, string Language);

/// <summary>A leader's name as one language writes it.</summary>
internal sealed record LeadName(string Name, string Language);

/// <summary>Turns meetings into rows of a list.</summary>
internal static class MeetingRows
{
    public static IQueryable<MeetingRow> NewestFirst(this IQueryable<Meeting> meetings) =>
        meetings.OrderByDescending(m => m.SortDate).ThenBy(m => m.Id).Rows();

    // "en" sorts before "zh-...", so English titles come first.
    public static IQueryable<MeetingRow> Rows(this IQueryable<Meeting> meetings) => meetings.AsNoTracking().AsSplitQuery().Select(m => new MeetingRow(
        m.Id, m.Slug, m.Kind, m.Mechanism, m.Session, m.HeldOn, m.Year, m.City,
        m.Titles.OrderBy(t => t.Language).Select(t => new TitleIn(t.Title, t.Language)).ToList(),
        m.Regions.Where(r => r.IsDirect).OrderBy(r => r.Ordinal).Select(r => new RegionName(r.RegionSlug, r.Region!.Name)).ToList(),
        m.Attendances.Where(a => a.IsLead).OrderBy(a => a.Ordinal).Select(a => new LeadName(a.Name, a.Language)).ToList(),
        m.Agreements.Count, m.Areas.Count));
}
