using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

public class AgreementPartiesRuleTests
{
    [Theory]
    [InlineData("At the meeting, the two sides signed the \"Agreement on Finance\".", "Hong Kong + Shanghai")]
    [InlineData("The governments of both sides have signed the \"Agreement on Finance\" at today's meeting.", "Hong Kong + Shanghai")]
    [InlineData("The governments of Shanghai and Hong Kong signed the \"Agreement on Finance\" after the meeting.", "Shanghai + Hong Kong")]
    [InlineData("The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, signed the \"Agreement on Finance\".", "Hong Kong + Shanghai")]
    [InlineData("In order to strengthen labour, finance and trade, the Labour and Welfare Bureau of the HKSAR Government and the Department of Human Resources and Social Security of Guangdong Province signed the \"Agreement on Labour\" today.", "Labour and Welfare Bureau + Department of Human Resources and Social Security of Guangdong Province")]
    [InlineData("The Financial Services and the Treasury Bureau and the Guangdong Financial Supervisory Authority signed the \"Agreement on Finance\" today.", "Financial Services and the Treasury Bureau + Guangdong Financial Supervisory Authority")]
    [InlineData("The Airport Authority Hong Kong signed an agreement with the Dongguan Municipal Government last month.", "Airport Authority Hong Kong + Dongguan Municipal Government")]
    [InlineData("On higher education, the Shanghai Municipal People's Government and The University of Hong Kong (HKU) signed a memorandum today.", "Shanghai Municipal People's Government + The University of Hong Kong")]
    [InlineData("The HKSAR Government and the Shanghai Municipal People's Government signed the \"Agreement on Finance\" today.", "Hong Kong + Shanghai")]
    [InlineData("The \"Agreement on Law\" was signed by the Department of Justice and the East China University of Political Science and Law today.", "Department of Justice + East China University of Political Science and Law")]
    [InlineData("Officials of the Agriculture, Fisheries and Conservation Department and the Planning Bureau of Shanghai Municipality signed an agreement on wetlands today.", "Agriculture, Fisheries and Conservation Department + Planning Bureau of Shanghai Municipality")]
    [InlineData("The \"Agreement on Entry\" was signed between the Immigration Department and the Shanghai General Station of Exit and Entry Frontier Inspection today.", "Immigration Department + Shanghai General Station of Exit and Entry Frontier Inspection")]
    [InlineData("The \"Agreement on Water\" was signed among the Drainage Services Department, Water Authority of Shanghai Municipality and Shanghai Water (Group) Company Limited today.", "Drainage Services Department + Water Authority of Shanghai Municipality + Shanghai Water (Group) Company Limited")]
    [InlineData("The Treasury Bureau and the Shanghai Bureau of Local Financial Supervision and Administration signed an agreement today.", "Treasury Bureau + Shanghai Bureau of Local Financial Supervision and Administration")]
    [InlineData("The two sides reviewed the progress and signed the \"Agreement on Finance\".", "Hong Kong + Shanghai")]
    [InlineData("Witnessed by the Chief Executive, Mr John Lee, and the Mayor, Mr Gong Zheng, the Health Bureau and the Shanghai Museum signed an agreement today.", "Health Bureau + Shanghai Museum")]
    [InlineData("The Secretary for Health, Professor Lo Chung-mau, and the Director of the Shanghai Municipal Health Commission, Ms Wen Daxiang, signed the \"Agreement on Health\" today.", "Health Bureau + Shanghai Municipal Health Commission")]
    [InlineData("The Government of the Hong Kong Special Administrative Region signed an agreement with the People's Government of Sichuan Province today.", "Hong Kong + Sichuan")]
    [InlineData("The agreement on justice was witnessed. The Arrangement on Justice was signed by the Secretary for Justice, Mr Paul Lam, SC, and the Vice-president of the Supreme People's Court, Mr Yang Wanming, today.", "Department of Justice + Supreme People's Court")]
    [InlineData("The A Council signed memoranda of understanding with the B Museum and the C Centre respectively today.", "A Council + B Museum | A Council + C Centre")]
    [InlineData("The Law Society of Hong Kong, the Guangdong Lawyers Association and the Macau Lawyers Association signed an agreement today.", "Law Society of Hong Kong + Guangdong Lawyers Association + Macau Lawyers Association")]
    [InlineData("Representatives of the Hong Kong Trade Development Council and the China Council for the Promotion of International Trade, Shanghai Sub-Council signed an agreement today.", "Hong Kong Trade Development Council + China Council for the Promotion of International Trade, Shanghai Sub-Council")]
    [InlineData("The Hong Kong Police Force and the Public Security Bureau of Shanghai signed the \"Agreement on A\" and the Customs and Excise Department and Shanghai Customs signed the \"Agreement on B\" today.", "Hong Kong Police Force + Public Security Bureau of Shanghai | Customs and Excise Department + Shanghai Customs")]
    [InlineData("The two sides, represented by the Environmental Protection Department and the Guangdong Environmental Protection Bureau, signed an agreement on air quality today.", "Environmental Protection Department + Guangdong Environmental Protection Bureau")]
    [InlineData("The two governments signed an agreement on air quality today. It was signed by the Health Bureau and the Shanghai Museum.", "Health Bureau + Shanghai Museum")]
    [InlineData("The Director of Environmental Protection, Mr Rob Law, and the Director General of the Guangdong Environmental Protection Bureau, Mr Li Qing, signed an agreement today.", "Environmental Protection Department + Guangdong Environmental Protection Bureau")]
    [InlineData("The Secretary for the Environment, Mr Edward Yau, and the Director-General of the Department of Culture, Sports and Tourism, Mr Li Qing, signed an agreement today.", "Environment Bureau + Department of Culture, Sports and Tourism")]
    [InlineData("The Commissioner for Tourism, Ms Au King-chi, and the Director of the Shanghai Tourism Bureau, Mr Li Qing, signed an agreement today.", "Tourism Commission + Shanghai Tourism Bureau")]
    [InlineData("Mr Lee and Mr Gong signed an agreement today on behalf of the Health Bureau and the Shanghai Museum.", "Health Bureau + Shanghai Museum")]
    [InlineData("Mr Lee and Mr Gong signed an agreement today on behalf of the two governments.", "Hong Kong + Shanghai")]
    [InlineData("The Environmental Protection Department and the Environmental Protection Bureaux of Guangdong and Shenzhen signed an agreement today.", "Environmental Protection Department + Environmental Protection Bureau of Guangdong + Environmental Protection Bureau of Shenzhen")]
    [InlineData("The \"Agreement on A\" and the \"Agreement on B\" were signed today respectively by the Health Bureau and the Shanghai Museum, and the Hospital Authority and the Shanghai Library.", "Health Bureau + Shanghai Museum | Hospital Authority + Shanghai Library")]
    [InlineData("Officials from the two sides signed an agreement today.", "Hong Kong + Shanghai")]
    [InlineData("The Health Bureau signed with the Shanghai Museum a memorandum of understanding on loans today.", "Health Bureau + Shanghai Museum")]
    [InlineData("The Secretary for Justice, Mr Paul Lam, SC, and the Vice-president of the Supreme People's Court, Mr Yang Wanming, signed the \"Arrangement on Judgments by the Courts of the Mainland and of Hong Kong\" today.", "Department of Justice + Supreme People's Court")]
    [InlineData("The Director of the Hong Kong Observatory, Dr Chan Pak-wai, and the Director-General of the Shanghai Meteorological Service, Mr Feng Lei, signed an agreement today.", "Hong Kong Observatory + Shanghai Meteorological Service")]
    [InlineData("The Health Bureau signed the \"Agreement on A\" with the Shanghai Museum and an agreement on loans with the Shanghai Library today.", "Health Bureau + Shanghai Museum | Health Bureau + Shanghai Library")]
    [InlineData("The Health Bureau and the Shanghai Museum signed an agreement on fintech today. They also signed the \"Agreement on A\".", "Health Bureau + Shanghai Museum | Health Bureau + Shanghai Museum")]
    [InlineData("The Health Bureau, together with the Shanghai Museum, signed an agreement on fintech today.", "Health Bureau + Shanghai Museum")]
    [InlineData("Both sides witnessed the Health Bureau and Shanghai Data Group Co., Ltd. sign an agreement on fintech today.", "Health Bureau + Shanghai Data Group Co., Ltd.")]
    [InlineData("Mr Lee and Mr Gong witnessed the signing of the \"Agreement on A\" between the Health Bureau and the Shanghai Museum, the \"Agreement on B\" between the Education Bureau and the Shanghai Library, and an agreement on loans between the Hospital Authority and the Shanghai Academy today.", "Health Bureau + Shanghai Museum | Education Bureau + Shanghai Library | Hospital Authority + Shanghai Academy")]
    [InlineData("The \"Agreement on A\" was signed between the Health Bureau and the Shanghai Museum, and the Letter of Intent on Loans between the Education Bureau and the Shanghai Library today.", "Health Bureau + Shanghai Museum | Education Bureau + Shanghai Library")]
    [InlineData("The Mainland and Hong Kong signed the Arrangement between the Mainland and Hong Kong for the Avoidance of Double Taxation today.", "Mainland + Hong Kong")]
    [InlineData("Finally, the two governments signed the \"Agreement on A\".", "Hong Kong + Shanghai")]
    [InlineData("Also signed was the \"Agreement on A\" between the Health Bureau and the Shanghai Museum, and the \"Letter of Intent on B\" between the Hong Kong Palace Museum and the Shanghai Library.", "Health Bureau + Shanghai Museum | Hong Kong Palace Museum + Shanghai Library")]
    [InlineData("Two agreements were signed by the Trade Development Council today. One, with the Shanghai Commerce Bureau, is an agreement on design. The other, with the Shanghai Museum, is an agreement on loans.", "Trade Development Council + Shanghai Commerce Bureau | Trade Development Council + Shanghai Museum")]
    [InlineData("The documents signed today are:\n\n\"Agreement on A\", signed between the Health Bureau and Shanghai Airport (Group) Company Limited;\n\n\"Agreement on B\", signed by the Airport Authority Hong Kong and the Shanghai Museum.", "Health Bureau + Shanghai Airport (Group) Company Limited | Airport Authority Hong Kong + Shanghai Museum")]
    [InlineData("The Environmental Protection Department and the Shanghai Environmental Protection Bureau signed the \"Agreement on A\" today.", "Environmental Protection Department + Shanghai Environmental Protection Bureau")]
    [InlineData("At the end of the meeting, officials of the Agriculture, Fisheries and Conservation Department and the Planning and Natural Resources Bureau of Shanghai signed an agreement on wetlands.", "Agriculture, Fisheries and Conservation Department + Planning and Natural Resources Bureau of Shanghai")]
    [InlineData("Witnessed by Mr Lee and Mr Gong, the Chief Secretary for Administration, Mr Chan Kwok-ki, and the Executive Vice Mayor of Shanghai, Mr Shao Xinyu, signed the \"Mechanism of the Conference\" and the \"Co-operation Memorandum of the Conference\" on behalf of the two governments.", "Hong Kong + Shanghai | Hong Kong + Shanghai")]
    [InlineData("The \"Agreement on Trade\" was signed today between the Transport and Logistics Bureau and the Shanghai Municipal Port and Logistics Office, under which the two sides will meet.", "Transport and Logistics Bureau + Shanghai Municipal Port and Logistics Office")]
    [InlineData("After the plenary, Mr Tung and Mr Han witnessed the signing of two documents by organisations of the two places: the \"Agreement on Airports\" signed by the Airport Authority Hong Kong and the Shanghai Airport (Group) Company Limited, and the \"Memorandum of Understanding on Trade\" signed by the Hong Kong Trade Development Council and the Shanghai Trade Commission.", "Airport Authority Hong Kong + Shanghai Airport (Group) Company Limited | Hong Kong Trade Development Council + Shanghai Trade Commission")]
    [InlineData("After the plenary, Mr Leung and Mr Yang witnessed the signing of two agreements between the two places, namely the Agreement on Trade, signed by the Commerce and Economic Development Bureau and the Shanghai Municipal Commission of Commerce; and the Agreement on Culture, signed by the Home Affairs Bureau and the Shanghai Municipal Administration of Culture, Radio, Film & TV.", "Commerce and Economic Development Bureau + Shanghai Municipal Commission of Commerce | Home Affairs Bureau + Shanghai Municipal Administration of Culture, Radio, Film & TV")]
    [InlineData("The Education Bureau and the Shanghai Education Commission signed the \"Agreement on Exchange between Hong Kong and Shanghai Schools\" at the meeting.", "Education Bureau + Shanghai Education Commission")]
    [InlineData("The Chief Executive, Mrs Lam, and the Chairman of the National Development and Reform Commission, Mr He Lifeng, signed the \"Arrangement on Trade\" today, on behalf of the Hong Kong Special Administrative Region (HKSAR) Government and the National Development and Reform Commission respectively.", "Hong Kong + National Development and Reform Commission")]
    [InlineData("After the meeting, Mr Lee and Mr Hu witnessed the signing by the Secretary for Justice, Mr Paul Lam, and Vice Mayor of Shanghai Mr Zhang Guozhi of the \"Conference Mechanism\" and the \"Agreement on A\".", "Hong Kong + Shanghai | Hong Kong + Shanghai")]
    [InlineData("The Education Bureau and the Shanghai Education Commission signed the \"Agreement on Exchange between Shanghai and Hong Kong Schools\" at the meeting.", "Education Bureau + Shanghai Education Commission")]
    [InlineData("After the meeting, the Environment Bureau signed with the Shanghai Environmental Protection Bureau the \"Agreement on Research\".", "Environment Bureau + Shanghai Environmental Protection Bureau")]
    [InlineData("At the meeting, Mr Lee and Mr Gong witnessed the signing by the Chief Secretary for Administration, Mr Chan Kwok-ki, and Ms Zheng of the \"Co-operation Memorandum of the Sixth Plenary Session\" on behalf of the two governments.", "Hong Kong + Shanghai")]
    [InlineData("The A Bureau and the B Museum signed two documents today. The documents were signed by the Director of the A Bureau, Ms Ho, and the Head of the B Museum, Mr Sun.\n\nThe two documents signed are the \"Agreement on A\" and the \"Agreement on B\".", "A Bureau + B Museum | A Bureau + B Museum")]
    [InlineData("The Customs and Excise Department and the General Administration of Customs signed two documents today. The two documents signed are the \"Arrangement on Data between the Mainland and Hong Kong Customs\" and the \"Agreement on Species\".", "Customs and Excise Department + General Administration of Customs | Customs and Excise Department + General Administration of Customs")]
    [InlineData("The HKSAR Government and the Shanghai Municipal Government signed a memorandum today. The \"Memorandum of Understanding on Finance\" was signed by the Secretary for Health, Professor Lo Chung-mau, and the Director-General of the Shanghai Financial Services Office, Mr Fang Xinghai.", "Hong Kong + Shanghai")]
    [InlineData("The Secretary for Development, Ms Linn, and the Director General of the Water Resources Department of Shanghai, Mr Wang, representing the Hong Kong Special Administrative Region (HKSAR) Government and the Shanghai Municipal Government respectively, signed the \"Agreement on Water\" today.", "Hong Kong + Shanghai")]
    [InlineData("The two sides signed the \"Agreement on A\" and the \"Agreement on B\" today. The \"Agreement on A\" was signed by the Health Bureau and the Shanghai Museum.", "Health Bureau + Shanghai Museum | Hong Kong + Shanghai")]
    [InlineData("The two sides signed the \"Agreement on Finance between Shanghai and Hong Kong\" today.", "Shanghai + Hong Kong")]
    public void The_subject_signs(string body, string expected) => Assert.Equal(expected, AgreementReading.Parties(body));

