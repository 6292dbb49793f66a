// The course as a page in Chromium, from file://, as trainees use it; what it saves is graded by the program.
// usage: CHROMIUM=PROGRAM COURSE=FOLDER BIN=PROGRAM node course.mjs
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = process.env.COURSE;
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-GB"],
  protocolTimeout: 600000,
});
const complaints = [];
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const said = (page) => page.$eval("#message", (element) => element.textContent);
const program = (...given) => execFileSync(process.env.BIN, given, { encoding: "utf8", cwd: folder });

async function profile(name) {
  const context = await browser.createBrowserContext();
  const downloads = join(folder, "downloads", name);
  mkdirSync(downloads, { recursive: true });
  return { context, downloads };
}

async function open({ context, downloads }, file, { before, hash = "" } = {}) {
  const page = await context.newPage();
  page.setDefaultTimeout(60000);
  await page.setViewport({ width: 1280, height: 900 });
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads, browserContextId: context.id });
  page.on("console", (line) => complaints.push(`${file}: ${line.type()}: ${line.text()}`));
  page.on("pageerror", (error) => complaints.push(`${file}: ${error}`));
  page.on("request", (request) => { if (!/^(file|blob|data):/.test(request.url())) complaints.push(`${file}: asks for ${request.url()}`); });
  page.dialogs = [];
  page.on("dialog", async (dialog) => { page.dialogs.push(dialog.message()); await dialog.accept(); });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(pathToFileURL(join(folder, file)).href + hash, { waitUntil: "load" });
  return page;
}

const go = async (page, hash) => { await page.evaluate((hash) => { location.hash = hash; }, hash); await wait(60); };
const press = async (page, keys, times = 1) => {
  const shift = keys.startsWith("Shift+");
  for (let n = 0; n < times; n += 1) {
    if (shift) await page.keyboard.down("Shift");
    await page.keyboard.press(keys.replace("Shift+", ""));
    if (shift) await page.keyboard.up("Shift");
  }
};
const focused = (page) => page.evaluate(() => ({ text: document.activeElement.textContent, value: document.activeElement.value, name: document.activeElement.name, within: document.activeElement.closest("fieldset.q")?.dataset.id ?? null }));
const until = async (page, test, key = "Tab", most = 300) => {
  for (let n = 0; n < most; n += 1) {
    if (test(await focused(page))) return;
    await press(page, key);
  }
  assert.fail(`the keyboard does not reach ${test}`);
};

async function saved(page, downloads, how = () => page.click("#bar [data-do=save]")) {
  const before = await said(page);
  await how();
  const name = /(\S+\.json)/.exec(await said(page))?.[1];
  assert.ok(name, `a name of a file instead of: ${await said(page)} (before: ${before})`);
  const path = join(downloads, name);
  for (let n = 0; n < 100 && !existsSync(path); n += 1) await wait(50);
  await wait(100);
  const text = readFileSync(path, "utf8");
  rmSync(path);
  return { name, text, json: JSON.parse(text) };
}

async function opens(page, path) {
  await (await page.$("#file")).uploadFile(path);
  await wait(400);
  return said(page);
}

