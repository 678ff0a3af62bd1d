using System.Globalization;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Web.Tests.Support;

/// <summary>
/// A release whose lines state its facts, such as <c>person: Shanghai | Gong Zheng | Mayor of Shanghai</c>. Lines without a known
/// key are plain text. The text is its own reading text, so that every fact has evidence.
/// </summary>
internal sealed class FactScript
{
    private const string Rule = "test";
    private readonly string text;
    private readonly List<Field[]> lines;

    private FactScript(string text)
    {
        this.text = text;
        lines = [.. Lines(text)];
    }

    public static ReleaseFacts Read(string text, ReleaseHints hints) => new FactScript(text).Facts(hints);

    public static Fact<DateOnly>? Issued(ReleaseHints hints) =>
        hints.IssuedOn is { } day ? new Fact<DateOnly>(day, new Evidence(0, 0, "", "manifest")) : null;

    private ReleaseFacts Facts(ReleaseHints hints) => new(
        text,
        new DocumentFacts(Text("title"), One("language")?.Text ?? ReleaseLanguages.English, One("kind")?.Text ?? ReleaseKinds.Meeting, Issued(hints)),
        new MeetingFacts(
            Text("mechanism"),
            One("session") is { } s ? new Fact<int>(int.Parse(s.Text, CultureInfo.InvariantCulture), s.Evidence) : null,
            Date(One("heldOn")),
            Text("city"),
            [.. All("region").Select(r => new RegionFact(r[1].Text, r.Length > 2 ? r[2].Text : null, r[1].Evidence))]),
        [.. All("lead").Concat(All("person")).GroupBy(p => p[1].Text).Select(g => new DelegationFacts(g.Key, [.. g.Select(p => Person(p, 2))], g.First()[1].Evidence))],
        [.. All("guest").Select(g => Person(g, 1))],
        [.. Areas()],
        [.. All("agreement").Select(Agreement)],
        [.. All("warning").Select(w => new Warning(w[1].Text, w[2].Text, w[2].Evidence))]);

    private static PersonFact Person(Field[] line, int at) =>
        new("Mr", line[at].Text, line.Length > at + 1 ? line[at + 1].Text : null, line[0].Text == "lead", line[at].Evidence);

    // An area holds the commitments that follow it.
    private IEnumerable<AreaFact> Areas()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i][0].Text != "area") continue;
            var commitments = lines.Skip(i + 1).TakeWhile(l => l[0].Text == "commitment").Select(l => new CommitmentFact(l[1].Text, l[1].Evidence));
            var isLost = lines[i][1].Text == "?";
            yield return new AreaFact(isLost ? null : lines[i][1].Text, [lines[i][2].Text], [.. commitments], lines[i][1].Evidence, isLost);
        }
    }

    // agreement: title | type | party; party | date | topic
    private AgreementFact Agreement(Field[] line) => new(
        line[1].Text, line[2].Text, [.. line[3].Split(';').Select(p => new PartyFact(p.Text, p.Evidence))], Date(line[4]), null, [line[5].Text], line[1].Evidence);

    private static Fact<PartialDate>? Date(Field? field) =>
        PartialDate.TryParse(field?.Text, out var date) ? new Fact<PartialDate>(date, field!.Evidence) : null;

    private Fact<string>? Text(string key) => One(key) is { } field ? new Fact<string>(field.Text, field.Evidence) : null;

    private Field? One(string key) => All(key).FirstOrDefault()?[1];

    private IEnumerable<Field[]> All(string key) => lines.Where(line => line[0].Text == key);

    private static IEnumerable<Field[]> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = new Field(text[start..end], start);
            if (line.Text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0) yield return [line.Cut(0, colon), .. line.Cut(colon + 2, line.Text.Length).Split('|')];
            start = end + 1;
        }
    }

    private sealed record Field(string Text, int Start)
    {
        public Evidence Evidence => new(Start, Text.Length, Text, Rule);

        public Field Cut(int from, int to)
        {
            var raw = Text[from..to];
            return new Field(raw.Trim(), Start + from + raw.Length - raw.TrimStart().Length);
        }

        public Field[] Split(char separator)
        {
            var fields = new List<Field>();
            for (int from = 0, to; from <= Text.Length; from = to + 1)
            {
                to = Text.IndexOf(separator, from) is var found and >= 0 ? found : Text.Length;
                if (Text[from..to].Trim().Length > 0) fields.Add(Cut(from, to));
            }
            return [.. fields];
        }
    }
}
