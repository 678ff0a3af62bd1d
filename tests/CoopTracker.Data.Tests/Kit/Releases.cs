namespace CoopTracker.Data.Tests.Kit;

/// <summary>Releases that several tests import.</summary>
internal static class Releases
{
    public const string English =
        """
        title: Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference
        issued: 2024-04-26
        mechanism: Hong Kong/Shanghai Co-operation Conference
        session: 6
        held: 2024-04-26
        city: Hong Kong
        region: Shanghai
        person: Hong Kong / Mr / John Lee / Chief Executive / lead
        person: Hong Kong / Mr / Paul Chan / Financial Secretary
        person: Shanghai / Mr / Gong Zheng / Mayor of Shanghai / lead
        guest: Mr / Yin Zonghua / Deputy Director
        area: Finance [finance]
        commitment: Deepen financial co-operation between the two places.
        commitment: Promote green bonds.
        area: Tourism [tourism]
        commitment: Welcome more visitors.
        agreement: Agreement on Enhancing Hong Kong-Shanghai Financial Co-operation ~ agreement ~ Hong Kong; Shanghai ~ finance ~ 2024-04-26 ~ 2
        agreement: Memorandum of Understanding on Healthcare Co-operation ~ memorandum-of-understanding ~ Health Bureau; Shanghai Municipal Health Commission ~ health ~ 2024-04-26 ~ 3
        warning: lead-unknown
        """;

    public const string Chinese =
        """
        title: 滬港合作會議第六次會議在香港舉行
        language: zh-Hant
        issued: 2024-04-26
        mechanism: 滬港合作會議
        session: 6
        held: 2024-04-26
        region: Shanghai
        person: Hong Kong / / 李家超 / 行政長官 / lead
        person: Hong Kong / / 陳茂波 / 財政司司長
        person: Shanghai / / 龔正 / 上海市市長 / lead
        area: 金融 [finance]
        commitment: 深化兩地金融合作。
        commitment: 推動綠色債券。
        area: 旅遊 [tourism]
        commitment: 歡迎更多旅客。
        agreement: 關於加強滬港金融合作的協議 ~ agreement ~ 香港; 上海 ~ finance ~ 2024-04-26 ~ 2
        agreement: 滬港醫療衞生合作諒解備忘錄 ~ memorandum-of-understanding ~ 醫務衞生局; 上海市衞生健康委員會 ~ health
        """;

    public const string Shenzhen =
        """
        title: Hong Kong/Shenzhen Co-operation Meeting 2021
        issued: 2021-09-06
        mechanism: Hong Kong/Shenzhen Co-operation Meeting
        held: 2021-09-06
        city: Shenzhen
        region: Shenzhen < Guangdong
        person: Hong Kong / Mr / John Lee / Chief Secretary for Administration
        agreement: Framework Agreement on Innovation ~ framework-agreement ~ Hong Kong Science Park ~ innovation-technology
        """;

    public const string Announcement = "title: Chief Executive to visit Shanghai\nkind: announcement\nissued: 2024-04-20";

    /// <summary>The text with some of it replaced; fails when there is nothing to replace.</summary>
    public static string But(this string text, string old, string now) => text.Contains(old) ? text.Replace(old, now) : throw new ArgumentException($"'{old}' is not in the text.");
}
