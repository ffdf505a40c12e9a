using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baken.Storage.Migrations.Postgres.Tenant
{
    /// <inheritdoc />
    internal partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "aanleveringen_afbeeldingversie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    bron = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    yaml = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    door_naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanleveringen_afbeeldingversie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "aanleveringen_levering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    afbeelding = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    bestanden = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    volledig = table.Column<bool>(type: "boolean", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    door_naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    stand = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    aanvaard = table.Column<long>(type: "bigint", nullable: false),
                    gecorrigeerd = table.Column<long>(type: "bigint", nullable: false),
                    afgekeurd = table.Column<long>(type: "bigint", nullable: false),
                    verslag = table.Column<string>(type: "text", nullable: false),
                    controletotalen = table.Column<string>(type: "text", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: false),
                    beslist_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    beslist_door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ingetrokken_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanleveringen_levering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "aanleveringen_uitvraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    aanbieder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    vervaldag = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    door_naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    herinnerd_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanleveringen_uitvraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_aanbieding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    door_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_aanbieding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_berekeningsdefinitie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    geldig_van = table.Column<DateOnly>(type: "date", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_berekeningsdefinitie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_controle",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    onderwerp = table.Column<string>(type: "text", nullable: false),
                    formule = table.Column<string>(type: "text", nullable: false),
                    berekend = table.Column<string>(type: "text", nullable: false),
                    gedrukt = table.Column<string>(type: "text", nullable: false),
                    gedrukt_in_bron = table.Column<bool>(type: "boolean", nullable: false),
                    verschil = table.Column<string>(type: "text", nullable: false),
                    klopt = table.Column<bool>(type: "boolean", nullable: false),
                    bevinding = table.Column<string>(type: "text", nullable: true),
                    opmerking = table.Column<string>(type: "text", nullable: true),
                    bron_document = table.Column<string>(type: "text", nullable: true),
                    bron_regel = table.Column<int>(type: "integer", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_controle", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_dekkingsopgave",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "text", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    gerapporteerd = table.Column<int>(type: "integer", nullable: false),
                    totaal = table.Column<int>(type: "integer", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    bron_document = table.Column<string>(type: "text", nullable: true),
                    bron_regel = table.Column<int>(type: "integer", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_dekkingsopgave", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_feitenlevering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bekend_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    volledig = table.Column<bool>(type: "boolean", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_feitenlevering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_herinnering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    kpi = table.Column<string>(type: "text", nullable: false),
                    aan = table.Column<string>(type: "text", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    door_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_herinnering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_indicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_indicator", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_kwaliteitsmelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    kwaliteitssoort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    kpis = table.Column<string>(type: "text", nullable: false),
                    door_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_kwaliteitsmelding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_periodesluiting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    gesloten = table.Column<bool>(type: "boolean", nullable: false),
                    onvolledig = table.Column<string>(type: "text", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: false),
                    door_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_periodesluiting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_schaduwcijfer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    gedrukt = table.Column<string>(type: "text", nullable: false),
                    teller = table.Column<long>(type: "bigint", nullable: false),
                    noemer = table.Column<long>(type: "bigint", nullable: false),
                    decimalen = table.Column<int>(type: "integer", nullable: false),
                    n = table.Column<int>(type: "integer", nullable: true),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    bestand = table.Column<string>(type: "text", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_schaduwcijfer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "logboek_logcontrole",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    kop = table.Column<long>(type: "bigint", nullable: false),
                    breuk = table.Column<long>(type: "bigint", nullable: true),
                    breuksoort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_logboek_logcontrole", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "logboek_logregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    rollen = table.Column<string>(type: "text", nullable: false),
                    verzoek = table.Column<string>(type: "text", nullable: false),
                    doelbinding = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    afloop = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    weigeringen = table.Column<string>(type: "text", nullable: false),
                    personen = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_logboek_logregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "logboek_logzegel",
                columns: table => new
                {
                    nummer = table.Column<long>(type: "bigint", nullable: false),
                    logregel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sleutel_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_logboek_logzegel", x => x.nummer);
                });

            migrationBuilder.CreateTable(
                name: "opdrachten_beleidsdoel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    boven_code = table.Column<string>(type: "text", nullable: true),
                    kerntaak_code = table.Column<string>(type: "text", nullable: true),
                    niveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    perspectief = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    deadline = table.Column<string>(type: "text", nullable: true),
                    meetbaar = table.Column<bool>(type: "boolean", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    bron_document = table.Column<string>(type: "text", nullable: true),
                    bron_regel = table.Column<int>(type: "integer", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opdrachten_beleidsdoel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opdrachten_kerntaak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    omschrijving = table.Column<string>(type: "text", nullable: true),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: true),
                    bron_document = table.Column<string>(type: "text", nullable: true),
                    bron_regel = table.Column<int>(type: "integer", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opdrachten_kerntaak", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_gebied",
                columns: table => new
                {
                    soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    boven_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    inwoners = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_gebied", x => new { x.soort, x.peildatum, x.code });
                });

            migrationBuilder.CreateTable(
                name: "organisaties_gebiedsindeling",
                columns: table => new
                {
                    peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    gemeente_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    regio_soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    regio_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_gebiedsindeling", x => new { x.peildatum, x.gemeente_code, x.regio_soort });
                });

            migrationBuilder.CreateTable(
                name: "organisaties_herindeling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    van_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    naar_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    toelichting = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_herindeling", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_medewerker",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    vog_datum = table.Column<DateOnly>(type: "date", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_medewerker", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_organisatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kortenaam = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_organisatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_team",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot_en_met = table.Column<DateOnly>(type: "date", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_team", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_team_organisaties_team_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "organisaties_team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "aanleveringen_sleutelpaar",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    levering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bron = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pseudoniemsleutel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    van = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    tot_en_met = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    kluissleutel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanleveringen_sleutelpaar", x => x.id);
                    table.ForeignKey(
                        name: "FK_aanleveringen_sleutelpaar_aanleveringen_levering_levering_id",
                        column: x => x.levering_id,
                        principalTable: "aanleveringen_levering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aanleveringen_uitvraagantwoord",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    door_naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    gevraagd = table.Column<int>(type: "integer", nullable: false),
                    beantwoord = table.Column<int>(type: "integer", nullable: false),
                    inhoud = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    uitvraag_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanleveringen_uitvraagantwoord", x => x.id);
                    table.ForeignKey(
                        name: "FK_aanleveringen_uitvraagantwoord_aanleveringen_uitvraag_uitvr~",
                        column: x => x.uitvraag_id,
                        principalTable: "aanleveringen_uitvraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_feitenbestand",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    feit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pad = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    rijen = table.Column<long>(type: "bigint", nullable: false),
                    levering_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_feitenbestand", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicatoren_feitenbestand_indicatoren_feitenlevering_leveri~",
                        column: x => x.levering_id,
                        principalTable: "indicatoren_feitenlevering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_duiding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    aandacht = table.Column<string>(type: "text", nullable: true),
                    conclusie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: false),
                    auteur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    auteur_naam = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_duiding", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicatoren_duiding_indicatoren_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicatoren_indicator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_indicatordeel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    perspectief = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_indicatordeel", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicatoren_indicatordeel_indicatoren_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicatoren_indicator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_verschilverklaring",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    cijfer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    verschilklasse = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    door_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_verschilverklaring", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicatoren_verschilverklaring_indicatoren_schaduwcijfer_ci~",
                        column: x => x.cijfer_id,
                        principalTable: "indicatoren_schaduwcijfer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "opdrachten_doelindicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opdrachten_doelindicator", x => x.id);
                    table.ForeignKey(
                        name: "FK_opdrachten_doelindicator_opdrachten_beleidsdoel_doel_id",
                        column: x => x.doel_id,
                        principalTable: "opdrachten_beleidsdoel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_kwalificatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    medewerker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    register = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    geldig_tot_en_met = table.Column<DateOnly>(type: "date", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_kwalificatie", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_kwalificatie_organisaties_medewerker_medewerke~",
                        column: x => x.medewerker_id,
                        principalTable: "organisaties_medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_mandaat",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    medewerker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    besluittype = table.Column<string>(type: "text", nullable: false),
                    grond = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot_en_met = table.Column<DateOnly>(type: "date", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_mandaat", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_mandaat_organisaties_medewerker_medewerker_id",
                        column: x => x.medewerker_id,
                        principalTable: "organisaties_medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_verzuim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    medewerker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    percentage = table.Column<int>(type: "integer", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot_en_met = table.Column<DateOnly>(type: "date", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_verzuim", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_verzuim_organisaties_medewerker_medewerker_id",
                        column: x => x.medewerker_id,
                        principalTable: "organisaties_medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_organisatierol",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rol = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot_en_met = table.Column<DateOnly>(type: "date", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_organisatierol", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_organisatierol_organisaties_organisatie_organi~",
                        column: x => x.organisatie_id,
                        principalTable: "organisaties_organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_aanstelling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    medewerker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    functie = table.Column<string>(type: "text", nullable: false),
                    discipline = table.Column<string>(type: "text", nullable: false),
                    uren_honderdsten = table.Column<int>(type: "integer", nullable: false),
                    voltijd_honderdsten = table.Column<int>(type: "integer", nullable: false),
                    is_extern = table.Column<bool>(type: "boolean", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot_en_met = table.Column<DateOnly>(type: "date", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_aanstelling", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_aanstelling_organisaties_medewerker_medewerker~",
                        column: x => x.medewerker_id,
                        principalTable: "organisaties_medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_organisaties_aanstelling_organisaties_team_team_id",
                        column: x => x.team_id,
                        principalTable: "organisaties_team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisaties_teamwijk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebied_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisaties_teamwijk", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisaties_teamwijk_organisaties_team_team_id",
                        column: x => x.team_id,
                        principalTable: "organisaties_team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_definitie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    eenheid = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    richting = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    teller = table.Column<string>(type: "text", nullable: true),
                    noemer = table.Column<string>(type: "text", nullable: true),
                    databron = table.Column<string>(type: "text", nullable: true),
                    frequentie = table.Column<string>(type: "text", nullable: true),
                    opmerking = table.Column<string>(type: "text", nullable: true),
                    geldig_van = table.Column<DateOnly>(type: "date", nullable: true),
                    geldig_tot = table.Column<DateOnly>(type: "date", nullable: true),
                    bron_document = table.Column<string>(type: "text", nullable: true),
                    bron_regel = table.Column<int>(type: "integer", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_definitie", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicatoren_definitie_indicatoren_indicatordeel_deel_id",
                        column: x => x.deel_id,
                        principalTable: "indicatoren_indicatordeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_indicatornorm",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    deel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "character varying(60)", maxLength: 60, nullable: false),
                    teller = table.Column<long>(type: "bigint", nullable: true),
                    noemer = table.Column<long>(type: "bigint", nullable: true),
                    eenheid = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    segment = table.Column<string>(type: "text", nullable: true),
                    gedrukt = table.Column<string>(type: "text", nullable: true),
                    geldig_van = table.Column<DateOnly>(type: "date", nullable: true),
                    geldig_tot = table.Column<DateOnly>(type: "date", nullable: true),
                    bron_document = table.Column<string>(type: "text", nullable: true),
                    bron_regel = table.Column<int>(type: "integer", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_indicatornorm", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicatoren_indicatornorm_indicatoren_indicatordeel_deel_id",
                        column: x => x.deel_id,
                        principalTable: "indicatoren_indicatordeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_meting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    stam_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "text", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    herkomst = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    deel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    eerste_dag = table.Column<DateOnly>(type: "date", nullable: true),
                    laatste_dag = table.Column<DateOnly>(type: "date", nullable: true),
                    meetperiode = table.Column<string>(type: "text", nullable: true),
                    perspectief = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    segment = table.Column<string>(type: "text", nullable: false),
                    gebied = table.Column<string>(type: "text", nullable: false),
                    waardestatus = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    grens = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    teller = table.Column<long>(type: "bigint", nullable: true),
                    noemer = table.Column<long>(type: "bigint", nullable: true),
                    tekst = table.Column<string>(type: "text", nullable: true),
                    n = table.Column<int>(type: "integer", nullable: true),
                    weinig_vermeld = table.Column<bool>(type: "boolean", nullable: false),
                    onvolledig = table.Column<bool>(type: "boolean", nullable: false),
                    zonder_norm = table.Column<bool>(type: "boolean", nullable: false),
                    verwacht_in = table.Column<string>(type: "text", nullable: true),
                    telling = table.Column<string>(type: "text", nullable: true),
                    afwijking_gedrukt = table.Column<string>(type: "text", nullable: true),
                    trend_gedrukt = table.Column<string>(type: "text", nullable: true),
                    oordeel_gedrukt = table.Column<string>(type: "text", nullable: true),
                    opmerking = table.Column<string>(type: "text", nullable: true),
                    bron_document = table.Column<string>(type: "text", nullable: true),
                    bron_regel = table.Column<int>(type: "integer", nullable: true),
                    bekend_van = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    bekend_tot = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door_naam = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_meting", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicatoren_meting_indicatoren_indicatordeel_deel_id",
                        column: x => x.deel_id,
                        principalTable: "indicatoren_indicatordeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicatoren_wachttijd",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "text", nullable: false),
                    deel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    onderwerp = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    perspectief = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false),
                    grens = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    teller = table.Column<long>(type: "bigint", nullable: true),
                    noemer = table.Column<long>(type: "bigint", nullable: true),
                    eenheid = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    normoperator = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    normteller = table.Column<long>(type: "bigint", nullable: true),
                    normnoemer = table.Column<long>(type: "bigint", nullable: true),
                    binnen_norm = table.Column<bool>(type: "boolean", nullable: true),
                    opmerking = table.Column<string>(type: "text", nullable: true),
                    bron_document = table.Column<string>(type: "text", nullable: true),
                    bron_regel = table.Column<int>(type: "integer", nullable: true),
                    is_meting = table.Column<bool>(type: "boolean", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicatoren_wachttijd", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicatoren_wachttijd_indicatoren_indicatordeel_deel_id",
                        column: x => x.deel_id,
                        principalTable: "indicatoren_indicatordeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_aanleveringen_afbeeldingversie_naam_nummer",
                table: "aanleveringen_afbeeldingversie",
                columns: new[] { "naam", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_aanleveringen_levering_stand",
                table: "aanleveringen_levering",
                column: "stand");

            migrationBuilder.CreateIndex(
                name: "IX_aanleveringen_sleutelpaar_levering_id",
                table: "aanleveringen_sleutelpaar",
                column: "levering_id");

            migrationBuilder.CreateIndex(
                name: "IX_aanleveringen_sleutelpaar_van_tot_en_met",
                table: "aanleveringen_sleutelpaar",
                columns: new[] { "van", "tot_en_met" });

            migrationBuilder.CreateIndex(
                name: "IX_aanleveringen_uitvraagantwoord_uitvraag_id",
                table: "aanleveringen_uitvraagantwoord",
                column: "uitvraag_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_aanbieding_organisatie_id_periode",
                table: "indicatoren_aanbieding",
                columns: new[] { "organisatie_id", "periode" });

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_berekeningsdefinitie_code_versie",
                table: "indicatoren_berekeningsdefinitie",
                columns: new[] { "code", "versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_controle_sleutel",
                table: "indicatoren_controle",
                column: "sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_definitie_deel_id_versie",
                table: "indicatoren_definitie",
                columns: new[] { "deel_id", "versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_dekkingsopgave_sleutel",
                table: "indicatoren_dekkingsopgave",
                column: "sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_duiding_indicator_id_periode_versie",
                table: "indicatoren_duiding",
                columns: new[] { "indicator_id", "periode", "versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_feitenbestand_levering_id",
                table: "indicatoren_feitenbestand",
                column: "levering_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_herinnering_organisatie_id_periode",
                table: "indicatoren_herinnering",
                columns: new[] { "organisatie_id", "periode" });

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_indicator_code",
                table: "indicatoren_indicator",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_indicatordeel_code",
                table: "indicatoren_indicatordeel",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_indicatordeel_indicator_id",
                table: "indicatoren_indicatordeel",
                column: "indicator_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_indicatornorm_deel_id",
                table: "indicatoren_indicatornorm",
                column: "deel_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_kwaliteitsmelding_organisatie_id_periode",
                table: "indicatoren_kwaliteitsmelding",
                columns: new[] { "organisatie_id", "periode" });

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_meting_deel_id_bekend_tot",
                table: "indicatoren_meting",
                columns: new[] { "deel_id", "bekend_tot" });

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_meting_sleutel_versie",
                table: "indicatoren_meting",
                columns: new[] { "sleutel", "versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_meting_stam_id_versie",
                table: "indicatoren_meting",
                columns: new[] { "stam_id", "versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_periodesluiting_organisatie_id_periode_volgnumm~",
                table: "indicatoren_periodesluiting",
                columns: new[] { "organisatie_id", "periode", "volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_schaduwcijfer_organisatie_id_code_periode_versie",
                table: "indicatoren_schaduwcijfer",
                columns: new[] { "organisatie_id", "code", "periode", "versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_verschilverklaring_cijfer_id_volgnummer",
                table: "indicatoren_verschilverklaring",
                columns: new[] { "cijfer_id", "volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_wachttijd_deel_id",
                table: "indicatoren_wachttijd",
                column: "deel_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicatoren_wachttijd_sleutel",
                table: "indicatoren_wachttijd",
                column: "sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_logboek_logcontrole_op",
                table: "logboek_logcontrole",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "IX_logboek_logregel_account_id",
                table: "logboek_logregel",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_logboek_logregel_op",
                table: "logboek_logregel",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "IX_logboek_logzegel_logregel_id",
                table: "logboek_logzegel",
                column: "logregel_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_opdrachten_beleidsdoel_code",
                table: "opdrachten_beleidsdoel",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_opdrachten_doelindicator_doel_id_deel",
                table: "opdrachten_doelindicator",
                columns: new[] { "doel_id", "deel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_opdrachten_kerntaak_code",
                table: "opdrachten_kerntaak",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_aanstelling_medewerker_id",
                table: "organisaties_aanstelling",
                column: "medewerker_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_aanstelling_team_id",
                table: "organisaties_aanstelling",
                column: "team_id");

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
                name: "IX_organisaties_kwalificatie_medewerker_id",
                table: "organisaties_kwalificatie",
                column: "medewerker_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_mandaat_besluittype",
                table: "organisaties_mandaat",
                column: "besluittype");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_mandaat_medewerker_id",
                table: "organisaties_mandaat",
                column: "medewerker_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_medewerker_organisatie_id",
                table: "organisaties_medewerker",
                column: "organisatie_id");

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
                name: "IX_organisaties_team_onderdeel_id",
                table: "organisaties_team",
                column: "onderdeel_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_team_organisatie_id",
                table: "organisaties_team",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_teamwijk_team_id",
                table: "organisaties_teamwijk",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisaties_verzuim_medewerker_id",
                table: "organisaties_verzuim",
                column: "medewerker_id");

            migrationBuilder.CreateIndex(
                name: "IX_storage_wijziging_tabel_record_id_op",
                table: "storage_wijziging",
                columns: new[] { "tabel", "record_id", "op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanleveringen_afbeeldingversie");

            migrationBuilder.DropTable(
                name: "aanleveringen_sleutelpaar");

            migrationBuilder.DropTable(
                name: "aanleveringen_uitvraagantwoord");

            migrationBuilder.DropTable(
                name: "indicatoren_aanbieding");

            migrationBuilder.DropTable(
                name: "indicatoren_berekeningsdefinitie");

            migrationBuilder.DropTable(
                name: "indicatoren_controle");

            migrationBuilder.DropTable(
                name: "indicatoren_definitie");

            migrationBuilder.DropTable(
                name: "indicatoren_dekkingsopgave");

            migrationBuilder.DropTable(
                name: "indicatoren_duiding");

            migrationBuilder.DropTable(
                name: "indicatoren_feitenbestand");

            migrationBuilder.DropTable(
                name: "indicatoren_herinnering");

            migrationBuilder.DropTable(
                name: "indicatoren_indicatornorm");

            migrationBuilder.DropTable(
                name: "indicatoren_kwaliteitsmelding");

            migrationBuilder.DropTable(
                name: "indicatoren_meting");

            migrationBuilder.DropTable(
                name: "indicatoren_periodesluiting");

            migrationBuilder.DropTable(
                name: "indicatoren_verschilverklaring");

            migrationBuilder.DropTable(
                name: "indicatoren_wachttijd");

            migrationBuilder.DropTable(
                name: "logboek_logcontrole");

            migrationBuilder.DropTable(
                name: "logboek_logregel");

            migrationBuilder.DropTable(
                name: "logboek_logzegel");

            migrationBuilder.DropTable(
                name: "opdrachten_doelindicator");

            migrationBuilder.DropTable(
                name: "opdrachten_kerntaak");

            migrationBuilder.DropTable(
                name: "organisaties_aanstelling");

            migrationBuilder.DropTable(
                name: "organisaties_gebied");

            migrationBuilder.DropTable(
                name: "organisaties_gebiedsindeling");

            migrationBuilder.DropTable(
                name: "organisaties_herindeling");

            migrationBuilder.DropTable(
                name: "organisaties_kwalificatie");

            migrationBuilder.DropTable(
                name: "organisaties_mandaat");

            migrationBuilder.DropTable(
                name: "organisaties_organisatierol");

            migrationBuilder.DropTable(
                name: "organisaties_teamwijk");

            migrationBuilder.DropTable(
                name: "organisaties_verzuim");

            migrationBuilder.DropTable(
                name: "storage_wijziging");

            migrationBuilder.DropTable(
                name: "aanleveringen_levering");

            migrationBuilder.DropTable(
                name: "aanleveringen_uitvraag");

            migrationBuilder.DropTable(
                name: "indicatoren_feitenlevering");

            migrationBuilder.DropTable(
                name: "indicatoren_schaduwcijfer");

            migrationBuilder.DropTable(
                name: "indicatoren_indicatordeel");

            migrationBuilder.DropTable(
                name: "opdrachten_beleidsdoel");

            migrationBuilder.DropTable(
                name: "organisaties_organisatie");

            migrationBuilder.DropTable(
                name: "organisaties_team");

            migrationBuilder.DropTable(
                name: "organisaties_medewerker");

            migrationBuilder.DropTable(
                name: "indicatoren_indicator");
        }
    }
}