// Answers a set of exercises for the grade, as their keys say or by a lot that is always drawn alike.
const answer = (page, unit, how) => page.evaluate((unit, how) => {
  const data = JSON.parse(document.getElementById("data").textContent);
  let seed = how.seed;
  const lot = (most) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * most); };
  const place = document.querySelector(`[data-exercises="${unit}"]`);
  const change = (element) => element.dispatchEvent(new Event(element.type === "text" ? "input" : "change", { bubbles: true }));
  const choose = (input) => { if (!input.checked) input.click(); };
  for (const one of data.units.find((known) => known.id === unit).exercises.filter((known) => known.graded)) {
    const box = place.querySelector(`fieldset.q[data-id="${one.id}"]`);
    const right = () => how.right || lot(2) === 0;
    const pick = (select, value) => { select.value = value; change(select); };
    if (one.type === "single" || one.type === "multiple") {
      const inputs = Array.from(box.querySelectorAll(".points input"));
      if (right() && one.key) inputs.filter((input) => one.key.right.includes(input.value)).forEach(choose);
      else choose(inputs[lot(inputs.length)]);
    } else if (one.type === "ordering") {
      const wanted = right() && one.key ? one.key.right : one.pieces.map((piece) => piece.id);
      const ids = () => Array.from(box.querySelectorAll("ol.order li")).map((item) => item.querySelector("button").dataset.piece);
      // Moved at least once: an order as it was shown is no answer.
      box.querySelector("ol.order li:last-child button:not(:disabled)").click();
      wanted.forEach((id, n) => { while (ids().indexOf(id) > n) box.querySelectorAll("ol.order li")[ids().indexOf(id)].querySelector("[data-move='-1']").click(); });
    } else if (one.type === "matching") {
      box.querySelectorAll("select").forEach((select, n) => pick(select, right() && one.key ? one.key.right[n] : one.pieces[lot(one.pieces.length)].id));
    } else if (one.type === "numeric") {
      const input = box.querySelector("input[type=text]");
      const [n, d] = right() && one.key ? one.key.number[0].split("/") : [String(lot(90)), "1"];
      input.value = String(Number(n) / Number(d || 1)).replace(".", ",");
      change(input);
    } else if (one.type === "case") {
      one.ratings.forEach((rating, n) => {
        const row = box.querySelector(`[data-rating="${n}"]`);
        const points = row.querySelectorAll("input");
        const isRight = right() && one.key;
        choose(points[isRight ? one.key.ratings[n].model : lot(points.length)]);
        pick(row.querySelector("select"), isRight ? one.key.ratings[n].documents[0] : data.papers[lot(data.papers.length)][0]);
      });
    }
  }
}, unit, how);

