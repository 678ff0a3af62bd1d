namespace CoopTracker.Web.Pages.Releases;

/// <summary>What the legend beside a release calls the kinds of fact.</summary>
internal static class LegendWords
{
    public static string Explain(FactKind kind) => kind switch
    {
        FactKind.Meeting => "the meeting: mechanism, session, date, place",
        FactKind.Person => "a delegate or guest",
        FactKind.Area => "the heading of an area of co-operation",
        FactKind.Commitment => "a commitment",
        FactKind.Agreement => "an agreement",
        FactKind.Party => "a party of an agreement",
        FactKind.Warning => "a place that could not be read or believed",
        _ => "the release's own title and date",
    };

    public static string One(FactKind kind) => kind switch
    {
        FactKind.Person => "person",
        FactKind.Area => "area",
        FactKind.Party => "party",
        _ => "agreement",
    };

    public static string Many(FactKind kind) => kind switch
    {
        FactKind.Person => "people",
        FactKind.Party => "parties",
        _ => One(kind) + "s",
    };
}
