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
  _6: () => read_exports
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WSAS4ZZF = require("./chunk-5.cjs");
var import_chunk_JW7TENB2 = require("./core.cjs")._3;
var import_chunk_VOPOU33M = require("./core.cjs")._4;
var import_chunk_GRIGNXII = require("./core.cjs")._5;
var import_chunk_KHAHDFNF = require("./chunk-4.cjs");
var import_chunk_SOGJQ5I6 = require("./core.cjs")._7;
var import_chunk_DCY57HZ2 = require("./core.cjs")._8;
var import_chunk_AA2GJI3A = require("./core.cjs")._9;
var import_chunk_RRCFRSWB = require("./core.cjs")._10;
var import_chunk_Z3OBUHAT = require("./core.cjs")._11;
var import_chunk_I3UVOPCV = require("./core.cjs")._12;
var read_exports = {};
(0, import_chunk_I3UVOPCV.__export)(read_exports, {
  readIssueConfig: () => readIssueConfig,
  readIssueForm: () => readIssueForm
});
var import_yaml5 = (0, import_chunk_I3UVOPCV.__toESM)((0, import_chunk_VOPOU33M.require_yaml)(), 1);
var import_yaml = (0, import_chunk_I3UVOPCV.__toESM)((0, import_chunk_VOPOU33M.require_yaml)(), 1);
function mapScalar(node, source) {
  if (!(0, import_yaml.isScalar)(node) || typeof node.value !== "string" || !node.range) return void 0;
  const lines = linesOf(node, source);
  return lines && join(node.value, lines, node.range[1]);
}
function linesOf(node, source) {
  const [start, end] = node.range ?? [0, 0];
  switch (node.type) {
    case "PLAIN":
      return flowLines(source, start, end, false);
    case "QUOTE_SINGLE":
      return flowLines(source, start + 1, end - 1, true);
    case "QUOTE_DOUBLE":
      return doubleQuotedLines(source, start + 1, end - 1);
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return node.srcToken?.type === "block-scalar" ? blockLines(node.srcToken) : void 0;
    default:
      return void 0;
  }
}
function flowLines(source, start, end, singleQuoted) {
  const lines = [];
  let at = start;
  for (const raw of source.slice(start, end).split("\n")) {
    const line = new import_chunk_AA2GJI3A.TextBuilder();
    const isFirst = at === start;
    const isLast = at + raw.length >= end;
    const from = isFirst ? 0 : raw.length - raw.trimStart().length;
    const to = isLast ? raw.length : raw.trimEnd().length;
    for (let i = from; i < to; i++) {
      const isPair = singleQuoted && raw[i] === "'" && raw[i + 1] === "'";
      line.push(raw.charAt(i), at + i, at + i + (isPair ? 2 : 1));
      if (isPair) i++;
    }
    lines.push(line);
    at += raw.length + 1;
  }
  return lines;
}
var escapes = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
var hexLengths = { x: 2, u: 4, U: 8 };
function doubleQuotedLines(source, start, end) {
  const lines = [];
  let at = start;
  for (const raw of source.slice(start, end).split("\n")) {
    const line = new import_chunk_AA2GJI3A.TextBuilder();
    const isLast = at + raw.length >= end;
    let i = at === start ? 0 : raw.length - raw.trimStart().length;
    const trimmed = raw.trimEnd();
    const to = isLast ? raw.length : trimmed.endsWith("\\") ? trimmed.length - 1 : trimmed.length;
    while (i < to) {
      const [decoded, width] = raw[i] === "\\" ? decodeEscape(raw, i) : [raw.charAt(i), 1];
      line.push(decoded, at + i, at + i + width);
      i += width;
    }
    lines.push(line);
    at += raw.length + 1;
  }
  return lines;
}
function decodeEscape(raw, i) {
  const key = raw.charAt(i + 1);
  const hex = hexLengths[key];
  if (hex !== void 0) {
    const code = Number.parseInt(raw.slice(i + 2, i + 2 + hex), 16);
    return [code <= 1114111 ? String.fromCodePoint(code) : "", 2 + hex];
  }
  return [escapes[key] ?? key, 2];
}
function blockLines(token) {
  const header = token.props.find((prop) => prop.type === "block-scalar-header");
  const headerSource = header && "source" in header ? header.source : "";
  let at = token.offset + token.props.reduce((sum, prop) => sum + ("source" in prop ? prop.source.length : 0), 0);
  const rawLines = token.source.split("\n");
  const indent = indentOf(rawLines, headerSource, token.indent);
  return rawLines.map((raw) => {
    const line = new import_chunk_AA2GJI3A.TextBuilder();
    const content = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const from = Math.min(indent, content.length - content.trimStart().length);
    line.pushVerbatim(content.slice(from), at + from);
    at += raw.length + 1;
    return line;
  });
}
function indentOf(lines, header, parent) {
  const explicit = /[1-9]/.exec(header);
  if (explicit) return Math.max(0, parent) + Number(explicit[0]);
  const first = lines.find((line) => line.trim() !== "");
  return first === void 0 ? 0 : first.length - first.trimStart().length;
}
function join(value, lines, end) {
  const out = new import_chunk_AA2GJI3A.TextBuilder();
  let at = 0;
  let last = lines.find((line) => line.text !== "")?.starts[0] ?? end;
  const gap = (until, next) => {
    for (; at < until; at++) out.push(value.charAt(at), last, next);
  };
  for (const line of lines) {
    if (line.text === "") continue;
    let from = at;
    while (!value.startsWith(line.text, from)) {
      const unit = value[from];
      if (unit !== " " && unit !== "\n") return void 0;
      from++;
    }
    gap(from, line.starts[0] ?? last);
    for (let i = 0; i < line.text.length; i++) out.push(line.text.charAt(i), line.starts[i] ?? 0, line.ends[i] ?? 0);
    at += line.text.length;
    last = line.ends.at(-1) ?? last;
  }
  if (/[^ \n]/.test(value.slice(at))) return void 0;
  gap(value.length, Math.max(last, Math.min(end, last + value.length - at)));
  return out;
}
var import_yaml3 = (0, import_chunk_I3UVOPCV.__toESM)((0, import_chunk_VOPOU33M.require_yaml)(), 1);
var import_yaml2 = (0, import_chunk_I3UVOPCV.__toESM)((0, import_chunk_VOPOU33M.require_yaml)(), 1);
function inQuotes(node, source) {
  const written = writtenAs(node, source);
  return written && written.node.type === "PLAIN" && written.node.value !== null && /^[\w.+-]+$/.test(written.text) ? fixOf(written.node, `"${written.text}"`) : {};
}
function withoutQuotes(node, source) {
  const written = writtenAs(node, source);
  const [, truth] = /^(["'])(true|false)\1$/i.exec(written?.text ?? "")?.slice(1) ?? [];
  return written && truth ? fixOf(written.node, truth.toLowerCase()) : {};
}
function behindLabel(node, source) {
  const written = writtenAs(node, source);
  return written ? fixOf(written.node, `label: ${written.text}`) : {};
}
function writtenAs(node, source) {
  if (!(0, import_yaml2.isScalar)(node) || !node.range || node.tag !== void 0 || node.anchor !== void 0) return void 0;
  const text2 = source.slice(node.range[0], node.range[1]);
  return text2 === "" || /[\r\n]/.test(text2) || node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL" ? void 0 : { node, text: text2 };
}
function fixOf({ range }, text2) {
  const [start, end] = range ?? [0, 0];
  return { fix: { span: { start, end }, text: text2 } };
}
function validateForm(document, source) {
  return [...new Validator(document, source).check()].map((one) => ({ ...one, span: firstLine(one.span, source) }));
}
function firstLine({ start, end }, source) {
  const length = source.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}
var types = /* @__PURE__ */ new Set(["markdown", "input", "textarea", "dropdown", "checkboxes", "upload"]);
var topKeys = ["name", "description", "body", "title", "labels", "assignees", "projects", "type"];
var itemKeys = ["type", "id", "attributes", "validations"];
var attributeKeys = {
  markdown: ["value"],
  input: ["label", "description", "placeholder", "value"],
  textarea: ["label", "description", "placeholder", "value", "render"],
  dropdown: ["label", "description", "multiple", "options", "default"],
  checkboxes: ["label", "description", "options"]
};
var truthWords = /^(?:yes|no|on|off|true|false)$/i;
var Validator = class {
  #document;
  #source;
  #ids = /* @__PURE__ */ new Set();
  /** Labels, and what GitHub makes of them, with whether their field has an id of its own. */
  #labels = /* @__PURE__ */ new Map();
  constructor(document, source) {
    this.#document = document;
    this.#source = source;
  }
  *check() {
    const root = (0, import_chunk_VOPOU33M.resolve)(this.#document.contents, this.#document);
    if (!(0, import_yaml3.isMap)(root)) {
      yield problem("no-body", "An issue form is a list of keys: name, description and body.", root);
      return;
    }
    for (const key of ["name", "description"]) {
      if (!root.has(key)) yield problem("missing-key", `GitHub needs \u201C${key}\u201D at the top of the form.`, void 0);
      else yield* this.#topText(root, key);
    }
    for (const { key, near } of this.#unknown(root, topKeys))
      if (near && key.value.length > 4) yield problem("unknown-key", `GitHub does not know \u201C${key.value}\u201D: write \u201C${near}\u201D.`, key);
    const body = this.#get(root, "body");
    if (!(0, import_yaml3.isSeq)(body) || body.items.length === 0) {
      yield problem("no-body", "GitHub needs a \u201Cbody\u201D with at least one question.", body ?? this.#pair(root, "body"));
      return;
    }
    let questions = 0;
    for (const raw of body.items) {
      const item = (0, import_chunk_VOPOU33M.resolve)(raw, this.#document);
      if (!(0, import_yaml3.isMap)(item)) continue;
      const type = text(this.#get(item, "type"));
      if (type !== "markdown") questions++;
      yield* this.#item(item, type);
    }
    if (questions === 0)
      yield problem("no-question", "GitHub refuses a form with no question: add an input, textarea, dropdown or checkboxes.", this.#pair(root, "body"));
  }
  /** A text at the top of the form that is none: `description: yes` or an empty name. */
  *#topText(root, key) {
    const node = this.#get(root, key);
    const value = text(node);
    if (value?.trim() === "" || (0, import_yaml3.isScalar)(node) && node.value === null) yield problem("empty-text", `GitHub refuses an empty \u201C${key}\u201D.`, this.#pair(root, key));
    else if (isTruth(node) || (0, import_yaml3.isScalar)(node) && typeof node.value !== "string")
      yield { ...problem("not-text", `\u201C${key}\u201D must be text: put it in quotes.`, node), ...inQuotes(node, this.#source) };
  }
  *#item(item, type) {
    const typeNode = this.#get(item, "type");
    if (type === void 0 || !types.has(type)) {
      yield problem("unknown-type", `GitHub does not know the type \u201C${type ?? ""}\u201D: use markdown, input, textarea, dropdown or checkboxes.`, typeNode ?? item);
      return;
    }
    const attributes = this.#get(item, "attributes");
    yield* this.#keys(item, itemKeys, "of a question");
    const permitted = attributeKeys[type];
    if (permitted && (0, import_yaml3.isMap)(attributes)) yield* this.#keys(attributes, permitted, `under \u201Cattributes\u201D of this ${type}`);
    const needed = type === "markdown" ? "value" : "label";
    if (!(0, import_yaml3.isMap)(attributes) || !attributes.has(needed)) {
      yield problem("missing-key", `GitHub needs \u201C${needed}\u201D under \u201Cattributes\u201D of this ${type}.`, typeNode);
      return;
    }
    if (type === "markdown") return;
    yield* this.#id(item);
    yield* this.#label(item, attributes, type);
    yield* this.#required(item);
    if (type === "dropdown" || type === "checkboxes") yield* this.#options(attributes, type);
    if (type === "dropdown") yield* this.#default(attributes);
  }
  *#required(item) {
    const validations = this.#get(item, "validations");
    const node = (0, import_yaml3.isMap)(validations) ? this.#get(validations, "required") : void 0;
    if ((0, import_yaml3.isScalar)(node) && typeof node.value !== "boolean" && node.value !== null && !isTruth(node))
      yield { ...problem("not-truth", "\u201Crequired\u201D must be true or false, without quotes.", node), ...withoutQuotes(node, this.#source) };
  }
  /** The default of a dropdown is the number of an option, from 0. */
  *#default(attributes) {
    const node = this.#get(attributes, "default");
    const options = this.#get(attributes, "options");
    if (!node || !(0, import_yaml3.isSeq)(options)) return;
    const value = (0, import_yaml3.isScalar)(node) ? node.value : void 0;
    const isOption = typeof value === "number" && Number.isInteger(value) && value >= 0 && value < options.items.length;
    if (!isOption) yield problem("bad-default", `\u201Cdefault\u201D is the number of an option, from 0 to ${options.items.length - 1}.`, node);
  }
  *#id(item) {
    const node = this.#get(item, "id");
    const id = text(node);
    if (id === void 0 || !node) return;
    if (!/^[\w-]+$/.test(id)) yield problem("bad-id", `The id \u201C${id}\u201D may hold letters, digits, - and _ only.`, node);
    if (this.#ids.has(id)) yield problem("repeated-id", `The id \u201C${id}\u201D is used twice: GitHub refuses the form.`, node);
    this.#ids.add(id);
  }
  *#label(item, attributes, type) {
    const node = this.#get(attributes, "label");
    if (!node) return;
    const label = text(node);
    if (label === void 0) {
      yield { ...problem("not-text", "A label must be text: put it in quotes.", node), ...inQuotes(node, this.#source) };
      return;
    }
    if (label.trim() === "") {
      yield problem("empty-text", "GitHub refuses an empty label.", this.#pair(attributes, "label"));
      return;
    }
    const isWritten = type === "input" || type === "textarea";
    if (isWritten && /password/i.test(label))
      yield problem("forbidden-word", "GitHub refuses a label with \u201Cpassword\u201D in it: an issue is no place for one.", node);
    yield* this.#repeatedLabel(label, item.has("id"), node);
  }
  /** GitHub tells a field without an id by its label, made into a part of a URL. */
  *#repeatedLabel(label, hasId, node) {
    const key = parameterize(label);
    const exact = this.#labels.get(`=${label}`);
    const alike = key === "" ? void 0 : this.#labels.get(key);
    if (exact === true && hasId) {
      const message = `The label \u201C${label}\u201D is used twice: GitHub's documentation asks for labels that differ.`;
      yield { ...problem("repeated-label", message, node), severity: "note" };
    } else if (exact !== void 0) yield problem("repeated-label", `The label \u201C${label}\u201D is used twice: GitHub refuses the form.`, node);
    else if (alike === false && !hasId) yield problem("similar-label", `GitHub cannot tell \u201C${label}\u201D from a label above it: give each an id.`, node);
    this.#labels.set(`=${label}`, hasId);
    if (key !== "") this.#labels.set(key, (alike ?? true) && hasId);
  }
  *#options(attributes, type) {
    const options = this.#get(attributes, "options");
    if (!(0, import_yaml3.isSeq)(options) || options.items.length === 0) {
      yield problem("no-options", `GitHub needs at least one option in this ${type}.`, options ?? this.#pair(attributes, "label"));
      return;
    }
    const seen = /* @__PURE__ */ new Set();
    for (const raw of options.items) {
      const item = (0, import_chunk_VOPOU33M.resolve)(raw, this.#document);
      const node = (0, import_yaml3.isMap)(item) ? this.#get(item, "label") : item;
      if (type === "checkboxes" && (!(0, import_yaml3.isMap)(item) || !item.has("label")))
        yield {
          ...problem("missing-key", "GitHub needs \u201Clabel:\u201D in front of the text of each box.", item),
          ...options.flow ? {} : behindLabel(item, this.#source)
        };
      if (!(0, import_yaml3.isScalar)(node)) continue;
      const written = typeof node.value === "string" ? node.value : String(node.source ?? node.value);
      if (isTruth(node))
        yield {
          ...problem("not-text", `GitHub reads ${written} without quotes as true or false, and refuses the form. Write \u201C${written}\u201D in quotes.`, node),
          ...inQuotes(node, this.#source)
        };
      else if (typeof node.value === "number")
        yield { ...problem("not-text", `GitHub wants text here, not a number. Write \u201C${written}\u201D in quotes.`, node), ...inQuotes(node, this.#source) };
      if (type === "dropdown" && /^none$/i.test(written))
        yield problem("reserved-word", "GitHub keeps the option \u201CNone\u201D for itself: write what it means, such as \u201CNot needed\u201D.", node);
      if (seen.has(written)) yield problem("repeated-option", `The option \u201C${written}\u201D stands here twice: GitHub refuses the form.`, node);
      seen.add(written);
    }
  }
  /** Keys that GitHub refuses, each with where it stands. */
  *#keys(map, permitted, place) {
    for (const { key, near } of this.#unknown(map, permitted))
      yield problem("unknown-key", `GitHub knows no \u201C${key.value}\u201D ${place}${near ? `: write \u201C${near}\u201D` : ""}.`, key);
  }
  *#unknown(map, permitted) {
    for (const { key } of map.items) {
      if (!(0, import_yaml3.isScalar)(key) || typeof key.value !== "string" || key.value === "<<" || permitted.includes(key.value)) continue;
      yield { key, near: (0, import_chunk_JW7TENB2.nearest)(key.value, permitted) };
    }
  }
  #get(map, key) {
    return (0, import_chunk_VOPOU33M.resolve)(map.get(key, true), this.#document);
  }
  #pair(map, key) {
    const pair = map.items.find(({ key: name }) => (0, import_yaml3.isScalar)(name) && name.value === key);
    return (0, import_yaml3.isScalar)(pair?.key) ? pair.key : void 0;
  }
};
function parameterize(label) {
  const plain = label.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z\d_-]+/g, "-").replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
}
function isTruth(node) {
  return (0, import_yaml3.isScalar)(node) && node.type === "PLAIN" && truthWords.test(String(node.source ?? node.value));
}
function text(node) {
  return (0, import_yaml3.isScalar)(node) && typeof node.value === "string" ? node.value : void 0;
}
function spanOfNode(node) {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end };
}
function problem(code, message, node) {
  return { code, severity: "error", message, span: spanOfNode(node) };
}
var kinds = {
  input: "text",
  textarea: "long-text",
  dropdown: "choice",
  checkboxes: "choices",
  upload: "upload"
};
function readIssueForm(source) {
  return readYaml(source, (reader, document, into) => {
    reader.read();
    into.problems.push(...validateForm(document, source));
  });
}
function readYaml(source, read) {
  const into = new import_chunk_AA2GJI3A.Assembler(source);
  const { document, error, comments } = (0, import_chunk_VOPOU33M.parseYaml)(source);
  into.comments.push(...comments);
  if (error || !document) {
    const at = Math.min(error?.offset ?? 0, source.length);
    const message = `This is not valid YAML: ${(0, import_chunk_VOPOU33M.plainMessage)(error?.message ?? "the file is empty")}.`;
    into.problems.push({ code: "syntax", severity: "error", message, span: { start: at, end: at } });
    return { into, meta: {}, notChecked: [{ reason: "The file is not valid YAML, so nothing else in it was checked.", place: "" }] };
  }
  const reader = new FormReader(source, document, into);
  read(reader, document, into);
  return { into, meta: reader.meta, notChecked: reader.notChecked };
}
function readIssueConfig(source) {
  return readYaml(source, (reader) => reader.readConfig());
}
var FormReader = class {
  notChecked = [];
  meta = {};
  #source;
  #document;
  #into;
  /** Nodes read already: what an alias repeats is checked once. */
  #seen = /* @__PURE__ */ new Set();
  constructor(source, document, into) {
    this.#source = source;
    this.#document = document;
    this.#into = into;
  }
  read() {
    const root = (0, import_chunk_VOPOU33M.resolve)(this.#document.contents, this.#document);
    if (!(0, import_yaml5.isMap)(root)) return;
    this.#plain(this.#get(root, "name"), "title");
    this.#plain(this.#get(root, "description"), "paragraph");
    this.meta = {
      name: this.#string(this.#get(root, "name")),
      title: this.#string(this.#get(root, "title")),
      labels: this.#strings(this.#get(root, "labels")),
      assignees: this.#strings(this.#get(root, "assignees"))
    };
    const body = this.#get(root, "body");
    if (!(0, import_yaml5.isSeq)(body)) return;
    for (const raw of body.items) {
      const item = (0, import_chunk_VOPOU33M.resolve)(raw, this.#document);
      if ((0, import_yaml5.isMap)(item)) this.#item(item);
    }
  }
  readConfig() {
    const root = (0, import_chunk_VOPOU33M.resolve)(this.#document.contents, this.#document);
    const links = (0, import_yaml5.isMap)(root) ? this.#get(root, "contact_links") : void 0;
    if (!(0, import_yaml5.isSeq)(links)) return;
    for (const raw of links.items) {
      const link = (0, import_chunk_VOPOU33M.resolve)(raw, this.#document);
      if (!(0, import_yaml5.isMap)(link)) continue;
      this.#plain(this.#get(link, "name"), "heading");
      this.#plain(this.#get(link, "about"), "paragraph");
    }
  }
  #item(item) {
    const type = this.#string(this.#get(item, "type"));
    const attributes = this.#get(item, "attributes");
    if (!(0, import_yaml5.isMap)(attributes) || type === void 0) return;
    if (type === "markdown") {
      this.#markdown(this.#get(attributes, "value"));
      return;
    }
    const kind = kinds[type];
    if (kind) this.#field(item, attributes, kind);
  }
  #field(item, attributes, kind) {
    this.#into.inField = true;
    const label = this.#plain(this.#get(attributes, "label"), "label");
    const help = this.#markdown(this.#get(attributes, "description"), "help");
    const placeholder = this.#plain(this.#get(attributes, "placeholder"), "placeholder");
    const value = this.#get(attributes, "value");
    const outline = kind === "long-text" ? this.#markdown(value, "help") : [];
    help.push(...outline);
    const options = this.#options(this.#get(attributes, "options"));
    this.#into.addField({
      kind: kind === "choices" ? this.#mustTickAll(attributes) ? "consent" : (0, import_chunk_KHAHDFNF.kindOfBoxes)(label, help, options) : kind,
      id: this.#string(this.#get(item, "id")),
      label,
      help,
      outline,
      placeholder,
      options,
      required: this.#isRequired(item, attributes),
      prefilled: kind === "text" ? (0, import_chunk_WSAS4ZZF.isAnswered)(this.#string(value) ?? "") : (0, import_chunk_WSAS4ZZF.isTaskList)(label, outline),
      span: spanOfMap(item)
    });
  }
  #isRequired(item, attributes) {
    const validations = this.#get(item, "validations");
    if ((0, import_yaml5.isMap)(validations) && isTrue(this.#data(validations, "required"))) return true;
    const options = this.#get(attributes, "options");
    return (0, import_yaml5.isSeq)(options) && options.items.some((raw) => {
      const option = (0, import_chunk_VOPOU33M.resolve)(raw, this.#document);
      return (0, import_yaml5.isMap)(option) && isTrue(this.#data(option, "required"));
    });
  }
  /** Boxes that must all be ticked leave nothing to choose: whoever ticks them agrees or declares. */
  #mustTickAll(attributes) {
    const options = this.#get(attributes, "options");
    if (!(0, import_yaml5.isSeq)(options) || options.items.length === 0) return false;
    return options.items.every((raw) => {
      const option = (0, import_chunk_VOPOU33M.resolve)(raw, this.#document);
      return (0, import_yaml5.isMap)(option) && isTrue(this.#data(option, "required"));
    });
  }
  #options(options) {
    if (!(0, import_yaml5.isSeq)(options)) return [];
    return options.items.flatMap((raw) => {
      const option = (0, import_chunk_VOPOU33M.resolve)(raw, this.#document);
      if ((0, import_yaml5.isMap)(option)) return this.#markdown(this.#get(option, "label"), "option");
      return this.#plain(option, "option") ?? [];
    });
  }
  #plain(node, role) {
    const text2 = this.#text(node);
    return text2 && this.#into.addBlock({ text: text2, role });
  }
  #markdown(node, role) {
    const text2 = this.#text(node);
    if (!text2) return [];
    (0, import_chunk_SOGJQ5I6.checkDepth)(text2.text);
    const before = this.#into.blocks.length;
    const parts = (0, import_chunk_DCY57HZ2.readParts)((0, import_chunk_DCY57HZ2.parseMarkdown)(text2.text, true), text2.text);
    (0, import_chunk_VOPOU33M.addParts)(parts, text2.text, this.#into, { isTemplate: false, findFields: false, origin: text2, ...role ? { role } : {} });
    return this.#into.blocks.slice(before);
  }
  #text(node) {
    if (!(0, import_yaml5.isScalar)(node) || typeof node.value !== "string" || this.#seen.has(node)) return void 0;
    this.#seen.add(node);
    const text2 = mapScalar(node, this.#source);
    if (!text2) this.notChecked.push({ reason: "A text could not be placed in the file.", place: node.value.slice(0, 40) });
    return text2;
  }
  #get(map, key) {
    return (0, import_chunk_VOPOU33M.resolve)(map.get(key, true), this.#document);
  }
  #string(node) {
    return (0, import_yaml5.isScalar)(node) && typeof node.value === "string" ? node.value : void 0;
  }
  #strings(node) {
    const items = (0, import_yaml5.isSeq)(node) ? node.items : [node];
    return items.flatMap((item) => this.#string((0, import_chunk_VOPOU33M.resolve)(item, this.#document)) ?? []);
  }
  #data(map, key) {
    const node = this.#get(map, key);
    return (0, import_yaml5.isScalar)(node) ? node.value : void 0;
  }
};
function isTrue(value) {
  return value === true || value === "yes" || value === "on" || value === "Yes" || value === "YES";
}
function spanOfMap(map) {
  const [start, end] = map.range ?? [0, 0];
  return { start, end };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  _6
});