async function sound(page, name, { width = 1280, scheme = "light" } = {}) {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await window.axe.run(document, { resultTypes: ["violations"] });
    return {
      wide: document.documentElement.scrollWidth - window.innerWidth, passes: passes.length,
      violations: violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(" | ")}`),
    };
  });
  assert.deepEqual(found.violations, [], name);
  assert.ok(found.passes > 20, `${name}: only ${found.passes} rules found anything to look at`);
  assert.ok(found.wide <= 0, `${name}: wider than its window by ${found.wide} px`);
  console.log(`axe-core: ${found.passes} rules passed, none violated: ${name}`);
}

// 1. By keyboard alone: the name, a topic, an answer that is wrong, a hint, the answer that is right.
const first = await profile("first");
let page = await open(first, "course.html");
assert.equal(await page.$eval("#progress", (element) => element.textContent), "0 of 152 submitted · 0.0\u00a0%");
assert.equal(await page.$$eval(".view:not([hidden])", (all) => all.length), 1);
await page.keyboard.press("Tab");
assert.equal((await focused(page)).text, "Skip to the chapter");
await page.keyboard.press("Enter");
await page.keyboard.press("Tab");
assert.equal(await page.evaluate(() => document.activeElement.id), "learner", "the skip link leads to the chapter");
await page.keyboard.type("Awa");
await page.keyboard.press("Tab");
await until(page, ({ text }) => text.startsWith("T03 "), "Tab");
await page.keyboard.press("Enter");
await wait(80);
assert.equal((await focused(page)).text, "T03 Rights-based approach", "the title of the chapter has the focus");
await until(page, ({ text }) => text === "Exercises");
await page.keyboard.press("Enter");
await wait(80);
await until(page, ({ within }) => within === "T03X2");
const key = await page.evaluate(() => JSON.parse(document.getElementById("data").textContent).units.find((unit) => unit.id === "T03").exercises[1].key);
const box = "#x-T03X2";
await press(page, " ");
if (key.right.includes((await focused(page)).value)) await press(page, "ArrowDown");
const wrong = (await focused(page)).value;
await until(page, ({ text }) => text === "Check");
await page.keyboard.press("Enter");
let told = await page.$eval(`${box} .said`, (element) => element.textContent);
assert.ok(told.startsWith("Not right yet."), told);
assert.ok(told.includes(new Map(key.said).get(wrong)), "what is said of the option that was chosen");
assert.ok(!told.includes(new Map(key.said).get(key.right[0])), "and nothing of the others");
await page.keyboard.press("Tab");
await page.keyboard.press("Enter");
assert.deepEqual(await page.$$eval(`${box} .hints li`, (all) => all.map((one) => one.textContent)), [`Hint 1 of ${key.hints.length} ${key.hints[0]}`]);
await until(page, ({ name }) => name === "p-T03X2", "Shift+Tab", 5);
for (let n = 0; n < 4 && !key.right.includes((await focused(page)).value); n += 1) await press(page, "ArrowDown");
await until(page, ({ text }) => text === "Check");
await page.keyboard.press("Enter");
told = await page.$eval(`${box} .said`, (element) => element.textContent);
assert.ok(told.startsWith("Right.") && key.said.every(([, text]) => told.includes(text)), "all is said once it is right");

// An order by its buttons: the focus stays with what is moved, and its place is said.
await page.focus("#x-T03X4 ol.order li:first-child button[data-move='1']");
const moved = await page.$eval("#x-T03X4 ol.order li:first-child span", (element) => element.textContent);
await press(page, "Enter", 2);
assert.equal(await page.$eval("#x-T03X4 ol.order li:nth-child(3) span", (element) => element.textContent), moved);
assert.equal(await page.$eval("#x-T03X4 [role=status].unseen", (element) => element.textContent), `${moved}: now at place 3`);
await page.click("#x-T03X4 .actions .main");
// What is no number is refused and is no attempt.
await page.type("#x-T03X5 input[type=text]", "thirty");
await page.click("#x-T03X5 .actions .main");
assert.equal(await page.$eval("#x-T03X5 .wrong", (element) => element.textContent), "This is no number.");
await page.$eval("#x-T03X5 input[type=text]", (input) => { input.value = ""; });
await page.type("#x-T03X5 input[type=text]", "45");
await page.click("#x-T03X5 .actions .main");
assert.match(await page.$eval("#x-T03X5 .said", (element) => element.textContent), /36 \+ 18 = 54 counts twice/);
// A paper opens over the page and closes by Escape.
await page.click("#x-T03X9 details.papers summary");
await page.click("#x-T03X9 [data-paper]");
assert.ok(await page.$eval("#paper", (dialog) => dialog.open && dialog.textContent.length > 1500));
await page.keyboard.press("Escape");
assert.ok(!(await page.$eval("#paper", (dialog) => dialog.open)));
// The right answer closes the exercise for the grade; that is asked first.
await page.$eval("#x-T03X6 .actions button:last-child", (button) => button.click());
assert.match(page.dialogs.at(-1), /closes this exercise/);
await sound(page, "practice, light");

// 2. For the grade: nothing is said before all is submitted, and a draft outlives the page.
await go(page, "#T02-exercises");
await page.click('[data-mode="graded"][data-of="T02"]');
await answer(page, "T02", { right: true, seed: 1 });
assert.deepEqual(await page.$$eval('[data-exercises="T02"] .said', (all) => all.map((one) => one.textContent).filter(Boolean)), []);
assert.equal(await page.$eval('[data-answered="T02"]', (element) => element.textContent), "9 of 9 submitted");
await wait(500);
await page.reload();
await page.click('[data-mode="graded"][data-of="T02"]');
assert.equal(await page.$eval('[data-answered="T02"]', (element) => element.textContent), "9 of 9 submitted", "drafts are kept");
await page.click('[data-submit="T02"]');
await wait(100);
assert.equal(await said(page), "Answers submitted: 9.");
assert.equal(await page.$$eval('[data-exercises="T02"] .verdict.right', (all) => all.length), 9);
assert.match(await page.$eval("#progress", (element) => element.textContent), /^9 of 152 submitted · \d/);

// 3. Saved; the program takes it, and knows of practice, of the grade and of the answer that was shown.
const quick = await saved(page, first.downloads);
assert.equal(quick.name, "coherence_responses_awa.json");
assert.deepEqual(Object.keys(quick.json), ["format", "course", "version", "learner", "answers", "opened", "sessions", "revealed"]);
writeFileSync(join(folder, "practised.json"), quick.text);
program("learn", "import", "practised.json", "--log", "practised.jsonl", "--learner", "Awa");
const log = readFileSync(join(folder, "practised.jsonl"), "utf8");
for (const [what, count] of [["practised", 4], ["submitted", 9], ["key_shown", 1]]) assert.equal(log.split(`"what":"${what}"`).length - 1, count, what);
assert.ok(log.includes('"what":"lesson_opened"'));
assert.match(program("learn", "explain", "T02", "--log", "practised.jsonl"), /9 of 9/);

// 4. Opened in a browser that knows nothing: the same, to the byte but for the time that passes.
const second = await profile("second");
page = await open(second, "course.html");
assert.match(await opens(page, join(folder, "practised.json")), /Answers in it: 13\.$/);
const again = (await saved(page, second.downloads)).json;
assert.deepEqual({ ...again, sessions: [] }, { ...quick.json, sessions: [] });
assert.deepEqual(again.sessions.filter((times) => quick.json.sessions.some((own) => own[0] === times[0])).length, quick.json.sessions.length);
// What is no such file, or of another course or learner, is told.
for (const [name, change, expected] of [
  ["no.json", () => "[1]", /is no file of responses/],
  ["broken.json", (text) => text.slice(0, 50), /was cut off on its way/],
  ["format.json", (text) => text.replace("tripartite-responses/1", "tripartite-responses/2"), /has the format tripartite-responses\/2/],
  ["version.json", (text) => text.replace(/"version": ".*?"/, '"version": "9.0.0"'), /belongs to coherence 9\.0\.0/],
  ["ben.json", (text) => text.replace('"learner": "Awa"', '"learner": "Ben"'), /responses of Ben, and this is the page of Awa/],
  ["partly.json", (text) => text.replace('"T02X1"', '"T99X1"'), /Not taken over.*T99X1/],
  ["proto.json", (text) => text.replace(/"answer": \{[^{}]*?"options"/, '"answer": {"__proto__"'), /Not taken over/],
]) {
  writeFileSync(join(folder, name), change(quick.text));
  assert.match(await opens(page, join(folder, name)), expected, name);
}

// 5. The whole course, by a lot that is always drawn alike: the page and the program come to the same grade.
const third = await profile("third");
page = await open(third, "course.html");
await page.type("#learner", "Awa Ndiaye");
await page.keyboard.press("Tab");
const units = await page.evaluate(() => JSON.parse(document.getElementById("data").textContent).units.map((unit) => unit.id));
for (const [n, unit] of units.entries()) {
  await go(page, `#${unit}`);
  await page.click(`[data-mode="graded"][data-of="${unit}"]`);
  await answer(page, unit, { right: false, seed: 17 * n + 3 });
  await page.click(`[data-submit="${unit}"]`);
  await wait(30);
}
await go(page, "#home");
const standing = await page.$$eval("#standing tr", (rows) => rows.map((row) => row.lastElementChild.textContent));
const decided = await page.$eval("#decided", (element) => element.textContent);
const whole = await saved(page, third.downloads);
writeFileSync(join(folder, "whole.json"), whole.text);
program("learn", "import", "whole.json", "--log", "whole.jsonl", "--learner", "Awa Ndiaye");
const explained = program("learn", "explain", "--log", "whole.jsonl").replace(/\s+/g, " ");
const value = (text) => { const [n, d] = text.split("/"); return (Number(n.replace(",", "")) / Number(d || 1)).toFixed(3); };
const modules = Array.from(explained.matchAll(/(M\d): [^:]*? = (\S+) of (\S+) points \(([\d.]+) %\)/g)).map((met) => [value(met[2]), value(met[3]), met[4]]);
assert.equal(modules.length, 2, explained);
assert.deepEqual(standing.map((text) => { const met = /^(\S+) of (\S+) points, ([\d.]+)\s%$/.exec(text); return [value(met[1]), value(met[2]), met[3]]; }), modules);
const share = /= ([\d.]+) %; 60\.0/.exec(explained)[1];
assert.ok(decided.includes(`${share}\u00a0%`), `${decided} | ${share}`);
assert.ok(Number(share) > 20 && Number(share) < 95, "some of it is wrong, some is right");
console.log(`page and program: ${share} %, modules ${JSON.stringify(modules)}`);

