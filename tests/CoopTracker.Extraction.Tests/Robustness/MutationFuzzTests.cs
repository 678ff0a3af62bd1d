using System.Globalization;
using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>Every release of every corpus, spoilt in every way: nothing throws, evidence slices, the same text gives the same facts.</summary>
/// <remarks>The same seeds in every run. FUZZ_ROUNDS=50 in the environment tries more of them.</remarks>
public sealed class MutationFuzzTests
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 1;

    public static TheoryData<string> Ways => [.. Mutations.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_spoilt_text_is_read_without_fault(string way)
    {
        foreach (var release in Corpus.All)
            for (var round = 0; round < Rounds; round++) Try(release, [way], round);
    }

    [Fact]
    public void A_text_spoilt_in_several_ways_is_read_without_fault()
    {
        var ways = Mutations.All.Keys.ToArray();
        foreach (var release in Corpus.All)
            for (var round = 0; round < Rounds * 5; round++) Try(release, new Random(round).GetItems(ways, 4), round);
    }

    [Fact]
    public void A_file_with_spoilt_bytes_is_read_or_refused_without_fault()
    {
        foreach (var release in Corpus.All)
            for (var round = 0; round < Rounds * 5; round++)
            {
                var (random, bytes) = (new Random(round), release.Content.ToArray());
                for (var i = 0; i < 1 + round * 20; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 256);
                if (ReleaseExtractor.Read(bytes, release.Hints) is ReleaseReading.Read read) Invariants.Hold(read.Facts);
            }
    }

    private static void Try(CorpusRelease release, string[] ways, int round)
    {
        var random = new Random(round);
        var text = ways.Aggregate(release.Text, (spoilt, way) => Mutations.All[way](random, spoilt));
        var fault = Record.Exception(() => Invariants.Hold(text, release.Hints));
        Assert.True(fault is null, $"{release.Name}, {string.Join(", ", ways)}, round {round}:\n{fault}");
    }
}
