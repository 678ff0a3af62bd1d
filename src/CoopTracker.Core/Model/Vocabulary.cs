namespace CoopTracker.Core.Model;

/// <summary>A term of a closed list: the code that records and addresses use, and the label that people read.</summary>
/// <param name="Code">Lower-case words joined by hyphens, such as <c>legal-professional</c>.</param>
/// <param name="Label">English, in sentence case, such as "Legal and professional services".</param>
public sealed record Term(string Code, string Label);

/// <summary>The subjects of areas and agreements, as a closed list.</summary>
public static class Topics
{
    /// <summary>The code for what no other topic covers.</summary>
    public const string Other = "other";

    /// <summary>All topics, in the order in which lists show them.</summary>
    public static IReadOnlyList<Term> All { get; } =
    [
        new("trade-investment", "Trade and investment"),
        new("innovation-technology", "Innovation and technology"),
        new("digital-economy", "Digital economy"),
        new("finance", "Finance"),
        new("legal-professional", "Legal and professional services"),
        new("transport-logistics", "Transport and logistics"),
        new("culture-creative", "Culture and creative industries"),
        new("tourism", "Tourism"),
        new("education", "Education"),
        new("talent", "Talent"),
        new("youth", "Youth"),
        new("health", "Health"),
        new("environment", "Environment"),
        new("urban-planning-housing", "Urban planning and housing"),
        new("regional-development", "Regional development"),
        new("sports", "Sports"),
        new("social-welfare", "Social welfare"),
        new("livelihood-facilitation", "Facilitation of daily life"),
        new("labour", "Labour"),
        new("food-safety", "Food safety"),
        new("security-customs", "Security and customs"),
        new(Other, "Other"),
    ];

    /// <summary>The topic with a code; null for a code that is not in the list.</summary>
    public static Term? Find(string code) => All.FirstOrDefault(term => term.Code == code);
}

/// <summary>The kinds of signed instrument, as a closed list.</summary>
public static class AgreementTypes
{
    /// <summary>The code for what no other type covers.</summary>
    public const string Other = "other";

    /// <summary>All types, in the order in which lists show them.</summary>
    public static IReadOnlyList<Term> All { get; } =
    [
        new("co-operation-memorandum", "Co-operation memorandum"),
        new("memorandum-of-understanding", "Memorandum of understanding"),
        new("memorandum-of-co-operation", "Memorandum of co-operation"),
        new("letter-of-intent", "Letter of intent"),
        new("arrangement", "Arrangement"),
        new("framework-agreement", "Framework agreement"),
        new("agreement", "Agreement"),
        new("mechanism", "Mechanism"),
        new(Other, "Other"),
    ];

    /// <summary>The type with a code; null for a code that is not in the list.</summary>
    public static Term? Find(string code) => All.FirstOrDefault(term => term.Code == code);
}

/// <summary>The codes of <c>document.kind</c>: what a press release is about.</summary>
public static class ReleaseKinds
{
    /// <summary>A meeting that was held.</summary>
    public const string Meeting = "meeting";

    /// <summary>Agreements signed outside a mechanism's meeting.</summary>
    public const string Signing = "signing";

    /// <summary>A meeting to come.</summary>
    public const string Announcement = "announcement";

    /// <summary>Anything else; nothing is read from it.</summary>
    public const string Other = "other";
}

/// <summary>The codes of <c>document.language</c>, as BCP 47 tags.</summary>
public static class ReleaseLanguages
{
    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>Chinese in traditional characters.</summary>
    public const string TraditionalChinese = "zh-Hant";

    /// <summary>Chinese in simplified characters.</summary>
    public const string SimplifiedChinese = "zh-Hans";
}
