using System.Text;
using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Evaluation;

/// <summary>When two wordings count as the same fact: marks, case, honorifics and small slips do not matter, ranks do.</summary>
internal static partial class Wording
{
    private const double SameText = 0.9;
    private const double SameParty = 0.88;

    /// <summary>The same text but for small slips; Chinese has to agree in every character.</summary>
    internal static bool Close(string? first, string? second, double threshold = SameText)
    {
        var (a, b) = (Normal(first), Normal(second));
        if (Chinese().IsMatch(a + b)) return a == b;
        return a == b || (a.Length > 0 && b.Length > 0 && Similarity.Ratio(a, b) >= threshold);
    }

    /// <summary>The same party, with or without the government that it belongs to.</summary>
    internal static bool IsSameParty(string first, string second)
    {
        var (a, b) = (WithoutGovernment(Normal(first)), WithoutGovernment(Normal(second)));
        if (Chinese().IsMatch(a + b)) return ChineseGovernment().Replace(a, "") == ChineseGovernment().Replace(b, "");
        if (a is "hksar" or "hksar government" or "government of hksar") a = "hong kong";
        return a == b || Similarity.Ratio(a, b) >= SameParty;
    }

    /// <summary>The same office: an Under Secretary is no Secretary, however alike the words.</summary>
    internal static bool IsSameOffice(string first, string second) =>
        Close(first, second) && Rank().Matches(Normal(first)).Select(m => m.Value).SequenceEqual(Rank().Matches(Normal(second)).Select(m => m.Value));

    /// <summary>A title of one kind only, as "Memorandum of Understanding": it tells agreements apart only together with their parties.</summary>
    internal static bool IsGeneric(string title)
    {
        var normal = Normal(title);
        return Chinese().IsMatch(normal) ? normal.Length <= 6 : Words(normal).Length <= 3;
    }

    /// <summary>Lower case, ordinary width, no marks, no articles, no honorifics.</summary>
    internal static string Normal(string? text)
    {
        var plain = OrdinaryWidth(text ?? "").ToLowerInvariant()
            .Replace("hong kong special administrative region", "hksar", StringComparison.Ordinal).Replace("the hksar", "hksar", StringComparison.Ordinal);
        plain = LooseWord().Replace(Mark().Replace(plain, " "), " ");
        return HonorificAfter().Replace(GapInChinese().Replace(string.Join(' ', Words(plain)), ""), "");
    }

    // The runtime leaves compatibility forms as they are where it has no culture data, so the ones that occur are folded here.
    private static string OrdinaryWidth(string text)
    {
        var folded = new StringBuilder(text);
        for (var i = 0; i < folded.Length; i++)
            if (folded[i] is >= '\uff01' and <= '\uff5e') folded[i] = (char)(folded[i] - '\uff01' + '!');
        return folded.Replace("…", "...").Replace('\u2011', '-').ToString();
    }

    private static string WithoutGovernment(string normal) => Government().Replace(normal, "").Trim();

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"[\u3400-\u9fff\uf900-\ufaff]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[‘’'“”""\-‐–—/,.:;()《》〈〉「」『』【】、。·&]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:the|mr|mrs|ms|miss|dr|professor|prof)\b")]
    private static partial Regex LooseWord();

    [GeneratedRegex(@"(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])")]
    private static partial Regex GapInChinese();

    [GeneratedRegex(@"(?<=[\u3400-\u9fff]{2})(?:先生|女士|小姐|太太|教授|博士)$")]
    private static partial Regex HonorificAfter();

    [GeneratedRegex(@"\b(?:acting|under|deputy|vice|assistant|permanent|executive)\b")]
    private static partial Regex Rank();

    [GeneratedRegex(@"\b(?:of|under) (?:government of )?hksar(?: government)?$|^hksar(?: government)? ")]
    private static partial Regex Government();

    [GeneratedRegex(@"^香港特(?:別行政區|别行政区|區|区)政府(?=.)")]
    private static partial Regex ChineseGovernment();
}
