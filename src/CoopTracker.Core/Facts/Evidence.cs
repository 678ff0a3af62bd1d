using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopTracker.Core.Facts;

/// <summary>The place in a release's reading text that proves a fact, and the rule that read it.</summary>
/// <param name="Start">Offset into the reading text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units; 0 only where a value was inferred from something outside the text.</param>
/// <param name="Quote">The slice itself: <c>text.Substring(Start, Length) == Quote</c>, always.</param>
/// <param name="Rule">The name of the rule, as listed in docs/extraction.md, such as <c>agreements.listed</c>.</param>
public sealed record Evidence(int Start, int Length, string Quote, string Rule)
{
    /// <summary>The offset after the last unit.</summary>
    [JsonIgnore]
    public int End => Start + Length;
}

/// <summary>The places that prove one fact, in reading order: one, or several for a fact that is stitched together.</summary>
/// <remarks>In JSON a single place is an object and several are an array.</remarks>
[JsonConverter(typeof(EvidenceListJsonConverter))]
public sealed record EvidenceList(IReadOnlyList<Evidence> Places)
{
    /// <summary>Evidence of a single place.</summary>
    public static implicit operator EvidenceList(Evidence place) => new([place]);

    /// <summary>The same as the conversion, for languages without it.</summary>
    public static EvidenceList FromEvidence(Evidence place) => place;

    /// <summary>The first place: where a reader is taken.</summary>
    public Evidence First => Places[0];

    /// <inheritdoc />
    public bool Equals(EvidenceList? other) => other is not null && Places.SequenceEqual(other.Places);

    /// <inheritdoc />
    public override int GetHashCode() => Places.Count == 0 ? 0 : HashCode.Combine(Places.Count, Places[0]);
}

internal sealed class EvidenceListJsonConverter : JsonConverter<EvidenceList>
{
    public override EvidenceList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? new EvidenceList(JsonSerializer.Deserialize<Evidence[]>(ref reader, options)!)
            : JsonSerializer.Deserialize<Evidence>(ref reader, options)!;

    public override void Write(Utf8JsonWriter writer, EvidenceList value, JsonSerializerOptions options)
    {
        if (value.Places.Count == 1) JsonSerializer.Serialize(writer, value.First, options);
        else JsonSerializer.Serialize(writer, value.Places, options);
    }
}
