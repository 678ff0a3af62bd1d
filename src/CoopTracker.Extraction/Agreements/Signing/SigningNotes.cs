using CoopTracker.Core.Model;
using CoopTracker.Core.Text;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Areas;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>What the rules on agreements pass to one another: who is said to have signed what, sentence by sentence.</summary>
internal sealed class SigningNotes
{
    // By position: a rule that joins an item's lines makes a block of its own, which stands where the first line does.
    private readonly Dictionary<int, int> indexes = [];
    private readonly Dictionary<int, string?> sections = [];
    private readonly HashSet<(TextSpan? Place, string? Title)> known = [];
    private readonly HashSet<TextSpan> counted = [];
    private ILookup<Block, SigningClause>? byBlock;
    private int[]? places;

    internal SigningNotes(ReleaseText text)
    {
        var texts = text.Body.Select(block => new UnquotedText(block)).ToList();
        Clauses = FindClauses(texts);
        Abbreviations = Abbreviations.In(texts);
        string? section = null;
        foreach (var (index, block) in text.Body.Index())
        {
            indexes[block.Position] = index;
            sections[block.Position] = section;
            if (HeadingLines.Resembles(block)) section = block.Text;
        }
        foreach (var (index, block) in text.Foot.Index()) indexes[block.Position] = text.Body.Count + index;
        SigningClause? last = null;
        foreach (var clause in Clauses) (clause.Previous, last) = (last, clause.Reports ? clause : last);
    }

    /// <summary>The clauses that speak of signing, in the order of the text.</summary>
    internal IReadOnlyList<SigningClause> Clauses { get; }

    /// <summary>What the release's short forms stand for.</summary>
    internal Abbreviations Abbreviations { get; }

    /// <summary>The instruments found so far.</summary>
    internal List<Instrument> Instruments { get; } = [];

    /// <summary>The clauses that a rule has read: nothing is left unread in them.</summary>
    internal HashSet<SigningClause> Read { get; } = [];

    /// <summary>How many instruments the text says were signed, and where it says so.</summary>
    internal List<DeclaredCount> Counts { get; } = [];

    // A sentence without a verb of signing may name what the sentence before it counted.
    private static List<SigningClause> FindClauses(List<UnquotedText> texts)
    {
        var clauses = new List<SigningClause>();
        SigningClause? before = null;
        foreach (var text in texts)
        {
            var caption = new Lazy<bool>(() => MeetingAsAWhole.IsCaption(text.Block));
            foreach (var sentence in text.Block.Sentences)
            {
                var found = SigningClause.In(text, sentence, before).ToList();
                foreach (var clause in found) clause.IsCaption = caption.Value;
                clauses.AddRange(found);
                before = found.FindLast(clause => clause.Reports) ?? (text.Block.IsChinese && found.Count == 0 ? before : null);
            }
        }
        return clauses;
    }

    /// <summary>The index of a block, in the body and then in the foot.</summary>
    internal int IndexOf(Block block) => indexes[block.Position];

    /// <summary>The clauses of one block.</summary>
    internal IEnumerable<SigningClause> Of(Block block) => (byBlock ??= Clauses.ToLookup(clause => clause.Text.Block))[block];

    /// <summary>The last clause that stands above a block; null when none does.</summary>
    internal SigningClause? LastAbove(Block block) => LastUpTo(IndexOf(block) - 1);

    /// <summary>The last clause that stands in a block or above it; null when none does.</summary>
    internal SigningClause? LastIn(Block block) => LastUpTo(IndexOf(block));

    private SigningClause? LastUpTo(int index)
    {
        places ??= [.. Clauses.Select(clause => IndexOf(clause.Text.Block))];
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle] <= index) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : Clauses[low - 1];
    }

    /// <summary>The last heading above a block; null when there is none.</summary>
    internal string? SectionOf(Block block) => sections[block.Position];

    /// <summary>The order of two places in the body.</summary>
    internal int Compare(TextSpan first, TextSpan second) =>
        first.Block == second.Block ? first.Start.CompareTo(second.Start) : IndexOf(first.Block).CompareTo(IndexOf(second.Block));

    /// <summary>Whether an instrument was found that a later mention of this kind may mean: any for "the agreement", a memorandum for "the MOU".</summary>
    internal bool Knows(string type) =>
        Instruments.Exists(known => type is "agreement" or AgreementTypes.Other || known.Type == type || (IsMemorandum(known.Type) && IsMemorandum(type)));

    internal static bool IsMemorandum(string type) => type.Contains("memorandum", StringComparison.Ordinal);

    /// <summary>Adds an instrument unless the same title, or the same place, was read before.</summary>
    internal void Add(Instrument instrument)
    {
        if (known.Add((instrument.Place, null)) && (!instrument.HasTitle || known.Add((null, HanFolding.Fold(instrument.Title).ToUpperInvariant())))) Instruments.Add(instrument);
    }

    /// <summary>Adds a count unless the same words were counted before.</summary>
    internal void Add(DeclaredCount count)
    {
        if (counted.Add(count.Place)) Counts.Add(count);
    }
}

/// <summary>A count of signed instruments: "twenty co-operation agreements were signed".</summary>
/// <param name="Value">The number.</param>
/// <param name="Place">The words.</param>
/// <param name="Found">How many the list under it holds; null when it counts for the release as a whole.</param>
internal sealed record DeclaredCount(int Value, TextSpan Place, int? Found = null);
