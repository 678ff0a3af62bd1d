namespace CoopTracker.Web.Infrastructure.Settings;

/// <summary>Where everything that the program writes lies.</summary>
internal sealed class DataSettings : ISettingsSection
{
    public static string Section => "Data";

    /// <summary>The folder of store, keys and logs; relative to the current directory.</summary>
    public string Folder { get; set; } = "data";

    public string Store => Path.Combine(FullPath, "cooptracker.db");

    public string Keys => Path.Combine(FullPath, "keys");

    public string Logs => Path.Combine(FullPath, "logs");

    private string FullPath => Path.GetFullPath(Folder);

    // Creating the folder is the surest way to know that it can be written to.
    public string? Complaint()
    {
        if (string.IsNullOrWhiteSpace(Folder)) return "Data:Folder is empty. Name the folder where the store shall lie, or leave the key out.";
        try
        {
            Directory.CreateDirectory(FullPath);
            return null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"Data:Folder is '{Folder}', which cannot be created: {refusal.Message} Name a folder that you may write to.";
        }
    }
}
