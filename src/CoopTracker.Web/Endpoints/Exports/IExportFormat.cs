namespace CoopTracker.Web.Endpoints.Exports;

/// <summary>A way to write agreements to a file.</summary>
internal interface IExportFormat
{
    /// <summary>The end of the file's name, without the dot.</summary>
    string Extension { get; }

    /// <summary>The media type, with its charset.</summary>
    string ContentType { get; }

    /// <summary>What stands before the first agreement.</summary>
    string Head { get; }

    /// <summary>One agreement, with the line break behind it.</summary>
    string Write(ExportRow row);
}
