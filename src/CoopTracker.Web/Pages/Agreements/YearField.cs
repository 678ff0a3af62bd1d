using CoopTracker.Data.Queries;

namespace CoopTracker.Web.Pages.Agreements;

/// <summary>A field that chooses one of the years that have agreements.</summary>
internal sealed record YearField(string Label, string Name, int? Chosen, IReadOnlyList<FacetValue> Years);
