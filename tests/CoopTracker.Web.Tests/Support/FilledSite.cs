namespace CoopTracker.Web.Tests.Support;

/// <summary>The program over a small store made by hand, with titles that are hard to show and to find.</summary>
public sealed class FilledSite : Site, IAsyncLifetime
{
    /// <summary>A title that must be shown as text.</summary>
    public const string Hostile = "Agreement on <script>alert(1)</script> & \"quoted\" 'titles'";

    private static readonly (string Name, DateOnly Issued, string Text)[] Releases =
    [
        ("shanghai-2024.txt", new(2024, 4, 26), $"""
            title: Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference
            mechanism: Hong Kong/Shanghai Co-operation Conference
            session: 6
            heldOn: 2024-04-26
            city: Hong Kong
            region: Shanghai
            lead: Hong Kong | John Lee | Chief Executive
            person: Hong Kong | Paul Chan | Financial Secretary
            lead: Shanghai | Gong Zheng | Mayor of Shanghai
            guest: Yin Zonghua | Deputy Director of the Liaison Office

            area: Finance | finance
            commitment: Promote the mutual access of the financial markets.
            commitment: Support enterprises in raising funds.
            area: ? | health
            commitment: Exchange experience in hospital management.

            agreement: Arrangement on Legal Exchange and Co-operation | arrangement | Department of Justice; East China University of Political Science and Law | 2024-04-26 | legal-professional
            agreement: {Hostile} | agreement | Department of Justice; Shanghai | 2024-04-26 | finance
            warning: heading-lost | The heading of the second area is lost; see the text.
            """),
        ("shanghai-2021.txt", new(2021, 8, 30), """
            title: Fifth Plenary Session of the Hong Kong/Shanghai Co-operation Conference
            mechanism: Hong Kong/Shanghai Co-operation Conference
            session: 5
            heldOn: 2021-08-30
            city: Hong Kong
            region: Shanghai
            lead: Hong Kong | Carrie Lam | Chief Executive
            agreement: Memorandum on Healthcare | memorandum-of-understanding | Health Bureau; Shanghai Municipal Health Commission | 2021-08-30 | health
            """),
        ("shenzhen-2021.txt", new(2021, 9, 6), """
            title: High-level Meeting cum Hong Kong/Shenzhen Co-operation Meeting
            mechanism: Hong Kong/Shenzhen Co-operation Meeting
            heldOn: 2021-09-06
            city: Shenzhen
            region: Shenzhen | Guangdong
            lead: Hong Kong | Carrie Lam | Chief Executive
            agreement: Hong Kong/Shenzhen Innovation and Technology Co-operation Agreement | agreement | Innovation and Technology Commission; Shenzhen | 2021-09-06 | innovation-technology
            agreement: Letter of Intent on Air Quality | letter-of-intent | Environmental Protection Department; Shenzhen | 2021-09 | environment
            """),
        ("guangdong-2023.txt", new(2023, 3, 21), """
            title: 23rd Plenary of Hong Kong/Guangdong Co-operation Joint Conference
            mechanism: Hong Kong/Guangdong Co-operation Joint Conference
            session: 23
            heldOn: 2023-03-21
            region: Guangdong
            lead: Hong Kong | John Lee | Chief Executive
            area: Finance | finance
            commitment: Deepen the financial markets of the Greater Bay Area.
            agreement: Framework Agreement on Finance | framework-agreement | Guangdong; Hong Kong | 2023-03-21 | finance
            """),
        ("macao-2025.txt", new(2025, 7, 18), """
            title: 港澳合作高層會議
            language: zh-Hant
            mechanism: 港澳合作高層會議
            heldOn: 2025-07-18
            city: Macao
            region: Macao
            lead: Hong Kong | 李家超 | 行政長官
            area: 醫療衞生 | health
            commitment: 推動兩地醫療合作。
            agreement: 港澳醫療合作諒解備忘錄 | memorandum-of-understanding | 醫務衞生局; 澳門衛生局 | 2025-07-18 | health
            """),
        ("speech.txt", new(2022, 1, 5), "OTHER speech about co-operation"),
    ];

    /// <inheritdoc />
    public Task InitializeAsync() => Import(Releases);

    /// <inheritdoc />
    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
}

/// <summary>The tests that share one filled store.</summary>
[CollectionDefinition(Name)]
public sealed class FilledSiteGroup : ICollectionFixture<FilledSite>
{
    /// <summary>The name of the group.</summary>
    public const string Name = "filled site";
}
