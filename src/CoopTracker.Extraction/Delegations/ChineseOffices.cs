using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Tells where an office starts and ends: 包括[政制及內地事務局局長], 與[湖北省委副書記、省長], [副秘書長（政策）].</summary>
internal static partial class ChineseOffices
{
    private const int LongestName = 5;

    private static readonly ChineseWords Posts = ChineseWords.Of("post");
    private static readonly ChineseWords Boundaries = ChineseWords.Of("before-office");
    private static readonly ChineseWords Openers = ChineseWords.Of("opens-office");

    /// <summary>The end of an office whose last noun ends at a place: after a field in brackets, if one follows.</summary>
    internal static int End(TextSpan span, int nounEnd) => span.From(nounEnd).Match(Field()) is { Success: true } field ? nounEnd + field.Length : nounEnd;

    /// <summary>The start of the office whose last noun starts at a place.</summary>
    /// <param name="block">The block.</param>
    /// <param name="earliest">Where the person before it ends, or the sentence starts.</param>
    /// <param name="noun">Where the last noun starts.</param>
    /// <param name="names">Names that are known from elsewhere in the text.</param>
    internal static int Start(Block block, int earliest, int noun, HashSet<string> names)
    {
        var start = noun;
        while (start > earliest && !IsBoundary(block.Folded, earliest, start, names)) start = Previous(block.Folded, earliest, start);
        for (var opener = 1; opener > 0; start += opener) opener = start < noun ? Openers.LengthAt(block.Folded, start, noun) : 0;
        return start;
    }

    /// <summary>How much of an office names only Hong Kong's own government: 香港特別行政區政府 in 香港特別行政區政府政務司司長.</summary>
    internal static int PrefixOf(TextSpan office) =>
        office.Match(OwnGovernment()) is { Success: true } prefix && prefix.Length < office.Length ? prefix.Length : 0;

    /// <summary>Whether an office without a place is a counterpart's: 省政府副秘書長, 常務副市長. Hong Kong's are named without a place as well: 屋宇署署長.</summary>
    internal static bool IsAway(TextSpan office) => office.Has(Counterparts());

    /// <summary>Whether an office is a rank alone, without the body that it is held in: 二級巡視員, 副局長. 行政長官 needs none.</summary>
    internal static bool NamesNoBody(TextSpan office) =>
        office.Past(Rank()) is var post && !post.Has("行政长官") && Posts.LengthAt(post.Block.Folded, post.Start, post.End) == post.Length;

    // A pair of brackets inside an office is skipped as a whole: 中國（上海）自由貿易試驗區管委會主任.
    private static int Previous(string folded, int earliest, int place) =>
        folded[place - 1] == '）' && folded.LastIndexOf('（', place - 1, place - earliest) is >= 0 and var open ? open : place - 1;

    private static bool IsBoundary(string folded, int earliest, int place, HashSet<string> names) => folded[place - 1] switch
    {
        // Two posts of one person: 省委副書記、省長.
        '、' => Posts.LengthBefore(folded, earliest, place - 1) == 0 && !HoldsTwoBodies(folded, earliest, place - 1),
        '）' => !folded.AsSpan(earliest, place - earliest).Contains('（') || Date().IsMatch(folded.AsSpan(earliest, place - earliest)),
        '和' or '及' when EndsWithName(folded, earliest, place - 1, names) => true,
        // 青年聯合會主席, but 聯合 before another office.
        '合' when place < folded.Length && folded[place] == '会' => false,
        '由' when place - 2 >= earliest && folded[place - 2] == '自' => false,
        '与' when IsInsideBody(folded.AsSpan(earliest, place - 1 - earliest)) => false,
        var c => !Block.IsIdeograph(c) || char.IsPunctuation(c) || char.IsSymbol(c) || Boundaries.LengthBefore(folded, earliest, place) > 0,
    };

    // 市委、市政府副秘書長; 中央港澳工作辦公室、國務院港澳事務辦公室副主任.
    private static bool HoldsTwoBodies(string folded, int earliest, int place) =>
        place > earliest && (folded[place - 1] == '委' || folded.AsSpan(earliest, place - earliest).EndsWith("办公室", StringComparison.Ordinal));

    // 副廳長邱德華、省海洋與漁業局副局長; 代表包括廣東省海洋與漁業局局長: between the person before it, or the words that open a list, and the word stand only a place and a field.
    private static bool IsInsideBody(ReadOnlySpan<char> ahead) => PlaceAndField().IsMatch(ahead);

    private static bool EndsWithName(string folded, int earliest, int place, HashSet<string> names)
    {
        for (var length = 2; length <= LongestName && place - length >= earliest; length++)
            if (names.Contains(folded.Substring(place - length, length))) return true;
        return false;
    }

    // 、省海洋[與]漁業局局長, 包括廣東省海洋[與]漁業局局長.
    [GeneratedRegex(@"(?:^|[，；、和及：有]|以及|包括)(?:[\u4e00-\u9fff]{2}[省市]|[省市]|国家)(?![省市]?[^长]{0,6}长)[\u4e00-\u9fff]{2,4}$")]
    private static partial Regex PlaceAndField();

    // 二級巡視員, 副局長.
    [GeneratedRegex("^(?:常务|署理|首席|高级|助理|副|[一二三四]级)+")]
    private static partial Regex Rank();

    // 副秘書長（政策）.
    [GeneratedRegex(@"^[（(][^（）()0-9月日]{1,14}[）)](?=[\u4e00-\u9fff])")]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?>香港特(?:别行政)?区(?:政府)?|特区政府|港府)(?!驻)")]
    private static partial Regex OwnGovernment();

    [GeneratedRegex(@"^(?:原|时任)?(?:省|市|区|州|县|自治区|常务)|厅|[省市州县]长$|书记$")]
    private static partial Regex Counterparts();

    [GeneratedRegex(@"[月日][^（）]{0,6}）$")]
    private static partial Regex Date();
}
