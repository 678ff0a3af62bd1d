using System.Text;
using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Sources;

/// <summary>
/// Decodes bytes by their byte order mark, as UTF-8, or in the charset that makes the likeliest text of them: pages declare
/// iso-8859-1 and mean windows-1252, or declare a charset and are saved in another one.
/// </summary>
internal static partial class TextDecoder
{
    private const int DeclarationsWithin = 2048;

    // What a declared charset is ahead of a guessed one. Text in the right charset is likely to a third at least, in a wrong one hardly at all.
    private const double TrustInDeclaration = 0.1;

    private static readonly string[] Guesses = ["utf-8", "big5", "gb18030", "windows-1252"];

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The charset that pages mean by iso-8859-1.</summary>
    internal static Encoding Western => Encoding.GetEncoding("windows-1252");

    internal static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF])) return (Encoding.UTF8.GetString(bytes[3..]), null);
        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), null);
        if (bytes.StartsWith([(byte)0xFE, (byte)0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        if (bytes.Contains((byte)0)) return (null, "it is a binary file; save the release as text or HTML");
        return (System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Likeliest(bytes), null);
    }

    private static string Likeliest(ReadOnlySpan<byte> bytes)
    {
        var declared = Declared(bytes);
        var (best, highest) = ("", double.MinValue);
        foreach (var name in Guesses)
        {
            var text = Decode(name, bytes);
            var likelihood = Plausibility.Of(text) + (name == declared ? TrustInDeclaration : 0);
            if (likelihood > highest) (best, highest) = (text, likelihood);
        }
        return best;
    }

    // The names that pages use, as browsers understand them.
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationsWithin)]);
        return Charset().Match(head).Groups[1].Value.ToLowerInvariant() switch
        {
            "big5" or "big5-hkscs" or "x-big5" or "cn-big5" => "big5",
            "gb2312" or "gbk" or "gb18030" or "x-gbk" => "gb18030",
            "utf-8" or "utf8" => "utf-8",
            "" => null,
            _ => "windows-1252",
        };
    }

    private static string Decode(string name, ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.GetEncoding(name).GetString(bytes);
        return name == "big5" ? HongKongCharacters.Restore(text) : text;
    }

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?([\w-]{2,20})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
