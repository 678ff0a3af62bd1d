using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>What the rules on agreements pass to one another: who is said to have signed what, sentence by sentence.</summary>
internal sealed class SigningNotes(ReleaseText text)
{
    /// <summary>The clauses that speak of signing, in the order of the text.</summary>
    internal IReadOnlyList<SigningClause> Clauses { get; } =
        [.. text.Body.SelectMany(block => new UnquotedText(block) is var unquoted ? block.Sentences.SelectMany(sentence => SigningClause.In(unquoted, sentence)) : [])];

    /// <summary>What the release's short forms stand for.</summary>
    internal Abbreviations Abbreviations { get; } = Abbreviations.In(text);

    /// <summary>The instruments found so far.</summary>
    internal List<Instrument> Instruments { get; } = [];

    /// <summary>Adds an instrument unless the same title was read before.</summary>
    internal void Add(Instrument instrument)
    {
        if (!Instruments.Exists(known => known.IsSameTitle(instrument))) Instruments.Add(instrument);
    }

    /// <summary>The clauses that a rule has read: nothing is left unread in them.</summary>
    internal HashSet<SigningClause> Read { get; } = [];

    /// <summary>Adds a count unless the same words were counted before.</summary>
    internal void Add(DeclaredCount count)
    {
        if (!Counts.Exists(known => known.Place == count.Place)) Counts.Add(count);
    }

    /// <summary>How many instruments the text says were signed, and where it says so.</summary>
    internal List<DeclaredCount> Counts { get; } = [];
}

/// <summary>A count of signed instruments: "twenty co-operation agreements were signed".</summary>
/// <param name="Value">The number.</param>
/// <param name="Place">The words.</param>
/// <param name="Found">How many the list under it holds; null when it counts for the release as a whole.</param>
internal sealed record DeclaredCount(int Value, TextSpan Place, int? Found = null);
