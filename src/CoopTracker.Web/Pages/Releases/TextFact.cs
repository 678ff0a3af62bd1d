namespace CoopTracker.Web.Pages.Releases;

/// <summary>What a stretch of a reading text tells.</summary>
internal enum FactKind
{
    /// <summary>The mechanism, session, date, city or region of the meeting.</summary>
    Meeting,

    /// <summary>A delegate or guest.</summary>
    Person,

    /// <summary>The heading of an area.</summary>
    Area,

    /// <summary>A paragraph or bullet of an area.</summary>
    Commitment,

    /// <summary>The title, date or annex of an agreement.</summary>
    Agreement,

    /// <summary>Who signed.</summary>
    Party,

    /// <summary>The release's own title or day of issue.</summary>
    Release,

    /// <summary>What could not be read or believed.</summary>
    Warning,
}

/// <summary>A fact at its place in a reading text.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Label">What people call it: a name, a title, the beginning of a commitment.</param>
/// <param name="Address">The page that shows it; null for the release's own facts.</param>
/// <param name="Start">Offset into the reading text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="IsMain">Whether the place names the record itself and not one of its other fields.</param>
internal sealed record TextFact(FactKind Kind, string Label, string? Address, int Start, int Length, bool IsMain = true)
{
    public int End => Start + Length;

    /// <summary>The name of the kind in class names.</summary>
    public string KindName => Kind.ToString().ToLowerInvariant();
}
