// Keeps the answers of the form in the browser, saves them as a return in YAML, opens such a file again. Nothing is sent.
(function () {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const form = JSON.parse($("data").textContent);
  const NOTES = ["reason", "comment", "evidence"];
  const TOP = ["respondent", "constituency", "organisation", "role", "language", "answered_on", "capacity", "consent"];
  const EDITION = ["id", "framework", "version", "sha256", "questionnaire", "language", "part"];
  const KEY = "tripartite:form:" + form.languages[0].form;
  const LARGEST = 20e6;

  const questions = all("fieldset.q").map((box) => {
    const id = box.dataset.id;
    const notes = {};
    NOTES.forEach((kind) => { notes[kind] = $(id + "-" + kind); });
    return { id, box, notes, radios: all("input[type=radio]", box), wrong: $(id + "-wrong"), told: false };
  });
  const sections = all("#answers > section").map((section) => questions.filter((one) => section.contains(one.box)));
  const groups = { capacity: all("input[name=capacity]"), consent: all("input[name=consent]") };
  const texts = form.languages.map((language) => language.texts);
  const marked = all("[data-t]");
  marked.forEach((element) => { texts[0][element.dataset.t] = element.textContent; });

  let language = 0;
  let dirty = false;
  let keeps = true;
  let keptAt = null;
  let last = -1;
  let timer = 0;

  // Words.

  const tag = () => form.languages[language].tag;
  const word = (key, values) => form.languages[language].words[key].replace(/\{(\w+)\}/g, (place, name) => (values && name in values ? values[name] : place));
  const number = (count) => new Intl.NumberFormat(tag()).format(count);
  const moment = (date) => new Intl.DateTimeFormat(tag(), { dateStyle: "medium", timeStyle: "short" }).format(date);
  const list = (ids) => ids.join(word("list-separator"));
  const message = (text) => { $("message").textContent = text; };

  // Answers.

  const chosen = (radios) => { const one = radios.find((radio) => radio.checked); return one ? one.value : ""; };
  const choose = (radios, value) => { (radios.find((radio) => radio.value === value) || radios[radios.length - 1]).checked = true; };
  const field = (id) => { const input = $(id); return input ? input.value.trim() : ""; };
  const put = (id, value) => { if ($(id)) $(id).value = value; };
  // Several people of one organisation have a name each.
  const respondent = (organisation, person) => [organisation, person].filter(Boolean).join(": ");
  const organisation = () => form.organisation || field("organisation");
  const lacks = (one) => chosen(one.radios) === form.needs_reason && !one.notes.reason.value.trim();
  const isAnswered = (one) => chosen(one.radios) !== "";

  // The return: our own subset of YAML, in which every text is a JSON string, which YAML reads alike.

  const UNSEEN = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
  const quoted = (text) => JSON.stringify(text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replace(UNSEEN, (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0"));
  const line = (indent, key, value) => (value ? indent + key + ": " + quoted(value) + "\n" : "");

  const written = () => {
    const now = form.languages[language];
    const top = {
      respondent: respondent(organisation(), field("person")),
      constituency: form.constituency,
      organisation: organisation(),
      role: field("role"),
      language: now.tag,
      answered_on: field("answered_on"),
      capacity: chosen(groups.capacity),
      consent: chosen(groups.consent),
    };
    const edition = {
      id: now.form,
      framework: form.framework.id,
      version: form.framework.version,
      sha256: form.framework.sha256,
      questionnaire: form.questionnaire,
      language: now.tag,
      part: form.part,
    };
    let answers = "";
    questions.forEach((one) => {
      const said = line("    ", "answer", chosen(one.radios)) + NOTES.map((kind) => line("    ", kind, one.notes[kind].value)).join("");
      if (said) answers += "  \"" + one.id + "\":\n" + said;
    });
    return TOP.map((key) => line("", key, top[key])).join("") +
      "form:\n" + EDITION.map((key) => line("  ", key, edition[key])).join("") +
      (answers ? "answers:\n" + answers : "answers: {}\n");
  };

  // Reads what `written` writes, and nothing else: a line that it would not write ends the reading.
  const parsed = (text) => {
    const read = { top: {}, form: {}, answers: new Map() };
    let inside = "";
    let answer = null;
    text.replace(/^\ufeff/, "").split(/\r?\n/).forEach((row, at) => {
      const refuse = () => { throw Object.assign(new Error(), { line: at + 1 }); };
      const add = (to, keys, key, value) => {
        if (!to || !keys.includes(key) || Object.prototype.hasOwnProperty.call(to, key)) refuse();
        try { to[key] = JSON.parse(value); } catch (_) { refuse(); }
      };
      let met;
      if (row === "") return;
      if ((met = /^([a-z_]+): (".*")$/.exec(row))) { inside = ""; add(read.top, TOP, met[1], met[2]); }
      else if (row === "form:") inside = "form";
      else if (row === "answers:" || row === "answers: {}") inside = row === "answers:" ? "answers" : "";
      else if (inside === "form" && (met = /^ {2}([a-z0-9_]+): (".*")$/.exec(row))) add(read.form, EDITION, met[1], met[2]);
      else if (inside === "answers" && (met = /^ {2}"([A-Za-z][A-Za-z0-9]*)":$/.exec(row))) {
        if (read.answers.has(met[1])) refuse();
        read.answers.set(met[1], answer = {});
      } else if (inside === "answers" && (met = /^ {4}([a-z]+): (".*")$/.exec(row))) add(answer, ["answer"].concat(NOTES), met[1], met[2]);
      else refuse();
    });
    if (!read.form.framework || read.top.constituency === undefined) throw Object.assign(new Error(), { line: 1 });
    return read;
  };

  // Puts what was read into the form; returns the ids of what it has no place for.
  const fill = (read) => {
    const { top, answers } = read;
    put("organisation", top.organisation || "");
    put("role", top.role || "");
    put("answered_on", top.answered_on || "");
    const own = top.organisation ? top.organisation + ": " : "";
    put("person", top.respondent && top.respondent !== top.organisation && top.respondent.startsWith(own) ? top.respondent.slice(own.length) : "");
    choose(groups.capacity, top.capacity || "");
    choose(groups.consent, top.consent || "");
    const dropped = Array.from(answers.keys()).filter((id) => !questions.some((one) => one.id === id));
    questions.forEach((one) => {
      const said = answers.get(one.id) || {};
      if (said.answer && !one.radios.some((radio) => radio.value === said.answer)) dropped.push(one.id);
      choose(one.radios, said.answer || "");
      NOTES.forEach((kind) => { one.notes[kind].value = said[kind] || ""; });
      one.told = false;
    });
    return dropped;
  };

  // What is seen of the answers.

  const refreshOne = (one) => {
    const lacking = lacks(one);
    const needed = chosen(one.radios) === form.needs_reason;
    one.box.classList.toggle("answered", isAnswered(one));
    one.box.classList.toggle("lacking", lacking && one.told);
    one.notes.reason.parentElement.classList.toggle("idle", !needed && !one.notes.reason.value);
    one.notes.reason.required = needed;
    one.notes.reason.setAttribute("aria-invalid", String(lacking && one.told));
    one.wrong.hidden = !(lacking && one.told);
    one.wrong.textContent = lacking && one.told ? word("reason-missing") : "";
  };

  const set = (element, text) => { if (element.textContent !== text) element.textContent = text; };

  // An empty date shows a pattern, which has no place on paper.
  const refreshDate = () => $("answered_on").classList.toggle("empty", !field("answered_on"));

  const refreshCounts = () => {
    const done = questions.filter(isAnswered).length;
    set($("progress"), word("form-progress", { answered: number(done), all: number(questions.length) }));
    $("share").value = done;
    all("[data-section]").forEach((element) => {
      const section = sections[Number(element.dataset.section)];
      set(element, word("count", { done: number(section.filter(isAnswered).length), all: number(section.length) }));
    });
    refreshOpen();
  };

  const point = (text, ids) => {
    const item = document.createElement("li");
    item.textContent = text + " ";
    ids.forEach((id) => {
      const link = document.createElement("a");
      link.href = "#q-" + id;
      link.textContent = id;
      item.append(link, " ");
    });
    return item;
  };

  const refreshOpen = () => {
    const open = questions.filter((one) => !isAnswered(one));
    const lacking = questions.filter(lacks);
    const points = [];
    if (open.length) points.push(point(word("still-open", { count: number(open.length) }), open.map((one) => one.id)));
    if (lacking.length) points.push(point(word("reasons-missing", { ids: "" }), lacking.map((one) => one.id)));
    $("open").replaceChildren(...points);
  };

  const refreshKept = () => {
    $("kept").classList.toggle("lost", !keeps);
    set($("kept"), keeps ? (keptAt ? word("kept", { time: moment(keptAt) }) + (dirty ? " " + word("unsaved") : "") : "") : word("not-kept"));
  };

  const refresh = () => { questions.forEach(refreshOne); refreshDate(); refreshCounts(); refreshKept(); };

  const speak = (n) => {
    language = n;
    const { tag, direction } = form.languages[n];
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
    marked.forEach((element) => { element.textContent = texts[n][element.dataset.t]; });
    all("[data-language]").forEach((button) => button.setAttribute("aria-pressed", String(Number(button.dataset.language) === n)));
    message("");
    refresh();
  };

  // Keeping in the browser.

  const keep = () => {
    clearTimeout(timer);
    timer = 0;
    try {
      localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), dirty, language: tag(), text: written() }));
      keptAt = new Date();
      keeps = true;
    } catch (_) {
      keeps = false;
    }
    refreshKept();
  };
  const keepSoon = () => { clearTimeout(timer); timer = setTimeout(keep, 300); };

  const restore = () => {
    try {
      localStorage.setItem(KEY + ":try", "1");
      localStorage.removeItem(KEY + ":try");
      const kept = JSON.parse(localStorage.getItem(KEY));
      if (!kept) return;
      fill(parsed(kept.text));
      dirty = Boolean(kept.dirty);
      keptAt = new Date(kept.at);
      const known = form.languages.findIndex((one) => one.tag === kept.language);
      speak(Math.max(known, 0));
      message(word("restored", { time: moment(keptAt) }));
    } catch (error) {
      // What was kept and cannot be read is left where it is until something is written.
      keeps = error.line !== undefined;
    }
  };

  // The day is that of the first answer, unless another one is given.
  const today = () => {
    if (document.activeElement === $("answered_on")) return;
    const now = new Date();
    const two = (part) => String(part).padStart(2, "0");
    if (!field("answered_on")) put("answered_on", [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-"));
  };

  // Files.

  const slug = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-+|-+$/g, "");
  // A name in letters that no slug has is told from others by a short hash (FNV-1a).
  const hash = (text) => {
    let sum = 0x811c9dc5;
    for (const unit of new TextEncoder().encode(text)) sum = Math.imul(sum ^ unit, 0x01000193) >>> 0;
    return sum.toString(16).padStart(8, "0");
  };
  const short = (text) => slug(text) || hash(text);
  const fileName = () => {
    const parts = [form.part, field("person")].filter(Boolean).map(short);
    if (organisation()) parts.unshift(form.slug || short(organisation()));
    if (!form.slug && !slug(organisation())) parts.unshift(slug(form.constituency));
    return form.assessment + "_return_" + parts.join("-") + "_" + tag() + ".yaml";
  };

  const save = () => {
    if (!organisation() && !field("person")) {
      message(word("who"));
      ($("organisation") || $("person")).focus();
      return;
    }
    today();
    questions.forEach((one) => { one.told = true; });
    const file = fileName();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([written()], { type: "application/yaml" }));
    link.download = file;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    dirty = false;
    keep();
    refresh();
    const open = questions.filter((one) => !isAnswered(one)).length;
    const lacking = questions.filter(lacks).map((one) => one.id);
    const said = [form.return_to ? word("saved-send", { file, address: form.return_to }) : word("saved", { file })];
    if (open) said.push(word("still-open", { count: number(open) }));
    if (lacking.length) said.push(word("reasons-missing", { ids: list(lacking) }));
    message(said.join(" "));
  };

  const take = (file, text) => {
    let read;
    try { read = parsed(text); } catch (error) { message(word("unread", { file, line: number(error.line || 1) })); return; }
    const { framework, version, sha256, id } = read.form;
    const ours = form.framework;
    if (framework !== ours.id) { message(word("other-framework", { file, theirs: framework, ours: ours.id })); return; }
    let question = dirty ? word("replace", { file }) : "";
    if (version !== ours.version || sha256 !== ours.sha256) {
      const edition = (version, sha256) => (version || "?") + " (" + String(sha256 || "?").slice(0, 8) + ")";
      question = word("other-version", { file, theirs: edition(version, sha256), ours: edition(ours.version, ours.sha256) });
    } else if (!form.languages.some((one) => one.form === id)) {
      question = word("other-form", { file });
    }
    if (question && !window.confirm(question)) return;
    const dropped = fill(read);
    dirty = dropped.length > 0;
    keep();
    refresh();
    const said = [word("opened", { file, count: number(questions.filter(isAnswered).length) })];
    if (dropped.length) said.push(word("dropped", { ids: list(dropped) }));
    message(said.join(" "));
  };

  const open = () => {
    const file = $("file").files[0];
    $("file").value = "";
    if (!file) return;
    if (file.size > LARGEST) { message(word("too-long", { file: file.name })); return; }
    file.text().then((text) => take(file.name, text), () => message(word("unread-file", { file: file.name })));
  };

  const forget = () => {
    if (!window.confirm(word("forget-sure"))) return;
    clearTimeout(timer);
    fill(parsed(blank));
    dirty = false;
    keptAt = null;
    try { localStorage.removeItem(KEY); } catch (_) { keeps = false; }
    refresh();
    message(word("forgotten"));
  };

  // Ways through the form.

  const go = (one) => {
    one.box.scrollIntoView({ block: "start" });
    one.radios[0].focus({ preventScroll: true });
  };
  const toOpen = (from, step) => {
    for (let n = 0; n < questions.length; n += 1) {
      const at = (from + step * n + 2 * questions.length) % questions.length;
      if (!isAnswered(questions[at])) { message(""); go(questions[at]); return; }
    }
    message(word("all-answered"));
  };
  const next = (step) => toOpen(last + (last < 0 && step < 0 ? 0 : step), step);

  const DO = {
    next: () => next(1),
    first: () => toOpen(0, 1),
    save,
    open: () => $("file").click(),
    print: () => window.print(),
    forget,
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.do) DO[button.dataset.do]();
    else if (button.dataset.language) { speak(Number(button.dataset.language)); keepSoon(); }
  });
  $("file").addEventListener("change", open);

  document.addEventListener("input", (event) => {
    if (event.target === $("file")) return;
    const one = questions.find((known) => known.box.contains(event.target));
    dirty = true;
    message("");
    today();
    refreshDate();
    if (one) { refreshOne(one); refreshCounts(); }
    keepSoon();
  });
  document.addEventListener("focusin", (event) => {
    const at = questions.findIndex((one) => one.box.contains(event.target));
    if (at >= 0) last = at;
  });
  document.addEventListener("focusout", (event) => {
    const one = questions.find((known) => known.notes.reason === event.target);
    if (one) { one.told = true; refreshOne(one); }
  });
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === "Enter") { event.preventDefault(); next(event.shiftKey ? -1 : 1); }
      else if (event.key.toLowerCase() === "s" && !event.shiftKey) { event.preventDefault(); save(); }
    } else if (event.target.matches("fieldset.q input[type=radio]")) {
      // The sign of a point chooses it, in a list of points alone: nothing is typed there.
      const one = questions.find((known) => known.box.contains(event.target));
      const radio = one.radios.find((known) => known.value === event.key);
      if (radio) { event.preventDefault(); radio.focus(); radio.click(); }
    }
  });

  window.addEventListener("pagehide", () => { if (timer) keep(); });
  document.addEventListener("visibilitychange", () => { if (timer && document.hidden) keep(); });
  window.addEventListener("beforeunload", (event) => { if (dirty) { event.preventDefault(); event.returnValue = ""; } });
  window.addEventListener("storage", (event) => { if (event.key === KEY) message(word("elsewhere")); });
  // Boxes show all of their text on paper, also in browsers that do not fit them to it.
  window.addEventListener("beforeprint", () => {
    all("details").forEach((fold) => { fold.open = true; });
    if (!CSS.supports("field-sizing", "content")) all("textarea").forEach((box) => { box.style.height = "auto"; box.style.height = box.scrollHeight + 4 + "px"; });
  });

  new ResizeObserver(() => {
    const height = $("bar").offsetHeight + 8 + "px";
    document.documentElement.style.setProperty("--bar", height);
    document.documentElement.style.scrollPaddingTop = height;
  }).observe($("bar"));

  const blank = written();
  document.documentElement.classList.add("ready");
  refresh();
  restore();
  refreshKept();
})();
