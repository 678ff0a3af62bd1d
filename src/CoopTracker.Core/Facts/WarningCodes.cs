namespace CoopTracker.Core.Facts;

/// <summary>The codes that warnings carry. A code never changes its meaning.</summary>
public static class WarningCodes
{
    /// <summary>A date has a month and a day, and nothing tells the year.</summary>
    public const string YearUnresolved = "year-unresolved";

    /// <summary>A date was concluded from the day of issue because the text states none.</summary>
    public const string DateInferred = "date-inferred";

    /// <summary>The signs of the year contradict each other.</summary>
    public const string DateConflict = "date-conflict";

    /// <summary>The title and the text count the session differently.</summary>
    public const string SessionConflict = "session-conflict";

    /// <summary>The title and the text name different cities.</summary>
    public const string CityConflict = "city-conflict";

    /// <summary>An area has lost its heading.</summary>
    public const string HeadingLost = "heading-lost";

    /// <summary>A heading looks like half a sentence.</summary>
    public const string HeadingDoubtful = "heading-doubtful";

    /// <summary>The release announces another number of areas than was found.</summary>
    public const string AreaCountDiffers = "area-count-differs";

    /// <summary>The text announces or seems to hold areas that were not read.</summary>
    public const string AreasUnread = "areas-unread";

    /// <summary>The release announces another number of agreements than was found.</summary>
    public const string AgreementCountDiffers = "agreement-count-differs";

    /// <summary>Something in the text cannot be read: broken characters or a cut sentence.</summary>
    public const string UnreadableText = "unreadable-text";

    /// <summary>The text has lost its title.</summary>
    public const string TitleLost = "title-lost";

    /// <summary>The text speaks of a mechanism or a signing, and no meeting could be read from it.</summary>
    public const string NoMeetingFound = "no-meeting-found";

    /// <summary>A person or a meeting whose side could not be told.</summary>
    public const string SideUnknown = "side-unknown";

    /// <summary>A list of people holds an office without a name that could be read.</summary>
    public const string PersonUnread = "person-unread";

    /// <summary>The text does not show who led a delegation.</summary>
    public const string LeadUnknown = "lead-unknown";

    /// <summary>A side of the meeting has no people in the text.</summary>
    public const string DelegationMissing = "delegation-missing";

    /// <summary>People are named with their offices, and the text does not tell whether they attended.</summary>
    public const string PeopleUnplaced = "people-unplaced";

    /// <summary>The kind of an agreement could not be told from its title.</summary>
    public const string TypeUnknown = "type-unknown";

    /// <summary>An agreement has fewer than two parties, or one whose name cannot be right.</summary>
    public const string PartiesUnread = "parties-unread";

    /// <summary>The text says that something was signed and no rule read what.</summary>
    public const string SignedUnread = "signed-unread";

    /// <summary>The release has the same content as another one.</summary>
    public const string DuplicateOf = "duplicate-of";
}
