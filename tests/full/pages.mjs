// axe-core on pages of the disk, each wide and light, narrow and dark, and printed.
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
  for (const [width, scheme, media] of [[1280, "light", "screen"], [390, "dark", "screen"], [720, "light", "print"]]) {
    const page = await browser.newPage();
    page.setDefaultTimeout(600000);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaType(media);
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
    console.log(`${path} at ${width} px, ${scheme}, ${media}: ${found.passes} rules passed, ${found.violations.length} violated`);
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
    await page.close();
  }
}
await browser.close();
for (const line of known.filter((one) => !met.has(one))) console.log(`no longer met, take it off the list: ${line.join(" ")}`);
console.log(`${met.size} known violations, ${wrong} others`);
process.exit(wrong ? 1 : 0);
