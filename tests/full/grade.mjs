// Marks and grade of the page's script, without a browser: cases that the built-in course does not have.
// usage: node grade.mjs COURSE.JS
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const source = readFileSync(process.argv[2], "utf8");
const between = (from, to) => {
  const [begin, end] = [source.indexOf(from), source.indexOf(to)];
  assert.ok(begin >= 0 && end > begin, `${from} … ${to}`);
  return source.slice(begin, end);
};
const body = between("  // Exact fractions.", "  // The order in which things are shown") +
  between("  // Marks, where there are keys", "  // Is this an answer to the exercise?") +
  between("  // Where a learner stands.", "  // Responses: the file that");

// A module of a question in words, 1 point, and of a choice, 9 points; 60 of 100 passes.
const graded = { graded: true, required: true };
const words = { id: "A", type: "text", points: "1", ...graded };
const choice = { id: "B", type: "single", points: "9", key: { right: ["a"] }, ...graded };
const course = { keys: true, attempts: 3, threshold: "3/5", language: "en", modules: [{ id: "M", weight: "100" }], units: [{ id: "U", module: 0, exercises: [words, choice] }] };
const stands = (...answers) => {
  const state = { answers: answers.map(([exercise, answer]) => ({ exercise, graded: true, answer })), revealed: [] };
  const { made, due } = new Function("course", "state", "before", "word", `${body}; return { made: grade(), due: isDue(course.units[0].exercises[0]) };`)(course, state, {}, () => "");
  return [made.verdict, made.pending, due];
};
const right = ["B", { options: ["a"] }];
assert.deepEqual(stands(right), ["incomplete", [], true]);
assert.deepEqual(stands(right, ["A", { words: "so" }]), ["pending", ["A"], false]);
// An empty answer before it earns nothing, and does not stand for what a trainer has to mark.
assert.deepEqual(stands(right, ["A", "nothing"], ["A", { words: "so" }]), ["pending", ["A"], false]);
assert.deepEqual(stands(right, ["A", "nothing"]), ["passed", [], true]);

// Items 1234 given as 2134: one pair of three, two places of four.
const { mark } = new Function("word", `${body}; return { mark };`)(() => "");
const order = (credit) => {
  const { n, d } = mark({ type: "ordering", key: { credit, right: ["1", "2", "3", "4"] } }, { order: ["2", "1", "3", "4"] });
  return `${n}/${d}`;
};
assert.deepEqual(["adjacent_pairs", "absolute", "all_or_nothing"].map(order), ["1/3", "1/2", "0/1"]);
console.log("marks and grade of the page: as the program's");
