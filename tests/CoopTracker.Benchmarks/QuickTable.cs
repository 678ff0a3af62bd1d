using System.Globalization;

namespace CoopTracker.Benchmarks;

/// <summary>
/// The same measurements in well under a minute, less exact: enough to see what a change did. Seconds are the processor's, the garbage collector's
/// work included, so that a busy machine prints the same numbers as an idle one.
/// </summary>
internal static class QuickTable
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(3);

    internal static void Print(TextWriter output)
    {
        output.WriteLine("| one core | releases a second | KB read | KB allocated per release |\n| --- | ---: | ---: | ---: |");
        PrintRate(output, "seeds", Workload.Seeds);
        PrintRate(output, "Chinese texts", Workload.Chinese);
        PrintRate(output, "HTML pages", Workload.Pages);
        output.WriteLine("\n| 5 MB in one file | seconds | MB allocated |\n| --- | ---: | ---: |");
        PrintLarge(output, "English", Workload.Seeds);
        PrintLarge(output, "Chinese", Workload.Chinese);
        PrintStages(output, "seeds", Workload.Seeds);
        PrintStages(output, "Chinese texts", Workload.Chinese);
    }

    private static void PrintRate(TextWriter output, string name, IReadOnlyList<Release> releases)
    {
        Repeat(WarmUp, releases, release => release.Read());
        var count = 0;
        var (seconds, bytes) = Cost(() => count = Repeat(Measured, releases, release => release.Read()));
        output.WriteLine(Line($"| {name} | {count / seconds:N0} | {releases.Average(release => release.Content.Length) / 1024:0.0} | {bytes / 1024.0 / count:N0} |"));
    }

    private static void PrintLarge(TextWriter output, string name, IReadOnlyList<Release> releases)
    {
        var large = Workload.Large(releases);
        var (seconds, bytes) = Cost(() => large.Read());
        output.WriteLine(Line($"| {name} | {seconds:0.00} | {bytes / 1024.0 / 1024.0:N0} |"));
    }

    private static (double Seconds, long Bytes) Cost(Action work)
    {
        var (bytes, time) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        work();
        return ((Environment.CpuUsage.TotalTime - time).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>Where the time goes: each stage's share.</summary>
    internal static void PrintStages(TextWriter output, string name, IReadOnlyList<Release> releases)
    {
        var times = new StageTimes();
        Repeat(WarmUp, releases, new StageTimes().Read);
        var count = Repeat(Measured, releases, times.Read);
        var (all, allBytes) = (times.Stages.Sum(stage => stage.Ticks), times.Stages.Sum(stage => stage.Bytes));
        output.WriteLine($"\n| stage ({name}) | share of time | share of bytes | KB per release |\n| --- | ---: | ---: | ---: |");
        foreach (var (stage, ticks, bytes) in times.Stages)
            output.WriteLine(Line($"| {stage} | {100.0 * ticks / all:0.0} % | {100.0 * bytes / allBytes:0.0} % | {bytes / 1024.0 / count:0.0} |"));
    }

    private static int Repeat(TimeSpan time, IReadOnlyList<Release> releases, Action<Release> work)
    {
        var (count, end) = (0, Environment.CpuUsage.TotalTime + time);
        while (count < releases.Count || Environment.CpuUsage.TotalTime < end) work(releases[count++ % releases.Count]);
        return count;
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
