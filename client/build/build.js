// Builds the style and script files of the screens: content-hashed, compressed beforehand, listed with
// their integrity in dist/assets/manifest.json. The same sources always give the same bytes.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const client = dirname(dirname(fileURLToPath(import.meta.url)));
const components = join(client, "../site/src/main/jte/components");
const dist = join(client, process.argv[2] ?? "dist");
const assets = join(dist, "assets");

/** @type {string[]} */
const names = readdirSync(components, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const LAYERS = "@layer reset, tokens, base, layout, parts, rooms, modes;\n";
const sheets = readFileSync(join(client, "styles/sheets.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => ({ name: line.slice(0, line.indexOf(":")), parts: line.slice(line.indexOf(":") + 1).trim().split(" ") }));
/** The sheet of a wing repeats what its pages need; any other sheet takes its components for itself. */
const wingNames = readdirSync(join(client, "src/wings")).map((file) => file.replace(/\.mjs$/, ""));
const chosen = new Set(sheets.filter((sheet) => !wingNames.includes(sheet.name)).flatMap((sheet) => sheet.parts));

/** @param {string[]} parts as in styles/sheets.txt */
function stylesheet(parts) {
  return parts
    .flatMap((part) => (part === "others" ? names.filter((name) => !chosen.has(name)) : [part]))
    .map((part) => (part.startsWith("@") ? `./styles/${part.slice(1)}.css` : `../site/src/main/jte/components/${part}/${part}.css`))
    .reduce((text, file) => `${text}@import "${file}";\n`, LAYERS);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });

/** @satisfies {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  legalComments: /** @type {const} */ ("none"),
  absWorkingDir: client,
  outdir: assets,
  entryNames: "[name].[hash]",
  assetNames: "[name].[hash]",
  metafile: /** @type {const} */ (true),
  charset: /** @type {const} */ ("utf8"),
  logLevel: /** @type {const} */ ("warning"),
  target: ["es2022", "chrome120", "firefox121", "safari17"],
  loader: /** @type {Record<string, import("esbuild").Loader>} */ ({ ".woff2": "file" }),
};

/** @type {Record<string, {file: string, integrity: string, bytes: number}>} */
const manifest = {};

/** @param {string} name @param {string} file */
function list(name, file) {
  const bytes = readFileSync(join(assets, file));
  const digest = createHash("sha384").update(bytes).digest("base64");
  manifest[name] = { file: `/assets/${file}`, integrity: `sha384-${digest}`, bytes: bytes.length };
  if (/\.(css|js|svg|json)$/.test(file)) {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(assets, `${file}.br`), brotliCompressSync(bytes, { params: quality }));
    writeFileSync(join(assets, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

for (const { name, parts } of sheets) {
  const made = await build({
    ...common,
    stdin: { contents: stylesheet(parts), resolveDir: client, sourcefile: `${name}.css`, loader: "css" },
  });
  const output = Object.keys(made.metafile.outputs).find((file) => file.endsWith(".css"));
  const bytes = readFileSync(join(client, output ?? ""));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  rmSync(join(client, output ?? ""));
  writeFileSync(join(assets, `${name}.${hash}.css`), bytes);
  list(`${name}.css`, `${name}.${hash}.css`);
}

/** A wing's own script goes only with its own pages. */
const wings = readdirSync(join(client, "src/wings"))
  .filter((file) => file.endsWith(".mjs"))
  .sort()
  .map((file) => `src/wings/${file}`);
const scripts = await build({
  ...common,
  format: "esm",
  entryPoints: ["src/public.mjs", "src/work.mjs", ...wings],
});
for (const [file, output] of Object.entries(scripts.metafile.outputs)) {
  if (!output.entryPoint) continue;
  const name = output.entryPoint.replace(/^.*\//, "").replace(/\.mjs$/, ".js");
  list(name, relative(assets, join(client, file)));
}
const icon = readFileSync(join(client, "styles/icon.svg"));
const iconFile = `icon.${createHash("sha256").update(icon).digest("hex").slice(0, 10)}.svg`;
writeFileSync(join(assets, iconFile), icon);
list("icon.svg", iconFile);

for (const licence of readdirSync(join(client, "fonts")).filter((file) => file.endsWith(".txt"))) {
  cpSync(join(client, "fonts", licence), join(assets, licence));
}
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(assets, "manifest.json"), `${JSON.stringify(sorted, null, 2)}\n`);
writeFileSync(join(dist, "components.txt"), `${names.join("\n")}\n`);
