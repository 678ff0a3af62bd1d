using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Delegations;

/// <summary>An office as records carry it: "Chief Executive of the Hong Kong Special Administrative Region (HKSAR)" is "Chief Executive".</summary>
internal static partial class OfficeText
{
    internal static string Of(TextSpan office) => Several().Replace(OwnGovernment().Replace(Abbreviation().Replace(office.Text[ChineseOffices.PrefixOf(office)..], ""), ""), "");

    // "Chief Secretary for Administration (CS)"; but "... of the Macao Special Administrative Region (SAR)" stays.
    [GeneratedRegex(@"(?<!Region\s?)\s?\([A-Z]{2,6}\)$")]
    private static partial Regex Abbreviation();

    // "Vice Governors Mr Tang Bingquan and Mr Xu Deli".
    [GeneratedRegex(@"(?<=\b(?:Governor|Mayor|Minister))s$")]
    private static partial Regex Several();

    [GeneratedRegex(@",?\sof\s(?:the\s)?(?:Government\sof\s(?:the\s)?)?(?:Hong\sKong\sSpecial\sAdministrative\sRegion|HKSAR|Hong\sKong\sSAR)(?:\s\(HKSAR\))?(?:\sGovernment)?$")]
    private static partial Regex OwnGovernment();
}
