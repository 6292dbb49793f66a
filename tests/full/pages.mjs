// axe-core on pages of the disk, each narrow and wide, light and dark; and the height of what is to fit on a sheet of paper.
// usage: CHROMIUM=PROGRAM KNOWN=LIST node pages.mjs PAGE...
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  protocolTimeout: 600000,
});
const known = readFileSync(new URL(process.env.KNOWN, "file:"), "utf8").split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split(" "));
const met = new Set();
let wrong = 0;
for (const path of process.argv.slice(2)) {
  for (const [width, scheme] of [[1280, "light"], [360, "dark"]]) {
    const page = await browser.newPage();
    page.setDefaultTimeout(600000);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("requestfailed", (request) => errors.push(`asks for ${request.url()}`));
    await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      const { violations, passes } = await window.axe.run(document, { resultTypes: ["violations"] });
      return { passes: passes.length, violations: violations.map((v) => ({ id: v.id, help: v.help, nodes: v.nodes.slice(0, 5).map((n) => n.html.slice(0, 160)), all: v.nodes.length })) };
    });
    console.log(`${path} at ${width} px, ${scheme}: ${found.passes} rules passed, ${found.violations.length} violated`);
    for (const one of found.violations) {
      const listed = known.find(([rule, page]) => rule === one.id && path.endsWith(page));
      if (listed) met.add(listed);
      else wrong += 1;
      console.log(`  ${listed ? "known: " : ""}${one.id}: ${one.help} (${one.all} places)\n    ${one.nodes.join("\n    ")}`);
    }
    for (const error of errors) {
      wrong += 1;
      console.log(`  ${error}`);
    }
    if (found.passes < 10) {
      wrong += 1;
      console.log("  fewer than ten rules found anything to look at");
    }
    // Printed on A4, what has a page to itself fits on one. Each such section is printed alone and its sheets are counted.
    const alone = await page.evaluate(() => document.querySelectorAll("section.alone").length);
    for (let n = 0; n < alone; n += 1) {
      await page.evaluate((n) => {
        window.whole ??= document.body.cloneNode(true);
        const section = window.whole.querySelectorAll("section.alone")[n].cloneNode(true);
        section.style.breakBefore = section.style.breakAfter = "auto";
        const main = document.createElement("main");
        main.append(section);
        document.body.replaceChildren(main);
      }, n);
      const sheets = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
      if (sheets > 1) {
        wrong += 1;
        console.log(`  on paper the section with a page to itself takes ${sheets} sheets`);
      }
    }
    await page.close();
  }
}
await browser.close();
for (const line of known.filter((one) => !met.has(one))) console.log(`no longer met, take it off the list: ${line.join(" ")}`);
console.log(`${met.size} known violations, ${wrong} others`);
process.exit(wrong ? 1 : 0);
