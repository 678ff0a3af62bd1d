using System.Collections.Frozen;
using CoopTracker.Core.Text;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>One class of chinese-words.csv. All its work is on folded text, so either script of a word is found.</summary>
internal sealed class ChineseWords
{
    private static readonly ILookup<string, string> Table =
        CsvData.Rows("chinese-words").SelectMany(row => CsvData.Forms(row[1]).Select(form => (Class: row[0], Form: HanFolding.Fold(form))))
            .ToLookup(row => row.Class, row => row.Form);

    private readonly FrozenDictionary<char, string[]> byFirst;
    private readonly FrozenDictionary<char, string[]> byLast;

    private ChineseWords(string name)
    {
        Forms = [.. Table[name].Distinct().OrderByDescending(form => form.Length)];
        byFirst = By(form => form[0]);
        byLast = By(form => form[^1]);
    }

    /// <summary>The words, longest first.</summary>
    internal IReadOnlyList<string> Forms { get; }

    /// <summary>The words of a class.</summary>
    internal static ChineseWords Of(string name) => new(name);

    /// <summary>How long the longest word is that starts at a place; 0 when none does.</summary>
    internal int LengthAt(string folded, int at, int end) => at >= end ? 0 : LengthAt(folded.AsSpan(at, end - at));

    /// <summary>How long the longest word is that ends just before a place; 0 when none does.</summary>
    internal int LengthBefore(string folded, int start, int at) => at <= start ? 0 : LengthBefore(folded.AsSpan(start, at - start));

    // Asked at nearly every character: loops, because a lambda would cost an object each time.
    private int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var form in byFirst.GetValueOrDefault(text[0], []))
            if (text.StartsWith(form)) return form.Length;
        return 0;
    }

    private int LengthBefore(ReadOnlySpan<char> text)
    {
        foreach (var form in byLast.GetValueOrDefault(text[^1], []))
            if (text.EndsWith(form)) return form.Length;
        return 0;
    }

    private FrozenDictionary<char, string[]> By(Func<string, char> key) => Forms.GroupBy(key).ToFrozenDictionary(forms => forms.Key, forms => forms.ToArray());
}
