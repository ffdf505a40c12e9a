using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baken.Storage.Migrations.Sqlite.Beheer
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
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    peildatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    schema_versie = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_tenant", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "storage_wijziging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tabel = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    veld = table.Column<string>(type: "TEXT", nullable: false),
                    oud = table.Column<string>(type: "TEXT", nullable: true),
                    nieuw = table.Column<string>(type: "TEXT", nullable: true),
                    door_account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door_naam = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false)
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
