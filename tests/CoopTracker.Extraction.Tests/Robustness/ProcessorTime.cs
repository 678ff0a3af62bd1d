using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>How long the processor works on something: unlike a clock on the wall, it does not count the time of other programs.</summary>
internal static partial class ProcessorTime
{
    private const int ThreadClock = 3;

    /// <summary>The least of a few tries.</summary>
    internal static TimeSpan Of(Action work, int tries = 1) => Enumerable.Range(0, tries).Min(_ => Once(work));

    private static TimeSpan Once(Action work)
    {
        var before = Now();
        work();
        return Now() - before;
    }

    // Only Linux, where continuous integration runs, is asked for the thread's own time.
    private static TimeSpan Now() =>
        OperatingSystem.IsLinux() && ReadClock(ThreadClock, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out ClockTime time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct ClockTime
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
