using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Delegations;

namespace CoopTracker.Extraction.Tests.Delegations;

/// <summary>Whole sentences in, sides out: a leader is marked by an asterisk, a guest has no side.</summary>
public class DelegationRulesTests
{
    private const string A = "the Chief Secretary for Administration, Mr Paul Au";
    private const string B = "the Vice-Governor of Fujian Province, Mr Bo Hai";

    [Theory]
    [InlineData("T" + "he Chief Secretary for Administration, Mr Paul Au, and " + B + ", leading the delegations of the governments of the HKSAR and Fujian respectively, held the meeting today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("Leading a Hong Kong delegation, " + A + ", today (March 2) convened the meeting of the Conference with " + B + ", in Fuzhou.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("Co-chaired by " + A + ", and " + B + ", the Committee convened its second meeting today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The meeting was held today. It was co-chaired by " + A + ", and " + B + ".", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The meeting was held today. The Hong Kong delegation was led by " + A + ", and the Fujian side by the Vice-Governor, Mr Bo Hai.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The meeting, headed by " + A + ", and " + B + ", was held today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The plenary was presided over by " + A + ", and " + B + ", today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("Chief Secretary Paul Au today co-chairs the conference in Hong Kong with Fujian Vice-Governor Bo Hai.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Chief Secretary for Administration, Mr Paul Au, today (June 3) co-chaired with " + B + ", the second meeting.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Chief Secretary for Administration, Mr Paul Au, leading a Hong Kong delegation, attended the conference today.", "Hong Kong* Paul Au")]
    [InlineData("The Chief Secretary for Administration, Mr Paul Au, and " + B + ", each joined by their respective delegation, held the meeting today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Chief Executive, Mr Paul Au, and the Governor, Mr Bo Hai, today (August 5) led the HKSAR and Fujian delegations to hold the 11th Plenary.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Chief Executive, Mr Paul Au, led a delegation of the HKSAR Government to attend the plenary held in Fuzhou today and co-chaired it with the Governor of Fujian Province, Mr Bo Hai.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("A Hong Kong delegation led by the Chief Secretary for Administration, Mr Paul Au, and a Fujian delegation led by Vice-Governor Mr Bo Hai held the first meeting today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The meeting was chaired today by the Chief Executive, Mr Paul Au, at the Hong Kong venue and by the Governor of Fujian Province, Mr Bo Hai, at the Fuzhou venue.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Director of Health, Dr Paul Au, led the Hong Kong delegation today.", "Hong Kong* Paul Au")]
    [InlineData("The Under Secretary for Health, Dr Paul Au, and the Deputy Director General of Health of Fujian Province, Ms Bo Hai, co-hosted the meeting on 3 May.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Financial Secretary, Mr Paul Au, met the Vice-Governor of Fujian Province, Mr Bo Hai, at the second meeting in Hong Kong today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("At the meeting held today, the Chief Secretary for Administration, Mr Paul Au, and the Acting Governor, Mr Bo Hai, agreed to work closely.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Chief Executive, Mr Paul Au, today attended the plenary with the Governor of Fujian, Mr Bo Hai.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The meeting was co-chaired today by the Director of Health, Mr Paul Au, on the Hong Kong side and the Director-General of Commerce, Mr Bo Hai, on the Fujian side.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Financial Secretary, Mr Paul Au, representing the HKSAR Government, and the Vice-Governor, Mr Bo Hai, representing Fujian, chaired the meeting today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Financial Secretary, Mr Paul Au, led a delegation to attend the plenary today. The plenary was co-chaired by Mr Au and the Governor of Fujian, Mr Bo Hai.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Hong Kong delegation, headed by the Chief Executive, Mr Paul Au, and the Fujian delegation, headed by the Governor, Mr Bo Hai, met today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("Mr Paul Au, Chief Secretary for Administration of the HKSAR, and Mr Bo Hai, Acting Mayor of Fuzhou, co-chaired the meeting today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Chief Executive, Mr Paul Au, who is leading a delegation of the HKSAR Government, and the Vice-governor of Fujian Province, Mr Bo Hai, held the plenary today.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Chief Secretary for Administration, Mr Paul Au, met with the visiting Vice Mayor of Fuzhou, Mr Bo Hai, today and co-chaired the Third Plenary of the Conference.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Chief Executive, Mr Paul Au, and the Secretary of the CPC Fujian Provincial Committee, Mr Yin Li, held the High-Level Meeting today. The plenary was co-chaired by Mr Au and " + B + ".", "Hong Kong* Paul Au", "Fujian* Yin Li", "Fujian* Bo Hai")]
    [InlineData("The Chief Executive, Mr Paul Au, and the Secretary of the CPC Fujian Provincial Committee, Mr Yin Li, held the High-Level Meeting today. The plenary was presided at by Mr Au and " + B + ".", "Hong Kong* Paul Au", "Fujian* Yin Li", "Fujian* Bo Hai")]
    [InlineData("The Chief Executive, Mr Paul Au, and the Secretary of the CPC Fujian Provincial Committee, Mr Yin Li, held the meeting today. The committee on trade is chaired by the Vice-Governor, Mr Bo Hai.", "Hong Kong* Paul Au", "Fujian* Yin Li")]
    [InlineData("The Financial Secretary, Mr Paul Au, today led a delegation to the conference in Fuzhou. The meeting was co-chaired by Mr Au, Governor of Fujian Province Bo Hai and others.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    [InlineData("The Director of Health, Dr Paul Au, led the Hong Kong delegation today. Dr Au co-chaired the meeting with the Director General of the Fujian Health Commission, Mr Bo Hai.", "Hong Kong* Paul Au", "Fujian* Bo Hai")]
    public void Leaders_are_read(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Members of the Hong Kong delegation included the Secretary for Health, Dr Ann Ko; and the Director of Health, Mr Ed Wu, etc.", "Hong Kong Ann Ko", "Hong Kong Ed Wu")]
    [InlineData("Officials of the HKSAR Government accompanying the Chief Executive to attend the meeting include the Secretary for Health, Dr Ann Ko, and other representatives of bureaux.", "Hong Kong Ann Ko")]
    [InlineData("Also in attendance were the Secretary for Health, Dr Ann Ko; and the Mayor of Fuzhou, Mr You Li.", "Hong Kong Ann Ko", "Fujian You Li")]
    [InlineData("Those attending from Fujian included the Director-General of Commerce, Mr You Li.", "Fujian You Li")]
    [InlineData("The Fujian delegation included the Director, Mr You Li, while the Hong Kong side comprised the Secretary for Health, Dr Ann Ko.", "Hong Kong Ann Ko", "Fujian You Li")]
    [InlineData("Mainland members attending included the Deputy Director of Commerce, Mr You Li.", "Fujian You Li")]
    [InlineData("The Mayor of Fuzhou, Mr You Li, also attended the plenary.", "Fujian You Li")]
    [InlineData("The Mayor of Fuzhou, Mr You Li, and the Director of Commerce of Fujian, Ms Xi Mei, were among the officials of Fujian attending the meeting.", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("The Mayor of Fuzhou, Mr You Li, was also present at the meeting.", "Fujian You Li")]
    [InlineData("Mr Au was accompanied by the Director of the Hong Kong Economic and Trade Office in Guangdong, Ms Ann Ko.", "Hong Kong Ann Ko")]
    [InlineData("Members of the delegation included the Secretary for Health, Dr Ann Ko, and representatives of the Home Affairs Bureau; and the Director of Health, Mr Ed Wu.", "Hong Kong Ann Ko", "Hong Kong Ed Wu")]
    [InlineData("Members of the Hong Kong delegation are as follows:\n- Secretary for Health, Dr Ann Ko\n- Director of Health, Mr Ed Wu", "Hong Kong Ann Ko", "Hong Kong Ed Wu")]
    [InlineData("Officials attending the Hong Kong/Fujian Co-operation Conference included the Secretary for Health, Dr Ann Ko.", "Hong Kong Ann Ko")]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Director of the Health Commission of Fujian Province, Mr You Li, signed the memorandum at the meeting.", "Hong Kong Ann Ko", "Fujian You Li")]
    [InlineData("The plenary was attended by the Secretary for Health, Dr Ann Ko.", "Hong Kong Ann Ko")]
    [InlineData("Accompanying Mr Au were the Secretary for Health, Dr Ann Ko, the Director of Health, Mr Ed Wu, and others.", "Hong Kong Ann Ko", "Hong Kong Ed Wu")]
    [InlineData("Officials from Fujian were Vice-Governors Mr You Li and Ms Xi Mei.", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("Among those attending were Ms Ann Ko, Secretary for Innovation, Technology and Industry; and Mr Ed Wu, Director of Health.", "Hong Kong Ann Ko", "Hong Kong Ed Wu")]
    [InlineData("Officials attending included the Secretary for Health, Dr Ann Ko; and other Principal Officials, while those from Fujian included Vice-Governor Mr You Li and Secretary-General Ms Xi Mei.", "Hong Kong Ann Ko", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("The Fujian side was represented by the Deputy Director-General of Commerce, Mr You Li.", "Fujian You Li")]
    [InlineData("Other Hong Kong delegates at the meeting were the Secretary for Health, Dr Ann Ko, SC; and the Director of Health, Mr Ed Wu.", "Hong Kong Ann Ko", "Hong Kong Ed Wu")]
    [InlineData("Other guests attending the ceremony included the Mayor of Fuzhou, Mr You Li, and the Secretary for Health, Dr Ann Ko.", "Hong Kong Ann Ko", "Fujian You Li")]
    [InlineData("Attending officials from Hong Kong included the Director of Planning, Mr Ed Wu; and from Fujian the Director-General of Commerce, Mr You Li.", "Hong Kong Ed Wu", "Fujian You Li")]
    [InlineData("Other members of the Hong Kong side included Permanent Secretary for the Environment/Director of Environmental Protection, Dr Ann Ko; and Director of Planning Mr Ed Wu.", "Hong Kong Ann Ko", "Hong Kong Ed Wu")]
    [InlineData("The Mayor of Fuzhou, Mr You Li, and the Director of Commerce of Fujian, Ms Xi Mei, were on the Fujian delegation.", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("Also in attendance were Deputy Director-General of the Hong Kong & Macao Affairs Office of Fujian Province You Li.", "Fujian You Li")]
    [InlineData("Also in attendance were, on the Fujian side, the Director-General of Commerce, Mr You Li, and the Mayor of Fuzhou, Ms Xi Mei.", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("Those attending included, from the Fujian side, Vice-Governor Mr You Li.", "Fujian You Li")]
    [InlineData("Also attending were the Secretary for Health, Dr Ann Ko; and Mr Ed Wu, Director of Health, for Hong Kong, and the Vice-Mayor, Mr You Li, and the Secretary-General, Ms Xi Mei, for Fujian.", "Hong Kong Ann Ko", "Hong Kong Ed Wu", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("Representing Hong Kong at the meeting were the Director of Works, Mr Ed Wu; and Assistant Director of Works (Air) Ms Ann Ko.", "Hong Kong Ed Wu", "Hong Kong Ann Ko")]
    [InlineData("From Fujian there were Mr You Li (Deputy Secretary General of the Provincial Government), and Ms Xi Mei (Director of the Department (Office) of Commerce).", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("Those attending the meeting with Mr Au were Deputy Director of Works Mr Ed Wu and Dr Ann Ko, Head of Health.", "Hong Kong Ed Wu", "Hong Kong Ann Ko")]
    [InlineData("Fujian officials who attended included Deputy Directors-General of the Hong Kong and Macao Affairs Office Mr You Li and Ms Xi Mei.", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("Members of the Committee present were, for Hong Kong, the Director of Works, Mr Ed Wu, and the Secretary for Health, Dr Ann Ko; and for Fujian, the Director-General of Commerce, Mr You Li.", "Hong Kong Ed Wu", "Hong Kong Ann Ko", "Fujian You Li")]
    [InlineData("The Fujian delegation included, apart from Mr Bo, Director of the Fujian Office for Economy and Finance You Li and the Mayor of Fuzhou, Ms Xi Mei.", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("Fujian Vice Mayor You Li and the municipal government's Secretary-General Xi Mei were among Mr Bo's delegation.", "Fujian You Li", "Fujian Xi Mei")]
    [InlineData("The Fujian side was represented, in addition to Mr Bo, by the Director-General of Commerce, Mr You Li.", "Fujian You Li")]
    [InlineData("The Director of Works, Mr Ed Wu, on behalf of the Hong Kong side, and the Director of the Bureau, Mr You Li, on behalf of the Fujian side, signed the arrangement.", "Hong Kong Ed Wu", "Fujian You Li")]
    [InlineData("The Director of Works, Mr Ed Wu, and the Director of the Fujian Water Bureau, Ms Xi Mei, renewed the memorandum at the meeting.", "Hong Kong Ed Wu", "Fujian Xi Mei")]
    [InlineData("The Chief Executive, Mr Paul Au, held the meeting today. Mr Au was accompanied by the Deputy Commissioner (Control and Enforcement), Mr Mark Woo.", "Hong Kong* Paul Au", "Hong Kong Mark Woo")]
    [InlineData("Members of the Hong Kong delegation included the Controller of the Flying Service, Captain West Wu.", "Hong Kong West Wu")]
    [InlineData("The Chief Executive, Mr Paul Au, held the plenary today. After the meeting, Mr Au and Mr Hu witnessed the signing by the Secretary for Health, Dr Ann Ko, and Vice-Governor of Fujian Province Mr Bo Hai of the \"Conference Mechanism\".", "Hong Kong* Paul Au", "Hong Kong Ann Ko", "Fujian Bo Hai")]
    public void Members_are_read(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Deputy Director of the Liaison Office of the Central People's Government in the HKSAR, Mr Yin Li, and the Vice Mayor of Fuzhou, Mr You Li, also attended the plenary.", "Fujian You Li", "- Yin Li")]
    [InlineData("The Vice Chairman of the National Development and Reform Commission, Mr Yin Li, attended the meeting as a special guest.", "- Yin Li")]
    [InlineData("Special guests attending the plenary included the Deputy Director of the Hong Kong and Macao Affairs Office of the State Council, Mr Yin Li.", "- Yin Li")]
    [InlineData("The Deputy Director of the Hong Kong and Macao Affairs Office, Mr Yin Li, also attended the plenary.", "- Yin Li")]
    [InlineData("Mr Yin Li, Deputy Director-General of the National Development and Reform Commission, sat in on the plenary.", "- Yin Li")]
    [InlineData("The Governor of the People's Bank of China, Dr Yin Li, was the guest of honour.", "- Yin Li")]
    public void Guests_are_of_neither_side(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("During Mr Au's absence, the Secretary for Health, Dr Ann Ko, is the Acting Chief Secretary for Administration.")]
    [InlineData("Mr Au called on the Secretary of the CPC Fujian Provincial Committee, Mr You Li, before the meeting.")]
    [InlineData("Before the plenary, Mr Au met with the Governor of Fujian Province, Mr Zhao Long.")]
    [InlineData("The signing of the agreement was witnessed by the Governor of Fujian Province, Mr Zhao Long.")]
    [InlineData("A group will be set up, with the Secretary for Health, Dr Ann Ko, and the Director of Health of Fujian, Mr You Li, as its future conveners.")]
    [InlineData("The group reports to the Committee, which met last December under the chairmanship of the Secretary for Health, Dr Ann Ko.")]
    [InlineData("The Secretary for Health, Dr Ann Ko, said that the delegation was delighted.")]
    [InlineData("The Secretary for Health, Dr Ann Ko (left), and the Mayor of Fuzhou, Mr You Li (right), co-chair the meeting.")]
    [InlineData("The next meeting will be attended by members of the public.")]
    [InlineData("The plenary was held today. The Mayor of Fuzhou, Mr You Li, hosted a luncheon for the delegation.")]
    [InlineData("The plenary was held today. The Vice Mayor of Fuzhou, Mr You Li, attended the opening of an exhibition.")]
    public void People_met_elsewhere_are_no_delegates(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, signed an agreement today.", "Hong Kong* Ann Ko", "Fujian* You Li")]
    [InlineData("In the presence of the Chief Executive, Mr Paul Au, and the Governor of Fujian Province, Mr Bo Hai, the Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, signed an agreement today.", "Hong Kong* Ann Ko", "Fujian* You Li")]
    [InlineData("The agreement was signed today by the Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li.", "Hong Kong* Ann Ko", "Fujian* You Li")]
    [InlineData("The two sides signed pacts today. They were signed on behalf of Hong Kong by the Commissioner for Tourism, Ms Ann Ko. Signing on behalf of Fujian was the Director, Mr You Li.", "Hong Kong* Ann Ko", "Fujian* You Li")]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, put their names, on behalf of the two governments, to the agreement today.", "Hong Kong* Ann Ko", "Fujian* You Li")]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, signed an agreement today. Deputy Director of the Liaison Office of the Central People's Government in the HKSAR, Mr Yin Li, and the Governor of Fujian Province, Mr Bo Hai, witnessed the signing.", "Hong Kong* Ann Ko", "Fujian* You Li", "Fujian Bo Hai", "- Yin Li")]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, signed an agreement today. Witnessing the signing were the Acting Chief Executive, Mr Paul Au; and the Governor of Fujian Province, Mr Bo Hai.", "Hong Kong* Ann Ko", "Hong Kong Paul Au", "Fujian* You Li", "Fujian Bo Hai")]
    [InlineData("The two sides met today. Witnessed by Mr Lee and Mr Wang, the Secretary for Health, Dr Ann Ko, and Vice-Governor of Fujian Province Mr Bo Hai signed the memorandum.", "Hong Kong* Ann Ko", "Fujian* Bo Hai")]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, signed an agreement today. The signing ceremony was witnessed by the Vice-Minister of Commerce, Mr Yin Li.", "Hong Kong* Ann Ko", "Fujian* You Li", "- Yin Li")]
    [InlineData("The two sides signed a pact today. The signatories were the Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li.", "Hong Kong* Ann Ko", "Fujian* You Li")]
    [InlineData("The Secretary for Health, Dr Ann Ko, who is visiting the city at the head of a delegation, and the Mayor of Fuzhou, Mr You Li, signed an agreement today.", "Hong Kong* Ann Ko", "Fujian* You Li")]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, signed an agreement today. It was signed by the Controller of the Centre for Health Protection of the Department of Health, Dr Edwin Tsui, and the Director of the Fujian Provincial Center for Disease Control, Mr Bo Hai.", "Hong Kong* Ann Ko", "Hong Kong Edwin Tsui", "Fujian* You Li", "Fujian Bo Hai")]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, representing the HKSAR Government and the Fujian Provincial Government respectively, signed an agreement today.", "Hong Kong* Ann Ko", "Fujian* You Li")]
    [InlineData("The Secretary for Health, Dr Ann Ko, and the Mayor of Fuzhou, Mr You Li, signed an agreement today. Dr Ko said, \"President Li Ming supported us in his speech in July, when he also witnessed the signing of the Framework Agreement.\"", "Hong Kong* Ann Ko", "Fujian* You Li")]
    public void At_a_signing_the_first_signatory_of_each_side_leads(string text, params string[] expected) => Assert.Equal(expected, Read(text, ReleaseKinds.Signing));

    [Theory]
    [InlineData("Members of the Fujian delegation included Mr You Li (Director of the Department of Commerce of Fujian Province).", "Director of the Department of Commerce of Fujian Province")]
    [InlineData("Members of the Fujian delegation included Mr You Li (retired).", null)]
    [InlineData("Members of the Fujian delegation included Vice Governors Mr Bo Hai and Mr You Li.", "Vice Governor")]
    [InlineData("Members of the Fujian delegation included the Deputy Directors-General of the Fujian Tourism Office, Mr Bo Hai and Mr You Li.", "Deputy Director-General of the Fujian Tourism Office")]
    [InlineData("Members of the Fujian delegation included Fujian Vice-Governors, Mr Bo Hai and Mr You Li.", "Fujian Vice-Governor")]
    public void An_office_may_follow_in_brackets_or_be_shared(string text, string? office) => Assert.Equal(office, Sheet(text).Attendees[^1].Person.Office);

    [Fact]
    public void Someone_whose_side_nothing_tells_is_warned_of() =>
        Assert.Contains(Sheet("Also in attendance were the Director of Works, Mr Ed Wu.").Warnings, warning => warning.Code == WarningCodes.SideUnknown);

    [Fact]
    public void A_person_named_twice_is_kept_once_with_the_fuller_name() =>
        Assert.Equal(["Hong Kong* Paul Au Man-ho"], Read("The meeting was co-chaired today by " + A + ". Members of the Hong Kong delegation included the Chief Secretary for Administration, Mr Paul Au Man-ho."));

    [Fact]
    public void Those_who_only_watch_a_signing_are_doubted() => Assert.Contains(Reading.Of(
        "Hong Kong and Fujian sign agreement\n*****\n\nThe Secretary for Health, Dr Ann Ko, and the Director-General of the Health Commission of Fujian Province, Mr You Li, signed the \"Agreement on Health\" in Hong Kong today (April 26). The signing was witnessed by the Governor of Fujian Province, Mr Bo Hai.\n\nEnds/Friday, April 26, 2024").Warnings,
        warning => warning.Code == WarningCodes.PeopleUnplaced);

    [Fact]
    public void A_side_without_a_leader_or_without_people_is_warned_of()
    {
        var sheet = Sheet("Members of the Hong Kong delegation included the Secretary for Health, Dr Ann Ko.");
        Assert.Equal([WarningCodes.LeadUnknown, WarningCodes.DelegationMissing], sheet.Warnings.Select(warning => warning.Code));
    }

    private static IEnumerable<string> Read(string text, string kind = ReleaseKinds.Meeting) => Sheet(text, kind).Attendees.OrderBy(a => a.Side is null).ThenBy(a => a.Side != Attendee.HongKong)
        .Select(a => $"{a.Side ?? "-"}{(a.Person.IsLead ? "*" : "")} {a.Person.Name}");

    private static FactSheet Sheet(string text, string kind = ReleaseKinds.Meeting) => Reading.Sheet("Meeting held\n****\n" + text, prepare: sheet => WithFujian(sheet, kind),
        rules: [new LeadersRule(), new MembersRule(), new GuestsRule(), new DelegationCheckRule()]);

    private static void WithFujian(FactSheet sheet, string kind)
    {
        sheet.Kind = kind;
        sheet.Regions.Add(new RegionFact("Fujian", null, sheet.Text.Title!.Whole.Cite("test")));
    }
}
