/** <print-button><button type="button">Afdrukken</button></print-button>; hidden by the style sheet when there is no script. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", () => window.print());
  }
}
