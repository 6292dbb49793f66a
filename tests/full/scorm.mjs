// The SCORM package in a platform's runtime that others wrote, at the mark to pass and just below; GIFT in a parser that others wrote.
// usage: CHROMIUM=PROGRAM COURSE=FOLDER node scorm.mjs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "gift-pegjs";
import puppeteer from "puppeteer-core";

const folder = process.env.COURSE;
for (const file of ["coherence-gift.txt", "fr-gift.txt"]) {
  const kinds = {};
  for (const { type } of parse(readFileSync(join(folder, file), "utf8"))) kinds[type] = (kinds[type] ?? 0) + 1;
  assert.deepEqual(kinds, { Category: 16, MC: 89, Matching: 16, Numerical: 17, Essay: 14 }, file);
}
console.log("GIFT: 136 questions of each language, as gift-pegjs reads them");

const runtime = readFileSync(join(createRequire(import.meta.url).resolve("scorm-again"), "../scorm12.min.js"), "utf8");
const whole = readFileSync(join(folder, "scorm/index.html"), "utf8");
// The same page about a few exercises of these points, the first of which is answered as it should be.
const about = (points) => whole.replace(/(<script type="application\/json" id="data">)(.*?)(<\/script>)/s, (_, begin, text, end) => {
  const data = JSON.parse(text);
  const single = data.units[0].exercises.find((one) => one.type === "single");
  data.modules = [{ id: "M1", weight: "100" }];
  const own = points.map((points, n) => ({ ...single, id: `T01X${n + 1}`, points }));
  data.units = data.units.map((unit, n) => ({ ...unit, module: 0, exercises: n === 0 ? own : [] }));
  return begin + JSON.stringify(data).replaceAll("<", "\\u003c") + end;
});
const pages = { "/whole": whole };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  if (pathname === "/runtime") response.end(`<!DOCTYPE html><title>LMS</title><script>${runtime}</script><script>window.API = new Scorm12API({ autocommit: false, logLevel: 5 });</script>`);
  else response.end(pages[pathname] ?? "");
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"], protocolTimeout: 600000 });

// A learner in a platform: what the platform holds after these numbers of answers were submitted.
async function run(path, submits, { suspended = "", status = "", name = "Awa" } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (line) => wrong.push(line.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(`${origin}/runtime`);
  await page.evaluate((suspended, status, name) => {
    window.API.loadFromJSON({ core: { student_name: name, lesson_status: status || "not attempted" }, suspend_data: suspended }, "cmi");
    window.statuses = [];
    window.API.on("LMSSetValue.cmi.core.lesson_status", (_, value) => window.statuses.push(value));
    window.API.on("LMSSetValue.cmi.core.session_time", (_, value) => { window.time = value; });
  }, suspended, status, name);
  await page.evaluate((path) => { const frame = document.createElement("iframe"); frame.src = path; frame.width = 1200; frame.height = 800; document.body.append(frame); }, path);
  await page.waitForSelector("iframe");
  const frame = await (await page.$("iframe")).contentFrame();
  await frame.waitForSelector(".ready");
  await submits(frame);
  const seen = await frame.evaluate(() => ({ learner: document.getElementById("learner").value, progress: document.getElementById("progress").textContent }));
  await page.evaluate(() => document.querySelector("iframe").remove());
  await new Promise((done) => setTimeout(done, 200));
  const cmi = await page.evaluate(() => {
    const { cmi } = window.API.renderCommitCMI ? window.API.renderCommitCMI(true) : {};
    return { cmi, statuses: window.statuses, time: window.time };
  });
  assert.deepEqual(wrong, [], `${path}: the console stays silent`);
  await context.close();
  return { ...cmi, ...seen };
}

const answers = (rights) => async (frame) => {
  await frame.evaluate(() => { location.hash = "#T01"; });
  await frame.waitForSelector('[data-mode="graded"]');
  await frame.click('[data-mode="graded"]');
  await frame.evaluate((rights) => {
    const data = JSON.parse(document.getElementById("data").textContent);
    rights.forEach((right, n) => {
      const inputs = Array.from(document.querySelectorAll(`#x-T01X${n + 1} .points input`));
      const key = data.units[0].exercises[n].key.right;
      inputs.find((input) => key.includes(input.value) === right).click();
    });
    document.querySelector("[data-submit]").click();
  }, rights);
  await new Promise((done) => setTimeout(done, 400));
};

for (const [name, points, rights, status, raw] of [
  ["59.9", ["599", "401"], [true, false], "failed", "59.9"],
  ["59.99", ["5999", "4001"], [true, false], "failed", "59.9"],
  ["60", ["600", "400"], [true, false], "passed", "60.0"],
  ["100 and one exercise missing", ["600", "400"], [true], "incomplete", ""],
]) {
  pages[`/${name.replaceAll(" ", "")}`] = about(points);
  const { cmi, statuses, time, learner } = await run(`/${name.replaceAll(" ", "")}`, answers(rights));
  assert.equal(learner, "Awa", "the platform knows the name");
  assert.equal(cmi.core.lesson_status, status, name);
  assert.equal(String(cmi.core.score.raw), raw, name);
  assert.ok(status === "passed" || !statuses.includes("passed"), `${name}: ${statuses}`);
  assert.match(time, /^\d{4}:\d\d:\d\d$/);
  assert.ok(cmi.suspend_data.startsWith("v1;T01X1=1,1"), cmi.suspend_data);
  console.log(`SCORM: ${name} %: ${status}, score ${raw || "none"}, time ${time}`);
}
// Left and taken up on another machine: the marks are those that the platform kept, and what was passed stays so.
const back = await run("/60", async () => {}, { suspended: "v1;T01X1=1,1;T01X2=1,0", status: "passed" });
assert.equal(back.progress, "2 of 2 submitted · 60.0\u00a0%");
assert.equal(back.cmi.core.lesson_status, "passed");
const odd = await run("/60", async () => {}, { suspended: "v1;__proto__=1,1;T01X1=x;T01X2=1,1/0" });
assert.match(odd.progress, /^0 of 2 submitted/, "what the page did not write is not taken");
// The whole course, every exercise submitted: what the platform keeps is short enough.
const full = await run("/whole", async (frame) => {
  const units = await frame.evaluate(() => JSON.parse(document.getElementById("data").textContent).units.map((unit) => unit.id));
  for (const unit of units) {
    await frame.evaluate((unit) => { location.hash = `#${unit}`; }, unit);
    await frame.waitForSelector(`[data-mode="graded"][data-of="${unit}"]`);
    await frame.evaluate((unit) => {
      document.querySelector(`[data-mode="graded"][data-of="${unit}"]`).click();
      document.querySelectorAll(`[data-exercises="${unit}"] label.soft input`).forEach((input) => input.click());
      document.querySelector(`[data-submit="${unit}"]`).click();
    }, unit);
  }
});
assert.match(full.progress, /^152 of 152/);
assert.equal(full.cmi.core.lesson_status, "failed");
assert.ok(full.cmi.suspend_data.length <= 4096 && full.cmi.suspend_data.split(";").length === 153, String(full.cmi.suspend_data.length));
console.log(`SCORM: the whole course in ${full.cmi.suspend_data.length} of 4096 characters`);
await browser.close();
server.close();
