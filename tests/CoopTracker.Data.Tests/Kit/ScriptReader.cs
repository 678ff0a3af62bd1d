using System.Text;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Data.Tests.Kit;

/// <summary>
/// Reads facts from a text that states them line by line, so that a test shows what its releases say.
/// <code>
/// title: ... | language: zh-Hant | kind: meeting | issued: 2024-04-26 | mechanism: ... | session: 6 | held: 2024-04-26 | city: Hong Kong
/// region: Shenzhen &lt; Guangdong
/// person: Hong Kong / Mr / John Lee / Chief Executive / lead        guest: Mr / Name / Office
/// area: Finance [finance]          commitment: Promote it.
/// agreement: Title ~ type ~ party; party ~ topic, topic ~ 2024-04-26 ~ annex
/// warning: code
/// </code>
/// </summary>
internal static class ScriptReader
{
    public static ReleaseReading Read(ReadOnlyMemory<byte> content, ReleaseHints hints)
    {
        var text = Encoding.UTF8.GetString(content.Span);
        return text.StartsWith("unreadable", StringComparison.Ordinal) ? new ReleaseReading.Unreadable("It is not text; save it as UTF-8.") : new ReleaseReading.Read(new Script(text, hints).Facts());
    }
}

internal sealed class Script(string text, ReleaseHints hints)
{
    private readonly List<(string Key, string Value, int Start)> _lines = Lines(text);

    public ReleaseFacts Facts()
    {
        var language = One("language")?.Value ?? ReleaseLanguages.English;
        var kind = One("kind")?.Value ?? ReleaseKinds.Meeting;
        var issued = One("issued") is { } day ? new Fact<DateOnly>(DateOnly.Parse(day.Value), At(day.Value, day.Start)) : hints.IssuedOn is { } hinted ? new Fact<DateOnly>(hinted, At("", 0)) : null;
        return new ReleaseFacts(
            text, new DocumentFacts(Text("title"), language, kind, issued), kind is ReleaseKinds.Meeting or ReleaseKinds.Signing ? Meeting() : null,
            [.. Delegations()], [.. All("guest").Select(line => Person(Parts(line, '/'), line.Start))], [.. Areas()], [.. All("agreement").Select(Agreement)],
            [.. All("warning").Select(line => new Warning(line.Value, "Look at it.", At(line.Value, line.Start)))]);
    }

    private MeetingFacts Meeting() => new(
        Text("mechanism"), One("session") is { } s ? new Fact<int>(int.Parse(s.Value), At(s.Value, s.Start)) : null,
        One("held") is { } held ? new Fact<PartialDate>(Date(held.Value), At(held.Value, held.Start)) : null, Text("city"), [.. All("region").Select(Region)]);

    private RegionFact Region((string Key, string Value, int Start) line)
    {
        var parts = Parts(line, '<');
        return new RegionFact(parts[0], parts.Length > 1 ? parts[1] : null, At(parts[0], line.Start));
    }

    private IEnumerable<DelegationFacts> Delegations() => All("person").GroupBy(line => Parts(line, '/')[0]).Select(side =>
        new DelegationFacts(side.Key, [.. side.Select(line => Person(Parts(line, '/')[1..], line.Start))], At(side.Key, side.First().Start)));

    private PersonFact Person(string[] parts, int start) =>
        new(parts[0] is { Length: > 0 } honorific ? honorific : null, parts[1], parts[2] is { Length: > 0 } office ? office : null, parts.Length > 3, At(parts[1], start));

    private IEnumerable<AreaFact> Areas()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Key != "area") continue;
            var parts = Parts(_lines[i], '[');
            var commitments = _lines.Skip(i + 1).TakeWhile(line => line.Key == "commitment").Select(line => new CommitmentFact(line.Value, At(line.Value, line.Start)));
            var heading = parts[0].Length > 0 ? parts[0] : null;
            yield return new AreaFact(heading, [.. parts[1].TrimEnd(']').Split(',', StringSplitOptions.TrimEntries)], [.. commitments], At(parts[0], _lines[i].Start), heading is null);
        }
    }

    private AgreementFact Agreement((string Key, string Value, int Start) line)
    {
        var parts = Parts(line, '~');
        string? Part(int i) => parts.Length > i && parts[i].Length > 0 ? parts[i] : null;
        var parties = Part(2)?.Split(';', StringSplitOptions.TrimEntries) ?? [];
        return new AgreementFact(
            parts[0], Part(1) ?? AgreementTypes.Other, [.. parties.Select(name => new PartyFact(name, At(name, line.Start)))],
            Part(4) is { } day ? new Fact<PartialDate>(Date(day), At(day, line.Start)) : null, Part(5) is { } annex ? new Fact<int>(int.Parse(annex), At(annex, line.Start)) : null,
            Part(3)?.Split(',', StringSplitOptions.TrimEntries) ?? [Topics.Other], At(parts[0], line.Start));
    }

    private Evidence At(string value, int from) => new(text.IndexOf(value, from, StringComparison.Ordinal), value.Length, value, "script");

    private Fact<string>? Text(string key) => One(key) is { } line ? new Fact<string>(line.Value, At(line.Value, line.Start)) : null;

    private (string Key, string Value, int Start)? One(string key) => All(key).Select(line => ((string, string, int)?)line).FirstOrDefault();

    private IEnumerable<(string Key, string Value, int Start)> All(string key) => _lines.Where(line => line.Key == key);

    private static PartialDate Date(string value) => PartialDate.TryParse(value, out var date) ? date : throw new FormatException(value);

    private static string[] Parts((string Key, string Value, int Start) line, char separator) => line.Value.Split(separator, StringSplitOptions.TrimEntries);

    private static List<(string Key, string Value, int Start)> Lines(string text)
    {
        var (lines, at) = (new List<(string, string, int)>(), 0);
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0) lines.Add((line[..colon].Trim(), line[(colon + 2)..].Trim(), at + colon + 2));
            at += line.Length + 1;
        }
        return lines;
    }
}
