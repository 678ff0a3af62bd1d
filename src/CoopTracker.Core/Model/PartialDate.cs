using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopTracker.Core.Model;

/// <summary>
/// A date as exact as the source gives it: a day (<c>2024-04-26</c>), a month (<c>2023-02</c>) or a year (<c>2010</c>).
/// Sorts as its first day would, a less exact date before the days that it covers.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12; null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; null when only the month or the year is known.</summary>
    public int? Day { get; }

    /// <summary>Makes a date from its parts.</summary>
    /// <exception cref="ArgumentException">The parts name no day, month or year of the calendar.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!IsCalendar(year, month, day)) throw new ArgumentException($"{year}-{month}-{day} is not in the calendar.");
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The date of a whole day.</summary>
    public static implicit operator PartialDate(DateOnly day) => FromDateOnly(day);

    /// <summary>The date of a whole day.</summary>
    public static PartialDate FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The day, when the date is exact to the day.</summary>
    [JsonIgnore]
    public DateOnly? Exact => Day is { } day ? new DateOnly(Year, Month!.Value, day) : null;

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <returns>False, and the default date, for anything else.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length is < 1 or > 3 || !Number(parts, 0, 4, out var year)) return false;
        int? month = null, day = null;
        if (parts.Length > 1) { if (!Number(parts, 1, 2, out var m)) return false; month = m; }
        if (parts.Length > 2) { if (!Number(parts, 2, 2, out var d)) return false; day = d; }
        if (!IsCalendar(year, month, day)) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>The ISO form: <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    /// <inheritdoc />
    public int CompareTo(PartialDate other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether the left date sorts before the right one.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date sorts after the right one.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date sorts before the right one or is the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date sorts after the right one or is the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool Number(string[] parts, int index, int digits, out int value)
    {
        value = 0;
        return parts[index].Length == digits && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsCalendar(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && (month is null ? day is null : month is >= 1 and <= 12)
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));
}

internal sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("A date is yyyy, yyyy-MM or yyyy-MM-dd.");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
