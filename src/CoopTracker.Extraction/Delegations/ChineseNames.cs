using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Reads the name that follows an office without a space: 行政長官[李家超]與, 上海市市長[龔正]今日. A name is a surname and one or two characters more
/// (林鄭月娥: two surnames and two); where it ends shows only by what follows.
/// </summary>
internal static partial class ChineseNames
{
    private const int LongestPlain = 3;

    private static readonly ChineseWords Surnames = ChineseWords.Of("surname");
    private static readonly ChineseWords Honorifics = ChineseWords.Of("honorific");
    private static readonly ChineseWords Followers = ChineseWords.Of("after-name");
    private static readonly ChineseWords WeakFollowers = ChineseWords.Of("after-name-weak");
    private static readonly ChineseWords NoNames = ChineseWords.Of("no-name");

    /// <summary>The name at the start of a span and the honorific after it; null when no name starts there or its end cannot be told.</summary>
    internal static (TextSpan Name, TextSpan? Honorific)? At(TextSpan rest, ChineseNameCounts counts)
    {
        var length = LengthAt(rest) is var told and > 0 ? told : Repeated(rest, counts);
        if (length == 0) return null;
        var end = rest.Start + length;
        var honorific = Honorifics.LengthAt(rest.Block.Folded, end, rest.End);
        return (rest.Until(end), honorific == 0 ? null : rest.Block.Span(end, honorific));
    }

    /// <summary>Whether a name may start here, though its end could not be told: characters follow that open no other word.</summary>
    internal static bool MayStartAt(TextSpan rest)
    {
        if (rest.Length < LongestPlain - 1 || !IsWord(rest.First(LongestPlain - 1).Chars)) return false;
        var folded = rest.Block.Folded;
        return NoNames.LengthAt(folded, rest.Start, rest.End) == 0 && Followers.LengthAt(folded, rest.Start, rest.End) == 0
            && (WeakFollowers.LengthAt(folded, rest.Start, rest.End) == 0 || rest.Has(BetweenMarks())) && !rest.Has(Office());
    }

    private static int LengthAt(TextSpan rest)
    {
        if (rest.Match(WithDot()) is { Success: true } dotted) return dotted.Length;
        var folded = rest.Block.Folded;
        if (NoNames.LengthAt(folded, rest.Start, rest.End) > 0) return 0;
        var surname = Surnames.LengthAt(folded, rest.Start, rest.End);
        if (surname == 0) return 0;
        var found = Ending(rest, surname + 1, surname + 2);
        return found > 0 || surname > 1 || Surnames.LengthAt(folded, rest.Start + 1, rest.End) != 1 ? found : Ending(rest, 4);
    }

    // 省長于偉國專程來港: where what follows does not show the end, a name that the text repeats does.
    private static int Repeated(TextSpan rest, ChineseNameCounts counts)
    {
        var folded = rest.Block.Folded;
        if (rest.Length < LongestPlain || Surnames.LengthAt(folded, rest.Start, rest.End) != 1 || NoNames.LengthAt(folded, rest.Start, rest.End) > 0) return 0;
        var (two, three) = (counts.Of(rest.First(LongestPlain - 1).Folded), counts.Of(rest.First(LongestPlain).Folded));
        return three > 1 ? LongestPlain : two > three + 1 ? LongestPlain - 1 : 0;
    }

    private static int Ending(TextSpan rest, params int[] lengths)
    {
        var folded = rest.Block.Folded;
        var words = lengths.Where(length => rest.Length >= length && IsWord(folded.AsSpan(rest.Start, length))).ToList();
        var sure = words.FirstOrDefault(length => Ends(folded, rest.Start + length, rest.End));
        return sure > 0 ? sure : words.FirstOrDefault(length => WeakFollowers.LengthAt(folded, rest.Start + length, rest.End) > 0);
    }

    private static bool Ends(string folded, int at, int end) =>
        at >= end || !Block.IsIdeograph(folded[at]) || IsPunctuation(folded[at])
        || Followers.LengthAt(folded, at, end) > 0 || Honorifics.LengthAt(folded, at, end) > 0 || Day().IsMatch(folded.AsSpan(at, end - at));

    private static bool IsWord(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!Block.IsIdeograph(c) || IsPunctuation(c)) return false;
        return true;
    }

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c) || char.IsWhiteSpace(c);

    // 雪克來提·扎克爾: names of other peoples have a dot.
    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,7}[·•‧・][\u4e00-\u9fff]{2,6}?(?=[与和及今昨于在率亦出分共、，。；（）]|$)")]
    private static partial Regex WithDot();

    // 副市長但彥錚，: what ends with the item of a list is a name, whatever word it starts with.
    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,3}[，、；]")]
    private static partial Regex BetweenMarks();

    // 行政長官辦公室主任, 常務副省長: an office goes on.
    [GeneratedRegex(@"^[\u4e00-\u9fff]{0,12}?(?:办公室|副|助理|处|室|厅|会议|办|署理)")]
    private static partial Regex Office();

    // 郭寧寧九月十五日, 王忠林11月9日.
    [GeneratedRegex(@"^(?:[0-9一二三四五六七八九十]{1,2}月|二[○〇零])")]
    private static partial Regex Day();
}
