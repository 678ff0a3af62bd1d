using System.Text.Json;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>What has to hold for every text, however odd.</summary>
internal static class Invariants
{
    private static readonly HashSet<string> WarningCodesKnown =
        [.. typeof(WarningCodes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>Reads a text that no file could hold as it is: broken surrogates pass no decoder.</summary>
    internal static ReleaseFacts HoldOnce(string text, string fileName)
    {
        var facts = Read(text, new ReleaseHints(fileName));
        Hold(facts);
        return facts;
    }

    /// <summary>Reads a text twice: the same text gives the same facts.</summary>
    internal static void Hold(string text, ReleaseHints hints)
    {
        var facts = Read(text, hints);
        Hold(facts);
        Assert.Equal(Json(facts), Json(Read(text, hints)));
    }

    internal static void Hold(ReleaseFacts facts)
    {
        foreach (var place in facts.AllEvidence()) Assert.Equal(facts.ReadingText.Substring(place.Start, place.Length), place.Quote);
        Assert.All(facts.Areas.SelectMany(a => a.Topics).Concat(facts.Agreements.SelectMany(a => a.Topics)), topic => Assert.NotNull(Topics.Find(topic)));
        Assert.All(facts.Areas, area => Assert.NotEmpty(area.Topics));
        Assert.All(facts.Agreements, agreement => Assert.NotEmpty(agreement.Topics));
        Assert.All(facts.Agreements, agreement => Assert.NotNull(AgreementTypes.Find(agreement.Type)));
        Assert.All(facts.Warnings, warning => Assert.Contains(warning.Code, WarningCodesKnown));
        Assert.All(Values(facts), named => Assert.False(string.IsNullOrWhiteSpace(named.Value), $"an empty {named.Field}"));
        Assert.All(facts.Delegations, side => Assert.True(side.Members.Count > 0, $"{side.Side} has no members"));
        if (facts.Document.Kind is ReleaseKinds.Announcement or ReleaseKinds.Other) HoldsNothingElse(facts);
    }

    private static ReleaseFacts Read(string text, ReleaseHints hints) =>
        ReleaseExtractor.Extract(hints.FileName.EndsWith(".html", StringComparison.Ordinal) ? Html.Read(text) : PlainText.Read(text), hints);

    private static void HoldsNothingElse(ReleaseFacts facts)
    {
        Assert.Null(facts.Meeting);
        Assert.Equal(0, facts.Delegations.Count + facts.Guests.Count + facts.Areas.Count + facts.Agreements.Count);
    }

    private static IEnumerable<(string Field, string Value)> Values(ReleaseFacts facts) =>
    [
        .. Present(("title", facts.Document.Title?.Value), ("mechanism", facts.Meeting?.Mechanism?.Value), ("city", facts.Meeting?.City?.Value)),
        .. facts.Meeting?.Regions.Select(r => ("region", r.Name)) ?? [],
        .. facts.Delegations.SelectMany(d => d.Members).Concat(facts.Guests).SelectMany(p => Present(("name", p.Name), ("office", p.Office))),
        .. facts.Areas.SelectMany(a => Present(("heading", a.Heading))), .. facts.Areas.SelectMany(a => a.Commitments).Select(c => ("commitment", c.Text)),
        .. facts.Agreements.Select(a => ("agreement", a.Title)), .. facts.Agreements.SelectMany(a => a.Parties).Select(p => ("party", p.Name)),
    ];

    private static IEnumerable<(string, string)> Present(params (string Field, string? Value)[] fields) =>
        from field in fields where field.Value is not null select (field.Field, field.Value);

    private static string Json(ReleaseFacts facts) => JsonSerializer.Serialize(ReleaseRecord.From("release.txt", facts), ReleaseRecord.Json);
}
