// The form for a browser in Chromium, from file://, as people use it.
// usage: CHROMIUM=PROGRAM FORMS=FOLDER node form.mjs
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = process.env.FORMS;
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-GB"],
  protocolTimeout: 600000,
});
const complaints = [];
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const said = (page) => page.$eval("#message", (element) => element.textContent);

// A browser without any memory, whose downloads land in a folder of its own.
async function profile(name) {
  const context = await browser.createBrowserContext();
  const downloads = join(folder, "downloads", name);
  mkdirSync(downloads, { recursive: true });
  return { context, downloads };
}

async function open({ context, downloads }, file, { before } = {}) {
  const page = await context.newPage();
  page.setDefaultTimeout(60000);
  await page.setViewport({ width: 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads, browserContextId: context.id });
  // What the policy of the page forbids, what fails, what it asks for: nothing of it may happen.
  page.on("console", (line) => complaints.push(`${file}: ${line.type()}: ${line.text()}`));
  page.on("pageerror", (error) => complaints.push(`${file}: ${error}`));
  page.on("request", (request) => { if (!/^(file|blob|data):/.test(request.url())) complaints.push(`${file}: asks for ${request.url()}`); });
  page.dialogs = [];
  page.answer = true;
  page.on("dialog", async (dialog) => {
    page.dialogs.push(dialog.type() === "confirm" ? dialog.message() : dialog.type());
    await (page.answer ? dialog.accept() : dialog.dismiss());
  });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(pathToFileURL(join(folder, `${file}.html`)).href, { waitUntil: "load" });
  return page;
}

async function press(page, keys) {
  const held = keys.split("+");
  const last = held.pop();
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

async function saved(page, downloads, how) {
  await how();
  const text = await said(page);
  const name = /(\S+\.yaml)/.exec(text)?.[1];
  assert.ok(name, `a name of a file in: ${text}`);
  const path = join(downloads, name);
  for (let n = 0; n < 100 && !existsSync(path); n += 1) await wait(50);
  return { name, path, text: readFileSync(path, "utf8") };
}

async function opens(page, path) {
  const input = await page.$("#file");
  await input.uploadFile(path);
  await wait(300);
  return said(page);
}

// All that a form holds, by its controls and not by what the script thinks of them.
const held = (page) => page.evaluate(() => {
  const chosen = (name) => document.querySelector(`input[name="${name}"]:checked`)?.value ?? null;
  const value = (id) => document.getElementById(id)?.value ?? null;
  const answers = {};
  for (const box of document.querySelectorAll("fieldset.q")) {
    const id = box.dataset.id;
    const all = [chosen(id), value(`${id}-reason`), value(`${id}-comment`), value(`${id}-evidence`)];
    if (all.some(Boolean)) answers[id] = all;
  }
  const names = ["organisation", "role", "answered_on", "person"];
  return { answers, who: names.map(value), capacity: chosen("capacity"), consent: chosen("consent") };
});

async function sound(page, name, options = {}) {
  await page.setViewport({ width: options.width ?? 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: options.scheme ?? "light" }, { name: "prefers-reduced-motion", value: "reduce" }]);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await window.axe.run(document, { resultTypes: ["violations"] });
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const over = Array.from(document.querySelectorAll(".pick")).filter((label) => {
      const box = label.querySelector("input").getBoundingClientRect();
      return Array.from(label.querySelectorAll("span")).some((text) => {
        const own = text.getBoundingClientRect();
        return own.width > 0 && own.left < box.right && own.right > box.left;
      });
    }).length;
    return { wide, over, passes: passes.length, violations: violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(" | ")}`) };
  });
  assert.deepEqual(found.violations, [], name);
  assert.ok(found.passes > 20, `${name}: only ${found.passes} rules found anything to look at`);
  assert.ok(found.wide <= 0, `${name}: wider than its window by ${found.wide} px`);
  assert.equal(found.over, 0, `${name}: answers lie over their buttons`);
  console.log(`axe-core: ${found.passes} rules passed, none violated: ${name}`);
}

const hostile = "Arrêté n° 12 : « œuvre », l’été\n- nothing: new # here\n\t\"quoted\" 'single' \\ back | > % @ ` {a} [b]\n\n  مرحبا بالعالم، سؤال؟ \u200f!\u2028end 😀 \u0001\u0085\u00a0x";
const typed = "Typed, not a shortcut: 3 n s 0\nZweite Zeile; مرحبا — œ";
const today = new Date().toLocaleDateString("sv");

// 1. By keyboard alone, through the whole quick form.
const first = await profile("first");
let page = await open(first, "quick");
const ids = await page.$$eval("fieldset.q", (all) => all.map((box) => box.dataset.id));
assert.equal(ids.length, 28);
await page.keyboard.press("Tab");
assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
await page.keyboard.press("Enter");
await page.keyboard.press("Tab");
assert.equal(await page.evaluate(() => document.activeElement.name), ids[0], "the skip link leads to the first question");
const expected = {};
for (const [n, id] of ids.entries()) {
  if (n > 0) await press(page, "Control+Enter");
  assert.equal(await page.evaluate(() => document.activeElement.name), id, "the next question is the next without an answer");
  const seen = await page.evaluate(() => {
    const bar = document.getElementById("bar").getBoundingClientRect();
    const own = document.activeElement.getBoundingClientRect();
    const style = getComputedStyle(document.activeElement);
    return { uncovered: own.top >= bar.bottom && own.bottom <= innerHeight, outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
  });
  assert.deepEqual(seen, { uncovered: true, outline: true }, `${id}: the focus is seen`);
  expected[id] = [String(n % 5), "", "", ""];
  if (n === 3) {
    // A state by the arrow keys: up from the first point stands the last choice, and above it the states.
    for (let up = 0; up < 4; up += 1) await page.keyboard.press("ArrowUp");
    expected[id][0] = "na";
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), `${id}-reason`, "the reason comes when it is needed");
    await page.keyboard.press("Tab");
    assert.equal(await page.$eval(`#${id}-reason`, (box) => box.getAttribute("aria-invalid")), "true");
    assert.ok(await page.$eval(`#${id}-wrong`, (element) => !element.hidden && element.textContent));
    await page.keyboard.down("Shift"); await page.keyboard.press("Tab"); await page.keyboard.up("Shift");
    await page.keyboard.type("No coast, no sailors: not “applicable”");
    expected[id][1] = "No coast, no sailors: not “applicable”";
    assert.equal(await page.$eval(`#${id}-reason`, (box) => box.getAttribute("aria-invalid")), "false");
  } else if (n === 4) {
    await page.keyboard.press(" ");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expected[id][0] = "2";
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), `${id}-comment`);
    for (const letter of typed) await (letter === "\n" ? page.keyboard.press("Enter") : page.keyboard.sendCharacter(letter));
    expected[id][2] = typed;
    await page.keyboard.press("Tab");
    await page.keyboard.type("Minutes, 3 May 2026");
    expected[id][3] = "Minutes, 3 May 2026";
  } else {
    await page.keyboard.press(String(n % 5));
  }
}
await press(page, "Control+Enter");
assert.equal(await said(page), "All questions are answered.");
assert.equal(await page.$eval("#progress", (element) => element.textContent), "Answered: 28 of 28");
assert.deepEqual((await held(page)).answers, expected);

