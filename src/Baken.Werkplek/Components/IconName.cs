namespace Baken.Werkplek.Components;

/// <summary>The icons we draw ourselves; each stands beside words, never alone.</summary>
public enum IconName
{
    Menu,
    Check,
    Warning,
    Error,
    Info,
    Up,
    Down,
    Level,
    Search,
    Print,
    Empty,
    Clock,
}
