using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;

namespace CoopTracker.Core.Tests.Matching;

public class MeetingKeyTests
{
    private static readonly Evidence Anywhere = new(0, 0, "", "test");

    private static string? Key(string? mechanism, string? heldOn, int? session, string[] regions, string kind = ReleaseKinds.Meeting, string fileName = "a.txt")
    {
        var meeting = new MeetingFacts(
            mechanism is null ? null : new Fact<string>(mechanism, Anywhere), session is null ? null : new Fact<int>(session.Value, Anywhere),
            PartialDate.TryParse(heldOn, out var day) ? new Fact<PartialDate>(day, Anywhere) : null, null, [.. regions.Select(region => new RegionFact(region, null, Anywhere))]);
        return MeetingKey.Of(new ReleaseFacts("", new DocumentFacts(null, "en", kind, null), meeting, [], [], [], [], []), fileName);
    }

    [Fact]
    public void The_order_of_regions_and_the_language_do_not_matter() => Assert.Equal(
        Key("Hong Kong/Guangdong/Macao Conference", "2023-03-21", 3, ["Guangdong", "Macao"]), Key("粵港澳合作會議", "2023-03-21", null, ["Macao", "Guangdong"], fileName: "b.txt"));

    [Fact]
    public void Without_a_date_the_session_tells() => Assert.Equal(Key("X Conference", null, 6, ["Hubei"]), Key("鄂港合作會議", null, 6, ["Hubei"], fileName: "b.txt"));

    [Fact]
    public void Without_date_and_session_every_release_is_its_own() => Assert.NotEqual(Key("X Conference", null, null, ["Hubei"]), Key("X Conference", null, null, ["Hubei"], fileName: "b.txt"));

    [Fact]
    public void Without_regions_the_name_of_the_mechanism_tells() => Assert.NotEqual(Key("X Conference", "2020-01-01", null, []), Key("Y Conference", "2020-01-01", null, []));

    [Theory]
    [InlineData(ReleaseKinds.Announcement)]
    [InlineData(ReleaseKinds.Other)]
    public void An_announcement_reports_no_meeting(string kind) => Assert.Null(Key("X Conference", "2020-01-01", null, ["Hubei"], kind));
}
