using System.Text;
using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Sources;

/// <summary>Decodes bytes by their byte order mark, their declared charset, or the first of the likely charsets that fits them.</summary>
internal static partial class TextDecoder
{
    private const int DeclarationsWithin = 2048;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF])) return (Encoding.UTF8.GetString(bytes[3..]), null);
        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), null);
        if (bytes.StartsWith([(byte)0xFE, (byte)0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        if (bytes.Contains((byte)0)) return (null, "it is a binary file; save the release as text or HTML");
        return Try("utf-8", bytes) ?? Declared(bytes) ?? Guessed(bytes) ?? (null, "its encoding is unknown; save it as UTF-8");
    }

    private static (string?, string?)? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationsWithin)]);
        return Charset().Match(head) is { Success: true } match ? Try(match.Groups[1].Value, bytes) : null;
    }

    // Both double-byte charsets accept much of each other's text: the one with more everyday characters is meant.
    private static (string?, string?)? Guessed(ReadOnlySpan<byte> bytes)
    {
        var big5 = Try("big5", bytes)?.Item1;
        var gbk = Try("gb18030", bytes)?.Item1;
        var western = Try("windows-1252", bytes)?.Item1;
        var best = new[] { big5, gbk }.OfType<string>().OrderByDescending(Everyday).FirstOrDefault();
        return best is not null && Everyday(best) > 0 ? (best, null) : western is not null ? (western, null) : null;
    }

    private static int Everyday(string text) => EverydayCharacters().Count(text);

    private static (string?, string?)? Try(string name, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes), null);
        }
        catch (Exception problem) when (problem is DecoderFallbackException or ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?([\w-]{2,20})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex("[的香港政府合作會会議议年月日在和與与及一]")]
    private static partial Regex EverydayCharacters();
}
