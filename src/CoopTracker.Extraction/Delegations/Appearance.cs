using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Delegations;

/// <summary>What a sentence says that people did.</summary>
internal enum Role
{
    /// <summary>The words do not tell.</summary>
    None,

    /// <summary>Something else: met before the meeting, visited, acted at home.</summary>
    Elsewhere,

    /// <summary>Led a delegation, chaired or held the meeting.</summary>
    Leads,

    /// <summary>Witnessed a signing.</summary>
    Witnesses,

    /// <summary>Was of a delegation or attended.</summary>
    Attends,

    /// <summary>Attended as a guest.</summary>
    Guest,

    /// <summary>Signed for a side.</summary>
    Signs,
}

/// <summary>People whom a sentence names together, and what it says of them.</summary>
/// <param name="People">In the order of the text.</param>
/// <param name="Role">What they did.</param>
/// <param name="Subject">The words that introduce them ("Members of the Sichuan delegation included"), which may name their side; empty where no words do.</param>
/// <param name="After">The words between them and the next group, or the end of the sentence; in Chinese, whose verbs stand before names as well, the whole sentence.</param>
/// <param name="InLead">Whether they are the subject of the sentence that reports the meeting.</param>
internal sealed record Appearance(IReadOnlyList<Person> People, Role Role, TextSpan Subject, TextSpan After, bool InLead = false);