    [Theory]
    [InlineData("Memorandum of Understanding between the Science and Technology Commission of Shanghai Municipality and the Innovation and Technology Commission of the Government of the Hong Kong Special Administrative Region on Enhancing Co-operation", "Science and Technology Commission of Shanghai Municipality + Innovation and Technology Commission")]
    [InlineData("Co-operation Agreement between the Orient International (Holding) Co. Ltd. and the Create Hong Kong under the Culture, Sports and Tourism Bureau of the Hong Kong Special Administrative Region", "Orient International (Holding) Co. Ltd. + Create Hong Kong")]
    [InlineData("Memorandum of Understanding among Shanghai Huangpu District People's Government, Shanghai Lingang Economic Development (Group) Co., Ltd. and the University of Hong Kong", "Shanghai Huangpu District People's Government + Shanghai Lingang Economic Development (Group) Co., Ltd. + University of Hong Kong")]
    [InlineData("Memorandum of Understanding on Co-operation between Shanghai and Hong Kong on Industry by Shanghai Municipal Commission of Economy and Informatization and Hong Kong Productivity Council", "Shanghai Municipal Commission of Economy and Informatization + Hong Kong Productivity Council")]
    [InlineData("Memorandum of Understanding between Council for the Promotion of International Trade Shanghai (Shanghai Chamber of International Commerce) and the Chinese General Chamber of Commerce, Hong Kong", "Council for the Promotion of International Trade Shanghai (Shanghai Chamber of International Commerce) + Chinese General Chamber of Commerce, Hong Kong")]
    [InlineData("Memorandum of Understanding on Conservation between the Agriculture, Fisheries and Conservation Department and the Oceanic and Fishery Administration of Guangdong Province", "Agriculture, Fisheries and Conservation Department + Oceanic and Fishery Administration of Guangdong Province")]
    [InlineData("Memorandum of Understanding between Power Station of Art and M+ at the West Kowloon Cultural District in Hong Kong", "Power Station of Art + M+")]
    [InlineData("Letter of Intent to strengthen co-operation in water management between Shanghai and Hong Kong", "Shanghai + Hong Kong")]
    [InlineData("Agreement between the Trade and Industry Department and the Department of Taiwan, Hong Kong and Macao Affairs of the Ministry of Commerce", "Trade and Industry Department + Department of Taiwan, Hong Kong and Macao Affairs of the Ministry of Commerce")]
    [InlineData("Memorandum of Understanding on Training between the Hospital Authority and Tongji Hospital, Tongji Medical College, Huazhong University of Science and Technology", "Hospital Authority + Tongji Hospital, Tongji Medical College, Huazhong University of Science and Technology")]
    [InlineData("Memorandum of Understanding on Training among the Hospital Authority, Tongji Hospital and Huazhong University of Science and Technology", "Hospital Authority + Tongji Hospital + Huazhong University of Science and Technology")]
    [InlineData("Agreement on Culture between the Home Affairs Bureau and the Shanghai Municipal Administration of Culture, Radio, Film and TV", "Home Affairs Bureau + Shanghai Municipal Administration of Culture, Radio, Film and TV")]
    [InlineData("Agreement on Broadcasts between RTHK and TVB", "RTHK + TVB")]
    [InlineData("Arrangement on Internship at Wolong", "")]
    public void A_listed_title_names_its_parties(string title, string expected) =>
        Assert.Equal(expected, AgreementReading.Parties($"In addition, one agreement was signed by government departments and statutory bodies of the two places:\n\n(i) {title}."));

