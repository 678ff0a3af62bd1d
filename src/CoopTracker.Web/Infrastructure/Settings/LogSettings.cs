namespace CoopTracker.Web.Infrastructure.Settings;

/// <summary>What is logged besides the lines on the console.</summary>
internal sealed class LogSettings : ISettingsSection
{
    public static string Section => "Log";

    /// <summary>Whether JSON lines are also written to a file a day under the data folder.</summary>
    public bool File { get; set; }

    public string? Complaint() => null;
}
