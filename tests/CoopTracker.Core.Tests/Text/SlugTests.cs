using CoopTracker.Core.Text;

namespace CoopTracker.Core.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("Guangdong", "guangdong")]
    [InlineData("Inner Mongolia", "inner-mongolia")]
    [InlineData("Hong Kong/Shenzhen Co-operation Meeting", "hong-kong-shenzhen-cooperation-meeting")]
    [InlineData("滬港合作會議第六次會議", "滬港合作會議第六次會議")]
    [InlineData("《AI合作》 2024", "ai-合作-2024")]
    [InlineData("<script>alert('x')</script>", "script-alert-x-script")]
    [InlineData("???", "untitled")]
    public void A_slug_is_the_words_of_the_title(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void A_long_title_is_cut_after_a_whole_word()
    {
        var slug = Slug.Of(string.Join(' ', Enumerable.Repeat("memorandum", 20)));
        Assert.Equal("memorandum-memorandum-memorandum-memorandum-memorandum-memorandum-memorandum", slug);
    }
}
