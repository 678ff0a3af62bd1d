using System.Text.Json;
using System.Text.Json.Serialization;
using CoopTracker.Core.Facts;
using CoopTracker.Data.Import;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Commands.Inputs;

/// <summary>What is known of releases besides their texts, by the names of their files.</summary>
internal sealed class Manifest
{
    public const string FileName = "manifest.json";
    private const string Form = """{ "documents": [ { "file": "a.txt", "issuedOn": "2024-04-26", "url": "https://..." } ] }, where issuedOn and url may be left out""";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private readonly Dictionary<string, ManifestEntry> entries;

    private Manifest(IEnumerable<ManifestEntry> entries) => this.entries = entries.ToDictionary(entry => entry.File);

    /// <summary>A manifest that knows nothing.</summary>
    public static Manifest Empty { get; } = new([]);

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="UsageException">It cannot be read, or is no manifest.</exception>
    public static Manifest Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) throw new UsageException($"There is no manifest '{path}'. Check the path.");
        if (file.Length > ImportFile.MaxBytes) throw new UsageException($"The manifest '{path}' is larger than 5 MB. Split it.");
        try
        {
            using var stream = file.OpenRead();
            var documents = JsonSerializer.Deserialize<ManifestForm>(stream, Json)?.Documents ?? throw new JsonException("It holds nothing.");
            var twice = documents.GroupBy(entry => entry.File).FirstOrDefault(group => group.Count() > 1);
            return twice is null ? new Manifest(documents) : throw new UsageException($"The manifest '{path}' names '{twice.Key}' twice. Keep one of the entries.");
        }
        catch (Exception mistake) when (mistake is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The manifest '{path}' cannot be read: {mistake.Message} Its form is {Form}.", mistake);
        }
    }

    /// <summary>The manifest that lies in a folder; one that knows nothing when there is none.</summary>
    public static Manifest In(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Read(path) : Empty;
    }

    /// <summary>What it tells of a file; a file in a folder below may be named with or without that folder.</summary>
    public ReleaseHints For(string name)
    {
        var entry = entries.GetValueOrDefault(name) ?? entries.GetValueOrDefault(Path.GetFileName(name));
        return new ReleaseHints(name, entry?.IssuedOn, entry?.Url);
    }

    private sealed record ManifestForm([property: JsonRequired] IReadOnlyList<ManifestEntry> Documents);

    private sealed record ManifestEntry([property: JsonRequired] string File, DateOnly? IssuedOn, string? Url);
}
