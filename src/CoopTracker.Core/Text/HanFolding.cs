namespace CoopTracker.Core.Text;

/// <summary>Folds traditional and variant Chinese characters into simplified ones, one for one, so that both spellings of a word compare equal.</summary>
public static class HanFolding
{
    private const char First = '\u4E00', Last = '\u9FFF';

    private static readonly char[] Table = Load();

    /// <summary>The folded form of one character; the character itself when it has none.</summary>
    public static char Fold(char c) => c is >= First and <= Last ? Table[c - First] : c;

    /// <summary>The folded text, of the same length, so that places in it are places in the text; the text itself when nothing changes.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAnyInRange(First, Last);
        if (first < 0) return text;
        while (first < text.Length && Fold(text[first]) == text[first]) first++;
        return first == text.Length ? text : string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++) folded[i] = Fold(source[i]);
        });
    }

    // HanPairs.txt holds "traditional simplified" pairs, made from ICU's Traditional-Simplified table and the variants that Hong Kong writes.
    private static char[] Load()
    {
        var table = Enumerable.Range(First, Last - First + 1).Select(code => (char)code).ToArray();
        using var stream = typeof(HanFolding).Assembly.GetManifestResourceStream("HanPairs.txt")!;
        using var reader = new StreamReader(stream);
        foreach (var pair in reader.ReadToEnd().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) table[pair[0] - First] = pair[1];
        return table;
    }
}
