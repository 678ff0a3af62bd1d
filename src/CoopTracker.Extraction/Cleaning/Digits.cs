using System.Globalization;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Writes the digits of every script as ASCII does: pages write ２０２４年 in full width, and a pattern's \d takes them all for digits.</summary>
internal static class Digits
{
    private const char LastOfAscii = '\u007f';

    /// <summary>The same text, place for place; the text itself when nothing changes.</summary>
    internal static string Fold(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', LastOfAscii);
        if (first < 0) return text;
        while (first < text.Length && Fold(text[first]) == text[first]) first++;
        return first == text.Length ? text : string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++) folded[i] = Fold(source[i]);
        });
    }

    private static char Fold(char c) => c > LastOfAscii && char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c;
}
