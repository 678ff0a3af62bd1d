using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Tells from the words of an office, or of a list's subject, on whose side somebody is.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Region">The place, for an office of a place.</param>
internal readonly partial record struct Affiliation(Owner Owner, Region? Region = null)
{
    private static readonly PhraseFinder<Owner> Bodies =
        new(CsvData.Rows("bodies").Select(row => (row[1], Enum.Parse<Owner>(row[0], ignoreCase: true))));

    /// <summary>Reads an office: "Director of the Hong Kong and Macao Affairs Office of Guangdong Province" is Guangdong's.</summary>
    internal static Affiliation OfOffice(TextSpan office)
    {
        var bodies = Bodies.Find(office.Block.Folded, office.Start, office.Length).ToList();
        if (bodies.Exists(body => body.Value == Owner.Abroad)) return new(Owner.Home);
        if (bodies.Exists(body => body.Value == Owner.Liaison)) return new(Owner.Liaison);
        if (bodies.FindIndex(body => body.Value == Owner.Central) is >= 0 and var central)
            return LocalBranch(office.Until(bodies[central].Start)) is { } branch ? new(Owner.Place, branch) : new(Owner.Central);
        var places = Regions.In(office).Where(named => !IsPartOf(bodies, named.Place)).Select(named => named.Region).ToList();
        if (places.Find(region => region.Kind != RegionKind.Home) is { } place) return new(Owner.Place, place);
        if (places.Count == 0 && bodies.Exists(body => body.Value == Owner.Capital)) return new(Owner.Central);
        if (places.Count > 0 || bodies.Exists(body => body.Value == Owner.Home)) return new(Owner.Home);
        if (bodies.Exists(body => body.Value == Owner.Away)) return new(Owner.Away);
        return new(!office.Block.IsChinese ? Owner.Unknown : ChineseOffices.IsAway(office) ? Owner.Away : Owner.Home);
    }

    // "the Guangdong Sub-Administration of the General Administration of Customs" is Guangdong's.
    private static Region? LocalBranch(TextSpan ahead) =>
        Regions.In(ahead).Where(named => named.Region.Kind is not (RegionKind.Home or RegionKind.Side) && ahead.From(named.Place.End).Has(Branch()))
            .Select(named => named.Region).FirstOrDefault();

    /// <summary>Reads the subject of a list: "Members of the Sichuan delegation included", "Those attending from Shenzhen". Places of meeting do not count.</summary>
    internal static Affiliation OfSubject(TextSpan subject)
    {
        var bodies = Bodies.Find(subject.Block.Folded, subject.Start, subject.Length).ToList();
        var sides = Regions.In(subject).Where(named => !IsPartOf(bodies, named.Place) && IsSide(subject, named.Place)).Select(named => named.Region).Distinct().ToList();
        return sides switch
        {
            [{ Kind: RegionKind.Home }] => new(Owner.Home),
            [var place] => new(Owner.Place, place),
            [] when ChinesePairs.OfParty(subject) is { } party => party.Kind == RegionKind.Home ? new(Owner.Home) : new(Owner.Place, party),
            [] when bodies.Exists(body => body.Value == Owner.Home) => new(Owner.Home),
            _ => new(Owner.Unknown),
        };
    }

    /// <summary>Where a span names the central government or one of its organs.</summary>
    internal static IEnumerable<TextSpan> CentralIn(TextSpan span) =>
        Bodies.Find(span.Block.Folded, span.Start, span.Length)
            .Where(body => body.Value is Owner.Central or Owner.Liaison).Select(body => span.Block.Span(body.Start, body.Length));

    private static bool IsPartOf(List<(int Start, int Length, Owner Value)> bodies, TextSpan place) =>
        bodies.Exists(body => body.Value is Owner.Neutral or Owner.Capital && place.Start >= body.Start && place.End <= body.Start + body.Length);

    // "attending the meeting in Shenzhen", "the Hong Kong/Guangdong Co-operation Joint Conference" name no side.
    private static bool IsSide(TextSpan subject, TextSpan place)
    {
        var text = subject.Block.Text.AsSpan(subject.Start, subject.Length);
        int start = place.Start - subject.Start, end = place.End - subject.Start;
        if (text[..start].EndsWith("in ") || text[..start].EndsWith("in the ")) return false;
        return !(start > 0 && text[start - 1] is '/' or '-') && !(end < text.Length && text[end] is '/' or '-');
    }

    // A branch is at its place.
    [GeneratedRegex(
        @"^\s(?:[A-Z][a-z]+\s){0,2}"                                                                 // "Guangdong "
        + "(?:Sub-Administration|Branch|Office|Bureau|District|Regional Bureau|Sub-Bureau|Customs)"  // "Sub-Administration", "Office"
        + @"\s(?:\([^()]+\)\s)?of\sthe\s$")]                                                         // " of the", " (GDSA) of the"
    private static partial Regex Branch();
}

/// <summary>Whose an office is.</summary>
internal enum Owner
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>Hong Kong's.</summary>
    Home,

    /// <summary>A place's on the other side.</summary>
    Place,

    /// <summary>The central government's.</summary>
    Central,

    /// <summary>The central government's, and of neither side even where its ministries are one: its Liaison Office in Hong Kong.</summary>
    Liaison,

    /// <summary>The central government's where no place is named: "the Hong Kong and Macao Affairs Office".</summary>
    Capital,

    /// <summary>A counterpart's, of a place that the words do not name: "the Vice Mayor".</summary>
    Away,

    /// <summary>Hong Kong's, in another place: its economic and trade offices.</summary>
    Abroad,

    /// <summary>Words that name places and belong to none.</summary>
    Neutral,
}
