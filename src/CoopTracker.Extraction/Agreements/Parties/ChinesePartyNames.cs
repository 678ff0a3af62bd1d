using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>Turns the Chinese words that name who signed into parties: names without 香港特別行政區政府, regions for 雙方 and 兩地政府 and for leaders.</summary>
internal sealed partial class ChinesePartyNames(FactSheet sheet)
{
    /// <summary>Whether the words speak of who signed without naming anybody: 兩地政府部門和機構.</summary>
    internal static bool NamesNobody(TextSpan words) => words.Has(Unnamed());

    /// <summary>The parties that the words name; none when they name no organisation and no region.</summary>
    internal List<PartyFact> Read(TextSpan words, string rule)
    {
        if (words.Length == 0) return [];
        if (Represented(words) is { } bodies) return Read(bodies, rule);
        if (words.Has(BothSides())) return Sides(words, rule);
        if (ChineseSigningSubject.IsPeople(words)) return OfPeople(words, rule);
        var names = ChineseOrganisations.Cut(words);
        if (names.Exists(NamesNobody)) return [];
        var parties = names.SelectMany(name => Each(name, rule)).ToList();
        var areGovernments = parties.Count > 1 && parties.TrueForAll(party => party.Region is not null);
        return [.. parties.Select(party => areGovernments || party.Region == Attendee.HongKong ? party.Party with { Name = party.Region! } : party.Party)];
    }

    // 署長甲與主任乙分別代表投資推廣署和上海市商務委員會.
    private static TextSpan? Represented(TextSpan words) =>
        words.Match(OnBehalf()) is { Success: true } match && words.Block.Span(match.Groups["bodies"]) is var bodies && ChineseOrganisations.IsList(bodies) ? bodies : null;

    // 深圳市南山區和寶安區政府: two governments share one noun.
    private IEnumerable<(PartyFact Party, string? Region)> Each(TextSpan name, string rule)
    {
        if (name.Match(Districts()) is not { Success: true } shared) return [(Party(name, rule), RegionOf(name))];
        return [(District(name, shared, "first", rule), null), (District(name, shared, "second", rule), null)];
    }

    private static PartyFact District(TextSpan name, Match shared, string district, string rule)
    {
        string Part(string group) => name.Block.Span(shared.Groups[group]).Text;
        return new PartyFact(Part("city") + Part(district) + Part("kind"), name.Block.Span(shared.Groups[district]).Cite(rule));
    }

    private List<PartyFact> Sides(TextSpan words, string rule) =>
        sheet.Regions.Count == 0 ? [] : [new PartyFact(Attendee.HongKong, words.Cite(rule)), .. sheet.Regions.Select(region => new PartyFact(region.Name, words.Cite(rule)))];

    // Leaders sign for their governments, heads of departments for those.
    private List<PartyFact> OfPeople(TextSpan words, string rule)
    {
        var people = sheet.ChinesePeople.In(words).ToList();
        var bodies = people.Select(person => BodyOf(person.Office!.Value)).OfType<TextSpan>().ToList();
        var isComplete = bodies.Count == people.Count && (bodies.Count > 1 || people is [{ End: var end }] && end == words.End);
        return isComplete ? [.. bodies.Select(body => Party(body, rule))] : Sides(words, rule);
    }

    // 投資推廣署署長 signs for 投資推廣署; the mayor and 省人民政府秘書長 for the whole side.
    private static TextSpan? BodyOf(TextSpan office) =>
        !office.Has(Leader()) && office.Match(Head()) is { Success: true } head && office.Until(head.Index) is var body
        && !body.Has(Government()) && ChineseOrganisations.EndsAt(body, body.End) ? body : null;

    private static PartyFact Party(TextSpan name, string rule)
    {
        var bare = WithoutAlias(name.Match(Owner()) is { Success: true } owner && owner.Length < name.Length ? name.From(name.Start + owner.Length) : name);
        return new PartyFact(bare.Text, bare.Cite(rule));
    }

    // 康樂及文化事務署（康文署）, 香港科技園公司（HKSTP）; 上海市文化和旅遊局（上海市文物局） is one name.
    private static TextSpan WithoutAlias(TextSpan name)
    {
        if (name.Match(BracketAtEnd()) is not { Success: true } bracket || bracket.Index == name.Start) return name;
        var (bare, inside) = (name.Until(bracket.Index), bracket.Groups["inside"]);
        return bracket.Groups["short"].Success || Shortens(inside.ValueSpan, bare) ? bare.Trim() : name;
    }

