using System.Text.Json;
using CoopTracker.Core.Facts;
using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_record_is_printed_for_each_file_with_what_the_manifest_knows()
    {
        var first = folder.Write("a.txt", "title: 合作備忘錄 & <b>");
        var second = folder.Write("b.txt", "OTHER");
        var manifest = folder.Write("m.json", """{ "documents": [ { "file": "b.txt", "issuedOn": "2024-04-26" } ] }""");

        var run = await Run.Of("extract", first, second, "--manifest", manifest);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("合作備忘錄", run.Output, StringComparison.Ordinal);
        var records = JsonSerializer.Deserialize<ReleaseRecord[]>(run.Output, ReleaseRecord.Json)!;
        Assert.Equal(["a.txt", "b.txt"], records.Select(r => r.File));
        Assert.Equal([null, new DateOnly(2024, 4, 26)], records.Select(r => r.Document.IssuedOn));
        Assert.All(records, r => Assert.Null(r.Text));
    }

    [Fact]
    public async Task The_reading_text_is_added_when_asked_for()
    {
        var run = await Run.Of("extract", folder.Write("a.txt", "title: One"), "--with-text");

        Assert.Equal("title: One", JsonDocument.Parse(run.Output).RootElement[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Every_file_that_cannot_be_read_is_named_with_the_reason_and_the_remedy_and_the_rest_is_printed()
    {
        var good = folder.Write("good.txt", "title: Good");
        var empty = folder.Write("empty.txt", "");
        var large = folder.Write("large.txt", new byte[5_000_001]);
        var binary = folder.Write("picture.txt", "UNREADABLE");
        var missing = Path.Combine(folder.Path, "missing.txt");

        var run = await Run.Of("extract", empty, large, good, binary, missing);

        Assert.Equal(1, run.Code);
        Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
        Assert.Equal(
            [
                $"{empty}: is empty. Save or download it again.",
                $"{large}: is larger than 5 MB. Save only the page of the press release.",
                $"{binary}: is not text. Save it as text.",
                $"{missing}: does not exist. Check the path.",
            ],
            run.Error.TrimEnd().Split(Environment.NewLine));
    }

    [Fact]
    public async Task A_folder_stands_for_its_text_and_HTML_files_and_its_own_manifest_is_used()
    {
        folder.Write("in/2024/b.html", "title: B");
        folder.Write("in/a.txt", "title: A");
        folder.Write("in/notes.pdf", "not for us");
        folder.Write("in/manifest.json", """{ "documents": [ { "file": "b.html", "issuedOn": "2024-01-02" } ] }""");

        var run = await Run.Of("extract", Path.Combine(folder.Path, "in"));

        var records = JsonSerializer.Deserialize<ReleaseRecord[]>(run.Output, ReleaseRecord.Json)!;
        Assert.Equal(["2024/b.html", "a.txt"], records.Select(r => r.File));
        Assert.Equal(new DateOnly(2024, 1, 2), records[0].Document.IssuedOn);
    }

    [Theory]
    [InlineData("{", "cannot be read")]
    [InlineData("""{ "documents": [ { "file": "a.txt", "issued": "2024-01-02" } ] }""", "issued")]
    [InlineData("""{ "documents": [ { "file": "a.txt", "issuedOn": "2 January" } ] }""", "issuedOn")]
    [InlineData("""{ "documents": [ { "file": "a.txt" }, { "file": "a.txt" } ] }""", "'a.txt' twice")]
    [InlineData("{}", "documents")]
    [InlineData("null", "holds nothing")]
    public async Task A_manifest_that_is_none_is_wrong_usage_and_says_why(string content, string reason)
    {
        var manifest = folder.Write("m.json", content);

        var run = await Run.Of("extract", folder.Write("a.txt", "title: A"), "--manifest", manifest);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(manifest, run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_without_files_is_wrong_usage() => Assert.Equal(2, (await Run.Of("extract")).Code);
}
