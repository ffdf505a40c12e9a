namespace Baken.Werkplek.Components;

/// <summary>How a figure or status reads against what was agreed. Always shown with icon and words.</summary>
public enum Tone
{
    Neutraal,
    Gunstig,
    Ongunstig,
    Letop,
    Info,
}
