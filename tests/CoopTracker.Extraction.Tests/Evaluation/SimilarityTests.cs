using CoopTracker.Extraction.Evaluation;

namespace CoopTracker.Extraction.Tests.Evaluation;

/// <summary>The expected ratios were computed by Python's difflib.</summary>
public sealed class SimilarityTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat(
        "memorandum of understanding between the trade and industry department and the bureau of commerce on the promotion of investment ", 2));

    [Theory]
    [InlineData("", "", 1.0)]
    [InlineData("a", "", 0.0)]
    [InlineData("abcd", "bcde", 0.75)]
    [InlineData("co operation conference", "cooperation conference", 0.9777777777777777)]
    [InlineData("private thread; currentthread", "private volatile currentthread", 0.8135593220338984)]
    [InlineData("memorandum of understanding on tourism", "memorandum of co operation on tourism", 0.7733333333333333)]
    [InlineData("xaxbxcx", "abcx", 0.7272727272727273)]
    public void Short_texts_are_as_alike_as_the_longest_runs_that_they_share(string first, string second, double ratio) =>
        Assert.Equal(ratio, Similarity.Ratio(first, second), 12);

    [Fact]
    public void In_long_texts_frequent_characters_start_no_run()
    {
        Assert.Equal(0.4823529411764706, Similarity.Ratio(Long, Long.Replace("commerce", "finance", StringComparison.Ordinal)), 12);
        Assert.Equal(0.0041841004184100415, Similarity.Ratio("zq " + Long, Long[40..] + " qz"), 12);
    }
}