    [Theory]
    [InlineData("The Qianhai Authority of Shenzhen, Invest Hong Kong, the Hong Kong Trade Development Council and the governments of Nanshan and Bao'an Districts of Shenzhen signed an agreement today. The Authority of Qianhai (Qianhai Authority) is new.",
        "Qianhai Authority + Invest Hong Kong + Hong Kong Trade Development Council + Government of Nanshan District of Shenzhen + Government of Bao'an District of Shenzhen")]
    [InlineData("The Hong Kong Science and Technology Parks Corporation (HKSTPC) is busy. HKSTPC signed an agreement with Shenzhen-Hong Kong Science and Technology Zone Development Co Ltd today.",
        "Hong Kong Science and Technology Parks Corporation + Shenzhen-Hong Kong Science and Technology Zone Development Co Ltd")]
    [InlineData("Mr Lee and Ms Zhu signed the \"Memorandum of Understanding on Innovation\" (MOU) today to foster exchanges between the two places. The MOU between the Health Bureau (HHB) and the Shanghai Museum covers five aspects.", "Health Bureau + Shanghai Museum")]
    public void Short_forms_are_resolved(string body, string expected) => Assert.Equal(expected, AgreementReading.Parties(body));
}

public class AgreementDatesRuleTests
{
    [Theory]
    [InlineData("At today's meeting, the two sides signed the \"Agreement on Finance\".", "2024-04-26")]
    [InlineData("The A Bureau and the B Bureau signed an agreement after the plenary.", "2024-04-26")]
    [InlineData("The A Bureau and the B Bureau signed an agreement last month.", "2024-03")]
    [InlineData("The A Bureau and the B Bureau signed an agreement on April 2.", "2024-04-02")]
    [InlineData("The A Bureau and the B Bureau signed an agreement in February.", "2024-02")]
    [InlineData("Furthermore, the A Bureau and the B Bureau signed an agreement to set up a centre.", "-")]
    [InlineData("The A Bureau and the B Bureau signed an agreement last week.", "-")]
    [InlineData("The A Company has signed a framework agreement with the B Company.", "-")]
    [InlineData("After the meeting, the A Bureau and the B Bureau signed an agreement on trade. The C Bureau and the D Bureau have also entered into an agreement on food.", "2024-04-26 | 2024-04-26")]
    [InlineData("Witnessed by Mr Lee and Mr Gong, the A Bureau and the B Bureau signed an agreement.", "2024-04-26")]
    [InlineData("Two documents were signed at the meeting. An agreement on trade was signed by the A Bureau and the B Bureau. An agreement on loans was signed by the C Museum and the D Museum.", "2024-04-26 | 2024-04-26")]
    [InlineData("The A Bureau and the B Bureau signed an agreement on trade on April 2. On the same day, the C Bureau and the D Bureau signed an agreement on food.", "2024-04-02 | 2024-04-02")]
    [InlineData("On the same occasion, the A Bureau and the B Bureau signed an agreement.", "2024-04-26")]
    [InlineData("At the sixth plenary, the A Bureau and the B Bureau signed an agreement.", "2024-04-26")]
    [InlineData("On the first day of the meeting, the A Bureau and the B Bureau signed an agreement.", "2024-04-26")]
    public void The_text_tells_the_day_or_it_stays_open(string body, string expected) => Assert.Equal(expected, AgreementReading.Dates(body));

