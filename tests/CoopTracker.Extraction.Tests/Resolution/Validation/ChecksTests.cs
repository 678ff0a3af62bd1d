using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Resolution.Validation;

namespace CoopTracker.Extraction.Tests.Resolution.Validation;

public class ChecksTests
{
    private static readonly Evidence Somewhere = new(0, 0, "", "test");

    [Theory]
    [InlineData("2024-04-26", null, "")]
    [InlineData("2024-04-27", "2024-04-26", "")]
    [InlineData("2024-02", "2023-02", "")]
    [InlineData("2024-04-28", null, "date-conflict")]
    [InlineData("2023-09-09", null, "date-conflict")]
    [InlineData("2024-04-26", "2024-05-01", "date-conflict")]
    [InlineData("2024-04-26", "2025", "date-conflict")]
    public void A_day_that_the_release_could_not_tell_of_is_warned_of(string held, string? signing, string expected) =>
        Assert.Equal(expected, Codes(new DatesBeforeIssue(), "Title\n****\nText.", sheet =>
        {
            sheet.IssuedOn = new Fact<DateOnly>(new DateOnly(2024, 4, 26), Somewhere);
            sheet.HeldOn = new Fact<PartialDate>(Date(held), Somewhere);
            if (signing is not null) sheet.Agreements.Add(Agreement("agreement") with { SignedOn = new Fact<PartialDate>(Date(signing), Somewhere) });
        }));

    [Theory]
    [InlineData("Innovation and Technology", "")]
    [InlineData("Joint Pursuit of the Belt and Road Development (including Trade)", "")]
    [InlineData("finance", "")]
    [InlineData("共建「一帶一路」及商貿投資", "")]
    [InlineData("Heung Yuen Wai Boundary Control Point and", "heading-doubtful")]
    [InlineData("(HKSTPC) will set up a branch", "heading-doubtful")]
    [InlineData("Finance (including banking", "heading-doubtful")]
    [InlineData("Mr Lee said", "heading-doubtful")]
    [InlineData("加強合作，", "heading-doubtful")]
    public void A_heading_that_is_half_a_sentence_is_warned_of(string heading, string expected) =>
        Assert.Equal(expected, Codes(new WholeHeadings(), "Title\n****\nText.", sheet => sheet.Areas.Add(new AreaFact(heading, ["other"], [], Somewhere))));

    [Theory]
    [InlineData("agreement", "")]
    [InlineData("other", "type-unknown")]
    public void An_agreement_of_unknown_kind_is_warned_of(string type, string expected) =>
        Assert.Equal(expected, Codes(new KnownTypes(), "Title\n****\nText.", sheet => sheet.Agreements.Add(Agreement(type))));

    [Theory]
    [InlineData("The “plenary” was held – in São Paulo’s café。會議", "")]
    [InlineData("People\ufffds Government of \ufffd", "unreadable-text")]
    [InlineData("食物及\ue123生局局長", "unreadable-text")]
    [InlineData("Talents i¼0ï¼0 of the two places", "unreadable-text")]
    public void Characters_that_nobody_can_read_are_warned_of_once(string text, string expected) =>
        Assert.Equal(expected, Codes(new ReadableCharacters(), "Title\n****\n" + text));

    [Theory]
    [InlineData("The two sides will continue to explore more measures to facilitate the flow of people, goods, capital and information between the two places, including the further expansion of the scope of the", "unreadable-text")]
    [InlineData("The two sides will continue to explore more measures to facilitate the flow of people, goods, capital and information between the two places, including the further expansion of the scope of the\nNNNN", "")]
    [InlineData("The two sides will continue to explore more measures to facilitate the flow of people, goods, capital and information between the two places, including the further expansion of the scope of the scheme.", "")]
    [InlineData("Finance", "")]
    public void A_text_that_breaks_off_is_warned_of(string last, string expected) =>
        Assert.Equal(expected, Codes(new WholeText(), "Title\n****\nThe two sides met.\n" + last, sheet => sheet.Title = new Fact<string>("Title", Somewhere)));

    [Theory]
    [InlineData(ReleaseKinds.Meeting, "title-lost")]
    [InlineData(ReleaseKinds.Other, "")]
    public void A_lost_title_is_warned_of(string kind, string expected) => Assert.Equal(expected, Codes(new WholeText(), "The two sides met.", sheet => sheet.Kind = kind));

    [Theory]
    [InlineData(ReleaseKinds.Other, "Hong Kong and Zhejiang reached a consensus on the following 13 co-operation areas:", "no-meeting-found")]
    [InlineData(ReleaseKinds.Meeting, "Hong Kong and Zhejiang reached a consensus on the following 13 co-operation areas:", "")]
    [InlineData(ReleaseKinds.Other, "The Secretary toured the following three schools:", "")]
    public void Areas_without_a_meeting_are_warned_of(string kind, string text, string expected) =>
        Assert.Equal(expected, Codes(new MeetingOverlooked(), "Title\n****\n" + text + "\nFinance\nSupport listing.", sheet => sheet.Kind = kind));

    [Theory]
    [InlineData("The two sides reached consensus on the following areas:\nThey parted.", ReleaseKinds.Meeting, WarningCodes.AreasUnread)]
    [InlineData("　　雙方就下列範疇達成共識：\n　　雙方道別。", ReleaseKinds.Meeting, WarningCodes.AreasUnread)]
    [InlineData("　　雙方就15個範疇達成共識。", ReleaseKinds.Meeting, "")]
    [InlineData("　　雙方簽署以下協議：\n　　雙方道別。", ReleaseKinds.Meeting, "")]
    [InlineData("　　雙方就下列範疇達成共識：\n　　雙方道別。", ReleaseKinds.Announcement, "")]
    public void Areas_that_are_announced_and_not_read_are_warned_of(string text, string kind, string expected) =>
        Assert.Equal(expected, Codes(new AreasOverlooked(), "Title\n****\n" + text, sheet => sheet.Kind = kind));

    private static string Codes(ICheck check, string text, Action<FactSheet>? prepare = null)
    {
        var sheet = Reading.Sheet(text, prepare: prepared =>
        {
            prepared.Kind = ReleaseKinds.Meeting;
            prepare?.Invoke(prepared);
        });
        check.Look(sheet);
        return string.Join(',', sheet.Warnings.Select(warning => warning.Code));
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    private static AgreementFact Agreement(string type) => new("Title", type, [], null, null, ["other"], Somewhere);
}
