using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CoopTracker.Web.Commands;

/// <summary>The usual help, then examples that can be copied, and the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Examples = """
        Examples, each after "dotnet run --project src/CoopTracker.Web --":
          serve --urls http://localhost:8080
          extract release.html --manifest manifest.json > records.json
          import releases/ --dry-run        show what an import would change
          import releases/ more.txt
          rebuild
          evaluate gold/ releases/          how well are these releases read?

        Settings (also as environment variables, with __ for the colon):
          --Data:Folder=FOLDER    where everything that is written lies (default: data)
          --Seeds:Folder=FOLDER   the releases that a first start imports (default: seeds)
          --Log:File=true         also write a JSON log under the data folder

        Exit codes: 0 done; 1 some input could not be read or imported, or facts were lost; 2 wrong usage; 3 a dry run would change something.

        """;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(Examples);
        return code;
    }
}
