using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baken.Storage.Migrations.Postgres.Beheer
{
    /// <inheritdoc />
    internal partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "storage_tenant",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    peildatum = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    schema_versie = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_tenant", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "storage_wijziging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tabel = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    veld = table.Column<string>(type: "text", nullable: false),
                    oud = table.Column<string>(type: "text", nullable: true),
                    nieuw = table.Column<string>(type: "text", nullable: true),
                    door_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_wijziging", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_storage_wijziging_tabel_record_id_op",
                table: "storage_wijziging",
                columns: new[] { "tabel", "record_id", "op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "storage_tenant");

            migrationBuilder.DropTable(
                name: "storage_wijziging");
        }
    }
}
