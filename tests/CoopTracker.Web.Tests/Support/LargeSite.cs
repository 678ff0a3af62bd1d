namespace CoopTracker.Web.Tests.Support;

/// <summary>The program over a store that is too large for one look: twenty years of a yearly meeting with four agreements each, and a few odd ones.</summary>
public sealed class LargeSite : Site, IAsyncLifetime
{
    /// <summary>The first and the last year of the yearly meeting.</summary>
    public const int First = 2005, Last = 2024;

    /// <summary>Agreements that the two governments signed.</summary>
    public const int Agreements = (Last - First + 1) * 4;

    private const string Mechanism = "Hong Kong/Fujian Co-operation Conference";

    private static readonly (string Name, DateOnly Issued, string Text)[] Odd =
    [
        ("undated.txt", new(2012, 1, 9), $"""
            title: Meeting on a day that nobody knows
            mechanism: {Mechanism}
            region: Fujian
            """),
        ("three.txt", new(2003, 5, 5), """
            title: Meeting of four places
            mechanism: Pan-Delta Forum
            heldOn: 2003-05-05
            city: Haikou
            region: Hainan
            region: Hunan
            region: Jiangxi
            """),
        ("macao-zh.txt", new(2002, 7, 18), """
            title: 港澳合作高層會議
            language: zh-Hant
            mechanism: 港澳合作高層會議
            heldOn: 2002-07-18
            region: Macao
            agreement: 港澳醫療合作諒解備忘錄 | memorandum-of-understanding | 香港; 澳門 | 2002-07-18 | health
            """),
        ("macao-en.txt", new(2002, 7, 19), """
            title: Hong Kong Macao Co-operation High Level Meeting
            mechanism: Hong Kong Macao Co-operation High Level Meeting
            heldOn: 2002-07-18
            region: Macao
            agreement: Memorandum of Understanding on Medical Co-operation | memorandum-of-understanding | Hong Kong; Macao | 2002-07-18 | health
            """),
    ];

    /// <inheritdoc />
    public Task InitializeAsync() => Import([.. Enumerable.Range(First, Last - First + 1).Select(Yearly), .. Odd]);

    /// <inheritdoc />
    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    private static (string Name, DateOnly Issued, string Text) Yearly(int year) => ($"fujian-{year}.txt", new(year, 5, 5), $"""
        title: Yearly meeting {year}
        mechanism: {Mechanism}
        heldOn: {year}-05-05
        region: Fujian
        area: Finance | finance
        commitment: Promote the financial markets in {year}.
        agreement: First agreement of {year} | agreement | Hong Kong; Fujian | {year}-05-05 | finance
        agreement: Second agreement of {year} | agreement | Hong Kong; Fujian | {year}-05-05 | finance
        agreement: Third agreement of {year} | agreement | Hong Kong; Fujian | {year}-05-05 | tourism
        agreement: Fourth agreement of {year} | agreement | Hong Kong; Fujian | {year}-05-05 | tourism
        """);
}
