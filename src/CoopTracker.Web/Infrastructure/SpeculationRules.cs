namespace CoopTracker.Web.Infrastructure;

/// <summary>
/// Tells browsers that they may fetch a page when its link is pointed at, so that it is there when it is pressed. Sent as a header and
/// a file of its own, because the security policy allows no scripts in pages.
/// </summary>
internal static class SpeculationRules
{
    private const string Address = "/speculation-rules.json";
    private const string Rules = """{ "prefetch": [ { "where": { "and": [ { "href_matches": "/*" }, { "not": { "selector_matches": "[download]" } } ] }, "eagerness": "moderate" } ] }""";

    public static void UseSpeculationRules(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.Headers["Speculation-Rules"] = $"\"{Address}\"";
            return next(context);
        });
        app.MapGet(Address, () => Results.Text(Rules, "application/speculationrules+json"));
    }
}
