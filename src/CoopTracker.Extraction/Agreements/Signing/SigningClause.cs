using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>The part of a sentence that reports one signing.</summary>
internal sealed partial class SigningClause
{
    private SigningOccasion? occasion;

    private SigningClause(UnquotedText text, TextSpan sentence, TextSpan verb, SigningForm form, (int Start, int End) extent)
    {
        (Text, Sentence, Verb, Form) = (text, sentence, verb, form);
        Before = text.Block.Span(extent.Start, Math.Max(0, verb.Start - extent.Start));
        After = text.Block.Span(verb.End, Math.Max(0, extent.End - verb.End));
    }

    /// <summary>Its block, with quotations blanked out.</summary>
    internal UnquotedText Text { get; }

    /// <summary>The whole sentence.</summary>
    internal TextSpan Sentence { get; }

    /// <summary>The verb with its auxiliaries.</summary>
    internal TextSpan Verb { get; }

    /// <summary>What the verb says.</summary>
    internal SigningForm Form { get; }

    /// <summary>From the start of the clause to the verb.</summary>
    internal TextSpan Before { get; }

    /// <summary>From the verb to the end of the clause.</summary>
    internal TextSpan After { get; }

    /// <summary>The clause itself, verb and all.</summary>
    internal TextSpan Words => Text.Block.Span(Before.Start, Math.Max(0, After.End - Before.Start));

    /// <summary>The clause before it that reports a signing; null for the first one.</summary>
    internal SigningClause? Previous { get; set; }

    /// <summary>Whether the caption of a picture says it.</summary>
    internal bool IsCaption { get; set; }

    /// <summary>The clause whose instruments this one names: "... signed three agreements. They are ...".</summary>
    internal SigningClause? GoesOnFrom { get; private init; }

    /// <summary>The parts of the sentence that recall another signing: "signed in 2010". What they say about when is not about this one.</summary>
    internal IReadOnlyList<TextSpan> Recalled { get; private init; } = [];

    /// <summary>Where the clause names what was signed.</summary>
    internal TextSpan Objects => Form == SigningForm.Passive ? Before : After;

    /// <summary>
    /// The same, and what a clause in the passive names after its verb: "Two agreements were signed, namely ..." (to the end of the sentence),
    /// "... was signed by A and B, and another by C and D".
    /// </summary>
    internal IEnumerable<TextSpan> AllObjects =>
        Form != SigningForm.Passive ? [Objects]
        : Text.Match(After, Namely()) is { Success: true } namely ? [Objects, Sentence.From(namely.Index + namely.Length)]
        : Text.Match(After, AndAnother()) is { Success: true } another ? [Objects, After.From(another.Index + another.Length)]
        : [Objects];

    /// <summary>Whether the clause reports a signing, rather than one to come or one only spoken of.</summary>
    internal bool Reports => Form is SigningForm.Active or SigningForm.Passive or SigningForm.Witnessed or SigningForm.Named or SigningForm.Ceremony;

    /// <summary>Whether the verb is in the perfect: "has signed" does not tell when.</summary>
    internal bool IsPerfect => Text.Match(Verb, Perfect()).Success;

    /// <summary>Who is said to sign, in the active voice.</summary>
    internal TextSpan Subject => field.Block is null ? field = SigningSubject.Of(this) : field;

    /// <summary>What the clause says about when.</summary>
    internal SigningOccasion When(FactSheet sheet) => occasion ??= GoesOnFrom is { } told ? told.When(sheet) : SigningOccasion.Of(this, sheet);

    /// <summary>Whether the clause reports a signing that is not only recalled.</summary>
    internal bool IsNews(FactSheet sheet) =>
        Reports && When(sheet).Kind != Occasion.Earlier && (Form != SigningForm.Ceremony || When(sheet).Kind == Occasion.Here) && !IsCaption;

    /// <summary>The clauses of a sentence, one for each verb of signing.</summary>
    internal static IEnumerable<SigningClause> In(UnquotedText text, TextSpan sentence, SigningClause? before)
    {
        var verbs = SigningVerbs.In(text, sentence).ToList();
        if (verbs.Count == 0 && before is not null && text.Match(sentence, text.Block.IsChinese ? ChineseSigningVerbs.Names() : Names()) is { Success: true } names)
            yield return new SigningClause(text, sentence, text.Block.Span(names), SigningForm.Named, (sentence.Start, sentence.End)) { GoesOnFrom = before.GoesOnFrom ?? before };
        var recalled = verbs.Where(verb => verb.Form == SigningForm.Mentioned).Select(verb => text.UpTo(sentence.From(verb.Place.Start), EndOfRecall())).ToList();
        var start = sentence.Start;
        for (var i = 0; i < verbs.Count; i++)
        {
            if (i > 0) start = Boundary(text, verbs[i - 1], verbs[i].Place) ?? (IsAttribute(verbs[i - 1].Form, verbs[i].Form) ? start : verbs[i - 1].Place.End);
            var end = i + 1 == verbs.Count ? sentence.End : Boundary(text, verbs[i], verbs[i + 1].Place) ?? verbs[i + 1].Place.Start;
            yield return new SigningClause(text, sentence, verbs[i].Place, verbs[i].Form, (start, end)) { Recalled = recalled };
        }
    }

