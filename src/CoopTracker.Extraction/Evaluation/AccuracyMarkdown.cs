using System.Globalization;
using System.Text;

namespace CoopTracker.Extraction.Evaluation;

/// <summary>The result of an evaluation as a page of documentation.</summary>
public static class AccuracyMarkdown
{
    /// <summary>The page.</summary>
    /// <param name="accuracy">What was measured.</param>
    /// <param name="command">The command that makes the page again.</param>
    public static string Format(Accuracy accuracy, string command)
    {
        var page = new StringBuilder();
        page.Append(Invariant($"""
            # How accurately releases are read

            This page is made by a command; do not edit it:

                {command}

            What was read from {accuracy.Releases.Count} releases was compared with their right answers, fact by fact. A detail of a person, an area or an agreement
            is judged only when the item itself was found. A wrong value counts as two errors: one invented, one missed. An error is silent when its release
            carries no warning at all.

            | measure | result |
            | --- | ---: |
            | overall F1 | {accuracy.Overall.F1:0.0000} |
            | precision | {accuracy.Overall.Precision:0.0000} |
            | recall | {accuracy.Overall.Recall:0.0000} |
            | facts expected | {accuracy.Overall.Expected} |
            | silent errors | {accuracy.SilentErrors} |
            | releases without an error | {accuracy.ReadRight} of {accuracy.Releases.Count} |
            | of these, with a warning all the same | {accuracy.WarnedThoughRight} |

            ## By field

            | field | precision | recall | F1 | expected |
            | --- | ---: | ---: | ---: | ---: |

            """));
        foreach (var (field, tally) in accuracy.Fields)
            page.Append(Invariant($"| {field} | {tally.Precision:0.000} | {tally.Recall:0.000} | {tally.F1:0.000} | {tally.Expected} |\n"));
        page.Append("\n## By release\n\n| release | F1 | errors | warnings |\n| --- | ---: | ---: | --- |\n");
        foreach (var release in accuracy.Releases)
            page.Append(Invariant($"| {release.Release} | {release.Tally.F1:0.000} | {release.Errors} | {string.Join(", ", release.Warnings.Distinct())} |\n"));
        return page.Append(WrongFacts(accuracy)).ToString();
    }

    private static string WrongFacts(Accuracy accuracy)
    {
        var facts = accuracy.Releases.SelectMany(release => release.Wrong.Select(fact => $"- {release.Release}: {Escape(fact.ToString())}\n")).ToList();
        return facts.Count == 0 ? "" : "\n## Facts that are wrong\n\n" + string.Concat(facts);
    }

    // Texts from releases are shown as they are: nothing in them may become markup.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (@"\`*_{}[]<>#|~".Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }
        return escaped.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
