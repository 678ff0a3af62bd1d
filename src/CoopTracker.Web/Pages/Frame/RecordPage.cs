using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using Microsoft.AspNetCore.Mvc;

namespace CoopTracker.Web.Pages.Frame;

/// <summary>A page about one record with a permanent id: it has one address, and an id that names nothing now says what became of it.</summary>
internal abstract class RecordPage : SitePage
{
    /// <summary>Shows the page at its own address, and sends every other spelling of it there.</summary>
    /// <param name="address">The one address of the record.</param>
    protected IActionResult At(string address) => Request.Path == address ? Page() : Moved(new PathString(address));

    /// <summary>Answers for an id that names no record: 301 to the record that took its place, 410 when there is none, else 404.</summary>
    protected async Task<IActionResult> MissingAsync(CoopDbContext db, RecordKind kind, PermanentId id)
    {
        var section = Request.Path.Value!.Split('/')[1];
        return await db.FateAsync(kind, id, HttpContext.RequestAborted) switch
        {
            IdFate.Moved moved => Moved($"/{section}/{moved.To}"),
            IdFate.Gone => StatusCode(StatusCodes.Status410Gone),
            _ => NotFound(),
        };
    }

    // A header holds ASCII only, and slugs may be Chinese.
    private RedirectResult Moved(PathString address) => RedirectPermanent(address.ToUriComponent() + Request.QueryString);
}
