using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Meeting = """
        title: Sixth Plenary Session
        mechanism: Hong Kong/Shanghai Co-operation Conference
        session: 6
        heldOn: 2024-04-26
        region: Shanghai
        agreement: Memorandum on Healthcare | memorandum-of-understanding | Health Bureau; Shanghai | 2024-04-26 | health
        """;

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_import_tells_of_each_file_and_ends_with_one_line_of_totals()
    {
        folder.Write("in/a.txt", Meeting);
        folder.Write("in/b.txt", "OTHER");
        folder.Write("in/c.txt", "UNREADABLE");
        folder.Write("in/d.txt", "");

        var run = await Import("in");

        Assert.Equal(1, run.Code);
        Assert.Equal("1 new, 0 revised, 0 unchanged, 1 not a meeting, 2 unreadable", run.Output.Trim());
        var lines = run.Error.Trim().Split(Environment.NewLine);
        Assert.Equal(4, lines.Length);
        Assert.Contains(lines, line => line.StartsWith('[') && line.Contains("/4] a.txt: new", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("c.txt: is not text. Save it as text.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("d.txt: is empty. Save or download it again.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_bytes_again_are_unchanged_and_new_ones_of_the_same_name_are_a_revision()
    {
        folder.Write("in/a.txt", Meeting);
        await Import("in");

        Assert.Equal("0 new, 0 revised, 1 unchanged, 0 not a meeting, 0 unreadable", (await Import("in")).Output.Trim());

        folder.Write("in/a.txt", Meeting + "\ncity: Hong Kong");
        var revised = await Import("in");
        Assert.Equal((0, "0 new, 1 revised, 0 unchanged, 0 not a meeting, 0 unreadable"), (revised.Code, revised.Output.Trim()));
    }

    [Fact]
    public async Task A_dry_run_prints_the_plan_changes_nothing_and_answers_3()
    {
        folder.Write("in/a.txt", Meeting);

        var plan = await Import("in", "--dry-run");
        var again = await Import("in", "--dry-run");

        Assert.Equal(3, plan.Code);
        Assert.Contains("+ agreement: Memorandum on Healthcare", plan.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 new, 0 revised, 0 unchanged, 0 not a meeting, 0 unreadable", plan.Output.Trim(), StringComparison.Ordinal);
        Assert.Equal(plan.Output, again.Output);
    }

    [Fact]
    public async Task A_dry_run_of_a_revision_says_which_value_takes_the_place_of_which()
    {
        folder.Write("in/a.txt", Meeting + "\ncity: Hong Kong");
        await Import("in");
        folder.Write("in/a.txt", Meeting + "\ncity: Shanghai");

        var plan = await Import("in", "--dry-run");

        Assert.Contains("city: Hong Kong -> Shanghai", plan.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_that_would_change_nothing_answers_0()
    {
        folder.Write("in/a.txt", Meeting);
        await Import("in");

        Assert.Equal(0, (await Import("in", "--dry-run")).Code);
    }

    [Fact]
    public async Task A_rebuild_reads_every_release_again_and_finds_the_same()
    {
        folder.Write("in/a.txt", Meeting);
        await Import("in");

        var run = await Run.Of("rebuild", Data);

        Assert.Equal((0, "1 release read again: 0 added, 0 changed, 0 removed"), (run.Code, run.Output.Trim()));
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_named_with_the_remedy()
    {
        var store = folder.Write("data/cooptracker.db", "this is not a database, and it is long enough to be told from an empty one");

        var run = await Run.Of("rebuild", Data);

        Assert.Equal(2, run.Code);
        Assert.Contains(store, run.Error, StringComparison.Ordinal);
        Assert.Contains("Data:Folder", run.Error, StringComparison.Ordinal);
    }

    private string Data => $"--Data:Folder={Path.Combine(folder.Path, "data")}";

    private Task<Run> Import(string path, params string[] options) => Run.Of(["import", Path.Combine(folder.Path, path), Data, .. options]);
}
