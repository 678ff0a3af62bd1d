using System.Globalization;

namespace CoopTracker.Web.Endpoints.Exports;

/// <summary>A table for spreadsheets, RFC 4180: one row for each agreement, several values of a column set apart by semicolons.</summary>
internal sealed class CsvFormat : IExportFormat
{
    // Without this mark at the start, Excel takes the file for the machine's own code page and Chinese becomes noise.
    private const string ByteOrderMark = "\uFEFF";

    private static readonly (string Name, Func<ExportRow, string?> Value)[] Columns =
    [
        ("id", row => row.Id.ToString()),
        ("title", row => row.Title),
        ("second_title", row => row.SecondTitle),
        ("language", row => row.Language),
        ("type", row => row.Type),
        ("signed_on", row => row.SignedOn?.ToString()),
        ("year", row => row.Year?.ToString(CultureInfo.InvariantCulture)),
        ("regions", row => string.Join("; ", row.Regions)),
        ("parties", row => string.Join("; ", row.Parties)),
        ("topics", row => string.Join("; ", row.Topics)),
        ("annex", row => row.Annex?.ToString(CultureInfo.InvariantCulture)),
        ("meeting", row => row.Meeting.Title),
        ("held_on", row => row.Meeting.HeldOn?.ToString()),
        ("city", row => row.Meeting.City),
        ("press_release", row => row.Source?.Title),
        ("issued_on", row => row.Source?.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("press_release_address", row => row.Source?.Url),
        ("page", row => row.Page),
    ];

    public string Extension => "csv";

    public string ContentType => "text/csv; charset=utf-8";

    public string Head => ByteOrderMark + Line(Columns.Select(column => column.Name));

    public string Write(ExportRow row) => Line(Columns.Select(column => Cell(column.Value(row) ?? "")));

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells) + "\r\n";

    private static string Cell(string value)
    {
        // A spreadsheet would run a text from a press release that begins like this as a formula.
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