// 2. The head, and a text with all that YAML could stumble over.
await page.focus("#role");
await page.keyboard.type("Secretary general: “planning” & œuvres");
await page.click("input[name=capacity][value=organisation]");
await page.click("input[name=consent][value=yes]");
await page.evaluate((id, text) => {
  const box = document.getElementById(`${id}-comment`);
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}, ids[7], hostile);
expected[ids[7]][2] = hostile.replace(/\r/g, "");
const before = await held(page);
assert.deepEqual(before.answers, expected);
assert.deepEqual(before.who, [null, "Secretary general: “planning” & œuvres", today, ""]);

// 3. Left and resumed: it warns, and everything is there again.
await wait(500);
await page.reload();
assert.deepEqual(page.dialogs, ["beforeunload"], "it warns of answers that are in no file");
assert.deepEqual(await held(page), before);
assert.match(await said(page), /^Your answers of .* are back\.$/);

// 4. Another language, the same answers.
await page.click("[data-language='1']");
assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
assert.match(await page.$eval("#progress", (element) => element.textContent), /^Réponses\u00a0: 28 sur 28$/);
assert.deepEqual(await held(page), before);
const english = await page.$$eval("[data-t]", (all) => all.filter((one) => / the | and | your /.test(one.textContent)).map((one) => one.textContent.slice(0, 80)));
assert.deepEqual(english, [], "no English is left on the page");

// 5. Saved, and nothing to warn of any more; the language stays.
const quick = await saved(page, first.downloads, () => press(page, "Control+s"));
assert.equal(quick.name, "nerania-2026_return_chamber-of-small-enterprises_fr.yaml");
page.dialogs.length = 0;
await page.reload();
assert.deepEqual(page.dialogs, []);
assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
assert.deepEqual(await held(page), before);
assert.match(quick.text, /^language: "fr"$/m);
assert.match(quick.text, new RegExp(`^answered_on: "${today}"$`, "m"));
assert.match(quick.text, /^consent: "yes"$/m);

