using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Meetings;

/// <summary>Reads the regions of a Chinese name: pairs of one-character names (滬港, 港澳, 粵港澳), and names in full (內地與香港).</summary>
internal static partial class ChinesePairs
{
    private const char Home = '港';

    /// <summary>Where the first region or pair starts, and the regions besides Hong Kong with their places.</summary>
    internal static (int? First, IReadOnlyList<(TextSpan Place, Region Region)> Others) In(TextSpan name)
    {
        var found = Regions.In(name).Concat(Short(name)).OrderBy(named => named.Place.Start).ToList();
        return (found.Count == 0 ? null : found[0].Place.Start, [.. found.Where(named => named.Region.Kind != RegionKind.Home).DistinctBy(named => named.Region)]);
    }

    /// <summary>The regions of pairs of one-character names, Hong Kong among them: 粵港澳 gives Guangdong, Hong Kong and Macao. 來港, 空港 and 港口 are no pairs.</summary>
    internal static IEnumerable<(TextSpan Place, Region Region)> Short(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (span.Block.Folded[at] != Home) continue;
            (TextSpan Place, Region Region)[] pair = [.. new[] { at - 1, at, at + 1 }
                .Where(place => place >= span.Start && place < span.End).Select(place => OneCharacter(span, place)).OfType<(TextSpan, Region)>()];
            if (pair.Length > 1) foreach (var region in pair) yield return region;
        }
    }

    /// <summary>The region whose party a span speaks of: 港方, 澳方, 粵方. 雙方 and 校方 are no region's.</summary>
    internal static Region? OfParty(TextSpan span) =>
        span.Matches(Party()).Select(match => Regions.OfCharacter(match.Value[0])).FirstOrDefault(region => region is not null);

    private static (TextSpan, Region)? OneCharacter(TextSpan span, int place) =>
        Regions.OfCharacter(span.Block.Folded[place]) is { } region ? (span.Block.Span(place, 1), region) : null;

    [GeneratedRegex(@"[\u4e00-\u9fff](?=方(?!面|向|案|式|便))")]
    private static partial Regex Party();
}
