namespace CoopTracker.Extraction.Dates;

/// <summary>Numbers as Chinese releases write them: 26, ２６, 二十六, 二零二四, 二○二一, 廿三, 一百零五.</summary>
internal static class ChineseNumerals
{
    /// <summary>The characters that such a number consists of, for use inside a pattern's brackets.</summary>
    internal const string Characters = "0-9０-９〇○零一二三四五六七八九十廿卅百两兩";

    /// <summary>A pattern for a year as prose writes it: 2024年, 二○二四年.</summary>
    internal const string Year = "[0-9〇○零一二三四五六七八九]{4}年";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number; null when the characters make none.</summary>
    internal static int? Parse(ReadOnlySpan<char> text) => text.IsEmpty || text.Length > 9 ? null : text.IndexOfAny("十廿卅百") >= 0 ? Counted(text) : Spelled(text);

    // 二○二一: digit by digit.
    private static int? Spelled(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (Digit(c) is not { } digit || value > 99_999) return null;
            value = (value * 10) + digit;
        }
        return value;
    }

    // 二十六, 廿三, 一百零五: tens and hundreds are named.
    private static int? Counted(ReadOnlySpan<char> text)
    {
        var (value, pending) = (0, 0);
        foreach (var c in text)
        {
            var unit = c switch { '百' => 100, '十' => 10, '廿' => 20, '卅' => 30, _ => 0 };
            if (unit is 20 or 30) value += unit;
            else if (unit > 0) (value, pending) = (value + (Math.Max(1, pending) * unit), 0);
            else if (Digit(c) is { } digit) pending = digit;
            else return null;
        }
        return value + pending;
    }

    private static int? Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '○' => 0,
        '两' or '兩' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal) is var at && at >= 0 ? at : null,
    };
}
