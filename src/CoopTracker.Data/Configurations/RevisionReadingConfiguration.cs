using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class RevisionReadingConfiguration : IEntityTypeConfiguration<RevisionReading>
{
    public void Configure(EntityTypeBuilder<RevisionReading> builder) => builder.HasKey(r => r.Sha256);
}
