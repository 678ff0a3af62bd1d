using System.Text;
using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>Made to exhaust time, memory or the stack: every text is read, and one four times as long costs about four times as much.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Pieces => [.. HostileTexts.Pieces];

    public static TheoryData<string> Tags => [.. HostileTexts.Tags];

    public static TheoryData<string> OpenTags => [.. HostileTexts.OpenTags];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_piece_said_over_and_over_costs_in_proportion_in_an_English_release(string piece) =>
        Growth.IsLinear(length => Invariants.HoldOnce(HostileTexts.InEnglish(piece, length), "release.txt"));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_piece_said_over_and_over_costs_in_proportion_in_a_Chinese_release(string piece) =>
        Growth.IsLinear(length => Invariants.HoldOnce(HostileTexts.InChinese(piece, length), "release.txt"));

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_tag_over_and_over_costs_in_proportion(string tag) =>
        Growth.IsLinear(length => Invariants.HoldOnce(HostileTexts.Page(tag, length / 10), "release.html"));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul>")]
    [InlineData("<blockquote>")]
    [InlineData("<font>")]
    public void Ten_thousand_nested_elements_do_not_exhaust_the_stack(string tag)
    {
        var facts = Invariants.HoldOnce(HostileTexts.Page(tag, 10_000), "release.html");

        Assert.Contains("The two sides signed an agreement.", facts.ReadingText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OpenTags))]
    public void A_page_of_five_megabytes_that_closes_nothing_is_refused_in_time(string tag)
    {
        var page = Encoding.UTF8.GetBytes(HostileTexts.Page(tag, 4_900_000 / tag.Length));

        var time = ProcessorTime.Of(() => Assert.Contains("HTML elements", Refusal(page), StringComparison.Ordinal));

        Assert.True(time < TimeSpan.FromSeconds(10), $"It took {time.TotalSeconds:0.0} s.");
    }

    private static string Refusal(byte[] page) => Assert.IsType<ReleaseReading.Unreadable>(Reading.Bytes(page, file: "release.html")).Reason;
}
