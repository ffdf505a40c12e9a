namespace Baken.Bench.Bare;

/// <summary>The peer: the framework with one page that holds a heading and a sentence; no sign-in, store, layout or menu.</summary>
internal static class BareHost
{
    public static void Run(string port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls($"http://localhost:{port}");
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapRazorComponents<BareApp>();
        app.Run();
    }
}
