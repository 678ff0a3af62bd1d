using System.Text;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Tests.Sources;

public class TextDecoderTests
{
    private const string Chinese = "食物及衞生局局長與上海市副市長今日在香港簽署合作協議，並出席滬港合作會議。";
    private const string Simplified = "政务司司长与福建省副省长今日在福州签署合作协议，并出席闽港合作会议。";

    [Fact]
    public void Utf8_is_read_with_and_without_a_byte_order_mark()
    {
        Assert.Equal(Chinese, Read(Encoding.UTF8.GetBytes(Chinese)));
        Assert.Equal(Chinese, Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Chinese)]));
    }

    [Fact]
    public void Utf16_is_read_by_its_byte_order_mark() => Assert.Equal(Chinese, Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Chinese)]));

    // 衞 (8F C0) is one of the characters that Hong Kong added to Big5.
    [Theory]
    [InlineData("<meta charset=big5>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=iso-8859-1>")]
    [InlineData("")]
    public void Big5_is_read_whatever_the_page_declares(string declaration)
    {
        var parts = Chinese.Split('衞');
        Assert.Equal(declaration + Chinese, Read([.. Encoding.ASCII.GetBytes(declaration), .. Bytes("big5", parts[0]), 0x8F, 0xC0, .. Bytes("big5", parts[1])]));
    }

    [Theory]
    [InlineData("<meta charset=gb2312>")]
    [InlineData("<meta charset=big5>")]
    [InlineData("")]
    public void Gbk_is_read_whatever_the_page_declares(string declaration) =>
        Assert.Equal(declaration + Simplified, Read([.. Encoding.ASCII.GetBytes(declaration), .. Bytes("gb18030", Simplified)]));

    [Theory]
    [InlineData("<meta charset=iso-8859-1>")]
    [InlineData("<meta charset=windows-1252>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("")]
    public void Western_quotation_marks_are_read_whatever_the_page_declares(string declaration)
    {
        const string words = "Hong Kong\u2019s \u201cOne Zone, Two Parks\u201d \u2013 Concei\u00e7\u00e3o";
        Assert.Equal(declaration + words, Read([.. Encoding.ASCII.GetBytes(declaration), .. Bytes("windows-1252", words)]));
    }

    [Fact]
    public void English_with_quotation_marks_of_big5_is_read() =>
        Assert.Equal("Hong Kong\u2019s \u201cOne Zone\u201d", Read([.. "Hong Kong"u8, 0xA1, 0xA6, .. "s "u8, 0xA1, 0xA7, .. "One Zone"u8, 0xA1, 0xA8]));

    [Fact]
    public void One_broken_byte_does_not_make_utf8_another_charset() =>
        Assert.Equal(Chinese + "\ufffd", Read([.. Encoding.UTF8.GetBytes(Chinese), 0xE6]));

    [Fact]
    public void A_binary_file_is_refused_with_advice()
    {
        var (text, problem) = TextDecoder.Decode([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]);
        Assert.Null(text);
        Assert.Contains("save the release as text or HTML", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_make_the_decoder_throw()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(0, 400)];
            random.NextBytes(bytes);
            var (text, problem) = TextDecoder.Decode(bytes);
            Assert.True(text is null != problem is null);
        }
    }

    private static string? Read(byte[] bytes) => TextDecoder.Decode(bytes).Text;

    private static byte[] Bytes(string charset, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(charset).GetBytes(text);
    }
}