// 6. A page without keys collects; what it collected is graded by the program.
const fourth = await profile("fourth");
page = await open(fourth, "collect.html", { hash: "#T05" });
assert.equal(await page.$("[data-mode]"), null);
await answer(page, "T05", { right: false, seed: 5 });
await page.click('[data-submit="T05"]');
await wait(60);
assert.match(await said(page), /^Answers submitted: 10\. Download your responses/);
assert.deepEqual(await page.$$eval('[data-exercises="T05"] .verdict, [data-exercises="T05"] .told', (all) => all.length), 0);
await page.click("#bar [data-do=save]");
assert.equal(await said(page), "Give your name first: responses belong to a name.");
assert.equal(await page.evaluate(() => document.activeElement.id), "learner");
await page.keyboard.type("Ben");
await page.keyboard.press("Tab");
await go(page, "#T06");
await answer(page, "T06", { right: false, seed: 6 });
await page.click('[data-submit="T06"]');
const collected = await saved(page, fourth.downloads, () => page.evaluate(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true }))));
// Answers from before the name was given were shuffled without it.
const named = { ...collected.json, answers: collected.json.answers.filter((one) => one.exercise.startsWith("T06")) };
writeFileSync(join(folder, "collected.json"), JSON.stringify(named));
writeFileSync(join(folder, "all.json"), collected.text);
program("learn", "import", "all.json", "--log", "collected.jsonl", "--learner", "Ben");
assert.match(program("learn", "explain", "T05", "--log", "collected.jsonl"), /10 of 10/);
await sound(page, "without keys, submitted, light");

