using CoopTracker.Core.Model;

namespace CoopTracker.Core.Tests.Model;

public class PermanentIdTests
{
    [Theory]
    [InlineData(0, "00000000")]
    [InlineData(31, "0000000z")]
    [InlineData((1L << 40) - 1, "zzzzzzzz")]
    [InlineData(123_456_789_012, "3jz9j6gm")]
    public void An_id_is_eight_characters(long number, string text)
    {
        Assert.Equal(text, new PermanentId(number).ToString());
        Assert.True(PermanentId.TryParse(text.ToUpperInvariant(), null, out var id));
        Assert.Equal(number, id.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000")]
    [InlineData("000000000")]
    [InlineData("0000000u")]
    [InlineData("0000000 ")]
    [InlineData("0000000İ")]
    public void Anything_else_is_no_id(string? text) => Assert.False(PermanentId.TryParse(text, null, out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(1L << 40)]
    public void A_number_of_more_than_forty_bits_is_no_id(long number) => Assert.Throws<ArgumentOutOfRangeException>(() => new PermanentId(number));
}
