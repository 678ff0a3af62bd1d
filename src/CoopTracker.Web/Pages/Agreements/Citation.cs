using System.Text;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Evidence;

namespace CoopTracker.Web.Pages.Agreements;

/// <summary>How to name an agreement and its source in a footnote.</summary>
internal static class Citation
{
    public static string Text(AgreementRecord agreement, IReadOnlyList<SourcePassages> evidence)
    {
        var text = new StringBuilder(agreement.Title);
        if (agreement.SignedOn is { } day) text.Append(", signed ").Append(Words.Date(day));
        if (evidence is [var source, ..])
        {
            text.Append(", as reported in the press release '").Append(source.Title ?? "without title").Append('\'');
            if (source.IssuedOn is { } issued) text.Append(", ").Append(Words.Date(issued));
            if (source.Url is not null) text.Append(", ").Append(source.Url);
        }
        return text.Append('.').ToString();
    }
}
