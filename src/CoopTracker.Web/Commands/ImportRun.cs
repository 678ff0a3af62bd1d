using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Import;
using CoopTracker.Web.Commands.Inputs;

namespace CoopTracker.Web.Commands;

/// <summary>Feeds files to an import and tells of each on the way.</summary>
/// <param name="inputs">The files.</param>
/// <param name="error">Takes a line for each file.</param>
internal sealed class ImportRun(IReadOnlyList<InputFile> inputs, TextWriter error) : IProgress<ReleasePlan>
{
    private int done;
    private int refused;

    /// <summary>The files that can be opened, read one by one; the others are complained of and counted.</summary>
    public IEnumerable<ImportFile> Files()
    {
        foreach (var input in inputs)
        {
            if (input.Read(out var complaint) is { } content) yield return new ImportFile(input.Hints, content);
            else
            {
                refused++;
                Say(input.Path, complaint!);
            }
        }
    }

    /// <summary>Tells of a file that is planned.</summary>
    public void Report(ReleasePlan value) => Say(value.FileName, PlanWords.Outcome(value));

    /// <summary>The closing line.</summary>
    public string Totals(ImportPlan plan) =>
        $"{plan.Count(ImportOutcome.New)} new, {plan.Count(ImportOutcome.Revised)} revised, {plan.Count(ImportOutcome.Unchanged)} unchanged, " +
        $"{plan.Count(ImportOutcome.NotAMeeting)} not a meeting, {Unreadable(plan)} unreadable";

    /// <summary>Whether some file could not be imported.</summary>
    public bool Failed(ImportPlan plan) => Unreadable(plan) > 0;

    private int Unreadable(ImportPlan plan) => plan.Count(ImportOutcome.Unreadable) + refused;

    private void Say(string file, string what) => error.WriteLine($"[{++done}/{inputs.Count}] {file}: {what}");
}
