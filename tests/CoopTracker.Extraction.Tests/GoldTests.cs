using Xunit.Abstractions;

namespace CoopTracker.Extraction.Tests;

/// <summary>Every release of the project's own corpus against its gold: what was read right once has to be read right ever after.</summary>
/// <remarks>After a gain, or a loss that was weighed and accepted, write the baseline anew: docs/accuracy.md gives the command.</remarks>
public sealed class GoldTests(ITestOutputHelper output)
{
    public static TheoryData<string> Releases => [.. Corpus.Own.Keys];

    [Theory]
    [MemberData(nameof(Releases))]
    public void No_fact_is_lost_in(string release)
    {
        var score = Corpus.Own[release].Score;
        var lost = Corpus.Baseline.Lost(score);
        foreach (var fact in Corpus.Baseline.Gained(score)) output.WriteLine($"gained  {fact}");
        foreach (var fact in lost) output.WriteLine($"lost    {fact}");
        Assert.True(lost.Count == 0, string.Join("\n", [$"{release} lost {lost.Count} facts that were read right before:", .. lost.Select(fact => $"  {fact}")]));
    }

    [Fact]
    public void Every_release_of_the_folder_has_its_gold()
    {
        var files = Directory.EnumerateFiles(Corpus.PathOf("Gold")).Where(path => Path.GetExtension(path) is ".txt" or ".html").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(files.Order(StringComparer.Ordinal), Corpus.Own.Keys.Order(StringComparer.Ordinal));
        Assert.True(Corpus.Own.Count >= 40, $"The corpus has shrunk to {Corpus.Own.Count} releases.");
    }
}
