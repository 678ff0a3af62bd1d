namespace CoopTracker.Web.Pages.Home;

/// <summary>How dark a cell of the matrix is.</summary>
internal static class Heat
{
    private const int Steps = 10;

    /// <summary>The class <c>h0</c> to <c>h10</c>. Small counts differ most, because the eye must tell one agreement from four.</summary>
    public static string Class(int count, int most) => $"h{(count == 0 ? 0 : (int)Math.Ceiling(Steps * Math.Sqrt((double)count / most)))}";
}
