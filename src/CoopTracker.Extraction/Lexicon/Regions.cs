using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>What a place is to a meeting.</summary>
internal enum RegionKind
{
    /// <summary>First level: a province or an autonomous region.</summary>
    Province,

    /// <summary>First level, and a city itself: a municipality under the central government, Macao.</summary>
    Municipality,

    /// <summary>A city inside a province.</summary>
    City,

    /// <summary>A part of a city that has its own authority.</summary>
    District,

    /// <summary>A counterpart that is no place of its own: the Mainland as a whole.</summary>
    Side,

    /// <summary>Hong Kong.</summary>
    Home,
}

/// <summary>One row of regions.csv.</summary>
/// <param name="Name">English canonical name.</param>
/// <param name="Within">The canonical name of the region that contains it; null at the first level.</param>
/// <param name="Kind">What the place is to a meeting.</param>
/// <param name="Short">The one-character names that Chinese pairs use, in both scripts: "滬沪".</param>
internal sealed record Region(string Name, string? Within, RegionKind Kind, string Short)
{
    /// <summary>The city that a meeting there is held in: itself, or the one around a district; null for a province.</summary>
    internal string? City => Kind switch
    {
        RegionKind.City or RegionKind.Municipality or RegionKind.Home => Name,
        RegionKind.District => Within,
        _ => null,
    };
}

/// <summary>The gazetteer.</summary>
internal static class Regions
{
    private static readonly List<(Region Region, string[] Forms)> Table = [.. CsvData.Rows("regions").Select(Row)];

    private static readonly PhraseFinder<Region> Finder = new(Table.SelectMany(row => row.Forms.Select(form => (form, row.Region))));

    /// <summary>All regions, in the order of the table.</summary>
    internal static IReadOnlyList<Region> All { get; } = [.. Table.Select(row => row.Region)];

    private static readonly Dictionary<string, Region> ByName = All.ToDictionary(region => region.Name);

    /// <summary>The region with a canonical name.</summary>
    internal static Region? Named(string name) => ByName.GetValueOrDefault(name);

    private static readonly Dictionary<string, Region> ByForm = Table.SelectMany(row => row.Forms.Select(form => (form, row.Region))).DistinctBy(row => row.form).ToDictionary();

    /// <summary>The region that a whole phrase names: "HKSAR", "Guangdong Province".</summary>
    internal static Region? Called(string form) => ByForm.GetValueOrDefault(form);

    /// <summary>The region whose one-character name this is: 滬 is Shanghai.</summary>
    internal static Region? OfCharacter(char c) => All.FirstOrDefault(region => region.Short.Contains(c, StringComparison.Ordinal));

    /// <summary>The regions named in a span, Hong Kong among them, in the order of the text.</summary>
    internal static IEnumerable<(TextSpan Place, Region Region)> In(TextSpan span) =>
        Finder.Find(span.Block.Folded, span.Start, span.Length).Select(hit => (span.Block.Span(hit.Start, hit.Length), hit.Value));

    private static (Region, string[]) Row(string[] fields) =>
        (new Region(fields[0], fields[1].Length == 0 ? null : fields[1], Enum.Parse<RegionKind>(fields[2], ignoreCase: true), fields[5]),
            [fields[0], .. CsvData.Forms(fields[3]), .. CsvData.Forms(fields[4])]);
}
