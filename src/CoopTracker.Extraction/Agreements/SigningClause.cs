using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>The part of a sentence that reports one signing.</summary>
/// <param name="Text">Its block, with quotations blanked out.</param>
/// <param name="Sentence">The whole sentence.</param>
/// <param name="Verb">The verb with its auxiliaries.</param>
/// <param name="Form">What the verb says.</param>
/// <param name="Before">From the start of the clause to the verb.</param>
/// <param name="After">From the verb to the end of the clause.</param>
internal sealed partial record SigningClause(UnquotedText Text, TextSpan Sentence, TextSpan Verb, SigningForm Form, TextSpan Before, TextSpan After)
{
    /// <summary>Where the clause names what was signed.</summary>
    internal TextSpan Objects => Form == SigningForm.Passive ? Before : After;

    /// <summary>Whether the clause reports a signing, rather than one to come or one only spoken of.</summary>
    internal bool Reports => Form is SigningForm.Active or SigningForm.Passive or SigningForm.Witnessed or SigningForm.Named;

    /// <summary>Whether the verb is in the perfect: "has signed" does not tell when.</summary>
    internal bool IsPerfect => Text.Match(Verb, Perfect()).Success;

    /// <summary>What the clause says about when.</summary>
    internal SigningOccasion When(FactSheet sheet) => SigningOccasion.Of(this, sheet);

    /// <summary>Whether the clause reports a signing that is not only recalled.</summary>
    internal bool IsNews(FactSheet sheet) => Reports && When(sheet).Kind != Occasion.Earlier && !Areas.MeetingAsAWhole.IsCaption(Text.Block);

    /// <summary>The clauses of a sentence, one for each verb of signing.</summary>
    internal static List<SigningClause> In(UnquotedText text, TextSpan sentence)
    {
        var verbs = SigningVerbs.In(text, sentence).ToList();
        var clauses = new List<SigningClause>();
        for (var i = 0; i < verbs.Count; i++)
        {
            var start = i == 0 ? sentence.Start : Boundary(text, verbs[i - 1].Place, verbs[i].Place) ?? verbs[i - 1].Place.End;
            var end = i + 1 == verbs.Count ? sentence.End : Boundary(text, verbs[i].Place, verbs[i + 1].Place) ?? verbs[i + 1].Place.Start;
            var (verb, form) = verbs[i];
            clauses.Add(new SigningClause(text, sentence, verb, form, text.Block.Span(start, Math.Max(0, verb.Start - start)), text.Block.Span(verb.End, Math.Max(0, end - verb.End))));
        }
        return clauses;
    }

    // "... signed X, and the A and the B signed Y": the second clause begins after the last comma with "and"; without one, at the first " and the".
    private static int? Boundary(UnquotedText text, TextSpan first, TextSpan second)
    {
        var between = text.Block.Span(first.End, Math.Max(0, second.Start - first.End));
        if (text.Matches(between, Strong()).LastOrDefault() is { } strong) return strong.Index + strong.Length;
        return text.Match(between, Weak()) is { Success: true } weak ? weak.Index + weak.Length : null;
    }

    [GeneratedRegex(@"(?:,\s(?:and|while|whereas|but)|;(?:\sand)?|\swhile)\s")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\sand\s(?=the\s)")]
    private static partial Regex Weak();

    [GeneratedRegex(@"\b(?:has|have)\b")]
    private static partial Regex Perfect();
}
