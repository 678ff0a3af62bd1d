using System.Globalization;
using CoopTracker.Core.Model;

namespace CoopTracker.Web.Infrastructure;

/// <summary>How pages say numbers, dates and languages.</summary>
internal static class Words
{
    /// <summary>"26 April 2024", "February 2023" or "2010".</summary>
    public static string Date(PartialDate date) => (date.Month, date.Exact) switch
    {
        (_, { } day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        ({ } month, _) => new DateOnly(date.Year, month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };

    /// <summary>"1 meeting", "2 meetings", "1,204 meetings".</summary>
    public static string Count(int count, string one, string? many = null) =>
        count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {many ?? one + "s"}");

    /// <summary>"1st", "2nd", "3rd", "11th", "22nd".</summary>
    public static string Ordinal(int number) => number + ((number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    });

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    /// <summary>What follows an item of such a list: a comma, "and", or nothing after the last.</summary>
    public static string After(int index, int count) => (count - index) switch { 1 => "", 2 => " and ", _ => ", " };

    /// <summary>"in Hangzhou": beside a region, a bare city would read as a second one.</summary>
    public static string Place(string? city) => city is null ? "city not stated" : $"in {city}";

    /// <summary>"English", "Chinese (traditional)".</summary>
    public static string Language(string code) => code switch
    {
        ReleaseLanguages.TraditionalChinese => "Chinese (traditional)",
        ReleaseLanguages.SimplifiedChinese => "Chinese (simplified)",
        _ => "English",
    };

    /// <summary>The <c>lang</c> attribute of a text inside an English page; null where it would repeat the page's.</summary>
    public static string? LangTag(string? code) => code is null or ReleaseLanguages.English ? null : code;

    /// <summary>The label of a topic's code.</summary>
    public static string Topic(string code) => Topics.Find(code)?.Label ?? code;

    /// <summary>The label of a type's code.</summary>
    public static string Type(string code) => AgreementTypes.Find(code)?.Label ?? code;
}
