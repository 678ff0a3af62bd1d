using System.Text.Json;
using CoopTracker.Core.Facts;

namespace CoopTracker.Web.Commands;

/// <summary>What a manifest tells of releases besides their texts: <c>{ "documents": [ { "file", "issuedOn", "url" } ] }</c>.</summary>
internal sealed class Manifest
{
    /// <summary>The manifest of files that have none.</summary>
    public static readonly Manifest None = new([]);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<string, Entry> entries;

    private Manifest(IEnumerable<Entry> entries) => this.entries = entries.GroupBy(entry => entry.File).ToDictionary(file => file.Key, file => file.Last());

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="UsageException">The file is not there or is no manifest.</exception>
    public static Manifest Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return new Manifest(JsonSerializer.Deserialize<Content>(stream, Json)?.Documents ?? []);
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} could not be read as a manifest: {problem.Message}");
        }
    }

    /// <summary>What is known of a file, by its name.</summary>
    public ReleaseHints HintsFor(string path)
    {
        var name = Path.GetFileName(path);
        return entries.TryGetValue(name, out var entry) ? new ReleaseHints(name, entry.IssuedOn, entry.Url) : new ReleaseHints(name);
    }

    private sealed record Content(Entry[]? Documents);

    private sealed record Entry(string File, DateOnly? IssuedOn, string? Url);
}
