using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>Turns the words that name who signed into parties: full names without "of the Government of the HKSAR", regions for "the two sides".</summary>
internal sealed partial class PartyNames(FactSheet sheet, Abbreviations abbreviations)
{
    // Ten names of ten words; what is longer is no list of parties.
    private const int LongestList = 1_000;

    // What follows a name and is no part of it, in the order in which it is taken off.
    private static readonly Regex[] Additions = [Remark(), Ending(), OfHongKong(), Superior(), Whereabouts()];

    /// <summary>The parties that a list names; none when it names no organisation and no region.</summary>
    /// <param name="list">The list, without the words around it.</param>
    /// <param name="rule">The rule that reads it.</param>
    /// <param name="several">Whether it must hold more than one name, as after "between".</param>
    internal List<PartyFact> Read(TextSpan list, string rule, bool several = false)
    {
        if (list.Length > LongestList) return [];
        if (list.Block.IsChinese) return new ChinesePartyNames(sheet).Read(list, rule);
        if (list.Has(BothSides())) return Sides(list, rule);
        return Settle([.. PartyList.Cut(list, several).SelectMany(name => Expand(name, rule))]);
    }

    /// <summary>Where all parties are governments of regions, the regions' names.</summary>
    internal static List<PartyFact> Settle(List<PartyFact> parties) =>
        parties.Count > 1 && parties.TrueForAll(party => GovernmentOf(party.Name) is not null)
            ? [.. parties.Select(party => party with { Name = GovernmentOf(party.Name)!.Name }).DistinctBy(party => party.Name)]
            : parties;

    /// <summary>Hong Kong and the other sides of the meeting, proved by the words that mean them.</summary>
    internal List<PartyFact> Sides(TextSpan words, string rule)
    {
        if (sheet.Regions.Count == 0) return [];
        var place = words.Cite(rule);
        return [new PartyFact(Attendee.HongKong, place), .. sheet.Regions.Select(region => new PartyFact(region.Name, place))];
    }

    private IEnumerable<PartyFact> Expand(TextSpan whole, string rule)
    {
        var name = whole.Past(Representatives());
        if (name.Has(BothSides())) return Sides(name, rule);
        if (name.Match(Governments()) is { Success: true } governments) return Each(name, governments, rule);
        if (name.Match(Bureaux()) is { Success: true } bureaux && Regions.In(name.Block.Span(bureaux.Groups["places"])).ToList() is { Count: > 1 } places)
            return places.Select(place => new PartyFact($"{bureaux.Groups["kind"].Value} {SingularOf(bureaux.Groups["noun"].Value)} of {place.Region.Name}", name.Cite(rule)));
        return Clean(name) is { } clean ? [new PartyFact(clean, name.Cite(rule))] : [];
    }

    private static string SingularOf(string noun) => noun == "Bureaux" ? "Bureau" : noun[..^1];

    // "the governments of Hong Kong and Shenzhen"; "the governments of Nanshan and Bao'an Districts of Shenzhen".
    private static IEnumerable<PartyFact> Each(TextSpan name, Match governments, string rule)
    {
        var places = name.Block.Span(governments.Groups["places"]);
        var regions = Regions.In(places).ToList();
        var shared = places.Match(SharedKind());
        if (!shared.Success && regions.Count > 0) return regions.Select(region => new PartyFact(region.Region.Name, region.Place.Cite(rule)));
        var names = shared.Success ? places.Until(shared.Index) : places;
        return PlaceSeparator().Split(names.Text).Where(place => place.Length > 0)
            .Select(place => new PartyFact($"Government of {place}{(shared.Success ? $" {shared.Groups["kind"].Value}{shared.Groups["of"].Value}" : "")}", name.Cite(rule)));
    }

    // Without what release writers add to a name; null when it names nobody.
    private string? Clean(TextSpan name)
    {
        if (HongKongGovernment().IsMatch(name.Text.Trim())) return Attendee.HongKong;
        var bare = Additions.Aggregate(name.Text, (words, addition) => addition.Replace(words, "")).Trim();
        if (bare.StartsWith("the ", StringComparison.Ordinal) || (bare.StartsWith("The ", StringComparison.Ordinal) && OpensSentence(name))) bare = bare[4..];
        bare = OwnerFirst().Replace(bare, "");
        if (Trailing().Match(bare) is { Success: true } shortForm) bare = bare[..shortForm.Index];
        if (!bare.Any(char.IsUpper) || NotAName().IsMatch(bare)) return null;
        if (AliasOfPlace().Match(bare) is { Success: true } alias && abbreviations.IsAlias(alias.Groups["alias"].Value)) return alias.Groups["alias"].Value;
        if (abbreviations.NameOf(bare) is { } full && Clean(full) is { } written) return written;
        return Regions.Called(bare)?.Name ?? bare;
    }

    private static bool OpensSentence(TextSpan name) => name.Block.Sentences.Any(sentence => sentence.Start == name.Start);

    private static Region? GovernmentOf(string party) =>
        Regions.Called(party) ?? (Government().Match(party) is { Success: true } government ? Regions.Called(government.Groups["place"].Value) : null);

