namespace CoopTracker.Extraction.Lexicon;

/// <summary>The honorifics of English names.</summary>
internal static class Honorifics
{
    /// <summary>A pattern for those that tell a name wherever they stand; the rarer ones ("Ir", "Madam") tell one only among people.</summary>
    internal const string Usual = "(?:Mr|Mrs|Ms|Miss|Dr|Professor)";
}
