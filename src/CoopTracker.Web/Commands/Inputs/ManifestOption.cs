using System.CommandLine;

namespace CoopTracker.Web.Commands.Inputs;

/// <summary>The option <c>--manifest</c>.</summary>
internal static class ManifestOption
{
    public static Option<string?> Make() => new("--manifest")
    {
        Description = $"What is known besides the texts: days of issue and addresses. Usually the {Manifest.FileName} of each folder.",
        HelpName = "FILE",
    };

    /// <summary>The manifest that was named; null when none was.</summary>
    public static Manifest? Read(string? path) => path is null ? null : Manifest.Read(path);
}
