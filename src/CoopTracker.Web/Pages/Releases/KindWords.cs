using CoopTracker.Core.Model;

namespace CoopTracker.Web.Pages.Releases;

/// <summary>What a release is about, in words.</summary>
internal static class KindWords
{
    public static string Of(string kind) => kind switch
    {
        ReleaseKinds.Meeting => "reports a meeting",
        ReleaseKinds.Signing => "reports a signing",
        ReleaseKinds.Announcement => "announces a meeting to come",
        _ => "reports no meeting",
    };
}
