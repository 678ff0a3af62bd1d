using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Evaluation;

namespace CoopTracker.Extraction.Tests;

/// <summary>The releases that a first start imports.</summary>
public sealed class SeedTests
{
    public static TheoryData<string> Seeds => [.. Corpus.Seeds.Keys];

    [Fact]
    public void The_seeds_are_read_right_and_nothing_is_wrong_without_a_warning()
    {
        var accuracy = new Accuracy([.. Corpus.Seeds.Values.Select(seed => seed.Score)]);

        Assert.True(accuracy.Overall.F1 >= 0.99, AccuracyText.Format(accuracy));
        Assert.Equal(0, accuracy.SilentErrors);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Without_the_manifest_no_date_is_wrong_and_what_is_missing_is_warned_about(string name)
    {
        var seed = Corpus.Seeds[name];
        var alone = Assert.IsType<ReleaseReading.Read>(ReleaseExtractor.Read(seed.Content, new ReleaseHints(seed.Hints.FileName))).Facts;
        var score = ReleaseScore.Of(name, seed.Gold, ReleaseRecord.From(seed.Hints.FileName, alone));

        Assert.All(score.Wrong, fact => Assert.Null(fact.Given));
        Assert.Equal(0, score.SilentErrors);
    }
}
