using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_lists_the_commands_with_examples()
    {
        var run = await Run.Of("--help");

        Assert.Equal(0, run.Code);
        Assert.Contains("serve", run.Output, StringComparison.Ordinal);
        Assert.Contains("Examples", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("improt")]
    [InlineData("serve", "--port", "80")]
    [InlineData("serve", "--dry-run=true")]
    public async Task A_word_that_no_command_knows_is_named_and_answers_2(params string[] args)
    {
        var run = await Run.Of(args);

        Assert.Equal(2, run.Code);
        Assert.Contains(args[^1], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_an_error_that_names_its_key()
    {
        using var folder = new ScratchFolder();
        var file = folder.Write("taken", "a file stands where the folder should be");

        var run = await Run.Of("serve", $"--Data:Folder={file}");

        Assert.Equal(2, run.Code);
        Assert.Contains("Data:Folder", run.Error, StringComparison.Ordinal);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seed_folder_that_does_not_exist_is_an_error_that_names_its_key()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of($"--Data:Folder={folder.Path}", "--Seeds:Folder=nowhere");

        Assert.Equal(2, run.Code);
        Assert.Contains("Seeds:Folder", run.Error, StringComparison.Ordinal);
    }
}
