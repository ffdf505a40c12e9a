interface Blazor {
  addEventListener(name: "enhancedload", listener: () => void): void;
}

/** Lets the style sheet show what only works with script. Enhanced navigation puts back the attributes of the server, so it is repeated. */
export function markScript(): void {
  document.documentElement.classList.add("has-script");
}

/**
 * Enhanced navigation keeps the page: close the opened menu, and put the focus on the head of the new page. A page that is loaded whole keeps
 * the focus of the browser, so that the first Tab reaches the skip link.
 */
export function settleAfterNavigation(): void {
  let shown = location.pathname;
  const blazor = (window as unknown as { Blazor?: Blazor }).Blazor;
  blazor?.addEventListener("enhancedload", () => {
    markScript();
    document.querySelectorAll<HTMLElement>("[popover]:popover-open").forEach((menu) => menu.hidePopover());
    if (shown !== location.pathname) {
      const head = document.querySelector<HTMLElement>("h1");
      head?.setAttribute("tabindex", "-1");
      head?.focus();
    }
    shown = location.pathname;
  });
}
