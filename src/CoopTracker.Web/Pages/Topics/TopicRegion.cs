using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Pages.Topics;

/// <summary>What one region committed to on a topic.</summary>
/// <param name="Slug">The region's slug, and the fragment of its section.</param>
/// <param name="Name">The region's name.</param>
/// <param name="Meetings">The meetings with the region itself, the latest first.</param>
/// <param name="Inside">The regions inside it that have sections of their own.</param>
internal sealed record TopicRegion(string Slug, string Name, IReadOnlyList<TopicMeeting> Meetings, IReadOnlyList<RegionOfMeeting> Inside)
{
    /// <summary>"2 areas, 3 commitments, 2 agreements, 2021 to 2024", without what there is none of.</summary>
    public string Counts => string.Join(", ", new[]
    {
        Some(Meetings.Sum(m => m.Areas.Count), "area"),
        Some(Meetings.Sum(m => m.Areas.Sum(a => a.Commitments.Count)), "commitment"),
        Some(Meetings.Sum(m => m.Agreements.Count), "agreement"),
        Years,
    }.OfType<string>());

    private string? Years => Meetings.Select(m => m.HeldOn?.Year).OfType<int>().Order().ToList() switch
    {
        [] => null,
        [var first, .., var last] when first != last => $"{first} to {last}",
        [var only, ..] => $"{only}",
    };

    private static string? Some(int count, string one) => count == 0 ? null : Words.Count(count, one);

    /// <summary>A meeting with several regions stands under each of them; a region follows the one that contains it.</summary>
    public static IReadOnlyList<TopicRegion> Group(IReadOnlyList<TopicMeeting> meetings)
    {
        var regions = meetings.SelectMany(m => m.Regions).DistinctBy(r => r.Slug).OrderBy(r => r.Name, StringComparer.Ordinal).ToList();
        return [.. Below(null).Select(r => new TopicRegion(
            r.Slug, r.Name, [.. meetings.Where(m => m.Regions.Any(mr => mr.IsDirect && mr.Slug == r.Slug))], [.. regions.Where(i => i.Parent == r.Slug)]))];

        IEnumerable<RegionOfMeeting> Below(string? parent) => regions.Where(r => r.Parent == parent).SelectMany(r => Below(r.Slug).Prepend(r));
    }
}
