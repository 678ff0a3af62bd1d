using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Resolution;

/// <summary>
/// What the short forms of a release stand for: "Hong Kong Science and Technology Parks Corporation (HKSTPC)",
/// "the "Co-operation Arrangement on ..." (Co-operation Arrangement)", "(the Agreement)", 《關於修訂…的協議》（《修訂協議》）.
/// </summary>
internal sealed partial class Abbreviations
{
    private const int LongestName = 200;

    private readonly Dictionary<string, TextSpan> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan> titles = new(StringComparer.Ordinal);
    private readonly HashSet<string> aliases = new(StringComparer.Ordinal);

    private Abbreviations() { }

    /// <summary>The short forms that the blocks of a release declare.</summary>
    internal static Abbreviations In(IEnumerable<UnquotedText> texts)
    {
        var all = new Abbreviations();
        foreach (var text in texts)
            if (text.Block.IsChinese) all.AddChinese(text);
            else foreach (var match in text.Block.Whole.Matches(Bracketed())) all.Add(text, match);
        return all;
    }

    /// <summary>The name that initials stand for; null when the text does not say.</summary>
    internal TextSpan? NameOf(string initials) => names.TryGetValue(initials, out var name) ? name : null;

    /// <summary>The quoted title that a short form stands for; null when the text does not say.</summary>
    internal TextSpan? TitleOf(string shortForm) => titles.TryGetValue(shortForm, out var title) ? title : null;

    /// <summary>Whether the text declares these words as a short name of something: "(Qianhai Authority)".</summary>
    internal bool IsAlias(string words) => aliases.Contains(words);

    private void Add(UnquotedText text, Match match)
    {
        var alias = match.Groups["alias"].Value;
        aliases.Add(alias);
        var before = text.Block.Whole.Until(match.Index).Trim();
        if (before.Length > 0 && before.Chars[^1] is '"' or '”') AddTitle(text, alias, before);
        else if (alias.Count(char.IsUpper) > 1 && !alias.Contains(' ', StringComparison.Ordinal) && Expansion(before, alias) is { } name) names.TryAdd(alias, name);
    }

    private void AddChinese(UnquotedText text)
    {
        foreach (var match in text.Block.Whole.Matches(ShortTitle()))
        {
            var alias = text.Block.Span(match.Groups["alias"]).Text;
            aliases.Add(alias);
            AddTitle(text, alias, text.Block.Whole.Until(match.Index));
        }
    }

    private void AddTitle(UnquotedText text, string alias, TextSpan before)
    {
        var next = Quotations.IndexFrom(text.Quotations, before.End);
        if (next > 0 && text.Quotations[next - 1].End == before.End - 1) titles.TryAdd(alias, text.Quotations[next - 1]);
    }

    // Backwards from the bracket, each capital is the initial of a word; small words between them are passed over.
    private static TextSpan? Expansion(TextSpan before, string alias)
    {
        var capitals = alias.Where(char.IsUpper).ToArray();
        var left = capitals.Length - 1;
        foreach (var word in before.Last(LongestName).Matches(Word()).Reverse())
        {
            var initial = word.Value[0];
            if (initial == capitals[left]) left--;
            else if (char.IsLower(initial) && !Connective().IsMatch(word.Value)) return null;
            if (left < 0) return before.From(word.Index);
        }
        return null;
    }

    // "the Civil Engineering and Development Department (the CEDD)", "... (hereinafter referred to as the "Arrangement")".
    [GeneratedRegex(
        @"\((?:the |hereinafter (?:referred to as )?(?:the )?)?[""“'‘]?"         // "(hereinafter referred to as the "
        + @"(?<alias>[A-Z][\w&+'-]{1,20}(?: [A-Z][\w-]{1,20}){0,5})[""”'’]?\)",  // "Co-operation Arrangement)"
        RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    // 《關於修訂〈服務貿易協議〉的協議》（《修訂協議》）, 》（下稱「安排」）.
    [GeneratedRegex("(?<=[》」”])（(?:以下)?(?:简称|下称|称为|统称)?：?[《「“](?<alias>[^》」”]{2,30})[》」”]）", RegexOptions.ExplicitCapture)]
    private static partial Regex ShortTitle();

    // Parts of a compound count as words: "Hong Kong-Shenzhen Innovation and Technology Park (HSITP)".
    [GeneratedRegex(@"[A-Za-z][\w'’]*")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:of|and|for|the|on|in|de|to|s)$")]
    private static partial Regex Connective();
}
