namespace CoopTracker.Extraction.Cleaning;

/// <summary>One named mending of the blocks. Never changes the reading text; what it drops or joins still maps back to it.</summary>
internal interface IRepair
{
    /// <summary>As listed in docs/extraction.md.</summary>
    string Name { get; }

    /// <summary>The blocks after the repair.</summary>
    List<Block> Apply(List<Block> blocks);
}
