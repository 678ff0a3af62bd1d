using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.FieldGuide;

/// <summary>A small whole release in which a case changes one piece: what every stage makes of it together.</summary>
internal sealed record Sample
{
    internal string Head { get; init; } = "";

    internal string Title { get; init; } = "Sixth Plenary Session of Hong Kong/Shanghai Co-operation Conference held in Hong Kong";

    internal string Rule { get; init; } = "\n***************\n\n";

    internal string Lead { get; init; } = "The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, leading the delegations of the governments of the Hong Kong Special Administrative Region (HKSAR) and Shanghai respectively, held the Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference (the plenary) in Hong Kong today (April 26).";

    internal string People { get; init; } = "Members of the Hong Kong delegation included the Secretary for Justice, Mr Paul Lam, SC; and the Secretary for Health, Professor Lo Chung-mau.";

    internal string Areas { get; init; } = "The two sides reached consensus on the following two co-operation areas:\n\nFinancial services\n------------------\n\nThe two sides will promote green finance.\n\nEducation\n---------\n\nThe two sides will encourage exchanges of students. Schools will take part.";

    internal string Agreements { get; init; } = "After the meeting, the Hospital Authority and the Shanghai Municipal Health Commission signed the \"Memorandum of Understanding on Medical Training\".";

    internal string Foot { get; init; } = "Ends/Friday, April 26, 2024\nIssued at HKT 18:32\n\nNNNN\n";

    internal string Text => Head + Title + Rule + string.Join("\n\n", new[] { Lead, People, Areas, Agreements, Foot }.Where(part => part.Length > 0));

    /// <summary>The same in Chinese.</summary>
    internal static Sample Chinese => new()
    {
        Title = "滬港合作會議第六次會議在香港舉行",
        Lead = "　　香港特別行政區行政長官李家超與上海市市長龔正今日（四月二十六日）率領兩地政府代表團，在香港共同主持滬港合作會議第六次會議。",
        People = "　　香港特區政府代表團成員包括律政司司長林定國及醫務衞生局局長盧寵茂教授。",
        Areas = "　　雙方就以下兩個合作範疇達成共識：\n\n金融\n---\n\n　　雙方會推動綠色金融。\n\n教育\n---\n\n　　雙方會鼓勵學生交流。",
        Agreements = "　　會後，醫院管理局與上海市衞生健康委員會簽署《醫療培訓合作備忘錄》。",
        Foot = "完\n2024年4月26日（星期五）\n香港時間18時32分\n",
    };

    internal ReleaseFacts Read(string? issuedOn = null, string? url = null) => Reading.Of(Text, issuedOn, url);
}
