namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>When a clause says that something was signed.</summary>
internal enum Occasion
{
    /// <summary>The clause does not say.</summary>
    Unstated,

    /// <summary>At or after the meeting, or at the signing that the release tells of.</summary>
    Here,

    /// <summary>On a day or in a month of its own, recent enough to be news.</summary>
    Dated,

    /// <summary>On an earlier occasion that is only recalled.</summary>
    Earlier,
}
