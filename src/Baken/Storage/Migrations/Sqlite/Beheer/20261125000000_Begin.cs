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
                name: "organisaties_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", nullable: true),
                    subject = table.Column<string>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    emailadres = table.Column<string>(type: "TEXT", nullable: false),
                    afgesloten_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    laatste_aanmelding = table.Column<DateTime>(type: "TEXT", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_beheercode",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    geldig_tot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    laatste_poging = table.Column<DateTime>(type: "TEXT", nullable: true),
                    gebruikt_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_beheercode", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "storage_tenant",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    peildatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    weergavenaam = table.Column<string>(type: "TEXT", nullable: false),
                    logo = table.Column<byte[]>(type: "BLOB", nullable: true),
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

            migrationBuilder.CreateTable(
                name: "organisaties_groepskoppeling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_code = table.Column<string>(type: "TEXT", nullable: false),
                    groep = table.Column<string>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    ingetrokken_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_groepskoppeling", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_groepskoppeling_storage_tenant_tenant_code",
                        column: x => x.tenant_code,
                        principalTable: "storage_tenant",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_lidmaatschap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_code = table.Column<string>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van = table.Column<DateTime>(type: "TEXT", nullable: false),
                    tot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    groepskoppeling_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    verleend_door = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_lidmaatschap", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_lidmaatschap_organisaties_account_account_id",
                        column: x => x.account_id,
                        principalTable: "organisaties_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisaties_lidmaatschap_organisaties_groepskoppeling_groepskoppeling_id",
                        column: x => x.groepskoppeling_id,
                        principalTable: "organisaties_groepskoppeling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisaties_lidmaatschap_storage_tenant_tenant_code",
                        column: x => x.tenant_code,
                        principalTable: "storage_tenant",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_account_emailadres",
                table: "organisaties_account",
                column: "emailadres");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_account_issuer_subject",
                table: "organisaties_account",
                columns: new[] { "issuer", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_beheercode_gebruikt_op",
                table: "organisaties_beheercode",
                column: "gebruikt_op");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_groepskoppeling_groep",
                table: "organisaties_groepskoppeling",
                column: "groep");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_groepskoppeling_tenant_code",
                table: "organisaties_groepskoppeling",
                column: "tenant_code");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_lidmaatschap_account_id",
                table: "organisaties_lidmaatschap",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_lidmaatschap_groepskoppeling_id",
                table: "organisaties_lidmaatschap",
                column: "groepskoppeling_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_lidmaatschap_tenant_code_account_id",
                table: "organisaties_lidmaatschap",
                columns: new[] { "tenant_code", "account_id" });

            migrationBuilder.CreateIndex(
                name: "IX_storage_wijziging_tabel_record_id_op",
                table: "storage_wijziging",
                columns: new[] { "tabel", "record_id", "op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "organisaties_beheercode");

            migrationBuilder.DropTable(
                name: "organisaties_lidmaatschap");

            migrationBuilder.DropTable(
                name: "storage_wijziging");

            migrationBuilder.DropTable(
                name: "organisaties_account");

            migrationBuilder.DropTable(
                name: "organisaties_groepskoppeling");

            migrationBuilder.DropTable(
                name: "storage_tenant");
        }
    }
}
