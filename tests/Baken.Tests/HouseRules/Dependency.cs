using Mono.Cecil;

namespace Baken.Tests.HouseRules;

/// <summary>One use of a type or member by a type, as it stands in the compiled code: signatures, bodies and attributes.</summary>
internal sealed record Dependency(TypeDefinition From, TypeReference To, MethodReference? Member)
{
    /// <summary>Everything that the types of an assembly use; nested types (closures, state machines) count for the type around them.</summary>
    public static IEnumerable<Dependency> In(AssemblyDefinition assembly) =>
        assembly.MainModule.GetTypes().SelectMany(Of);

    public static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Dependency> Of(TypeDefinition type)
    {
        var from = Outermost(type);
        return TypesOf(type).SelectMany(Elements).Select(to => new Dependency(from, to, null))
            .Concat(type.Methods.SelectMany(Calls)
                .SelectMany(call => Elements(call.DeclaringType).Select((to, i) => new Dependency(from, to, i == 0 ? call : null))));
    }

    private static IEnumerable<TypeReference?> TypesOf(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.CustomAttributes.Select(a => a.AttributeType),
        .. type.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.Properties.Select(p => p.PropertyType),
        .. type.Properties.SelectMany(p => p.CustomAttributes).Select(a => a.AttributeType),
        .. type.Methods.SelectMany(Signature),
        .. type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Variables).Select(v => v.VariableType),
        .. type.Methods.SelectMany(Operands).OfType<TypeReference>(),
        .. type.Methods.SelectMany(Operands).OfType<FieldReference>().Select(f => f.DeclaringType),
    ];

    private static IEnumerable<TypeReference> Signature(MethodDefinition method) =>
        method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType)
            .Concat(method.CustomAttributes.Select(a => a.AttributeType));

    private static IEnumerable<MethodReference> Calls(MethodDefinition method) => Operands(method).OfType<MethodReference>();

    private static IEnumerable<object> Operands(MethodDefinition method) =>
        method.HasBody ? method.Body.Instructions.Where(i => i.Operand is not null).Select(i => i.Operand) : [];

    /// <summary>The type itself and what its generic arguments, array and reference shapes hold.</summary>
    private static IEnumerable<TypeReference> Elements(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => Elements(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Elements)),
        RequiredModifierType modified => Elements(modified.ElementType),
        TypeSpecification shape => Elements(shape.ElementType),
        _ => [type],
    };
}
