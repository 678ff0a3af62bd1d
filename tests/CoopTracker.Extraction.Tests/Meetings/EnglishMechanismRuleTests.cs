using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Meetings;

public class EnglishMechanismRuleTests
{
    [Theory]
    [InlineData("Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference held in Hong Kong", "Hong Kong/Shanghai Co-operation Conference")]
    [InlineData("High-Level Meeting cum First Plenary Session of Hong Kong/Zhejiang Co-operation Conference held in Hangzhou", "Hong Kong/Zhejiang Co-operation Conference")]
    [InlineData("High-level Meeting cum Hong Kong/Shenzhen Co-operation Meeting 2021", "Hong Kong/Shenzhen Co-operation Meeting")]
    [InlineData("2012 Hong Kong/ Shenzhen Co-operation Meeting held", "Hong Kong/Shenzhen Co-operation Meeting")]
    [InlineData("The 2011 Hong Kong / Shenzhen Co-operation Meeting convenes", "Hong Kong/Shenzhen Co-operation Meeting")]
    [InlineData("23rd Plenary of Hong Kong/Guangdong Co-operation Joint Conference held", "Hong Kong/Guangdong Co-operation Joint Conference")]
    [InlineData("CS and Vice-Governor of Fujian Province co-chair Hong Kong/Fujian Co-operation Conference", "Hong Kong/Fujian Co-operation Conference")]
    [InlineData("Mainland and Hong Kong Economic and Trade Co-operation Committee convenes second meeting", "Mainland and Hong Kong Economic and Trade Co-operation Committee")]
    [InlineData("Mainland/Hong Kong Science & Technology Co-operation Committee convenes 19th meeting", "Mainland/Hong Kong Science & Technology Co-operation Committee")]
    [InlineData("12th Hong Kong Macao Co-operation High Level Meeting held in Macao", "Hong Kong Macao Co-operation High Level Meeting")]
    [InlineData("High-Level Meeting cum Third Plenary Session of Hong Kong-Sichuan Co-operation Conference held", "Hong Kong-Sichuan Co-operation Conference")]
    [InlineData("SCMA attends 2015 Pan-Pearl River Delta Regional Co-operation Chief Executive Joint Conference", "Pan-Pearl River Delta Regional Co-operation Chief Executive Joint Conference")]
    [InlineData("Sixth Guangdong-Hong Kong-Macao Greater Bay Area Legal Departments Joint Conference held in Macao", "Guangdong-Hong Kong-Macao Greater Bay Area Legal Departments Joint Conference")]
    [InlineData("Hong Kong-Guangdong Joint Working Group on Environmental Protection and Combating Climate Change meets in Guangzhou", "Hong Kong-Guangdong Joint Working Group on Environmental Protection and Combating Climate Change")]
    [InlineData("Task Force for Collaboration on the Northern Metropolis Development Strategy convenes third meeting in Hong Kong", "Task Force for Collaboration on the Northern Metropolis Development Strategy")]
    [InlineData("HK/Guangdong co-operation joint conference holds 11th Working Meeting in HK", "Hong Kong/Guangdong co-operation joint conference")]
    [InlineData("The 2016 Annual Review Meeting of Hong Kong/Guangdong Expert Group on Environmental Protection held", "Hong Kong/Guangdong Expert Group on Environmental Protection")]
    [InlineData("20th Joint Meeting of Senior Health Officials of the Mainland, Hong Kong and Macao held in Macao", "Joint Meeting of Senior Health Officials of the Mainland, Hong Kong and Macao")]
    [InlineData("The 2016 Annual Review Meeting between Guangdong and Hong Kong Customs held", "Annual Review Meeting between Guangdong and Hong Kong Customs")]
    [InlineData("Fifth meeting of Joint Conference on Advancing Hong Kong's Full Participation in and Contribution to the Belt and Road Initiative held", "Joint Conference on Advancing Hong Kong's Full Participation in and Contribution to the Belt and Road Initiative")]
    [InlineData("Joint Task Force on the Development of the Hong Kong-Shenzhen Innovation and Technology Park in the Loop meets", "Joint Task Force on the Development of the Hong Kong-Shenzhen Innovation and Technology Park in the Loop")]
    [InlineData("Task Force on the Development of the Hong Kong-Shenzhen Innovation and Technology Park in Shenzhen today", "Task Force on the Development of the Hong Kong-Shenzhen Innovation and Technology Park")]
    public void A_title_names_the_mechanism(string title, string expected) => Assert.Equal(expected, Read(title + "\n****\nThe two sides met in the morning."));

