namespace Baken.Kernel.Shared;

/// <summary>What kind of statement a value is. Zero, PM, leeg, niet aangeleverd and te weinig waarnemingen are five different things.</summary>
public enum Waardestatus
{
    /// <summary>Measured.</summary>
    Gemeten,
    /// <summary>Computed back from a printed figure, such as an unrounded score from a printed deviation.</summary>
    Herleid,
    /// <summary>Expected result of a running period.</summary>
    Verwacht,
    /// <summary>Measured, may still change.</summary>
    Voorlopig,
    /// <summary>Estimated.</summary>
    Geschat,
    /// <summary>Forecast for a later period.</summary>
    Prognose,
    /// <summary>Pro memorie: named, amount not yet known.</summary>
    Pm,
    /// <summary>The supplier should have delivered and did not.</summary>
    NietAangeleverd,
    /// <summary>Cannot be delivered yet by our own doing, such as an application that lacks the report.</summary>
    NogNietTeLeveren,
    /// <summary>Below the minimum number of observations.</summary>
    TeWeinigWaarnemingen,
    /// <summary>Withheld by the disclosure guard.</summary>
    Onderdrukt,
    /// <summary>A verdict in words, without number.</summary>
    Oordeel,
    /// <summary>Not applicable.</summary>
    Nvt,
    /// <summary>The cell is empty in the source.</summary>
    Leeg,
}

/// <summary>How the number bounds the true value.</summary>
public enum Grens
{
    /// <summary>Exactly.</summary>
    Gelijk,
    /// <summary>Less than.</summary>
    Kleiner,
    /// <summary>At most.</summary>
    HoogstensGelijk,
    /// <summary>More than.</summary>
    Groter,
    /// <summary>At least.</summary>
    MinstensGelijk,
    /// <summary>About.</summary>
    Circa,
}

/// <summary>
/// One value of an indicator: status × bound × text, with an exact number where the status has one (architecture, decision 3).
/// </summary>
public sealed record Waarde
{
    private Waarde(Waardestatus status, Grens grens, Getal? getal, string? tekst, int? n) =>
        (Status, Grens, Getal, Tekst, N) = (status, grens, getal, tekst, n);

    /// <summary>What kind of statement this is.</summary>
    public Waardestatus Status { get; }

    /// <summary>How the number bounds the true value; <see cref="Grens.Gelijk"/> where there is no number.</summary>
    public Grens Grens { get; }

    /// <summary>The exact number, in the unit of the indicator; null where the status has none.</summary>
    public Getal? Getal { get; }

    /// <summary>The text as printed in the source, or the words of a verdict.</summary>
    public string? Tekst { get; }

    /// <summary>Number of observations as stated by the source or counted by us. A smallest count derived from a fraction is never an n.</summary>
    public int? N { get; }

    /// <summary>False: show "n niet vermeld".</summary>
    public bool NVermeld => N is not null;

    /// <summary>True when there is a number to compare with a norm.</summary>
    public bool HasGetal => Getal is not null;

    /// <summary>True for the statuses that carry a number.</summary>
    public static bool CarriesGetal(Waardestatus status) => status switch
    {
        Waardestatus.Gemeten or Waardestatus.Herleid or Waardestatus.Verwacht or Waardestatus.Voorlopig
            or Waardestatus.Geschat or Waardestatus.Prognose => true,
        Waardestatus.Pm or Waardestatus.NietAangeleverd or Waardestatus.NogNietTeLeveren or Waardestatus.TeWeinigWaarnemingen
            or Waardestatus.Onderdrukt or Waardestatus.Oordeel or Waardestatus.Nvt or Waardestatus.Leeg => false,
    };

    /// <summary>Makes a value, or says everything that is wrong with it.</summary>
    public static Result<Waarde> Create(Waardestatus status, Grens grens = Grens.Gelijk, Getal? getal = null, string? tekst = null, int? n = null)
    {
        tekst = string.IsNullOrWhiteSpace(tekst) ? null : tekst;
        List<Refusal> faults = [.. Faults(status, grens, getal, tekst, n)];
        return faults.Count == 0 ? new Waarde(status, grens, getal, tekst, n) : Result<Waarde>.Refused(faults);
    }

    /// <summary>Reads a value back from the columns of the store.</summary>
    public static Result<Waarde> Restore(Waardestatus status, Grens grens, long? teller, long? noemer, string? tekst, int? n)
    {
        if (teller is null != noemer is null || noemer < 1) return Refusal.Of(SharedRefusals.WaardeTellerNoemer);
        return Create(status, grens, teller is null ? null : new Getal(teller.Value, noemer!.Value), tekst, n);
    }

    /// <summary>A measured value.</summary>
    public static Waarde Gemeten(Getal getal, int? n = null, string? tekst = null) =>
        Create(Waardestatus.Gemeten, Grens.Gelijk, getal, tekst, n).Value;

    /// <summary>A value computed back from a print; it has an n only where the source states one.</summary>
    public static Waarde Herleid(Getal getal, string? tekst = null, int? n = null) =>
        Create(Waardestatus.Herleid, Grens.Gelijk, getal, tekst, n).Value;

    /// <summary>A value without number: PM, niet aangeleverd, nog niet te leveren, te weinig waarnemingen, onderdrukt, n.v.t. or leeg.</summary>
    public static Waarde Without(Waardestatus status, string? tekst = null, int? n = null) =>
        Create(status, Grens.Gelijk, null, tekst, n).Value;

    /// <summary>A verdict in words.</summary>
    public static Waarde Oordeel(string tekst) => Create(Waardestatus.Oordeel, tekst: tekst).Value;

    private static IEnumerable<Refusal> Faults(Waardestatus status, Grens grens, Getal? getal, string? tekst, int? n)
    {
        if (CarriesGetal(status) && getal is null) yield return Refusal.Of(SharedRefusals.WaardeNeedsGetal, status.Naam());
        if (!CarriesGetal(status) && getal is not null) yield return Refusal.Of(SharedRefusals.WaardeHasNoGetal, status.Naam());
        if (!CarriesGetal(status) && grens != Grens.Gelijk) yield return Refusal.Of(SharedRefusals.WaardeHasNoGrens, status.Naam(), grens.Sign().Trim());
        if (status == Waardestatus.Oordeel && tekst is null) yield return Refusal.Of(SharedRefusals.WaardeNeedsTekst);
        if (n is not null && !MayShowN(status)) yield return Refusal.Of(SharedRefusals.WaardeHasNoN, status.Naam());
        if (n < 0) yield return Refusal.Of(SharedRefusals.WaardeNegativeN, n.Value);
    }

    private static bool MayShowN(Waardestatus status) => CarriesGetal(status) || status is Waardestatus.TeWeinigWaarnemingen or Waardestatus.Oordeel;
}
