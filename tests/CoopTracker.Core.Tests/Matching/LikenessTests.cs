using CoopTracker.Core.Matching;

namespace CoopTracker.Core.Tests.Matching;

public class LikenessTests
{
    [Theory]
    [InlineData("Memorandum on Healthcare Co-operation", "Memorandum on Health Care Cooperation")]
    [InlineData("Agreement on Finance", "Agreement on Finance between Hong Kong and Shanghai", false)]
    [InlineData("關於加強滬港金融合作的協議", "關於加強滬港金融合作協議")]
    [InlineData("Agreement on Finance", "Letter on Water", false)]
    [InlineData("", "", false)]
    public void Texts_with_most_words_in_common_are_paired(string before, string after, bool paired = true) => Assert.Equal(paired, Likeness.Pair([before], [after]).Any());

    [Fact]
    public void Each_text_is_paired_with_the_one_it_is_likest_to() => Assert.Equal(
        [(0, 1), (1, 0)], Likeness.Pair(["Agreement on Food Safety", "Agreement on Road Safety"], ["Agreement on Road Safety Rules", "Agreement on Food Safety Rules"]));

    [Fact]
    public void Lists_that_no_meeting_has_are_not_compared()
    {
        var texts = Enumerable.Range(0, 50_000).Select(i => $"text number {i}").ToList();
        Assert.Empty(Likeness.Pair(texts, texts));
    }

    [Fact]
    public void Where_two_candidates_are_equally_good_there_is_no_pair() =>
        Assert.Empty(Likeness.Pair(["Memorandum of Understanding"], ["Memorandum of Understanding (a)", "Memorandum of Understanding (b)"]));
}
