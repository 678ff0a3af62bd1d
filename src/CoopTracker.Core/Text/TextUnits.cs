using System.Text;

namespace CoopTracker.Core.Text;

/// <summary>A folded word, or one folded Chinese character, with its place in the text.</summary>
/// <param name="Folded">In lower case, without accents, in normal width and simplified characters.</param>
/// <param name="Start">Offset into the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="IsHan">Whether it is a Chinese character.</param>
internal readonly record struct TextUnit(string Folded, int Start, int Length, bool IsHan)
{
    public int End => Start + Length;
}

/// <summary>Cuts a text into words and Chinese characters, folded the same way for matching, indexing and asking.</summary>
internal static class TextUnits
{
    public static List<TextUnit> Read(string text)
    {
        var units = new List<TextUnit>();
        for (var at = 0; at < text.Length;)
        {
            if (ReadHan(text, at) is { } han) units.Add(han);
            else if (char.IsLetterOrDigit(text[at])) units.Add(ReadWord(text, at));
            at = units.Count > 0 && units[^1].End > at ? units[^1].End : at + 1;
        }
        return units;
    }

    private static TextUnit? ReadHan(string text, int at)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done || !IsHan(rune)) return null;
        return new TextUnit(length == 1 ? LetterFolding.Fold(text[at]) : rune.ToString(), at, length, true);
    }

    private static bool IsHan(Rune rune) => rune.Value is 0x3007 or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static TextUnit ReadWord(string text, int start)
    {
        var folded = new StringBuilder();
        var at = start;
        for (var next = start; next >= 0; next = NextInWord(text, at, folded)) folded.Append(LetterFolding.Fold(text[at = next]));
        return new TextUnit(folded.ToString(), start, at + 1 - start, false);
    }

    /// <summary>The next character of the same word, past what does not end a word; -1 when the word ends.</summary>
    private static int NextInWord(string text, int at, StringBuilder folded)
    {
        var next = at + 1;
        while (next < text.Length && (LetterFolding.IsInvisible(text[next]) || IsApostrophe(text[next]))) next++;
        // "co-operation" and "cooperation" are one word; every other hyphen parts two.
        if (next < text.Length && text[next] is '-' or '\u2010' or '\u2011' && folded.Equals("co")) next++;
        return next < text.Length && char.IsLetterOrDigit(text[next]) && ReadHan(text, next) is null ? next : -1;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019' or '\u02BC';
}
