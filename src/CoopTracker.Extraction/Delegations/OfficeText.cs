using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Delegations;

/// <summary>An office as records carry it: "Chief Executive of the Hong Kong Special Administrative Region (HKSAR)" is "Chief Executive".</summary>
internal static partial class OfficeText
{
    internal static string Of(TextSpan office) => Singular(OwnGovernment().Replace(Abbreviation().Replace(office.Text[ChineseOffices.PrefixOf(office)..], ""), ""));

    /// <summary>Whether an office is several people's: "Vice Governors", "Deputy Directors-General of ...".</summary>
    internal static bool IsPlural(TextSpan office) => office.Has(Several());

    private static string Singular(string office) =>
        Several().Replace(office, match => match.Value.EndsWith("ies", StringComparison.Ordinal) ? match.Value[..^3] + "y" : match.Value[..^1], 1);

    // "Chief Secretary for Administration (CS)"; but "... of the Macao Special Administrative Region (SAR)" stays.
    [GeneratedRegex(@"(?<!Region\s?)\s?\([A-Z]{2,6}\)$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(
        "^(?:[A-Z][a-z]+ )?(?:(?:Vice|Deputy|Assistant|Under|Executive|Permanent|Acting)[ -]){0,2}"  // "Guangdong Vice", "Deputy"
        + "(?:Governors|Mayors|Ministers|Directors|Commissioners|Secretaries)"                       // "Governors Mr Tang Bingquan and Mr Xu Deli"
        + @"(?=-General\b|\sGeneral\b|\s(?:of|for)\b|$)",                                            // "Directors-General of"
        RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(
        @",?\sof\s(?:the\s)?(?:Government\sof\s(?:the\s)?)?"                                                            // ", of the Government of the"
        + @"(?:Hong\sKong\sSpecial\sAdministrative\sRegion|HKSAR|Hong\sKong\sSAR)(?:\s\(HKSAR\))?(?:\sGovernment)?$")]  // "HKSAR", "Hong Kong SAR Government"
    private static partial Regex OwnGovernment();
}
