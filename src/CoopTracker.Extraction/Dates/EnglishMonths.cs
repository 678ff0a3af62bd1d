namespace CoopTracker.Extraction.Dates;

/// <summary>The months by their English names.</summary>
internal static class EnglishMonths
{
    /// <summary>The full names, for use inside a pattern's brackets.</summary>
    internal const string Names = "January|February|March|April|May|June|July|August|September|October|November|December";

    private const string Beginnings = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The number of the month that a name or an abbreviation means: 9 for "Sept.".</summary>
    internal static int NumberOf(ReadOnlySpan<char> name) => (Beginnings.AsSpan().IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3) + 1;
}
