namespace CoopTracker.Extraction;

/// <summary>Reads one way of writing, or one kind of fact, from a release.</summary>
internal interface IFactRule
{
    /// <summary>As evidence carries it and docs/extraction.md lists it, such as <c>meeting.date</c>.</summary>
    string Name { get; }

    /// <summary>Writes what the text says to the sheet; does nothing where the rule does not apply. Never throws on any text.</summary>
    void Read(FactSheet sheet);
}
