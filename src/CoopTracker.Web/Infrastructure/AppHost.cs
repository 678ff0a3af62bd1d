using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace CoopTracker.Web.Infrastructure;

/// <summary>Puts the program together: the same services for pages and for commands.</summary>
internal static class AppHost
{
    /// <summary>Builds the application.</summary>
    /// <param name="settings">Configuration as command-line words, <c>--Key=value</c>.</param>
    /// <exception cref="OptionsValidationException">A setting is wrong; the message names its key.</exception>
    public static WebApplication Build(string[] settings)
    {
        // Configuration files and pages come with the program; only data and named files belong to the current directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        // "dotnet run" serves files from a build, which by default forbids browsers to keep them although their addresses change with their content.
        if (!builder.Environment.IsDevelopment()) builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.AddSerilog();
        AddOptions(builder);
        AddPages(builder.Services);
        var app = builder.Build();
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        UsePages(app);
        return app;
    }

    private static void AddOptions(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<DataOptions>, DataOptionsValidator>();
        builder.Services.AddSingleton<IValidateOptions<SeedsOptions>, SeedsOptionsValidator>();
        builder.Services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section).ValidateOnStart();
        builder.Services.AddOptions<SeedsOptions>().BindConfiguration(SeedsOptions.Section).ValidateOnStart();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorPages();
        services.AddRouting(options => options.LowercaseUrls = true);
        // The default encoder writes each Chinese character as an entity of eight bytes.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddResponseCompression();
        services.AddDataProtection().SetApplicationName("CoopTracker");
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<DataOptions>, ILoggerFactory>((keys, data, log) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(data.Value.Keys), log));
    }

    private static void UsePages(WebApplication app)
    {
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseResponseCompression();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }
}
