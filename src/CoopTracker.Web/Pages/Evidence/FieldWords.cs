using CoopTracker.Core.Model;

namespace CoopTracker.Web.Pages.Evidence;

/// <summary>What people call a field.</summary>
internal static class FieldWords
{
    private static readonly Dictionary<string, string> Words = new()
    {
        [FieldNames.IssuedOn] = "date of issue",
        [FieldNames.HeldOn] = "date",
        [FieldNames.Person] = "name and office",
        [FieldNames.Text] = "commitment",
        [FieldNames.SignedOn] = "date of signing",
        [FieldNames.Renews] = "agreement that it renews",
        [FieldNames.AnnexTo] = "agreement that it belongs to",
    };

    public static string Of(string field) => Words.GetValueOrDefault(field, field);
}
