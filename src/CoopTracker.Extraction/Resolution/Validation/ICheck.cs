namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>Looks at what all rules have read and warns of what cannot be right, or was overlooked. Changes no fact.</summary>
internal interface ICheck
{
    /// <summary>As evidence of its warnings carries it and docs/extraction.md lists it, such as <c>check.dates</c>.</summary>
    string Name { get; }

    /// <summary>Adds warnings to the sheet; a release that was read right gets none.</summary>
    void Look(FactSheet sheet);
}
