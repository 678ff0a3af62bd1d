using CoopTracker.Core.Model;
using CoopTracker.Extraction.Evaluation;
using Xunit.Abstractions;

namespace CoopTracker.Extraction.Tests;

/// <summary>Every release of the project's own corpus against its gold: what was read right once has to be read right ever after.</summary>
/// <remarks>After a gain, or a loss that was weighed and accepted, write the baseline anew: docs/accuracy.md gives the command.</remarks>
public sealed class GoldTests(ITestOutputHelper output)
{
    private static Accuracy Whole { get; } = new([.. Corpus.Own.Values.Select(release => release.Score)]);

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
    public void The_corpus_as_a_whole_is_read_well()
    {
        Assert.True(Whole.Overall.F1 >= 0.99, $"The overall F1 has fallen to {Whole.Overall.F1:0.0000}.");
        Assert.True(Whole.SilentErrors <= 25, $"{Whole.SilentErrors} errors are silent: warn where a rule is not sure.");
    }

    [Theory]
    [InlineData("document.kind")]
    [InlineData("meeting.mechanism")]
    [InlineData("meeting.session")]
    [InlineData("meeting.heldOn")]
    [InlineData("meeting.regions")]
    public void What_tells_one_meeting_from_another_is_read_nearly_always(string field) => Assert.True(Whole.Fields.Single(row => row.Field == field).Tally.F1 >= 0.98);

    [Fact]
    public void What_is_to_come_or_about_something_else_never_becomes_a_meeting() => Assert.Empty(
        Corpus.Own.Values.Where(release => release.Gold.Document.Kind is ReleaseKinds.Announcement or ReleaseKinds.Other && release.Facts.Meeting is not null).Select(release => release.Name));

    [Fact]
    public void Every_release_of_the_folder_has_its_gold()
    {
        var files = Directory.EnumerateFiles(Corpus.PathOf("Gold")).Where(path => Path.GetExtension(path) is ".txt" or ".html").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(files.Order(StringComparer.Ordinal), Corpus.Own.Keys.Order(StringComparer.Ordinal));
        Assert.True(Corpus.Own.Count >= 400, $"The corpus has shrunk to {Corpus.Own.Count} releases.");
    }
}
