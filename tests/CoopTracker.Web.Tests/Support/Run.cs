using CoopTracker.Core.Facts;
using CoopTracker.Web.Commands;

namespace CoopTracker.Web.Tests.Support;

/// <summary>What one command line did.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public static Task<Run> Of(params string[] args) => Of(FakeReader.Read, args);

    public static async Task<Run> Of(ReleaseReader reader, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, reader);
        return new Run(code, output.ToString(), error.ToString());
    }
}
