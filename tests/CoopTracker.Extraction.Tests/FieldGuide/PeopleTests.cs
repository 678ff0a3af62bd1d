using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.FieldGuide;

/// <summary>Who led, who came along and who was a guest, in whole releases.</summary>
public sealed class PeopleTests
{
    private const string Meeting = " the Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference in Hong Kong today (April 26)";

    [Theory]
    [InlineData("The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, leading the delegations of the governments of Hong Kong and Shanghai respectively, held" + Meeting + ".")]
    [InlineData("The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, each joined by their respective delegation, co-chaired" + Meeting + ".")]
    [InlineData("Leading a Hong Kong delegation, the Chief Executive, Mr John Lee, today (April 26) convened the Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference with the Mayor of Shanghai, Mr Gong Zheng.")]
    [InlineData("Co-chaired by the Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, the Conference convened" + Meeting + ".")]
    [InlineData("The governments of Hong Kong and Shanghai held" + Meeting + ". The meeting was co-chaired by the Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng.")]
    [InlineData("The Chief Executive, John Lee, and Shanghai Mayor Gong Zheng co-chaired" + Meeting + ".")]
    [InlineData("The Chief Executive (CE), Mr John Lee and the Mayor of Shanghai Mr Gong Zheng held" + Meeting + ".")]
    public void Leaders_are_named_in_many_ways(string lead) => Assert.Equal("Hong Kong: John Lee | Shanghai: Gong Zheng", Leaders(new Sample { Lead = lead, People = "" }));

    [Fact]
    public void One_leader_only_is_warned_of() => Assert.Contains(
        new Sample { Lead = "The Chief Executive, Mr John Lee, led a delegation to attend" + Meeting + ".", People = "" }.Read().Warnings, warning => warning.Code is WarningCodes.LeadUnknown or WarningCodes.DelegationMissing);

    [Theory]
    [InlineData("Members of the Hong Kong delegation included the Acting Secretary for Justice, Dr Horace Cheung; Miss Ann O'Neil-Ko, SC; and the Director of Health and Director of Food, Professor Ed Wu, etc.", "Horace Cheung, Acting Secretary for Justice; Ann O'Neil-Ko; Ed Wu, Director of Health and Director of Food")]
    [InlineData("Officials attending the meeting also included the Permanent Secretary for Security (Special Duties), Ms Ann Ko, and representatives of the bureaux concerned.", "Ann Ko, Permanent Secretary for Security (Special Duties)")]
    [InlineData("Also in attendance for Hong Kong was the Commissioner for Tourism Ms Ann Ko.", "Ann Ko, Commissioner for Tourism")]
    public void Members_keep_their_offices(string people, string expected) => Assert.Equal(expected, string.Join("; ",
        new Sample { People = people }.Read().Delegations.Single(side => side.Side == "Hong Kong").Members.Where(member => !member.IsLead).Select(member => member.Office is null ? member.Name : $"{member.Name}, {member.Office}")));

    [Theory]
    [InlineData("Relevant Principal Officials also attended.")]
    [InlineData("During Mr Lee's absence, the Chief Secretary for Administration, Mr Chan Kwok-ki, is the Acting Chief Executive.")]
    [InlineData("Before the plenary, Mr Lee met the Secretary of the CPC Shanghai Municipal Committee, Mr Chen Jining.")]
    public void Others_are_no_delegates(string people) => Assert.Equal(2, new Sample { People = people }.Read().Delegations.Sum(side => side.Members.Count));

    [Theory]
    [InlineData("The Deputy Director of the Hong Kong and Macao Affairs Office of the State Council, Mr Nong Rong, attended the plenary as a special guest.")]
    [InlineData("The Deputy Director of the Hong Kong and Macao Affairs Office of the State Council, Mr Nong Rong, also attended the plenary.")]
    public void Guests_belong_to_neither_side(string people) => Assert.Equal("Nong Rong", Assert.Single(new Sample { People = people }.Read().Guests).Name);

    [Fact]
    public void Chinese_honorifics_behind_the_name_are_no_part_of_it() => Assert.Equal(["李家超", "林定國", "盧寵茂"],
        (Sample.Chinese with { People = "　　香港特區政府代表團成員包括署理律政司司長林定國博士及醫務衞生局局長盧寵茂教授。" }).Read().Delegations.Single(side => side.Side == "Hong Kong").Members.Select(member => member.Name));

    private static string Leaders(Sample sample) => string.Join(" | ", sample.Read().Delegations.SelectMany(side => side.Members.Where(member => member.IsLead).Select(member => $"{side.Side}: {member.Name}")));
}
