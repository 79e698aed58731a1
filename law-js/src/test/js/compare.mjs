// Asks the compiled law what Java was asked, a line a question: the digest of Java's answer, a space,
// the question. Prints how many were asked and in what time; the exit is 1 where an answer differs.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [module, questions] = process.argv.slice(2);
const { ask } = await import(pathToFileURL(module).href);
let asked = 0;
let differ = 0;
let nanos = 0n;
for await (const line of createInterface({ input: createReadStream(questions), crlfDelay: Infinity })) {
  const at = line.indexOf(" ");
  const question = JSON.parse(line.slice(at + 1));
  const from = process.hrtime.bigint();
  const answer = ask(question);
  nanos += process.hrtime.bigint() - from;
  asked += 1;
  const text = JSON.stringify(answer);
  if (createHash("sha256").update(text).digest("hex") !== line.slice(0, at)) {
    differ += 1;
    if (differ <= 3) {
      console.log(`differs: ${line.slice(at + 1, at + 600)}`);
      console.log(`  in JavaScript: ${text.slice(0, 600)}`);
    }
  }
}
console.log(`${asked} asked in ${nanos / 1000000n} ms of JavaScript, ${differ} differ`);
process.exit(differ === 0 && asked > 0 ? 0 : 1);
