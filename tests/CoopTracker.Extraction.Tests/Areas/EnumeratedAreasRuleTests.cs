using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Areas;

public class EnumeratedAreasRuleTests
{
    [Theory]
    [InlineData("The two sides agreed to co-operate in three areas: on finance, to help firms list; on youth, to offer places; and on food safety, to share alerts.", "finance (1) | youth (1) | food safety (1)")]
    [InlineData("The two sides will co-operate in the following areas, namely trade; finance; and tourism.", "trade (0) | finance (0) | tourism (0)")]
    [InlineData("The two sides discussed the following areas:\n\n(1) innovation and technology;\n(2) financial services; and\n(3) healthcare.", "innovation and technology (0) | financial services (0) | healthcare (0)")]
    [InlineData("The two sides agreed to strengthen co-operation in (a) finance, (b) trade and (c) tourism.", "finance (0) | trade (0) | tourism (0)")]
    [InlineData("They agreed to co-operate in four areas, namely finance, trade and investment, innovation and technology and sports.", "finance (0) | trade and investment (0) | innovation and technology (0) | sports (0)")]
    [InlineData("Both sides agreed on the following areas:\n\nFinance: Both sides will issue bonds.\n\nTrade, Investment and Tourism: Both sides will hold seminars.", "Finance (1) | Trade, Investment and Tourism (1)")]
    [InlineData("The two sides met.\n\nFinancial co-operation: Bonds will be issued.\n\nTourism: Cruises will be promoted.", "Financial co-operation (1) | Tourism (1)")]
    [InlineData("The two sides agreed to focus on the following two areas:\n\n1. Joint laboratories. Five more will be set up.\n2. Technology transfer. Centres will be opened in both places.", "Joint laboratories (1) | Technology transfer (1)")]
    [InlineData("The meeting discussed the following major items:\n\n* Boundary crossing arrangements\n* Tourism promotion", "Boundary crossing arrangements (0) | Tourism promotion (0)")]
    [InlineData("The two sides held discussions on: (1) customs clearance; (2) food safety and (3) tourism.", "customs clearance (0) | food safety (0) | tourism (0)")]
    [InlineData("The two sides exchanged views on the following topics:\n\n* Finance\n* Trade\n* Youth exchange", "Finance (0) | Trade (0) | Youth exchange (0)")]
    [InlineData("Hong Kong and Shanghai agreed on the following:\n\n(a) Finance - Issue bonds.\n\n(b) Trade - Hold fairs.", "Finance (1) | Trade (1)")]
    [InlineData("The two sides will focus on the following areas of co-operation:\n\n* Finance - support listing.\n\n* Youth - organise exchanges.", "Finance (1) | Youth (1)")]
    [InlineData("The two sides agreed on items in the following three areas:\n\nCross-boundary matters: The two sides will exchange views.\n\nTrade: The two sides will hold fairs.\n\nTourism: The two sides will promote tours.\n\nMr Lee said: \"We will go on.\"", "Cross-boundary matters (1) | Trade (1) | Tourism (1)")]
    public void Areas_that_one_sentence_or_list_names(string body, string expected) => Assert.Equal(expected, AreaReading.Summary(body));

    [Fact]
    public void Commas_that_do_not_make_the_announced_number_are_not_cut() =>
        Assert.Equal("", AreaReading.Summary("They agreed to co-operate in nine areas, namely finance, trade and sports."));

    [Fact]
    public void What_an_agreement_covers_are_no_areas_of_the_meeting() => Assert.Equal(
        "", AreaReading.Summary("The MOU between the two bureaux covers five aspects, namely joint funding, commercialisation, talent, manufacturing and platforms."));

    [Fact]
    public void Semicolons_between_people_make_no_areas() =>
        Assert.Equal("", AreaReading.Summary("Officials attending: the Secretary for Justice, Mr Lam; the Secretary for Health, Mr Lo; and the Mayor, Mr Gong."));

    [Fact]
    public void The_count_is_checked() => Assert.Contains(
        AreaReading.Of("The two sides agreed to co-operate in four areas: trade; finance; and tourism.").Warnings, warning => warning.Code == WarningCodes.AreaCountDiffers);
}
