using CoopTracker.Extraction.Delegations;

namespace CoopTracker.Extraction.Tests.Delegations;

public class PersonFinderTests
{
    [Theory]
    [InlineData("The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, met.", "Mr|John Lee|Chief Executive", "Mr|Gong Zheng|Mayor of Shanghai")]
    [InlineData("and Vice Mayor of Shenzhen Mr Wang Shourui, leading", "Mr|Wang Shourui|Vice Mayor of Shenzhen")]
    [InlineData("the Vice-Governor of Fujian Province, Guo Ningning, co-chaired", "|Guo Ningning|Vice-Governor of Fujian Province")]
    [InlineData("Shanghai Mayor Ying Yong attended.", "|Ying Yong|Shanghai Mayor")]
    [InlineData("Chief Secretary Carrie Lam today co-chairs the conference with Fujian Vice-Governor Zheng Xiaosong.", "|Carrie Lam|Chief Secretary", "|Zheng Xiaosong|Fujian Vice-Governor")]
    [InlineData("Secretary for Commerce & Economic Development Gregory So and Director of the Hong Kong Economic & Trade Office in Guangdong Alan Chu also attend.", "|Gregory So|Secretary for Commerce & Economic Development", "|Alan Chu|Director of the Hong Kong Economic & Trade Office in Guangdong")]
    [InlineData("the Chief Secretary for Administration (CS), Mrs Carrie Lam,", "Mrs|Carrie Lam|Chief Secretary for Administration")]
    [InlineData("The Chief Executive of the Hong Kong Special Administrative Region (HKSAR), Mr John Lee,", "Mr|John Lee|Chief Executive")]
    [InlineData("the Secretary for Justice, Mr Paul Lam, SC; the Director of Health, Dr Ko", "Mr|Paul Lam|Secretary for Justice", "Dr|Ko|Director of Health")]
    [InlineData("the Permanent Secretary for Commerce and Economic Development (Commerce, Industry and Tourism), Miss Eliza Lee;", "Miss|Eliza Lee|Permanent Secretary for Commerce and Economic Development (Commerce, Industry and Tourism)")]
    [InlineData("the Deputy Director of the General Office and Director of the Hong Kong and Macao Affairs Office of Sichuan, Mr Zhang Tao.", "Mr|Zhang Tao|Deputy Director of the General Office and Director of the Hong Kong and Macao Affairs Office of Sichuan")]
    [InlineData("the Acting Secretary for Education, Professor Ko Wing-man,", "Professor|Ko Wing-man|Acting Secretary for Education")]
    [InlineData("the Secretary for Innovation, Technology and Industry, Professor Sun Dong;", "Professor|Sun Dong|Secretary for Innovation, Technology and Industry")]
    [InlineData("the Director-General of Trade, Ms Maria Helena de Senna Fernandes, said", "Ms|Maria Helena de Senna Fernandes|Director-General of Trade")]
    [InlineData("the Chief Executive, Mr C Y Leung, and the Financial Secretary, Mr John C Tsang", "Mr|C Y Leung|Chief Executive", "Mr|John C Tsang|Financial Secretary")]
    [InlineData("the Chief Executive Mr Donald Tsang, and the Governor of Guangdong Mr Huang Huahua", "Mr|Donald Tsang|Chief Executive", "Mr|Huang Huahua|Governor of Guangdong")]
    [InlineData("the Secretary for Security; Mr Ambrose Lee; and the Director of Immigration Mr O'Brien Wu,", "Mr|Ambrose Lee|Secretary for Security", "Mr|O'Brien Wu|Director of Immigration")]
    [InlineData("Mr Rafael Hui, the Chief Secretary for Administration, and Mr Ji Lin, Vice Mayor of Beijing, met.", "Mr|Rafael Hui|Chief Secretary for Administration", "Mr|Ji Lin|Vice Mayor of Beijing")]
    [InlineData("Officials accompanying the Chief Executive to attend the Meeting include the Secretary for Security, Mr Tang Ping-keung", "Mr|Tang Ping-keung|Secretary for Security")]
    [InlineData("the Deputy Director of the Liaison Office of the Central People's Government in the HKSAR, Mr Yin Zonghua", "Mr|Yin Zonghua|Deputy Director of the Liaison Office of the Central People's Government in the HKSAR")]
    [InlineData("the Director of Agriculture, Fisheries and Conservation, and the Director of Health, Dr Constance Chan", "Dr|Constance Chan|Director of Health")]
    [InlineData("the Secretary for Education,Mr Arthur Li Kwok-cheung, attended", "Mr|Arthur Li Kwok-cheung|Secretary for Education")]
    [InlineData("the Director of the Macao Government Tourism Office, Maria Helena de Senna Fernandes; and the President of IPIM, Irene Va Kuan Lau.", "|Maria Helena de Senna Fernandes|Director of the Macao Government Tourism Office", "|Irene Va Kuan Lau|President of IPIM")]
    [InlineData("Vice Governors Mr Tang Bingquan and Mr Xu Deli", "Mr|Tang Bingquan|Vice Governor", "Mr|Xu Deli|Vice Governor")]
    [InlineData("Mr Tang, the Director-General of the Department of Commerce of Fujian Province, Mr Wang Zaihua, and the Secretary for Security, Mr Wong Sio Chak", "Mr|Tang|", "Mr|Wang Zaihua|Director-General of the Department of Commerce of Fujian Province", "Mr|Wong Sio Chak|Secretary for Security")]
    public void People_are_found_with_their_offices(string text, params string[] expected) =>
        Assert.Equal(expected, PersonFinder.In(Reading.Span(text)).Select(person => $"{person.Honorific}|{person.Name.Text}|{(person.Office is { } office ? OfficeText.Of(office) : "")}"));

    [Theory]
    [InlineData("The Department of Taiwan, Hong Kong and Macao Affairs will help.")]
    [InlineData("The Secretary for Commerce, Industry and Technology, Economic Development and Labour agreed.")]
    [InlineData("The Director of Environmental Protection will follow up.")]
    [InlineData("The Mayor of Hong Kong Island, New Territories and Kowloon")]
    public void Bodies_and_places_are_no_people(string text) => Assert.Empty(PersonFinder.In(Reading.Span(text)));
}