    [Theory]
    [InlineData("The two sides held the Third Plenary Session of the Hong Kong/Beijing Co-operation Conference in Beijing today.", "Hong Kong/Beijing Co-operation Conference")]
    [InlineData("The Hong Kong and Shanghai Economic and Trade Co-operation Conference (the Conference) today (October 27) held its first meeting.", "Hong Kong and Shanghai Economic and Trade Co-operation Conference")]
    [InlineData("The second meeting of the Task Force on Boundary District Development was held in Shenzhen today.", "Task Force on Boundary District Development")]
    [InlineData("The two governments signed five agreements at the Hong Kong/Shenzhen Co-operation Meeting in Shenzhen today.", "Hong Kong/Shenzhen Co-operation Meeting")]
    [InlineData("The fifth meeting of the Mainland-Hong Kong Task Force on Health Co-operation, chaired jointly by both sides, was convened in Beijing today.", "Mainland-Hong Kong Task Force on Health Co-operation")]
    [InlineData("The Hong Kong/Shenzhen Co-operation Meeting 2018 was held in Shenzhen today.", "Hong Kong/Shenzhen Co-operation Meeting")]
    [InlineData("The two sides held the Guangdong, Hong Kong and Macao Joint Meeting on Prevention of Diseases in Zhuhai today.", "Guangdong, Hong Kong and Macao Joint Meeting on Prevention of Diseases")]
    [InlineData("They met today at the fourth high-level meeting of the Mainland and Hong Kong Closer Economic Partnership Arrangement (CEPA) Joint Steering Committee.", "Mainland and Hong Kong Closer Economic Partnership Arrangement (CEPA) Joint Steering Committee")]
    [InlineData("They held the Task Force on Health on May 3.", "Task Force on Health")]
    [InlineData("The two governments agreed to step up co-operation at the Sixth Plenary of the Hong Kong/Guangdong Co-operation Joint Conference in Hong Kong today.", "Hong Kong/Guangdong Co-operation Joint Conference")]
    [InlineData("The Hong Kong Guangdong Expert Group on Co-operation in Informatisation held its annual meeting in Guangzhou today.", "Hong Kong Guangdong Expert Group on Co-operation in Informatisation")]
    [InlineData("The Chief Executive attended the Fourth Pan-Pearl River Delta Regional Co-operation and Development Forum in Kunming today.", "Pan-Pearl River Delta Regional Co-operation and Development Forum")]
    [InlineData("The Commissioner of Customs and Excise, Mr Cheung, and the Director General of the Guangdong Sub-Administration of the General Administration of Customs, Mr Liu, today (January 18) co-chaired the 2012 Annual Review Meeting in Zhuhai.", "Annual Review Meeting")]
    [InlineData("The Director of Health, Dr Lam, and the Director-General of the Health Commission of Guangdong Province, Mr Liu, held the second Liaison Meeting in Guangzhou today.", "Liaison Meeting")]
    public void A_lead_names_it_where_the_title_does_not(string lead, string expected) => Assert.Equal(expected, Read("Closer ties with the Mainland\n****\n" + lead));

    [Theory]
    [InlineData("CS co-chairs HK/Fujian conference", "CS today co-chairs the Third Hong Kong/Fujian Co-operation Conference.", "Hong Kong/Fujian Co-operation Conference")]
    [InlineData("Hong Kong and Macao hold high level meeting on co-operation", "They co-chaired the seventh Hong Kong Macao Co-operation High Level Meeting in Macao today.", "Hong Kong Macao Co-operation High Level Meeting")]
    [InlineData("Hong Kong/Guangdong Joint Conference held", "They held the 12th Plenary of the Hong Kong/Guangdong Co-operation Joint Conference today.", "Hong Kong/Guangdong Co-operation Joint Conference")]
    [InlineData("Fourth plenary of Hong Kong/Beijing co-operation conference concludes", "They held the Fourth Plenary Session of the Beijing-Hong Kong Co-operation Conference today.", "Beijing-Hong Kong Co-operation Conference")]
    public void A_shortened_title_yields_to_the_full_name(string title, string lead, string expected) => Assert.Equal(expected, Read(title + "\n****\n" + lead));

    [Theory]
    [InlineData("SITI signs memorandum in Changsha", "The two sides signed a memorandum today, following the Second Plenary of the Hong Kong/Hunan Co-operation Conference.")]
    [InlineData("SEE visits Guangzhou", "The Secretary visited a plant today. The agreement signed at the 23rd Plenary of the Hong Kong/Guangdong Co-operation Joint Conference was useful.")]
    [InlineData("Hong Kong and Shenzhen sign pacts", "The governments of Hong Kong and Shenzhen signed five pacts in Hong Kong today.")]
    [InlineData("CE meets leaders", "The Chief Executive met the Secretary of the CPC Shenzhen Municipal Committee in Shenzhen today.")]
    [InlineData("Regulators meet", "The Chief Executive of the Monetary Authority, Mr Lee, and the Governor of the Bank of Thailand, Mr Smith, held the Annual Review Meeting in Shenzhen today.")]
    [InlineData("CE meets public", "The Chief Executive, Mr Lee, held the Town Hall Meeting with enterprises from Shenzhen today.")]
    [InlineData("CE attends forum", "The Chief Executive, Mr Lee, attended the Boao Forum Annual Conference in Hainan today.")]
    [InlineData("FS at meeting", "The Financial Secretary, Mr Chan, co-chaired the Annual Review Meeting with the President of the Bank, Mr Smith, today.")]
    public void Other_mechanisms_and_bodies_are_none_of_it(string title, string lead) => Assert.Null(Read(title + "\n****\n" + lead));

    [Fact]
    public void A_name_of_many_regions_is_marked() =>
        Assert.True(Sheet("SCMA attends 2015 Pan-Pearl River Delta Regional Co-operation Chief Executive Joint Conference\n****\nIt was held today.").MechanismMention?.IsWide);

    private static string? Read(string text) => Sheet(text).Mechanism?.Value;

    private static FactSheet Sheet(string text) => Reading.Sheet(text, rules: new EnglishMechanismRule());
}
