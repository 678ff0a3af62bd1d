using System.CommandLine;
using System.Text.Json;
using CoopTracker.Core.Facts;
using CoopTracker.Web.Commands.Inputs;

namespace CoopTracker.Web.Commands;

/// <summary><c>extract</c>: prints what is read from files, without a store.</summary>
internal static class ExtractCommand
{
    public static Command Make(ReleaseReader reader)
    {
        var files = new Argument<string[]>("FILES") { Description = "Press releases: text or HTML files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var manifest = ManifestOption.Make();
        var withText = new Option<bool>("--with-text") { Description = "Add to each record the reading text that its evidence points into." };
        var extract = new Command("extract", "Print a JSON array with a record for each file.") { files, manifest, withText };
        extract.SetAction(parsed =>
        {
            var inputs = InputFiles.Find(parsed.GetRequiredValue(files), ManifestOption.Read(parsed.GetValue(manifest)));
            return Run(inputs, reader, parsed.GetValue(withText), parsed.InvocationConfiguration);
        });
        return extract;
    }

    private static int Run(IReadOnlyList<InputFile> inputs, ReleaseReader reader, bool withText, InvocationConfiguration console)
    {
        var records = new List<ReleaseRecord>();
        foreach (var input in inputs)
        {
            if (Read(input, reader, out var complaint) is { } facts) records.Add(ReleaseRecord.From(input.Hints.FileName, facts, withText));
            else console.Error.WriteLine($"{input.Path}: {complaint}");
        }
        console.Output.WriteLine(JsonSerializer.Serialize(records, ReleaseRecord.Json));
        return records.Count == inputs.Count ? ExitCodes.Done : ExitCodes.SomeInputFailed;
    }

    private static ReleaseFacts? Read(InputFile input, ReleaseReader reader, out string? complaint)
    {
        if (input.Read(out complaint) is not { } content) return null;
        var reading = reader(content, input.Hints);
        complaint = (reading as ReleaseReading.Unreadable)?.Reason;
        return (reading as ReleaseReading.Read)?.Facts;
    }
}
