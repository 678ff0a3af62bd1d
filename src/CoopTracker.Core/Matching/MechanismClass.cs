using CoopTracker.Core.Text;

namespace CoopTracker.Core.Matching;

/// <summary>What sort of channel a mechanism is, told from its head noun in any language: a part of what identifies a meeting.</summary>
internal static class MechanismClass
{
    public const string Signing = "signing";

    // The first that fits counts: a "Joint Conference Working Meeting" is a working meeting, and 專責小組 is what English calls a task force or a group.
    private static readonly (string Class, string[] Words)[] Classes =
    [
        ("working", ["working meeting", "工作会议", "工作会晤"]),
        ("group", ["working group", "task force", "expert group", "小组", "工作组", "专班"]),
        ("committee", ["committee", "委员会"]),
        ("forum", ["forum", "论坛"]),
    ];

    /// <param name="mechanism">As a text names it; null for a signing.</param>
    public static string Of(string? mechanism)
    {
        if (mechanism is null) return Signing;
        var words = $" {Spaced(mechanism)} ";
        return Classes.FirstOrDefault(c => c.Words.Any(word => words.Contains($" {Spaced(word)} ", StringComparison.Ordinal))).Class ?? "plenary";
    }

    private static string Spaced(string text) => FoldedText.Of(text);
}
