using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CoopTracker.Benchmarks;
using CoopTracker.Core.Facts;

switch (args)
{
    case ["--quick"]:
        QuickTable.Print(Console.Out);
        break;
    case ["--patterns"]:
        PatternTable.Print(Console.Out);
        break;
    case ["--stages", var file]:
        QuickTable.PrintStages(Console.Out, Path.GetFileName(file), [new Release(File.ReadAllBytes(file), new ReleaseHints(Path.GetFileName(file)))]);
        break;
    default:
        // In this process: the project that BenchmarkDotNet would make for itself knows nothing of the central package versions.
        BenchmarkRunner.Run<ReleaseBenchmarks>(ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)), args);
        break;
}
