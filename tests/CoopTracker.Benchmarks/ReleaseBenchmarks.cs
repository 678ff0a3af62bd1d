using BenchmarkDotNet.Attributes;
using CoopTracker.Core.Facts;

namespace CoopTracker.Benchmarks;

/// <summary>Reading releases from bytes to facts, on one core.</summary>
[MemoryDiagnoser]
public class ReleaseBenchmarks
{
    private readonly Release largeEnglish = Workload.Large(Workload.Seeds);
    private readonly Release largeChinese = Workload.Large(Workload.Chinese);
    private int next;

    /// <summary>One seed after the other.</summary>
    [Benchmark]
    public ReleaseReading Seed() => Next(Workload.Seeds);

    /// <summary>One Chinese text after the other.</summary>
    [Benchmark]
    public ReleaseReading ChineseText() => Next(Workload.Chinese);

    /// <summary>One HTML page after the other.</summary>
    [Benchmark]
    public ReleaseReading Page() => Next(Workload.Pages);

    /// <summary>An English text of 5 MB.</summary>
    [Benchmark]
    public ReleaseReading LargeEnglishText() => largeEnglish.Read();

    /// <summary>A Chinese text of 5 MB.</summary>
    [Benchmark]
    public ReleaseReading LargeChineseText() => largeChinese.Read();

    private ReleaseReading Next(IReadOnlyList<Release> releases) => releases[next++ % releases.Count].Read();
}
