using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baken.Tests.HouseRules;

/// <summary>Rules that read source text as syntax: size, switches, documented doors.</summary>
internal static class SyntaxRules
{
    public const int MethodLines = 40;

    public static SyntaxNode Parse(string source) => CSharpSyntaxTree.ParseText(source).GetRoot();

    public static IEnumerable<string> LongMethods(SourceFile file) =>
        from member in Parse(file.Text).DescendantNodes()
        where member is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        let lines = Lines(member)
        where lines > MethodLines
        select $"{file.Path}: {Name(member)} has {lines} lines, {MethodLines} allowed";

    /// <summary>Switches over an enum with an arm for "the rest", or statements that leave a member out.</summary>
    public static IEnumerable<string> OpenSwitches(SourceFile file, IReadOnlyDictionary<string, IReadOnlyList<string>> enums)
    {
        foreach (var node in Parse(file.Text).DescendantNodes())
        {
            var (members, hasRest, isStatement) = node switch
            {
                SwitchExpressionSyntax e => (
                    e.Arms.SelectMany(arm => Members(arm.Pattern)).ToList(),
                    e.Arms.Any(arm => arm is { Pattern: DiscardPatternSyntax or VarPatternSyntax, WhenClause: null }),
                    false),
                SwitchStatementSyntax s => (
                    s.Sections.SelectMany(section => section.Labels).SelectMany(Members).ToList(),
                    s.Sections.SelectMany(section => section.Labels).Any(label => label is DefaultSwitchLabelSyntax),
                    true),
                _ => ([], false, false),
            };
            var name = members.Select(m => m.Enum).FirstOrDefault(enums.ContainsKey);
            if (name is null) continue;
            var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            if (hasRest) yield return $"{file.Path}:{line}: the switch over {name} has an arm for the rest";
            var missing = enums[name].Except(members.Select(m => m.Member)).ToList();
            if (isStatement && !hasRest && missing.Count > 0) yield return $"{file.Path}:{line}: the switch over {name} misses {string.Join(", ", missing)}";
        }
    }

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Enums(IEnumerable<SourceFile> files) =>
        files.SelectMany(file => Parse(file.Text).DescendantNodes().OfType<EnumDeclarationSyntax>())
            .GroupBy(e => e.Identifier.Text)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.First().Members.Select(m => m.Identifier.Text)]);

    /// <summary>Public types and members, in public types, without an XML comment.</summary>
    public static IEnumerable<string> UndocumentedDoors(SourceFile file) =>
        Parse(file.Text).DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(IsDoor)
            .Where(member => !member.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)))
            .Select(member => $"{file.Path}: {Name(member)} has no XML comment");

    private static bool IsDoor(MemberDeclarationSyntax member) =>
        member is not BaseNamespaceDeclarationSyntax
        && IsVisible(member)
        && !member.Modifiers.Any(SyntaxKind.OverrideKeyword)
        && member.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(IsVisible)
        && !(member is BaseTypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword) && type.Parent is null);

    private static bool IsVisible(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.PublicKeyword)
        || member is EnumMemberDeclarationSyntax
        || (member.Parent is InterfaceDeclarationSyntax && member.Modifiers.Count == 0);

    private static IEnumerable<(string Enum, string Member)> Members(SwitchLabelSyntax label) => label switch
    {
        CaseSwitchLabelSyntax { Value: MemberAccessExpressionSyntax access } => [Member(access)],
        CasePatternSwitchLabelSyntax pattern => Members(pattern.Pattern),
        _ => [],
    };

    private static IEnumerable<(string Enum, string Member)> Members(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax { Expression: MemberAccessExpressionSyntax access } => [Member(access)],
        BinaryPatternSyntax both => Members(both.Left).Concat(Members(both.Right)),
        ParenthesizedPatternSyntax inner => Members(inner.Pattern),
        _ => [],
    };

    private static (string, string) Member(MemberAccessExpressionSyntax access) =>
        (access.Expression.ToString().Split('.')[^1], access.Name.Identifier.Text);

    private static int Lines(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(SyntaxNode node)
    {
        var own = node switch
        {
            MethodDeclarationSyntax m => m.Identifier.Text,
            BaseTypeDeclarationSyntax t => t.Identifier.Text,
            DelegateDeclarationSyntax d => d.Identifier.Text,
            PropertyDeclarationSyntax p => p.Identifier.Text,
            LocalFunctionStatementSyntax l => l.Identifier.Text,
            EnumMemberDeclarationSyntax e => e.Identifier.Text,
            BaseFieldDeclarationSyntax f => f.Declaration.Variables[0].Identifier.Text,
            ConstructorDeclarationSyntax => "the constructor",
            OperatorDeclarationSyntax o => "operator " + o.OperatorToken.Text,
            AccessorDeclarationSyntax a => a.Keyword.Text,
            _ => node.Kind().ToString(),
        };
        return node.Parent is BaseTypeDeclarationSyntax type ? $"{type.Identifier.Text}.{own}" : own;
    }
}
