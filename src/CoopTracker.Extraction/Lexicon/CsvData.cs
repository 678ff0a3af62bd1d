namespace CoopTracker.Extraction.Lexicon;

/// <summary>Reads the embedded tables: fields separated by commas, forms of a field by |, lines that begin with # are comments.</summary>
internal static class CsvData
{
    /// <summary>The rows of <c>Lexicon/NAME.csv</c>.</summary>
    internal static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(CsvData).Assembly.GetManifestResourceStream($"CoopTracker.Extraction.Lexicon.{name}.csv")
            ?? throw new InvalidOperationException($"Lexicon/{name}.csv is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#')).Select(line => line.Split(',', StringSplitOptions.TrimEntries))];
    }

    /// <summary>The forms of one field; none for an empty field.</summary>
    internal static string[] Forms(string field) => field.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
