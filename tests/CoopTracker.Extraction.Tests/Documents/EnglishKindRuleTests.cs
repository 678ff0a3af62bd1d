using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Documents;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Documents;

public class EnglishKindRuleTests
{
    [Theory]
    [InlineData("23rd Plenary of Hong Kong/Guangdong Co-operation Joint Conference held", "They co-chaired it yesterday (March 21).")]
    [InlineData("Hong Kong and Guangdong step up co-operation on environmental protection", "Hong Kong and Guangdong today (November 29) agreed to further their co-operation. The agreement was reached at the 13th meeting of the Hong Kong-Guangdong Joint Working Group on Environmental Protection, held in Hong Kong.")]
    [InlineData("CE leads delegation to attend Hong Kong/Fujian Co-operation Conference", "The two sides held the Third Hong Kong/Fujian Co-operation Conference in Fuzhou today.")]
    [InlineData("Hong Kong/Shenzhen co-operation achieves a milestone", "The two governments signed eight agreements at the Hong Kong/Shenzhen Co-operation Meeting today.")]
    [InlineData("High-level Meeting cum Hong Kong/Shenzhen Co-operation Meeting 2021", "Officials attending the meeting included the Secretary for Security, Mr Tang.")]
    [InlineData("22nd Working Meeting of Hong Kong/Guangdong Co-operation Joint Conference held", "To prepare for the plenary to be held in June, the two sides held the 22nd Working Meeting of the Hong Kong/Guangdong Co-operation Joint Conference today.")]
    public void A_session_that_took_place_is_a_meeting(string title, string lead) => Assert.Equal(ReleaseKinds.Meeting, Kind(title, lead));

    [Theory]
    [InlineData("Five Hong Kong/ Shenzhen co-operation pacts signed", "The governments of Hong Kong and Shenzhen signed five co-operation pacts today.")]
    [InlineData("SITI meets Hunan leaders", "The Secretary and the Director-General of the Department of Science of Hunan Province signed a memorandum of understanding in Changsha today.")]
    [InlineData("Judicial co-operation strengthened", "The Secretary for Justice and the Vice-president of the Supreme People's Court signed the record of meeting in Shenzhen this morning.")]
    public void What_was_signed_outside_a_meeting_is_a_signing(string title, string lead) => Assert.Equal(ReleaseKinds.Signing, Kind(title, lead));

    [Theory]
    [InlineData("CE to attend 25th Plenary of Hong Kong/Guangdong Co-operation Joint Conference tomorrow", "The Chief Executive, Mr John Lee, will lead a delegation to Guangzhou tomorrow (June 12) to attend the 25th Plenary of the Hong Kong/Guangdong Co-operation Joint Conference.")]
    [InlineData("Plenary next week", "The 14th Plenary of the Hong Kong/Guangdong Co-operation Joint Conference will be held on August 23.")]
    [InlineData("CE to attend Hong Kong/Shanghai Co-operation Conference", "The Chief Executive is leaving for Shanghai tomorrow to attend the Hong Kong/Shanghai Co-operation Conference.")]
    [InlineData("CE leaves for Shanghai to attend Hong Kong/Shanghai Co-operation Conference", "The Chief Executive left Hong Kong today to attend the Fourth Plenary Session of the Hong Kong/Shanghai Co-operation Conference to be held tomorrow.")]
    [InlineData("CE begins visit to Sichuan", "The Chief Executive began her visit today. She will attend the First Plenary Session of the Hong Kong-Sichuan Co-operation Conference tomorrow.")]
    [InlineData("Media invitation: 25th Plenary of Hong Kong/Guangdong Co-operation Joint Conference", "Media representatives are invited to cover the 25th Plenary of the Hong Kong/Guangdong Co-operation Joint Conference to be held tomorrow (June 18) in Guangzhou. Co-chaired by the Chief Executive and the Governor, the Plenary will review the work.")]
    [InlineData("Media arrangements for 13th meeting of Mainland/Hong Kong Science and Technology Co-operation Committee", "Attention News Editors:\n\nThe Secretary, Mr Yang, and the Vice Minister, Mr Huang, will co-chair the 13th meeting of the Mainland/Hong Kong Science and Technology Co-operation Committee on Friday (March 16).")]
    public void A_session_to_come_is_an_announcement(string title, string lead) => Assert.Equal(ReleaseKinds.Announcement, Kind(title, lead));

    [Theory]
    [InlineData("Speech by CE at Hong Kong-Jiangsu Co-operation Conference", "Following is the speech by the Chief Executive today.")]
    [InlineData("Transcript of remarks of CE at plenary of Hong Kong/Guangdong Co-operation Joint Conference", "They met today.")]
    [InlineData("SEE visits plant in Guangzhou", "The Secretary visited a plant in Guangzhou today. The 23rd Plenary of the Hong Kong/Guangdong Co-operation Joint Conference was held in March.")]
    [InlineData("Hong Kong and Mauritius sign tax pact", "The two governments signed an agreement today. The arrangement with the Mainland was signed in 2006.")]
    [InlineData("CE to visit Beijing", "The Chief Executive will visit Beijing tomorrow.")]
    [InlineData("Weather statement issued", "The weather will be fine in Guangdong.")]
    [InlineData("CS meets Vice Mayor", "The Chief Secretary met the Vice Mayor of Shanghai today and discussed preparations for the second meeting of the Hong Kong/Shanghai Economic and Trade Co-operation Conference.")]
    [InlineData("LCQ11: Hong Kong/Guangdong Co-operation Joint Conference", "Following is a question and a written reply today.")]
    [InlineData("13th Plenary of Hong Kong/Guangdong Co-operation Joint Conference: photos", "The Chief Executive (left) and the Governor (right) co-chair the plenary today.")]
    [InlineData("CE and CS at Ninth Plenary of Hong Kong/Guangdong Co-operation Joint Conference", "The Chief Executive (third from left) and the Governor (right) before the plenary.\n\nMr Tsang delivers his opening remarks at the Ninth Plenary of the Hong Kong/Guangdong Co-operation Joint Conference.\n\nThe Chief Secretary (left) shakes hands with the Vice-Governor (right).\n\nThey propose a toast.")]
    public void Everything_else_is_other(string title, string lead) => Assert.Equal(ReleaseKinds.Other, Kind(title, lead));

    [Fact]
    public void A_title_of_co_operation_without_a_meeting_is_warned_of() =>
        Assert.Equal(WarningCodes.NoMeetingFound, Assert.Single(Sheet("Hong Kong and Guangdong deepen co-operation", "Work goes on.").Warnings).Code);

    [Theory]
    [InlineData("Hong Kong and Guangdong Customs hold annual review meeting", 1)]
    [InlineData("Customs holds annual meeting with traders", 0)]
    public void A_title_that_says_who_met_is_doubted(string title, int warnings) => Assert.Equal(warnings, Sheet(title, "Work goes on.").Warnings.Count);

    private static string Kind(string title, string lead) => Sheet(title, lead).Kind;

    private static FactSheet Sheet(string title, string lead) => Reading.Sheet(title + "\n****\n" + lead, rules: [new EnglishMechanismRule(), new EnglishKindRule()]);
}