    // "The "Framework Agreement" signed in 2010 was renewed": the first verb only tells which agreement the second one speaks of.
    private static bool IsAttribute(SigningForm first, SigningForm second) => first == SigningForm.Mentioned && second == SigningForm.Passive;

    // "... signed X, and the A and the B signed Y": the second clause begins after the last comma with "and"; without one, at the first " and the".
    // "Building on the agreement signed in 2010, the A and the B signed Y": after the first comma.
    private static int? Boundary(UnquotedText text, (TextSpan Place, SigningForm Form) first, TextSpan second)
    {
        var between = text.Block.Span(first.Place.End, Math.Max(0, second.Start - first.Place.End));
        if (first.Form == SigningForm.Mentioned && text.Match(between, NextSubject()) is { Success: true } next) return next.Index + next.Length;
        if (text.Matches(between, Strong()).LastOrDefault() is { } strong) return strong.Index + strong.Length;
        return text.Match(between, Weak()) is { Success: true } weak ? weak.Index + weak.Length : null;
    }

    private const string OneOfThem =
        @"One|Another|The (?:other|first|second|third|fourth|fifth|last|remaining|former|latter)(?: \w+)?";  // "The third document"

    // A sentence that goes on to name what was signed.
    [GeneratedRegex(
        "^(?:(?:" + OneOfThem + ")(?: of (?:them|these|which))?"                                                     // "One of them", "The other"
        + @"(?:,? (?:between|with|by|among|signed) [^,;.]{1,200},?)?"                                                // "One, with the A Bureau, is ..."
        + @"|They|These|Among (?:them|these)"                                                                        // "Among them are ..."
        + @"|The (?!(?:list|text|full|details)\b)(?:[\w-]+ ){0,3}"                                                   // "The three co-operation"
        + @"(?:agreements|documents|pacts|memoranda|instruments|items|arrangements|letters of intent))"              // "... documents include ..."
        + @"\s(?:also )?(?:(?:are|were|is|was)(?! (?:at|in|attached|annexed|available|set out|contained|listed)\b)"  // "They are ...", not "They are attached"
        + @"|include[sd]?|comprised?|cover(?:s|ed)?|concern(?:s|ed)?|consist(?:ed)? of)\b")]                         // "The other covers ..."
    private static partial Regex Names();

    // "Two agreements were signed, namely ...", "Two agreements were signed: ...".
    [GeneratedRegex(@"(?:,|:|\s-|\s–)?\s(?:namely|including|comprising|viz\.?|which (?:are|include|included|were)|they are|among (?:them|which)(?: are| were)?)\b:?|:\s")]
    private static partial Regex Namely();

    // "... was signed by A and B, and the Memorandum on ... by C and D".
    [GeneratedRegex(@",\sand\s(?=(?:the\s)?[""“]|(?:the|an?)\s(?:[\w-]+\s){0,4}(?:[Aa]greement|[Mm]emorandum|[Aa]rrangement|[Ll]etter of [Ii]ntent|MOU)\b)")]
    private static partial Regex AndAnother();

    [GeneratedRegex(@"(?:,\s(?:and|while|whereas|but)|;(?:\sand)?|\swhile)\s|[，；]|》(?:、|以及|[和及])")]
    private static partial Regex Strong();

    [GeneratedRegex(@",\s(?=(?:the|both|two|three)\s|(?!(?:19|20)\d\d)[A-Z])")]
    private static partial Regex NextSubject();

    // "signed in 2010", up to the comma or the next verb.
    [GeneratedRegex(@",|\s(?:was|were|is|are|has|have|will)\s")]
    private static partial Regex EndOfRecall();

    [GeneratedRegex(@"\sand\s(?=the\s)")]
    private static partial Regex Weak();

    [GeneratedRegex(@"\b(?:has|have)\b|已")]
    private static partial Regex Perfect();
}