    [Fact]
    public void An_old_signing_is_no_news() => Assert.Equal("", AgreementReading.Titles("The A Bureau and the B Bureau signed an agreement in March 2021."));
}

public class AnnexNumbersRuleTests
{
    private const string List = "In addition, four agreements were signed today:\n\n(i) Agreement on A;\n(ii) Agreement on B;\n(iii) Agreement on C; and\n(iv) Agreement on D.\n\n";

    [Theory]
    [InlineData("The co-operation agreements (ii) to (iv) signed by the departments (Chinese only) are at Annexes 2 to 4.", "- 2 3 4")]
    [InlineData("The agreements (i), (ii) and (iv) (Chinese only) are in Annexes 3 to 5.", "3 4 - 5")]
    [InlineData("The agreements (i) to (iii) and (iv) are at Annexes 2 to 5.", "2 3 4 5")]
    [InlineData("The documents (i) and (iii) are at Annexes 1 and 2.", "1 - 2 -")]
    [InlineData("The agreements are at Annexes 1 to 4.", "1 2 3 4")]
    [InlineData("Documents 1 to 3 in the table are at Annexes 2 to 4 respectively.", "2 3 4 -")]
    [InlineData("Documents ２ and 3 are at Annexes ５ and 6.", "- 5 6 -")]
    public void Ranges_are_shared_out(string sentence, string expected) => Assert.Equal(expected, AgreementReading.Annexes(List + sentence));

