using System.Globalization;
using System.Text;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Endpoints.Exports;

/// <summary>BibTeX, for LaTeX and most reference managers.</summary>
internal sealed class BibTexFormat : IExportFormat
{
    public string Extension => "bib";

    public string ContentType => "application/x-bibtex; charset=utf-8";

    public string Head => "";

    public string Write(ExportRow row) =>
        $"@misc{{cooptracker-{row.Id},\n{string.Concat(Fields(row).Where(field => field.Value is { Length: > 0 }).Select(field => $"  {field.Name} = {{{field.Value}}},\n"))}}}\n\n";

    // Doubled braces keep a title's capitals, and a party's name from being taken for a person's.
    private static IEnumerable<(string Name, string? Value)> Fields(ExportRow row) =>
    [
        ("title", $"{{{Escaped(row.Title)}}}"),
        ("author", string.Join(" and ", row.Parties.Select(party => $"{{{Escaped(party)}}}"))),
        ("year", row.Year?.ToString(CultureInfo.InvariantCulture)),
        ("month", row.SignedOn is { Month: { } month } ? Month(month) : null),
        ("howpublished", Escaped(Words.Type(row.Type))),
        ("note", Escaped(Note(row))),
        ("url", row.Source?.Url is { } source && IsPlain(source) ? source : row.Page),
    ];

    private static string Note(ExportRow row) => string.Join(". ", new[]
    {
        row.SecondTitle,
        row.SignedOn is { } day ? $"Signed {Words.Date(day)}" : null,
        row.Source is { } source ? $"Reported in the press release '{source.Title}'{(source.IssuedOn is { } issued ? $", {Words.Date(issued)}" : "")}" : null,
        $"CoopTracker {row.Id}",
    }.OfType<string>());

    private static string Month(int month) => new DateOnly(2000, month, 1).ToString("MMMM", CultureInfo.InvariantCulture);

    // An address stands as it is, so it must not hold what would end its field.
    private static bool IsPlain(string address) => address.AsSpan().IndexOfAny("{}\\ \n") < 0;

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '%' or '$' or '&' or '#' or '_' => $"\\{c}",
                _ when char.IsWhiteSpace(c) => " ",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }
}
