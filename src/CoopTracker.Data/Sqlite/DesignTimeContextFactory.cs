using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CoopTracker.Data.Sqlite;

/// <summary>Lets <c>dotnet ef migrations</c> build the model; it never opens the file.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<CoopDbContext>
{
    public CoopDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CoopDbContext>().UseSqlite("Data Source=design.db").Options);
}
