using System.Text.RegularExpressions;
using Baken.Aanleveringen.Invoer;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.EventEmitters;
using YamlDotNet.Serialization.NamingConventions;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>Writes an afbeelding as YAML that <see cref="AfbeeldingReader"/> reads back to the same; parts that say nothing are left out.</summary>
internal static partial class AfbeeldingWriter
{
    private static readonly ISerializer Yaml = new SerializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections | DefaultValuesHandling.OmitDefaults)
        .WithQuotingNecessaryStrings().WithEventEmitter(next => new TextEventWriter(next)).WithIndentedSequences().DisableAliases().WithNewLine("\n").Build();

    public static string Write(Afbeelding afbeelding) => Yaml.Serialize(afbeelding);

    /// <summary>Quotes every text that is more than a plain word: the serializer leaves a tab at the end bare, which the reader then drops.</summary>
    private sealed class TextEventWriter(IEventEmitter next) : ChainedEventEmitter(next)
    {
        public override void Emit(ScalarEventInfo eventInfo, IEmitter emitter)
        {
            if (eventInfo.Source.Value is string text && !PlainWord().IsMatch(text)) eventInfo.Style = ScalarStyle.DoubleQuoted;
            base.Emit(eventInfo, emitter);
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_.-]*\\z")]
    private static partial Regex PlainWord();
}
