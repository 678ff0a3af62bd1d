using CoopTracker.Core.Facts;
using CoopTracker.Data.Import;

namespace CoopTracker.Web.Commands.Inputs;

/// <summary>A file that a user named, or that lies in a folder that a user named.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Hints">Its name among releases, and what a manifest tells of it.</param>
internal sealed record InputFile(string Path, ReleaseHints Hints)
{
    /// <summary>Reads the bytes.</summary>
    /// <param name="complaint">Why they cannot be read and what to do; null when they can.</param>
    /// <returns>The bytes; null when they cannot be read.</returns>
    public byte[]? Read(out string? complaint)
    {
        try
        {
            var file = new FileInfo(Path);
            complaint = Directory.Exists(Path) ? "is a folder without .txt, .html, .htm or .md files. Name another folder."
                : !file.Exists ? "does not exist. Check the path."
                : file.Length == 0 ? "is empty. Save or download it again."
                : file.Length > ImportFile.MaxBytes ? "is larger than 5 MB. Save only the page of the press release."
                : null;
            return complaint is null ? File.ReadAllBytes(Path) : null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            complaint = $"cannot be read: {refusal.Message} Check its permissions.";
            return null;
        }
    }
}

/// <summary>Finds the files of paths.</summary>
internal static class InputFiles
{
    private static readonly string[] Endings = [".txt", ".html", ".htm", ".md"];

    /// <summary>Each file that is named, and every text or HTML file of each folder and the folders below it.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="manifest">What is known of them; null to use the manifest that lies in each folder.</param>
    /// <exception cref="Infrastructure.UsageException">A folder's manifest is no manifest.</exception>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths, Manifest? manifest) => [.. paths.SelectMany(path => Find(path, manifest))];

    private static List<InputFile> Find(string path, Manifest? manifest)
    {
        if (!Directory.Exists(path)) return [new InputFile(path, (manifest ?? Manifest.Empty).For(Path.GetFileName(path)))];

        var known = manifest ?? Manifest.In(path);
        var files = Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal)
            .Select(file => new InputFile(file, known.For(Path.GetRelativePath(path, file).Replace('\\', '/')))).ToList();
        return files.Count > 0 ? files : [new InputFile(path, known.For(path))];
    }
}
