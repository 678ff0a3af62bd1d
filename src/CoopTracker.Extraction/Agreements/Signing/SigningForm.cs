namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>What a verb of signing says.</summary>
internal enum SigningForm
{
    /// <summary>"A and B signed ...": what was signed follows.</summary>
    Active,

    /// <summary>"... were signed by A and B": what was signed stands before.</summary>
    Passive,

    /// <summary>"witnessed the signing of ...": what was signed follows, and the subject did not sign.</summary>
    Witnessed,

    /// <summary>"The pacts signed today are: ...": what was signed follows the second verb.</summary>
    Named,

    /// <summary>"The signing ceremony of ... was held": what was signed follows; a signing only where the clause says that it was here.</summary>
    Ceremony,

    /// <summary>A signing to come: "will sign", "is to be signed", "strive to sign".</summary>
    Intended,

    /// <summary>Signed documents that are only spoken of: "the agreement signed in 2010", "which was first signed in 2018".</summary>
    Mentioned,
}
