namespace CoopTracker.Web.Infrastructure.Settings;

/// <summary>A section of the configuration that checks itself.</summary>
internal interface ISettingsSection
{
    /// <summary>The name of the section.</summary>
    static abstract string Section { get; }

    /// <summary>What is wrong with it and what to do, by the name of the key; null when nothing is.</summary>
    string? Complaint();
}

/// <summary>Reads sections at start, so that a wrong value stops the program before it does anything.</summary>
internal static class SettingsReader
{
    /// <summary>Reads and checks a section; missing keys keep their usual values.</summary>
    /// <exception cref="UsageException">A value cannot be used; the message names its key.</exception>
    public static T Read<T>(this IConfiguration configuration) where T : class, ISettingsSection, new()
    {
        var settings = new T();
        try
        {
            configuration.GetSection(T.Section).Bind(settings);
        }
        catch (InvalidOperationException mismatch)
        {
            throw new UsageException($"{mismatch.Message} Correct the value, or leave the key out.", mismatch);
        }
        return settings.Complaint() is { } complaint ? throw new UsageException(complaint) : settings;
    }
}
