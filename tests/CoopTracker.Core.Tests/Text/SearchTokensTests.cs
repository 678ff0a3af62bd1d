using CoopTracker.Core.Text;

namespace CoopTracker.Core.Tests.Text;

public class SearchTokensTests
{
    [Theory]
    [InlineData("Co-operation", "cooperation")]
    [InlineData("Hong Kong/Shenzhen", "Hong Kong-Shenzhen")]
    [InlineData("HONG KONG", "Hong Kong")]
    [InlineData("Ｈｏｎｇ　Ｋｏｎｇ　２０２４", "hong kong 2024")]
    [InlineData("Café Müller, Œuvre, straße", "cafe muller oeuvre strasse")]
    [InlineData("Cafe\u0301", "café")]
    [InlineData("People's", "People’s")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("organisation", "organizations")]
    [InlineData("agreements", "agreement")]
    [InlineData("technologies", "technology")]
    [InlineData("co-operating", "cooperation")]
    [InlineData("滬港合作會議", "沪港合作会议")]
    [InlineData("臺灣 裏 衞生", "台湾 里 卫生")]
    [InlineData("e-commerce", "E commerce")]
    public void Spellings_of_the_same_words_have_the_same_terms(string one, string other) => Assert.Equal(Terms(other), Terms(one));

    [Theory]
    [InlineData("Hong Kong", "Hongkong")]
    [InlineData("agreement", "arrangement")]
    [InlineData("合作", "作合")]
    [InlineData("finance", "final")]
    [InlineData("2023", "2024")]
    public void Different_words_have_different_terms(string one, string other) => Assert.NotEqual(Terms(other), Terms(one));

    [Fact]
    public void Every_Chinese_character_starts_a_term() => Assert.Equal(["金融", "融合", "合作", "作"], Terms("金融合作"));

    [Fact]
    public void A_run_of_Chinese_ends_at_punctuation_and_at_English() => Assert.Equal(["签", "ai", "合作", "作", "书"], Terms("簽《AI合作》書"));

    [Theory]
    [InlineData("")]
    [InlineData("—— ... <>&\"'*")]
    [InlineData("\0\u200F\uD800")]
    public void A_text_without_words_has_no_terms(string text) => Assert.Empty(Terms(text));

    [Fact]
    public void Every_term_knows_its_place()
    {
        const string text = "A Co-operation 合作 𠀀字\uD800 Straße";
        Assert.Equal(["A", "Co-operation", "合作", "作", "𠀀字", "字", "Straße"], SearchTokens.Read(text).Select(token => text.Substring(token.Start, token.Length)));
    }

    private static IEnumerable<string> Terms(string text) => SearchTokens.Read(text).Select(token => token.Term);
}
