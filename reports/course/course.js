// Practice and exercises for a grade, kept in the browser; responses are saved as a file that `learn import` takes. Nothing is sent.
(function () {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const course = JSON.parse($("data").textContent);
  const FORMAT = "tripartite-responses/1";
  const KEY = "tripartite:course:" + course.course + ":" + course.version + (course.keys ? "" : ":collect");
  const LARGEST = 20e6;
  const MOST_WORDS = 20000;
  // Without a sign of life nobody is there: so often, in seconds, a moment is noted at most.
  const BEAT = 60;

  const exercises = new Map();
  const units = new Map();
  course.units.forEach((unit) => {
    units.set(unit.id, unit);
    unit.exercises.forEach((one) => { one.of = unit; exercises.set(one.id, one); });
  });
  const host = window.tripartiteHost || null;

  const empty = () => ({ learner: "", answers: [], opened: [], sessions: [], revealed: [], drafts: {}, hints: {} });
  let state = empty();
  let before = {};
  let session = null;
  let dirty = false;
  let keeps = true;
  let keptAt = null;
  let timer = 0;
  let modes = {};

  // Words.

  const word = (key, values) => course.words[key].replace(/\{(\w+)\}/g, (place, name) => (values && name in values ? values[name] : place));
  const number = (count) => new Intl.NumberFormat(course.language).format(count);
  const moment = (date) => new Intl.DateTimeFormat(course.language, { dateStyle: "medium", timeStyle: "short" }).format(date);
  const list = (ids) => ids.join(word("list-separator"));
  const message = (text) => { $("message").textContent = text; };
  const now = () => Math.floor(Date.now() / 1000);
  // A name as people see it: neither letters of another size nor what is invisible makes another one.
  const named = (name) => name.normalize("NFKC").replace(/\p{Cf}/gu, "").trim().replace(/\s+/gu, " ").toLowerCase();

  const h = (name, attributes, ...children) => {
    const element = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => {
      if (value === true) element.setAttribute(key, key);
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
    });
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };
  // What the program wrote as HTML; never what somebody typed.
  const rich = (html, name) => { const box = h("div", { class: name || "rich" }); box.innerHTML = html; return box; };

  // Exact fractions.

  const gcd = (a, b) => { while (b) [a, b] = [b, a % b]; return a < 0n ? -a : a; };
  const ratio = (n, d) => { const by = gcd(n, d) || 1n; return { n: n / by, d: d / by }; };
  const whole = (n) => ratio(BigInt(n), 1n);
  const read = (text) => { const [n, d] = text.split("/"); return ratio(BigInt(n), BigInt(d || "1")); };
  const add = (a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
  const less = (a, b) => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
  const times = (a, b) => ratio(a.n * b.n, a.d * b.d);
  const over = (a, b) => (b.n === 0n ? whole(0) : ratio(a.n * b.d, a.d * b.n));
  const reaches = (a, b) => a.n * b.d >= b.n * a.d;
  const distance = (a, b) => (reaches(a, b) ? less(a, b) : less(b, a));
  const isOne = (a) => a.n === a.d;
  const written = (a) => (a.d === 1n ? String(a.n) : a.n + "/" + a.d);
  // In tenths of a percent, cut and not rounded: 59.9999 % are 599, and never 60.0.
  const permille = (a) => Number((a.n * 1000n) / a.d);
  const percent = (a) => word("share", { share: new Intl.NumberFormat(course.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(permille(a) / 10) });
  const decimal = (text) => {
    const met = /^([-\u2212+]?)(\d*)(?:[.,](\d+))?$/.exec(text.trim());
    if (!met || !(met[2] || met[3]) || text.trim().length > 200) return null;
    const part = met[3] || "";
    const value = ratio(BigInt(met[2] + part || "0"), 10n ** BigInt(part.length));
    return met[1] === "-" || met[1] === "\u2212" ? ratio(-value.n, value.d) : value;
  };
  // A number of the course with the decimal mark of the language, where it has an end.
  const shownNumber = (a) => {
    const value = Number(a.n) / Number(a.d);
    return 1000n % a.d === 0n ? new Intl.NumberFormat(course.language, { maximumFractionDigits: 3, useGrouping: false }).format(value) : written(a);
  };

  // The order in which things are shown, decided by learner, exercise and attempt as in the terminal: SHA-256 in 32-bit words.

  const PRIMES = [];
  for (let n = 2; PRIMES.length < 64; n += 1) if (PRIMES.every((p) => n % p)) PRIMES.push(n);
  const part = (x) => ((x - Math.floor(x)) * 0x100000000) >>> 0;
  const ROUND = PRIMES.map((p) => part(Math.cbrt(p)));
  const sha256 = (text) => {
    const bytes = Array.from(new TextEncoder().encode(text));
    const bits = bytes.length * 8;
    bytes.push(0x80);
    while (bytes.length % 64 !== 56) bytes.push(0);
    for (let n = 7; n >= 0; n -= 1) bytes.push(Math.floor(bits / 2 ** (8 * n)) & 255);
    let sums = PRIMES.slice(0, 8).map((p) => part(Math.sqrt(p)));
    const turn = (x, n) => (x >>> n) | (x << (32 - n));
    for (let at = 0; at < bytes.length; at += 64) {
      const w = [];
      for (let n = 0; n < 64; n += 1) {
        if (n < 16) w.push((bytes[at + 4 * n] << 24) | (bytes[at + 4 * n + 1] << 16) | (bytes[at + 4 * n + 2] << 8) | bytes[at + 4 * n + 3]);
        else {
          const a = turn(w[n - 15], 7) ^ turn(w[n - 15], 18) ^ (w[n - 15] >>> 3);
          const b = turn(w[n - 2], 17) ^ turn(w[n - 2], 19) ^ (w[n - 2] >>> 10);
          w.push((w[n - 16] + a + w[n - 7] + b) | 0);
        }
      }
      let [a, b, c, d, e, f, g, i] = sums;
      for (let n = 0; n < 64; n += 1) {
        const one = (i + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[n] + w[n]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [i, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      sums = [a, b, c, d, e, f, g, i].map((x, n) => (x + sums[n]) | 0);
    }
    return sums.map((x) => x >>> 0);
  };
  const shuffled = (ids, exercise, attempt) => {
    const order = ids.slice();
    for (let last = 1; last < ids.length; last += 1) {
      const at = ids.length - last;
      const [high, low] = sha256([state.learner, exercise, attempt, at].join("\n"));
      const drawn = Number(((BigInt(high) << 32n) | BigInt(low)) % BigInt(at + 1));
      [order[at], order[drawn]] = [order[drawn], order[at]];
    }
    return order;
  };
  const shownOrder = (one, attempt) => {
    if (!one.pieces) return [];
    const ids = one.pieces.map((piece) => piece.id);
    const order = shuffled(ids, one.id, attempt);
    // Never in the order that is right. A page without keys does not know it.
    if (one.type === "ordering" && one.key && order.every((id, n) => id === ids[n])) order.push(order.shift());
    return order;
  };

  // Marks, where there are keys: a share of the points; null = a trainer marks it.

  const sideOf = (rating, own, given) => {
    if (!given) return "missing";
    const point = rating.points.findIndex(([code]) => code === given.point);
    if (point < 0) return "missing";
    return { point, apart: Math.abs(point - own.model), side: point > own.model ? "high" : "low" };
  };
  const rates = (one, n, given) => {
    const own = one.key.ratings[n];
    const found = sideOf(one.ratings[n], own, given);
    if (found === "missing") return { word: "rated-missing", share: whole(0), said: "" };
    if (one.evidence && !given.document.trim()) return { word: "rated-no-paper", share: whole(0), said: "" };
    if (one.evidence && !own.documents.includes(given.document)) return { word: "rated-other-paper", share: whole(0), said: "" };
    if (found.apart <= own.full) return { word: "rated-right", share: whole(1), said: "" };
    const near = found.apart <= own.partial;
    return { word: (near ? "rated-near-" : "rated-far-") + found.side, share: near ? read(one.key.partial) : whole(0), said: own[found.side] };
  };
  const successors = (key, given) => given.slice(1).filter((id, n) => { const at = key.indexOf(given[n]); return at >= 0 && key[at + 1] === id; }).length;
  const places = (key, given) => given.filter((id, n) => id === key[n]).length;
  const matched = (one, pairs) => one.left.filter((left, n) => pairs[left.id] === one.key.right[n]).length;
  const mark = (one, answer) => {
    const key = one.key;
    const of = (a, b) => ratio(BigInt(a), BigInt(b));
    if (one.type === "text") return answer.words && answer.words.trim() ? null : whole(0);
    if (answer === "nothing") return whole(0);
    if (one.type === "single") return whole(answer.options.some((id) => key.right.includes(id)) ? 1 : 0);
    if (one.type === "multiple") {
      const hits = answer.options.filter((id) => key.right.includes(id)).length;
      const misses = answer.options.length - hits;
      const wrong = one.pieces.length - key.right.length;
      if (key.credit === "all_or_nothing") return whole(hits === key.right.length && misses === 0 ? 1 : 0);
      const share = less(of(hits, key.right.length), wrong ? of(misses, wrong) : whole(0));
      return share.n < 0n ? whole(0) : share;
    }
    if (one.type === "ordering") {
      const right = places(key.right, answer.order);
      if (key.credit === "all_or_nothing") return whole(right === key.right.length ? 1 : 0);
      if (key.credit === "absolute") return of(right, key.right.length);
      return of(successors(key.right, answer.order), key.right.length - 1);
    }
    if (one.type === "matching") return of(matched(one, answer.match), one.left.length);
    if (one.type === "numeric") return whole(reaches(read(key.number[1]), distance(decimal(answer.number), read(key.number[0]))) ? 1 : 0);
    const sum = one.ratings.map((rating, n) => times(whole(key.ratings[n].weight), rates(one, n, answer.ratings[rating.indicator]).share)).reduce(add, whole(0));
    return over(sum, key.ratings.map((rating) => whole(rating.weight)).reduce(add, whole(0)));
  };

  // Is this an answer to the exercise? What comes from a file is held against it.

  const isText = (value) => typeof value === "string";
  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const ownKeys = (value) => Object.keys(value);
  const fits = (one, answer) => {
    if (answer === "nothing") return true;
    if (!isObject(answer) || ownKeys(answer).length !== 1) return false;
    const [kind] = ownKeys(answer);
    const value = answer[kind];
    const has = (id) => one.pieces.some((piece) => piece.id === id);
    const differ = (ids) => new Set(ids).size === ids.length;
    switch (one.type) {
      case "single": return kind === "options" && Array.isArray(value) && value.length <= 1 && value.every(has);
      case "multiple": return kind === "options" && Array.isArray(value) && value.every(has) && differ(value);
      case "ordering": return kind === "order" && Array.isArray(value) && value.length === one.pieces.length && value.every(has) && differ(value);
      case "matching": return kind === "match" && isObject(value) && ownKeys(value).every((id) => one.left.some((left) => left.id === id) && has(value[id]));
      case "numeric": return kind === "number" && isText(value) && decimal(value) !== null;
      case "case": return kind === "ratings" && isObject(value) && ownKeys(value).every((id) => {
        const rating = one.ratings.find((known) => known.indicator === id);
        const given = value[id];
        return rating && isObject(given) && ownKeys(given).length === 2 && rating.points.some(([code]) => code === given.point) && isText(given.document);
      });
      default: return kind === "words" && isText(value) && new TextEncoder().encode(value).length <= MOST_WORDS;
    }
  };

  // Where a learner stands.

  const attemptsAt = (one) => state.answers.filter((answer) => answer.graded && answer.exercise === one.id);
  const triesAt = (one) => state.answers.filter((answer) => !answer.graded && answer.exercise === one.id);
  const shareOf = (one, answer) => { const share = mark(one, answer.answer); return share === null ? "pending" : share; };
  const isRevealed = (one) => state.revealed.some((known) => known.exercise === one.id);
  const standing = (one) => {
    const own = attemptsAt(one);
    const kept = before[one.id];
    const made = Math.max(own.length, kept ? kept.made : 0);
    const result = { made, left: Math.max(course.attempts - made, 0), share: null, pending: false, closed: isRevealed(one) };
    if (!course.keys) return result;
    own.slice(0, course.attempts).forEach((answer) => {
      const share = shareOf(one, answer);
      if (share === "pending") result.pending = true;
      else if (!result.share || reaches(share, result.share)) result.share = share;
    });
    if (kept && kept.share && (!result.share || reaches(kept.share, result.share))) result.share = kept.share;
    if (one.type === "text" && made && !result.pending && !result.share) result.pending = true;
    // What a trainer has to mark has no mark yet, whatever another attempt earned.
    if (result.pending) result.share = null;
    if (result.closed) result.left = 0;
    return result;
  };
  const isRight = (stand) => Boolean(stand.share) && isOne(stand.share);
  const isDue = (one) => { const stand = standing(one); return one.graded && stand.left > 0 && !isRight(stand) && !(stand.pending && one.type === "text"); };

  // The grade of units, modules and course, as `learn` makes it.
  const grade = () => {
    const made = { modules: course.modules.map((module) => ({ id: module.id, earned: whole(0), points: whole(0), submitted: 0, all: 0, weight: read(module.weight) })), missing: [], pending: [], submitted: 0, all: 0, units: new Map() };
    course.units.forEach((unit) => {
      const module = made.modules[unit.module];
      const own = { submitted: 0, all: 0, earned: whole(0), points: whole(0) };
      unit.exercises.filter((one) => one.graded).forEach((one) => {
        const stand = standing(one);
        const points = read(one.points);
        own.all += 1;
        own.points = add(own.points, points);
        if (stand.made) own.submitted += 1;
        if (stand.pending) made.pending.push(one.id);
        if (!stand.made && one.required) made.missing.push(one.id);
        if (stand.share) own.earned = add(own.earned, times(stand.share, points));
      });
      made.units.set(unit.id, own);
      module.earned = add(module.earned, own.earned);
      module.points = add(module.points, own.points);
      module.submitted += own.submitted;
      module.all += own.all;
      made.submitted += own.submitted;
      made.all += own.all;
    });
    made.share = made.modules.map((module) => times(over(module.weight, whole(100)), over(module.earned, module.points))).reduce(add, whole(0));
    made.verdict = made.missing.length ? "incomplete" : made.pending.length ? "pending" : reaches(made.share, read(course.threshold)) ? "passed" : "failed";
    return made;
  };

  // Responses: the file that `learn import` takes, opened here again too.

  const responses = () => {
    const file = { format: FORMAT, course: course.course, version: course.version, learner: state.learner, answers: state.answers, opened: state.opened, sessions: state.sessions };
    if (state.revealed.length) file.revealed = state.revealed;
    return file;
  };
  const isMoment = (value) => Number.isSafeInteger(value) && value >= 0;
  const refused = (reason, values) => Object.assign(new Error(reason), { reason, values });
  // What of a file can be taken; everything else is named.
  const taken = (file) => {
    const format = isObject(file) ? file.format : "";
    if (isText(format) && format !== FORMAT && format.split("/")[0] === FORMAT.split("/")[0]) throw refused("other-format", { theirs: format, ours: FORMAT });
    if (format !== FORMAT || !isText(file.learner)) throw refused("no-file", {});
    if (file.course !== course.course || file.version !== course.version) {
      throw refused("other-version", { theirs: String(file.course) + " " + String(file.version), ours: course.course + " " + course.version });
    }
    const lists = ["answers", "opened", "sessions", "revealed"].map((key) => (file[key] === undefined ? [] : file[key]));
    if (!lists.every(Array.isArray)) throw refused("no-file", {});
    const dropped = new Set();
    const [answers, opened, sessions, revealed] = lists;
    const good = (answer) => {
      if (!isObject(answer) || !isMoment(answer.at) || !isText(answer.exercise) || typeof answer.graded !== "boolean") return false;
      const one = exercises.get(answer.exercise);
      const known = one && one.sha256 === answer.sha256 && fits(one, answer.answer);
      if (!known) dropped.add(answer.exercise);
      return known;
    };
    return {
      learner: file.learner,
      answers: answers.filter(good).map((answer) => ({
        at: answer.at, exercise: answer.exercise, sha256: answer.sha256, graded: answer.graded,
        attempt: isMoment(answer.attempt) ? answer.attempt : 0, shown: Array.isArray(answer.shown) ? answer.shown.filter(isText) : [], answer: answer.answer,
      })),
      opened: opened.filter((one) => isObject(one) && isMoment(one.at) && isText(one.topic) && isText(one.section)).map(({ at, topic, section }) => ({ at, topic, section })),
      sessions: sessions.filter((times) => Array.isArray(times) && times.every(isMoment)),
      revealed: revealed.filter((one) => isObject(one) && isMoment(one.at) && exercises.has(one.exercise)).map(({ at, exercise }) => ({ at, exercise })),
      dropped: Array.from(dropped),
    };
  };
  // Both together, each thing once, in the order in which it happened.
  const merge = (other) => {
    ["answers", "opened", "revealed"].forEach((kind) => {
      const known = new Set(state[kind].map((one) => JSON.stringify(one)));
      state[kind].push(...other[kind].filter((one) => !known.has(JSON.stringify(one))));
      state[kind].sort((a, b) => a.at - b.at);
    });
    other.sessions.forEach((times) => {
      const same = state.sessions.findIndex((own) => own[0] === times[0]);
      if (same < 0) state.sessions.push(times);
      else if (state.sessions[same] !== session && times.length > state.sessions[same].length) state.sessions[same] = times;
    });
    state.sessions.sort((a, b) => (a[0] || 0) - (b[0] || 0));
  };

  // Keeping in the browser.

  const stored = () => {
    const kept = JSON.parse(localStorage.getItem(KEY));
    if (!kept) return null;
    const read = taken(kept.responses);
    const drafts = {};
    Object.keys(kept.drafts || {}).forEach((id) => {
      const one = exercises.get(id);
      if (one && fits(one, kept.drafts[id])) drafts[id] = kept.drafts[id];
    });
    return { read, drafts, hints: isObject(kept.hints) ? kept.hints : {}, at: kept.at, dirty: Boolean(kept.dirty) };
  };
  const keep = () => {
    clearTimeout(timer);
    timer = 0;
    try {
      // Another window may have kept something meanwhile.
      let other = null;
      try { other = stored(); } catch (_) { other = null; }
      if (other && other.read.learner === state.learner) merge(other.read);
      localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), dirty, responses: responses(), drafts: state.drafts, hints: state.hints }));
      keptAt = new Date();
      keeps = true;
    } catch (_) {
      keeps = false;
    }
    refreshKept();
    if (host) host.changed(summary());
  };
  const keepSoon = () => { clearTimeout(timer); timer = setTimeout(keep, 300); };
  const restore = () => {
    try {
      localStorage.setItem(KEY + ":try", "1");
      localStorage.removeItem(KEY + ":try");
    } catch (_) {
      keeps = false;
      return;
    }
    let kept = null;
    // What was kept and cannot be read is put aside and not lost.
    try { kept = stored(); } catch (_) { localStorage.setItem(KEY + ":unread", localStorage.getItem(KEY)); }
    if (!kept) return;
    state = Object.assign(empty(), { learner: kept.read.learner, drafts: kept.drafts, hints: kept.hints });
    merge(kept.read);
    dirty = kept.dirty;
    keptAt = new Date(kept.at);
  };

  const beat = () => {
    const at = now();
    if (!session) { session = [at]; state.sessions.push(session); return; }
    if (at - session[session.length - 1] >= BEAT) { session.push(at); keepSoon(); }
  };
  const noted = () => {
    const at = now();
    beat();
    if (session[session.length - 1] !== at) session.push(at);
    return at;
  };
  const happened = () => { dirty = true; return noted(); };

  // What a learning platform is told: short, whatever was answered.
  const summary = () => {
    const made = grade();
    const marks = [];
    exercises.forEach((one) => {
      const stand = standing(one);
      if (stand.made) marks.push(one.id + "=" + stand.made + (stand.share ? "," + written(stand.share) : ""));
    });
    return { verdict: made.verdict, permille: permille(made.share), marks, learner: state.learner };
  };

  // Controls: each reads an answer, or says what is wrong with what was typed, or has none yet.

  const controls = {};
  const textOf = (one, id) => one.pieces.find((piece) => piece.id === id).text;

  controls.single = (one, name, shown, given, changed) => {
    const chosen = given && given.options ? given.options : [];
    const kind = one.type === "single" ? "radio" : "checkbox";
    const node = h("div", { class: "points", role: kind === "radio" ? "radiogroup" : "group", "aria-labelledby": name + "-how" }, ...shown.map((id) => {
      const input = h("input", { type: kind, name, value: id, autocomplete: "off" });
      input.checked = chosen.includes(id);
      return h("label", { class: "pick", dir: "auto" }, input, h("span", {}, textOf(one, id)));
    }));
    node.addEventListener("change", changed);
    const read = () => {
      const ids = all("input", node).filter((input) => input.checked).map((input) => input.value).sort();
      return ids.length ? { answer: { options: ids } } : {};
    };
    return { node, read, shown };
  };
  controls.multiple = controls.single;

  controls.ordering = (one, name, shown, given, changed) => {
    let order = given && given.order ? given.order.slice() : shown.slice();
    const node = h("ol", { class: "order", "aria-labelledby": name + "-how" });
    const said = h("p", { class: "unseen", role: "status" });
    const draw = () => {
      node.replaceChildren(...order.map((id, n) => {
        const text = textOf(one, id);
        const button = (by, label, sign) => h("button", { type: "button", "data-move": by, "data-piece": id, disabled: n + by < 0 || n + by >= order.length, "aria-label": word(label, { text }) }, sign);
        return h("li", {}, h("span", { dir: "auto" }, text), h("span", { class: "moves" }, button(-1, "up", "↑"), button(1, "down", "↓")));
      }));
    };
    node.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) return;
      const by = Number(button.dataset.move);
      const id = button.dataset.piece;
      const at = order.indexOf(id);
      [order[at], order[at + by]] = [order[at + by], order[at]];
      draw();
      const same = all("button", node).filter((other) => other.dataset.piece === id);
      (same.find((other) => Number(other.dataset.move) === by && !other.disabled) || same.find((other) => !other.disabled)).focus();
      said.textContent = word("moved", { text: textOf(one, id), place: number(at + by + 1) });
      changed();
    });
    draw();
    return { node: h("div", {}, node, said), read: () => ({ answer: { order: order.slice() } }), shown };
  };

  const letter = (n) => String.fromCharCode(65 + n);
  controls.matching = (one, name, shown, given, changed) => {
    const pairs = given && given.match ? given.match : {};
    const right = h("ol", { class: "letters" }, ...shown.map((id) => h("li", { dir: "auto" }, textOf(one, id))));
    const rows = one.left.map((left, n) => {
      const select = h("select", { id: name + "-" + n, autocomplete: "off", "data-left": left.id }, h("option", { value: "" }, word("choose")), ...shown.map((id, m) => h("option", { value: id }, letter(m) + " · " + textOf(one, id))));
      select.value = pairs[left.id] || "";
      return h("p", { class: "match" }, h("label", { for: name + "-" + n, dir: "auto" }, left.text), select);
    });
    const node = h("div", {}, right, ...rows);
    node.addEventListener("change", changed);
    const read = () => {
      const match = {};
      all("select", node).filter((select) => select.value).forEach((select) => { match[select.dataset.left] = select.value; });
      return Object.keys(match).length ? { answer: { match } } : {};
    };
    return { node, read, shown };
  };

  controls.numeric = (one, name, shown, given, changed) => {
    const input = h("input", { type: "text", inputmode: "decimal", id: name + "-number", autocomplete: "off", maxlength: 40, "aria-labelledby": name + "-how", "aria-describedby": name + "-wrong" });
    input.value = given && given.number ? given.number : "";
    const node = h("p", { class: "number" }, input, " ", h("span", {}, one.unit || ""));
    node.addEventListener("input", changed);
    const read = () => {
      if (!input.value.trim()) return {};
      return decimal(input.value) ? { answer: { number: input.value.trim() } } : { wrong: "no-number", at: input };
    };
    return { node, read, shown };
  };

  controls.text = (one, name, shown, given, changed) => {
    const box = h("textarea", { rows: 6, dir: "auto", maxlength: 6000, autocomplete: "off", "aria-labelledby": name + "-how" });
    box.value = given && given.words ? given.words : "";
    box.addEventListener("input", changed);
    return { node: box, read: () => (box.value.trim() ? { answer: { words: box.value } } : {}), shown };
  };

  controls.case = (one, name, shown, given, changed) => {
    const ratings = given && given.ratings ? given.ratings : {};
    const papers = h("details", { class: "papers" }, h("summary", {}, word("paper")), h("ul", {}, ...course.papers.map(([id, title], n) => h("li", {}, h("button", { type: "button", class: "link", "data-paper": id }, n + 1 + ". " + title)))));
    const rows = one.ratings.map((rating, n) => {
      const own = ratings[rating.indicator];
      const points = h("div", { class: "points" }, ...rating.points.map(([code, anchor]) => {
        const input = h("input", { type: "radio", name: name + "-" + n, value: code, autocomplete: "off" });
        input.checked = Boolean(own) && own.point === code;
        return h("label", { class: "pick" }, input, h("span", {}, h("span", { class: "code" }, code), " ", anchor));
      }));
      const select = h("select", { id: name + "-paper-" + n, autocomplete: "off" }, h("option", { value: "" }, word("no-paper")), ...course.papers.map(([id, title], m) => h("option", { value: id }, m + 1 + ". " + title)));
      select.value = own ? own.document : "";
      return h("fieldset", { class: "rating", "data-rating": n }, h("legend", {}, h("a", { class: "id", href: "#" + rating.indicator }, rating.indicator), " " + rating.title), points, h("p", { class: "match" }, h("label", { for: name + "-paper-" + n }, word("place-paper")), select));
    });
    const node = h("div", {}, papers, ...rows);
    node.addEventListener("change", changed);
    const read = () => {
      const made = {};
      rows.forEach((row, n) => {
        const input = all("input", row).find((radio) => radio.checked);
        if (input) made[one.ratings[n].indicator] = { point: input.value, document: row.querySelector("select").value };
      });
      return Object.keys(made).length ? { answer: { ratings: made } } : {};
    };
    return { node, read, shown };
  };

  // What is said of an answer: about what was chosen, and the key once nothing depends on it any more.

  const tell = (one, answer, share, reveal) => {
    const key = one.key;
    const parts = [];
    const line = (text, name) => parts.push(h("p", { class: name || "" }, text));
    if (share !== undefined) {
      const right = share !== null && isOne(share);
      line(share === null ? word("mark-pending") : right ? word("mark-right") : share.n === 0n ? word("mark-none") : word("mark-part", { share: written(share) }), right ? "verdict right" : "verdict");
    }
    const given = answer && answer !== "nothing" ? answer : {};
    const rows = [];
    const row = (name, sign, text, said) => rows.push(h("li", { class: name }, sign ? h("strong", { class: "sign" }, sign + " ") : null, h("span", { dir: "auto" }, text), said ? h("span", { class: "why", dir: "auto" }, said) : null));
    if (one.type === "single" || one.type === "multiple") {
      const said = new Map(key.said);
      one.pieces.forEach(({ id, text }) => {
        const isChosen = (given.options || []).includes(id);
        const isKey = key.right.includes(id);
        if (!isChosen && !reveal) return;
        row(reveal ? (isKey ? "is-right" : "is-wrong") : "", reveal ? word(isKey ? "correct" : "wrong") : "", text, said.get(id));
      });
    } else if (one.type === "ordering") {
      if (given.order) {
        const [said, right, parts] = key.credit === "absolute" || key.credit === "all_or_nothing" ? ["places-right", places(key.right, given.order), key.right.length] : ["pairs-right", successors(key.right, given.order), key.right.length - 1];
        line(word(said, { right: number(right), all: number(parts) }));
      }
      const said = new Map(key.said);
      if (reveal) key.right.forEach((id, n) => row("", number(n + 1), textOf(one, id), said.get(id)));
    } else if (one.type === "matching") {
      if (given.match) line(word("matches-right", { right: number(matched(one, given.match)), all: number(one.left.length) }));
      if (reveal) {
        one.left.forEach((left, n) => row("", "", left.text + " → " + textOf(one, key.right[n]), key.said[n][1]));
        key.over.forEach((text) => row("", "", text, ""));
      }
    } else if (one.type === "numeric") {
      const value = given.number ? decimal(given.number) : null;
      const known = value && key.near.find(([near]) => reaches(read(key.number[1]), distance(value, read(near))));
      if (known) line(known[1], "why");
      if (reveal) line(word("right-number", { number: shownNumber(read(key.number[0])), unit: one.unit }));
    } else if (one.type === "case") {
      one.ratings.forEach((rating, n) => {
        const found = rates(one, n, (given.ratings || {})[rating.indicator]);
        const entry = reveal && key.ratings[n].entry;
        const item = h("li", {}, h("strong", {}, rating.indicator), " ", answer ? h("span", {}, word(found.word)) : null, found.said ? h("span", { class: "why" }, found.said) : null);
        if (entry) item.append(h("span", { class: "why" }, word("key-point", { point: entry[0], paper: entry[1] })), h("span", { class: "why" }, word("quoted-words", { text: entry[2] })), h("span", { class: "why" }, entry[3]));
        rows.push(item);
      });
    }
    if (rows.length) parts.push(h(one.type === "ordering" ? "ol" : "ul", { class: "told" }, ...rows));
    if (reveal && key.explain) parts.push(h("h4", {}, word("explain")), rich(key.explain));
    return parts;
  };

  // One exercise.

  const how = (one) => ({
    single: () => word("how-single"), multiple: () => word("how-multiple"), ordering: () => word("how-ordering"), matching: () => word("how-matching"),
    numeric: () => word("how-numeric", { unit: one.unit }), case: () => word("case-how"), text: () => word("how-words"),
  }[one.type]());

  const frame = (one, name, n, count) => {
    const points = one.graded ? word("points", { points: shownNumber(read(one.points)) }) : word("not-graded");
    const wrong = h("p", { class: "wrong", id: name + "-wrong", hidden: true });
    const said = h("div", { class: "said", role: "status", tabindex: "-1" });
    const box = h("fieldset", { class: "q", id: "x-" + one.id, "data-id": one.id },
      h("legend", {}, h("span", {}, word("exercise", { id: one.id, number: number(n + 1), all: number(count) })), " ", h("span", { class: "soft" }, points)),
      rich(one.prompt, "prompt"), h("p", { class: "hint", id: name + "-how" }, how(one)));
    const refuse = (key, at) => {
      wrong.hidden = !key;
      wrong.textContent = key ? word(key) : "";
      if (at) { at.setAttribute("aria-invalid", "true"); at.focus(); }
    };
    return { box, wrong, said, refuse };
  };

  const practised = (one, n, count) => {
    const name = "p-" + one.id;
    const { box, wrong, said, refuse } = frame(one, name, n, count);
    const tries = triesAt(one);
    const last = tries[tries.length - 1];
    const attempt = tries.length + 1;
    const control = controls[one.type](one, name, shownOrder(one, attempt), last && last.answer, () => { refuse(""); });
    const hints = h("ol", { class: "hints" });
    const hintStatus = h("div", { role: "status" }, hints);
    const addHint = (step) => hints.append(h("li", {}, h("strong", {}, word("hint", { number: number(step), all: number(one.key.hints.length) })), " ", one.key.hints[step - 1]));
    const shownHints = Math.min(Number(state.hints[one.id]) || 0, one.key.hints.length);
    for (let step = 1; step <= shownHints; step += 1) addHint(step);
    const check = h("button", { type: "button", class: "main" }, word("check"));
    const hint = h("button", { type: "button", disabled: !one.key.hints.length }, word("give-hint"));
    const key = h("button", { type: "button" }, word("key"));
    check.addEventListener("click", () => {
      const { answer, wrong: why, at } = control.read();
      if (!answer) { refuse(why || "no-answer", at); return; }
      refuse("");
      const when = happened();
      state.answers.push({ at: when, exercise: one.id, sha256: one.sha256, graded: false, attempt, shown: control.shown, answer });
      const share = mark(one, answer);
      const right = share !== null && isOne(share);
      box.classList.toggle("answered", right);
      said.replaceChildren(...tell(one, answer, share, right));
      keep();
      refreshCounts();
    });
    hint.addEventListener("click", () => {
      const step = (Number(state.hints[one.id]) || 0) + 1;
      if (step > one.key.hints.length) { refuse("no-more-hints"); return; }
      state.hints[one.id] = step;
      addHint(step);
      beat();
      keepSoon();
    });
    key.addEventListener("click", () => {
      const stand = standing(one);
      if (one.graded && stand.left > 0 && !isRight(stand)) {
        if (!window.confirm(word("key-closes"))) return;
        state.revealed.push({ at: happened(), exercise: one.id });
      }
      said.replaceChildren(...tell(one, null, undefined, true));
      said.focus();
      keep();
      refreshCounts();
    });
    box.append(control.node, wrong, h("p", { class: "actions" }, check, " ", hint, " ", one.type === "text" ? null : key), hintStatus, said);
    box.classList.toggle("answered", tries.some((answer) => { const share = mark(one, answer.answer); return share !== null && isOne(share); }));
    return box;
  };

  const graded = (one, n, count) => {
    const name = "g-" + one.id;
    const { box, wrong, said, refuse } = frame(one, name, n, count);
    const stand = standing(one);
    const own = attemptsAt(one);
    const last = own[own.length - 1];
    const parts = [];
    if (last && course.keys) {
      const share = mark(one, last.answer);
      if (share !== null) parts.push(h("p", {}, word("result", { earned: shownNumber(times(share, read(one.points))), points: shownNumber(read(one.points)) })));
      parts.push(...tell(one, last.answer, share, stand.left === 0 || isRight(stand)));
    }
    if (stand.closed) parts.push(h("p", {}, word("closed")));
    else if (stand.made) parts.push(h("p", { class: "soft" }, isDue(one) ? word("attempts-left", { count: number(stand.left) }) : word("all-submitted")));
    said.replaceChildren(...parts);
    box.classList.toggle("answered", !isDue(one));
    const made = { one, box, due: isDue(one), read: () => ({}) };
    if (!made.due) { box.append(said); return made; }
    const attempt = stand.made + 1;
    const blank = h("input", { type: "checkbox", autocomplete: "off" });
    const draft = state.drafts[one.id];
    blank.checked = draft === "nothing";
    const control = controls[one.type](one, name, shownOrder(one, attempt), draft && draft !== "nothing" ? draft : last && last.answer !== "nothing" ? last.answer : null, () => {
      blank.checked = false;
      const { answer } = control.read();
      refuse("");
      if (answer) state.drafts[one.id] = answer;
      else delete state.drafts[one.id];
      dirty = true;
      refreshCounts();
      keepSoon();
    });
    blank.addEventListener("change", () => {
      if (blank.checked) state.drafts[one.id] = "nothing";
      else delete state.drafts[one.id];
      dirty = true;
      refreshCounts();
      keepSoon();
    });
    made.read = () => {
      const draft = state.drafts[one.id];
      const { wrong: why, at } = control.read();
      if (why && !blank.checked) { refuse(why, at); return { wrong: true }; }
      return draft ? { answer: draft, shown: control.shown, attempt } : {};
    };
    box.append(...(stand.made ? [said] : []), control.node, wrong, h("label", { class: "pick soft" }, blank, h("span", {}, word("empty"))));
    return made;
  };

  const drawn = new Map();
  const draw = (unit) => {
    const place = document.querySelector('[data-exercises="' + unit.id + '"]');
    if (!place) return;
    const mode = course.keys ? modes[unit.id] || (unit.topic ? "practice" : "graded") : "graded";
    const heading = place.querySelector(":scope > h3");
    const parts = heading ? [heading] : [];
    if (course.keys) {
      const tab = (name, label) => h("button", { type: "button", "aria-pressed": String(mode === name), "data-mode": name, "data-of": unit.id }, word(label));
      parts.push(h("div", { class: "modes", role: "group", "aria-label": word("mode") }, tab("practice", "practice"), " ", tab("graded", "graded")));
    }
    if (mode === "practice") {
      parts.push(h("p", { class: "soft" }, word("practice-about")));
      parts.push(...unit.exercises.map((one, n) => practised(one, n, unit.exercises.length)));
      drawn.set(unit.id, []);
    } else {
      const own = unit.exercises.filter((one) => one.graded);
      parts.push(h("p", { class: "soft" }, word(course.keys ? "graded-about" : "graded-collect", { count: number(course.attempts) })));
      const made = own.map((one, n) => graded(one, n, own.length));
      drawn.set(unit.id, made);
      const due = made.filter((one) => one.due);
      parts.push(...made.map((one) => one.box));
      if (due.length) {
        const button = h("button", { type: "button", class: "main", "data-submit": unit.id }, word("submit"));
        parts.push(h("p", { class: "actions" }, button, " ", h("span", { class: "soft", "data-answered": unit.id })));
      } else parts.push(h("p", { class: "box" }, word("all-submitted")));
    }
    place.replaceChildren(...parts);
    refreshCounts();
  };

  const submit = (unit) => {
    const due = drawn.get(unit.id).filter((one) => one.due);
    const found = due.map((made) => Object.assign({ made }, made.read()));
    if (found.some((one) => one.wrong)) return;
    const answered = found.filter((one) => one.answer !== undefined);
    const open = found.filter((one) => one.answer === undefined).map((one) => one.made.one.id);
    if (!answered.length) { message(word("unanswered", { ids: list(open) })); return; }
    const sure = word("submit-sure", { count: number(answered.length), ids: "" }).trim() + (open.length ? "\n" + word("unanswered", { ids: list(open) }) : "");
    if (!window.confirm(sure)) return;
    const at = happened();
    answered.forEach(({ made, answer, shown, attempt }) => {
      state.answers.push({ at, exercise: made.one.id, sha256: made.one.sha256, graded: true, attempt, shown, answer });
      delete state.drafts[made.one.id];
    });
    keep();
    draw(unit);
    message(word(course.keys ? "submitted" : "submitted-collect", { count: number(answered.length) }) + (open.length ? " " + word("unanswered", { ids: list(open) }) : ""));
    const first = document.querySelector('[data-exercises="' + unit.id + '"] .said');
    if (first) { first.focus({ preventScroll: true }); first.closest("fieldset").scrollIntoView({ block: "start" }); }
  };

  // What is seen of all that.

  const set = (element, text) => { if (element && element.textContent !== text) element.textContent = text; };
  const refreshCounts = () => {
    const made = grade();
    const count = (own) => word("answered", { done: number(own.submitted), all: number(own.all) });
    set($("progress"), count(made) + (course.keys ? " · " + percent(made.share) : ""));
    $("share").max = Math.max(made.all, 1);
    $("share").value = made.submitted;
    all("[data-unit]").forEach((element) => set(element, count(made.units.get(element.dataset.unit))));
    all("[data-answered]").forEach((element) => {
      const due = (drawn.get(element.dataset.answered) || []).filter((one) => one.due);
      set(element, word("answered", { done: number(due.filter((one) => state.drafts[one.one.id] !== undefined).length), all: number(due.length) }));
    });
    $("standing").replaceChildren(...made.modules.map((module) => h("tr", {}, h("th", { scope: "row" }, module.id), h("td", {}, count(module)),
      course.keys ? h("td", {}, word("sheet", { earned: shownNumber(module.earned), points: shownNumber(module.points), share: percent(over(module.earned, module.points)) })) : null)));
    set($("decided"), course.keys ? word("decided-" + made.verdict, {
      share: percent(made.share), needed: percent(read(course.threshold)), count: number(made.verdict === "pending" ? made.pending.length : made.missing.length),
    }) : "");
  };
  const refreshKept = () => {
    $("kept").classList.toggle("lost", !keeps);
    set($("kept"), keeps ? (keptAt ? word("kept", { time: moment(keptAt) }) + (dirty ? " " + word("unsaved") : "") : "") : word("not-kept"));
  };
  const refresh = () => {
    if (document.activeElement !== $("learner")) $("learner").value = state.learner;
    Array.from(drawn.keys()).forEach((id) => draw(units.get(id)));
    refreshCounts();
    refreshKept();
  };

  // Ways through the page: one chapter is shown at a time.

  const views = all(".view");
  const show = (id, quiet) => {
    // An exercise is there once its set is drawn.
    const exercise = exercises.get(id.replace(/^x-/, ""));
    if (exercise && !drawn.has(exercise.of.id)) draw(exercise.of);
    const target = (id && $(id)) || $("home");
    const view = target.closest(".view") || (target.id === "main" ? views.find((one) => !one.hidden) : null) || $("home");
    views.forEach((one) => { one.hidden = one !== view; });
    const unit = units.get(view.id);
    if (unit && !drawn.has(unit.id)) draw(unit);
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    all("nav a").forEach((link) => {
      if (link.getAttribute("href") === "#" + view.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    if (quiet) return;
    const heading = target === view ? view.querySelector("h2") : target;
    if (!heading.matches("a, button, input, [tabindex]")) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (target === view) window.scrollTo(0, 0);
    else target.scrollIntoView({ block: "start" });
    if (matchMedia("(max-width: 67.99rem)").matches) $("contents").open = false;
  };
  let quietly = false;
  const here = () => decodeURIComponent(location.hash.slice(1));
  // The browser itself goes to where the skip link leads.
  window.addEventListener("hashchange", () => { beat(); if (here() !== "main") show(here(), quietly); quietly = false; });

  // A section counts as opened once its heading was seen.
  const seen = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      const topic = entry.target.closest("[data-topic]").dataset.topic;
      const section = entry.target.id.slice(topic.length + 1);
      if (state.opened.some((one) => one.topic === topic && one.section === section)) return;
      state.opened.push({ at: happened(), topic, section });
      keepSoon();
    });
  });
  all("[data-topic]").forEach((view) => {
    all('.lesson [id^="' + view.dataset.topic + '-"]', view).filter((one) => /^H\d$/.test(one.tagName)).forEach((heading) => seen.observe(heading));
  });

  const openPaper = (id) => {
    const paper = $("paper-" + id);
    $("paper-name").textContent = paper.querySelector("h3").textContent;
    const text = paper.querySelector(".text").cloneNode(true);
    all("[id]", text).forEach((one) => one.removeAttribute("id"));
    $("paper-text").replaceChildren(text);
    $("paper").showModal();
    $("paper-text").scrollTop = 0;
  };

  // Files.

  const slug = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-+|-+$/g, "");
  const save = () => {
    if (!state.learner) {
      if (here() !== "home") { quietly = true; location.hash = "#home"; }
      show("home", true);
      message(word("who"));
      $("learner").focus();
      return;
    }
    const file = [course.course, "responses", slug(state.learner) || sha256(state.learner)[0].toString(16)].join("_") + ".json";
    const link = h("a", { href: URL.createObjectURL(new Blob([JSON.stringify(responses(), null, 1) + "\n"], { type: "application/json" })), download: file });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    dirty = false;
    keep();
    message(word("saved", { file }));
  };
  const take = (file, text) => {
    let read;
    try { read = taken(JSON.parse(text)); } catch (error) {
      message(word(error.reason || "no-json", Object.assign({ file }, error.values)));
      return;
    }
    if (state.learner && named(read.learner) !== named(state.learner)) {
      message(word("other-learner", { file, theirs: read.learner, ours: state.learner }));
      return;
    }
    state.learner = state.learner || read.learner;
    merge(read);
    keep();
    refresh();
    message(word("opened", { file, count: number(read.answers.length) }) + (read.dropped.length ? " " + word("dropped", { ids: list(read.dropped) }) : ""));
  };
  const open = () => {
    const file = $("file").files[0];
    $("file").value = "";
    if (!file) return;
    if (file.size > LARGEST) { message(word("too-long", { file: file.name })); return; }
    file.text().then((text) => take(file.name, text), () => message(word("no-file", { file: file.name })));
  };
  const forget = () => {
    if (!window.confirm(word("forget-sure"))) return;
    clearTimeout(timer);
    timer = 0;
    state = empty();
    session = null;
    dirty = false;
    keptAt = null;
    try { localStorage.removeItem(KEY); } catch (_) { keeps = false; }
    refresh();
    message(word("forgotten"));
  };

  const DO = { save, open: () => $("file").click(), print: () => window.print(), forget, close: () => $("paper").close() };
  document.addEventListener("click", (event) => {
    beat();
    const button = event.target.closest("button");
    if (!button) return;
    const { do: what, mode, of, submit: unit, paper } = button.dataset;
    if (what) DO[what]();
    else if (mode) {
      modes[of] = mode;
      draw(units.get(of));
      document.querySelector('[data-mode="' + mode + '"][data-of="' + of + '"]').focus();
    } else if (unit) submit(units.get(unit));
    else if (paper) openPaper(paper);
  });
  $("file").addEventListener("change", open);
  // The name decides the order in which things are shown: exercises are drawn anew once it is whole.
  $("learner").addEventListener("input", () => { state.learner = $("learner").value.trim(); dirty = true; beat(); keepSoon(); });
  $("learner").addEventListener("change", () => { drawn.clear(); });
  document.addEventListener("input", beat);
  document.addEventListener("scroll", beat, { passive: true });
  document.addEventListener("keydown", (event) => {
    if (!event.isComposing && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      save();
    }
  });
  window.addEventListener("pagehide", () => { if (session) noted(); keep(); if (host) host.ended(summary()); });
  document.addEventListener("visibilitychange", () => { if (timer && document.hidden) keep(); });
  window.addEventListener("storage", (event) => { if (event.key === KEY && event.newValue) message(word("elsewhere")); });
  window.addEventListener("beforeprint", () => { all("details", views.find((one) => !one.hidden)).forEach((fold) => { fold.open = true; }); });

  new ResizeObserver(() => {
    const height = $("bar").offsetHeight + 8 + "px";
    document.documentElement.style.setProperty("--bar", height);
    document.documentElement.style.scrollPaddingTop = height;
  }).observe($("bar"));

  document.documentElement.classList.add("ready");
  restore();
  if (host) {
    const told = host.begun();
    if (!state.learner && told.learner) state.learner = told.learner;
    before = told.marks(read);
  }
  if (matchMedia("(max-width: 67.99rem)").matches) $("contents").open = false;
  refresh();
  show(here(), !location.hash);
  if (host) host.changed(summary());
})();
