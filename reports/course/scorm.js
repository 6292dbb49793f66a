// Tells a learning platform by the runtime interface of SCORM 1.2 how far somebody is: status, score, time, and marks to go on from.
(function () {
  "use strict";
  // So many characters a platform has to keep, and no more.
  const MOST = 4096;
  const IDLE = 15 * 60;
  const FIRST = "v1";

  const found = (start) => {
    let at = start;
    for (let n = 0; at && n < 10; n += 1) {
      try {
        if (at.API) return at.API;
        if (at.parent === at) return null;
        at = at.parent;
      } catch (_) {
        return null;
      }
    }
    return null;
  };
  let api = found(window);
  try { if (!api && window.opener) api = found(window.opener); } catch (_) { api = null; }

  let open = false;
  let passed = false;
  let last = Date.now();
  let active = 0;
  const call = (name, ...given) => { try { return api ? String(api[name](...given)) : ""; } catch (_) { return ""; } };
  const get = (name) => (open ? call("LMSGetValue", name) : "");
  const put = (name, value) => { if (open) call("LMSSetValue", name, value); };

  // Time between two signs of life counts, a quarter of an hour of it at most.
  const tick = () => {
    const at = Date.now();
    active += Math.min(Math.max(at - last, 0) / 1000, IDLE);
    last = at;
  };
  ["click", "keydown", "scroll"].forEach((kind) => document.addEventListener(kind, tick, { passive: true }));
  const time = (seconds) => {
    const two = (n) => String(n).padStart(2, "0");
    const whole = Math.min(Math.floor(seconds), 9999 * 3600);
    return String(Math.floor(whole / 3600)).padStart(4, "0") + ":" + two(Math.floor(whole / 60) % 60) + ":" + two(whole % 60);
  };

  // As many marks as there is room for, each whole.
  const packed = (marks) => {
    let text = FIRST;
    for (const one of marks) {
      if (text.length + 1 + one.length > MOST) break;
      text += ";" + one;
    }
    return text;
  };
  const unpacked = (text, read) => {
    const made = {};
    const [version, ...marks] = text.split(";");
    if (version !== FIRST) return made;
    marks.forEach((mark) => {
      const met = /^([A-Za-z][A-Za-z0-9]*)=(\d{1,3})(?:,(\d{1,40}(?:\/[1-9]\d{0,40})?))?$/.exec(mark);
      if (met) made[met[1]] = { made: Number(met[2]), share: met[3] ? read(met[3]) : null };
    });
    return made;
  };

  window.tripartiteHost = {
    begun() {
      open = call("LMSInitialize", "") === "true";
      const status = get("cmi.core.lesson_status");
      passed = status === "passed";
      if (status === "" || status === "not attempted") put("cmi.core.lesson_status", "incomplete");
      const kept = get("cmi.suspend_data");
      return { learner: get("cmi.core.student_name"), marks: (read) => unpacked(kept, read) };
    },
    changed({ verdict, permille, marks }) {
      // A platform may decide by the score alone: it gets one once everything is submitted and marked, and not before.
      if (verdict === "passed" || verdict === "failed") {
        put("cmi.core.score.min", "0");
        put("cmi.core.score.max", "100");
        // Cut and not rounded, so that 59.99 is not told as 60.
        put("cmi.core.score.raw", Math.floor(permille / 10) + "." + (permille % 10));
      }
      put("cmi.suspend_data", packed(marks));
      put("cmi.core.exit", "suspend");
      const status = verdict === "passed" || verdict === "failed" ? verdict : "incomplete";
      // What was passed stays so.
      if (!passed) put("cmi.core.lesson_status", status);
      passed = passed || status === "passed";
      if (open) call("LMSCommit", "");
    },
    ended() {
      tick();
      put("cmi.core.session_time", time(active));
      if (open) { call("LMSCommit", ""); call("LMSFinish", ""); }
      open = false;
    },
  };
})();
