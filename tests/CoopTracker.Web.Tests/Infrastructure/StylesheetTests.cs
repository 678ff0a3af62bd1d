using System.Globalization;
using System.Text.RegularExpressions;
using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Infrastructure;

/// <summary>The colours of the stylesheet keep the contrast that WCAG 2.2 AA asks for, in both schemes.</summary>
public sealed class StylesheetTests(Site site) : IClassFixture<Site>
{
    private const double Text = 4.5;
    private const double Shape = 3;

    [Theory]
    [InlineData("ink", "paper", Text)]
    [InlineData("ink", "card", Text)]
    [InlineData("ink", "mark", Text)]
    [InlineData("ink", "warn", Text)]
    [InlineData("soft", "paper", Text)]
    [InlineData("soft", "card", Text)]
    [InlineData("link", "paper", Text)]
    [InlineData("link", "card", Text)]
    [InlineData("link", "warn", Text)]
    [InlineData("seal", "paper", Text)]
    [InlineData("seal", "card", Text)]
    [InlineData("on-heat", "heat", Text)]
    [InlineData("edge", "paper", Shape)]
    [InlineData("edge", "card", Shape)]
    [InlineData("k-meeting", "paper", Shape)]
    [InlineData("k-person", "paper", Shape)]
    [InlineData("k-area", "paper", Shape)]
    [InlineData("k-commitment", "paper", Shape)]
    [InlineData("k-agreement", "paper", Shape)]
    [InlineData("k-party", "paper", Shape)]
    public async Task A_colour_stands_out_from_what_it_is_drawn_on(string front, string back, double least)
    {
        using var client = site.Client();
        var sheet = await client.GetStringAsync(new Uri("/cooptracker.css", UriKind.Relative));

        foreach (var scheme in new[] { "light", "dark" })
        {
            var contrast = Contrast(Luminance(Token(sheet, front, scheme)), Luminance(Token(sheet, back, scheme)));
            Assert.True(contrast >= least, $"--{front} on --{back} in the {scheme} scheme has a contrast of {contrast:0.00}; {least} is the least.");
        }
    }

    private static string Token(string sheet, string name, string scheme)
    {
        var token = Regex.Match(sheet, $"--{name}: light-dark\\(#(?<light>[0-9a-f]{{6}}), #(?<dark>[0-9a-f]{{6}})\\)");
        Assert.True(token.Success, $"The stylesheet has no token --{name}.");
        return token.Groups[scheme].Value;
    }

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private static double Luminance(string hex) => (0.2126 * Channel(hex, 0)) + (0.7152 * Channel(hex, 2)) + (0.0722 * Channel(hex, 4));

    private static double Channel(string hex, int at)
    {
        var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
