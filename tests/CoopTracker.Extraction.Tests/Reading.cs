using System.Text;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Tests;

/// <summary>The one helper that extraction tests share: text in, facts out.</summary>
internal static class Reading
{
    /// <summary>Reads a text as a release issued on 26 April 2024, unless told otherwise.</summary>
    internal static ReleaseFacts Of(string text, string? issuedOn = "2024-04-26", string? url = null, string file = "release.txt") =>
        Bytes(Encoding.UTF8.GetBytes(text), issuedOn, url, file) is ReleaseReading.Read read ? read.Facts : throw new ArgumentException("The text was not readable.");

    internal static ReleaseReading Bytes(byte[] content, string? issuedOn = null, string? url = null, string file = "release.txt") =>
        ReleaseExtractor.Read(content, new ReleaseHints(file, issuedOn is null ? null : DateOnly.Parse(issuedOn), url));

    /// <summary>What one rule, or a few in turn, write to the sheet of a text; for rules that need others first, prepare the sheet.</summary>
    internal static FactSheet Sheet(string text, string? issuedOn = "2024-04-26", string? url = null, Action<FactSheet>? prepare = null, params IFactRule[] rules)
    {
        var sheet = new FactSheet(ReleaseText.Of(PlainText.Read(text)), new ReleaseHints("release.txt", issuedOn is null ? null : DateOnly.Parse(issuedOn), url));
        prepare?.Invoke(sheet);
        foreach (var rule in rules) rule.Read(sheet);
        return sheet;
    }

    /// <summary>The blocks that rules would read from a text file.</summary>
    internal static List<Block> Blocks(string text) => Cleaner.Clean(PlainText.Read(text));

    /// <summary>The whole text as one span, for rules that read spans.</summary>
    internal static TextSpan Span(string text) => Blocks(text).Single().Whole;
}
