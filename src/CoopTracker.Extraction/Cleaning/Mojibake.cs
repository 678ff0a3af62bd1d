using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>
/// Gives characters that were read in a wrong charset their right form: "Beijingâ€™s", "¡§One Zone, Two Parks¡¨", "People‘s", "People〃s".
/// What was replaced keeps its place in the reading text.
/// </summary>
internal sealed partial class Mojibake : IRepair
{
    private static readonly FrozenDictionary<string, string> Misread = CsvData.Rows("misread").ToFrozenDictionary(row => row[0], row => row[1]);

    private static readonly Encoding Western = TextDecoder.Western;

    public string Name => "mojibake";

    public List<Block> Apply(List<Block> blocks) => [.. blocks.Select(Mend)];

    private static Block Mend(Block block)
    {
        if (!Suspicious().IsMatch(block.Text)) return block;
        return block.Replace(TwiceEncoded(), Reread).Replace(Pairs(), match => Misread.GetValueOrDefault(match.Value, match.Value))
            .Replace(Control(), match => Western.GetString([(byte)match.Value[0]])).Replace(BesideLetters(), Unconfuse);
    }

    // UTF-8 read as windows-1252: the bytes are read once more. Only what then is punctuation, an accented letter or Chinese was misread.
    private static string Reread(Match match)
    {
        if (match.Value.StartsWith("â€", StringComparison.Ordinal) && match.Length == 2) return "”";
        if (match.Value == "Â ") return " ";
        var text = Encoding.UTF8.GetString([.. match.Value.Select(Byte)]);
        return text.Length == 1 && Expected().IsMatch(text) ? text : match.Value;
    }

    private static byte Byte(char c) => c <= '\u00ff' ? (byte)c : Western.GetBytes([c])[0];

    private static string Unconfuse(Match match) => match.Value[0] switch
    {
        '¨' or '※' => "“",
        '〃' => "”",
        'ˉ' => "‘",
        _ => "’",
    };

    [GeneratedRegex(@"[\u0080-\u009f¡¨ÂÃ\u00e0-\u00ef‘ˇˉ〃※]")]
    private static partial Regex Suspicious();

    // "â€™", "Ã©", "é¦™" for 香; "â€" alone is a closing quotation mark whose last byte no charset shows.
    [GeneratedRegex(@"[\u00e0-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|[\u00c2\u00c3][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Â ")]
    private static partial Regex TwiceEncoded();

    [GeneratedRegex(@"¡.")]
    private static partial Regex Pairs();

    // windows-1252 bytes read as Latin-1: "Hong Kong\u0092s".
    [GeneratedRegex(@"[\u0080-\u009f]")]
    private static partial Regex Control();

    // Big5 or GBK marks read in the other charset, and an opening mark in the place of an apostrophe: "People‘s".
    [GeneratedRegex(@"(?<=[a-z])[‘ˇ](?=[a-z])|(?<=\s|^)[¨※](?=[A-Za-z])|(?<=[A-Za-z.,])〃|(?<=\s|^)ˉ(?=[A-Za-z])|(?<=[A-Za-z.,])ˇ")]
    private static partial Regex BesideLetters();

    [GeneratedRegex(@"[\u00a0-\u00ff\u2010-\u2026\u3000-\u9fff\uff00-\uffef]")]
    private static partial Regex Expected();
}
