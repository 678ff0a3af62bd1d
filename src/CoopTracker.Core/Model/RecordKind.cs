namespace CoopTracker.Core.Model;

/// <summary>The kinds of record that have a permanent id.</summary>
public enum RecordKind
{
    /// <summary>A <see cref="PressRelease"/>.</summary>
    Release = 1,

    /// <summary>A <see cref="Model.Meeting"/>.</summary>
    Meeting = 2,

    /// <summary>An <see cref="Model.Agreement"/>.</summary>
    Agreement = 3,

    /// <summary>An <see cref="Model.Area"/>.</summary>
    Area = 4,

    /// <summary>A <see cref="Model.Commitment"/>.</summary>
    Commitment = 5,

    /// <summary>An <see cref="Model.Attendance"/>.</summary>
    Attendance = 6,

    /// <summary>A <see cref="Model.Person"/>.</summary>
    Person = 7,

    /// <summary>An <see cref="Model.Organisation"/>.</summary>
    Organisation = 8,
}
