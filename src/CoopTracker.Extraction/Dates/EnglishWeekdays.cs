namespace CoopTracker.Extraction.Dates;

/// <summary>The days of the week by their English names.</summary>
internal static class EnglishWeekdays
{
    /// <summary>A pattern for one of them, without groups.</summary>
    internal const string Pattern = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
}
