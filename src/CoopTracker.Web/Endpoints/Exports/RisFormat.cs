using System.Globalization;
using CoopTracker.Core.Model;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Endpoints.Exports;

/// <summary>RIS, which EndNote, Zotero and Mendeley read.</summary>
internal sealed class RisFormat : IExportFormat
{
    public string Extension => "ris";

    public string ContentType => "application/x-research-info-systems; charset=utf-8";

    public string Head => "";

    public string Write(ExportRow row) => string.Concat(Fields(row).Where(field => field.Value is { Length: > 0 }).Select(field => $"{field.Tag}  - {OneLine(field.Value!)}\r\n")) + "ER  - \r\n\r\n";

    private static IEnumerable<(string Tag, string? Value)> Fields(ExportRow row) =>
    [
        ("TY", "GEN"),
        ("ID", row.Id.ToString()),
        ("TI", row.Title),
        ("TT", row.SecondTitle),
        .. row.Parties.Select(party => ("AU", (string?)$"{party},")),
        ("PY", row.Year?.ToString(CultureInfo.InvariantCulture)),
        ("DA", Date(row.SignedOn)),
        ("M3", Words.Type(row.Type)),
        ("T2", row.Meeting.Title),
        ("CY", row.Meeting.City),
        .. row.Topics.Select(topic => ("KW", (string?)Words.Topic(topic))),
        .. row.Regions.Select(region => ("KW", (string?)region)),
        ("N1", Reported(row.Source)),
        ("LA", row.Language),
        ("UR", row.Source?.Url),
        ("UR", row.Page),
    ];

    private static string? Reported(ExportSource? source) => source is null ? null
        : $"Reported in the press release '{source.Title}'{(source.IssuedOn is { } day ? $", {Words.Date(day)}" : "")}";

    // YYYY/MM/DD/other: what is not known stays empty.
    private static string? Date(PartialDate? date) => date is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}/{day.Month:00}/{day.Day:00}/") : null;

    // A line break would end the field, and what follows could pass for another one.
    private static string OneLine(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
