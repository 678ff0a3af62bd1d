using System.Globalization;

namespace CoopTracker.Data.Queries;

/// <summary>A span of years: <c>2021</c>, <c>2021..2024</c>, or open on one side, <c>2021..</c> and <c>..2024</c>.</summary>
internal sealed record YearRange(int? From, int? To)
{
    private const int First = 1900, Last = 2999;

    /// <returns>Null for a text that is no span of years.</returns>
    public static YearRange? Read(string text)
    {
        var parts = text.Split("..");
        if (parts.Length > 2 || parts.All(part => part.Length == 0)) return null;
        if (!ReadYear(parts[0], out var from) || !ReadYear(parts[^1], out var to)) return null;
        return from > to ? new YearRange(to, from) : new YearRange(from, to);
    }

    private static bool ReadYear(string text, out int? year)
    {
        year = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return text.Length == 0 || year is >= First and <= Last;
    }
}
