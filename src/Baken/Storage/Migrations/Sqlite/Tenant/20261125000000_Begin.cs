using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baken.Storage.Migrations.Sqlite.Tenant
{
    /// <inheritdoc />
    internal partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "logboek_logregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    rollen = table.Column<string>(type: "TEXT", nullable: false),
                    verzoek = table.Column<string>(type: "TEXT", nullable: false),
                    doelbinding = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    afloop = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    weigeringen = table.Column<string>(type: "TEXT", nullable: false),
                    personen = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_logboek_logregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_gebied",
                columns: table => new
                {
                    soort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    peildatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    boven_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    inwoners = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_gebied", x => new { x.soort, x.peildatum, x.code });
                });

            migrationBuilder.CreateTable(
                name: "organisaties_gebiedsindeling",
                columns: table => new
                {
                    peildatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gemeente_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    regio_soort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    regio_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_gebiedsindeling", x => new { x.peildatum, x.gemeente_code, x.regio_soort });
                });

            migrationBuilder.CreateTable(
                name: "organisaties_herindeling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    van_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    naar_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_herindeling", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_organisatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kortenaam = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_organisatie", x => x.id);
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

            migrationBuilder.CreateTable(
                name: "organisaties_organisatierol",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot_en_met = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_organisatierol", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_organisatierol_organisaties_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisaties_organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_logboek_logregel_account_id",
                table: "logboek_logregel",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_logboek_logregel_op",
                table: "logboek_logregel",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_gebied_peildatum_boven_code",
                table: "organisaties_gebied",
                columns: new[] { "peildatum", "boven_code" });

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_herindeling_datum_van_code_naar_code",
                table: "organisaties_herindeling",
                columns: new[] { "datum", "van_code", "naar_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_organisatie_code",
                table: "organisaties_organisatie",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_organisatierol_organisatie_id_rol",
                table: "organisaties_organisatierol",
                columns: new[] { "organisatie_id", "rol" });

            migrationBuilder.CreateIndex(
                name: "IX_storage_wijziging_tabel_record_id_op",
                table: "storage_wijziging",
                columns: new[] { "tabel", "record_id", "op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "logboek_logregel");

            migrationBuilder.DropTable(
                name: "organisaties_gebied");

            migrationBuilder.DropTable(
                name: "organisaties_gebiedsindeling");

            migrationBuilder.DropTable(
                name: "organisaties_herindeling");

            migrationBuilder.DropTable(
                name: "organisaties_organisatierol");

            migrationBuilder.DropTable(
                name: "storage_wijziging");

            migrationBuilder.DropTable(
                name: "organisaties_organisatie");
        }
    }
}
