namespace CoopTracker.Core.Model;

/// <summary>A body that signs agreements, or a region's government where the text names no body.</summary>
public sealed class Organisation
{
    /// <summary>The permanent id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The readable tail of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>The name as first written.</summary>
    public required string Name { get; init; }

    /// <summary>The agreements it signed.</summary>
    public List<AgreementParty> Agreements { get; init; } = [];
}
