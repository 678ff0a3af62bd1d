using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CoopTracker.Benchmarks;

switch (args)
{
    case ["--quick"]:
        QuickTable.Print(Console.Out);
        break;
    case ["--patterns"]:
        PatternTable.Print(Console.Out);
        break;
    default:
        // In this process: the project that BenchmarkDotNet would make for itself knows nothing of the central package versions.
        BenchmarkRunner.Run<ReleaseBenchmarks>(ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)), args);
        break;
}
