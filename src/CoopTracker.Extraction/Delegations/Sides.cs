using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>The sides of one meeting, and which of them an affiliation means.</summary>
internal sealed class Sides(IReadOnlyList<RegionFact> regions)
{
    /// <summary>The side of the central government's ministries where they are the counterpart.</summary>
    internal const string Mainland = "Mainland";

    /// <summary>The other side, when there is only one.</summary>
    internal string? Other => regions is [var only] ? only.Name : null;

    /// <summary>The side; null for somebody of neither; unknown when the words do not tell.</summary>
    internal (string? Side, bool IsKnown) Of(Affiliation affiliation) => affiliation.Owner switch
    {
        Owner.Home => (Attendee.HongKong, true),
        Owner.Central => (regions.Any(r => r.Name == Mainland) ? Mainland : null, true),
        Owner.Liaison => (null, true),
        Owner.Place => (OfPlace(affiliation.Region!), true),
        Owner.Away when Other is not null => (Other, true),
        _ => (null, false),
    };

    // The Mayor of Wuhan is on Hubei's side; "Mainland members" of a meeting with Guangdong are Guangdong's; a place that is no side sends guests.
    private string? OfPlace(Region place)
    {
        for (var region = place; region is not null; region = region.Within is { } name ? Regions.Named(name) : null)
            if (regions.Any(r => r.Name == region.Name)) return region.Name;
        return place.Kind == RegionKind.Side || Other == Mainland ? Other : null;
    }
}
