namespace Baken.Kernel.Termijnen;

/// <summary>A day that a royal decree equates with a holiday (Algemene termijnenwet art. 3 lid 3). Data, never code.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Bron">Where that can be read.</param>
public sealed record Gelijkgesteldedag(DateOnly Dag, string Bron);
