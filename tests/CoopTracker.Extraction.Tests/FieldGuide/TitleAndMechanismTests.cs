namespace CoopTracker.Extraction.Tests.FieldGuide;

/// <summary>Titles in all their forms: which mechanism, which session, what kind.</summary>
public sealed class TitleAndMechanismTests
{
    [Theory]
    [InlineData("Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference held in Hong Kong", "Hong Kong/Shanghai Co-operation Conference", 6)]
    [InlineData("23rd Plenary of Hong Kong/Guangdong Co-operation Joint Conference held", "Hong Kong/Guangdong Co-operation Joint Conference", 23)]
    [InlineData("High-Level Meeting cum First Plenary Session of Hong Kong/Zhejiang Co-operation Conference held in Hangzhou", "Hong Kong/Zhejiang Co-operation Conference", 1)]
    [InlineData("High-level meeting cum the first plenary of the Hong Kong-Chongqing Co-operation Conference held", "Hong Kong-Chongqing Co-operation Conference", 1)]
    [InlineData("22nd Working Meeting of Hong Kong/Guangdong Co-operation Joint Conference held", "Hong Kong/Guangdong Co-operation Joint Conference", 22)]
    [InlineData("Hong Kong/Guangdong Co-operation Joint Conference holds 11th Working Meeting in HK", "Hong Kong/Guangdong Co-operation Joint Conference", 11)]
    [InlineData("Mainland and Hong Kong Science and Technology Co-operation Committee convenes second meeting", "Mainland and Hong Kong Science and Technology Co-operation Committee", 2)]
    [InlineData("22th Plenary of Hong Kong/Guangdong Co-operation Joint Conference held", "Hong Kong/Guangdong Co-operation Joint Conference", 22)]
    [InlineData("third plenary of Hong Kong / Beijing Cooperation Conference held", "Hong Kong/Beijing Cooperation Conference", 3)]
    [InlineData("Fifth meeting of Beijing-Hong Kong Co-operation Conference held", "Beijing-Hong Kong Co-operation Conference", 5)]
    [InlineData("Second Meeting of Task Force for Collaboration on the Northern Metropolis Development Strategy held", "Task Force for Collaboration on the Northern Metropolis Development Strategy", 2)]
    public void A_title_names_mechanism_and_session(string title, string mechanism, int session)
    {
        var meeting = Meeting(title, "The two sides held the meeting today (April 26).");
        Assert.Equal((mechanism, session), (meeting?.Mechanism?.Value, meeting?.Session?.Value));
    }

    [Theory]
    [InlineData("CS and Vice-Governor of Fujian Province co-chair Hong Kong/Fujian Co-operation Conference", "The two sides held the third meeting of the Hong Kong/Fujian Co-operation Conference in Fuzhou today (April 26).", "Hong Kong/Fujian Co-operation Conference", 3)]
    [InlineData("Hong Kong-Guangdong Joint Working Group on Environmental Protection meets", "The Secretary for the Environment, Mr A Chan, attended the second meeting of the Hong Kong-Guangdong Joint Working Group on Environmental Protection today (April 26).", "Hong Kong-Guangdong Joint Working Group on Environmental Protection", 2)]
    [InlineData("Hong Kong/Shenzhen Co-operation Meeting 2023 held", "The two sides held the meeting today (April 26).", "Hong Kong/Shenzhen Co-operation Meeting", null)]
    [InlineData("The 2011 Hong Kong/Shenzhen Co-operation Meeting held", "The two sides held the meeting today (April 26).", "Hong Kong/Shenzhen Co-operation Meeting", null)]
    [InlineData("SCMA attends 2015 Pan-Pearl River Delta Regional Co-operation Chief Executive Joint Conference", "The Secretary for Constitutional and Mainland Affairs, Mr Raymond Tam, attended the 2015 Pan-Pearl River Delta Regional Co-operation Chief Executive Joint Conference in Hong Kong today (April 26).", "Pan-Pearl River Delta Regional Co-operation Chief Executive Joint Conference", null)]
    [InlineData("Hong Kong/Shenzhen co-operation achieves a milestone", "The governments of Hong Kong and Shenzhen held the Hong Kong/Shenzhen Co-operation Meeting today (April 26).", "Hong Kong/Shenzhen Co-operation Meeting", null)]
    public void What_the_title_leaves_out_the_lead_tells(string title, string lead, string mechanism, int? session)
    {
        var meeting = Meeting(title, lead);
        Assert.Equal((mechanism, session), (meeting?.Mechanism?.Value, meeting?.Session?.Value));
    }

