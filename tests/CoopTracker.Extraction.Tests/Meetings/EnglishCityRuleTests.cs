using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Meetings;

public class EnglishCityRuleTests
{
    [Theory]
    [InlineData("Plenary held in Wuhan, Hubei", "They met.", "Wuhan")]
    [InlineData("Working Meeting held in HK", "They met.", "Hong Kong")]
    [InlineData("Plenary held", "They held the plenary in Macao this afternoon (July 31).", "Macao")]
    [InlineData("Plenary held", "They today (March 2) convened the meeting of the Hong Kong/Guangdong Co-operation Joint Conference with the Vice-Governor of Guangdong Province, Mr He Zhongyou, in Guangzhou.", "Guangzhou")]
    [InlineData("Plenary held", "They co-chaired the fourth meeting in Fuzhou today to review the progress since the third meeting held in Hong Kong in 2017.", "Fuzhou")]
    [InlineData("Plenary held", "They co-chair the meeting at Central Government Offices in Hong Kong today.", "Hong Kong")]
    [InlineData("Plenary held", "They held the meeting in Qianhai, Shenzhen, today.", "Shenzhen")]
    [InlineData("Plenary held", "They held the meeting in Qianhai today.", "Shenzhen")]
    [InlineData("Plenary held", "They held the meeting in Yangjiang, Guangdong, today.", "Yangjiang")]
    [InlineData("Plenary held", "CS led a delegation to Beijing today to attend the plenary.", "Beijing")]
    [InlineData("Plenary held", "They held the meeting in Hetao, Shenzhen, today.", "Shenzhen")]
    [InlineData("Plenary held", "Since the handover, co-operation has grown, and they held the plenary in Hong Kong today.", "Hong Kong")]
    [InlineData("Pacts signed", "The two sides signed five pacts on February 22. The ceremony was held in the Wuzhou Guest House, Shenzhen.", "Shenzhen")]
    [InlineData("Plenary held", "They co-chaired the meeting at the Central Government Offices, Tamar, Hong Kong, today (January 20).", "Hong Kong")]
    [InlineData("Plenary held", "They held the plenary at the Great Hall of the People, Beijing, this afternoon.", "Beijing")]
    [InlineData("Plenary held", "The Chief Executive met with the Governor at Government House today. They later led the two delegations in holding the Third Plenary of the Hong Kong-Sichuan Co-operation Conference in Hong Kong.", "Hong Kong")]
    public void The_city_is_read(string title, string lead, string expected) => Assert.Equal(expected, Sheet(title, lead).City?.Value);

    [Theory]
    [InlineData("Plenary held", "The Director of the Office in Beijing, Mr Rex Chang, attended the meeting today.")]
    [InlineData("Plenary held", "They held the meeting by video conference today, the last one having been held in Shanghai.")]
    [InlineData("Plenary held", "They held the meeting in Guangdong today.")]
    [InlineData("Plenary held", "They held the meeting today to promote co-operation in Hong Kong/Shenzhen boundary matters.")]
    [InlineData("Plenary held", "They met today with delegates at the Trade Office, Shanghai, and others by video.")]
    [InlineData("Plenary held", "They held the plenary today. The next plenary of the Hong Kong-Sichuan Co-operation Conference will be held in Chengdu.")]
    public void Other_places_are_no_city(string title, string lead) => Assert.Null(Sheet(title, lead).City);

    [Fact]
    public void Two_cities_are_warned_of() =>
        Assert.Equal(WarningCodes.CityConflict, Assert.Single(Sheet("Plenary held in Shanghai", "They held the plenary in Hong Kong today.").Warnings).Code);

    private static FactSheet Sheet(string title, string lead) =>
        Reading.Sheet(title + "\n****\n" + lead, prepare: sheet => sheet.Kind = ReleaseKinds.Meeting, rules: new EnglishCityRule());
}
