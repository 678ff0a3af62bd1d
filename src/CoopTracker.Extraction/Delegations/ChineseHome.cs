using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Tells whose offices a Chinese release names without their government: 政務司司長 is Hong Kong's, but in a release of Macao's government
/// 行政長官岑浩輝 is Macao's and Hong Kong's is 香港特區行政長官李家超.
/// </summary>
internal static partial class ChineseHome
{
    private const string Macao = "Macao";

    /// <summary>The side that the release speaks for.</summary>
    internal static string Of(FactSheet sheet) =>
        sheet.Text.IsChinese && sheet.Regions.Exists(region => region.Name == Macao) && Chiefs(sheet).ToList() is var chiefs && chiefs.Contains(true) && chiefs.Contains(false)
            ? Macao : Attendee.HongKong;

    /// <summary>Whether an office says that it is Hong Kong's.</summary>
    internal static bool IsStated(Person person) => person.Office is { } office && office.Has(HongKong());

    // For each chief executive who is not said to be Macao's, whether he is said to be Hong Kong's.
    private static IEnumerable<bool> Chiefs(FactSheet sheet) =>
        sheet.Cast.SelectMany(appearance => appearance.People).Where(person => person.Office is { } office && office.Has(ChiefExecutive())).Select(IsStated);

    [GeneratedRegex("^香港")]
    private static partial Regex HongKong();

    [GeneratedRegex("^(?:香港特(?:别行政)?区)?行政长官$")]
    private static partial Regex ChiefExecutive();
}
