namespace CoopTracker.Extraction.Tests.FieldGuide;

/// <summary>When a meeting was held, in the words of leads and by the signs of its year.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("today (April 26)", "2024-04-26")]
    [InlineData("this morning (April 26)", "2024-04-26")]
    [InlineData("this afternoon (April 26)", "2024-04-26")]
    [InlineData("this evening (April 26)", "2024-04-26")]
    [InlineData("yesterday (April 25)", "2024-04-25")]
    [InlineData("yesterday", "2024-04-25")]
    [InlineData("today", "2024-04-26")]
    [InlineData("today (April 26, Adelaide time)", "2024-04-26")]
    [InlineData("on April 25", "2024-04-25")]
    [InlineData("on April 24 and 25", "2024-04-24")]
    [InlineData("on Thursday", "2024-04-25")]
    public void A_lead_tells_the_day(string when, string expected) =>
        Assert.Equal(expected, new Sample { Lead = $"The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, held the Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference in Hong Kong {when}." }.Read().Meeting?.HeldOn?.Value.ToString());

    [Fact]
    public void The_day_may_stand_before_the_verb() =>
        Assert.Equal("2024-04-26", new Sample { Lead = "The Chief Executive, Mr John Lee, today (April 26) co-chaired the Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference with the Mayor of Shanghai, Mr Gong Zheng." }.Read().Meeting?.HeldOn?.Value.ToString());

    [Theory]
    [InlineData("Ends/Friday, April 26, 2024\nNNNN\n", null, null)]
    [InlineData("NNNN\n", null, "https://www.info.gov.hk/gia/general/202404/26/P2024042600544.htm")]
    [InlineData("NNNN\n", "2024-04-26", null)]
    public void The_year_comes_from_foot_address_or_manifest(string foot, string? issuedOn, string? url) =>
        Assert.Equal("2024-04-26", new Sample { Foot = foot }.Read(issuedOn, url).Meeting?.HeldOn?.Value.ToString());

    [Fact]
    public void Without_a_sign_of_the_year_there_is_no_date_but_a_warning()
    {
        var facts = new Sample { Foot = "NNNN\n" }.Read();
        Assert.Null(facts.Meeting?.HeldOn);
        Assert.Contains(facts.Warnings, warning => warning.Code == Core.Facts.WarningCodes.YearUnresolved);
    }

    [Fact]
    public void A_meeting_of_December_may_be_reported_in_January() =>
        Assert.Equal("2023-12-29", new Sample { Lead = new Sample().Lead.Replace("today (April 26)", "on December 29", StringComparison.Ordinal), Foot = "Ends/Tuesday, January 2, 2024\n" }.Read().Meeting?.HeldOn?.Value.ToString());

    [Theory]
    [InlineData("This year marks the tenth anniversary of the earthquake of May 12, 2008.")]
    [InlineData("The policy takes effect on July 1, 2024.")]
    [InlineData("The next plenary will be held in Shanghai on April 30, 2025.")]
    public void Other_dates_are_not_the_meetings(string sentence) => Assert.Equal("2024-04-26", new Sample { People = sentence }.Read().Meeting?.HeldOn?.Value.ToString());

    [Theory]
    [InlineData("this Thursday (June 27)", "Ends/Monday, June 24, 2019\n")]
    [InlineData("tomorrow (June 27)", "Ends/Wednesday, June 26, 2019\n")]
    [InlineData("on August 4", "Ends/Monday, August 3, 2020\n")]
    public void What_is_to_come_is_an_announcement(string when, string foot)
    {
        var facts = new Sample
        {
            Title = "CE to attend plenary session of Hong Kong/Shanghai Co-operation Conference", People = "", Areas = "", Agreements = "", Foot = foot,
            Lead = $"The Chief Executive, Mrs Carrie Lam, will lead a delegation to attend the Fifth Plenary Session of the Hong Kong/Shanghai Co-operation Conference in Shanghai {when}.",
        }.Read();
        Assert.Equal("announcement", facts.Document.Kind);
        Assert.Null(facts.Meeting);
    }

    [Theory]
    [InlineData("今日（四月二十六日）")]
    [InlineData("今日（26日）")]
    [InlineData("今日")]
    [InlineData("二○二四年四月二十六日")]
    [InlineData("二零二四年四月二十六日")]
    [InlineData("2024年4月26日")]
    public void A_Chinese_lead_tells_the_day(string when) =>
        Assert.Equal("2024-04-26", (Sample.Chinese with { Lead = $"　　行政長官李家超與上海市市長龔正{when}在香港共同主持滬港合作會議第六次會議。" }).Read().Meeting?.HeldOn?.Value.ToString());
}
