using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CoopTracker.Data.Sqlite;

/// <summary>The store: revisions, corrections and imports as truth, and the projection made from them.</summary>
public sealed class CoopDbContext(DbContextOptions<CoopDbContext> options) : DbContext(options)
{
    /// <summary>The source documents.</summary>
    public DbSet<PressRelease> Releases => Set<PressRelease>();

    /// <summary>Their contents.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>What was read in each content.</summary>
    public DbSet<RevisionReading> Readings => Set<RevisionReading>();

    /// <summary>What could not be read or believed.</summary>
    public DbSet<ReleaseWarning> Warnings => Set<ReleaseWarning>();

    /// <summary>The meetings and signings.</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>What meetings are called in each language.</summary>
    public DbSet<MeetingTitle> MeetingTitles => Set<MeetingTitle>();

    /// <summary>The releases that report meetings.</summary>
    public DbSet<MeetingSource> MeetingSources => Set<MeetingSource>();

    /// <summary>The regions of meetings.</summary>
    public DbSet<MeetingRegion> MeetingRegions => Set<MeetingRegion>();

    /// <summary>The regions of the other side.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>The people's parts in meetings.</summary>
    public DbSet<Attendance> Attendances => Set<Attendance>();

    /// <summary>The people.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>The co-operation areas.</summary>
    public DbSet<Area> Areas => Set<Area>();

    /// <summary>The commitments.</summary>
    public DbSet<Commitment> Commitments => Set<Commitment>();

    /// <summary>The signed instruments.</summary>
    public DbSet<Agreement> Agreements => Set<Agreement>();

    /// <summary>The regions of agreements.</summary>
    public DbSet<AgreementRegion> AgreementRegions => Set<AgreementRegion>();

    /// <summary>The parties of agreements.</summary>
    public DbSet<AgreementParty> AgreementParties => Set<AgreementParty>();

    /// <summary>The topics of agreements.</summary>
    public DbSet<AgreementTopic> AgreementTopics => Set<AgreementTopic>();

    /// <summary>The topics of areas.</summary>
    public DbSet<AreaTopic> AreaTopics => Set<AreaTopic>();

    /// <summary>The bodies that signed.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>The places that prove the facts.</summary>
    public DbSet<EvidencePlace> Evidence => Set<EvidencePlace>();

    /// <summary>The staged, applied and rolled back batches.</summary>
    public DbSet<ImportBatch> Imports => Set<ImportBatch>();

    /// <summary>What imports made of files.</summary>
    public DbSet<ImportItem> ImportItems => Set<ImportItem>();

    /// <summary>People's changes to facts.</summary>
    public DbSet<Correction> Corrections => Set<Correction>();

    /// <summary>What content got which id.</summary>
    public DbSet<IdentityKey> IdentityKeys => Set<IdentityKey>();

    /// <summary>The ids that redirect or answer 410.</summary>
    public DbSet<RetiredId> RetiredIds => Set<RetiredId>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(CoopDbContext).Assembly);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PermanentId>().HaveConversion<PermanentIdConverter>();
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
    }
}

internal sealed class PermanentIdConverter() : ValueConverter<PermanentId, long>(id => id.Value, value => new PermanentId(value));

internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), text => Read(text))
{
    private static PartialDate Read(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date of the store.");
}
