using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Agreements;

/// <summary>Reads the agreements of a Chinese release on the sixth session with Shanghai, held and issued on 26 April 2024.</summary>
internal static class ChineseAgreementReading
{
    private const string Lead = "滬港合作會議第六次會議在香港舉行\n****\n　　行政長官李家超與上海市市長龔正今日（四月二十六日）分別率領代表團，在香港舉行滬港合作會議第六次會議。\n\n　　";

    internal static ReleaseFacts Facts(string text) => Reading.Of(Lead + text);

    /// <summary>"Title [party, party] day" of each agreement, joined by bars.</summary>
    internal static string Read(string text) => string.Join(" | ", Facts(text).Agreements.Select(a =>
        $"{a.Title} [{string.Join(", ", a.Parties.Select(party => party.Name))}] {a.SignedOn?.Value}"));

    /// <summary>"party, party" of each agreement, joined by bars.</summary>
    internal static string Parties(string text) => string.Join(" | ", Facts(text).Agreements.Select(a => string.Join(", ", a.Parties.Select(party => party.Name))));
}
