using Baken.Werkplek.Web;

if (!DutchCulture.Available)
{
    Console.Error.WriteLine(DutchCulture.MissingMessage);
    return 1;
}

var builder = WebApplication.CreateBuilder(args);
builder.AddPages();

var app = builder.Build();
app.MapPages();
app.Run();
return 0;
