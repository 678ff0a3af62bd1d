using CoopTracker.Core.Text;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>One class of chinese-words.csv. All its work is on folded text, so either script of a word is found.</summary>
internal sealed class ChineseWords
{
    private static readonly ILookup<string, string> Table =
        CsvData.Rows("chinese-words").SelectMany(row => CsvData.Forms(row[1]).Select(form => (Class: row[0], Form: HanFolding.Fold(form)))).ToLookup(row => row.Class, row => row.Form);

    private readonly ILookup<char, string> byFirst;
    private readonly ILookup<char, string> byLast;

    private ChineseWords(string name)
    {
        Forms = [.. Table[name].Distinct().OrderByDescending(form => form.Length)];
        byFirst = Forms.ToLookup(form => form[0]);
        byLast = Forms.ToLookup(form => form[^1]);
    }

    /// <summary>The words, longest first.</summary>
    internal IReadOnlyList<string> Forms { get; }

    /// <summary>The words of a class.</summary>
    internal static ChineseWords Of(string name) => new(name);

    /// <summary>How long the longest word is that starts at a place; 0 when none does.</summary>
    internal int LengthAt(string folded, int at, int end) =>
        at >= end ? 0 : byFirst[folded[at]].FirstOrDefault(form => folded.AsSpan(at, end - at).StartsWith(form, StringComparison.Ordinal))?.Length ?? 0;

    /// <summary>How long the longest word is that ends just before a place; 0 when none does.</summary>
    internal int LengthBefore(string folded, int start, int at) =>
        at <= start ? 0 : byLast[folded[at - 1]].FirstOrDefault(form => folded.AsSpan(start, at - start).EndsWith(form, StringComparison.Ordinal))?.Length ?? 0;
}
