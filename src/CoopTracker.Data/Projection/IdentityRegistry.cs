using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>What identifies a record, and where it is known: within a meeting, or everywhere.</summary>
internal readonly record struct ContentKey(PermanentId Scope, RecordKind Kind, string Text)
{
    private const int MaxLength = 120;

    public static ContentKey Global(RecordKind kind, string text) => Within(default, kind, text);

    /// <summary>A key of bounded length: a long text is cut and told apart by its hash.</summary>
    public static ContentKey Within(PermanentId scope, RecordKind kind, string text) =>
        new(scope, kind, text.Length <= MaxLength ? text : $"{text[..(MaxLength - 33)]}#{Convert.ToHexStringLower(Hash(text)[..16])}");

    public static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}

/// <summary>Gives content its permanent id: the same one again, and never one that other content has had.</summary>
internal sealed class IdentityRegistry(CoopDbContext db)
{
    private readonly Dictionary<ContentKey, IdentityKey> _known = [];
    private HashSet<PermanentId>? _given;
    private long _lastSequence;

    /// <summary>Loads what has been known within a meeting.</summary>
    public async Task LoadScopeAsync(PermanentId meeting, CancellationToken cancellationToken) =>
        Remember(await db.IdentityKeys.AsNoTracking().Where(key => key.Scope == meeting).ToListAsync(cancellationToken));

    /// <summary>Loads those of some keys that have an id.</summary>
    public async Task LoadGlobalAsync(RecordKind kind, IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var (everywhere, keys) = (default(PermanentId), texts.Select(text => ContentKey.Global(kind, text).Text).Distinct().ToList());
        Remember(await db.IdentityKeys.AsNoTracking()
            .Where(key => key.Scope == everywhere && key.Kind == kind && keys.Contains(key.Key)).ToListAsync(cancellationToken));
    }

    /// <summary>The entry of a key among those that were loaded; null for content never seen.</summary>
    public IdentityKey? Find(ContentKey key) => _known.GetValueOrDefault(key);

    /// <summary>The oldest entry of an id among those that were loaded.</summary>
    public IdentityKey? Find(PermanentId id) => _known.Values.Where(entry => entry.Id == id).MinBy(entry => entry.Sequence);

    /// <summary>The keys of an id among those that were loaded.</summary>
    public IEnumerable<ContentKey> KeysOf(PermanentId id) => _known.Where(pair => pair.Value.Id == id).Select(pair => pair.Key);

    /// <summary>Makes a key name an id that other content of the same record has had.</summary>
    public void Alias(ContentKey key, IdentityKey same) => Add(key, same.Id, same.Sequence);

    /// <summary>Takes a key from its id, which keeps its other keys.</summary>
    public async Task ForgetAsync(ContentKey key, CancellationToken cancellationToken)
    {
        _known.Remove(key);
        await db.IdentityKeys.Where(entry => entry.Scope == key.Scope && entry.Kind == key.Kind && entry.Key == key.Text).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Gives a key that has no entry a new id.</summary>
    public async Task<PermanentId> GiveAsync(ContentKey key, CancellationToken cancellationToken)
    {
        if (_given is null)
        {
            _given = await db.IdentityKeys.Select(entry => entry.Id).ToHashSetAsync(cancellationToken);
            _lastSequence = await db.IdentityKeys.MaxAsync(entry => (long?)entry.Sequence, cancellationToken) ?? 0;
        }
        var id = Enumerable.Range(0, int.MaxValue).Select(attempt => Candidate(key, attempt)).First(id => id != default && _given.Add(id));
        Add(key, id, ++_lastSequence);
        return id;
    }

    /// <summary>Writes what was given since the last time, and forgets what was loaded.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        _known.Clear();
    }

    /// <summary>Forty bits of the content's hash; another forty for each attempt.</summary>
    internal static PermanentId Candidate(ContentKey key, int attempt)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{key.Scope}\n{key.Kind}\n{key.Text}\n{attempt}");
        return new PermanentId((long)(BitConverter.ToUInt64(ContentKey.Hash(text)) >> 24));
    }

    private void Add(ContentKey key, PermanentId id, long sequence)
    {
        var entry = new IdentityKey { Scope = key.Scope, Kind = key.Kind, Key = key.Text, Id = id, Sequence = sequence };
        db.IdentityKeys.Add(entry);
        _known.Add(key, entry);
    }

    private void Remember(List<IdentityKey> entries)
    {
        foreach (var entry in entries) _known.TryAdd(new ContentKey(entry.Scope, entry.Kind, entry.Key), entry);
    }
}
