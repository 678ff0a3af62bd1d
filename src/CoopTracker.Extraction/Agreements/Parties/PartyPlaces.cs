using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>Finds the words that name the parties around a title: "between A and B", "by A and B", "with C".</summary>
internal static partial class PartyPlaces
{
    /// <summary>The parties inside a title: "Memorandum of Understanding between A and B on X"; "... by A and B" where it names them last.</summary>
    internal static TextSpan? InTitle(TextSpan title)
    {
        if (title.Block.IsChinese) return ChinesePartyPlaces.InTitle(title);
        if (title.Matches(ByName()).LastOrDefault() is { } by) return title.From(by.Index + by.Length);
        return title.Matches(Between()).LastOrDefault() is { } between && title.From(between.Index + between.Length) is var rest && !IsOfPlaces(rest)
            ? rest.UpTo(EndInTitle()) : null;
    }

    // "Agreement on Exchange between Hong Kong and Shenzhen Schools": the schools of both places do not sign.
    private static bool IsOfPlaces(TextSpan list) =>
        list.Match(TwoPlaces()) is { Success: true } two
        && (OrganisationTerms.Shared.Contains(two.Groups["first"].Value) || OrganisationTerms.Shared.Contains(two.Groups["second"].Value));

    /// <summary>The parties directly after a title: "..." (MOU) between A and B".</summary>
    internal static TextSpan? Next(UnquotedText text, TextSpan rest)
    {
        if (rest.Block.IsChinese) return ChinesePartyPlaces.Beside(rest);
        if (text.Match(rest, InBrackets()) is { Success: true } brackets) return text.Block.Span(brackets.Groups["parties"]);
        if (text.Match(rest, AfterMark()) is { Success: true } mark && rest.From(mark.Index + mark.Length) is var list && PartyList.IsOfOrganisations(list)) return list;
        return ListAfter(text, rest, Directly());
    }

    /// <summary>The parties anywhere after a verb: "was signed after the meeting between A and B".</summary>
    internal static TextSpan? After(UnquotedText text, TextSpan rest) => ListAfter(text, rest, Between());

    /// <summary>The parties after a verb in the passive: "were signed by A and B".</summary>
    internal static TextSpan? By(UnquotedText text, TextSpan rest) => ListAfter(text, rest, ByAnyone());

    /// <summary>The counterpart of the subject: "A signed an agreement with B".</summary>
    internal static TextSpan? With(UnquotedText text, TextSpan rest) => ListAfter(text, rest, Counterpart());

    /// <summary>The counterpart directly after a title: "signed "X" with A and "Y" with B".</summary>
    internal static TextSpan? Beside(UnquotedText text, TextSpan rest) => text.Match(rest, WithDirectly()).Success ? With(text, rest) : null;

    /// <summary>The organisations by which others sign: "represented by A and B", "through A and B", "on behalf of A and B".</summary>
    internal static TextSpan? Through(UnquotedText text, TextSpan part) => ListAfter(text, part, Representing());

    private static TextSpan? ListAfter(UnquotedText text, TextSpan part, Regex opening) =>
        text.Match(part, opening) is { Success: true } match ? text.UpTo(part.From(match.Index + match.Length), EndInProse()).Trim(" ,.;:") : null;

    // "Judgments ... by the Courts of the Mainland and of Hong Kong": the courts do not sign.
    [GeneratedRegex(@"\b(?:between|among|amongst)\s(?!(?:the\s)?Courts\b)")]
    private static partial Regex Between();

