using System.Buffers;

namespace CoopTracker.Extraction.Sources;

/// <summary>How much a decoded text looks like what people write.</summary>
internal static class Plausibility
{
    // The most frequent characters of such releases in both scripts, and the punctuation of both languages.
    private static readonly SearchValues<char> Everyday = SearchValues.Create(
        "的香港政府合作會会議议年月日在和與与及一府區区市局長长主任代表團团第次有並并亦為为於于推動动加強强發发展國国中大人三二四五六七八九十兩两地雙双方簽签署"
        + "　，。、；：（）「」『』《》“”‘’—–…·•\u00a0");

    /// <summary>The share of the characters beyond ASCII that are everyday ones, 0 to 1; 0.05 for a text without any.</summary>
    internal static double Of(string text)
    {
        var (likely, all) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i])) continue;
            all++;
            if (Everyday.Contains(text[i]) || IsAccented(text, i)) likely++;
        }
        return all == 0 ? 0.05 : (double)likely / all;
    }

    // "café", "Conceição": one accented letter among plain ones.
    private static bool IsAccented(string text, int i) =>
        text[i] is >= '\u00c0' and <= '\u00ff' && i > 0 && char.IsAsciiLetter(text[i - 1]) && (i + 1 == text.Length || char.IsAscii(text[i + 1]));
}