// 7. Where the browser keeps nothing, that is said, and saving works.
const fifth = await profile("fifth");
page = await open(fifth, "course.html", { before: () => Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } }) });
assert.equal(await page.$eval("#kept", (element) => element.textContent), "This browser does not keep what you do. Download your responses before you close the page.");
await page.type("#learner", "Awa");
assert.equal((await saved(page, fifth.downloads)).json.learner, "Awa");

// 8. Phone, dark, French, right to left, paper.
const sixth = await profile("sixth");
page = await open(sixth, "cours.html", { hash: "#T03" });
assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
await sound(page, "French, 390 px", { width: 390 });
await page.click('[data-mode="graded"][data-of="T03"]');
await sound(page, "French, for the grade, dark, 360 px", { width: 360, scheme: "dark" });
await go(page, "#dossier");
await sound(page, "the dossier, dark", { scheme: "dark" });
await go(page, "#home");
await sound(page, "overview, French, 360 px", { width: 360 });
writeFileSync(join(folder, "rtl.html"), readFileSync(join(folder, "course.html"), "utf8").replace('dir="ltr"', 'dir="rtl"'));
page = await open(sixth, "rtl.html", { hash: "#x-T03X1" });
assert.ok(await page.evaluate(() => document.querySelector("nav").getBoundingClientRect().left > document.querySelector("main").getBoundingClientRect().left), "the contents stand to the right");
await sound(page, "right to left");
await sound(page, "right to left, 360 px", { width: 360 });
await page.emulateMediaType("print");
const paper = await page.evaluate(() => {
  const gone = (selector) => Array.from(document.querySelectorAll(selector)).every((one) => one.getClientRects().length === 0);
  return { gone: gone("#bar, nav, button"), seen: document.querySelector("#x-T03X1 .prompt").getClientRects().length > 0 };
});
assert.deepEqual(paper, { gone: true, seen: true });

assert.deepEqual(complaints, [], "the console stays silent");
await browser.close();
console.log(`${quick.json.answers.length + whole.json.answers.length + collected.json.answers.length} answers saved and graded`);
