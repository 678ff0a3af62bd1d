using System.Globalization;
using AngleSharp.Dom;

namespace CoopTracker.Extraction.Sources;

/// <summary>The numbers that a browser shows before the items of an ordered list; they stand nowhere in the page's text.</summary>
internal sealed class ListMarkers
{
    private readonly Dictionary<IElement, int> next = [];

    /// <summary>The marker of an item, such as "1." or "iv."; null in a list that shows none.</summary>
    internal string? Of(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list) return null;
        var number = Number(item, "value") ?? next.GetValueOrDefault(list, Number(list, "start") ?? 1);
        next[list] = number + 1;
        return Style(list) is { } style ? Write(number, style) : null;
    }

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? number : null;

    private static char? Style(IElement list)
    {
        var style = list.GetAttribute("style") ?? "";
        bool Says(string word) => style.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Says("none")) return null;
        if (Says("lower-roman")) return 'i';
        if (Says("lower-alpha") || Says("lower-latin")) return 'a';
        return list.GetAttribute("type") is [var type] ? type : '1';
    }

    private static string Write(int number, char style) => style switch
    {
        'i' => Roman(number) + ".",
        'I' => Roman(number).ToUpperInvariant() + ".",
        'a' or 'A' when number is >= 1 and <= 26 => (char)(style + number - 1) + ".",
        _ => number.ToString(CultureInfo.InvariantCulture) + ".",
    };

    private static string Roman(int number)
    {
        (int Value, string Letters)[] parts = [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var (rest, roman) = (number % 90, "");
        foreach (var (value, letters) in parts)
            for (; rest >= value; rest -= value) roman += letters;
        return roman;
    }
}
