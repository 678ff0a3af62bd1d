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

    // "Home Affairs Bureau and Shanghai Municipal Administration of Culture, Radio, Film and TV": the list may be hard to cut, but it is one.
    [GeneratedRegex(@"\b(?:Bureau|Department|Authority|Council|Commission|Administration|Office|Corporation|University|Limited)\b.*\sand\s(?:the\s)?.*\b(?:Bureau|Department|Authority|Council|Commission|Administration|Office|Corporation|University|Limited|Ltd)\b")]
    private static partial Regex TwoBodies();

    // "Agreement on Trade, under which the two sides will": what is said of it.
    [GeneratedRegex(@",\s(?:under which|whereby|which (?:aims?|will|seeks?|covers?|provides?|sets?))\b")]
    private static partial Regex Explained();

    // "Agreement on Personnel Exchange (Civil Service Bureau and Shanghai Municipal Bureau of Personnel)", "... (signed by A and B)", "... (A / B)".
    [GeneratedRegex(@"\s\((?=[^()]{0,300}(?:\sand\s|,\s|;\s|\s/\s))(?<signed>(?:signed )?(?:by|between) )?(?<parties>(?:the )?(?=[A-Z])(?:[^()]|\([^()]{1,40}\)){8,400})\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex PartiesInBrackets();

    // "Agreement on Tourism, signed between A and B", "..., by A and B", "... signed by A and B".
    [GeneratedRegex(@"(?:,\s(?:which (?:is|was) )?(?:jointly )?(?:signed|made|concluded|reached|entered into)\s|\s(?:jointly )?signed\s)(?:by|between|among|amongst)\s(?=(?:the |an? )?[A-Z])|,\sby\s(?=(?:the |an? )?[A-Z])")]
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
