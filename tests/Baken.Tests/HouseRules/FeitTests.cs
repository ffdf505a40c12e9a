using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: personal data stays home. A …Feit carries pseudonym, codes, days and numbers; never a person or free text.</summary>
public sealed partial class FeitTests
{
    [Fact]
    public void No_feit_holds_personal_data() =>
        Wall.Holds(new[] { "Baken", "Baken.Kernel" }.SelectMany(name => PersonalData(Assembly.Load(name).GetTypes())));

    [Fact]
    public void A_feit_with_a_person_in_it_is_reported() =>
        Assert.Equal(
            [
                "TrajectFeit.Burger holds a Bsn",
                "TrajectFeit.Achternaam is personal",
                "TrajectFeit.Geboortedatum is personal",
                "TrajectFeit.Postcode is personal",
                "TrajectFeit.Toelichting is free text",
                "TrajectFeit.Wie holds Persoon, which is no code, day or number",
            ],
            PersonalData(Offender.Load("""
                public readonly record struct Bsn(int Value);
                public class Persoon { }
                public sealed record TrajectFeit(
                    Bsn Burger, string Achternaam, DateOnly Geboortedatum, string Postcode, string Toelichting, Persoon Wie,
                    string Pseudoniem, string Productcode, string Wijkcode, DateOnly Start, int? Leeftijdsklasse, Guid OrganisatieId);
                """).GetTypes()));

    private static IReadOnlyList<string> PersonalData(IEnumerable<Type> types) =>
    [
        .. types.Where(t => t.Name.EndsWith("Feit", StringComparison.Ordinal) && !t.IsInterface)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(p => p.Name != "EqualityContract")
            .SelectMany(Fault),
    ];

    private static IEnumerable<string> Fault(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var name = $"{property.DeclaringType!.Name}.{property.Name}";
        if (type.Name == "Bsn") yield return $"{name} holds a Bsn";
        else if (Personal().IsMatch(property.Name)) yield return $"{name} is personal";
        else if (type == typeof(string) && !Code().IsMatch(property.Name)) yield return $"{name} is free text";
        else if (!IsPlain(type)) yield return $"{name} holds {type.Name}, which is no code, day or number";
    }

    private static bool IsPlain(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Guid) || type == typeof(DateOnly) || type == typeof(DateTime);

    [GeneratedRegex("bsn|naam|adres|postcode|geboorte|telefoon|email|geslacht$", RegexOptions.IgnoreCase)]
    private static partial Regex Personal();

    [GeneratedRegex("(code|pseudoniem|klasse)$", RegexOptions.IgnoreCase)]
    private static partial Regex Code();
}
