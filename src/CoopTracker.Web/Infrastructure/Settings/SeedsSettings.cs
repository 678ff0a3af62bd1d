namespace CoopTracker.Web.Infrastructure.Settings;

/// <summary>The releases that a first start imports.</summary>
internal sealed class SeedsSettings : ISettingsSection
{
    private const string Usual = "seeds";

    public static string Section => "Seeds";

    /// <summary>
    /// A folder of releases with their manifest; empty for none. A relative one is looked for from the current directory, then from the
    /// program's own folder upwards, so that it is found however the program is started.
    /// </summary>
    public string Folder { get; set; } = Usual;

    /// <summary>The folder as it was found; null when there is none.</summary>
    public string? Found() => string.IsNullOrEmpty(Folder) ? null : Places().Select(place => Path.Combine(place, Folder)).FirstOrDefault(Directory.Exists);

    // Only the usual folder may be missing: whoever names one expects its releases.
    public string? Complaint() => Folder is not (null or "" or Usual) && Found() is null
        ? $"Seeds:Folder is '{Folder}', and there is no such folder. Name a folder of press releases, or nothing for no seeds."
        : null;

    private static IEnumerable<string> Places()
    {
        yield return Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent) yield return folder.FullName;
    }
}
