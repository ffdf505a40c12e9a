using Baken.Termijnen;
using Baken.Werkplek.Begrippen;
using Baken.Werkplek.Layout;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.HttpOverrides;

namespace Baken.Werkplek.Web;

/// <summary>The pages of the workplace: static server rendering, no circuits; every page works as plain HTML and forms.</summary>
public static class Pages
{
    /// <summary>Registers the pages, the culture and the address to listen on (option <c>--port</c>).</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(new PageAssemblies([]));
        builder.Services.AddScoped<Confirmations>();
        builder.Services.AddScoped<PageAddress>();
        builder.Services.AddSingleton(_ => Glossary.OfAssembly());
        builder.Services.AddSingleton<GlossaryMarkup>();
        builder.Services.AddSingleton(Menu.OfAssembly(typeof(Pages).Assembly));
        builder.Services.AddSingleton(_ => TermijnCatalogus.Load(builder.Configuration["Termijnen"] ?? TermijnCatalogus.ShippedFolder));
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "baken-formulier");
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        DutchCulture.Add(builder.Services);
        Listen(builder);
    }

    /// <summary>The order of answering: proxy, headers, errors, culture, sign-in, antiforgery, pages.</summary>
    public static void MapPages(this WebApplication app)
    {
        // Only a proxy on this machine is believed: it ends TLS and says so.
        app.UseForwardedHeaders();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        SecurityHeaders.Use(app);
        app.UseRequestLocalization();
        app.UseWhen(IsPage, pages =>
        {
            pages.UseExceptionHandler("/fout/500", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/fout/{0}", createScopeForStatusCodePages: true);
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.Use(RefuseForgedForm);
        Health.Map(app);
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. app.Services.GetRequiredService<PageAssemblies>().Extra]);
        app.Lifetime.ApplicationStarted.Register(() => SayWhere(app));
    }

    /// <summary>Answers a form without a valid token with our own page (GET, so that the page is not taken for the form).</summary>
    private static Task RefuseForgedForm(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
            return next(context);
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Request.Method = HttpMethods.Get;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsPage(HttpContext context) => !context.Request.Path.StartsWithSegments("/v1");

    private static void Listen(WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
            builder.WebHost.UseUrls($"http://localhost:{builder.Configuration["Port"]}");
    }

    private static void SayWhere(WebApplication app)
    {
        foreach (var url in app.Urls)
            Console.WriteLine($"Baken staat klaar op {url}");
    }
}
