using CoopTracker.Web.Commands;

namespace CoopTracker.Web.Tests.Support;

/// <summary>What one command line did.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public static async Task<Run> Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return new Run(code, output.ToString(), error.ToString());
    }
}
