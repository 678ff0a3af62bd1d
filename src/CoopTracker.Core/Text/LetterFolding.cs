using System.Globalization;

namespace CoopTracker.Core.Text;

/// <summary>
/// Folds the case, accents and width of one character. Written out because the runtime's own normalisation
/// leaves everything but ASCII alone where it runs without ICU.
/// </summary>
internal static class LetterFolding
{
    private const char FirstAccented = '\u00C0', FirstOther = '\u0180';

    // U+00C0 to U+017F, one letter each; '.' stands for a character that is no letter, or is spelt with two.
    private const string Accented =
        "aaaaaa.ceeeeiiii" + "dnooooo.ouuuuy.." + "aaaaaa.ceeeeiiii" + "dnooooo.ouuuuy.y" +
        "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii..jjkkklllllll" +
        "lllnnnnnnnnnoooo" + "oo..rrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs";

    /// <summary>The folded spelling of a letter or digit; empty for a mark or an invisible character, which belong to no word of their own.</summary>
    public static string Fold(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => Ascii[c],
        >= 'A' and <= 'Z' => Ascii[c | 0x20],
        >= FirstAccented and < FirstOther => FoldAccented(c),
        // Full-width letters and digits, as Chinese input methods write them.
        >= '\uFF10' and <= '\uFF5A' => Fold((char)(c - 0xFEE0)),
        >= '\uFB00' and <= '\uFB04' => new[] { "ff", "fi", "fl", "ffi", "ffl" }[c - '\uFB00'],
        _ when IsInvisible(c) => "",
        _ => char.ToLowerInvariant(HanFolding.Fold(c)).ToString(),
    };

    /// <summary>Whether a character neither belongs to a word nor ends one: combining marks, soft hyphens, zero-width characters.</summary>
    public static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    private static string FoldAccented(char c) => c switch
    {
        'ß' => "ss",
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        'Þ' or 'þ' => "th",
        'Ĳ' or 'ĳ' => "ij",
        _ when Accented[c - FirstAccented] is var letter and not '.' => Ascii[letter],
        _ => char.ToLowerInvariant(c).ToString(),
    };
}
