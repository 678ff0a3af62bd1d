using System.Text;

namespace CoopTracker.Core.Text;

/// <summary>Makes the readable tails of addresses.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <summary>The words of a text joined by hyphens, cut after a whole word; Chinese stays as it is written. <c>untitled</c> for a text without words.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        var last = default(TextUnit);
        foreach (var unit in TextUnits.Read(text))
        {
            var spelling = unit.IsHan ? text.Substring(unit.Start, unit.Length) : unit.Folded;
            if (slug.Length + spelling.Length >= MaxLength) break;
            if (slug.Length > 0 && !(unit.IsHan && last.IsHan)) slug.Append('-');
            slug.Append(spelling);
            last = unit;
        }
        return slug.Length == 0 ? "untitled" : slug.ToString();
    }
}
