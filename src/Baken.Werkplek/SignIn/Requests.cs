using Baken.Dispatch;
using Baken.Kernel.Shared;

namespace Baken.Werkplek.SignIn;

/// <summary>How a page asks: every request goes to Dispatch on behalf of who is signed in, in the chosen tenant.</summary>
public sealed class Requests(Dispatcher dispatcher, CallerSource callers, IHttpContextAccessor http)
{
    /// <summary>Sends a request; it is cancelled when the reader leaves.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="reden">Reason given with an act, written in its history; empty when none is asked.</param>
    public Task<Result<TResult>> Send<TResult>(IRequest<TResult> request, string reden = "") =>
        dispatcher.Send(callers.Because(reden.Trim()), request, http.HttpContext!.RequestAborted);
}
