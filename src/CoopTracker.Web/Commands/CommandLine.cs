using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Commands;

/// <summary>The commands of the executable; <c>serve</c> when none is named.</summary>
internal static partial class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes progress and complaints.</param>
    /// <param name="reader">Reads press releases.</param>
    /// <param name="stop">Ends what is running; a server ends well.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, ReleaseReader reader, CancellationToken stop = default)
    {
        var settings = args.Where(IsSetting).ToArray();
        var parsed = Root(settings, reader).Parse(args.Where(word => !IsSetting(word)).ToArray());
        var console = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = await parsed.InvokeAsync(console, stop);
            return parsed.Action is ParseErrorAction ? ExitCodes.WrongUsage : code;
        }
        catch (UsageException mistake)
        {
            await error.WriteLineAsync(mistake.Message);
            return ExitCodes.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What was under way was not kept.");
            return ExitCodes.SomeInputFailed;
        }
    }

    private static RootCommand Root(string[] settings, ReleaseReader reader)
    {
        var serve = ServeCommand.Make(settings, reader);
        var root = new RootCommand("CoopTracker: what Hong Kong has agreed, with whom, and when. Without a command it serves its pages.")
        {
            serve, ExtractCommand.Make(reader), ImportCommand.Make(settings, reader), RebuildCommand.Make(settings, reader),
            EvaluateCommand.Make(),
        };
        foreach (var option in serve.Options) root.Add(option);
        root.Action = serve.Action;
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    /// <summary>Settings begin with a capital, as <c>--Data:Folder=elsewhere</c>, or are the framework's own; every other word belongs to a command.</summary>
    private static bool IsSetting(string word) => Setting().IsMatch(word);

    [GeneratedRegex("^--(environment|applicationName|contentRoot|[A-Z][A-Za-z]*(:[A-Za-z0-9]+)*)=", RegexOptions.NonBacktracking)]
    private static partial Regex Setting();
}
