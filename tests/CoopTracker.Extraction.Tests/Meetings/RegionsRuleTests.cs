using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Documents;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Meetings;

public class RegionsRuleTests
{
    [Theory]
    [InlineData("Third Plenary of Hong Kong/Hubei Co-operation Conference held in Wuhan", "The two sides held it today.", "Hubei")]
    [InlineData("HK-SZ Co-operation Meeting held", "It was held today.", "Shenzhen")]
    [InlineData("Mainland and Hong Kong Economic and Trade Co-operation Committee convenes second meeting", "It met today.", "Mainland")]
    [InlineData("Sixth Guangdong-Hong Kong-Macao Greater Bay Area Legal Departments Joint Conference held", "It was held today.", "Guangdong Macao")]
    [InlineData("Task Force on the Development of Qianhai meets", "The Secretary for Development, Mr A Wong, and the Vice Mayor of Shenzhen, Mr Li Ming, held the first meeting of the Task Force in Shenzhen today.", "Shenzhen")]
    [InlineData("Task Force on Technology meets", "The governments of Hong Kong and Shenzhen held the meeting of the Task Force today.", "Shenzhen")]
    [InlineData("Task Force on Trade meets", "Co-chaired by the Financial Secretary, Mr A Wong, and the Vice Minister of Commerce, Mr Li Ming, the Task Force met today.", "Mainland")]
    [InlineData("SITI signs memorandum of understanding in Changsha", "The Secretary, Professor Sun Dong, and the Director-General of the Department of Science and Technology of Hunan Province, Mr Zhu Hao, signed a memorandum in Changsha today.", "Hunan")]
    [InlineData("Five Hong Kong/ Shenzhen co-operation pacts signed", "The pacts were signed today.", "Shenzhen")]
    [InlineData("SCMA attends 2015 Pan-Pearl River Delta Regional Co-operation Chief Executive Joint Conference", "It was held today. It brought together the leaders of Fujian, Jiangxi, Hunan and Guangdong as well as those of Hong Kong and Macao.", "Fujian Jiangxi Hunan Guangdong Macao")]
    [InlineData("SCED signs MoU", "The Secretary, Mr Algernon Yau, and the Deputy Director General of the Qianhai Authority, Mr Wang Jin, signed a memorandum of understanding today.", "Shenzhen")]
    [InlineData("Task Force on Customs meets", "The Commissioner of Customs and Excise, Ms Louise Ho, and the Director General of the Guangdong Sub-Administration of the General Administration of Customs, Mr Li Wen, held the meeting of the Task Force today.", "Guangdong")]
    [InlineData("Task Force on Customs meets", "The Commissioner of Customs and Excise, Ms Louise Ho, and the Director General of the General Administration of Customs of the People's Republic of China, Mr Li Wen, held the meeting of the Task Force today.", "Mainland")]
    public void The_other_sides_are_read(string title, string lead, string expected) => Assert.Equal(expected, string.Join(' ', Sheet(title, lead).Regions.Select(region => region.Name)));

    [Fact]
    public void A_city_keeps_the_province_that_contains_it() => Assert.Equal("Guangdong", Sheet("HK-SZ Co-operation Meeting held", "It was held today.").Regions.Single().Within);

    [Fact]
    public void A_meeting_with_nobody_named_is_warned_of() =>
        Assert.Contains(Sheet("Task Force on Technology meets", "The Task Force met today.").Warnings, warning => warning.Code == WarningCodes.SideUnknown);

    private static FactSheet Sheet(string title, string lead) =>
        Reading.Sheet(title + "\n****\n" + lead, rules: [new EnglishMechanismRule(), new EnglishKindRule(), new RegionsRule()]);
}
