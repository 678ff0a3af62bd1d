namespace CoopTracker.Extraction.Meetings;

/// <summary>Ordinal numbers of sessions as releases write them: "Sixth", "twenty-first", "23rd", and with a wrong suffix "22th".</summary>
internal static class Ordinals
{
    private static readonly string[] Units = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    private static readonly string[] Teens =
        ["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"];

    /// <summary>A pattern for one ordinal, without groups.</summary>
    internal const string Pattern =
        @"(?:\d{1,3}\s?(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth|tenth|eleventh|twelfth|"
        + "thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)";

    /// <summary>The number of an ordinal that <see cref="Pattern"/> matched.</summary>
    internal static int Read(string ordinal)
    {
        if (char.IsAsciiDigit(ordinal[0])) return int.Parse(ordinal.AsSpan(0, ordinal.AsSpan().LastIndexOfAnyInRange('0', '9') + 1), provider: null);
        var words = ordinal.ToLowerInvariant().Split('-', ' ');
        return words[0] switch
        {
            "twentieth" => 20,
            "thirtieth" => 30,
            "twenty" => 20 + Unit(words[1]),
            "thirty" => 30 + Unit(words[1]),
            _ => Array.IndexOf(Teens, words[0]) is var teen and >= 0 ? 10 + teen : Unit(words[0]),
        };
    }

    private static int Unit(string word) => Array.IndexOf(Units, word) + 1;
}