    // "Hubei Provincial Museum (Annex 4)", "Shanghai (2015-2017)".
    [GeneratedRegex(@"\s\((?:(?:at |see )?Annex\b[^()]{0,12}|(?:19|20)\d\d[^()]{0,12})\)[ ,;.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    // Whom no name tells: "the two sides", "both".
    [GeneratedRegex(
        "^(?:representatives of )?(?:the )?(?:two|both|three|four)? ?(?:sides|governments|places|parties|cities|regions)"  // "representatives of the two governments"
        + "(?: (?:of|from) (?:the )?(?:two|both|three) (?:sides|places|cities|regions))?(?: concerned)?$"  // "the parties of the two places concerned"
        + "|^(?:the )?governments of (?:the )?(?:two|both|three) (?:sides|places|cities|regions)$"         // "the governments of the two places"
        + "|^both$",                                                                                       // "both"
        RegexOptions.IgnoreCase)]
    private static partial Regex BothSides();

    // "the people's governments of Hong Kong and Shenzhen".
    [GeneratedRegex(@"^(?:the )?(?:municipal |people's |people’s |provincial )?governments of (?<places>.+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Governments();

    // Bodies of one kind in several places.
    [GeneratedRegex(
        @"^(?:the )?(?<kind>[A-Z][\w,' -]{2,60})"                                                      // "the Environmental Protection"
        + " (?<noun>Bureaux|Departments|Commissions|Offices|Administrations) of (?<places>[A-Z].+)$",  // "Bureaux of Guangdong and Shenzhen"
        RegexOptions.ExplicitCapture)]
    private static partial Regex Bureaux();

    // "Nanshan and Bao'an Districts of Shenzhen", "A and B Counties".
    [GeneratedRegex(@"\s(?<kind>District|Count(?:y|ie)|City|Citie)(?:s|ies)?(?<of>\s(?:of|in)\s.+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex SharedKind();

    [GeneratedRegex(@",\s(?:and\s)?(?:the\s)?|\sand\s(?:the\s)?")]
    private static partial Regex PlaceSeparator();

    // "Health Bureau of the Government of the Hong Kong Special Administrative Region", "... of the HKSAR Government", "... of the HKSAR".
    [GeneratedRegex(
        ",? (?:of|under|in) (?:the )?(?:Government of (?:the )?)?"                                       // ", of the Government of the"
        + @"(?:Hong Kong Special Administrative Region|HKSAR|Hong Kong SAR)(?: Government| \(HKSAR\))*"  // "HKSAR Government"
        + "(?=$|,| under )"                                                                              // "... of the HKSAR under the Culture Bureau"
        + "| of (?:the )?Hong Kong Government$",                                                         // "... of the Hong Kong Government"
        RegexOptions.IgnoreCase)]
    private static partial Regex OfHongKong();

    [GeneratedRegex(@"^(?:[Tt]he )?(?:[Rr]epresentatives|[Oo]fficials|[Hh]eads|[Ll]eaders) (?:of|from) ")]
    private static partial Regex Representatives();

    // "Ltd." keeps its full stop.
    [GeneratedRegex(@"(?<![\s,;])[\s,;]+(?:and)?$|(?<!\b(?:Ltd|Co|Inc|Corp))\.$")]
    private static partial Regex Ending();

    // "Create Hong Kong under the Culture, Sports and Tourism Bureau".
    [GeneratedRegex(@" under the .*$")]
    private static partial Regex Superior();

    // "M+ at the West Kowloon Cultural District in Hong Kong", "both sides in Hong Kong today".
    [GeneratedRegex(@" (?:at the .*|on behalf of .*|,? respectively|today|yesterday)$")]
    private static partial Regex Whereabouts();

    // "HKSAR Government's Health Bureau".
    [GeneratedRegex(@"^(?:HKSAR(?: Government)?|Hong Kong Special Administrative Region(?: Government)?|Hong Kong)['’]s ", RegexOptions.IgnoreCase)]
    private static partial Regex OwnerFirst();

    // "University of Hong Kong (HKU)", not "Orient International (Holding)" or "(Shanghai Chamber of International Commerce)".
    [GeneratedRegex(@"\s\((?:(?:the )?[A-Z][\w&+-]*[A-Z][\w&+-]*|the [A-Z]\w+(?: [A-Z]\w+){0,3})\)$")]
    private static partial Regex Trailing();

    // Who is no body: "relevant departments", "some other bodies", "the Director, Mr Lee".
    [GeneratedRegex(
        @"^(?:relevant|government departments|statutory bodies|related|concerned|various|some|other)\b"
        + @"|\b" + Honorifics.Usual + " [A-Z]",
        RegexOptions.IgnoreCase)]
    private static partial Regex NotAName();

    // "Qianhai Authority of Shenzhen", where the text declares "(Qianhai Authority)".
    [GeneratedRegex(@"^(?<alias>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){1,4}) of [A-Z]\w+$", RegexOptions.ExplicitCapture)]
    private static partial Regex AliasOfPlace();

    // Hong Kong itself, with its government or without.
    [GeneratedRegex(
        "^(?:the )?(?:HKSAR|Hong Kong|Hong Kong SAR|Hong Kong Special Administrative Region)"                // "the Hong Kong Special Administrative Region"
        + @"(?: \(HKSAR\))?(?: Government)?(?: \(HKSARG\))?$"                                                // "(HKSAR) Government"
        + "|^(?:the )?Government of (?:the )?(?:HKSAR|Hong Kong Special Administrative Region|Hong Kong)$",  // "the Government of the HKSAR"
        RegexOptions.IgnoreCase)]
    private static partial Regex HongKongGovernment();

    // The government of a region.
    [GeneratedRegex(
        @"^(?:People['’]s )?Government of (?:the )?(?<place>[A-Z][\w ]+?)(?: Province| Municipality| City| SAR)?$"  // "People's Government of Guangdong Province"
        + @"|^(?<place>[A-Z][\w ]+?)(?: Provincial| Municipal| SAR| Special Administrative Region)?(?: People['’]s)? Government$",  // "Shenzhen Municipal Government"
        RegexOptions.ExplicitCapture)]
    private static partial Regex Government();
}
