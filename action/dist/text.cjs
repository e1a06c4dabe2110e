const untapeUrl=require("node:url").pathToFileURL(__filename).href;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  _10: () => text_exports
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3HRYLLJ4 = require("./chunk-3.cjs");
var import_chunk_BN76L2Q2 = require("./core.cjs")._1;
var import_chunk_GRIGNXII = require("./core.cjs")._5;
var import_chunk_KHAHDFNF = require("./chunk-4.cjs");
var import_chunk_AA2GJI3A = require("./core.cjs")._9;
var import_chunk_I3UVOPCV = require("./core.cjs")._12;
var text_exports = {};
(0, import_chunk_I3UVOPCV.__export)(text_exports, {
  readText: () => readText
});
var bullet = /^([ \t]*)(?:([-*•–])|(\d{1,3})[.)])[ \t]+(?=\S)/;
var underline = /^[ \t]*(={3,}|-{3,})[ \t]*$/;
var leads = /[:：?][ \t]*$/;
var longestLead = 80;
function readText(source) {
  const into = new import_chunk_AA2GJI3A.Assembler(source);
  const lines = new TextLines(source);
  const items = lines.items();
  const habits = { boldHeads: false, bareLabels: (0, import_chunk_3HRYLLJ4.hasBareLabels)(items), prompts: (0, import_chunk_3HRYLLJ4.promptsIn)(items) };
  new import_chunk_3HRYLLJ4.FormReader(new import_chunk_3HRYLLJ4.FieldWriter(into, lines), lines, habits).read({ label: "", items });
  return { into, meta: {}, notChecked: [] };
}
var TextLines = class {
  source;
  #starts = /* @__PURE__ */ new Map();
  constructor(source) {
    this.source = source;
  }
  items() {
    const lines = [...this.source.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)].map((found) => ({ text: found[1] ?? "", start: found.index }));
    const items = [];
    for (let i = 0; i < lines.length; ) {
      const end = this.#endOf(lines, i);
      items.push(this.#item(lines.slice(i, end), lines[end]));
      i = isUnderline(lines[end]) && end === i + 1 && lines[i]?.text.trim() !== "" ? end + 1 : end;
    }
    return items;
  }
  /** Behind the lines that are one paragraph with the line at `i`. */
  #endOf(lines, i) {
    let end = i + 1;
    for (let next = lines[end]; next && goesOn(lines[end - 1], next, lines[end + 1]); next = lines[++end]) ;
    return end;
  }
  #item(lines, below) {
    const [first] = lines;
    const last = lines.at(-1);
    const mark = bullet.exec(first?.text ?? "");
    const start = (first?.start ?? 0) + (mark?.[0].length ?? 0);
    const end = (last?.start ?? 0) + (last?.text.length ?? 0);
    const text = this.source.slice(start, end);
    const line = { text, marks: [], controls: (0, import_chunk_3HRYLLJ4.boxesIn)(text, []), blanks: (0, import_chunk_3HRYLLJ4.linesIn)(text), generated: [], hasMedia: false, isBold: false };
    this.#starts.set(line, start);
    const isHeading = lines.length === 1 && mark === null && text.trim() !== "" && isUnderline(below);
    return {
      type: "text",
      paragraph: line,
      depth: isHeading ? below?.text.trim().startsWith("=") ? 1 : 2 : void 0,
      list: mark ? {
        numbering: mark[2] === void 0 ? "numbers" : "bullets",
        level: Math.min(8, Math.floor((mark[1] ?? "").replaceAll("	", "  ").length / 2)),
        ordered: mark[2] === void 0,
        number: Number(mark[3] ?? 1),
        label: "",
        hasBox: false
      } : void 0,
      inBox: false,
      isGenerated: false,
      look: void 0
    };
  }
  startOf(line) {
    return this.#starts.get(line) ?? 0;
  }
  textsOf() {
    return { title: void 0, help: [], options: [] };
  }
  place() {
    return true;
  }
  text(line, from, to, hidden) {
    const built = new import_chunk_AA2GJI3A.TextBuilder();
    const start = this.startOf(line);
    let n = 0;
    for (const found of line.text.slice(from, to).matchAll(/[ \t]*(?:\r\n|\n|\r)[ \t]*|[^\r\n \t]+|[ \t]+/g)) {
      const at = from + found.index;
      while ((hidden[n]?.end ?? Number.POSITIVE_INFINITY) <= at) n++;
      const gap = (hidden[n]?.start ?? Number.POSITIVE_INFINITY) < at + found[0].length ? hidden[n] : void 0;
      if (/[\r\n]/.test(found[0])) built.push(" ", start + at, start + at + found[0].length);
      else if (!gap) built.pushVerbatim(found[0], start + at);
      else this.#around(built, found[0], at, start, gap);
    }
    return built;
  }
  /** A word with a place to answer in it. */
  #around(built, word, at, start, gap) {
    const [from, to] = [Math.max(gap.start, at), Math.min(gap.end, at + word.length)];
    built.pushVerbatim(word.slice(0, from - at), start + at);
    if (built.text.at(-1) !== import_chunk_AA2GJI3A.OPAQUE) built.push(import_chunk_AA2GJI3A.OPAQUE, start + from, start + to);
    built.pushVerbatim(word.slice(to - at), start + to);
  }
};
function isUnderline(line) {
  return line !== void 0 && underline.test(line.text);
}
function goesOn(before, line, next) {
  if (!before || before.text.trim() === "" || line.text.trim() === "" || isUnderline(line) || isUnderline(next) || isUnderline(before)) return false;
  if (bullet.test(line.text) || hasPlaces(line.text) || hasPlaces(before.text)) return false;
  return !(leads.test(before.text) && before.text.length <= longestLead) && !(leads.test(line.text) && line.text.length <= longestLead && /^\S/.test(line.text) && /[.!?]\s*$/.test(before.text));
}
function hasPlaces(text) {
  return (0, import_chunk_3HRYLLJ4.boxesIn)(text, []).length + (0, import_chunk_3HRYLLJ4.linesIn)(text).length > 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  _10
});
