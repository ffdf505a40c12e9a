// Bundles src/werkplek.css and src/werkplek.ts into the folder given as argument.
// Of the design tokens (200 KB) only those that the bundled style rules reach are kept.
import { build } from "esbuild";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const folder = join(process.argv[2] ?? "../obj/bundle", "assets");
const tokensPath = "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";

const result = await build({
  entryPoints: ["src/werkplek.css", "src/werkplek.ts"],
  outdir: folder,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox115", "safari16.4"],
  loader: { ".woff2": "file" },
  assetNames: "[name]-[hash]",
  write: false,
  logLevel: "warning",
});
// A warning, such as a broken rule in a style sheet, is a fault: half a style sheet would go unnoticed.
if (result.warnings.length > 0) process.exit(1);

const references = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);

function reachedTokens(tokens, css) {
  const values = new Map([...tokens.matchAll(/^\s*(--[\w-]+):\s*(.+?);/gm)].map((match) => [match[1], match[2]]));
  const reached = new Set();
  const queue = references(css);
  while (queue.length > 0) {
    const name = queue.pop();
    if (reached.has(name) || !values.has(name)) continue;
    reached.add(name);
    queue.push(...references(values.get(name)));
  }
  return [...values].filter(([name]) => reached.has(name)).map(([name, value]) => `${name}:${value}`).join(";");
}

await mkdir(folder, { recursive: true });
for (const file of result.outputFiles) {
  if (file.path.endsWith("werkplek.css")) {
    const tokens = reachedTokens(await readFile(tokensPath, "utf8"), file.text);
    await writeFile(file.path, `@layer nlds,app;@layer nlds{.voorbeeld-theme{${tokens}}}${file.text}`);
  } else {
    await writeFile(file.path, file.contents);
  }
}
await cp("src/baken.svg", join(folder, "baken.svg"));