    [Theory]
    [InlineData("At the plenary, Mr Lee and Mr Gong signed the \"Conference Mechanism\" and the \"Co-operation Memorandum\". The documents (Chinese only) are in Annex 1 and Annex 2.", "1 2")]
    [InlineData("At the plenary, the two sides signed the renewal of the \"Agreement on A\". Mr Lee and Mr Gong signed the \"Co-operation Memorandum\". The document is at Annex 1 and the renewed agreement is at Annex 2.", "2 1")]
    [InlineData("The two sides signed the \"Agreement on A\" (Annex 3) and the \"Agreement on B\" today.", "3 -")]
    public void The_document_is_the_one_just_named(string body, string expected) => Assert.Equal(expected, AgreementReading.Annexes(body));

    [Fact]
    public void Numbers_count_the_items_of_a_list_that_has_lost_them() => Assert.Equal("- 2 3", AgreementReading.Annexes(
        "In addition, three agreements were signed today:\n\nAgreement on A;\nAgreement on B; and\nAgreement on C.\n\nThe agreements (ii) and (iii) are at Annexes 2 and 3."));

    [Fact]
    public void An_item_that_goes_on_in_the_next_paragraph_has_its_annex_too() => Assert.Equal("1 2", AgreementReading.Annexes(
        "In addition, two agreements were signed today:\n\n(i) Agreement on trade\n\nBetween Xian and Lanzhou;\n(ii) Agreement on sports.\n\nThe agreements (i) and (ii) are at Annexes 1 and 2."));

