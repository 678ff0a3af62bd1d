using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>Every release of every corpus, spoilt in every way: nothing throws, evidence slices, the same text gives the same facts.</summary>
/// <remarks>The same seeds in every run.</remarks>
public sealed class MutationFuzzTests
{
    public static TheoryData<string> Ways => [.. Mutations.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_spoilt_text_is_read_without_fault(string way)
    {
        foreach (var release in Corpus.All)
            for (var round = 0; round < Effort.Times; round++) Try(release, [way], round);
    }

    [Fact]
    public void A_text_spoilt_in_several_ways_is_read_without_fault()
    {
        var ways = Mutations.All.Keys.ToArray();
        foreach (var release in Corpus.All)
            for (var round = 0; round < Effort.Times * 5; round++) Try(release, new Random(round).GetItems(ways, 4), round);
    }

    [Fact]
    public void A_file_with_spoilt_bytes_is_read_or_refused_without_fault()
    {
        foreach (var release in Corpus.All)
            for (var round = 0; round < Effort.Times * 5; round++)
            {
                var (random, bytes) = (new Random(round), release.Content.ToArray());
                for (var i = 0; i < 1 + round * 20; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 256);
                Check($"{release.Name}, spoilt bytes, round {round}", () => { if (ReleaseExtractor.Read(bytes, release.Hints) is ReleaseReading.Read read) Invariants.Hold(read.Facts); });
            }
    }

    private static void Try(CorpusRelease release, string[] ways, int round)
    {
        var random = new Random(round);
        var text = ways.Aggregate(release.Text, (spoilt, way) => Mutations.All[way](random, spoilt));
        Check($"{release.Name}, {string.Join(", ", ways)}, round {round}", () => Invariants.Hold(text, release.Hints));
    }

    private static void Check(string what, Action holds)
    {
        var fault = Record.Exception(holds);
        Assert.True(fault is null, $"{what}:\n{fault}");
    }
}
