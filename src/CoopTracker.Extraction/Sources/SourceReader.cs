using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Sources;

/// <summary>Turns the bytes of a file into a source document, or says why they are none.</summary>
internal static class SourceReader
{
    /// <summary>Larger files are no press releases (5 MB).</summary>
    internal const int LargestFile = 5 * 1024 * 1024;

    internal static (SourceDocument? Document, string? Problem) Read(ReadOnlyMemory<byte> content, ReleaseHints hints)
    {
        if (content.Length > LargestFile) return (null, $"it is larger than {LargestFile / 1024 / 1024} MB; cut it down to the release itself");
        var (text, problem) = TextDecoder.Decode(content.Span);
        if (text is null) return (null, problem);
        if (string.IsNullOrWhiteSpace(text)) return (null, "it is empty; check that the file was saved completely");
        if (!IsHtml(text, hints.FileName)) return (PlainText.Read(text), null);
        return Html.HasTooManyElements(text) ? (null, $"it has more than {Html.MostElements} HTML elements; save the page of the release alone") : (Html.Read(text), null);
    }

    private static bool IsHtml(string text, string fileName) =>
        fileName.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);
}
