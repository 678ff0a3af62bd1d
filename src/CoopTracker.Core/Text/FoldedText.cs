namespace CoopTracker.Core.Text;

/// <summary>Folds texts so that spellings of the same name compare equal.</summary>
public static class FoldedText
{
    /// <summary>The words and Chinese characters of a text, folded and joined by single spaces; empty when it has none.</summary>
    public static string Of(string text) => string.Join(' ', TextUnits.Read(text).Select(unit => unit.Folded));
}
