using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopTracker.Core.Model;

/// <summary>
/// The id by which addresses name a record: forty bits, written as eight characters (<c>k3f9x2ab</c>).
/// It comes from content, survives re-imports and never gets a second meaning.
/// </summary>
[JsonConverter(typeof(PermanentIdJsonConverter))]
public readonly record struct PermanentId : IParsable<PermanentId>, IComparable<PermanentId>
{
    // Crockford's alphabet: no letters that people take for digits or for each other.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Digits = 8;

    /// <summary>Makes an id of a number.</summary>
    /// <param name="value">0 to 2^40 - 1.</param>
    public PermanentId(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, (1L << (5 * Digits)) - 1);
        Value = value;
    }

    /// <summary>The number, as the store keeps it.</summary>
    public long Value { get; }

    /// <summary>The eight characters.</summary>
    public override string ToString() => string.Create(Digits, Value, static (span, value) =>
    {
        for (var i = Digits - 1; i >= 0; i--, value >>= 5) span[i] = Alphabet[(int)(value & 31)];
    });

    /// <summary>Reads the eight characters, in either case.</summary>
    /// <returns>False, and the default id, for anything else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PermanentId result)
    {
        result = default;
        if (s?.Length != Digits) return false;
        long value = 0;
        foreach (var c in s)
        {
            var digit = Alphabet.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            if (digit < 0) return false;
            value = (value << 5) | (long)digit;
        }
        result = new PermanentId(value);
        return true;
    }

    /// <summary>Reads the eight characters.</summary>
    /// <exception cref="FormatException">The text is no permanent id.</exception>
    public static PermanentId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a permanent id.");

    /// <inheritdoc />
    public int CompareTo(PermanentId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left id sorts before the right one.</summary>
    public static bool operator <(PermanentId left, PermanentId right) => left.Value < right.Value;

    /// <summary>Whether the left id sorts after the right one.</summary>
    public static bool operator >(PermanentId left, PermanentId right) => left.Value > right.Value;

    /// <summary>Whether the left id sorts before the right one or is the same.</summary>
    public static bool operator <=(PermanentId left, PermanentId right) => left.Value <= right.Value;

    /// <summary>Whether the left id sorts after the right one or is the same.</summary>
    public static bool operator >=(PermanentId left, PermanentId right) => left.Value >= right.Value;
}

internal sealed class PermanentIdJsonConverter : JsonConverter<PermanentId>
{
    public override PermanentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PermanentId.TryParse(reader.GetString(), null, out var id) ? id : throw new JsonException("A permanent id has eight characters.");

    public override void Write(Utf8JsonWriter writer, PermanentId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
