using System.Globalization;
using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Resolution;

/// <summary>Numbers as English releases write them: "15", "fifteen", "twenty-one", "19th", "nineteenth", "xiv".</summary>
internal static class EnglishNumbers
{
    /// <summary>A pattern for a count: digits or a word up to ninety-nine.</summary>
    internal const string Count = "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|"
        + "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|one|two|three|four|five|six|seven|eight|nine)";

    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number; null when the words make none.</summary>
    internal static int? Parse(string words)
    {
        var lower = words.ToLowerInvariant();
        if (int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)) return digits;
        if (Array.IndexOf(Small, lower) is var small and >= 0) return small;
        var parts = lower.Split('-');
        if (parts.Length > 2 || Array.IndexOf(Tens, parts[0]) is not (var tens and > 1)) return null;
        if (parts.Length == 1) return tens * 10;
        return Array.IndexOf(Small, parts[1]) is var unit and > 0 and < 10 ? (tens * 10) + unit : null;
    }

    /// <summary>The value of a list marker: "(iv)", "3.", "b)"; null when it counts nothing.</summary>
    internal static int? OfMarker(string marker)
    {
        var bare = marker.Trim('(', ')', '.', '（', '）', '、', ' ').ToLowerInvariant();
        if (int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)) return digits;
        return Roman(bare) ?? (bare is [>= 'a' and <= 'z'] ? bare[0] - 'a' + 1 : ChineseNumerals.Parse(bare));
    }

    private static int? Roman(string letters)
    {
        var (total, last) = (0, 0);
        if (letters.Length == 0) return null;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            var value = letters[i] switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 0 };
            if (value == 0) return null;
            total += value < last ? -value : value;
            last = Math.Max(last, value);
        }
        return total;
    }
}
