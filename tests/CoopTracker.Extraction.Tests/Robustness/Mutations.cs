using System.Text;
using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>Ways in which texts get spoilt: by copying, by recognition, by converters, by malice. All chance comes from the given source.</summary>
internal static partial class Mutations
{
    internal static readonly IReadOnlyDictionary<string, Func<Random, string, string>> All = new Dictionary<string, Func<Random, string, string>>
    {
        ["cut a piece out"] = (random, text) => Between(random, text, (from, to) => text.Remove(from, to - from)),
        ["keep a piece only"] = (random, text) => Between(random, text, (from, to) => text[from..to]),
        ["say a piece twice"] = (random, text) => Between(random, text, (from, to) => text.Insert(to, text[from..to])),
        ["move a piece"] = (random, text) => Between(random, text, (from, to) => Inserted(random, text.Remove(from, to - from), text[from..to])),
        ["shuffle the lines"] = (random, text) => string.Join('\n', Shuffled(random, text.Split('\n'))),
        ["drop some lines"] = (random, text) => string.Join('\n', text.Split('\n').Where(_ => random.Next(4) > 0)),
        ["shuffle the sentences"] = (random, text) => string.Join(' ', Shuffled(random, SentenceEnd().Split(text))),
        ["shuffle the words"] = (random, text) => string.Join(' ', Shuffled(random, text.Split(' '))),
        ["join all lines"] = (_, text) => text.Replace('\n', ' '),
        ["break lines anywhere"] = (random, text) => Sprinkled(random, text, ["\n", "\n\n", "\r\n", "\f"]),
        ["replace characters"] = (random, text) => Replaced(random, text),
        ["upper case"] = (_, text) => text.ToUpperInvariant(),
        ["double every mark"] = (_, text) => Mark().Replace(text, "$0$0"),
        ["drop every mark"] = (_, text) => Mark().Replace(text, ""),
        ["open quotes and brackets"] = (random, text) => Sprinkled(random, text, ["\"", "“", "'", "‘", "(", "（", "《", "「", "["]),
        ["close quotes and brackets"] = (random, text) => Sprinkled(random, text, ["\"", "”", "'", "’", ")", "）", "》", "」", "]"]),
        ["list markers anywhere"] = (random, text) => Sprinkled(random, text, ["(i) ", "\n(xx) ", "\n1. ", " a. ", "\n- ", "；", "一、", "\n====\n", "\n# "]),
        ["control characters"] = (random, text) => Sprinkled(random, text, ["\0", "\u0001", "\b", "\u001b[31m", "\u007f", "\u0085", "\u2028"]),
        ["direction marks"] = (random, text) => Sprinkled(random, text, ["\u202e", "\u202a", "\u200f", "\u2067", "\u2069", "\u200b", "\ufeff"]),
        ["broken surrogates"] = (random, text) => Sprinkled(random, text, ["\ud800", "\udc00", "\udfff\ud83d", "\ud842\udfb7", "\uffff"]),
        ["digits in full width"] = (_, text) => Digit().Replace(text, digit => ((char)('０' + (digit.Value[0] - '0'))).ToString()),
        ["digits of other scripts"] = (random, text) => Digit().Replace(text, digit => ((char)("٠०௦๐"[random.Next(4)] + (digit.Value[0] - '0'))).ToString()),
        ["combining marks"] = (random, text) => Sprinkled(random, text, ["\u0301", "\u0301\u0302\u0303", "\u20dd", "\ufe0f"]),
        ["broken markup"] = (random, text) => Sprinkled(random, text, ["<b>", "</p>", "<table><td>", "<!--", "&lt;", "&#x202e;", "<br", "]]>", "<script>"]),
    };

    private static string Between(Random random, string text, Func<int, int, string> change)
    {
        var (from, to) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        return change(Math.Min(from, to), Math.Max(from, to));
    }

    private static string Inserted(Random random, string text, string piece) => text.Insert(random.Next(text.Length + 1), piece);

    private static T[] Shuffled<T>(Random random, T[] items)
    {
        random.Shuffle(items);
        return items;
    }

    private static string Sprinkled(Random random, string text, string[] pieces)
    {
        var sprinkled = new StringBuilder(text);
        for (var i = 0; i < 40; i++) sprinkled.Insert(random.Next(sprinkled.Length + 1), pieces[random.Next(pieces.Length)]);
        return sprinkled.ToString();
    }

    private static string Replaced(Random random, string text)
    {
        var replaced = new StringBuilder(text);
        for (var i = 0; i < text.Length / 50; i++) replaced[random.Next(text.Length)] = text[random.Next(text.Length)];
        return replaced.ToString();
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex(@"(?<=[.。!?])\s*")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{P}")]
    private static partial Regex Mark();
}
