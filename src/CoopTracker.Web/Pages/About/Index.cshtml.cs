using CoopTracker.Web.Pages.Frame;

namespace CoopTracker.Web.Pages.About;

/// <summary>What the record is, where it comes from and how far to trust it.</summary>
internal sealed class IndexModel : SitePage
{
    public override string Title => "About the record";
}
