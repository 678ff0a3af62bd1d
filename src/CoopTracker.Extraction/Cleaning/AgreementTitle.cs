using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>Tells lines that open with the title of an agreement from headings and prose, before anything is read.</summary>
internal static partial class AgreementTitle
{
    /// <summary>Whether a line opens with such a title, behind its marker or without one: "(i) Memorandum of Understanding on".</summary>
    internal static bool Opens(string line) => Opening().IsMatch(line);

    // Not "The Agreement on Trade was signed".
    [GeneratedRegex(
        @"^(?!.*\b(?:signed|will|was|were|is|are)\b)(?:\([a-z\d]{1,5}\)\s|\d{1,2}\.\s|[•*-]\s)?"      // "(i) ", "2. "
        + @"(?:[A-Z][\w/'’&-]*\s){0,6}"                                                               // "Hong Kong/Shanghai Co-operation "
        + "(?:Agreement|Memorandum of (?:Understanding|Co-?operation)|Letter of Intent|Arrangement)"  // "Memorandum of Understanding"
        + @"\s(?:on|between|among|for|of|to|in|concerning)\b")]                                       // " on", " between"
    private static partial Regex Opening();
}
