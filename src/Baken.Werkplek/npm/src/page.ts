interface Blazor {
  addEventListener(name: "enhancedload", listener: () => void): void;
}

/** Lets the style sheet show what only works with script. Enhanced navigation puts back the attributes of the server, so it is repeated. */
export function markScript(): void {
  document.documentElement.classList.add("has-script");
}

/** Enhanced navigation keeps the page, and with it the opened menu: close it. */
export function closeMenuAfterNavigation(): void {
  const blazor = (window as unknown as { Blazor?: Blazor }).Blazor;
  blazor?.addEventListener("enhancedload", () => {
    markScript();
    document.querySelectorAll<HTMLElement>("[popover]:popover-open").forEach((menu) => menu.hidePopover());
  });
}
