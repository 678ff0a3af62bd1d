using Microsoft.Extensions.Options;

namespace CoopTracker.Web.Infrastructure;

/// <summary>Section <c>Seeds</c>: the releases that a first start imports.</summary>
internal sealed class SeedsOptions
{
    public const string Section = "Seeds";
    private const string Default = "seeds";

    /// <summary>
    /// A folder of releases with their manifest; empty for none. A relative one is looked for from the current directory, then from the
    /// program's own folder upwards, so that it is found however the program is started.
    /// </summary>
    public string Folder { get; set; } = Default;

    /// <summary>The folder as it was found; null when there is none.</summary>
    public string? Found() => string.IsNullOrEmpty(Folder) ? null : Places().Select(place => Path.Combine(place, Folder)).FirstOrDefault(Directory.Exists);

    /// <summary>Only the default may be missing: whoever names a folder expects its releases.</summary>
    public bool IsMissing => Folder is not ("" or Default) && Found() is null;

    private static IEnumerable<string> Places()
    {
        yield return Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent) yield return folder.FullName;
    }
}

internal sealed class SeedsOptionsValidator : IValidateOptions<SeedsOptions>
{
    public ValidateOptionsResult Validate(string? name, SeedsOptions options) => options.IsMissing
        ? ValidateOptionsResult.Fail($"Seeds:Folder is '{options.Folder}', and there is no such folder. Give a folder of press releases, or nothing for no seeds.")
        : ValidateOptionsResult.Success;
}
