using CoopTracker.Core.Model;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Tests.Lexicon;

public class TopicTermsTests
{
    [Theory]
    [InlineData("Education and Talent Development", "education talent")]
    [InlineData("Culture, Sports and Tourism", "culture-creative sports tourism")]
    [InlineData("Joint Pursuit of the Belt and Road Development and Business Investment", "trade-investment")]
    [InlineData("Civil Aviation, Maritime Transport and Logistics", "transport-logistics")]
    [InlineData("Facilitation Measures for Hong Kong People in the Mainland", "livelihood-facilitation")]
    [InlineData("Legal and dispute resolution", "legal-professional")]
    [InlineData("Health and Chinese medicine", "health")]
    [InlineData("Qianhai Development", "regional-development")]
    [InlineData("Help Hong Kong enterprises tap the domestic market", "trade-investment")]
    [InlineData("Other Areas", "other")]
    [InlineData("法律及爭議解決服務", "legal-professional")]
    [InlineData("鄂港人才合作", "talent")]
    [InlineData("便利港人在內地發展的措施", "livelihood-facilitation")]
    [InlineData("文化旅游", "culture-creative tourism")]
    [InlineData("審計", "legal-professional")]
    [InlineData("招商推廣", "trade-investment")]
    [InlineData("數據安全及人才培訓", "digital-economy talent education")]
    [InlineData("《標準合同》先行先試安排", "digital-economy")]
    [InlineData("水務合作", "environment")]
    [InlineData("社會保險", "social-welfare")]
    [InlineData("Joint statement", "")]
    public void A_heading_names_its_topics(string heading, string expected) => Assert.Equal(expected, string.Join(' ', TopicTerms.Named(Reading.Span(heading))));

    [Fact]
    public void A_hint_counts_only_where_nothing_better_stands()
    {
        Assert.Equal(["regional-development"], TopicTerms.Named(Reading.Span("Work in the GBA")));
        Assert.Equal(["legal-professional"], TopicTerms.Named(Reading.Span("Practice of GBA lawyers")));
    }

    [Fact]
    public void Text_tells_the_topic_where_the_heading_names_none() =>
        Assert.Equal(["finance"], TopicTerms.Of(Reading.Span("Way forward"), [Reading.Span("Banks and insurance firms may issue bonds to raise funds for schools.")]));

    [Fact]
    public void Text_without_any_term_is_about_something_else() => Assert.Equal([Topics.Other], TopicTerms.Of(null, [Reading.Span("They shook hands.")]));

    [Fact]
    public void Every_topic_of_the_closed_list_has_terms()
    {
        var known = CsvData.Rows("topics").Select(row => row[0]).ToHashSet();
        Assert.Equal(Topics.All.Select(topic => topic.Code).Order(), known.Order());
    }
}
