using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Lists;

/// <summary>
/// Where the title of a list's item ends and who signed begins. "Agreement on Tourism between A and B" is all title; "Agreement on Tourism, signed by A and B",
/// "... (A / B)" and "... - A and B" are not, nor is "The Agreement on Tourism, between A and B", which speaks of it.
/// </summary>
internal static partial class ListedTitle
{
    /// <summary>The title in an item without its end: quoted, or up to the words about it; without an article.</summary>
    internal static TextSpan Of(TextSpan bare)
    {
        var quoted = Quotations.In(bare.Block).FirstOrDefault(quoted => quoted.Start >= bare.Start && quoted.Start <= bare.Start + 2 && quoted.End <= bare.End);
        if (quoted.Block is not null) return quoted.Trim(" ,.;");
        var title = bare.UpTo(Explained()).UpTo(Signed());
        if (title.Has(Article())) title = title.UpTo(Between());
        title = WithoutParties(title);
        return title.UpTo(Mark()) is var before && before.Length < title.Length && PartyList.IsOfOrganisations(title.Past(Mark())) ? before.Past(Article()) : title.Past(Article());
    }

    private static TextSpan WithoutParties(TextSpan title) =>
        title.Match(PartiesInBrackets()) is { Success: true } brackets && NamesParties(title.Block.Span(brackets.Groups["parties"]), brackets.Groups["signed"].Success)
            ? title.Until(brackets.Index) : title;

    private static bool NamesParties(TextSpan list, bool isSigned) => isSigned || PartyList.IsOfOrganisations(list) || list.Has(TwoBodies());

    private const string Bodies = "Bureau|Department|Authority|Council|Commission|Administration|Office|Corporation|University|Limited";

    // The list may be hard to cut, but it is one.
    [GeneratedRegex(
        @"\b(?:" + Bodies + @")\b.*\sand\s(?:the\s)?"  // "Home Affairs Bureau and"
        + @".*\b(?:" + Bodies + @"|Ltd)\b")]           // "Shanghai Municipal Administration of Culture, Radio, Film and TV"
    private static partial Regex TwoBodies();

    // "Agreement on Trade, under which the two sides will": what is said of it.
    [GeneratedRegex(@",\s(?:under which|whereby|which (?:aims?|will|seeks?|covers?|provides?|sets?))\b")]
    private static partial Regex Explained();

    // Who signed, in brackets at the end of a title.
    [GeneratedRegex(
        @"\s\((?=[^()]{0,300}(?:\sand\s|,\s|;\s|\s/\s))"                         // "(A / B)", not "(2015)"
        + @"(?<signed>(?:signed )?(?:by|between) )?"                             // "(signed by A and B)"
        + @"(?<parties>(?:the )?(?=[A-Z])(?:[^()]|\([^()]{1,40}\)){8,400})\)$",  // "(Civil Service Bureau and Orient (Group) Limited)"
        RegexOptions.ExplicitCapture)]
    private static partial Regex PartiesInBrackets();

    private const string BeforeName = "(?=(?:the |an? )?[A-Z])";

    // What a title is followed by where the words behind it name who signed.
    [GeneratedRegex(
        @"(?:,\s(?:which (?:is|was) )?(?:jointly )?(?:signed|made|concluded|reached|entered into)\s"  // "Agreement on Tourism, which was signed"
        + @"|\s(?:jointly )?signed\s)"                                                                // "Agreement on Tourism jointly signed"
        + @"(?:by|between|among|amongst)\s" + BeforeName                                              // "... between A and B"
        + @"|,\sby\s" + BeforeName)]                                                                  // "Agreement on Tourism, by A and B"
    private static partial Regex Signed();

    // "The Agreement on Tourism, between A and B".
    [GeneratedRegex(@",\s(?:between|among|amongst)\s(?=(?:the |an? )?[A-Z])")]
    private static partial Regex Between();

    // "Agreement on Tourism - A and B", "Agreement on Tourism: A; B".
    [GeneratedRegex(@"\s[-–—]{1,2}\s|:\s")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:[Tt]he|[Aa]n?)\s")]
    private static partial Regex Article();
}
