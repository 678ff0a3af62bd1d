namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>Whether work grows as fast as its input and no faster, by the bytes that it allocates and by the time that it takes.</summary>
internal static class Growth
{
    private static readonly int Small = 15_000 * Effort.Times;
    private const int Factor = 4;

    // Work that grows with the square of its input would cost 16 times as much.
    private const double MostBytes = 1.6 * Factor;
    private const double MostTime = 2.2 * Factor;

    // What is done in less says nothing about growth.
    private const long FewBytes = 4_000_000;
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(60);

    internal static void IsLinear(Action<int> work)
    {
        work(Small);
        var bytes = 0L;
        var time = ProcessorTime.Of(() => bytes = Bytes(work, Small * Factor));
        if (bytes > FewBytes) AssertBytes(bytes, Bytes(work, Small));
        if (time > Soon) AssertTime(work);
    }

    private static void AssertBytes(long large, long small) =>
        Assert.True(large <= MostBytes * small, $"{Factor} times the text allocates {(double)large / small:0.0} times the bytes: {small:N0}, then {large:N0}.");

    private static void AssertTime(Action<int> work)
    {
        var small = ProcessorTime.Of(() => work(Small), tries: 3);
        var large = ProcessorTime.Of(() => work(Small * Factor), tries: 3);
        Assert.True(large <= MostTime * small, $"{Factor} times the text takes {large / small:0.0} times as long: {small.TotalMilliseconds:N0} ms, then {large.TotalMilliseconds:N0} ms.");
    }

    private static long Bytes(Action<int> work, int length)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(length);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
