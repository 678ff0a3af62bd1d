using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoopTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AgreementSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The columns hold terms that are already folded and stemmed; the tokenizer only splits them at spaces.
            // Nothing is stored but the index, and rows can still be deleted by their rowid, which is the agreement's id.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE AgreementSearch USING fts5(
                    Title, Parties, Areas, Commitments, TitleWords, PartyWords, OtherWords, Tags,
                    content='', contentless_delete=1, tokenize="ascii tokenchars ':-'");
                INSERT INTO AgreementSearch(AgreementSearch, rank) VALUES ('rank', 'bm25(10.0, 4.0, 2.0, 1.0, 10.0, 4.0, 1.0, 0.0)');
                CREATE VIRTUAL TABLE AgreementVocabulary USING fts5vocab(AgreementSearch, 'col');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TABLE AgreementVocabulary;
                DROP TABLE AgreementSearch;
                """);
        }
    }
}
