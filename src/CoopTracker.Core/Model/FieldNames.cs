namespace CoopTracker.Core.Model;

/// <summary>The names of the fields that evidence and corrections point at.</summary>
public static class FieldNames
{
    /// <summary>The title of a release or an agreement.</summary>
    public const string Title = "title";

    /// <summary>The day of issue of a release.</summary>
    public const string IssuedOn = "issuedOn";

    /// <summary>The mechanism of a meeting.</summary>
    public const string Mechanism = "mechanism";

    /// <summary>The number of a meeting's session.</summary>
    public const string Session = "session";

    /// <summary>The first day of a meeting.</summary>
    public const string HeldOn = "heldOn";

    /// <summary>The city of a meeting.</summary>
    public const string City = "city";

    /// <summary>A region of a meeting.</summary>
    public const string Region = "region";

    /// <summary>The name and office of a delegate or guest.</summary>
    public const string Person = "person";

    /// <summary>The office of a delegate or guest.</summary>
    public const string Office = "office";

    /// <summary>The side of a delegate.</summary>
    public const string Side = "side";

    /// <summary>Whether a delegate leads the delegation.</summary>
    public const string IsLead = "isLead";

    /// <summary>The heading of an area.</summary>
    public const string Heading = "heading";

    /// <summary>The text of a commitment.</summary>
    public const string Text = "text";

    /// <summary>The type of an agreement.</summary>
    public const string Type = "type";

    /// <summary>The topics of an area or agreement.</summary>
    public const string Topics = "topics";

    /// <summary>A party of an agreement.</summary>
    public const string Party = "party";

    /// <summary>The date of an agreement's signing.</summary>
    public const string SignedOn = "signedOn";

    /// <summary>The annex that holds an agreement's text.</summary>
    public const string Annex = "annex";

    /// <summary>The earlier agreement that one renews.</summary>
    public const string Renews = "renews";

    /// <summary>The agreement to which one is an annex.</summary>
    public const string AnnexTo = "annexTo";
}