// 6. Opened in a browser that knows nothing: the same again, to the byte once the language is the same.
const second = await profile("second");
page = await open(second, "quick");
assert.deepEqual((await held(page)).answers, {});
assert.match(await opens(page, quick.path), /Questions answered: 28\.$/);
assert.deepEqual(await held(page), before);
await page.click("[data-language='1']");
const again = await saved(page, second.downloads, () => page.click("#bar [data-do=save]"));
assert.equal(again.text, quick.text);

// 7. What is no such file, or of another form or framework, is told, and nothing is lost.
const wrong = async (name, text) => {
  const path = join(folder, "downloads", name);
  writeFileSync(path, text);
  page.dialogs.length = 0;
  return opens(page, path);
};
await page.click("[data-language='0']");
for (const [name, text, line] of [
  ["notes.yaml", "Call the union on Monday.\n", 1],
  ["plain.yaml", quick.text.replace('role: "', "role: "), 4],
  ["twice.yaml", `${quick.text}respondent: "x"\n`, quick.text.split("\n").length],
  ["escape.yaml", quick.text.replace(/^role: .*$/m, 'role: "\\x"'), 4],
  ["proto.yaml", quick.text.replace("answers:\n", 'answers:\n  "T01P1":\n    __proto__: "x"\n'), quick.text.split("\n").indexOf("answers:") + 3],
  ["empty.yaml", "", 1],
]) {
  assert.equal(await wrong(name, text), `${name} is not a file saved from such a form, or it was changed afterwards (line ${line}). Nothing was taken over.`);
}
assert.match(await wrong("other.yaml", quick.text.replace('framework: "coherence"', 'framework: "sdg-10-7-2"')), /belongs to the framework “sdg-10-7-2”.*Nothing was taken over\.$/);
assert.deepEqual(await held(page), before);
page.answer = false;
await wrong("newer.yaml", quick.text.replace(/version: ".*"/, 'version: "1.2.0"').replace(/answer: "na"/, 'answer: "dk"'));
assert.match(page.dialogs[0], /made with another version of the framework: 1\.2\.0 .* instead of /);
assert.deepEqual(await held(page), before, "a no is a no");
page.answer = true;
const partly = quick.text.replace(/ {2}id: ".*"/, '  id: "000000000000"').replace(`"${ids[0]}":`, '"T99P9":').replace(/\r?\n/g, "\r\n");
assert.match(await wrong("partly.yaml", `\ufeff${partly}`), /Questions answered: 27\. Not taken over, because this form does not ask it: T99P9\.$/);
assert.match(page.dialogs[0], /^partly\.yaml was saved from another form/);
assert.equal((await held(page)).answers[ids[0]], undefined);
// Deleted, here and in the browser.
await page.click("[data-do=forget]");
assert.deepEqual((await held(page)).answers, {});
assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 0);

// 8. A form that names no organisation asks for one, and a name in other letters still makes a name of a file.
const third = await profile("third");
page = await open(third, "open");
await page.click("#bar [data-do=save]");
assert.equal(await said(page), "Please give the name of the organisation first.");
assert.equal(await page.evaluate(() => document.activeElement.id), "organisation");
await page.keyboard.sendCharacter("نقابة العمال");
await page.keyboard.press("Tab");
const arabic = await saved(page, third.downloads, () => page.click("#bar [data-do=save]"));
assert.match(arabic.name, /^nerania-2026_return_workers-[0-9a-f]{8}_en\.yaml$/);
assert.match(arabic.text, /^respondent: "نقابة العمال"$/m);
assert.match(arabic.text, /^answers: \{\}$/m);
await page.focus("#person");
await page.keyboard.type("Łucja Ó Briain");
const person = await saved(page, third.downloads, () => page.click("#bar [data-do=save]"));
assert.match(person.text, /^respondent: "نقابة العمال: Łucja Ó Briain"\n/);
await page.reload();
assert.deepEqual((await held(page)).who.slice(0, 1).concat((await held(page)).who[3]), ["نقابة العمال", "Łucja Ó Briain"]);

// 9. Where the browser keeps nothing, that is said, and saving works.
const fourth = await profile("fourth");
page = await open(fourth, "quick", { before: () => Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } }) });
assert.equal(await page.$eval("#kept", (element) => element.textContent), "This browser does not keep your answers. Save them as a file before you close this page.");
await page.click(`input[name=${ids[0]}][value="1"]`);
await wait(400);
assert.match((await saved(page, fourth.downloads, () => page.click("#bar [data-do=save]"))).text, new RegExp(`"${ids[0]}":\n    answer: "1"\n`));

