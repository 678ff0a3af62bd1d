using System.Text.Encodings.Web;
using System.Text.Unicode;
using CoopTracker.Core.Facts;
using CoopTracker.Data;
using CoopTracker.Web.Endpoints.Exports;
using CoopTracker.Web.Infrastructure.Caching;
using CoopTracker.Web.Infrastructure.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace CoopTracker.Web.Infrastructure;

/// <summary>Puts the program together: the same services for pages and for commands.</summary>
internal static class AppHost
{
    /// <summary>Builds the application.</summary>
    /// <param name="settings">Configuration as command-line words, <c>--Key=value</c>.</param>
    /// <param name="reader">Reads press releases.</param>
    /// <exception cref="UsageException">A setting cannot be used; the message names its key.</exception>
    public static WebApplication Build(string[] settings, ReleaseReader reader)
    {
        // Configuration files and pages come with the program, whoever starts it; only data and named files belong to the current directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings, ApplicationName = typeof(AppHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        // "dotnet run" serves files from a build, which by default forbids browsers to keep them although their addresses change with their content.
        if (!builder.Environment.IsDevelopment()) builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        var data = builder.Configuration.Read<DataSettings>();
        builder.AddSerilog(builder.Configuration.Read<LogSettings>(), data);
        builder.Services.AddSingleton(data).AddSingleton(builder.Configuration.Read<SeedsSettings>());
        builder.Services.AddSingleton(reader).AddSingleton(TimeProvider.System).AddCoopTrackerData(data.Store);
        AddPages(builder.Services, data);
        var app = builder.Build();
        UsePages(app);
        return app;
    }

    private static void AddPages(IServiceCollection services, DataSettings data)
    {
        services.AddRazorPages();
        services.Configure<RouteOptions>(routes => routes.ConstraintMap["id"] = typeof(PermanentIdConstraint));
        // The default encoder writes each Chinese character as an entity of eight bytes.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddResponseCompression();
        services.AddSingleton<StoreVersion>().AddOutputCache();
        services.AddDataProtection().SetApplicationName("CoopTracker").PersistKeysToFileSystem(new DirectoryInfo(data.Keys));
    }

    private static void UsePages(WebApplication app)
    {
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseSpeculationRules();
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseOutputCache();
        app.UseResponseCompression();
        app.MapStaticAssets();
        app.MapExports();
        app.MapRazorPages().WithStaticAssets().CacheOutput(cache => cache.AddPolicy<StorePolicy>());
    }
}
