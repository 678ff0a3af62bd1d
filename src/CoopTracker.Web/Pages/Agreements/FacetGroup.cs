using System.Globalization;
using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Pages.Agreements;

/// <summary>One facet as the page shows it.</summary>
/// <param name="Title">What the values are.</param>
/// <param name="IsOpen">Whether its values are shown without asking.</param>
/// <param name="Links">The values.</param>
internal sealed record FacetGroup(string Title, bool IsOpen, IReadOnlyList<FacetLink> Links)
{
    /// <summary>The facets of lists; years are drawn as bars of their own.</summary>
    public static IReadOnlyList<FacetGroup> From(Facets facets, Filter filter)
    {
        FacetLink Link(FacetValue value, Filter chosen, Filter left) => new(value.Label, value.Count, value.IsChosen, Address.Agreements(value.IsChosen ? left : chosen));
        var first = filter with { Page = 1 };
        return
        [
            new("Region", true, [.. facets.Regions.Select(r => new FacetLink(
                r.Label, r.Count, r.IsChosen, Address.Agreements(first with { Region = r.IsChosen ? null : r.Code }), r.Parent is not null))]),
            new("Topic", true, [.. facets.Topics.Select(t => Link(t, first with { Topic = t.Code }, first with { Topic = null }))]),
            new("Type", true, [.. facets.Types.Select(t => Link(t, first with { Type = t.Code }, first with { Type = null }))]),
            new("Party", filter.Party is not null,
                [.. facets.Parties.Select(p => Link(p, first with { Party = PermanentId.Parse(p.Code) }, first with { Party = null }))]),
        ];
    }

    /// <summary>The years, latest first: choosing one of a range narrows the range to it.</summary>
    public static IEnumerable<FacetLink> Years(Facets facets, Filter filter)
    {
        foreach (var year in facets.Years.Reverse())
        {
            var number = int.Parse(year.Code, CultureInfo.InvariantCulture);
            var only = filter with { Page = 1, YearFrom = number, YearTo = number };
            var target = only == filter with { Page = 1 } ? only with { YearFrom = null, YearTo = null } : only;
            yield return new(year.Label, year.Count, year.IsChosen, Address.Agreements(target));
        }
    }
}

/// <summary>One value of a facet.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Count">How many agreements following the link shows.</param>
/// <param name="IsChosen">Whether the filter has chosen it; following the link takes it away.</param>
/// <param name="Address">The list with this value.</param>
/// <param name="IsInside">Whether it is a region inside the one above.</param>
internal sealed record FacetLink(string Label, int Count, bool IsChosen, string Address, bool IsInside = false);