    // A short form takes its characters from the name, in their order.
    private static bool Shortens(ReadOnlySpan<char> alias, TextSpan name)
    {
        var next = 0;
        foreach (var c in name.Folded)
            if (next < alias.Length && alias[next] == c) next++;
        return next == alias.Length;
    }

    // 特區政府, 深圳市人民政府, 上海: only a side of the meeting, not any city's government.
    private string? RegionOf(TextSpan name)
    {
        if (name.Has(HomeGovernment())) return Attendee.HongKong;
        var whole = name.UpTo(Government());
        var region = Regions.In(whole).Where(named => named.Place.Start == whole.Start && named.Place.End == whole.End).Select(named => named.Region).FirstOrDefault();
        return region is null ? null : region.Kind == RegionKind.Home ? Attendee.HongKong : sheet.Regions.Exists(side => side.Name == region.Name) ? region.Name : null;
    }

    // Whom no name tells; not 兩地政府部門和機構.
    [GeneratedRegex(
        @"^(?:[\u4e00-\u9fff]{0,4})?(?:双方|两地|三方|三地|各方|各地)(?:政府)?(?:代表|领导|首长)?$"  // 雙方, 粵港兩地政府, 滬港雙方代表
        + @"|代表(?:两地|双方|三地|三方|各自|香港特[\u4e00-\u9fff]{0,6}政府[与和及])"                // 代表兩地政府, 代表香港特區政府與上海市政府
        + @"|^[\u4e00-\u9fff]{0,6}(?:两地|双方)政府(?!部门)$")]                                      // 香港廣東兩地政府
    private static partial Regex BothSides();

    // ……分別代表投資推廣署和上海市商務委員會.
    [GeneratedRegex(@"代表(?<bodies>[^，。；代]{4,80})$", RegexOptions.ExplicitCapture)]
    private static partial Regex OnBehalf();

    // （HKSTP）, （下稱「貿發局」）, （康文署）.
    [GeneratedRegex(@"（(?<inside>(?<short>(?:以下)?(?:简称|下称|称为|称|即)|[「“]|[A-Za-z])?[^（）]{1,60})）$", RegexOptions.ExplicitCapture)]
    private static partial Regex BracketAtEnd();

    // 兩地政府部門和機構, 雙方企業, 多家企業共.
    [GeneratedRegex(@"^(?:两地|双方|三地|各地|各方)(?:的)?(?:机构|企业|单位|团体|院校)|部门|有关(?:团体|机构)|相关|机构和|机构签|多家|多个|企业共|团体$|政府部门|法定机构")]
    private static partial Regex Unnamed();

    // 香港特別行政區政府律政司, 文化體育及旅遊局轄下創意香港.
    [GeneratedRegex(@"^(?:香港特(?:别行政)?区政府|特区政府)(?=[\u4e00-\u9fff])(?:[\u4e00-\u9fff]{2,14}[局署](?:辖下|属下|旗下)(?:的)?)?|^[\u4e00-\u9fff]{2,16}(?:辖下|属下|旗下)(?:的)?")]
    private static partial Regex Owner();

    // 深圳市南山區和寶安區政府.
    [GeneratedRegex(
        @"^(?<city>[\u4e00-\u9fff]{2,4}市)?(?<first>[\u4e00-\u9fff]{2,4}[区县])"      // 深圳市南山區
        + @"[和及与、](?<second>[\u4e00-\u9fff]{2,4}[区县])(?<kind>(?:人民)?政府)$",  // 和寶安區人民政府
        RegexOptions.ExplicitCapture)]
    private static partial Regex Districts();

    [GeneratedRegex(@"^(?:香港特(?:别行政)?区(?:政府)?|特区政府|香港政府|港府|香港)$")]
    private static partial Regex HomeGovernment();

    [GeneratedRegex(@"(?:省|市)?(?:人民)?政府$|特(?:别行政)?区(?:政府)?$", RegexOptions.RightToLeft)]
    private static partial Regex Government();

    // 投資推廣署副署長, 上海銀行行長.
    [GeneratedRegex("(?:常务|首席|执行|行政|助理|署理|副)*(?:局长|署长|厅长|处长|司长|部长|关长|主任|校长|院长|检察长|会长|主席|行长|总裁|总监|总经理|总干事|秘书长|董事长|理事长|馆长|台长|所长)$", RegexOptions.RightToLeft)]
    private static partial Regex Head();

    [GeneratedRegex(@"行政长官|政务司|财政司|[省市]长$|书记$")]
    private static partial Regex Leader();
}
