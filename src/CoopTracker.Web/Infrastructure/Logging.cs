using System.Diagnostics;
using System.Globalization;
using CoopTracker.Web.Infrastructure.Settings;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace CoopTracker.Web.Infrastructure;

/// <summary>
/// Everything about Serilog. Serilog.AspNetCore would give the request line; its pieces are put together here,
/// so that moving to it changes this file alone.
/// </summary>
internal static partial class Logging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";
    private const long LargestLogFile = 50_000_000;

    /// <summary>
    /// Readable lines to standard error, which leaves standard output to results; JSON lines to a file under the data folder when
    /// <c>Log:File</c> is true. The section <c>Serilog</c> sets levels and further sinks.
    /// </summary>
    public static void AddSerilog(this WebApplicationBuilder builder, LogSettings settings, DataSettings data)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(Make(builder.Configuration, settings, data), dispose: true);
    }

    /// <summary>One line for each request, when it is answered: method, path, status and time.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                var request = context.Request;
                LogRequest(app.Logger, request.Method, request.Path.ToUriComponent() + request.QueryString, context.Response.StatusCode,
                    Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        });
    }

    private static Logger Make(ConfigurationManager configuration, LogSettings settings, DataSettings data)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // It warns that keys are not encrypted: they lie in the data folder, and its permissions protect them like the store.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // A failed command is thrown as well, and logged or told where it is caught; here it would add its SQL to every complaint.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database", LogEventLevel.Fatal)
            .ReadFrom.Configuration(configuration)
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose);
        if (settings.File) AddFile(logger, data);
        return logger.CreateLogger();
    }

    private static void AddFile(LoggerConfiguration logger, DataSettings data) => logger.WriteTo.File(
        new JsonFormatter(renderMessage: true), Path.Combine(data.Logs, "cooptracker-.json"), rollingInterval: RollingInterval.Day,
        fileSizeLimitBytes: LargestLogFile, rollOnFileSizeLimit: true, retainedFileCountLimit: 31);

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} in {Elapsed:0.0} ms")]
    private static partial void LogRequest(ILogger logger, string method, string path, int status, double elapsed);
}
