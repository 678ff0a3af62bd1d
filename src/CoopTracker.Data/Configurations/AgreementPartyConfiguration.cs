using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class AgreementPartyConfiguration : IEntityTypeConfiguration<AgreementParty>
{
    public void Configure(EntityTypeBuilder<AgreementParty> builder)
    {
        builder.HasKey(p => new { p.AgreementId, p.OrganisationId });
        builder.HasOne(p => p.Agreement).WithMany(a => a.Parties).HasForeignKey(p => p.AgreementId);
        builder.HasOne(p => p.Organisation).WithMany(o => o.Agreements).HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
