namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>Texts made to be slow or deep: the same piece many times over, alone or in the middle of a release whose rules are at work.</summary>
internal static class HostileTexts
{
    private const string English = "Third Plenary Session of Hong Kong/Shanghai Co-operation Conference held in Hong Kong\n********************\n\n"
        + "The Chief Executive, Mr John Lee, and the Mayor of Shanghai, Mr Gong Zheng, leading the delegations of the two governments respectively, held the meeting today (April 26).\n\n"
        + "The two sides signed three agreements and reached consensus on the following three co-operation areas: ";

    private const string EnglishFoot = "\n\nEnds/Friday, April 26, 2024\nIssued at HKT 18:32\n";

    private const string Chinese = "滬港合作會議第六次會議在港舉行\n***************\n\n香港特別行政區行政長官李家超與上海市市長龔正今日（四月二十六日）率領兩地政府代表團，在香港共同主持滬港合作會議第六次會議。\n\n雙方簽署了以下三份協議，並就三個範疇達成共識：";

    private const string ChineseFoot = "\n\n完\n2024年4月26日（星期五）\n香港時間18時32分\n";

    /// <summary>What is said over and over.</summary>
    internal static readonly IReadOnlyList<string> Pieces =
    [
        "and the ", "the Secretary for ", "Mr ", "Mr John Lee, ", "the Mayor of Shanghai, Mr Gong Zheng, and ", ", ", "; ", "a, b and c; ", "between A and B and ", "of the ",
        "(i) ", "(i) a; ", "\n(i) Agreement on trade;", "\n1. ", "\n1. Finance\n", "\n- Promote trade.", "a. ", "\"", "\"a\" ", "“", "“Agreement” ", "'", "’s ", "(", ") ", "(a (b ", "[",
        "signed ", "signed an agreement with ", "Memorandum of Understanding on ", "Agreement ", "agreements, including ", "annex ", "Annexes 2 to ", "(ii) to (viii) ",
        "Hong Kong", "Hong Kong/", "Hong Kong/Shanghai ", "Hong Kong/Shanghai Co-operation Conference ", "Co-operation ", "co-operation areas: ", "Plenary Session of ", "first ", "23rd ",
        "today (April 26) ", "April 26, 2024 ", "April ", "on July 15 and 16 ", "2024 ", "1", "1 ", "1/", "A", "a ", "A ", "A b. ", "a.", "a. A", ". ", "...", "-", "- ", "—", "\n---\n", "\nFinance\n-------\n", "=", "*", "# ", "\n# ", "\n##\n",
        "\n", "\r", "\f", "\n\n", " ", "\u00a0", "\u3000", "\t", "\0", "\u202e", "\u200b", "\ud83d", "\u0301", "¼", "¼!", "\n# ¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼¼!", "ï¼0 ", "i¼", "â€™", "\ufffd",
        "On finance, ", "\n\nOn finance, the two sides agreed. ", "Ends/", "\nEnds/Friday\n", "NNNN\n", "will ", "a,\n", "a and\n", "\n\na", "including the ",
        "和", "及", "、", "，", "；", "。", "一", "一、", "（一）", "\n（一）合作；", "\n\n雙方簽署《合作安排》：\n\n（一）《合作協議》；", "《", "《》", "《合作協議》", "》", "「", "『", "簽署", "與", "由甲與乙", "第六次", "會議", "香港", "滬港", "滬港合作會議第六次會議", "四月", "四月二十六日", "今日", "在金融方面，", "先生", "局長", "省長于偉國專程", "與上海市市長龔正", "成員包括局長", "香港特別行政區政府", "二○二四年",
    ];

    /// <summary>What is strung together in pages.</summary>
    internal static readonly IReadOnlyList<string> Tags =
    [
        "</p>", "<br>", "<p>a", "<p>a</p>", "<li>a", "<td>a", "<a href=x></a>", "<b>a</b>", "<b>a</b><br>", "<h2>a</h2>", "<!-- ", "<!-- a -->", "<![CDATA[", "<", "&", "&amp;", "&#x202e;", "<x y=\"", " y", "<frameset>",
        "<span hidden>a</span>", "<p style='display:none'>a</p>", "<svg></svg>", "<i></b></i>", "<table><tr><td>a</td></tr></table>", "<script></script>", "<ul><li>a</ul>",
    ];

    /// <summary>What is opened and never closed.</summary>
    internal static readonly IReadOnlyList<string> OpenTags =
        ["<div>", "<b>a", "<ul><li>", "<table><tr><td>", "<i></b>", "<ul><!--</ul>-->", "<svg><g>", "<select><option>"];

    internal static string InEnglish(string piece, int length) => English + Repeated(piece, length) + EnglishFoot;

    internal static string InChinese(string piece, int length) => Chinese + Repeated(piece, length) + ChineseFoot;

    internal static string Page(string tag, int count) => "<html><body><h1>Plenary held</h1>" + Repeated(tag, count * tag.Length) + "<p>The two sides signed an agreement.</p></body></html>";

    internal static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));
}
