using System.Text.Json;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction;
using CoopTracker.Extraction.Evaluation;
using CoopTracker.Web.Commands.Inputs;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Commands;

/// <summary>Reads gold records from one folder and the releases of the same names from another.</summary>
internal static class GoldFolder
{
    /// <summary>Reads every release that has gold, and scores it.</summary>
    /// <param name="goldFolder">Holds one JSON file for each release.</param>
    /// <param name="releaseFolder">Holds the releases, and perhaps their manifest.</param>
    /// <param name="complain">Takes a line for each release that is missing or cannot be read.</param>
    /// <exception cref="UsageException">There is no gold, or a file that should be gold is none.</exception>
    public static Accuracy Score(string goldFolder, string releaseFolder, Action<string> complain)
    {
        var manifest = Manifest.In(releaseFolder);
        var gold = Directory.EnumerateFiles(goldFolder, "*.json").Where(path => Path.GetFileName(path) != Manifest.FileName).Order(StringComparer.Ordinal).ToList();
        if (gold.Count == 0) throw new UsageException($"{goldFolder} holds no gold records; name the folder with one JSON file for each release.");
        return new Accuracy([.. gold.Select(path => Score(path, releaseFolder, manifest, complain))]);
    }

    private static ReleaseScore Score(string goldPath, string releaseFolder, Manifest manifest, Action<string> complain)
    {
        var name = Path.GetFileNameWithoutExtension(goldPath);
        var releases = Directory.GetFiles(releaseFolder, $"{name}.*").Where(path => Path.GetExtension(path) != ".json").ToList();
        if (releases is [var only]) return ReleaseScore.Of(name, ReadGold(goldPath), Read(only, manifest, complain));
        complain($"{goldPath}: {releases.Count} releases of this name in {releaseFolder}; there must be one. All its facts count as missed.");
        return ReleaseScore.Of(name, ReadGold(goldPath), null);
    }

    private static GoldRecord ReadGold(string path)
    {
        try
        {
            return GoldRecord.Parse(File.ReadAllText(path));
        }
        catch (JsonException problem)
        {
            throw new UsageException($"{path} is no gold record: {problem.Message}");
        }
    }

    private static ReleaseRecord? Read(string path, Manifest manifest, Action<string> complain)
    {
        var hints = manifest.For(Path.GetFileName(path));
        var reading = ReleaseExtractor.Read(File.ReadAllBytes(path), hints);
        if (reading is ReleaseReading.Read read) return ReleaseRecord.From(hints.FileName, read.Facts);
        complain($"{path}: {((ReleaseReading.Unreadable)reading).Reason}");
        return null;
    }
}
