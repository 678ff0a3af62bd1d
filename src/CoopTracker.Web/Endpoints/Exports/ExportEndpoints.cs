using System.Text;
using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Pages.Agreements;

namespace CoopTracker.Web.Endpoints.Exports;

/// <summary>Files of the agreements that a filter passes, or of a single one, at the address of their page with a file's ending.</summary>
internal static class ExportEndpoints
{
    public static IReadOnlyList<IExportFormat> Formats { get; } = [new CsvFormat(), new RisFormat(), new BibTexFormat()];

    public static void MapExports(this WebApplication app)
    {
        foreach (var format in Formats)
        {
            app.MapGet($"/agreements.{format.Extension}", (HttpContext context, CoopDbContext db, AgreementSearch search) => ListAsync(context, db, search, format));
            app.MapGet($"/agreements/{{id:id}}.{format.Extension}", (HttpContext context, CoopDbContext db, PermanentId id) => OneAsync(context, db, id, format));
        }
    }

    // A page can say which part of its address it left out. A file would silently hold too much, so it is refused.
    private static async Task<IResult> ListAsync(HttpContext context, CoopDbContext db, AgreementSearch search, IExportFormat format)
    {
        var (filter, notes) = await search.KnownAsync(FilterReader.Read(QueryForm.Read(context.Request.Query).Pairs), context.RequestAborted);
        return notes.Count > 0
            ? Results.Text(string.Join('\n', notes), statusCode: StatusCodes.Status400BadRequest)
            : File(context, db, search.Matching(filter), format, "agreements");
    }

    private static async Task<IResult> OneAsync(HttpContext context, CoopDbContext db, PermanentId id, IExportFormat format) =>
        await db.Agreements.FindAsync([id], context.RequestAborted) is null ? Results.NotFound() : File(context, db, db.Agreements.Where(a => a.Id == id), format, $"agreement-{id}");

    private static IResult File(HttpContext context, CoopDbContext db, IQueryable<Agreement> agreements, IExportFormat format, string name)
    {
        var stop = context.RequestAborted;
        var rows = ExportRows.ReadAsync(db, agreements, $"{context.Request.Scheme}://{context.Request.Host}", stop);
        return Results.Stream(body => WriteAsync(body, rows, format, stop), format.ContentType, $"{name}.{format.Extension}");
    }

    private static async Task WriteAsync(Stream body, IAsyncEnumerable<ExportRow> rows, IExportFormat format, CancellationToken stop)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await writer.WriteAsync(format.Head.AsMemory(), stop);
        await foreach (var row in rows) await writer.WriteAsync(format.Write(row).AsMemory(), stop);
    }
}
