using Baken.Werkplek.Aanleveringen;
using Baken.Werkplek.Indicatoren;
using Baken.Werkplek.Layout;
using Baken.Werkplek.Logboek;
using Baken.Werkplek.Organisaties;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

if (!DutchCulture.Available)
{
    Console.Error.WriteLine(DutchCulture.MissingMessage);
    return 1;
}

// Settings and assets stand beside the program, from whatever folder it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
try
{
    builder.AddPages();
    builder.AddStores();
    builder.AddSignIn();
    builder.Services.AddHostedService<LogSealWorker>();
}
catch (SettingException exception)
{
    Console.Error.WriteLine($"Baken kan niet starten. {exception.Message}");
    return 1;
}

var app = builder.Build();
app.MapPages();
app.MapSignIn();
LogboekExport.Map(app);
MedewerkerExport.Map(app);
HuisstijlLogo.Map(app);
InvoersjabloonExport.Map(app);
UitvraagExport.Map(app);
AfkeurExport.Map(app);
AfbeeldingExport.Map(app);
UitsplitsingExport.Map(app);
BerekeningExport.Map(app);
SchaduwrunExport.Map(app);
try
{
    await app.LoadDemoData();
}
catch (SettingException exception)
{
    Console.Error.WriteLine($"Baken kan niet starten. {exception.Message}");
    return 1;
}

await app.SayHowToSignIn();
try
{
    await app.RunAsync();
    return 0;
}
catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    Console.Error.WriteLine($"Baken kan niet starten. Het adres {builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey)} is al in gebruik: kies een andere poort met --port.");
    return 1;
}
