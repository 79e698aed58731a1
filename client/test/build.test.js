// Two builds of the same sources give the same bytes, and the lock file names no host.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const client = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} name a folder beside dist @returns {Record<string, string>} digest of each file by its name */
function built(name) {
  execFileSync(process.execPath, ["build/build.js", name], { cwd: client });
  const folder = join(client, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const digests = Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
  rmSync(folder, { recursive: true });
  return digests;
}

test("two builds give identical bytes", () => {
  const first = built("dist-first");
  assert.ok(Object.keys(first).length > 20, "styles, scripts, faces and their packed forms were built");
  assert.deepEqual(built("dist-second"), first);
});

test("the lock file names no host", () => {
  assert.doesNotMatch(readFileSync(join(client, "package-lock.json"), "utf8"), /"resolved"|registry/);
});
