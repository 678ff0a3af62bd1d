using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>Reads the embedded tables: fields separated by commas (in quotation marks where they hold one), forms of a field by |, lines that begin with # are comments.</summary>
internal static partial class CsvData
{
    /// <summary>The rows of <c>Lexicon/NAME.csv</c>.</summary>
    internal static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(CsvData).Assembly.GetManifestResourceStream($"CoopTracker.Extraction.Lexicon.{name}.csv")
            ?? throw new InvalidOperationException($"Lexicon/{name}.csv is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#')).Select(Fields)];
    }

    private static string[] Fields(string line) =>
        line.Contains('"', StringComparison.Ordinal)
            ? [.. Field().Matches(line).Select(field => field.Groups["field"].Value.Trim())]
            : line.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>The forms of one field; none for an empty field.</summary>
    internal static string[] Forms(string field) => field.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("(?:^|,)(?:\"(?<field>[^\"]*)\"|(?<field>[^,\"]*))", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
