namespace Baken.Aanleveringen.Invoer;

/// <summary>A part of a zip file that stops where a bomb would go on: what is unpacked is counted, not what the file says of itself.</summary>
/// <param name="inner">Unpacks.</param>
/// <param name="most">Bytes that may come out.</param>
internal sealed class CappedStream(Stream inner, long most) : Stream
{
    private long left = most;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        left -= read;
        return left >= 0 ? read : throw new SheetFault("SpreadsheetTooLarge", SheetZip.MostFile / 1_000_000, SheetZip.MostUnpacked / 1_000_000);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
