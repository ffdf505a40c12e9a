/** What the server sends per step: percentage 0-100, a Dutch sentence, and whether the work has ended. */
interface Step {
  percentage: number;
  text: string;
  ended: boolean;
}

/**
 * <progress-watch source="/achtergrondtaken/…/voortgang"> around a <progress> and an element with role=status.
 * Follows server-sent events; when the work ends it loads the page again, so that the outcome comes from the server.
 */
export class ProgressWatch extends HTMLElement {
  private events: EventSource | undefined;

  connectedCallback(): void {
    const source = this.getAttribute("source");
    if (source === null) return;
    this.events = new EventSource(source);
    this.events.onmessage = (message: MessageEvent<string>) => this.show(JSON.parse(message.data) as Step);
  }

  disconnectedCallback(): void {
    this.events?.close();
  }

  private show(step: Step): void {
    const bar = this.querySelector("progress");
    const text = this.querySelector("[role=status]");
    if (bar !== null) bar.value = step.percentage;
    if (text !== null) text.textContent = step.text;
    if (step.ended) {
      this.events?.close();
      window.location.reload();
    }
  }
}
