using System.Globalization;
using CoopTracker.Core.Model;

namespace CoopTracker.Data.Import;

/// <summary>Which fields can be corrected, and what a value of each looks like.</summary>
internal static class CorrectionRules
{
    public const int MaxLength = 4000;

    private static readonly Func<string?, bool> Text = value => !string.IsNullOrWhiteSpace(value);
    private static readonly Func<string?, bool> Optional = value => value is null || Text(value);
    private static readonly Func<string?, bool> Date = value => value is null || PartialDate.TryParse(value, out _);
    private static readonly Func<string?, bool> Number = value => value is null || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0);
    private static readonly Func<string?, bool> TopicList = value => value is not null && Lines(value) is { Count: > 0 } lines && lines.All(code => Topics.Find(code) is not null);

    private static readonly Dictionary<(RecordKind, string), (Func<string?, bool> Accepts, string Shape)> Rules = new()
    {
        [(RecordKind.Meeting, FieldNames.Mechanism)] = (Optional, "a name, or nothing for a signing"),
        [(RecordKind.Meeting, FieldNames.Session)] = (Number, "a number from 1"),
        [(RecordKind.Meeting, FieldNames.HeldOn)] = (Date, "a date such as 2024-04-26, 2024-04 or 2024"),
        [(RecordKind.Meeting, FieldNames.City)] = (Optional, "the English name of a city"),
        [(RecordKind.Agreement, FieldNames.Title)] = (Text, "a title"),
        [(RecordKind.Agreement, FieldNames.Type)] = (value => AgreementTypes.Find(value ?? "") is not null, "the code of a type"),
        [(RecordKind.Agreement, FieldNames.SignedOn)] = (Date, "a date such as 2024-04-26, 2024-04 or 2024"),
        [(RecordKind.Agreement, FieldNames.Annex)] = (Number, "a number from 1"),
        [(RecordKind.Agreement, FieldNames.Topics)] = (TopicList, "codes of topics, one on each line"),
        [(RecordKind.Agreement, FieldNames.Party)] = (Optional, "names, one on each line"),
        [(RecordKind.Area, FieldNames.Heading)] = (Optional, "a heading"),
        [(RecordKind.Area, FieldNames.Topics)] = (TopicList, "codes of topics, one on each line"),
        [(RecordKind.Commitment, FieldNames.Text)] = (Text, "a text"),
        [(RecordKind.Attendance, FieldNames.Person)] = (Text, "a name"),
        [(RecordKind.Attendance, FieldNames.Office)] = (Optional, "an office"),
        [(RecordKind.Attendance, FieldNames.IsLead)] = (value => value is "yes" or "no", "yes or no"),
        [(RecordKind.Release, FieldNames.Title)] = (Optional, "a title"),
        [(RecordKind.Release, FieldNames.IssuedOn)] = (value => value is null || (PartialDate.TryParse(value, out var date) && date.Exact is not null), "a day such as 2024-04-26"),
        [(RecordKind.Person, FieldNames.Person)] = (Text, "a name"),
        [(RecordKind.Organisation, FieldNames.Party)] = (Text, "a name"),
    };

    /// <summary>What is wrong with a correction; null when nothing is.</summary>
    public static string? Check(RecordKind kind, string field, string? value)
    {
        if (!Rules.TryGetValue((kind, field), out var rule)) return $"The field '{field}' of this kind of record cannot be corrected.";
        if (value?.Length > MaxLength) return $"A value has at most {MaxLength} characters.";
        return rule.Accepts(value) ? null : $"'{value}' is no value of '{field}': write {rule.Shape}.";
    }

    /// <summary>The values of a field that holds several, one on each line.</summary>
    public static IReadOnlyList<string> Lines(string? value) =>
        [.. (value ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
