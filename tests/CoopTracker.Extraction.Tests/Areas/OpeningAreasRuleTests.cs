using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Areas;

public class OpeningAreasRuleTests
{
    [Theory]
    [InlineData("On finance, the two sides will train staff.\n\nIn respect of tourism, both sides will promote the two cities.", "finance (1) | tourism (1)")]
    [InlineData("Regarding transport, works go on.\n\nThe meeting also noted the new bridge.\n\nOn youth exchange, some 5 000 young people came.", "transport (2) | youth exchange (1)")]
    [InlineData("On culture, sports and tourism, both sides will hold shows.\n\nIn the area of food safety, Guangdong will supply vegetables.", "culture, sports and tourism (1) | food safety (1)")]
    [InlineData("On trade, seminars will be held. On finance, bonds will be issued.", "trade (1) | finance (1)")]
    [InlineData("In respect of environmental protection, air quality in the region has improved.\n\nWith regard to the 2008 Olympic Games, Beijing will give information.", "environmental protection (1) | the 2008 Olympic Games (1)")]
    [InlineData("On finance, both sides agreed.\n\nThe Mayor, Mr Gong Zheng (right), at the meeting.\n\nOn tourism, both sides agreed.\n\nAt the meeting, an agreement was signed.", "finance (1) | tourism (1)")]
    [InlineData("In tourism, both sides will promote cruises.\n\nFor sports, races will be held.\n\nIn the Science Park, a branch will open.", "tourism (1) | sports (1)")]
    [InlineData("On the development of Nansha, Qianhai and Hengqin, offices will be set up.\n\nOn finance, Hong Kong and Shanghai, as centres of finance, will co-operate.", "the development of Nansha, Qianhai and Hengqin (1) | finance (1)")]
    public void The_opening_phrase_is_the_heading(string body, string expected) => Assert.Equal(expected, AreaReading.Summary(body));

    [Theory]
    [InlineData("On behalf of the trade, the Mayor spoke.\n\nOn September 9, finance officials met.")]
    [InlineData("On the sidelines of the finance forum, the two sides met.\n\nOn this occasion, trade was discussed.")]
    [InlineData("On finance, the two sides will train staff.")]
    [InlineData("\"On finance, we will train staff,\" he said.\n\n\"On trade, we will hold seminars,\" she said.")]
    public void Other_openings_are_no_areas(string body) => Assert.Equal("", AreaReading.Summary(body));

    [Fact]
    public void An_opening_of_no_known_topic_stands_among_others() => Assert.Equal("finance (1) | high-tech zones and incubators (1) | tourism (1)", AreaReading.Summary(
        "On finance, the two sides will co-operate.\n\nOn high-tech zones and incubators, views will be exchanged.\n\nOn tourism, more will be done.\n\nOn his arrival, Mr Lee visited the Bund."));
}
