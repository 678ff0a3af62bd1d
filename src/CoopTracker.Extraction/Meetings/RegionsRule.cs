using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Delegations;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// The places on the other side: the pair in the mechanism's name, else the governments and offices that the lead names, else the title.
/// A joint conference of a whole region lists its members in the text.
/// </summary>
internal sealed partial class RegionsRule : IFactRule
{
    // A conference of provinces: "the leaders of Fujian, Jiangxi, Hunan, Guangdong, ...".
    private const int LongList = 4;

    public string Name => "meeting.regions";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        IEnumerable<(TextSpan Place, Region Region)>[] sources = [Listed(sheet), Paired(sheet), Leading(sheet), Governing(sheet), Titled(sheet)];
        var regions = sources.Select(Outermost).FirstOrDefault(found => found.Count > 0) ?? [];
        foreach (var (place, region) in regions) sheet.Regions.Add(new RegionFact(region.Name, region.Within, place.Cite(Name)));
        if (regions.Count == 0) sheet.Warn(WarningCodes.SideUnknown, "The text does not tell with which place Hong Kong met; give it by a correction.", sheet.Lead?.Cite(Name));
    }

    private static IEnumerable<(TextSpan Place, Region Region)> Paired(FactSheet sheet) => sheet.MechanismMention?.Regions ?? [];

    private static List<(TextSpan Place, Region Region)> Listed(FactSheet sheet) =>
        sheet.MechanismMention is { IsWide: true }
            ? LeadSentence.Opening(sheet.Text).Select(sentence => Others(sentence).ToList()).FirstOrDefault(list => list.DistinctBy(o => o.Region).Count() >= LongList) ?? [] : [];

    // "Vice Mayor of Shenzhen", "the Vice Minister of Commerce": whose people lead or sign.
    private static IEnumerable<(TextSpan Place, Region Region)> Leading(FactSheet sheet) =>
        from appearance in sheet.Cast
        where appearance.Role is Role.Leads or Role.Signs
        from office in appearance.People.Select(person => person.Office).OfType<TextSpan>()
        let owner = Affiliation.OfOffice(office)
        let region = owner.Owner == Owner.Central ? Regions.Named(Sides.Mainland) : CityOf(owner.Region)
        where region is not null
        select (office, region);

    // "the Deputy Director General of the Qianhai Authority" signs for a district of Shenzhen.
    private static Region? CityOf(Region? region) => region is { Kind: RegionKind.District, Within: { } city } ? Regions.Named(city) : region;

    // "the governments of the HKSAR and Shenzhen", "the Shenzhen Municipal Government".
    private static IEnumerable<(TextSpan Place, Region Region)> Governing(FactSheet sheet) =>
        from sentence in LeadSentence.Opening(sheet.Text)
        from match in sentence.Matches(Governments())
        from named in Others(sentence.Block.Span(match))
        select named;

    private static IEnumerable<(TextSpan Place, Region Region)> Titled(FactSheet sheet) => sheet.Text.Title is { } title ? Others(title.Whole) : [];

    private static IEnumerable<(TextSpan Place, Region Region)> Others(TextSpan span) =>
        Regions.In(span).Where(named => named.Region.Kind != RegionKind.Home && !span.Until(named.Place.Start).Has(In()));

    // Of "Hunan" and "Changsha" only Hunan is a side; of "Shenzhen" and "Guangdong" the one named first is not doubted.
    private static List<(TextSpan Place, Region Region)> Outermost(IEnumerable<(TextSpan Place, Region Region)> found)
    {
        var all = found.Where(named => named.Region.Kind != RegionKind.District).DistinctBy(named => named.Region.Name).ToList();
        return [.. all.Where(named => !all.Any(other => other.Region.Name == named.Region.Within))];
    }

    [GeneratedRegex(@"\bin\s(?:the\s)?$|[在于]$", RegexOptions.IgnoreCase)]
    private static partial Regex In();

    [GeneratedRegex(@"\b[Gg]overnments?\sof\s[^,;.]{1,120}|\b\p{Lu}\p{L}+(?:\s(?:Municipal|Provincial))?(?:\sPeople['’]s)?\sGovernment\b")]
    private static partial Regex Governments();
}
