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
  _7: () => read_exports
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_M2R6GMIZ = require("./core.cjs")._6;
var import_chunk_KHAHDFNF = require("./chunk-4.cjs");
var import_chunk_SOGJQ5I6 = require("./core.cjs")._7;
var import_chunk_DCY57HZ2 = require("./core.cjs")._8;
var import_chunk_AA2GJI3A = require("./core.cjs")._9;
var import_chunk_RRCFRSWB = require("./core.cjs")._10;
var import_chunk_Z3OBUHAT = require("./core.cjs")._11;
var import_chunk_I3UVOPCV = require("./core.cjs")._12;
var read_exports = {};
(0, import_chunk_I3UVOPCV.__export)(read_exports, {
  jsonFormatOf: () => jsonFormatOf,
  readJson: () => readJson
});
var many = 100;
var indexes = /* @__PURE__ */ new WeakMap();
function entryOf(node, key) {
  if (node?.type !== "object") return void 0;
  return node.entries.length < many ? node.entries.findLast((entry) => entry.key.value === key) : indexOf(node).get(key);
}
function indexOf(node) {
  const index = indexes.get(node) ?? new Map(node.entries.map((entry) => [entry.key.value, entry]));
  indexes.set(node, index);
  return index;
}
function get(node, key) {
  return entryOf(node, key)?.value;
}
function getIn(node, ...keys) {
  return keys.reduce(get, node);
}
function entriesOf(node) {
  if (node?.type !== "object") return [];
  if (node.entries.length < 2) return node.entries;
  const last = indexOf(node);
  return last.size === node.entries.length ? node.entries : node.entries.filter((entry) => last.get(entry.key.value) === entry);
}
function itemsOf(node) {
  return node?.type === "array" ? node.items : [];
}
function stringOf(node) {
  return node?.type === "string" ? node.value : void 0;
}
function isTrue(node) {
  return node?.type === "boolean" && node.value === true;
}
var deepest = 8;
var most = 5e4;
function findObjects(root, fits) {
  const found = [];
  const stack = [{ node: root, depth: 0 }];
  let looked = 0;
  for (let top = stack.pop(); top && looked < most; top = stack.pop()) {
    looked++;
    const { node, depth } = top;
    if (node.type === "object" && fits(node)) {
      found.push(node);
      continue;
    }
    if (depth === deepest) continue;
    const inner = (node.type === "object" ? node.entries.map(({ value }) => value) : itemsOf(node)).filter(isCollection);
    for (const one of inner.slice(0, most).reverse()) stack.push({ node: one, depth: depth + 1 });
  }
  return found;
}
function isCollection({ type }) {
  return type === "object" || type === "array";
}
function findCards(root) {
  return findObjects(root, (node) => stringOf(get(node, "type")) === "AdaptiveCard");
}
function shownIn(card) {
  const toggled = toggledIn(card);
  const shown = [];
  const add = (element) => {
    const visible = get(element, "isVisible");
    if (visible?.type === "boolean" && visible.value === false && !toggled.has(stringOf(get(element, "id")) ?? "")) return;
    const type = stringOf(get(element, "type")) ?? "";
    if (type === "Action.ShowCard") {
      const inner = get(element, "card");
      if (inner) shown.push({ card: inner, button: get(element, "title") });
    } else if (/^(?:Input\.|TextBlock$|RichTextBlock$|FactSet$)/.test(type)) shown.push({ element });
    for (const name of ["body", "items", "columns", "rows", "cells", "pages", "actions"]) for (const one of itemsOf(get(element, name))) add(one);
  };
  add(card);
  return shown;
}
function toggledIn(card) {
  const actions = findObjects(card, (node) => stringOf(get(node, "type")) === "Action.ToggleVisibility");
  return new Set(
    actions.flatMap((action) => itemsOf(get(action, "targetElements")).flatMap((target) => stringOf(target) ?? stringOf(get(target, "elementId")) ?? []))
  );
}
function isInput(shown) {
  return shown !== void 0 && "element" in shown && (stringOf(get(shown.element, "type")) ?? "").startsWith("Input.");
}
function isBare(shown) {
  return isInput(shown) && shown !== void 0 && "element" in shown && !labelOf(shown.element);
}
function labelOf(input) {
  const isSwitch = stringOf(get(input, "type")) === "Input.Toggle";
  return [get(input, "label"), isSwitch ? get(input, "title") : void 0].find((node) => stringOf(node)?.trim());
}
var large = /^(?:medium|large|extralarge)$/i;
function headingDepth(block) {
  const says = (name) => stringOf(get(block, name))?.toLowerCase() ?? "";
  if (says("style") === "heading") return 1;
  if (says("size") === "extralarge" || says("size") === "large" && says("weight") === "bolder") return 1;
  return large.test(says("size")) && says("weight") === "bolder" ? 2 : 0;
}
function isLabel(block, after) {
  const text = stringOf(get(block, "text"))?.trim() ?? "";
  if (stringOf(get(block, "type")) !== "TextBlock" || headingDepth(block) > 0 || text.length > 150 || isTrue(get(block, "isSubtle"))) return false;
  if (/[?:]\W*$/.test(text)) return true;
  return text.split(/\s+/).length <= 6 && !/[.!;,]$/.test(text) && !isBare(after);
}
var piece = /[^\\]+|\\u[\da-fA-F]{4}|\\./gy;
var escapes = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function mapString(node, source) {
  const text = new import_chunk_AA2GJI3A.TextBuilder();
  let at = node.start + 1;
  for (const [found] of source.slice(at, node.end - 1).matchAll(piece)) {
    if (!found.startsWith("\\")) text.pushVerbatim(found, at);
    else
      text.push(
        found[1] === "u" ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : escapes[found.charAt(1)] ?? found.charAt(1),
        at,
        at + found.length
      );
    at += found.length;
  }
  return text;
}
function mapScalar(node, source) {
  if (node.type === "string") return mapString(node, source);
  if (node.type !== "number") return void 0;
  const text = new import_chunk_AA2GJI3A.TextBuilder();
  text.pushVerbatim(source.slice(node.start, node.end), node.start);
  return text;
}
var FormWriter = class {
  into;
  notChecked = [];
  #source;
  #read;
  #written = /* @__PURE__ */ new Map();
  /** The headings that the next text stands under. */
  #depth = 1;
  /** The section that goes on when a group is over. */
  #resumed;
  constructor(source, read) {
    this.into = new import_chunk_AA2GJI3A.Assembler(source);
    this.#source = source;
    this.#read = read;
  }
  /** Says once, however many forms of the file it holds for, what was not read. */
  leaveOut(reason) {
    if (!this.notChecked.some((one) => one.reason === reason)) this.notChecked.push({ reason, place: "" });
  }
  /** Whatever `read` adds stands under the heading, and what comes later does not. */
  group(heading, read) {
    const outer = this.#resumed ?? this.into.sections.at(-1);
    const [piece2] = this.#pieces(heading, false);
    if (piece2) this.#heading(piece2);
    const depth = this.#depth;
    if (piece2) this.#depth++;
    read();
    this.#depth = depth;
    if (this.into.sections.at(-1) !== outer) this.#resumed = outer;
  }
  title(node) {
    for (const piece2 of this.#pieces(node)) this.into.addBlock({ text: piece2.text, marks: piece2.marks, role: "title" });
  }
  /** Text between the questions. */
  prose(node) {
    for (const piece2 of this.#pieces(node, false)) {
      if (piece2.role === "heading") this.#heading(piece2);
      else if (hasWords(piece2)) this.#block(piece2, piece2.role);
    }
  }
  /** A text that is set as a heading. */
  heading(node, depth = 1) {
    for (const piece2 of this.#pieces(node, false)) this.#heading({ ...piece2, depth });
  }
  question(question) {
    const { into } = this;
    this.#resume(question.node.start);
    into.inField = true;
    const [label] = this.#texts(question.label, "label", false);
    const help = (question.help ?? []).flatMap((node) => this.#texts(node, "help"));
    const outline = this.#texts(question.outline, "help");
    for (const node of question.messages ?? []) this.#texts(node, "help");
    const [placeholder] = this.#texts(question.placeholder, "placeholder");
    const options = (question.options ?? []).flatMap((node) => this.#texts(node, "option").slice(0, 1));
    into.addField({
      kind: kindOf(question, label, help, options),
      id: question.id,
      label,
      help: [...help, ...outline],
      outline,
      placeholder,
      options,
      required: question.required,
      prefilled: question.prefilled ?? false,
      span: { start: question.node.start, end: question.node.end }
    });
  }
  #texts(node, role, needsWords = true) {
    if (!node) return [];
    const known = this.#written.get(node);
    if (known) return known;
    const pieces = this.#pieces(node, needsWords);
    const blocks = pieces.map((piece2) => this.#block(piece2, role));
    this.#written.set(node, blocks);
    return blocks;
  }
  /** What is shown of a text; of a label it counts that a program fills it in. */
  #pieces(node, needsWords = true) {
    const text = node && mapScalar(node, this.#source);
    const pieces = node && text ? this.#read(text, node) : [];
    return needsWords ? pieces.filter(hasWords) : pieces;
  }
  #block({ text, marks }, role) {
    this.#resume(text.starts[0] ?? 0);
    return this.into.addBlock({ text, marks, role });
  }
  /** A heading that a program fills in parts what is around it all the same. */
  #heading(piece2) {
    this.#resumed = void 0;
    const { text, marks } = piece2;
    const depth = this.#depth + Math.max(1, piece2.depth);
    if (hasWords(piece2)) this.into.addBlock({ text, marks, role: "heading", depth });
    else this.into.sections.push({ title: "", depth, start: text.starts[0] ?? 0 });
  }
  #resume(start) {
    if (this.#resumed) this.into.sections.push({ ...this.#resumed, start });
    this.#resumed = void 0;
  }
};
function hasWords({ text }) {
  return text.text.replaceAll(import_chunk_AA2GJI3A.OPAQUE, "").trim() !== "";
}
function kindOf({ kind, required }, label, help, options) {
  if (kind === "boxes") return (0, import_chunk_KHAHDFNF.kindOfBoxes)(label, help, options);
  if (kind !== "box") return kind;
  if (required) return "consent";
  const words2 = options.length > 0 ? options : label ? [label] : [];
  return (0, import_chunk_KHAHDFNF.kindOfBoxes)(void 0, [], words2) === "consent" ? "consent" : options.length > 0 ? (0, import_chunk_KHAHDFNF.kindOfBoxes)(label, help, options) : "choice";
}
var token = /<!--[\s\S]*?(?:-->|$)|<\/?([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));|[\s\u00a0]+|[^<&\s\u00a0]+|[<&]/g;
var parts = /^(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;
var hidden = /^(?:script|style|template|noscript|svg|select|textarea)$/;
var leaf = /^(?:code|img|kbd|samp|var|iframe|video)$/;
var references = {
  amp: "&",
  apos: "'",
  bull: "\u2022",
  copy: "\xA9",
  gt: ">",
  hellip: "\u2026",
  laquo: "\xAB",
  ldquo: "\u201C",
  lsquo: "\u2018",
  lt: "<",
  mdash: "\u2014",
  middot: "\xB7",
  nbsp: " ",
  ndash: "\u2013",
  quot: '"',
  raquo: "\xBB",
  rdquo: "\u201D",
  reg: "\xAE",
  rsquo: "\u2019",
  trade: "\u2122"
};
var isProse = (text) => /[.!;,]\s*$/.test(text) || text.split(" ").length > 14;
function readHtml(text) {
  return /<[a-zA-Z/!]|&[#\w]/.test(text.text) ? new HtmlReader(text).read() : pieceOf(collapsed(text), "paragraph", 0, []);
}
var HtmlReader = class {
  #text;
  #pieces = [];
  #built = new import_chunk_AA2GJI3A.TextBuilder();
  /** Nothing but white space stands before what comes next. */
  #isSpaced = true;
  #marks = [];
  #open = [];
  #role = "paragraph";
  #depth = 0;
  /** The tag within which nothing is shown or read. */
  #skipped;
  constructor(text) {
    this.#text = text;
  }
  read() {
    for (const found of this.#text.text.matchAll(token)) {
      const [all, tag, decimal, hex, name] = found;
      if (tag !== void 0) this.#tag(all, tag.toLowerCase(), found.index);
      else if (this.#skipped !== void 0 || all.startsWith("<!--")) continue;
      else if (/^[\s\u00a0]/.test(all)) this.#push(" ", found.index, all.length);
      else if (decimal !== void 0 || hex !== void 0)
        this.#push(characterOf(decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal)), found.index, all.length);
      else if (name !== void 0) this.#push(references[name] ?? all, found.index, all.length);
      else for (let i = 0; i < all.length; i++) this.#push(all.charAt(i), found.index + i, 1);
    }
    this.#flush();
    return this.#pieces;
  }
  #tag(all, name, at) {
    const closes = all.startsWith("</");
    if (this.#skipped !== void 0) {
      if (closes && name === this.#skipped) this.#skipped = void 0;
      return;
    }
    if (parts.test(name)) {
      this.#flush();
      this.#role = closes ? "paragraph" : /^h[1-6]$/.test(name) ? "heading" : name === "li" ? "item" : name === "p" || name === "br" ? this.#role : "paragraph";
      this.#depth = this.#role === "heading" ? Number(/\d/.exec(name)?.[0] ?? (this.#depth || 1)) : 0;
    } else if (hidden.test(name) || name === "code" || name === "kbd" || name === "samp") {
      if (leaf.test(name)) this.#push(import_chunk_AA2GJI3A.OPAQUE, at, all.length);
      if (!closes && !all.endsWith("/>")) this.#skipped = name;
    } else if (leaf.test(name)) {
      if (!closes) this.#push(import_chunk_AA2GJI3A.OPAQUE, at, all.length);
    } else if (name === "a" || name === "b" || name === "strong") {
      const type = name === "a" ? "link" : "strong";
      if (closes) this.#close(type);
      else this.#open.push({ type, url: type === "link" ? address(all) : void 0, start: this.#built.text.length });
    }
  }
  #close(type) {
    const at = this.#open.findLastIndex((one) => one.type === type);
    const mark = this.#open[at];
    if (!mark) return;
    this.#open.splice(at, 1);
    this.#mark(mark);
  }
  #mark({ type, url, start }) {
    const end = this.#built.text.trimEnd().length;
    if (end > start && (type === "strong" || url !== void 0)) this.#marks.push({ type, start, end, ...url === void 0 ? {} : { url } });
  }
  #push(decoded2, from, length) {
    if (decoded2 === " " && this.#isSpaced) return;
    this.#isSpaced = decoded2 === " ";
    const { start, end } = (0, import_chunk_AA2GJI3A.spanOf)(this.#text, from, from + length);
    this.#built.push(decoded2, start, end);
  }
  #flush() {
    for (const mark of this.#open) this.#mark(mark);
    this.#pieces.push(...pieceOf(this.#built, this.#role, this.#depth, this.#marks));
    this.#built = new import_chunk_AA2GJI3A.TextBuilder();
    this.#isSpaced = true;
    this.#marks = [];
    this.#open = this.#open.map((mark) => ({ ...mark, start: 0 }));
  }
};
function address(tag) {
  return /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)?.slice(1).find((one) => one !== void 0);
}
function characterOf(code) {
  if (code === 160) return " ";
  return code > 0 && code <= 1114111 && !(code >= 55296 && code <= 57343) ? String.fromCodePoint(code) : import_chunk_AA2GJI3A.OPAQUE;
}
function pieceOf(text, role, depth, marks) {
  const trimmed = (0, import_chunk_AA2GJI3A.sliceText)(text, 0, text.text.trimEnd().length);
  if (trimmed.text.trim() === "") return [];
  const own = role === "heading" && isProse(trimmed.text) ? "paragraph" : role;
  return [{ role: own, depth: own === "heading" ? depth : 0, text: trimmed, marks: marks.filter(({ end }) => end <= trimmed.text.length) }];
}
function collapsed(text) {
  if (!/^\s|\s\s|[^\S ]/.test(text.text)) return text;
  const built = new import_chunk_AA2GJI3A.TextBuilder();
  for (const { 0: all, index } of text.text.matchAll(/\s+|\S+/g)) {
    const isSpace = all.trim() === "";
    if (isSpace && built.text === "") continue;
    if (isSpace) built.push(" ", text.starts[index] ?? 0, text.ends[index + all.length - 1] ?? 0);
    else for (let i = 0; i < all.length; i++) built.push(all.charAt(i), text.starts[index + i] ?? 0, text.ends[index + i] ?? 0);
  }
  return built;
}
function readPlain(text) {
  return [...text.text.matchAll(/(?:[^\n]|\n(?![ \t\r]*\n))+/g)].flatMap(
    ({ 0: all, index }) => pieceOf(collapsed((0, import_chunk_AA2GJI3A.sliceText)(text, index, index + all.length)), "paragraph", 0, [])
  );
}
function maskTemplates(text, pattern) {
  const found = [...text.text.matchAll(pattern)];
  if (found.length === 0) return text;
  const built = new import_chunk_AA2GJI3A.TextBuilder();
  let at = 0;
  const copy = (to) => {
    const part = (0, import_chunk_AA2GJI3A.sliceText)(text, at, to);
    for (let i = 0; i < part.text.length; i++) built.push(part.text.charAt(i), part.starts[i] ?? 0, part.ends[i] ?? 0);
  };
  for (const { 0: all, index } of found) {
    copy(index);
    built.push(import_chunk_AA2GJI3A.OPAQUE, text.starts[index] ?? 0, text.ends[index + all.length - 1] ?? 0);
    at = index + all.length;
  }
  copy(text.text.length);
  return built;
}
function readCardText(text) {
  if (!/[*_[]|^\s*(?:-|\d+[.)])\s/m.test(text.text)) return readPlain(text);
  (0, import_chunk_SOGJQ5I6.checkDepth)(text.text);
  return (0, import_chunk_DCY57HZ2.readParts)((0, import_chunk_DCY57HZ2.parseMarkdown)(text.text, true), text.text).flatMap((part) => {
    if (part.type !== "text") return [];
    return [{ role: part.node === "item" ? "item" : "paragraph", depth: 0, text: (0, import_chunk_AA2GJI3A.compose)(part.text, text), marks: part.marks }];
  });
}
var template = /\$\{[^{}]*\}|\{\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\}/g;
var kinds = { "Input.Toggle": "box", "Input.ChoiceSet": "choice" };
function readCards(root, source) {
  const texts = /* @__PURE__ */ new Set();
  const writer = new FormWriter(source, (text, node) => (texts.has(node) ? readCardText : readPlain)(maskTemplates(text, template)));
  const cards = findCards(root);
  const reader = new CardReader(writer, texts);
  for (const card of cards) reader.read(card);
  return { into: writer.into, meta: {}, notChecked: writer.notChecked };
}
var CardReader = class {
  #writer;
  /** The texts in which signs of Markdown are no letters: those of text blocks and facts. */
  #texts;
  constructor(writer, texts) {
    this.#texts = texts;
    this.#writer = writer;
  }
  read(card) {
    const shown = shownIn(card);
    for (let i = 0; i < shown.length; i++) {
      const one = shown[i];
      if (!one) continue;
      if ("element" in one) this.#mark(one.element);
      if ("card" in one) this.#writer.group(one.button, () => this.read(one.card));
      else if (isInput(one)) this.#input(one.element, labelOf(one.element));
      else if (this.#labels(one.element, shown, i)) this.#labelled(one.element, shown[++i]);
      else this.#text(one.element);
    }
  }
  #mark(element) {
    const facts = itemsOf(get(element, "facts")).flatMap((fact) => [get(fact, "title"), get(fact, "value")]);
    for (const node of [get(element, "text"), ...facts]) if (node) this.#texts.add(node);
  }
  #labels(block, shown, i) {
    return isBare(shown[i + 1]) && isLabel(block, shown[i + 2]);
  }
  #labelled(block, input) {
    if (input && "element" in input) this.#input(input.element, get(block, "text"));
  }
  #text(element) {
    const depth = headingDepth(element);
    if (depth > 0) this.#writer.heading(get(element, "text"), depth);
    else this.#writer.prose(get(element, "text"));
    for (const inline of itemsOf(get(element, "inlines"))) this.#writer.prose(get(inline, "text") ?? inline);
    for (const fact of itemsOf(get(element, "facts"))) for (const name of ["title", "value"]) this.#writer.prose(get(fact, name));
  }
  #input(input, label) {
    const type = stringOf(get(input, "type")) ?? "";
    const isSwitch = type === "Input.Toggle";
    const kind = kindOf2(input, type);
    const beside = get(input, "title");
    const value = stringOf(get(input, "value"))?.replace(template, "") ?? "";
    this.#writer.question({
      kind,
      id: stringOf(get(input, "id")),
      label,
      messages: [get(input, "errorMessage")],
      placeholder: isSwitch ? void 0 : get(input, "placeholder"),
      options: isSwitch && label !== beside ? [beside] : itemsOf(get(input, "choices")).map((one) => get(one, "title")),
      required: isTrue(get(input, "isRequired")),
      prefilled: kind === "text" && type === "Input.Text" && /[\p{L}\p{N}]/u.test(value),
      node: input
    });
  }
};
function kindOf2(input, type) {
  if (type === "Input.Text" && isTrue(get(input, "isMultiline"))) return "long-text";
  if (type === "Input.ChoiceSet" && isTrue(get(input, "isMultiSelect"))) return "boxes";
  return Object.hasOwn(kinds, type) ? kinds[type] ?? "text" : "text";
}
var parts2 = {
  panel: "group",
  fieldset: "group",
  columns: "group",
  cols2: "group",
  cols3: "group",
  cols4: "group",
  table: "group",
  tabs: "group",
  well: "group",
  container: "group",
  datagrid: "group",
  editgrid: "group",
  dynamicwizard: "group",
  tree: "group",
  content: "prose",
  htmlelement: "prose",
  paragraph: "prose",
  heading: "heading",
  survey: "survey",
  button: "nothing",
  buttonadvanced: "nothing",
  hidden: "nothing",
  recaptcha: "nothing",
  datasource: "nothing",
  reviewpage: "nothing",
  form: "nothing"
};
var kinds2 = {
  textarea: "long-text",
  select: "choice",
  radio: "choice",
  radios: "choice",
  resource: "choice",
  selectboxes: "boxes",
  checkboxes: "boxes",
  checkbox: "box",
  file: "upload"
};
function typeOf(component) {
  const type = stringOf(get(component, "type"))?.toLowerCase() ?? "";
  const own = type.startsWith("simple") ? type.slice(6).replace(/advanced$/, "") : type;
  return own === "cols" ? "columns" : own;
}
function partOf(component) {
  const type = typeOf(component);
  if (Object.hasOwn(parts2, type)) return parts2[type];
  if (Object.hasOwn(kinds2, type)) return void 0;
  if (isTrue(get(component, "input"))) return void 0;
  return get(component, "components") ? "group" : stringOf(get(component, "label")) !== void 0 && type !== "" ? void 0 : "nothing";
}
function kindOf3(component) {
  const type = typeOf(component);
  const kind = Object.hasOwn(kinds2, type) ? kinds2[type] ?? "text" : "text";
  return kind === "choice" && type === "select" && isTrue(get(component, "multiple")) ? "boxes" : kind;
}
function childrenOf(component) {
  const cells = [...itemsOf(get(component, "columns")), ...itemsOf(get(component, "rows")).flatMap(itemsOf)];
  return [...cells.flatMap((cell) => itemsOf(get(cell, "components"))), ...itemsOf(get(component, "components"))];
}
function headingOf(component) {
  switch (typeOf(component)) {
    case "panel":
      return get(component, "title");
    case "fieldset":
      return get(component, "legend");
    case "datagrid":
    case "editgrid":
    case "survey":
      return isTrue(get(component, "hideLabel")) ? void 0 : get(component, "label");
    default:
      return get(component, "type") === void 0 ? get(component, "label") : void 0;
  }
}
function isHidden(component) {
  if (!isTrue(get(component, "hidden"))) return false;
  const actions = itemsOf(get(component, "logic")).flatMap((one) => itemsOf(get(one, "actions")));
  return !actions.some((action) => stringOf(getIn(action, "property", "value")) === "hidden");
}
var starts = /^(?:number|currency|datetime|day|time|tags)$/;
function isAnswered(component) {
  const formula = get(component, "calculateValue");
  const isWorkedOut = formula?.type === "object" ? formula.entries.length > 0 : /\bvalue\s*=(?!=)|\breturn\b/.test(stringOf(formula) ?? "");
  if (isWorkedOut || isTrue(get(component, "disabled"))) return true;
  const kind = kindOf3(component);
  return kind === "text" && !starts.test(typeOf(component)) && /[\p{L}\p{N}]/u.test(stringOf(get(component, "defaultValue")) ?? "");
}
function optionsOf(component) {
  const source = stringOf(get(component, "dataSrc"));
  const own = get(component, "values")?.type === "array" ? get(component, "values") : source === void 0 || source === "values" ? getIn(component, "data", "values") : void 0;
  return itemsOf(own).map((one) => get(one, "label"));
}
function isForm(node) {
  return itemsOf(get(node, "components")).some(
    (one) => stringOf(get(one, "type")) !== void 0 && stringOf(get(one, "key")) !== void 0 && (get(one, "input") ?? get(one, "components") ?? get(one, "columns")) !== void 0
  );
}
var template2 = /\{\{[^{}]*\}\}/g;
function findForms(root) {
  return findObjects(root, isForm);
}
function readFormio(root, source) {
  const writer = new FormWriter(source, (text) => readHtml(maskTemplates(text, template2)));
  const reader = new ComponentReader(writer);
  const found = findForms(root);
  const forms = found.filter((form) => stringOf(get(form, "type")) !== "resource");
  if (forms.length < found.length) writer.leaveOut("Resources of a project are what its forms store, and were not read.");
  const shown = itemsOf(get(root, "versions")).length > 1 ? forms.slice(0, 1) : forms;
  if (shown.length < forms.length) writer.leaveOut("Of several versions of the form only the first was read.");
  const [only] = shown;
  const named = shown.length === 1 && only ? [only, root, get(root, "form")].find((one) => get(one, "title") ?? get(one, "name")) : void 0;
  const title = get(named, "title") ?? get(named, "name");
  if (named) {
    writer.title(title);
    writer.prose(get(named, "description"));
  }
  for (const form of shown) {
    if (get(form, "i18n")) writer.leaveOut("Translations of the form (\u201Ci18n\u201D) were not read.");
    if (shown.length > 1) writer.group(get(form, "title") ?? get(form, "name"), () => reader.readAll(get(form, "components")));
    else if (partOf(form) === "group") reader.read(form);
    else reader.readAll(get(form, "components"));
  }
  const meta = { title: stringOf(title) };
  return { into: writer.into, meta, notChecked: writer.notChecked };
}
var ComponentReader = class {
  #writer;
  constructor(writer) {
    this.#writer = writer;
  }
  readAll(components) {
    for (const one of itemsOf(components)) this.read(one);
  }
  read(component) {
    if (isHidden(component)) return;
    switch (partOf(component)) {
      case "group":
        this.#group(component);
        break;
      case "prose":
        this.#writer.prose(get(component, "html") ?? get(component, "content"));
        break;
      case "heading":
        this.#writer.heading(get(component, "content") ?? get(component, "label"));
        break;
      case "survey":
        this.#survey(component);
        break;
      case "nothing":
        break;
      default:
        this.#question(component);
    }
  }
  #group(component) {
    const isTabs = /tabs/.test(stringOf(get(component, "type")) ?? "");
    this.#writer.group(headingOf(component), () => {
      for (const name of ["description", "tooltip"]) this.#writer.prose(get(component, name));
      for (const one of childrenOf(component)) {
        if (isTabs) this.#group(one);
        else this.read(one);
      }
    });
  }
  /** Each line of a survey is a question, and the choices are the same for all. */
  #survey(component) {
    const options = optionsOf(component);
    this.#writer.group(headingOf(component), () => {
      for (const name of ["description", "tooltip"]) this.#writer.prose(get(component, name));
      for (const question of itemsOf(get(component, "questions"))) {
        this.#writer.question({
          kind: "choice",
          id: stringOf(get(question, "value")),
          label: get(question, "label"),
          help: [get(question, "tooltip")],
          options,
          required: isTrue(getIn(component, "validate", "required")),
          prefilled: isTrue(get(component, "disabled")),
          node: question
        });
      }
    });
  }
  #question(component) {
    const kind = kindOf3(component);
    const value = get(component, "defaultValue");
    this.#writer.question({
      kind,
      id: stringOf(get(component, "key")),
      label: get(component, "label"),
      help: [get(component, "description"), get(component, "tooltip")],
      messages: [getIn(component, "validate", "customMessage")],
      placeholder: get(component, "placeholder"),
      outline: kind === "long-text" ? value : void 0,
      options: optionsOf(component),
      required: isTrue(getIn(component, "validate", "required")),
      prefilled: isAnswered(component),
      node: component
    });
  }
};
var uiKey = /^(?:\w*_)?ui_?schema$/i;
var schemaKey = /^(?:\w*_?)?schema$/i;
function findSchemas(root, isNamed) {
  const pairs = findObjects(root, (node) => pairOf(node) !== void 0).flatMap((node) => pairOf(node) ?? []);
  if (pairs.length > 0) return pairs;
  if (root.type !== "object" || !isSchema(root)) return [];
  const hasUi = findObjects(root, ({ entries }) => entries.some(({ key }) => key.value.startsWith("ui:"))).length > 0;
  return hasUi || isNamed && isTitled(root) ? [{ schema: root, ui: void 0 }] : [];
}
function pairOf(node) {
  const ui = node.entries.find(({ key, value }) => uiKey.test(key.value) && (value.type === "object" || value.type === "array"))?.value;
  if (!ui) return void 0;
  const schema = node.entries.find(({ key, value }) => schemaKey.test(key.value) && !uiKey.test(key.value) && isSchema(value))?.value;
  return schema?.type === "object" ? { schema, ui } : void 0;
}
function isSchema(node) {
  const type = stringOf(get(node, "type"));
  return (type === void 0 || type === "object") && entriesOf(get(node, "properties")).some(({ value }) => value.type === "object");
}
function isTitled(schema) {
  const stack = [...entriesOf(get(schema, "properties"))];
  let [titled, all] = [0, 0];
  for (let entry = stack.pop(); entry && all < 1e3; entry = stack.pop()) {
    const inner = entriesOf(get(entry.value, "properties"));
    if (inner.length > 0) stack.push(...inner);
    else {
      all++;
      if (stringOf(get(entry.value, "title")) !== void 0) titled++;
    }
  }
  return titled * 2 > all;
}
function keyword({ own, schema }, name) {
  return get(own, name) ?? get(schema, name);
}
function uiOf({ ui, own, schema }, name) {
  for (const node of [ui, own, schema]) {
    const said = get(node, `ui:${name}`) ?? getIn(node, "ui:options", name);
    if (said) return said;
  }
  return getIn(ui, "options", name);
}
function nameOf(property) {
  return [property.label, uiOf(property, "title"), keyword(property, "title")].find((node) => stringOf(node)?.trim()) ?? property.key;
}
function typeOf2(property) {
  const type = keyword(property, "type");
  return stringOf(type) ?? itemsOf(type).map(stringOf).find((one) => one !== "null");
}
function isHidden2(property) {
  return stringOf(uiOf(property, "widget")) === "hidden" || stringOf(get(property.ui, "ui:field")) === "hidden";
}
function optionsOf2(property, schema) {
  const values = itemsOf(get(schema, "enum"));
  const names = itemsOf(uiOf(property, "enumNames") ?? get(schema, "enumNames"));
  if (values.length > 0) return values.map((value, i) => names[i] ?? value);
  const variants = [...itemsOf(get(schema, "oneOf")), ...itemsOf(get(schema, "anyOf"))];
  const constants = variants.filter((one) => get(one, "const") ?? itemsOf(get(one, "enum"))[0]);
  if (constants.length < variants.length) return [];
  return constants.flatMap((one) => get(one, "title") ?? get(one, "const") ?? itemsOf(get(one, "enum")));
}
function kindOf4(property, items, hasOptions) {
  const widget = stringOf(uiOf(property, "widget"))?.toLowerCase() ?? "";
  const format = stringOf(items ? get(items, "format") : keyword(property, "format")) ?? "";
  if (format === "data-url" || /^files?$/.test(widget) || stringOf(get(property.ui, "ui:field"))?.toLowerCase() === "file") return "upload";
  if (hasOptions) return items ? "boxes" : "choice";
  if (typeOf2(property) === "boolean") return widget === "radio" || widget === "select" ? "choice" : "box";
  return widget === "textarea" || isTrue(uiOf(property, "multi")) ? "long-text" : "text";
}
function isAnswered2(property, kind) {
  if (keyword(property, "const") && typeOf2(property) !== "boolean" || isTrue(keyword(property, "readOnly"))) return true;
  if (["readonly", "disabled"].some((name) => isTrue(uiOf(property, name)))) return true;
  const isText = kind === "text" && typeOf2(property) === "string" && keyword(property, "format") === void 0;
  return isText && /[\p{L}\p{N}]/u.test(stringOf(keyword(property, "default")) ?? "");
}
function ordered(entries, order) {
  const names = itemsOf(order).flatMap((one) => stringOf(one) ?? []);
  if (names.length === 0) return entries;
  const ranks = new Map(names.map((name, i) => [name, i]));
  const rest = ranks.get("*") ?? names.length;
  return entries.toSorted((a, b) => (ranks.get(a.key.value) ?? rest) - (ranks.get(b.key.value) ?? rest));
}
function partsOf(schema) {
  const dependent = ["dependencies", "dependentSchemas"].flatMap((name) => entriesOf(get(schema, name)).map(({ value }) => value));
  const conditional = ["then", "else"].flatMap((name) => get(schema, name) ?? []);
  return [...itemsOf(get(schema, "allOf")), ...conditional, ...dependent, ...itemsOf(get(schema, "oneOf")), ...itemsOf(get(schema, "anyOf"))];
}
var longest = 20;
function pointed(root, pointer) {
  if (!pointer.startsWith("#")) return void 0;
  let node = root;
  for (const step of pointer.slice(1).split("/").slice(1)) {
    const key = decoded(step);
    node = node?.type === "array" ? node.items[Number(key)] : get(node, key);
  }
  return node;
}
function resolved(root, schema) {
  let node = schema;
  for (let i = 0; i < longest; i++) {
    const pointer = stringOf(get(node, "$ref"));
    const next = pointer === void 0 ? onlyPart(node) : pointed(root, pointer);
    if (!next) return node;
    node = next;
  }
  return node;
}
function onlyPart(schema) {
  if (get(schema, "type") ?? get(schema, "properties")) return void 0;
  const parts3 = ["allOf", "anyOf", "oneOf"].flatMap((name) => itemsOf(get(schema, name))).filter((part) => stringOf(get(part, "type")) !== "null");
  return parts3.length === 1 ? parts3[0] : void 0;
}
function decoded(step) {
  let plain2 = step;
  try {
    plain2 = decodeURIComponent(step);
  } catch {
  }
  return plain2.replaceAll("~1", "/").replaceAll("~0", "~");
}
var mostProperties = 2e4;
function readSchema(root, source) {
  const writer = new FormWriter(source, readPlain);
  const forms = findSchemas(root, true);
  const [only] = forms;
  const title = forms.length === 1 && only ? get(only.ui, "ui:title") ?? get(only.schema, "title") : void 0;
  if (title) writer.title(title);
  for (const form of forms) {
    const read = () => new SchemaReader(form, writer).read();
    if (forms.length === 1) read();
    else writer.group(get(form.schema, "title"), read);
  }
  return { into: writer.into, meta: { title: stringOf(title) }, notChecked: writer.notChecked };
}
var SchemaReader = class {
  #root;
  #ui;
  #writer;
  /** What is being read: a reference back into it adds nothing that is not there. */
  #open = /* @__PURE__ */ new Set();
  #properties = 0;
  constructor({ schema, ui }, writer) {
    this.#root = schema;
    this.#ui = ui;
    this.#writer = writer;
  }
  read() {
    const schema = resolved(this.#root, this.#root);
    this.#writer.prose(get(this.#ui, "ui:description") ?? get(schema, "description"));
    if (this.#ui?.type === "array")
      this.#writer.leaveOut("The UI schema is of a kind that untape does not know: the questions are read as the schema has them.");
    if (get(this.#ui, "elements") ?? get(this.#ui, "scope")) this.#element(this.#ui);
    else this.#object(schema, this.#ui);
  }
  #object(schema, ui) {
    this.#members(schema, ui, /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set());
  }
  /** Reads the properties of an object, and those that stand beside them; a name that was read is the same question. */
  #members(schema, ui, names, outer) {
    if (this.#open.has(schema)) return;
    this.#open.add(schema);
    const required = /* @__PURE__ */ new Set([...outer, ...itemsOf(get(schema, "required")).flatMap((one) => stringOf(one) ?? [])]);
    for (const { key, value } of ordered(entriesOf(get(schema, "properties")), get(ui, "ui:order"))) {
      if (names.has(key.value)) continue;
      names.add(key.value);
      this.#property({ key, own: value, schema: resolved(this.#root, value), ui: get(ui, key.value), isRequired: required.has(key.value) });
    }
    for (const part of partsOf(schema)) this.#members(resolved(this.#root, part), ui, names, required);
    this.#open.delete(schema);
  }
  #property(property) {
    if (++this.#properties > mostProperties) throw new import_chunk_AA2GJI3A.LimitError(`the schema has more than ${mostProperties} questions, those that references repeat counted`);
    if (isHidden2(property) || property.own.type !== "object") return;
    const items = typeOf2(property) === "array" ? keyword(property, "items") : void 0;
    const item = items && resolved(this.#root, items);
    const group = [property.schema, item].find((one) => one && get(one, "properties"));
    const options = optionsOf2(property, item ?? property.schema);
    if (group) this.#group(property, group, group === item ? get(property.ui, "items") : property.ui);
    else if (options.length === 0 && partsOf(property.schema).some((part) => get(resolved(this.#root, part), "properties")))
      this.#group(property, property.schema, property.ui);
    else this.#question(property, item, options);
  }
  #group(property, schema, ui) {
    this.#writer.group(nameOf(property), () => {
      this.#writer.prose(uiOf(property, "description") ?? keyword(property, "description"));
      this.#writer.prose(uiOf(property, "help"));
      this.#object(schema, ui);
    });
  }
  #question(property, item, options) {
    const kind = kindOf4(property, item, options.length > 0);
    this.#writer.question({
      kind,
      id: property.key.value,
      label: nameOf(property),
      help: [uiOf(property, "description") ?? keyword(property, "description"), uiOf(property, "help")],
      placeholder: uiOf(property, "placeholder"),
      outline: kind === "long-text" ? keyword(property, "default") : void 0,
      options,
      // A box that is required may be left empty, unless true is the one value it may have.
      required: kind === "box" ? isTrue(keyword(property, "const")) : property.isRequired,
      prefilled: isAnswered2(property, kind),
      node: property.own
    });
  }
  /** An element of a layout of JSON Forms. */
  #element(element) {
    const pointer = stringOf(get(element, "scope"));
    if (pointer !== void 0) this.#control(element, pointer);
    const label = get(element, "label");
    if (stringOf(get(element, "type")) === "Label") this.#writer.prose(get(element, "text"));
    const inner = itemsOf(get(element, "elements"));
    if (inner.length > 0)
      this.#writer.group(label, () => {
        for (const one of inner) this.#element(one);
      });
  }
  #control(element, pointer) {
    const [, above = "", name = ""] = /^(.*)\/properties\/([^/]+)$/.exec(pointer) ?? [];
    const parent = pointed(this.#root, above === "" ? "#" : above);
    const owner = parent && resolved(this.#root, parent);
    const entry = entryOf(get(owner, "properties"), name.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (!entry) return;
    const isRequired = itemsOf(get(owner, "required")).some((one) => stringOf(one) === entry.key.value);
    this.#property({ key: entry.key, own: entry.value, schema: resolved(this.#root, entry.value), ui: element, label: get(element, "label"), isRequired });
  }
};
function parseJson(source) {
  try {
    return { root: new Parser(source).read() };
  } catch (error) {
    if (error instanceof SyntaxFault) return { error: { offset: error.offset, message: error.message } };
    throw error;
  }
}
var SyntaxFault = class extends Error {
  offset;
  constructor(offset, message) {
    super(message);
    this.offset = offset;
  }
};
var deepest2 = import_chunk_AA2GJI3A.maxDepth * 2;
var space = /[\t\n\r ]*/y;
var number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var word = /[a-zA-Z_$][\w$]*/y;
var plain = /[^"\\\u0000-\u001f]*/y;
var escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
var words = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
var Parser = class {
  #source;
  #stack = [];
  #at;
  constructor(source) {
    this.#source = source;
    this.#at = source.startsWith("\uFEFF") ? 1 : 0;
  }
  read() {
    for (; ; ) {
      let value = this.#begin();
      while (value) {
        const top = this.#stack.at(-1);
        if (!top) return this.#only(value);
        if (top.entries) top.entries.push({ key: top.key, value });
        else top.items.push(value);
        value = this.#goesOn(top) ? void 0 : this.#close(top);
      }
    }
  }
  /** A whole value; undefined when a collection was opened that holds something. */
  #begin() {
    const start = this.#skip();
    const sign = this.#source[start];
    if (sign !== "{" && sign !== "[") return this.#scalar();
    this.#at++;
    const isEmpty = this.#source[this.#skip()] === (sign === "{" ? "}" : "]");
    if (isEmpty) return sign === "{" ? { type: "object", start, end: ++this.#at, entries: [] } : { type: "array", start, end: ++this.#at, items: [] };
    if (this.#stack.length >= deepest2) throw new import_chunk_AA2GJI3A.LimitError(`JSON nests deeper than ${deepest2} levels`);
    this.#stack.push(sign === "{" ? { start, entries: [], key: this.#key() } : { start, items: [] });
    return void 0;
  }
  /** Whether a collection has a further value; the key of an object is read with it. */
  #goesOn(top) {
    const end = top.entries ? "}" : "]";
    const comma = this.#skip();
    if (this.#source[comma] === end) return false;
    if (this.#source[comma] !== ",") throw this.#unexpected(`a comma or \u201C${end}\u201D is missing here`);
    this.#at++;
    if (this.#source[this.#skip()] === end) throw new SyntaxFault(comma, `the comma before \u201C${end}\u201D is one too many`);
    if (top.entries) top.key = this.#key();
    return true;
  }
  #close(top) {
    this.#stack.pop();
    const { start } = top;
    const end = ++this.#at;
    return top.entries ? { type: "object", start, end, entries: top.entries } : { type: "array", start, end, items: top.items };
  }
  #key() {
    if (this.#source[this.#skip()] !== '"') throw this.#unexpected("a key in double quotes must stand here");
    const key = this.#string();
    if (this.#source[this.#skip()] !== ":") throw this.#unexpected("a colon is missing behind the key");
    this.#at++;
    return key;
  }
  #scalar() {
    const start = this.#at;
    if (this.#source[start] === '"') return this.#string();
    const digits = this.#match(number);
    if (digits !== "") return { type: "number", start, end: this.#at, value: Number(digits) };
    const name = this.#match(word);
    const value = words.get(name);
    if (value === void 0) {
      this.#at = start;
      throw this.#unexpected(name === "" ? "a value is missing here" : `\u201C${name.slice(0, 40)}\u201D must stand in double quotes`);
    }
    return { type: value === null ? "null" : "boolean", start, end: this.#at, value };
  }
  #string() {
    const start = this.#at++;
    for (; ; ) {
      this.#match(plain);
      const sign = this.#source[this.#at];
      if (sign === '"') break;
      if (sign === void 0) throw new SyntaxFault(start, "a quotation mark is never closed");
      if (sign !== "\\") throw this.#unexpected("a line break or tab stands in a text: write \\n or \\t");
      if (this.#match(escaped) === "") throw this.#unexpected("this backslash begins nothing that JSON knows: write \\\\ for the sign itself");
    }
    const end = ++this.#at;
    return { type: "string", start, end, value: JSON.parse(this.#source.slice(start, end)) };
  }
  #only(value) {
    if (this.#skip() < this.#source.length) throw this.#unexpected("something stands behind the end");
    return value;
  }
  #skip() {
    this.#match(space);
    return this.#at;
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
  /** What most often stands where it may not is told by its name. */
  #unexpected(message) {
    const at = this.#at;
    const sign = this.#source[at];
    if (sign === void 0) return new SyntaxFault(at, "the file ends before its last bracket is closed");
    if (/^\/[/*]/.test(this.#source.slice(at, at + 2))) return new SyntaxFault(at, "a comment stands here, and JSON has none");
    return new SyntaxFault(at, sign === "'" ? "a single quotation mark stands here: JSON wants double ones" : message);
  }
};
var readers = {
  formio: readFormio,
  "json-schema": readSchema,
  "adaptive-card": readCards
};
function jsonFormatOf(source, isNamed) {
  const json = parseJson(source);
  if ("error" in json) return (0, import_chunk_M2R6GMIZ.formatBySigns)(source);
  if (findForms(json.root).length > 0) return "formio";
  if (findCards(json.root).length > 0) return "adaptive-card";
  return findSchemas(json.root, isNamed).length > 0 ? "json-schema" : void 0;
}
function readJson(source, format) {
  const json = parseJson(source);
  if ("root" in json) {
    const output = readers[format](json.root, source);
    output.into.forgetOptional();
    return output;
  }
  const into = new import_chunk_AA2GJI3A.Assembler(source);
  const { offset, message } = json.error;
  into.problems.push({ code: "syntax", severity: "error", message: `This is not valid JSON: ${message}.`, span: { start: offset, end: offset } });
  return { into, meta: {}, notChecked: [{ reason: "The file is not valid JSON, so nothing else in it was checked.", place: "" }] };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  _7
});