    [Theory]
    [InlineData("HK/Guangdong Co-operation Joint Conference held", "Guangdong")]
    [InlineData("HK-SZ Co-operation Meeting held", "Shenzhen")]
    [InlineData("Hong Kong Macao High Level Meeting held", "Macao")]
    [InlineData("Hong Kong/ Shenzhen Co-operation Meeting held", "Shenzhen")]
    [InlineData("Hong Kong-Sichuan Co-operation Conference held", "Sichuan")]
    [InlineData("Mainland/Hong Kong Joint Working Group on Commerce and Trade meets", "Mainland")]
    public void A_pair_is_written_in_many_ways(string title, string region) => Assert.Equal([region], Meeting(title, "The two sides held the meeting today (April 26).")?.Regions.Select(place => place.Name));

    [Fact]
    public void Pacts_signed_without_a_mechanism_are_a_signing()
    {
        var facts = new Sample
        {
            Title = "Five Hong Kong/ Shenzhen co-operation pacts signed", People = "", Areas = "", Agreements = "",
            Lead = "The Government of the HKSAR and the Shenzhen Municipal Government signed five co-operation agreements in Hong Kong today (April 26).",
        }.Read();
        Assert.Equal(("signing", null), (facts.Document.Kind, facts.Meeting?.Mechanism?.Value));
        Assert.NotEmpty(facts.Warnings);
    }

    [Theory]
    [InlineData("It builds on the Fifth Plenary Session held in Shanghai in 2019.")]
    [InlineData("The Seventh Plenary Session of the Hong Kong/Shanghai Co-operation Conference will be held in Shanghai next year.")]
    [InlineData("The 23rd Plenary of the Hong Kong/Guangdong Co-operation Joint Conference was held last month.")]
    [InlineData("The sites at Kwu Tung North/Fanling North and the 2013/14 Budget were mentioned.")]
    public void Other_sessions_are_not_this_one(string sentence)
    {
        var meeting = new Sample { People = sentence }.Read().Meeting;
        Assert.Equal(("Hong Kong/Shanghai Co-operation Conference", 6, "2024-04-26"), (meeting?.Mechanism?.Value, meeting?.Session?.Value, meeting?.HeldOn?.Value.ToString()));
    }

    [Theory]
    [InlineData("滬港合作會議第六次會議在香港舉行", "滬港合作會議", 6, "Shanghai")]
    [InlineData("粤港合作联席会议第二十四次会议举行", "粤港合作联席会议", 24, "Guangdong")]
    [InlineData("粵港合作聯席會議第20次會議舉行", "粵港合作聯席會議", 20, "Guangdong")]
    [InlineData("第十三次港澳合作高层会议举行", "港澳合作高层会议", 13, "Macao")]
    [InlineData("鄂港合作會議第二次會議在武漢舉行", "鄂港合作會議", 2, "Hubei")]
    [InlineData("渝港合作會議第一次會議舉行", "渝港合作會議", 1, "Chongqing")]
    [InlineData("川港合作會議第三次會議在成都舉行", "川港合作會議", 3, "Sichuan")]
    [InlineData("浙港合作會議第一次會議舉行", "浙港合作會議", 1, "Zhejiang")]
    [InlineData("閩港合作會議第八次會議舉行", "閩港合作會議", 8, "Fujian")]
    [InlineData("京港合作會議第六次會議在北京舉行", "京港合作會議", 6, "Beijing")]
    [InlineData("深港合作會議第二次會議舉行", "深港合作會議", 2, "Shenzhen")]
    public void A_Chinese_title_names_mechanism_session_and_region(string title, string mechanism, int session, string region)
    {
        var meeting = (Sample.Chinese with { Title = title, Lead = "　　雙方今日（四月二十六日）舉行會議。" }).Read().Meeting;
        Assert.Equal((mechanism, session, region), (meeting?.Mechanism?.Value, meeting?.Session?.Value, Assert.Single(meeting!.Regions).Name));
    }

    private static Core.Facts.MeetingFacts? Meeting(string title, string lead) => new Sample { Title = title, Lead = lead }.Read().Meeting;
}
