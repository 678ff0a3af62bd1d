using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>Finds who is said to sign: the words directly before the verb, without what opens the clause.</summary>
internal static partial class SigningSubject
{
    private const int Nearby = 100;

    private static readonly HashSet<string> Openers = [.. CsvData.Rows("clause-openers").Select(row => row[0])];

    /// <summary>The subject of a clause in the active voice; empty when it has none of its own.</summary>
    internal static TextSpan Of(SigningClause clause)
    {
        if (clause.Text.Block.IsChinese) return ChineseSigningSubject.Of(clause);
        var part = AfterConjunction(clause, TrimEnd(clause, clause.Before.Trim(" ,")));
        var subject = part.From(StartOf(clause, part)).Trim(" ,");
        return SharedWithAnotherVerb(clause, subject);
    }

    /// <summary>Whether the words name people rather than organisations.</summary>
    internal static bool IsPeople(TextSpan subject) => subject.Block.IsChinese ? ChineseSigningSubject.IsPeople(subject) : subject.Has(People());

    private static TextSpan TrimEnd(SigningClause clause, TextSpan part)
    {
        while (clause.Text.Match(part.Last(Nearby), Adverb()) is { Success: true } adverb) part = part.Until(adverb.Index).Trim(" ,");
        return part;
    }

    // "said that the two sides", "at which the two governments".
    private static TextSpan AfterConjunction(SigningClause clause, TextSpan part) =>
        clause.Text.Matches(part, Conjunction()).LastOrDefault() is { } match ? part.From(match.Index + match.Length) : part;

    // What opens the clause ends at the comma before the subject: "To promote exchange, training and research, the A and the B signed".
    private static int StartOf(SigningClause clause, TextSpan part)
    {
        if (clause.Text.Match(part, WithoutComma()) is { Success: true } direct) return direct.Index + direct.Length;
        if (!Openers.Contains(clause.Text.Match(part, FirstWord()).Groups["word"].Value)) return part.Start;
        var commas = clause.Text.Matches(part, Comma()).ToList();
        var witnesses = clause.Text.Match(part, Witnesses()).Success;
        for (var i = 0; i < commas.Count; i++)
        {
            var start = commas[i].Index + commas[i].Length;
            var segment = part.Block.Span(start, (i + 1 < commas.Count ? commas[i + 1].Index : part.End) - start);
            if (!segment.Has(SubjectStart()) || (witnesses && IsWitness(part, segment))) continue;
            return start;
        }
        return witnesses && clause.Text.Match(part, NamedWitnesses()) is { Success: true } named ? named.Index + named.Length : part.End;
    }

    // "Witnessed by the Chief Executive, Mr A, and the Mayor, Mr B, the X Bureau and the Y Bureau signed".
    private static bool IsWitness(TextSpan part, TextSpan segment) =>
        segment.Has(People()) || (segment.End < part.End && part.From(segment.End).Trim(" ,").Match(People()) is { Success: true } person && person.Index <= segment.End + 3);

    // "The two sides reviewed the progress and signed": the subject stands before the first verb.
    private static TextSpan SharedWithAnotherVerb(SigningClause clause, TextSpan subject)
    {
        if (!subject.Has(EndsWithAnd())) return subject;
        return clause.Text.Match(subject, FiniteVerb()) is { Success: true } verb ? subject.Until(verb.Index).Trim(" ,") : subject.Until(subject.Start);
    }

    // Between the subject and the verb.
    [GeneratedRegex(
        @"(?:^|\s)(?:also|jointly|respectively|together|today|yesterday|tonight|this (?:morning|afternoon|evening)"  // "the two sides this morning signed"
        + "|each|then|later|subsequently"  // "the two sides also signed"
        + "|on behalf of .{3,80}"          // "A and B, on behalf of both governments, signed"
        + @"|\([^()]{3,40}\))$"            // "A and B today (April 26) signed"
        + @"(?<!\s\([A-Z&]{2,10}\))",      // not "the Innovation and Technology Commission (ITC) signed"
        RegexOptions.IgnoreCase)]
    private static partial Regex Adverb();

    [GeneratedRegex(@"\b(?:said|announced|added|noted|witnessed|saw|that|which|where|when)\s(?=the |both |two |[A-Z])|\bat which\s")]
    private static partial Regex Conjunction();

    // What opens a clause though no comma follows.
    [GeneratedRegex(
        @"^(?:(?:Today|Yesterday|Also|Meanwhile)\s"                                          // "Today the two sides signed"
        + @"|(?:At|After|During|Following) (?:the|today's|today’s) (?:[A-Z]?[\w-]+ )?"       // "At today's", "After the Sixth"
        + @"(?:meeting|plenary|conference|session|meeting-cum-plenary|ceremony)\s)(?=\S)")]  // "At the meeting the A Bureau signed"
    private static partial Regex WithoutComma();

    // "To promote exchange, ...", "Building on the consensus, ...", "In addition, ...".
    [GeneratedRegex(@"^(?:and |but |while )?(?!Under Secretary|Under-Secretary)(?<word>(?:(?:Building|Riding) )?[A-Za-z]+)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@",\s(?:and\s)?")]
    private static partial Regex Comma();

    [GeneratedRegex(@"^(?:the|both|two|three|relevant|representatives|officials|heads|leaders|government departments|[A-Z][\w&+'’-]*)\b")]
    private static partial Regex SubjectStart();

    private const string WitnessedBy = "Witnessed by|In the presence of|Under the witness of";

    // "Witnessed by the Chief Executive, Mr A, ...", "In the presence of the two leaders, ...".
    [GeneratedRegex("^(?:Also )?(?:" + WitnessedBy + "|Joined by|Accompanied by)", RegexOptions.IgnoreCase)]
    private static partial Regex Witnesses();

    // Witnesses without offices are those named before.
    [GeneratedRegex(
        "^(?:Also )?(?:" + WitnessedBy + ") " + Honorifics.Usual + " [^,]{2,60}?"  // "Witnessed by Mr Lee"
        + @"\sand " + Honorifics.Usual + @" [^,]{2,40},\s(?=the [A-Z])",           // "and Mr Wang, the Chief Secretary, Mr Chan, and ... signed"
        RegexOptions.IgnoreCase)]
    private static partial Regex NamedWitnesses();

    // "Mr Lee", "They", "the co-chairs".
    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof)\b\.? [A-Z]|\b(?:[Tt]hey|[Hh]e|[Ss]he|co-chairs|conveners|leaders|representatives of both sides)\b")]
    private static partial Regex People();

    [GeneratedRegex(@"\sand(?:\salso)?$")]
    private static partial Regex EndsWithAnd();

    [GeneratedRegex(@"\s(?:(?:have|has|also|jointly)\s)*(?:[a-z-]+ed|held|met|took|led|had|made|gave|set)\b")]
    private static partial Regex FiniteVerb();
}
