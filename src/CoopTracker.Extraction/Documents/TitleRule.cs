using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Documents;

/// <summary>The title without its decorations: "... held in Hong Kong (with photos/video)" is "... held in Hong Kong".</summary>
internal sealed class TitleRule : IFactRule
{
    public string Name => "document.title";

    public void Read(FactSheet sheet)
    {
        if (sheet.Text.Title is { } title && TitleLine.Bare(title) is { Length: > 0 } bare) sheet.Title = new Fact<string>(bare.Text, bare.Cite(Name));
    }
}