    [Fact]
    public void A_range_that_does_not_fit_is_warned_about() =>
        Assert.Contains(WarningCodes.AgreementCountDiffers, AgreementReading.Warnings(List + "The agreements (i) to (iv) are at Annexes 2 to 4."), StringComparison.Ordinal);
}

public class RelationsRuleTests
{
    [Fact]
    public void An_annex_of_another_agreement_says_of_which()
    {
        var sheet = AgreementReading.Of("The two sides signed the \"Arrangement on the Zone at the Loop\" (Co-operation Arrangement) today. The A Company signed a framework agreement with the B Company in the form of an annex to the Co-operation Arrangement.");
        Assert.Equal([null, "Arrangement on the Zone at the Loop"], sheet.Agreements.Select(agreement => agreement.AnnexTo?.Value));
    }

    [Theory]
    [InlineData("會後，雙方簽署《河套園區合作安排》。此外，香港甲公司與上海乙公司簽署《發展協議》，作為《河套園區合作安排》的附件。", "河套園區合作安排: , 發展協議: 河套園區合作安排")]
    [InlineData("會後，香港甲公司與上海乙公司簽署《發展協議》，作為《河套園區合作安排》（《合作安排》）的附件。", "發展協議: 河套園區合作安排")]
    [InlineData("會後，雙方以《河套園區合作安排》附件的形式簽署《發展協議》。", "發展協議: 河套園區合作安排")]
    [InlineData("會後，雙方簽署《發展協議》和《河套園區合作安排》。《合作安排》的附件載列詳情。", "發展協議: , 河套園區合作安排: ")]
    public void A_chinese_annex_of_another_agreement_says_of_which(string body, string expected)
    {
        var sheet = Reading.Of("滬港合作會議第六次會議在香港舉行\n****\n　　行政長官李家超與上海市市長龔正今日（四月二十六日）在香港舉行滬港合作會議第六次會議。\n\n　　" + body + "\n\n完\n2024年4月26日（星期五）\n");
        Assert.Equal(expected, string.Join(", ", sheet.Agreements.Select(agreement => $"{agreement.Title}: {agreement.AnnexTo?.Value}")));
    }

