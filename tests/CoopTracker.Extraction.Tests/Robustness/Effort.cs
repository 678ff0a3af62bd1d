using System.Globalization;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>How hard to try: 1 for every change; FUZZ_EFFORT=20 in the environment spoils each text in 20 times as many ways and makes hostile texts 20 times as long.</summary>
internal static class Effort
{
    internal static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_EFFORT"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;
}
