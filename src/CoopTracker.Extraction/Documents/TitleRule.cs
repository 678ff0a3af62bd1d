using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Documents;

/// <summary>The title without its decorations: "... held in Hong Kong (with photos/video)" is "... held in Hong Kong".</summary>
internal sealed partial class TitleRule : IFactRule
{
    public string Name => "document.title";

    public void Read(FactSheet sheet)
    {
        if (sheet.Text.Title is not { Text.Length: > 0 } title) return;
        var decorations = Decorations().Match(title.Text);
        var bare = decorations.Success ? title.Whole.Until(decorations.Index).Trim() : title.Whole;
        if (bare.Length > 0) sheet.Title = new Fact<string>(bare.Text, bare.Cite(Name));
    }

    [GeneratedRegex(@"\s*(?:[(（](?:with|附)[^()（）]{0,60}[)）]\s*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Decorations();
}
