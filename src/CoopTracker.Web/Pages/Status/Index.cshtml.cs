using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;

namespace CoopTracker.Web.Pages.Status;

/// <summary>What a reader sees instead of a page that cannot be shown.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
internal sealed class IndexModel : SitePage
{
    public int Code { get; private set; }

    public override bool IsFailure => true;

    public override string Title => Code switch
    {
        StatusCodes.Status400BadRequest => "This address cannot be read",
        StatusCodes.Status404NotFound => "There is no such page",
        StatusCodes.Status410Gone => "This record was withdrawn",
        >= 500 => "Something went wrong here",
        _ => "This page cannot be shown",
    };

    public string Advice => Code switch
    {
        StatusCodes.Status404NotFound => "The address may be mistyped or old. Search above, or start from one of these pages.",
        StatusCodes.Status410Gone => "It was read from a press release that has since been corrected or removed, and no other record takes its place.",
        >= 500 => "The fault is ours and has been logged. Try again in a minute; if it stays, tell the administrator the address and the time.",
        _ => "Check the address, or start from one of these pages.",
    };

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    // Somebody who types /status/200 must not get an error page that claims success.
    private void Show(int code) => Response.StatusCode = Code = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
}
