using Xunit.Sdk;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>The measure itself: it must let honest work pass and find the square.</summary>
public sealed class GrowthTests
{
    [Fact]
    public void Work_in_proportion_passes() => Growth.IsLinear(length => Spend(length * 1_000L));

    [Fact]
    public void Time_with_the_square_of_the_length_is_found() =>
        Assert.Contains("times as long", Assert.Throws<TrueException>(() => Growth.IsLinear(length => Spend((long)length * length / 10))).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_with_the_square_of_the_length_are_found() =>
        Assert.Contains("times the bytes", Assert.Throws<TrueException>(() => Growth.IsLinear(length => Allocate(length))).Message, StringComparison.Ordinal);

    private static void Spend(long steps)
    {
        var sum = 0L;
        for (var i = 0L; i < steps; i++) sum += i;
        Assert.NotEqual(-1, sum);
    }

    private static void Allocate(int length)
    {
        for (var i = 0; i < length; i += 100) Assert.Equal(length, new byte[length].Length);
    }
}
