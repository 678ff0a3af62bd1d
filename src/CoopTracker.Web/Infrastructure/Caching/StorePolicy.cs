using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;

namespace CoopTracker.Web.Infrastructure.Caching;

/// <summary>Keeps pages for as long as the store does not change.</summary>
internal sealed class StorePolicy(StoreVersion store) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.CacheVaryByRules.VaryByValues["store"] = store.Now().ToString(CultureInfo.InvariantCulture);
        // What is kept is compressed already.
        context.CacheVaryByRules.HeaderNames = "Accept-Encoding";
        context.ResponseExpirationTimeSpan = Longest;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;
}
