using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Agreements.Lists;

/// <summary>An item of a list of agreements.</summary>
/// <param name="Block">The item.</param>
/// <param name="Cells">The cells of its row that name who signed.</param>
internal readonly record struct ListItem(Block Block, List<Block> Cells);
