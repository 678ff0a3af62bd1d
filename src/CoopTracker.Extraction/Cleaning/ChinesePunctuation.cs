using System.Buffers;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Writes the marks of Chinese text in one way: releases write ︰ and ﹕ for ：, and brackets of either width.</summary>
internal static class ChinesePunctuation
{
    private const string Kinds = "︰﹕∶:﹔;﹐﹑()﹙﹚";
    private const string Plain = "：：：：；；，、（）（）";

    private static readonly SearchValues<char> Any = SearchValues.Create(Kinds);

    /// <summary>The same text, place for place; a colon or semicolon between Latin letters or digits stays.</summary>
    internal static string Fold(string text) => text.AsSpan().IndexOfAny(Any) < 0 ? text : string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Kinds.IndexOf(source[i], StringComparison.Ordinal) is var kind and >= 0 && !IsLatin(source, i) ? Plain[kind] : source[i];
    });

    // 18:32, http://.
    private static bool IsLatin(string text, int i) =>
        text[i] is ':' or ';' && i > 0 && i + 1 < text.Length && char.IsAscii(text[i - 1]) && char.IsAscii(text[i + 1]) && !char.IsWhiteSpace(text[i + 1]);
}