    // "between Hong Kong and [Shenzhen Schools]", "... and [Guangdong Secondary Schools]".
    [GeneratedRegex(@"^(?:the )?(?:Hong Kong|[A-Z][a-z]+) and (?:the )?[A-Z]\w+ (?<first>[A-Z]\w+)(?: (?<second>[A-Z]\w+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex TwoPlaces();

    // "(A Bureau and B Bureau)", "(signed by A and B)" after a title.
    [GeneratedRegex(
        @"^[""”]?\s\((?:(?:signed )?(?:by|between) )?"             // "(signed by"
        + @"(?<parties>(?:the )?[A-Z](?:[^()]|\([^()]{1,40}\))*"   // "the Orient (Group) Limited"
        + @"(?:\sand\s|,\s|;\s|\s/\s)(?:[^()]|\([^()]{1,40}\))*)"  // "and the B Bureau"
        + @"\)\s*[.;]?$",                                          // ");"
        RegexOptions.ExplicitCapture)]
    private static partial Regex InBrackets();

    // "... (MOU), which was signed today between", "... by".
    [GeneratedRegex(
        @"^[""”]?(?:\s*\([^()]{0,80}\))?,?\s*"                                                        // "... (MOU),"
        + @"(?:which (?:is|was) )?(?:jointly )?(?:signed |made |concluded |reached |entered into )?"  // "which was jointly signed"
        + @"(?:today |yesterday )?(?:between|among|amongst|by)\s")]                                   // "today between"
    private static partial Regex Directly();

    // "Agreement on Tourism - A and B".
    [GeneratedRegex(@"^[""”]?(?:\s[-–—]{1,2}|:)\s")]
    private static partial Regex AfterMark();

    // "Memorandum of Understanding on Training by the A and the B".
    [GeneratedRegex(@"\sby\s(?:the\s)?(?!Courts\b)(?=[A-Z])")]
    private static partial Regex ByName();

    // Names hold "for" and "of"; what the agreement is on begins with "on", or with a purpose.
    [GeneratedRegex(
        @"\s(?:on(?: the)?\s(?=[A-Z])"                              // "between A and B on the Exchange of ..."
        + @"|in (?:Relation|relation|Respect|respect) (?:to|of)\s"  // "between A and B in Respect of ..."
        + @"|(?:regarding|concerning|for (?:the )?(?:establishment|development|promotion|collaboration|co-operation))\s"  // "between A and B for the development of ..."
        + @"|to\s(?=[a-z])"                                         // "between A and B to promote ..."
        + @"|for\s(?=[A-Z][a-z]+ing\s))")]                          // "between A and B for Strengthening ..."
    private static partial Regex EndInTitle();

    // What an agreement may be called where it is not quoted.
    private const string Titled = @"(?:[A-Z][\w-]*\s){0,3}(?:Agreement|Memorandum|Arrangement|Letter of Intent|MOU)\b";

    private const string Described = @"(?:[a-z][\w-]* ){0,4}(?:agreement|memorandum|letter of intent|arrangement|MOU|pact)\b";

    // Words that open what is said of the signing, or of the agreement.
    private const string Afterwards =
        "on|at|after|during|today|yesterday|this (?:morning|afternoon|evening)|last (?:month|week|year)|earlier"  // "between A and B after the meeting"
        + "|respectively|under which|which|whereby|with a view|in the presence|in the form|in order|on behalf"    // "with B under which", "by A and B respectively"
        + "|was|were|has|have|covers|aims|will"                                                                   // "between A and B covers ..."
        + "|as well as an?|and an? ";                                                                             // "with B as well as a memorandum"

    // Where a list of parties ends in prose.
    [GeneratedRegex(
        @"(?:,|,?\sand)(?:\s(?:the|an?))?\s*$"                                                               // "with B, and the", before a title
        + @"|,?\sand\s(?:the\s)?[""“]"                                                                       // "with B and the "Agreement on ...""
        + @"|\s(?:the|an?)\s[""“]"                                                                           // "with B the "Agreement on ...""
        + @"|,?\sand\sthe\s(?=" + Titled + ")"                                                               // "with B and the Framework Agreement"
        + @"|,\s(?!the\s|and\s)(?=[a-z])"                                                                    // "with B, under which"
        + @"|,\sand\s(?:will|also|the signing|witnessed|have|has)\b"                                         // "with B, and will ..."
        + @"|[;:.]\s"                                                                                        // "by A and B; and ..."
        + @"|(?<=\b(?:Hong Kong|Macao|Mainland|Region|HKSAR|Province|Guangdong|Shanghai|Shenzhen|Beijing))"  // "between Hong Kong and the Mainland"
        + @"\sfor\s(?:the\s)?(?=[A-Z])"                                                                      // "... for the Avoidance of Double Taxation"
        + @"|\s(?:" + Afterwards + @")\b"
        + @"|\s(?:an?|the)\s(?=" + Described + ")"                                                           // "with B a co-operation agreement"
        + @"|\s(?:in|to)\s(?=[a-z])"                                                                         // "by A and B to strengthen ..."
        + @"|\sin\s(?=[A-Z])")]                                                                              // "by A and B in Shanghai"
    private static partial Regex EndInProse();

    [GeneratedRegex(@"\bby\s")]
    private static partial Regex ByAnyone();

    [GeneratedRegex(@"^[""”]?(?:\s*\([^()]{0,80}\))?,?\swith\s")]
    private static partial Regex WithDirectly();

    // "represented by the A and the B", "through the A", "on behalf of the A".
    [GeneratedRegex(@"\b(?:represented (?:respectively )?by|representing|through|on behalf of)\s(?:the\s)?(?=[A-Z])")]
    private static partial Regex Representing();

    [GeneratedRegex(@"\bwith\s(?=(?:the\s)?[A-Z]|the\s(?:government|governments)\b)")]
    private static partial Regex Counterpart();
}
