using System.Reflection;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: nobody sees a person without a row in the logboek. A result that reaches personal data declares whom it shows.</summary>
public sealed class PersonsTests
{
    [Fact]
    public void Every_result_that_reaches_a_person_says_whom_it_shows() =>
        Wall.Holds(typeof(Dispatcher).Assembly.GetTypes().SelectMany(Undeclared));

    [Fact]
    public void No_remembered_answer_shows_persons() =>
        Wall.Holds(typeof(Dispatcher).Assembly.GetTypes().SelectMany(RememberedPersons));

    [Fact]
    public void Every_type_with_a_bsn_is_marked_as_personal() =>
        Wall.Holds(typeof(Dispatcher).Assembly.GetTypes().SelectMany(Unmarked));

    [Fact]
    public void Every_request_says_who_may_ask_it() =>
        Wall.Holds(typeof(Dispatcher).Assembly.GetTypes().SelectMany(Unallowed));

    [Fact]
    public void A_result_that_hides_whom_it_shows_is_reported()
    {
        Assert.Equal(["ListQuietly shows persons through Line, and List`1 is no IShowsPersons"], Undeclared(typeof(ListQuietly)));
        Assert.Equal(["FindQuietly shows persons through Line, and Found is no IShowsPersons"], Undeclared(typeof(FindQuietly)));
        Assert.Equal([], Undeclared(typeof(FindOpenly)));
        Assert.Equal(["Unmarked holds a Bsn without [PersonalData]"], Unmarked(typeof(UnmarkedRow)).Select(f => f.Replace("UnmarkedRow", "Unmarked")));
        Assert.Equal(["RememberPersons shows persons and is remembered: a second look would not be logged"], RememberedPersons(typeof(RememberPersons)));
        Assert.Equal(["ListQuietly has no [Allow]"], Unallowed(typeof(ListQuietly)));
    }

    private static IReadOnlyList<string> Undeclared(Type request) =>
    [
        .. ResultsOf(request)
            .Where(result => !typeof(IShowsPersons).IsAssignableFrom(result))
            .Select(result => (result, Person: Reached(result, []).FirstOrDefault(IsPersonal)))
            .Where(found => found.Person is not null)
            .Select(found => $"{request.Name} shows persons through {found.Person!.Name}, and {found.result.Name} is no IShowsPersons"),
    ];

    private static IEnumerable<string> RememberedPersons(Type request) =>
        request.IsDefined(typeof(RememberedAttribute)) && ResultsOf(request).Any(typeof(IShowsPersons).IsAssignableFrom)
            ? [$"{request.Name} shows persons and is remembered: a second look would not be logged"]
            : [];

    private static IEnumerable<string> Unmarked(Type type) =>
        type.GetProperties().Any(p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(Bsn))
            && !IsPersonal(type) && ResultsOf(type).Count == 0
            ? [$"{type.Name} holds a Bsn without [PersonalData]"]
            : [];

    private static IEnumerable<string> Unallowed(Type type) =>
        ResultsOf(type).Count > 0 && !type.IsAbstract
            && !type.IsDefined(typeof(AllowAttribute)) && !type.IsDefined(typeof(AllowAnyRolAttribute))
            ? [$"{type.Name} has no [Allow]"]
            : [];

    private static IReadOnlyList<Type> ResultsOf(Type request) =>
        request.IsInterface || request.IsGenericTypeDefinition
            ? []
            :
            [
                .. request.GetInterfaces()
                    .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))
                    .Select(i => i.GetGenericArguments()[0]),
            ];

    private static bool IsPersonal(Type type) => type.IsDefined(typeof(PersonalDataAttribute));

    /// <summary>The type, its generic arguments, and what the properties of the house's own types reach.</summary>
    private static IEnumerable<Type> Reached(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) return [];
        var inside = type.IsGenericType ? type.GetGenericArguments() : [];
        if (type.GetElementType() is { } element) inside = [.. inside, element];
        if (type.Assembly.GetName().Name!.StartsWith("Baken", StringComparison.Ordinal))
            inside = [.. inside, .. type.GetProperties().Select(p => p.PropertyType)];
        return inside.SelectMany(t => Reached(t, seen)).Prepend(type);
    }

    [PersonalData]
    private sealed record Line(Guid Id, string Naam);

    private sealed record Found(Line? Line);

    private sealed record Shown(Line Line) : IShowsPersons
    {
        public IReadOnlyCollection<Guid> ShownPersons => [Line.Id];
    }

    private sealed record UnmarkedRow(Bsn? Bsn);

    private sealed record ListQuietly : IQuery<List<Line>>;

    private sealed record FindQuietly : IQuery<Found>;

    private sealed record FindOpenly : IQuery<Shown>;

    [Remembered]
    private sealed record RememberPersons : IQuery<Shown>;
}
