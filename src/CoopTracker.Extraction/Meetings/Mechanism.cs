using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Meetings;

/// <summary>One place where a text names a mechanism.</summary>
/// <param name="Place">The name as it stands there, without session, year and prefixes.</param>
/// <param name="Head">The noun that ends it, such as "Conference" or "Task Force".</param>
/// <param name="Regions">The other sides that the name itself gives; none for "Task Force on ...".</param>
/// <param name="IsWide">Whether the name stands for many places without naming them: "Pan-Pearl River Delta ...".</param>
internal sealed partial record Mechanism(TextSpan Place, string Head, IReadOnlyList<(TextSpan Place, Region Region)> Regions, bool IsWide = false)
{
    /// <summary>The name with one kind of spacing and without abbreviated regions: "HK/ Fujian Co-operation Conference" is "Hong Kong/Fujian Co-operation Conference".</summary>
    internal string Name { get; } = Abbreviated().Replace(LooseSeparator().Replace(Place.Text, "$1"), match => match.Value == "HK" ? "Hong Kong" : "Shenzhen");

    /// <summary>Whether another place may name the same mechanism: one of the two may leave words out.</summary>
    internal bool IsLike(Mechanism other) =>
        Head.Equals(other.Head, StringComparison.OrdinalIgnoreCase)
        && (HasRegionsOf(other) || Name.Contains(other.Name, StringComparison.OrdinalIgnoreCase) || other.Name.Contains(Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether another name gives the same other sides.</summary>
    internal bool HasRegionsOf(Mechanism other) => Regions.Select(r => r.Region).ToHashSet().SetEquals(other.Regions.Select(r => r.Region));

    [GeneratedRegex(@"\s*([/])\s*")]
    private static partial Regex LooseSeparator();

    [GeneratedRegex(@"\b(?:HK|SZ)\b")]
    private static partial Regex Abbreviated();
}
