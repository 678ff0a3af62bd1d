namespace CoopTracker.Data.Queries;

/// <summary>Every year from the first to the last of some.</summary>
internal static class YearSpan
{
    public static IReadOnlyList<int> Of(IReadOnlyCollection<int> years) => years.Count == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)];
}
