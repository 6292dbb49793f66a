// The module on the demo and on a survey: no import, and the same files as the program wrote.
// usage: node wasm.mjs MODULE DEMO SURVEY TALLY
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const [file, demo, survey, tally] = process.argv.slice(2);
const bytes = readFileSync(file);
const module = new WebAssembly.Module(bytes);
const imports = WebAssembly.Module.imports(module);
const exports = WebAssembly.Module.exports(module).map((one) => one.name);
console.log(`${imports.length} imports, exports: ${exports.join(" ")}`);
let wrong = imports.length;
for (const one of imports) console.log(`  imports ${one.module}.${one.name}`);
for (const path of [process.env.HOME, process.cwd(), ".cargo/registry"]) {
  if (path && path !== "/" && bytes.includes(path)) {
    console.log(`  the module holds the path ${path}`);
    wrong += 1;
  }
}

const below = (folder) => readdirSync(folder).sort().flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? below(path) : [path];
});
const text = (path) => readFileSync(path, "utf8");
const input = {};
const written = {};
for (const path of below(demo)) {
  const name = relative(demo, path);
  const report = name.match(/^reports\/\d{4}-\d\d-\d\d\/(.*)$/);
  if (report) written[report[1]] = text(path);
  else if (!name.startsWith("reports/") && name !== "handbook.html") input[name] = text(path);
}

const { instance } = await WebAssembly.instantiate(bytes, {});
const engine = instance.exports;
const call = (files) => {
  const given = new TextEncoder().encode(JSON.stringify(files));
  const room = engine.room(given.length);
  new Uint8Array(engine.memory.buffer, room, given.length).set(given);
  const length = engine.run(room, given.length);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(engine.memory.buffer, engine.answer(), length)));
};
const started = performance.now();
const answer = call(input);
console.log(`${Math.round(performance.now() - started)} ms, ${Object.keys(answer).length} files`);
if (call({ "survey.csv": text(survey) })["survey.csv"] !== text(tally)) {
  console.log("  the survey is not counted as the program counted it");
  wrong += 1;
}
if (answer.error) {
  console.log(answer.error);
  wrong += 1;
}
if (Object.keys(answer).length < 5) wrong += 1;
for (const [name, content] of Object.entries(answer)) {
  if (written[name] !== content) {
    console.log(`  ${name} is not what the program wrote`);
    wrong += 1;
  }
}
process.exit(wrong ? 1 : 0);
