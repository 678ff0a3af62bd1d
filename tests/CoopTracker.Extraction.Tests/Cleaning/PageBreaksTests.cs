namespace CoopTracker.Extraction.Tests.Cleaning;

public class PageBreaksTests
{
    [Theory]
    [InlineData("Before the first buildings are completed, the Hong Kong Science and Technology Parks Corporation\n\n(HKSTPC) will set up a branch.")]
    [InlineData("Strengthen co-operation on ecological and\n\nenvironmental industries between the two places.")]
    [InlineData("Memorandum of Understanding on Promoting Innovation of Hong Kong and\n\nShanghai Enterprises;")]
    public void A_sentence_that_a_page_break_cut_is_joined(string text) =>
        Assert.Equal(text.Replace("\n\n", " "), Assert.Single(Reading.Blocks(text)).Text);

    [Theory]
    [InlineData("Innovation and Technology\n\nEncourage co-operation between universities.")]
    [InlineData("The meeting was held in Shanghai.\n\nIt was fruitful.")]
    [InlineData("Finance\n\nthe two sides agreed to co-operate.")]
    public void A_heading_or_a_whole_sentence_stays_apart(string text) => Assert.Equal(2, Reading.Blocks(text).Count);

    [Fact]
    public void Evidence_of_a_joined_sentence_slices_the_reading_text()
    {
        const string text = "Strengthen co-operation on ecological and\n\nenvironmental industries.";
        var evidence = Reading.Span(text).Cite("test");
        Assert.Equal(text, evidence.Quote);
        Assert.Equal(text.Substring(evidence.Start, evidence.Length), evidence.Quote);
    }
}
