namespace CoopTracker.Web.Pages.Frame;

/// <summary>The links to the other pages of a list.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Address">The address of a page.</param>
internal sealed record Paging(int Page, int Pages, Func<int, string> Address)
{
    private const int Around = 2;

    /// <summary>The pages of a list, with a number that lies outside brought inside.</summary>
    public static Paging Over(int total, int size, int page, Func<int, string> address)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return new Paging(Math.Clamp(page, 1, pages), pages, address);
    }

    /// <summary>The pages to link: the first, the last and those around the one shown; null stands for a gap.</summary>
    public IEnumerable<int?> Shown()
    {
        var last = 0;
        foreach (var page in Enumerable.Range(1, Pages).Where(page => page == 1 || page == Pages || Math.Abs(page - Page) <= Around))
        {
            if (page > last + 1) yield return null;
            yield return last = page;
        }
    }
}
