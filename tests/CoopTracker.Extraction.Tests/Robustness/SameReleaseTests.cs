using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>A release says the same however its file was saved.</summary>
public sealed class SameReleaseTests
{
    public static TheoryData<string> Releases => [.. Corpus.All.Where(release => release.Hints.FileName.EndsWith(".txt", StringComparison.Ordinal)).Select(release => release.Name)];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Line_ends_do_not_matter(string release) => SaysTheSame(release, text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")));

    [Theory]
    [MemberData(nameof(Releases))]
    public void Spaces_at_the_ends_of_lines_do_not_matter(string release) => SaysTheSame(release, text => Encoding.UTF8.GetBytes(text.Replace("\n", " \u3000\n", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Releases))]
    public void The_encoding_does_not_matter(string release) => SaysTheSame(release, text => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);

    [Theory]
    [MemberData(nameof(Releases))]
    public void Empty_lines_around_it_do_not_matter(string release) => SaysTheSame(release, text => Encoding.UTF8.GetBytes($"\ufeff\n\n{text}\n\n\n"));

    [Theory]
    [MemberData(nameof(Releases))]
    public void Invisible_characters_do_not_matter(string release) => SaysTheSame(release, text => Encoding.UTF8.GetBytes(text.Replace(" ", " \u200b", StringComparison.Ordinal)));

    private static void SaysTheSame(string name, Func<string, byte[]> save)
    {
        var release = Corpus.All.Single(r => r.Name == name);
        var again = Assert.IsType<ReleaseReading.Read>(ReleaseExtractor.Read(save(release.Text), release.Hints)).Facts;
        Assert.Equal(Values(release.Facts), Values(again));
    }

    // Without evidence, whose offsets move; the rest of a record is values only.
    private static string Values(ReleaseFacts facts)
    {
        var record = JsonSerializer.SerializeToNode(ReleaseRecord.From("release.txt", facts), ReleaseRecord.Json)!;
        RemovePlaces(record);
        return record.ToJsonString(ReleaseRecord.Json);
    }

    private static void RemovePlaces(JsonNode? node)
    {
        if (node is JsonArray array) foreach (var item in array) RemovePlaces(item);
        if (node is not JsonObject record) return;
        record.Remove("evidence");
        record.Remove("place");
        foreach (var (_, value) in record) RemovePlaces(value);
    }
}
