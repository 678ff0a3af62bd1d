using CoopTracker.Core.Model;
using CoopTracker.Extraction.Areas;

namespace CoopTracker.Extraction.Tests.Areas;

/// <summary>Reads the areas of a body that stands under a title, as "heading (number of commitments)" each.</summary>
internal static class AreaReading
{
    private const string Title = "Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference held\n*****\n\nThe Chief Executive held the meeting today.\n\n";

    internal static FactSheet Of(string body, string kind = ReleaseKinds.Meeting) => Reading.Sheet(
        Title + body, prepare: sheet => sheet.Kind = kind,
        rules: [new HeadedAreasRule(), new OpeningAreasRule(), new EnumeratedAreasRule(), new UnheadedAreasRule()]);

    internal static string Summary(string body, string kind = ReleaseKinds.Meeting) =>
        string.Join(" | ", Of(body, kind).Areas.Select(area => $"{area.Heading ?? "?"} ({area.Commitments.Count})"));
}
