using System.Globalization;
using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;

namespace CoopTracker.Web.Infrastructure;

/// <summary>The addresses of the pages, in one place.</summary>
internal static class Address
{
    public static string Agreement(PermanentId id, string slug) => $"/agreements/{id}/{slug}";

    public static string Agreements(Filter filter) => Filtered("/agreements", filter);

    /// <summary>The whole list of a filter, all its pages, as a file.</summary>
    public static string AgreementsFile(Filter filter, string extension) => Filtered($"/agreements.{extension}", filter with { Page = 1 });

    public static string AgreementFile(PermanentId id, string extension) => $"/agreements/{id}.{extension}";

    public static string Meeting(PermanentId id, string slug) => $"/meetings/{id}/{slug}";

    public static string Area(PermanentId meeting, string slug, PermanentId area) => $"{Meeting(meeting, slug)}#area-{area}";

    public static string Meetings(string? region = null, int? year = null) => (region, year) switch
    {
        (null, null) => "/meetings",
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"/meetings?year={year}"),
        (_, null) => $"/meetings?region={region}",
        _ => string.Create(CultureInfo.InvariantCulture, $"/meetings?region={region}&year={year}"),
    };

    public static string Person(PermanentId id, string slug) => $"/people/{id}/{slug}";

    public static string Organisation(PermanentId id, string slug) => $"/organisations/{id}/{slug}";

    public static string Region(string slug) => $"/regions/{slug}";

    public static string Topic(string code, string? region = null) => region is null ? $"/topics/{code}" : $"/topics/{code}#{region}";

    public static string Release(PermanentId id) => $"/releases/{id}";

    /// <summary>The place of a fact in a release's reading text.</summary>
    public static string Place(PermanentId release, int start) => Release(release) + "#" + PlaceId(start);

    /// <summary>The fragment of the place that begins at an offset: it needs no counter, so every page can make it from the evidence alone.</summary>
    public static string PlaceId(int start) => string.Create(CultureInfo.InvariantCulture, $"at-{start}");

    private static string Filtered(string path, Filter filter) => filter.ToQueryString() is { Length: > 0 } query ? $"{path}?{query}" : path;
}
