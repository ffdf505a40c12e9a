using System.Globalization;

namespace Baken.Werkplek.Web;

/// <summary>The culture of every request: nl-NL. Only the language of texts (CurrentUICulture) may ever differ (ADR 0032).</summary>
internal static class DutchCulture
{
    public const string Name = "nl-NL";

    public const string MissingMessage =
        "Baken kan niet starten: de Nederlandse schrijfwijze van getallen en datums (ICU) ontbreekt. "
        + "Installeer libicu en zet DOTNET_SYSTEM_GLOBALIZATION_INVARIANT uit.";

    /// <summary>False in ICU-invariant mode, in which 1234,56 would silently be written as 1234.56.</summary>
    public static bool Available
    {
        get
        {
            try
            {
                return CultureInfo.GetCultureInfo(Name).NumberFormat.NumberDecimalSeparator == ",";
            }
            catch (CultureNotFoundException)
            {
                return false;
            }
        }
    }

    public static void Add(IServiceCollection services) => services.Configure<RequestLocalizationOptions>(options =>
    {
        options.SetDefaultCulture(Name);
        options.AddSupportedCultures(Name);
        options.AddSupportedUICultures(Name);
        options.RequestCultureProviders.Clear();
    });
}
