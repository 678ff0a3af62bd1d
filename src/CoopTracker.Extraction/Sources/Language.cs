using System.Buffers;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Sources;

/// <summary>Tells the language of a text from its characters.</summary>
internal static class Language
{
    // Frequent characters of such releases that exist in one of the two scripts only.
    private static readonly SearchValues<char> Traditional = SearchValues.Create("會議區與為這國發對開關東長門來時簽聯動業經進際總產學習個實體書將護組織設廣灣溝過則邊處辦協應間");
    private static readonly SearchValues<char> Simplified = SearchValues.Create("会议区与为这国发对开关东长门来时签联动业经进际总产学习个实体书将护组织设广湾沟过则边处办协应间");

    internal static string Of(string text)
    {
        // Most texts and nearly all of their lines are English to the last letter.
        if (text.AsSpan().IndexOfAnyInRange('\u4e00', '\u9fff') < 0) return ReleaseLanguages.English;
        var (letters, ideographs, traditional, simplified) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c)) letters++;
            else if (c is >= '\u4e00' and <= '\u9fff') ideographs++;
            if (Traditional.Contains(c)) traditional++;
            if (Simplified.Contains(c)) simplified++;
        }
        // An English word is some five letters, a Chinese one some two characters.
        if (ideographs * 5 < letters * 2) return ReleaseLanguages.English;
        return simplified > traditional ? ReleaseLanguages.SimplifiedChinese : ReleaseLanguages.TraditionalChinese;
    }
}
