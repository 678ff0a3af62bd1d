using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Sources;

/// <summary>Gives the characters that Hong Kong added to Big5 their places in Unicode; plain Big5 leaves them to private use.</summary>
internal static class HongKongCharacters
{
    private static readonly FrozenDictionary<char, char> ByPrivateUse = CsvData.Rows("hkscs")
        .ToFrozenDictionary(row => Encoding.GetEncoding("big5").GetString(Convert.FromHexString(row[0])).Single(), row => row[1].Single());

    private static readonly SearchValues<char> PrivateUse = SearchValues.Create([.. ByPrivateUse.Keys]);

    /// <summary>The text of a Big5 decoder with Hong Kong's characters in place.</summary>
    internal static string Restore(string text) => text.AsSpan().IndexOfAny(PrivateUse) < 0
        ? text
        : string.Create(text.Length, text, (restored, source) =>
        {
            for (var i = 0; i < source.Length; i++) restored[i] = ByPrivateUse.GetValueOrDefault(source[i], source[i]);
        });
}
