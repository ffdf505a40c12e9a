namespace Baken.Werkplek.Components;

/// <summary>What kind of message it is; the icon and the words say it, the colour only repeats it.</summary>
public enum MessageTone
{
    Info,
    Ok,
    Warning,
    Error,
}