    [Fact]
    public void A_renewed_title_says_what_it_renews() =>
        Assert.Equal("Agreement on A", Assert.Single(AgreementReading.Of("The two sides signed the renewal of the \"Agreement on A\" today.").Agreements).Renews?.Value);
}

public class SignedUnreadRuleTests
{
    [Theory]
    [InlineData("After the meeting, the two sides signed something new.")]
    [InlineData("A number of papers were signed at the ceremony.")]
    [InlineData("The A Bureau and the B Bureau signed the \"Agreement on A\" today. The two sides signed the letter of intent at the plenary.")]
    [InlineData("The A Bureau and the B Bureau signed an agreement on food safety, and another in relation to drug control today.")]
    [InlineData("The A Bureau and the B Bureau signed the \"Agreement on A\" today. The two sides signed the following at the plenary:")]
    [InlineData("The two sides concluded several memoranda at the plenary with museums in the city.")]
    public void A_signing_that_no_rule_reads_is_warned_about(string body) => Assert.Equal(WarningCodes.SignedUnread, AgreementReading.Warnings(body));

    [Theory]
    [InlineData("The two sides signed the \"Agreement on A\" today. The agreement was signed by Mr Lee and Mr Gong.")]
    [InlineData("The two sides signed the \"Agreement on A\" today. They were signed on behalf of Hong Kong by Mr Lee.")]
    [InlineData("The two sides will sign something new next year.")]
    [InlineData("Hong Kong has signed double taxation agreements with 50 places.")]
    [InlineData("The meeting concluded with fruitful results. The two sides renewed their efforts today.")]
    [InlineData("The agreement signed in 2010 has been a success.")]
    [InlineData("Mr Lee said, \"What we signed today is new.\"")]
    [InlineData("At the plenary, the two sides signed the 2024 Work Plan of the Framework Agreement.")]
    [InlineData("Mr Lee attended the signing ceremony of tourism co-operation of the two places today. The two sides signed the \"Agreement on A\" at the ceremony.")]
    [InlineData("The two sides signed the \"Agreement on A\" today. The list of agreements is at the Annex.")]
    [InlineData("The two sides signed two agreements today:\n\n(1) Agreement on A, signed between the A Bureau and the B Museum; and\n\n(2) Agreement on B, signed between the C Bureau and the D Museum.")]
    [InlineData("The two sides signed the \"Agreement on A\" today. The agreements are at the Annex.")]
    [InlineData("The two sides signed the \"Agreement on A\" today. They will go on with:\n\n(a) to continue the Cleaner Production Programme, under which projects have been approved;\n\n(b) to hold seminars.")]
    public void What_is_known_to_come_or_recalled_is_not(string body) => Assert.Equal("", AgreementReading.Warnings(body));

    [Fact]
    public void A_signing_without_any_agreement_is_warned_about() =>
        Assert.Equal(WarningCodes.SignedUnread, Assert.Single(AgreementReading.Of("The two sides met today.", ReleaseKinds.Signing).Warnings).Code);
}
