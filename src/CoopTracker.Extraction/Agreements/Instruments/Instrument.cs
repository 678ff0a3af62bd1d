using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Instruments;

/// <summary>A signed instrument in the making: its title first, then who signed, when, and where its text is.</summary>
internal sealed class Instrument
{
    // 合作諒解備忘錄 is only a kind.
    private const int LongestChineseKind = 7;

    /// <summary>The title, or the words that stand for it, in the text.</summary>
    internal required TextSpan Place { get; init; }

    /// <summary>The title as records give it.</summary>
    internal required string Title { get; init; }

    /// <summary>A code of <see cref="AgreementTypes"/>.</summary>
    internal required string Type { get; set; }

    /// <summary>The rule that read the title.</summary>
    internal required string Rule { get; init; }

    /// <summary>The clause that reports the signing.</summary>
    internal required SigningClause Clause { get; init; }

    /// <summary>The marker of a list's item, such as "(iv)".</summary>
    internal string? Marker { get; init; }

    /// <summary>The number that the marker counts.</summary>
    internal int? Number => Marker is { } marker ? EnglishNumbers.OfMarker(marker) : null;

    /// <summary>The words after the title that belong to it alone: "between A and B".</summary>
    internal TextSpan? Tail { get; init; }

    /// <summary>The cells beside a title in a table, which name who signed.</summary>
    internal IReadOnlyList<TextSpan> Cells { get; init; } = [];

    /// <summary>The one party that the subject signed it with, where it signed others with others.</summary>
    internal TextSpan? Counterpart { get; init; }

    /// <summary>Whether the title was made from kind and subject.</summary>
    internal bool IsMade { get; init; }

    /// <summary>Whether a title that was made says what the instrument is on.</summary>
    internal bool HasSubject { get; init; }

    /// <summary>Whether it stands in a list of what was signed.</summary>
    internal bool IsListed { get; init; }

    internal List<PartyFact> Parties { get; set; } = [];

    internal Fact<PartialDate>? SignedOn { get; set; }

    internal Fact<int>? Annex { get; set; }

    internal Fact<string>? Renews { get; set; }

    internal Fact<string>? AnnexTo { get; set; }

    internal IReadOnlyList<string> Topics { get; set; } = [];

    /// <summary>Whether the title tells this instrument from others; a kind alone ("Memorandum of Understanding") does not.</summary>
    internal bool HasTitle => IsMade ? HasSubject : Title.Contains(' ', StringComparison.Ordinal) || (Title.Length > LongestChineseKind && Block.IsIdeograph(Title[0]));

    internal AgreementFact ToFact() => new(Title, Type, Parties, SignedOn, Annex, Topics, Place.Cite(Rule))
    {
        Renews = Renews, AnnexTo = AnnexTo, Inferred = IsMade,
    };
}
