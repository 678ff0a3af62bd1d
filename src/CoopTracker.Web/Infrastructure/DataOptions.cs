using Microsoft.Extensions.Options;

namespace CoopTracker.Web.Infrastructure;

/// <summary>Section <c>Data</c>: where everything that the program writes lies.</summary>
internal sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>The folder of store, keys and logs; relative to the current directory.</summary>
    public string Folder { get; set; } = "data";

    public string FullPath => Path.GetFullPath(Folder);

    public string Store => Path.Combine(FullPath, "cooptracker.db");

    public string Keys => Path.Combine(FullPath, "keys");

    public string Logs => Path.Combine(FullPath, "logs");
}

/// <summary>Creates the folder, so that a wrong one is reported at start and by the name of its key.</summary>
internal sealed class DataOptionsValidator : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder)) return ValidateOptionsResult.Fail("Data:Folder is empty. Give the folder where the store shall lie, or leave the key out.");
        try
        {
            Directory.CreateDirectory(options.FullPath);
            return ValidateOptionsResult.Success;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ValidateOptionsResult.Fail($"Data:Folder is '{options.Folder}', which cannot be created: {refusal.Message} Give a folder that you may write to.");
        }
    }
}
