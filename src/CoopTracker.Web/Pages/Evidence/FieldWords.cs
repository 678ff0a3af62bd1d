using CoopTracker.Core.Model;

namespace CoopTracker.Web.Pages.Evidence;

/// <summary>What people call a field.</summary>
internal static class FieldWords
{
    // What names a record, before what tells something of it.
    private static readonly string[] Naming = [FieldNames.Title, FieldNames.Mechanism, FieldNames.Person, FieldNames.Heading, FieldNames.Text, FieldNames.Party];

    private static readonly Dictionary<string, string> Words = new()
    {
        [FieldNames.Party] = "parties",
        [FieldNames.Region] = "regions",
        [FieldNames.IssuedOn] = "date of issue",
        [FieldNames.HeldOn] = "date",
        [FieldNames.Person] = "name and office",
        [FieldNames.Text] = "commitment",
        [FieldNames.SignedOn] = "date of signing",
        [FieldNames.Renews] = "agreement that it renews",
        [FieldNames.AnnexTo] = "agreement that it belongs to",
    };

    /// <summary>The order in which fields are named: the lower the sooner.</summary>
    public static int Rank(string field) => Array.IndexOf(Naming, field) is var at and >= 0 ? at : Naming.Length;

    /// <summary>What people call it.</summary>
    public static string Of(string field) => Words.GetValueOrDefault(field, field);
}
