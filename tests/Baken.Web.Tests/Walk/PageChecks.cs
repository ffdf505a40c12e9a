using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Walk;

/// <summary>What holds on every page in every state. Each check gives the faults it found, in words.</summary>
internal static class PageChecks
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly AxeRunOptions Contrast = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    public static async Task<IEnumerable<string>> Basics(IPage page) => JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>("""
        () => {
          const faults = [];
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          if (document.documentElement.lang !== 'nl') faults.push('lang is not nl');
          if (!document.title.endsWith(' - Baken')) faults.push(`title is "${document.title}"`);
          if (document.querySelectorAll('h1').length !== 1) faults.push(`${document.querySelectorAll('h1').length} h1`);
          if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
          ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => faults.push(`id ${id} twice`));
          if (document.querySelector('[style], body style')) faults.push('inline style, which the CSP refuses');
          for (const link of document.querySelectorAll('main a[href*="#"]')) {
            const target = new URL(link.href);
            if (target.pathname === location.pathname && !document.getElementById(decodeURIComponent(target.hash.slice(1))))
              faults.push(`link to nothing on this page: ${link.getAttribute('href')}`);
          }
          for (const link of document.querySelectorAll('a[href^="#"]')) faults.push(`bare anchor ${link.getAttribute('href')} leaves the page under <base>`);
          return JSON.stringify(faults);
        }
        """))!;

    public static async Task<IEnumerable<string>> Axe(IPage page)
    {
        var light = await page.RunAxe(Everything);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await page.RunAxe(Contrast);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return [.. Lines("light", light), .. Lines("dark", dark)];

        static IEnumerable<string> Lines(string mode, AxeResult result) =>
            from violation in result.Violations
            from node in violation.Nodes
            select $"axe {mode}: {violation.Id}: {node.Html}";
    }

    /// <summary>320 px wide (WCAG 1.4.10), a 1280 px window zoomed to 200 % (1.4.4), and text alone at 200 %.</summary>
    public static async Task<IEnumerable<string>> Reflow(IPage page)
    {
        var faults = new List<string>();
        await Measure("320 px", 320);
        await Measure("zoom 200 %", 640);
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await Measure("text 200 %", 1280);
        await page.EvaluateAsync("() => { document.documentElement.style.removeProperty('font-size'); document.documentElement.removeAttribute('style'); }");
        return faults;

        async Task Measure(string name, int width)
        {
            await page.SetViewportSizeAsync(width, 800);
            var over = await page.EvaluateAsync<string?>("""
                () => {
                  const width = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= width) return null;
                  const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.baken-table'));
                  return `${document.documentElement.scrollWidth} px: ` + wide.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
                }
                """);
            if (over is not null)
                faults.Add($"overflow at {name}: {over}");
            await page.SetViewportSizeAsync(1280, 800);
        }
    }

    /// <summary>Tab reaches every control (one per radio group), shows where it is, and comes back.</summary>
    public static async Task<IEnumerable<string>> Keyboard(IPage page)
    {
        var count = await page.EvaluateAsync<int>("""
            () => {
              window.scrollTo(0, 0);
              document.activeElement?.blur();
              window.reached = new Map();
              document.addEventListener('focusin', event => {
                const visible = [null, '::after', '::before'].some(part => {
                  const style = getComputedStyle(event.target, part);
                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                });
                window.reached.set(event.target, visible);
              });
              window.controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled);
              return window.controls.length;
            }
            """);
        for (var i = 0; i < count + 2; i++)
            await page.Keyboard.PressAsync("Tab");
        return JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>("""
            () => {
              const reached = window.reached;
              const inGroup = e => e.type === 'radio' && window.controls.some(other => other.name === e.name && reached.has(other));
              const missed = window.controls.filter(e => !reached.has(e) && !inGroup(e)).map(e => `not reached by Tab: ${e.outerHTML.slice(0, 120)}`);
              const unseen = [...reached].filter(([e, visible]) => !visible && e !== document.body && e.tabIndex >= 0).map(([e]) => `focus not visible: ${e.outerHTML.slice(0, 120)}`);
              return JSON.stringify([...missed, ...unseen]);
            }
            """))!;
    }

    /// <summary>The words of the main part, without what only script can do; equal with and without script.</summary>
    public static async Task<string> Words(IPage page) => await page.EvaluateAsync<string>("""
        () => {
          document.documentElement.classList.remove('has-script');
          return document.querySelector('main').innerText.replace(/\s+/g, ' ').trim();
        }
        """);
}