// 10. Answers of an earlier round: beside the questions, or in them.
const fifth = await profile("fifth");
page = await open(fifth, "before");
assert.deepEqual((await held(page)).answers, {});
assert.match(await page.$eval(".before", (box) => box.innerText), /^Dernière réponse 3\s+Appliqué en partie\s[^]*<\/textarea><script>alert\(1\)<\/script>[^]*lu & approuvé[^]*\{\{ 7 \* 7 \}\} \{file\}/);
const carried = await open(fifth, "carried");
assert.deepEqual(Object.values((await held(carried)).answers)[0], ["3", "</textarea><script>alert(1)</script>", "Décret n° 12 du 3 mai ;\nlu & approuvé", "\"quoted\" {{ 7 * 7 }} {file}"]);

// 11. The full form of a ministry, in French, written by hand of a script: every question with every box.
const sixth = await profile("sixth");
page = await open(sixth, "full");
const full = await page.evaluate((hostile) => {
  const all = {};
  const codes = ["0", "1", "2", "3", "4", "na", "dk", "nc", ""];
  document.querySelectorAll("fieldset.q").forEach((box, n) => {
    const id = box.dataset.id;
    const code = codes[n % codes.length];
    box.querySelector(`input[value="${code}"]`).click();
    const notes = ["reason", "comment", "evidence"].map((kind, k) => ((n + k) % 3 || code === "na" ? `${kind} ${n} é ${n % 2 ? hostile : "نص"} ${n}` : ""));
    ["reason", "comment", "evidence"].forEach((kind, k) => { document.getElementById(`${id}-${kind}`).value = notes[k]; });
    if (code || notes.some(Boolean)) all[id] = [code, ...notes];
  });
  document.getElementById("role").dispatchEvent(new Event("input", { bubbles: true }));
  return all;
}, hostile);
assert.equal(Object.keys(full).length > 80, true);
const ministry = await saved(page, sixth.downloads, () => page.click("#finish [data-do=save]"));
assert.equal(ministry.name, "nerania-2026_return_ministry-of-labour_fr.yaml");
assert.deepEqual((await held(page)).answers, full);

// 12. On paper: everything open, and a box for everything.
await page.emulateMediaType("print");
const paper = await page.evaluate(() => {
  window.dispatchEvent(new Event("beforeprint"));
  const gone = (selector) => Array.from(document.querySelectorAll(selector)).every((one) => one.getClientRects().length === 0);
  const seen = (selector) => Array.from(document.querySelectorAll(selector)).every((one) => one.getClientRects().length > 0);
  const cut = Array.from(document.querySelectorAll("textarea")).filter((box) => box.scrollHeight > box.clientHeight + 2).length;
  return { gone: gone("#bar, nav, button, .blank"), seen: seen("fieldset.q textarea, .points input, .states-help dd"), cut };
});
assert.deepEqual(paper, { gone: true, seen: true, cut: 0 });
await page.emulateMediaType("screen");

// 13. axe-core: light, dark, narrow, right to left, with something missing, with earlier answers, saved.
await sound(page, "full form in French, filled in and saved, light");
await sound(page, "the same, dark", { scheme: "dark" });
await sound(page, "the same, 390 px", { width: 390 });
const seventh = await profile("seventh");
page = await open(seventh, "rtl");
assert.equal(await page.evaluate(() => [document.documentElement.dir, getComputedStyle(document.querySelector(".pick input")).direction].join()), "rtl,rtl");
const mirrored = await page.evaluate(() => document.querySelector(".pick input").getBoundingClientRect().left > document.querySelector(".pick span").getBoundingClientRect().left);
assert.ok(mirrored, "the choices stand to the right of their texts");
await sound(page, "right to left, light");
await page.click("fieldset.q input[value=na]");
await page.click("#bar [data-do=save]");
await sound(page, "right to left, a reason missing, dark, 360 px", { scheme: "dark", width: 360 });
await sound(await open(fifth, "before"), "earlier answers, light, 360 px", { width: 360 });
await sound(carried, "carried over, dark", { scheme: "dark" });
await sound(await open(seventh, "open"), "empty, in English, light, 800 px", { width: 800 });

assert.deepEqual(complaints, [], "the console stays silent");
for (const file of [quick, ministry]) copyFileSync(file.path, join(folder, "assessment/returns", file.name));
// The reader trims what is written and takes nothing else away.
const trimmed = (answers) => Object.fromEntries(Object.entries(answers).map(([id, all]) => [id, all.map((text) => text.trim())]));
writeFileSync(join(folder, "expected.json"), JSON.stringify([
  { constituency: "employers", organisation: "Chamber of Small Enterprises", role: "Secretary general: “planning” & œuvres", on_behalf: true, answers: trimmed(expected) },
  { constituency: "ministry", organisation: "Ministry of Labour", role: "", on_behalf: false, answers: trimmed(full) },
]));
await browser.close();
console.log(`${Object.keys(expected).length + Object.keys(full).length} answers saved`);
