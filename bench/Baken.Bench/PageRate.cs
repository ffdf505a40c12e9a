using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Baken.Bench;

/// <summary>How fast a page is served to a number of users who each ask again as soon as they are answered.</summary>
/// <param name="Bytes">Size of the page, not compressed.</param>
/// <param name="Times">Milliseconds of every answer, from short to long.</param>
/// <param name="Span">How long was measured.</param>
internal sealed record PageRate(int Bytes, double[] Times, TimeSpan Span)
{
    public static async Task<PageRate> Measure(HttpClient client, string path, int users, TimeSpan span)
    {
        var bytes = (await Page(client, path)).Length;
        await Load(client, path, users, TimeSpan.FromSeconds(5));
        var watch = Stopwatch.StartNew();
        var times = await Load(client, path, users, span);
        return new PageRate(bytes, [.. times.Order()], watch.Elapsed);
    }

    /// <summary>The row of the table, with the 95th percentile as a multiple of that of the peer.</summary>
    public string Row(string name, PageRate peer) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {Bytes} | {Times.Length / Span.TotalSeconds:0} | {At(0.5):0.0} | {At(0.95):0.0} | {At(0.99):0.0} | {At(0.95) / peer.At(0.95):0.0} |");

    /// <summary>Users who read for a while between two pages, each a page of the list by turns; nobody asked them before.</summary>
    public static async Task<PageRate> Thinking(HttpClient client, IReadOnlyList<string> paths, int users, TimeSpan think, TimeSpan span)
    {
        var times = new ConcurrentBag<double>();
        var (watch, asked) = (Stopwatch.StartNew(), -1);
        await Task.WhenAll(Enumerable.Range(0, users).Select(async user =>
        {
            await Task.Delay(think * user / users);
            while (watch.Elapsed < span)
            {
                var start = Stopwatch.GetTimestamp();
                await Page(client, paths[Interlocked.Increment(ref asked) % paths.Count]);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                await Task.Delay(think);
            }
        }));
        return new PageRate(0, [.. times.Order()], watch.Elapsed);
    }

    /// <summary>In short: number of pages, pages per second, and percentiles.</summary>
    public string Line(string name) => string.Create(CultureInfo.InvariantCulture,
        $"{name}: {Times.Length} pages, {Times.Length / Span.TotalSeconds:0.0} per second, p50 {At(0.5):0} ms, p95 {At(0.95):0} ms, p99 {At(0.99):0} ms");

    private double At(double share) => Times[Math.Min(Times.Length - 1, (int)(share * Times.Length))];

    private static async Task<IReadOnlyCollection<double>> Load(HttpClient client, string path, int users, TimeSpan span)
    {
        var times = new ConcurrentBag<double>();
        var end = Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, users).Select(async _ =>
        {
            while (Stopwatch.GetTimestamp() < end)
            {
                var start = Stopwatch.GetTimestamp();
                await Page(client, path);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }));
        return times;
    }

    private static async Task<byte[]> Page(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        if (response.StatusCode != HttpStatusCode.OK || response.RequestMessage!.RequestUri!.PathAndQuery != path)
            throw new InvalidOperationException($"{path} answered {(int)response.StatusCode} from {response.RequestMessage!.RequestUri}.");
        return await response.Content.ReadAsByteArrayAsync();
    }
}
