namespace CoopTracker.Web.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Some input could not be read or imported; the rest was.</summary>
    public const int SomeInputFailed = 1;

    /// <summary>The command line or a setting is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>A dry run found something that an import would change.</summary>
    public const int WouldChange = 3;
}
