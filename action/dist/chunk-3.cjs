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
  FieldWriter: () => FieldWriter,
  FormReader: () => FormReader,
  PlaceBudget: () => PlaceBudget,
  SourceWriter: () => SourceWriter,
  allTexts: () => allTexts,
  boxesIn: () => boxesIn,
  hasBareLabels: () => hasBareLabels,
  isBoxBullet: () => isBoxBullet,
  isTraced: () => isTraced,
  linesIn: () => linesIn,
  promptsIn: () => promptsIn,
  readStory: () => readStory,
  textsOf: () => textsOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_BN76L2Q2 = require("./core.cjs")._1;
var import_chunk_GRIGNXII = require("./core.cjs")._5;
var import_chunk_KHAHDFNF = require("./chunk-4.cjs");
var import_chunk_AA2GJI3A = require("./core.cjs")._9;
function lookAt(item) {
  item.look ??= makeLook(item);
  return item.look;
}
var mostWords = 12;
var white = { pieces: [], hasAnswers: false, boxes: 0, isBare: false, isOptions: false, boxesBehind: false, isEmpty: true, around: [] };
function makeLook(item) {
  const { paragraph, list } = item;
  const { text } = paragraph;
  if (text === "" && paragraph.controls.length === 0 && paragraph.blanks.length === 0) return white;
  const [found, around] = answersIn(paragraph);
  const answers = found.length === 0 && isTypedPrompt(text) ? [promptIn(text)] : found;
  const pieces = [];
  let at = 0;
  for (const answer of answers) {
    if (answer.start > at) pieces.push({ type: "text", start: at, end: answer.start });
    pieces.push(answer);
    at = Math.max(at, answer.end);
  }
  if (at < text.length) pieces.push({ type: "text", start: at, end: text.length });
  const seen = pieces.filter((piece) => piece.type !== "text" || hasWords(text.slice(piece.start, piece.end)));
  const words = seen.some(({ type }) => type === "text");
  const boxes2 = answers.filter(({ type }) => type === "box").length;
  const [first] = seen;
  const opening = first?.type === "text" ? text.slice(first.start, first.end).trim() : "";
  const boxesBehind = boxes2 > 0 && opening !== "" && seen.at(-1)?.type === "box";
  const hasBoxBullet = list?.hasBox === true && words;
  return {
    pieces,
    hasAnswers: answers.length > 0 || hasBoxBullet,
    boxes: boxes2,
    isBare: answers.length > 0 && !words,
    isOptions: hasBoxBullet || first?.type === "box" || boxesBehind && boxes2 > 1 && !opening.includes(":") && opening.split(/\s+/).length <= 3,
    boxesBehind,
    isEmpty: answers.length === 0 && !words,
    around
  };
}
function hasWords(text) {
  return /[\p{L}\p{N}]/u.test(text);
}
function isTypedPrompt(text) {
  const line = text.trim();
  return line.length <= 600 && line.length > 2 && !/^\W*(?:attach|delete|remove|note|see|if|optional|use|continued|page)\b/i.test(line) && ((0, import_chunk_GRIGNXII.isPrompt)(line) || /^\[[^[\]]{2,598}\]$/.test(line) || /^<[^<>]{2,80}>$|^«[^«»]{2,80}»$/.test(line) || dateInLetters.test(line) || yourOwn.test(line));
}
var yourOwn = /^your (?:full )?(?:name|address|(?:tele)?phone(?: number)?|e-?mail(?: address)?|job title|department|signature)$/i;
var dateInLetters = /^(?:(?:x{2,4}|d{1,2}|m{1,4}|y{2,4}|20\d?[xy]{1,2})[-/. ]?){2,3}$/i;
function promptIn(text) {
  const start = text.length - text.trimStart().length;
  return { type: "open", start, end: text.trimEnd().length, controls: [], isPrompt: true };
}
function answersIn({ text, controls, blanks, generated }) {
  const around = [];
  const answers = [];
  for (const [i, control] of controls.entries()) {
    const next = controls[i + 1];
    const holdsOthers = control.origin !== "drawn" && control.type !== "box" && next !== void 0 && next.start >= control.start && next.end <= control.end && next.origin !== "drawn";
    if (holdsOthers || control.type === "repeated" || holdsText(control, text)) around.push(control);
    else {
      const before = answers.at(-1);
      const isInside = before !== void 0 && control.start < before.end;
      if (isInside && control.origin === "drawn") continue;
      if (isInside) before.controls.push(control);
      else answers.push({ type: control.type === "box" ? "box" : "open", start: control.start, end: control.end, controls: [control] });
    }
  }
  for (const { start, end } of generated.length > 0 ? [] : blanks) {
    if (!answers.some((one) => one.start < end && one.end > start)) answers.push({ type: "open", start, end, controls: [] });
  }
  return [answers.sort((a, b) => a.start - b.start || a.end - b.end), around];
}
function holdsText({ type, showsPlaceholder, start, end }, text) {
  if (showsPlaceholder || type === "box" || type === "choice" || type === "date") return false;
  return text.slice(start, end).trim().split(/\s+/).length > mostWords;
}
function lookAtCell(cell) {
  cell.look ??= makeCellLook(cell);
  return cell.look;
}
function makeCellLook({ items, isContinued }) {
  const texts = textsOf(items);
  const onlyTexts = texts.length === items.length;
  const hasMedia = texts.some(({ paragraph }) => paragraph.hasMedia);
  const looks = texts.map(lookAt);
  const lines = texts.filter((_, i) => !looks[i]?.isEmpty);
  const words = texts.map(({ paragraph }) => paragraph.text.trim()).filter(Boolean).join(" ");
  return {
    lines,
    words,
    isOpen: !isContinued && onlyTexts && !hasMedia && looks.every(({ isEmpty, isBare }) => isEmpty || isBare),
    isBlank: onlyTexts && !hasMedia && lines.length === 0,
    isBoxes: onlyTexts && lines.length > 0 && lines.every((item) => lookAt(item).isOptions),
    isText: onlyTexts && words !== "" && looks.every(({ hasAnswers }) => !hasAnswers)
  };
}
function isOpen(cell) {
  return lookAtCell(cell).isOpen;
}
function isBlank(cell) {
  return lookAtCell(cell).isBlank;
}
function isBoxes(cell) {
  return lookAtCell(cell).isBoxes;
}
function isText(cell) {
  return lookAtCell(cell).isText;
}
function textsOf(items) {
  return items.filter((item) => item.type === "text");
}
function linesOf(cell) {
  return lookAtCell(cell).lines;
}
function wordsOf(cell) {
  return lookAtCell(cell).words;
}
function isDrawnOnly(item) {
  const look = lookAt(item);
  return look.isBare && look.pieces.every((piece) => piece.type === "text" || piece.type === "open" && piece.controls.length === 0 && !piece.isPrompt);
}
var nowhere = { section: "", within: "" };
function joined(first, lines) {
  const built = new import_chunk_AA2GJI3A.TextBuilder();
  let end = first.ends.at(-1) ?? 0;
  const add = ({ text, starts, ends }) => {
    for (let i = 0; i < text.length; i++) built.push(text.charAt(i), starts[i] ?? 0, ends[i] ?? 0);
  };
  add(first);
  for (const next of lines) {
    built.push(" ", end, next.starts[0] ?? end);
    add(next);
    end = next.ends.at(-1) ?? end;
  }
  return built;
}
var SourceWriter = class {
  #source = "";
  #length = 0;
  #pieces = [];
  #starts = /* @__PURE__ */ new Map();
  #controls = /* @__PURE__ */ new Map();
  #written = [];
  /** The section and the table that a paragraph stands in, set while the document is put together. */
  #where = /* @__PURE__ */ new Map();
  /** @throws {LimitError} for more text than any form has. */
  add(part, paragraphs) {
    for (const paragraph of paragraphs) {
      this.#starts.set(paragraph, this.#length);
      this.#line(paragraph.text, part, paragraph);
      for (const control of paragraph.controls) {
        const { title, help, options } = control;
        if (title === void 0 && help.length === 0 && options.length === 0) continue;
        const line = (text) => (0, import_chunk_AA2GJI3A.verbatim)(text, this.#line(text, part, paragraph, control));
        this.#controls.set(control, { title: title === void 0 ? void 0 : line(title), help: help.map(line), options: options.map(line) });
      }
    }
  }
  /** Writes a line, and says where it begins. */
  #line(text, part, owner, control) {
    const start = this.#length;
    this.#pieces.push(text, "\n");
    this.#length += text.length + 1;
    if (this.#length > import_chunk_AA2GJI3A.maxBytes) throw new import_chunk_AA2GJI3A.LimitError(`the file has more than ${import_chunk_AA2GJI3A.maxBytes / 1e6} million characters of text`);
    this.#written.push({ start, end: start + text.length, part, owner, control });
    return start;
  }
  /** The whole text, once everything is added. */
  get source() {
    if (this.#source === "") this.#source = this.#pieces.join("");
    return this.#source;
  }
  startOf(paragraph) {
    return this.#starts.get(paragraph) ?? 0;
  }
  textsOf(control) {
    return this.#controls.get(control) ?? { title: void 0, help: [], options: [] };
  }
  /** Says where a paragraph stands for a person; the first word counts. */
  place(paragraph, section, within) {
    if (this.#where.has(paragraph)) return false;
    this.#where.set(paragraph, { section, within });
    return true;
  }
  get places() {
    return this.#written.map(({ start, end, part, owner, control }) => {
      const { section, within } = this.#where.get(owner) ?? nowhere;
      const place = { start, end, part, paragraph: owner.number, section, within };
      return control ? { ...place, control: { start: control.start, end: control.end } } : place;
    });
  }
  /**
   * Units [from, to) of a paragraph. What Word fills in by itself is one sign
   * that parts the words around it, and so is a place to answer when `marked`.
   */
  text(paragraph, from, to, hidden) {
    const start = this.startOf(paragraph);
    if (hidden.length === 0) return (0, import_chunk_AA2GJI3A.verbatim)(paragraph.text.slice(from, to), start + from);
    const built = new import_chunk_AA2GJI3A.TextBuilder();
    let at = from;
    for (const gap of hidden) {
      if (gap.end <= at || gap.start >= to) continue;
      const begin = Math.max(gap.start, at);
      if (begin > at) built.pushVerbatim(paragraph.text.slice(at, begin), start + at);
      const end = Math.min(gap.end, to);
      built.push(import_chunk_AA2GJI3A.OPAQUE, start + begin, start + end);
      at = end;
    }
    if (to > at) built.pushVerbatim(paragraph.text.slice(at, to), start + at);
    return built;
  }
};
function contentControl(sdt, isBlock) {
  const properties = (0, import_chunk_BN76L2Q2.childOf)(sdt, "w:sdtPr");
  const has = (name) => (0, import_chunk_BN76L2Q2.childOf)(properties, name);
  if (skipped.some((name) => has(name))) return void 0;
  const list = has("w:dropDownList") ?? has("w:comboBox");
  const box = has("w14:checkbox");
  const text = has("w:text");
  return {
    origin: "content-control",
    type: list ? "choice" : box ? "box" : has("w:date") ? "date" : has("w:picture") ? "picture" : has("w15:repeatingSection") ? "repeated" : text && !(0, import_chunk_BN76L2Q2.isTrue)(text.attributes["w:multiLine"]) ? "text" : "long-text",
    title: filled((0, import_chunk_BN76L2Q2.valOf)(has("w:alias"))),
    name: filled((0, import_chunk_BN76L2Q2.valOf)(has("w:tag"))),
    help: [],
    options: optionsOf(list),
    showsPlaceholder: (0, import_chunk_BN76L2Q2.isOn)(has("w:showingPlcHdr")),
    checked: box !== void 0 && (0, import_chunk_BN76L2Q2.isOn)((0, import_chunk_BN76L2Q2.childOf)(box, "w14:checked")),
    isLocked: /^(?:contentLocked|sdtContentLocked)$/.test((0, import_chunk_BN76L2Q2.valOf)(has("w:lock")) ?? ""),
    binding: has("w:dataBinding")?.attributes["w:xpath"],
    isBlock
  };
}
var skipped = ["w:docPartObj", "w:docPartList", "w:citation", "w:bibliography", "w:group", "w15:repeatingSectionItem"];
function formField(data) {
  const [box, list, input] = [(0, import_chunk_BN76L2Q2.childOf)(data, "w:checkBox"), (0, import_chunk_BN76L2Q2.childOf)(data, "w:ddList"), (0, import_chunk_BN76L2Q2.childOf)(data, "w:textInput")];
  const enabled = (0, import_chunk_BN76L2Q2.childOf)(data, "w:enabled");
  const help = [(0, import_chunk_BN76L2Q2.childOf)(data, "w:helpText"), (0, import_chunk_BN76L2Q2.childOf)(data, "w:statusText")].flatMap((one) => filled((0, import_chunk_BN76L2Q2.valOf)(one)) ?? []);
  return {
    origin: "form-field",
    type: box ? "box" : list ? "choice" : (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(input, "w:type")) === "date" ? "date" : "text",
    title: void 0,
    name: filled((0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(data, "w:name"))),
    help: [...new Set(help)],
    options: (0, import_chunk_BN76L2Q2.elementsOf)(list).flatMap((one) => one.name === "w:listEntry" ? filled((0, import_chunk_BN76L2Q2.valOf)(one)) ?? [] : []),
    showsPlaceholder: false,
    checked: box !== void 0 && (0, import_chunk_BN76L2Q2.isOn)((0, import_chunk_BN76L2Q2.childOf)(box, "w:checked") ?? (0, import_chunk_BN76L2Q2.childOf)(box, "w:default")),
    isLocked: enabled !== void 0 && !(0, import_chunk_BN76L2Q2.isOn)(enabled),
    binding: void 0,
    isBlock: false
  };
}
function drawnBox(checked) {
  return {
    origin: "drawn",
    type: "box",
    title: void 0,
    name: void 0,
    help: [],
    options: [],
    showsPlaceholder: false,
    checked,
    isLocked: false,
    binding: void 0,
    isBlock: false
  };
}
function optionsOf(list) {
  return (0, import_chunk_BN76L2Q2.elementsOf)(list).flatMap(({ name, attributes }, i) => {
    if (name !== "w:listItem") return [];
    const value = attributes["w:value"];
    const isPrompt2 = i === 0 && (value === void 0 || value === "" || value === attributes["w:displayText"]) && (0, import_chunk_GRIGNXII.isStandardPrompt)(attributes["w:displayText"] ?? "");
    return isPrompt2 ? [] : filled(attributes["w:displayText"] ?? value) ?? [];
  });
}
function activeControl(name) {
  const type = /^(?:check|option|toggle)/i.test(name) ? "box" : /^(?:combo|list)/i.test(name) ? "choice" : /^text/i.test(name) ? "text" : void 0;
  return type && { ...drawnBox(false), type, title: name };
}
function filled(text) {
  const trimmed2 = text?.replace(/\s+/g, " ").trim();
  return trimmed2 ? trimmed2 : void 0;
}
function fieldKindOf({ type }) {
  switch (type) {
    case "choice":
      return "choice";
    case "box":
      return "choices";
    case "picture":
      return "upload";
    case "text":
    case "date":
      return "text";
    default:
      return "long-text";
  }
}
function answersOf(item) {
  return lookAt(item).pieces.flatMap((piece) => piece.type === "text" ? [] : [{ item, piece }]);
}
function trimmed(item, from, to) {
  const raw = item.paragraph.text.slice(from, to);
  if (!hasWords(raw)) return void 0;
  const start = from + (/^[\s\u00a0,;.|/•·–—-]*/.exec(raw)?.[0].length ?? 0);
  return { item, from: start, to: Math.max(start, from + raw.trimEnd().length) };
}
function wholeOf(item) {
  return trimmed(item, 0, item.paragraph.text.length) ?? { item, from: 0, to: item.paragraph.text.length };
}
function labelIn(lines) {
  const [first, ...rest] = lines;
  if (!first) return { label: void 0, rest };
  const texts = lines.map(({ paragraph }) => paragraph.text.trim());
  const isOne = rest.length > 0 && texts.every((text) => text.split(/\s+/).length <= 5 && !/[.!?]$/.test(text)) && texts.join(" ").length <= 80;
  return isOne ? { label: { ...wholeOf(first), more: rest }, rest: [] } : { label: wholeOf(first), rest };
}
function labelOf(item, from, to) {
  const words = trimmed(item, from, to);
  return words && !/^(?:\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})[.)]|\d{1,2})\W*$/iu.test(textOfWords(words)) ? withoutColon(words) : void 0;
}
function withoutColon(words) {
  if (words.more) return words;
  return { ...words, to: words.from + (0, import_chunk_GRIGNXII.labelEnd)(words.item.paragraph.text.slice(words.from, words.to)) };
}
function textOfWords({ item, from, to }) {
  return item.paragraph.text.slice(from, to);
}
var mostWords2 = 6;
var wholeChunk = 15;
function wordsBeside(item, from, place, to) {
  const called = /^[\s,]*\((?:the |hereinafter |“the )?[“"']([^”"',)]{2,40})/.exec(item.paragraph.text.slice(place.end, Math.min(to, place.end + 80)));
  if (called?.[1]) return trimmed(item, place.end + called[0].length - called[1].length, place.end + called[0].length);
  const before = trimmed(item, from, place.start);
  if (before) {
    const text2 = textOfWords(before);
    const starts = [...text2.matchAll(/\S+/g)].map(({ index }) => index);
    return withoutColon({ ...before, from: before.from + (starts.length <= wholeChunk ? 0 : starts.at(-mostWords2) ?? 0) });
  }
  const behind = trimmed(item, place.end, to);
  if (!behind) return void 0;
  const text = textOfWords(behind);
  const ends = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  return { ...behind, to: behind.from + (ends[Math.min(mostWords2, ends.length) - 1] ?? text.length) };
}
function optionsIn(item, { pieces, boxes: boxes2, boxesBehind }, from) {
  const { text } = item.paragraph;
  if (boxes2 === 0) {
    const whole = trimmed(item, from, text.length);
    return whole ? [whole] : [];
  }
  const places = pieces.filter(({ type, start }) => type === "box" && start >= from);
  const options = places.map(
    (box, i) => boxesBehind ? trimmed(item, places[i - 1]?.end ?? from, box.start) : trimmed(item, box.end, places[i + 1]?.start ?? text.length)
  );
  return options.filter((one) => one !== void 0).map((one) => withoutBlank(one, pieces));
}
function withoutBlank(words, pieces) {
  const open = pieces.find(({ type, start }) => type === "open" && start > words.from && start < words.to);
  return open ? withoutColon({ ...words, to: open.start }) : words;
}
function isEnclosed(text, open, close) {
  const trimmedText = text.trim().replace(/[.,;:]$/, "");
  return trimmedText.length > 1 && trimmedText.startsWith(open) && trimmedText.endsWith(close);
}
function remarkIn(item, from, to) {
  const words = trimmed(item, from, to);
  return words && isEnclosed(textOfWords(words), "(", ")") ? words : void 0;
}
function sureness(answer, drawn = 0.9) {
  return answer?.piece.controls.some(({ origin }) => origin !== "drawn") ? 1 : drawn;
}
function roleOf(item, { cell }) {
  return cell ? "cell" : item.list ? "item" : "paragraph";
}
var FieldWriter = class {
  #into;
  #writer;
  #lists = 0;
  #list;
  /** The field that each binding was first asked in. */
  #bindings = /* @__PURE__ */ new Map();
  /** Controls that hold other things, counted with the next field. */
  #carried = 0;
  constructor(into, writer) {
    this.#into = into;
    this.#writer = writer;
  }
  /** Counts controls that are no field of their own. */
  carry(controls) {
    this.#carried += counted(controls);
  }
  /** Ends a list, and a part: what is left to count goes with the last field. */
  endList() {
    this.#list = void 0;
  }
  endPart() {
    this.endList();
    if (this.#carried === 0 || this.#into.fields.length === 0) return;
    this.#countOn(this.#into.fields.length - 1, this.#carried);
    this.#carried = 0;
  }
  field(draft, around) {
    const { answers, options = [], heads = [], help = [] } = draft;
    const controls = answers.flatMap(({ piece }) => piece.controls);
    const known = controls.map(({ binding }) => binding === void 0 ? void 0 : this.#bindings.get(binding)).find((index2) => index2 !== void 0);
    if (known !== void 0 && controls.every(({ type }) => type !== "box")) {
      this.#countOn(known, counted(controls));
      if (draft.label && !draft.isAside) this.block(draft.label, around.cell ? "cell" : "paragraph", around);
      return;
    }
    const index = this.#into.fields.length;
    this.#into.inField = true;
    const texts = controls.map((control) => this.#writer.textsOf(control));
    const prompt = placeholderOf(answers);
    const shown = draft.placeholder ?? prompt;
    const label = this.#label(draft, texts.find(({ title }) => title)?.title, prompt, around);
    const helpBlocks = help.map((words) => this.block(words, "help", around));
    for (const text of texts.flatMap((one) => one.help)) helpBlocks.push(this.#into.addBlock({ text, role: "help" }));
    const optionBlocks = [...heads.map((words) => this.#aside(words, "option")), ...options.map((words) => this.block(words, "option", around))];
    for (const text of texts.flatMap((one) => one.options)) optionBlocks.push(this.#into.addBlock({ text, role: "option" }));
    const isNamed2 = label !== void 0 && shown !== void 0 && label.starts[0] === this.#writer.startOf(shown.item.paragraph) + shown.from;
    const placeholder = shown && !isNamed2 ? this.block(shown, "placeholder", around) : void 0;
    const [first] = controls;
    const isChoice = draft.kind === "choices" || draft.kind === void 0 && first?.type === "box";
    this.#into.addField({
      kind: isChoice ? kindOfChoice(label, helpBlocks, optionBlocks) : draft.kind ?? (first ? fieldKindOf(first) : "text"),
      id: controls.find(({ name }) => name !== void 0)?.name,
      label,
      help: helpBlocks,
      placeholder,
      options: optionBlocks,
      prefilled: answers.length > 0 && answers.every(isFilled),
      span: this.#spanOf(label, answers),
      controls: counted(controls) + this.#carried,
      confidence: draft.confidence
    });
    this.#carried = 0;
    for (const { binding } of controls) if (binding !== void 0) this.#bindings.set(binding, index);
  }
  /** The words in front of it, else its title, else what stands in it, else the words around it. */
  #label({ label, isAside = false, otherwise, answers }, title, prompt, around) {
    if (label) {
      const words = withoutColon(label);
      if (isAside) return this.#aside(words);
      const { depth } = label.item;
      const isHeading = depth !== void 0 && around.cell === void 0 && label.from <= 1;
      return this.block(words, isHeading ? "heading" : "label", around, [], isHeading ? Math.min(6, depth) : 0);
    }
    if (title) return this.#into.addBlock({ text: title, role: "label" });
    const shown = prompt ?? otherwise ?? promptOf(answers);
    if (!shown) return void 0;
    return shown === otherwise ? this.#aside(shown) : this.block(shown, "label", around);
  }
  #aside({ item, from, to }, role = "label") {
    return this.#into.aside({ text: this.#writer.text(item.paragraph, from, to, item.paragraph.generated), role });
  }
  #countOn(index, count) {
    const field = this.#into.fields[index];
    if (field) this.#into.fields[index] = { ...field, controls: (field.controls ?? 0) + count };
  }
  #spanOf(label, answers) {
    const places = answers.map(({ item, piece }) => {
      const start = this.#writer.startOf(item.paragraph);
      return { start: start + piece.start, end: start + piece.end };
    });
    if (label) places.push({ start: label.starts[0] ?? 0, end: label.ends.at(-1) ?? 0 });
    return {
      start: places.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
      end: places.reduce((most, { end }) => Math.max(most, end), 0)
    };
  }
  /** Adds a block; `hidden` are the places in it that are read as one sign each. */
  block({ item, from, to, more = [] }, role, { cell }, hidden = [], depth = 0) {
    const { paragraph } = item;
    const gaps = hidden.length === 0 ? paragraph.generated : [...paragraph.generated, ...hidden].sort((a, b) => a.start - b.start);
    const first = this.#writer.text(paragraph, from, to, gaps);
    const text = more.length === 0 ? first : joined(
      first,
      more.map(wholeOf).map((line) => this.#writer.text(line.item.paragraph, line.from, line.to, []))
    );
    const place = role === "item" || role === "option" ? this.#itemPlace(item) : void 0;
    if (!place && role !== "help") this.#list = void 0;
    return this.#into.addBlock({
      text,
      marks: marksIn(paragraph.marks, text, this.#writer.startOf(paragraph)),
      role,
      depth,
      introducesList: /[:：]\s*$/.test(text.text) && role === "paragraph",
      item: place,
      cell: role === "cell" || role === "label" ? cell : void 0
    });
  }
  #itemPlace(item) {
    const { list } = item;
    const key = list?.numbering ?? (lookAt(item).boxes > 0 ? "boxes" : void 0);
    if (key === void 0) return void 0;
    if (this.#list !== key) this.#lists++;
    this.#list = key;
    const level = (list?.level ?? 0) + 1;
    return { list: this.#lists, level, ordered: list?.ordered ?? false, number: list?.number ?? 1, hasBox: lookAt(item).isOptions, isFirst: true };
  }
};
function counted(controls) {
  return controls.filter(({ origin }) => origin !== "drawn").length;
}
function placeholderOf(answers) {
  for (const { item, piece } of answers) {
    const prompts = piece.type === "open" && piece.isPrompt ? [piece] : piece.controls.filter(({ showsPlaceholder, type }) => showsPlaceholder && type !== "box");
    for (const { start, end } of prompts) {
      const words = trimmed(item, start, end);
      if (words && !(0, import_chunk_GRIGNXII.isStandardPrompt)(textOfWords(words))) return words;
    }
  }
  return void 0;
}
function promptOf(answers) {
  for (const { item, piece } of answers) {
    const words = piece.type === "open" && (piece.controls.length > 0 || piece.isPrompt) ? trimmed(item, piece.start, piece.end) : void 0;
    if (words) return words;
  }
  return void 0;
}
function isFilled({ item: { paragraph }, piece }) {
  if (piece.type !== "open" || piece.controls.length === 0) return false;
  return piece.controls.every(({ type, showsPlaceholder, isLocked, start, end }) => {
    if (isLocked) return true;
    const text = paragraph.text.slice(start, end);
    return type !== "choice" && type !== "picture" && !showsPlaceholder && hasWords(text) && !(0, import_chunk_GRIGNXII.isStandardPrompt)(text) && !isEnclosed(text, "[", "]");
  });
}
function kindOfChoice(label, help, options) {
  if (options.length === 0 && label) return (0, import_chunk_KHAHDFNF.kindOfBoxes)(void 0, help, [label]);
  const kind = (0, import_chunk_KHAHDFNF.kindOfBoxes)(label, help, options);
  return label === void 0 && kind === "choices" ? "steps" : kind;
}
function marksIn(marks, text, base) {
  if (marks.length === 0) return marks;
  return marks.flatMap((mark) => {
    const [start, end] = [unitAt(text, base + mark.start), unitAt(text, base + mark.end)];
    return end > start ? [{ ...mark, start, end }] : [];
  });
}
function unitAt(text, offset) {
  let low = 0;
  let high = text.starts.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((text.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var bare = /^[^:：]{1,60}[:：]\s*$/;
var bracketed = /\[([^[\]\n]{2,60})\]|<([^<>\n]{2,60})>|«([^«»\n]{2,60})»|\((?=insert |enter |name of |date of )([^()\n]{2,60})\)|(?<![{$#])\{(?=[^{}]*(?:[ \p{Lu}]|date|name))([^{}\n]{2,80})\}(?!\})/gu;
var replaced = /^\W*(?:insert|enter|add|type|your|name of|date of|title of|xx+)\b|^\W*(?:(?:company|project|team|organi[sz]ation|agency|client|employee|customer|vendor|supplier|partner|system|document|department) )?(?:name|date|title|address|number)\W*$|^[\p{Lu}\d][\p{Lu}\d\s&/_-]{2,}$/iu;
function isBareLabel({ paragraph: { text } }) {
  return bare.test(text) && !/^\W*(?:examples?|e\.g|notes?|or|and|total|questions\b.*|for example)\W*$/i.test(text) && /\p{L}/u.test(text) && text.trim().split(/\s+/).length <= 8;
}
function standsAlone(items, i) {
  let at = i + 1;
  for (let next2 = items[at]; next2?.type === "text" && lookAt(next2).isEmpty && !next2.list; next2 = items[++at]) ;
  const next = items[at];
  const before = items[i - 1];
  if (at > i + 1 && before?.type === "text" && isBareLabel(before)) return true;
  if (!next || next.type === "table") return next === void 0 || at > i + 1;
  const own = items[i];
  if (next.list) return own?.type === "text" && own.list !== void 0 && own.list.numbering === next.list.numbering && own.list.level >= next.list.level;
  return next.depth !== void 0 || next.paragraph.isBold || lookAt(next).hasAnswers || isBareLabel(next);
}
var capitals = /^\s*[“"]?\p{Lu}{2,}(?: \p{Lu}{2,}){1,5}[”"]?\s*$/u;
function typedPlaces(line, text) {
  const colon = text.search(/[:：]/);
  const rest = text.slice(colon + 1);
  if (colon < 1 || colon > 80 || !(dateInLetters.test(rest.trim()) || capitals.test(rest) || (0, import_chunk_GRIGNXII.isPrompt)(rest) && rest.trim() !== "@")) return void 0;
  const start = colon + 1 + rest.length - rest.trimStart().length;
  return [{ label: (0, import_chunk_GRIGNXII.cutLine)(line, 0, colon), hint: { role: "placeholder", line: (0, import_chunk_GRIGNXII.cutLine)(line, start, text.trimEnd().length) } }];
}
function inlinePrompts(item) {
  const { text } = item.paragraph;
  if (item.isGenerated || lookAt(item).hasAnswers || !/[[<«({]/.test(text)) return [];
  return [...text.matchAll(bracketed)].flatMap((found) => {
    const inner = found.slice(1).find((one) => one !== void 0) ?? "";
    const words = trimmed(item, found.index + 1, found.index + 1 + inner.length);
    const isLinked = item.paragraph.marks.some(({ type, start, end }) => type === "link" && start <= found.index && found.index < end);
    return words && !isLinked && inner.trim().split(/\s+/).length <= 8 && !/^\s*(?:https?:|mailto:|\d+\s*$|attach\b|delete\b|remove\b|note\b|see\b|if\b|optional\b|template\s*$|e\.g)/i.test(inner) ? [{ key: inner.trim().toLowerCase(), words }] : [];
  });
}
function promptsIn(texts) {
  const counts = /* @__PURE__ */ new Map();
  for (const item of texts) for (const { key } of inlinePrompts(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([key, count]) => count >= 3 || replaced.test(key)).map(([key]) => key));
}
var fewest = 3;
function hasBareLabels(texts) {
  return texts.filter(isBareLabel).length >= fewest;
}
function allTexts(items, found = []) {
  for (const item of items) {
    if (item.type === "text") found.push(item);
    else for (const { cells } of item.rows) for (const cell of cells) allTexts(cell.items, found);
  }
  return found;
}
var placeLimits = {
  /** Places to fill in, lines, links and bold stretches of one paragraph. */
  paragraph: 2e3,
  /** The same of all paragraphs. */
  file: 1e5,
  /** Options of all lists. */
  options: 1e4,
  /** Characters of text: a book of 600 pages. */
  text: 2e6,
  /** Characters that stand in controls, counted for each of those around them. */
  covered: 2e7
};
var PlaceBudget = class {
  #places = 0;
  #options = 0;
  #text = 0;
  #covered = 0;
  /**
   * Counts a paragraph with its places, by kind.
   *
   * @throws {LimitError} for more than any form has.
   */
  count(text, controls, ...others) {
    const places = others.reduce((sum, one) => sum + one.length, controls.length);
    if (places > placeLimits.paragraph) throw tooMany("a paragraph", placeLimits.paragraph);
    this.#places += places;
    this.#text += text.length;
    for (const { start, end, options } of controls) {
      this.#options += options.length;
      this.#covered += end - start;
    }
    if (this.#places > placeLimits.file) throw tooMany("the file", placeLimits.file);
    if (this.#options > placeLimits.options) throw new import_chunk_AA2GJI3A.LimitError(`the file has more than ${placeLimits.options} options in its lists`);
    if (this.#text > placeLimits.text) throw new import_chunk_AA2GJI3A.LimitError(`the file has more than ${placeLimits.text / 1e6} million characters of text`);
    if (this.#covered > placeLimits.covered) {
      throw new import_chunk_AA2GJI3A.LimitError(`the file has controls around the same text, together more than ${placeLimits.covered / 1e6} million characters`);
    }
  }
};
function tooMany(what, limit) {
  return new import_chunk_AA2GJI3A.LimitError(`${what} has more than ${limit} places to fill in, links and bold words`);
}
var boxes = /[\u2610\u2611\u2612\u25a1\u25a2\u25fb\u25fd\u2b1c\u274f\u2751\u2752]|\[[ \u00a0]{1,3}\]|(?<!\w)\([ \u00a0]{1,6}\)/g;
var ticked = /[\u2611\u2612]/;
var emptySymbols = /* @__PURE__ */ new Set([111, 113, 114, 168, 161, 99]);
var tickedSymbols = /* @__PURE__ */ new Set([254, 253, 120, 83, 82, 84]);
function symbol({ attributes }) {
  if (!/wingdings|webdings/i.test(attributes["w:font"] ?? "")) return import_chunk_AA2GJI3A.OPAQUE;
  return boxOf(Number.parseInt(attributes["w:char"] ?? "", 16)) ?? import_chunk_AA2GJI3A.OPAQUE;
}
function symbols(text) {
  return text.replace(/\S/g, (one) => boxOf(one.charCodeAt(0)) ?? import_chunk_AA2GJI3A.OPAQUE);
}
function boxOf(code) {
  const at = code >= 61440 ? code - 61440 : code;
  return emptySymbols.has(at) ? "\u2610" : tickedSymbols.has(at) ? "\u2612" : void 0;
}
function isBoxBullet(text, font) {
  const [first = ""] = text;
  if (text.length !== 1) return false;
  if (/[\u2610\u25a1\u25a2\u25fb\u25fd\u2b1c\u274f\u2751\u2752]/.test(first)) return true;
  const code = first.charCodeAt(0);
  return /wingdings/i.test(font) && [111, 113, 114, 168].includes(code >= 61440 ? code - 61440 : code);
}
function linesIn(text) {
  return rangesOf(import_chunk_GRIGNXII.drawnPlaces, text);
}
function boxesIn(text, controls) {
  const drawn = rangesOf(boxes, text);
  if (drawn.length === 0) return [];
  const shown = mergeRanges(controls.filter(({ type }) => type === "box"));
  let i = 0;
  return drawn.flatMap((range) => {
    while ((shown[i]?.end ?? Number.POSITIVE_INFINITY) <= range.start) i++;
    const isShown = (shown[i]?.start ?? Number.POSITIVE_INFINITY) <= range.start;
    return isShown ? [] : [{ ...drawnBox(ticked.test(text.slice(range.start, range.end))), ...range }];
  });
}
function mergeRanges(ranges) {
  if (ranges.length < 2) return ranges;
  const merged = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
function rangesOf(pattern, text) {
  const ranges = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found && ranges.length <= placeLimits.paragraph; found = pattern.exec(text)) {
    ranges.push({ start: found.index, end: found.index + found[0].length });
  }
  return ranges;
}
function isTraced(paragraph) {
  return "segments" in paragraph;
}
function readParagraph(element, number, flow, around) {
  const reader = new ParagraphReader(element, flow);
  reader.read();
  return [reader.result(number, around), reader.boxes];
}
var none = [];
function kept(list) {
  return list.length === 0 ? none : list;
}
var ParagraphReader = class {
  boxes = [];
  #element;
  #flow;
  #style;
  #pieces = [];
  #length = 0;
  #segments = [];
  #marks = [];
  #controls = [];
  #blanks = [];
  #generated = [];
  /** Where bold words began, while they go on. */
  #boldFrom;
  #hasMedia = false;
  #hasTrackedChanges = false;
  #hasLeaders;
  constructor(element, flow) {
    this.#element = element;
    this.#flow = flow;
    const properties = (0, import_chunk_BN76L2Q2.childOf)(element, "w:pPr");
    this.#style = (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(properties, "w:pStyle"));
    const tabs = (0, import_chunk_BN76L2Q2.childOf)(properties, "w:tabs");
    this.#hasLeaders = tabs !== void 0 && (0, import_chunk_BN76L2Q2.elementsOf)(tabs).some(({ attributes }) => /^(?:underscore|dot|heavy|middleDot|hyphen)$/.test(attributes["w:leader"] ?? ""));
  }
  read() {
    this.#inline(this.#element);
    this.#endBold();
    for (let i = this.#flow.fields.length - 1; i >= 0; i--) {
      const field = this.#flow.fields[i];
      if (!field || field.at === void 0) break;
      this.#closeField(field);
      field.at = void 0;
    }
  }
  result(number, around) {
    const text = this.#pieces.join("");
    const own = around.length === 0 ? this.#controls : [...around.map((control) => ({ ...control, start: 0, end: text.length })), ...this.#controls];
    const drawn = boxesIn(text, own);
    const lines = linesIn(text);
    this.#flow.budget.count(text, own, drawn, lines, this.#blanks, this.#marks, this.#generated);
    const paragraph = {
      number,
      text,
      marks: kept(this.#marks),
      controls: kept([...own, ...drawn].sort((a, b) => a.start - b.start || b.end - a.end)),
      blanks: kept(mergeRanges(this.#blanks.length === 0 ? lines : [...lines, ...this.#blanks])),
      generated: kept(this.#generated),
      style: this.#style,
      hasMedia: this.#hasMedia,
      hasTrackedChanges: this.#hasTrackedChanges,
      isBold: this.#marks.length > 0 && isBold(text, this.#marks)
    };
    if (!this.#flow.traces) return paragraph;
    const traced = { ...paragraph, element: this.#element, segments: kept(this.#segments) };
    return traced;
  }
  #inline(parent) {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      switch (child.name) {
        case "w:r":
          this.#run(child);
          break;
        case "w:hyperlink":
          this.#link(child);
          break;
        case "w:sdt":
          this.#control(child);
          break;
        case "w:ins":
        case "w:moveTo":
          this.#hasTrackedChanges = true;
          this.#inline(child);
          break;
        case "w:del":
        case "w:moveFrom":
          this.#hasTrackedChanges = true;
          break;
        case "w:fldSimple":
          this.#simpleField(child);
          break;
        case "w:smartTag":
        case "w:customXml":
        case "w:dir":
        case "w:bdo":
          this.#inline(child);
          break;
        case "mc:AlternateContent": {
          const chosen = (0, import_chunk_BN76L2Q2.chosenOf)(child);
          if (chosen) this.#inline(chosen);
          break;
        }
        default:
      }
    }
  }
  #link(element) {
    const start = this.#length;
    this.#inline(element);
    const url = this.#flow.addresses.get(element.attributes["r:id"] ?? "");
    if (this.#length > start) this.#marks.push({ type: "link", start, end: this.#length, ...url === void 0 ? {} : { url } });
  }
  #control(element) {
    const control = contentControl(element, false);
    const start = this.#length;
    const content = (0, import_chunk_BN76L2Q2.childOf)(element, "w:sdtContent");
    if (content) this.#inline(content);
    if (control) this.#controls.push({ ...control, start, end: this.#length });
  }
  #simpleField(element) {
    const start = this.#length;
    this.#inline(element);
    this.#closeField({ data: void 0, instruction: element.attributes["w:instr"] ?? "", showsResult: true, isInside: false, at: start });
  }
  #run(run) {
    const properties = (0, import_chunk_BN76L2Q2.childOf)(run, "w:rPr");
    const from = this.#length;
    const first = this.#pieces.length;
    const { isHidden, isBold: isBold2, font, underline } = this.#flow.styles.runLook(properties, this.#style);
    const isSymbol = font !== "" && /wingdings|webdings/i.test(font);
    for (const child of run.children) {
      if (typeof child !== "string" && (!isHidden || /^w:(?:fldChar|instrText)$/.test(child.name))) this.#piece(child, run, isSymbol);
    }
    if (this.#length === from) return;
    const text = this.#pieces.length === first + 1 ? this.#pieces[first] ?? "" : this.#pieces.slice(first).join("");
    if (underline !== void 0 && underline !== "none" && /^[\s\u00a0]+$/.test(text) && (text.length >= 3 || text.includes("	"))) {
      this.#blanks.push({ start: from, end: this.#length });
    }
    if (isBold2) this.#boldFrom ??= from;
    else if (this.#boldFrom !== void 0 && /[^\s\u00a0]/.test(text)) this.#endBold(from);
  }
  #endBold(end = this.#length) {
    if (this.#boldFrom !== void 0 && end > this.#boldFrom) this.#marks.push({ type: "strong", start: this.#boldFrom, end });
    this.#boldFrom = void 0;
  }
  #piece(element, run, isSymbol) {
    switch (element.name) {
      case "w:t":
        this.#add(isSymbol ? symbols((0, import_chunk_BN76L2Q2.textOf)(element)) : (0, import_chunk_BN76L2Q2.textOf)(element), run, element);
        break;
      case "w:tab":
      case "w:ptab":
        if (this.#hasLeaders) this.#blanks.push({ start: this.#length, end: this.#length + 1 });
        this.#add("	", run, element);
        break;
      case "w:br":
      case "w:cr":
        this.#add("\n", run, element);
        break;
      case "w:noBreakHyphen":
        this.#add("\u2011", run, element);
        break;
      case "w:sym":
        this.#add(symbol(element), run, element);
        break;
      case "w:fldChar":
        this.#fieldChar(element);
        break;
      case "w:instrText": {
        const field = this.#flow.fields.at(-1);
        if (field && field.instruction.length < 500) field.instruction += (0, import_chunk_BN76L2Q2.textOf)(element);
        break;
      }
      case "w:drawing":
      case "w:pict":
      case "w:object": {
        const active = activeControl((0, import_chunk_BN76L2Q2.childOf)(element, "w:control")?.attributes["w:name"] ?? "");
        if (active) this.#controls.push({ ...active, start: this.#length, end: this.#length });
        this.#hasMedia = active === void 0;
        findBoxes(element, this.boxes);
        break;
      }
      case "w:ruby":
        this.#inline((0, import_chunk_BN76L2Q2.childOf)(element, "w:rubyBase") ?? element);
        break;
      case "mc:AlternateContent": {
        const chosen = (0, import_chunk_BN76L2Q2.chosenOf)(element);
        for (const child of (0, import_chunk_BN76L2Q2.elementsOf)(chosen)) this.#piece(child, run, isSymbol);
        break;
      }
      default:
    }
  }
  #add(text, run, element) {
    const field = this.#flow.fields.at(-1);
    if (text === "" || field && (field.isInside || !field.showsResult)) return;
    const start = this.#length;
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#flow.traces) this.#segments.push({ start, end: this.#length, run, element, isInField: field !== void 0 });
  }
  #fieldChar(element) {
    const { fields, loneMarks: loneMarks2 } = this.#flow;
    if (loneMarks2.has(element)) return;
    switch (element.attributes["w:fldCharType"]) {
      case "begin": {
        const data = (0, import_chunk_BN76L2Q2.childOf)(element, "w:ffData");
        const outer = fields.at(-1);
        const isInside = outer !== void 0 && (outer.isInside || !outer.showsResult);
        fields.push({ data: data && formField(data), instruction: "", showsResult: false, isInside, at: this.#length });
        break;
      }
      case "separate": {
        const field = fields.at(-1);
        if (field) field.showsResult = true;
        break;
      }
      case "end": {
        const field = fields.pop();
        if (field) this.#closeField(field);
        break;
      }
      default:
    }
  }
  /** What a field means for the text that it gave in this paragraph. */
  #closeField({ data, instruction, at }) {
    if (at === void 0) return;
    const [start, end] = [at, this.#length];
    if (data) this.#controls.push({ ...data, start, end });
    if (end === start) return;
    const address = /^\s*HYPERLINK\s+(?!\\)"?([^"\s]+)/.exec(instruction)?.[1];
    if (address !== void 0) this.#marks.push({ type: "link", start, end, url: address });
    else if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|MERGEFIELD|DATE|TIME|FILENAME|SAVEDATE|PRINTDATE)\b/i.test(instruction)) this.#generated.push({ start, end });
  }
};
function isBold(text, marks) {
  let at = 0;
  let hasLetters = false;
  for (const { type, start, end } of marks) {
    if (type !== "strong") continue;
    if (letter.test(text.slice(at, start))) return false;
    hasLetters ||= letter.test(text.slice(start, end));
    at = end;
  }
  return hasLetters && !letter.test(text.slice(at));
}
var letter = /[\p{L}\p{N}]/u;
function findBoxes(element, found) {
  for (const child of (0, import_chunk_BN76L2Q2.elementsOf)(element)) {
    if (child.name === "w:txbxContent") found.push(child);
    else if (child.name === "mc:AlternateContent") {
      const chosen = (0, import_chunk_BN76L2Q2.chosenOf)(child);
      if (chosen) findBoxes(chosen, found);
    } else findBoxes(child, found);
  }
}
function loneMarks({ xml, root }) {
  const lone = /* @__PURE__ */ new Set();
  if (xml.includes("fldChar")) markLone(root, lone);
  return lone;
}
function markLone(root, lone) {
  const open = [];
  const visit = (element) => {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      if (child.name === "w:fldChar") {
        const type = child.attributes["w:fldCharType"];
        if (type === "begin") open.push(child);
        else if (type === "end" ? !open.pop() : open.length === 0) lone.add(child);
      } else if (child.name === "w:txbxContent") markLone(child, lone);
      else if (child.children.length > 0 && !child.name.endsWith("Pr") && !(0, import_chunk_BN76L2Q2.isPassedOver)(child)) visit(child);
    }
  };
  visit(root);
  for (const mark of open) lone.add(mark);
}
var holders = /* @__PURE__ */ new Set(["w:ins", "w:moveTo", "w:customXml", "w:smartTag", "w:body", "w:footnote", "w:endnote", "w:hdr", "w:ftr", "w:footnotes", "w:endnotes"]);
var mostColumns = 63;
var mostCells = 256;
function readStory(part, label, context) {
  const { name, root } = part;
  const reader = new StoryReader(part, context);
  const items = reader.items(root.name === "w:document" ? (0, import_chunk_BN76L2Q2.childOf)(root, "w:body") ?? root : root);
  reader.finish();
  return { part: name, label, items, paragraphs: reader.paragraphs };
}
var StoryReader = class {
  paragraphs = [];
  #context;
  #flow;
  /** Controls that begin before the next paragraph. */
  #pending = [];
  #tables = 0;
  #inBox = false;
  #inContents = false;
  constructor(part, context) {
    this.#context = context;
    const { styles, budget, addresses, traces } = context;
    this.#flow = { styles, fields: [], loneMarks: loneMarks(part), budget, addresses, traces };
  }
  items(parent) {
    const items = [];
    this.#blocks(parent, items);
    return items;
  }
  /** A control around nothing belongs to the last paragraph, so that it is not lost. */
  finish() {
    const last = this.paragraphs.at(-1);
    if (!last || this.#pending.length === 0) return;
    const at = last.text.length;
    this.paragraphs[this.paragraphs.length - 1] = Object.assign(last, {
      controls: [...last.controls, ...this.#pending.map((control) => ({ ...control, start: at, end: at }))]
    });
  }
  #blocks(parent, items) {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      if (child.name === "w:p") this.#paragraph(child, items);
      else if (child.name === "w:tbl") items.push(this.#table(child));
      else if (child.name === "w:sdt") this.#control(child, (content) => this.#blocks(content, items));
      else if (child.name === "mc:AlternateContent") {
        const chosen = (0, import_chunk_BN76L2Q2.chosenOf)(child);
        if (chosen) this.#blocks(chosen, items);
      } else if (holders.has(child.name) && !isSeparator(child)) this.#blocks(child, items);
    }
  }
  #paragraph(element, items) {
    const around = this.#pending;
    this.#pending = [];
    const [paragraph, boxes2] = readParagraph(element, this.paragraphs.length + 1, this.#flow, around);
    this.paragraphs.push(paragraph);
    const properties = (0, import_chunk_BN76L2Q2.childOf)(element, "w:pPr");
    const { styles, numbering } = this.#context;
    const depth = this.#inBox ? void 0 : styles.headingDepth(properties, paragraph.style);
    const list = styles.listOf(properties, paragraph.style);
    items.push({
      type: "text",
      paragraph,
      depth,
      list: list && numbering.next(list),
      inBox: this.#inBox,
      isGenerated: this.#inContents || styles.isOfContents(paragraph.style),
      look: void 0
    });
    const isOuter = !this.#inBox;
    this.#inBox = true;
    for (const box of boxes2) this.#blocks(box, items);
    if (isOuter) this.#inBox = false;
  }
  /** Reads on inside a content control; what it is stays pending until the first paragraph in it. */
  #control(element, read) {
    const control = contentControl(element, true);
    if (control) this.#pending.push(control);
    const content = (0, import_chunk_BN76L2Q2.childOf)(element, "w:sdtContent");
    const wasInContents = this.#inContents;
    if (isContents(element)) this.#inContents = true;
    if (content) read(content);
    this.#inContents = wasInContents;
  }
  #table(element) {
    const number = ++this.#tables;
    const rows = [];
    this.#rows(element, rows);
    const columns = Math.max(
      (0, import_chunk_BN76L2Q2.elementsOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:tblGrid")).length,
      ...rows.slice(0, 50).map(({ cells }) => (cells.at(-1)?.column ?? 0) + (cells.at(-1)?.width ?? 0))
    );
    return { type: "table", number, columns, rows };
  }
  #rows(parent, rows) {
    for (const child of (0, import_chunk_BN76L2Q2.elementsOf)(parent)) {
      if (child.name === "w:tr") this.#row(child, rows);
      else if (child.name === "w:sdt") this.#control(child, (content) => this.#rows(content, rows));
      else if (holders.has(child.name)) this.#rows(child, rows);
    }
  }
  #row(element, rows) {
    const properties = (0, import_chunk_BN76L2Q2.childOf)(element, "w:trPr");
    if ((0, import_chunk_BN76L2Q2.childOf)(properties, "w:del")) return;
    const before = Number((0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(properties, "w:gridBefore")) ?? 0);
    const cells = [];
    this.#cells(element, cells, Number.isInteger(before) && before > 0 ? Math.min(before, mostColumns) : 0);
    if (cells.length > mostCells) throw new import_chunk_AA2GJI3A.LimitError(`a row of a table has ${cells.length} cells: more than the limit of ${mostCells}`);
    rows.push({ cells, isHead: (0, import_chunk_BN76L2Q2.isOn)((0, import_chunk_BN76L2Q2.childOf)(properties, "w:tblHeader")) });
  }
  #cells(parent, cells, before) {
    for (const child of (0, import_chunk_BN76L2Q2.elementsOf)(parent)) {
      if (child.name === "w:tc") {
        const properties = (0, import_chunk_BN76L2Q2.childOf)(child, "w:tcPr");
        if ((0, import_chunk_BN76L2Q2.childOf)(properties, "w:cellDel")) continue;
        const last = cells.at(-1);
        const span = Number((0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(properties, "w:gridSpan")) ?? 1);
        const merge = (0, import_chunk_BN76L2Q2.childOf)(properties, "w:vMerge");
        const fill = (0, import_chunk_BN76L2Q2.childOf)(properties, "w:shd")?.attributes["w:fill"];
        cells.push({
          items: this.items(child),
          column: last ? last.column + last.width : before,
          width: Number.isInteger(span) && span > 0 ? Math.min(span, mostColumns) : 1,
          isContinued: merge !== void 0 && (0, import_chunk_BN76L2Q2.valOf)(merge) !== "restart",
          isShaded: fill !== void 0 && !/^(?:auto|ffffff)$/i.test(fill),
          look: void 0
        });
      } else if (child.name === "w:sdt") this.#control(child, (content) => this.#cells(content, cells, before));
      else if (holders.has(child.name)) this.#cells(child, cells, before);
    }
  }
};
function isSeparator({ name, attributes }) {
  const type = attributes["w:type"];
  return (name === "w:footnote" || name === "w:endnote") && type !== void 0 && type !== "normal";
}
function isContents(sdt) {
  const gallery = (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)((0, import_chunk_BN76L2Q2.childOf)((0, import_chunk_BN76L2Q2.childOf)(sdt, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery"));
  return gallery !== void 0 && /table of contents|bibliograph/i.test(gallery);
}
var longestLabel = 300;
var mostHelp = 3;
var room = 2;
var mostEmpty = 60;
function answerBelow(items, i, leavesRoom2, inCell = false) {
  const item = items[i];
  if (item?.type !== "text" || lookAt(item).isEmpty || item.paragraph.text.length > longestLabel) return void 0;
  const { text } = item.paragraph;
  const isHead2 = item.depth !== void 0 || item.paragraph.isBold;
  const leads = isHead2 || /[:：?]\s*\W*$/.test(text);
  let help = 0;
  let empty = 0;
  let asked = false;
  let asks = /[?]\s*\W*$/.test(text);
  for (let j = i + 1; j <= items.length; j++) {
    const next = items[j];
    if (!next || next.type === "text" && (next.depth !== void 0 || next.paragraph.isBold && !lookAt(next).hasAnswers)) {
      const isRoom = leads && asks && (inCell ? next === void 0 && help > 0 && i === firstText(items) && !/^\W*if\b/i.test(text) : leavesRoom2 && (empty >= room || (empty > 0 || next === void 0) && asked));
      return isRoom || help === 0 && empty > 0 && isOutline(items, i) ? { at: j - empty, end: j, type: "white" } : void 0;
    }
    if (next.type === "table") return isAnswerBox(next) && (help === 0 || isHead2) ? { at: j, end: j + 1, type: "box" } : void 0;
    if (next.isGenerated) return void 0;
    const look = lookAt(next);
    if (look.isEmpty) {
      const isPlace = next.list !== void 0 && (!item.list || leads || isBelow(next, item)) && (leads || isShort(text));
      if (isPlace) return help === 0 || leads ? { at: j, end: endOfRun(items, j, isEmptyItem), type: "white" } : void 0;
      if (++empty > mostEmpty) return void 0;
      continue;
    }
    if (empty > room) return void 0;
    if (look.isOptions) return help === 0 && (0, import_chunk_GRIGNXII.asksToChoose)(text) || leads ? { at: j, end: j, type: "options" } : void 0;
    if (look.isBare) {
      if (isName(next) ? isHead2 : namesItself(next) && namesItself(nextText(items, j + 1))) return void 0;
      if (isDrawnOnly(next) && !leads && isShortName(nextText(items, j + 1))) return void 0;
      return help === 0 || leads ? { at: j, end: endOfLines(items, j), type: "places" } : void 0;
    }
    if (look.hasAnswers || !leads || empty > 0 || next.list && !item.list || item.list && !next.list && !/\.\s*$/.test(next.paragraph.text) || ++help > mostHelp || isOtherLabel(next.paragraph.text))
      return void 0;
    asked ||= /\?\s*$/.test(next.paragraph.text);
    asks ||= /\?/.test(next.paragraph.text) || (0, import_chunk_GRIGNXII.isInstructionText)(next.paragraph.text.slice(0, 600));
  }
  return void 0;
}
var fewestHeads = 3;
function isOutline(items, i) {
  let count = 1;
  for (const step of [1, -1]) {
    let isWhite = false;
    for (let j = i + step; count < fewestHeads && Math.abs(j - i) <= mostEmpty; j += step) {
      const one = items[j];
      if (one?.type !== "text") break;
      if (lookAt(one).isEmpty) isWhite = true;
      else if (isWhite && isAlike(one, items[i])) {
        count++;
        isWhite = false;
      } else break;
    }
  }
  return count >= fewestHeads;
}
function isAlike(one, other) {
  if (other?.type !== "text" || lookAt(one).hasAnswers || one.list) return false;
  return one.depth === other.depth && one.paragraph.isBold === other.paragraph.isBold && (one.depth !== void 0 || one.paragraph.isBold);
}
function leavesRoom(items) {
  let times = 0;
  for (let i = 0; i < items.length && times < 3; i++) if (answerBelow(items, i, true)?.type === "white") times++;
  return times >= 3;
}
function namesItself(item) {
  return item !== void 0 && lookAt(item).isBare && item.paragraph.controls.some(
    ({ title, origin, type, start, end }) => origin !== "drawn" && type !== "box" && (title !== void 0 || isNamed(item.paragraph.text.slice(start, end)))
  );
}
function isNamed(text) {
  return hasWords(text) && !(0, import_chunk_GRIGNXII.isStandardPrompt)(text);
}
function isName(item) {
  return lookAt(item).pieces.some((piece) => piece.type === "open" && piece.isPrompt) && item.paragraph.text.trim().split(/\s+/).length <= 4;
}
function nextText(items, from) {
  let at = from;
  for (let item2 = items[at]; item2?.type === "text" && lookAt(item2).isEmpty && at < from + 3; item2 = items[++at]) ;
  const item = items[at];
  return item?.type === "text" ? item : void 0;
}
function isShortName(item) {
  const text = item?.paragraph.text ?? "";
  return item !== void 0 && !lookAt(item).hasAnswers && hasWords(text) && !/[.:：?]\s*$/.test(text) && text.trim().split(/\s+/).length <= 6;
}
function firstText(items) {
  return items.findIndex((item) => item.type === "text" && !lookAt(item).isEmpty);
}
function isBelow(item, other) {
  return item.list !== void 0 && other.list !== void 0 && item.list.numbering === other.list.numbering && item.list.level > other.list.level;
}
function isOtherLabel(text) {
  return /[:：]\s*$/.test(text) || !/[.?!)\]]\s*$/.test(text) && text.trim().split(/\s+/).length <= 4;
}
function isShort(text) {
  return (0, import_chunk_GRIGNXII.isInstructionText)(text) || !/[.;,]\s*$/.test(text) && text.trim().split(/\s+/).length <= 20;
}
function isEmptyItem(item) {
  return item.list !== void 0 && lookAt(item).isEmpty;
}
function endOfLines(items, from) {
  return Math.max(from + 1, endOfRun(items, from, isDrawnOnly));
}
function endOfRun(items, from, holds) {
  let end = from;
  for (let next = items[end]; next?.type === "text" && holds(next); next = items[++end]) ;
  return end;
}
function isAnswerBox({ rows }) {
  const [row, ...others] = rows;
  const [cell, ...more] = row?.cells ?? [];
  if (!cell || others.length > 0 || more.length > 0) return false;
  return cell.items.every((item) => {
    if (item.type !== "text" || item.paragraph.hasMedia) return false;
    const look = lookAt(item);
    return look.isEmpty || look.isBare && look.boxes === 0;
  });
}
var LineReader = class {
  #fields;
  #enter;
  /** `enter` is told of each line that is read besides the one it began with. */
  constructor(fields, enter) {
    this.#fields = fields;
    this.#enter = enter;
  }
  /** Answers with no words in their own paragraph or above. */
  bare(items, i, around) {
    const item = items[i];
    const answers = answersOf(item);
    const next = items[i + 1];
    const named = next?.type === "text" && isDrawnOnly(item) && namedBy(next, answers);
    if (named) {
      this.#enter(next, around);
      for (const one of named) this.#fields.field({ ...one, kind: "text", confidence: 0.8 }, around);
      return i + 2;
    }
    for (const answer of answers) {
      if (sureness(answer) === 1 || answer.piece.type === "box" || answer.piece.isPrompt)
        this.#fields.field({ label: void 0, answers: [answer], confidence: sureness(answer) }, around);
    }
    return i + 1;
  }
  /** A line with words and places to answer. */
  line(items, i, look, around) {
    const item = items[i];
    if (look.boxes > 0) return this.#lineOfBoxes(items, i, look, around);
    const { text } = item.paragraph;
    if (isSentence(text, look)) {
      this.#sentence(item, around);
      return i + 1;
    }
    const opens = groupsOf(item);
    let from = 0;
    for (const [n, answers] of opens.entries()) {
      const [start, stop] = [answers[0]?.piece.start ?? 0, answers.at(-1)?.piece.end ?? 0];
      const before = labelOf(item, from, start);
      const behind = before === void 0 && opens.length === 1 ? labelOf(item, stop, text.length) : void 0;
      const end = opens[n + 1]?.[0]?.piece.start ?? text.length;
      const remark = behind === void 0 ? remarkIn(item, stop, end) : void 0;
      const below = n === opens.length - 1 && behind === void 0 && !remark ? helpBelow(items, i, trimmed(item, stop, end)) : void 0;
      this.#fields.field(
        { label: before ?? behind, help: [remark, below && wholeOf(below)].filter((one) => one !== void 0), answers, confidence: sureness(answers[0]) },
        around
      );
      if (below) {
        this.#enter(below, around);
        return i + 2;
      }
      from = behind ? text.length : remark ? end : stop;
    }
    const rest = trimmed(item, from, text.length);
    if (rest) this.#fields.block(rest, around.cell ? "cell" : "paragraph", around);
    return i + 1;
  }
  /** Places to fill in that stand in a sentence, which is read as one; each is named by what stands in it or beside it. */
  #sentence(item, around) {
    const answers = answersOf(item);
    const whole = trimmed(item, 0, item.paragraph.text.length);
    if (whole)
      this.#fields.block(
        whole,
        roleOf(item, around),
        around,
        answers.map(({ piece }) => piece)
      );
    let from = 0;
    for (const [n, answer] of answers.entries()) {
      const isAfterOther = n > 0 && trimmed(item, from, answer.piece.start) === void 0;
      const otherwise = isAfterOther ? void 0 : wordsBeside(item, from, answer.piece, answers[n + 1]?.piece.start ?? item.paragraph.text.length);
      this.#fields.field({ label: void 0, otherwise, answers: [answer], confidence: sureness(answer, 0.7) }, around);
      from = answer.piece.end;
    }
  }
  #lineOfBoxes(items, i, look, around) {
    const item = items[i];
    const { text } = item.paragraph;
    const boxAt = look.pieces.findIndex(({ type }) => type === "box");
    const start = look.pieces[boxAt]?.start ?? 0;
    const lines = answersOf(item).filter(({ piece }) => piece.type === "open" && piece.start < start);
    let from = 0;
    for (const answer of lines) {
      this.#fields.field({ label: labelOf(item, from, answer.piece.start), answers: [answer], confidence: sureness(answer) }, around);
      from = answer.piece.end;
    }
    if (!look.boxesBehind) return this.boxes(items, i, trimmed(item, from, start), [], around, start);
    const colon = text.slice(from, start).search(/[:：?](?=[^:：?]*$)/);
    if (look.boxes > 1) return this.boxes(items, i, colon < 0 ? void 0 : trimmed(item, from, from + colon + 1), [], around, from + colon + 1);
    this.#fields.field({ label: labelOf(item, from, start), answers: answersOf(item).filter(({ piece }) => piece.start >= start), confidence: 0.9 }, around);
    return i + 1;
  }
  /** A run of lines that are boxes and what they stand for, as one question. */
  boxes(items, i, label, help, around, from = 0) {
    const options = [];
    const answers = [];
    let end = i;
    for (let next = items[end]; next?.type === "text"; next = items[++end]) {
      const look = lookAt(next);
      if (end > i && look.isEmpty) {
        const after = items[end + 1];
        if (after?.type === "text" && lookAt(after).isOptions && label !== void 0) continue;
        break;
      }
      if (end > i && !look.isOptions) break;
      this.#enter(next, around);
      options.push(...optionsIn(next, look, end === i ? from : 0));
      answers.push(...answersOf(next).filter(({ piece }) => end > i || piece.start >= from));
    }
    const [only] = options;
    const inline = label?.item === items[i] ? label : void 0;
    if (inline && only && options.length === 1 && answers.length === 1 && isRemark(inline, only)) {
      this.#fields.field({ label: only, help: [inline], answers, kind: "choices", confidence: 0.9 }, around);
      return end;
    }
    if (label === void 0 && options.length === 1 && only) this.#fields.field({ label: only, answers, kind: "choices", confidence: 0.9 }, around);
    else this.#fields.field({ label, help, options, answers, kind: "choices", confidence: 0.9 }, around);
    return end;
  }
};
function groupsOf(item) {
  const groups = [];
  for (const answer of answersOf(item)) {
    const before = groups.at(-1);
    const last = before?.at(-1);
    const goesOn = last && isDrawn(last) && isDrawn(answer) && !hasWords(item.paragraph.text.slice(last.piece.end, answer.piece.start));
    if (before && goesOn) before.push(answer);
    else groups.push([answer]);
  }
  return groups;
}
function isDrawn({ piece }) {
  return piece.controls.every(({ origin }) => origin === "drawn");
}
function helpBelow(items, i, rest) {
  const next = items[i + 1];
  if (rest || next?.type !== "text" || next.list || next.depth !== void 0 || next.paragraph.isBold || lookAt(next).hasAnswers) return void 0;
  if (answerBelow(items, i + 1, false)) return void 0;
  const { text } = next.paragraph;
  return text.length <= 300 && /[.!?)]\s*$/.test(text) && (0, import_chunk_GRIGNXII.isInstructionText)(text) ? next : void 0;
}
function isRemark(label, option) {
  return !/[:：?]\s*$/.test(textOfWords(label)) && label.to - label.from < 20 && option.to - option.from > 2 * (label.to - label.from);
}
function namedBy(item, answers) {
  const names = namesIn(item, answers.length);
  if (names) return names.map((label, n) => ({ label, answers: answers.slice(n, n + 1) }));
  return isShortName(item) ? [{ label: wholeOf(item), answers }] : void 0;
}
function namesIn(item, count) {
  if (count < 2 || lookAt(item).hasAnswers) return void 0;
  const names = [...item.paragraph.text.matchAll(/(?:(?!\t| {3})[\s\S])+/g)].flatMap(({ index, 0: text }) => trimmed(item, index, index + text.length) ?? []);
  return names.length === count ? names : void 0;
}
function isSentence(text, { pieces }) {
  const opens = pieces.filter(({ type }) => type === "open");
  const outside = pieces.map(({ type, start, end }) => type === "text" ? text.slice(start, end) : "").join(" ");
  if (/[:：]\s*$/.test(text.slice(0, opens[0]?.start ?? 0))) return false;
  if (/(?:^|\s)(?:of|by|to|the|an?|at|in|on|from|and|for|dated|is|are|with)\s*$/i.test(text.slice(0, opens[0]?.start ?? 0))) return true;
  const goesOn = opens.some((open) => /^[\s,;)’'"”]*\p{Ll}/u.test(text.slice(open.end, open.end + 40)));
  const words = outside.trim().split(/\s+/).length;
  return goesOn && words >= 4 || words > 15;
}
function planTable(table) {
  const plans = /* @__PURE__ */ new Map();
  if (table.rows.length === 1 && (table.rows[0]?.cells.length ?? 0) === 1) return plans;
  if (table.rows.some(({ cells }) => cells.length > mostColumns)) return plans;
  planHeadings(table, plans);
  planChecklists(table, plans);
  planPrompts(table, plans);
  planEmptyGrids(table, plans);
  planSignatures(table, plans);
  planRows(table, plans);
  return plans;
}
function planHeadings({ rows, columns }, plans) {
  if (columns < 2) return;
  for (const [i, { cells }] of rows.entries()) {
    const [cell, ...others] = cells;
    if (!cell || others.length > 0 || cell.width < columns || !isText(cell) || i === rows.length - 1) continue;
    const [first] = linesOf(cell);
    const words = wordsOf(cell);
    const stands = cell.isShaded || first?.paragraph.isBold === true || first?.depth !== void 0 || words === words.toUpperCase();
    if (stands && words.length <= 100 && !/[.?]$/.test(words)) plans.set(cell, { type: "heading" });
  }
}
function planChecklists({ rows }, plans) {
  for (let i = 0; i < rows.length; i++) {
    const run = [];
    for (let row = rows[i + run.length]; row; row = rows[i + run.length]) {
      const found = boxRow(row);
      if (!found) break;
      run.push(found);
    }
    if (run.length < 2) continue;
    const above = rows[i - 1]?.cells ?? [];
    const [named, ...whites] = above;
    const isNamed2 = named && (plans.get(named)?.type === "heading" || isText(named) && whites.every(isBlank));
    const head = isNamed2 ? named : void 0;
    const first = run[0]?.option;
    const owner = head ?? first;
    if (owner) {
      for (const { box, option } of run) {
        plans.set(box, { type: "taken" });
        plans.set(option, { type: "taken" });
      }
      if (head) for (const cell of whites) plans.set(cell, { type: "taken" });
      plans.set(owner, {
        type: "label",
        answers: run.map(({ box }) => box),
        options: run.map(({ option }) => option),
        confidence: 0.9,
        isList: true,
        hasLabel: head !== void 0
      });
    }
    i += run.length - 1;
  }
}
function boxRow({ cells }) {
  const [box, ...others] = cells.filter(isOpen);
  if (!box || others.length > 0 || isBlank(box) || !textsOf(box.items).some((item) => lookAt(item).boxes === 1)) return void 0;
  const texts = cells.filter(isText);
  const option = texts.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
  return option && { box, option };
}
function planPrompts({ rows }, plans) {
  const end = rows.findLastIndex(({ cells }) => !cells.every(isBlank));
  const [head, prompts] = [rows[end - 1], rows[end]];
  if (!head || !prompts || !isHead(head, plans)) return;
  const pairs = head.cells.filter(isText).map((label) => ({ label, prompt: prompts.cells.find((cell) => overlaps(cell, label) && isText(cell)) }));
  if (pairs.length < 2 || !pairs.every(({ prompt }) => prompt && wordsOf(prompt).length <= 120 && (0, import_chunk_GRIGNXII.isInstructionText)(wordsOf(prompt)))) return;
  for (const cell of [...head.cells, ...prompts.cells]) plans.set(cell, { type: "taken" });
  for (const { label, prompt } of pairs) if (prompt) plans.set(label, { type: "label", answers: [], placeholder: prompt, confidence: 0.7 });
}
function planSignatures({ rows }, plans) {
  const [row, above] = [rows.at(-1), rows.at(-2)];
  if (!row || !above?.cells.every(isBlank) || row.cells.some((cell) => plans.has(cell))) return;
  const names = row.cells.filter(isText);
  if (names.length < 2 || !row.cells.every((cell) => isText(cell) || isBlank(cell)) || names.some((cell) => wordsOf(cell).split(/\s+/).length > 6)) return;
  for (const name of names) {
    const answers = above.cells.filter((cell) => overlaps(cell, name));
    for (const cell of answers) plans.set(cell, { type: "taken" });
    plans.set(name, { type: "label", answers, confidence: 0.8 });
  }
  for (const cell of row.cells) if (!plans.has(cell)) plans.set(cell, { type: "taken" });
}
function planEmptyGrids({ rows }, plans) {
  for (let i = 0; i < rows.length; i++) {
    const above = rows[i];
    if (!above) continue;
    const top = rows[0];
    const isExample = i > 0 && top && isHead(top, plans) && top.cells.length === above.cells.length && top.cells.length > 2 && above.cells.some(isText);
    const head = isExample ? top : withMerged(above, rows[i - 1]);
    if (!isHead(head, plans)) continue;
    const body = [];
    for (let j = i + 1; j < rows.length; j++) {
      const row = rows[j];
      if (!row || !isEmptyRow(row)) break;
      body.push(row);
    }
    if (body.length === 0) continue;
    for (const [c, cell] of head.cells.entries()) {
      if (!isText(cell)) continue;
      const below = body.flatMap(({ cells }) => cells.filter((one) => overlaps(one, cell) && !plans.has(one)));
      if (below.length === 0 || c === 0 && isCounter(wordsOf(cell)) && head.cells.length > 1 && below.every((one) => !isBlank(one) || isCounter(wordsOf(cell))))
        continue;
      for (const one of below) plans.set(one, { type: "taken" });
      plans.set(cell, { type: "label", answers: below, confidence: 0.7 });
    }
    i += body.length;
  }
}
function withMerged(row, above) {
  if (!above || !row.cells.some(({ isContinued }) => isContinued)) return row;
  return { ...row, cells: row.cells.map((cell) => cell.isContinued ? above.cells.find((one) => one.column === cell.column) ?? cell : cell) };
}
function isCounter(text) {
  return /^\W*(?:no|nr|num(?:ber)?|item|row|ref|#|s\/?n|id)?\W*$/i.test(text);
}
function isHead({ cells }, plans) {
  const full = cells.filter((cell) => isText(cell) && !isOpen(cell));
  return full.length > 0 && cells.every((cell) => (isText(cell) || isBlank(cell)) && !plans.has(cell)) && full.length * 2 > cells.length;
}
function isEmptyRow({ cells }) {
  return cells.length > 0 && cells.some(isOpen) && cells.every((cell, i) => isOpen(cell) || i === 0 && cells.length > 1 && /^\W*\d{0,3}\W*$/.test(wordsOf(cell)) && isText(cell));
}
function overlaps(a, b) {
  return a.column < b.column + b.width && b.column < a.column + a.width;
}
function planRows({ rows, columns }, plans) {
  const read = rows.map((row) => row.cells.some((cell) => plans.has(cell)) ? [] : segmentsOf(row));
  const withHead = isGrid(rows);
  const asking = read.filter((segments, r) => withHead ? asksInGrid(rows[r]) : segments.length > 0);
  const content = rows.filter(({ cells }) => cells.length > 1 && cells.some((cell) => isText(cell)) && !cells.some((cell) => plans.has(cell)));
  const body = withHead ? content.length - 1 : content.length;
  const pairs = asking.filter(arePairs);
  const used = new Set(rows.flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell)).map(({ column }) => column))).size;
  const enough = columns <= 2 || used <= 2 ? asking.length * 2 >= content.length : asking.length >= Math.max(withHead ? 2 : 1, body * 0.6);
  for (const [r, segments] of read.entries()) {
    const row = rows[r];
    if (!row) continue;
    const isSure = segments.some(isMarked);
    const isPair = segments.length > 0 && arePairs(segments);
    if (withHead && r > 0 && (segments.length > 0 || asksInGrid(row)) && (isSure || enough)) {
      if (!row.cells.some((cell) => plans.has(cell))) planGridRow(row, rows[0], plans);
      continue;
    }
    for (const segment of segments) {
      const { label, answers } = segment;
      const sure = isMarked(segment);
      if (withHead && !sure) continue;
      const named = /[:：?]\s*$/.test(wordsOf(label));
      if (!sure && !enough && !named && !(isPair && pairs.length * 2 >= content.length)) continue;
      plans.set(label, { type: "label", answers, confidence: sure ? 0.9 : named ? 0.9 : isPair ? 0.8 : 0.6 });
      for (const cell of answers) plans.set(cell, { type: "taken" });
    }
  }
}
function arePairs(segments) {
  return segments.every(({ answers }) => answers.length === 1);
}
function isMarked({ answers }) {
  return answers.some((cell) => !isBlank(cell));
}
function planGridRow({ cells }, head, plans) {
  const texts = cells.filter(isText);
  const label = texts.find((cell) => /\p{L}{4}/u.test(wordsOf(cell))) ?? texts[0];
  if (!label) return;
  const answers = cells.filter((cell) => cell !== label && !cell.isContinued && (isOpen(cell) || isBoxes(cell)));
  if (answers.length === 0) return;
  const heads = head?.cells.filter((cell) => import_chunk_GRIGNXII.choiceHead.test(wordsOf(cell)) && answers.some((one) => isBlank(one) && overlaps(one, cell))) ?? [];
  plans.set(label, { type: "label", answers, confidence: 0.7, ...heads.length > 1 ? { heads } : {} });
  for (const cell of answers) plans.set(cell, { type: "taken" });
}
function isGrid(rows) {
  const [head, ...body] = rows;
  if (!head || body.length < 2 || head.cells.length < 3) return false;
  const isFull = head.cells.every((cell, i) => isText(cell) || i === 0 && isBlank(cell));
  return isFull && (head.isHead || head.cells.every((cell) => isBlank(cell) || !/[:：]\s*$/.test(wordsOf(cell)))) && body.filter(({ cells }) => cells.length === head.cells.length).length * 2 >= body.length;
}
function segmentsOf({ cells }) {
  const segments = [];
  if (hasSpacers(cells)) return segments;
  let label;
  let answers = [];
  const close = () => {
    if (label && answers.length > 0) segments.push({ label, answers });
    answers = [];
  };
  for (const cell of cells) {
    if (isOpen(cell) || isBoxes(cell)) answers.push(cell);
    else if (!isPicture(cell)) {
      close();
      label = isText(cell) && /\p{L}/u.test(wordsOf(cell)) && wordsOf(cell).length <= 300 ? cell : void 0;
    }
  }
  close();
  return segments;
}
function isPicture(cell) {
  return wordsOf(cell) === "" && cell.items.every((item) => item.type === "text" && lookAt(item).isEmpty);
}
function hasSpacers(cells) {
  const isAlternate = cells.length >= 5 && cells.length % 2 === 1 && cells.every((cell, i) => i % 2 === 0 ? isText(cell) : isBlank(cell));
  return isAlternate && !cells.some((cell) => /[:：?]\s*$/.test(wordsOf(cell)));
}
function asksInGrid(row) {
  const cells = row?.cells ?? [];
  const named = cells.findIndex((cell) => isText(cell));
  return named >= 0 && cells.slice(named + 1).some((cell) => isOpen(cell) || isBoxes(cell));
}
var FormReader = class {
  #writer;
  #fields;
  #habits;
  #lines;
  #section = "";
  #tables = 0;
  #seenPrompts = /* @__PURE__ */ new Set();
  constructor(fields, writer, habits) {
    this.#fields = fields;
    this.#writer = writer;
    this.#habits = habits;
    this.#lines = new LineReader(fields, (item, around) => this.#enter(item, around));
  }
  read(story) {
    if (story.label !== "") this.#section = "";
    this.#items(story.items, { cell: void 0, within: story.label });
    this.#fields.endPart();
  }
  #items(items, around) {
    const room2 = leavesRoom(items);
    for (let i = 0; i < items.length; i = this.#item(items, i, around, room2)) ;
  }
  /** Reads the item at `i` and what belongs to it; returns where to go on. */
  #item(items, i, around, room2) {
    const item = items[i];
    if (!item) return i + 1;
    if (item.type === "table") {
      this.#table(item, around);
      return i + 1;
    }
    const look = lookAt(item);
    if (!item.isGenerated && !look.isEmpty && this.#isHeading(item, around)) this.#name(item);
    this.#enter(item, around);
    if (item.isGenerated || look.isEmpty) return i + 1;
    if (look.isOptions) return this.#lines.boxes(items, i, void 0, [], around);
    if (look.hasAnswers) return look.isBare ? this.#lines.bare(items, i, around) : this.#lines.line(items, i, look, around);
    return this.#text(items, i, around, room2);
  }
  /** Words without a place to answer: a label of what comes next, or text. */
  #text(items, i, around, room2) {
    const item = items[i];
    if (item.paragraph.text.length <= longestLabel) {
      const below = answerBelow(items, i, room2, around.cell !== void 0);
      if (below) return this.#labelled(items, i, below, around);
      if (this.#typed(items, i, around)) return i + 1;
    }
    if (this.#isHeading(item, around)) this.#heading(item, around);
    else this.#fields.block(wholeOf(item), roleOf(item, around), around);
    this.#prompts(item, around);
    return i + 1;
  }
  /** A label, what says how to answer it, and the answer below. */
  #labelled(items, i, { at, end, type }, around) {
    const label = wholeOf(items[i]);
    const help = textsOf(items.slice(i + 1, at)).filter((one) => !lookAt(one).isEmpty);
    for (const item of help) this.#enter(item, around);
    const said = help.map(wholeOf);
    if (type === "options") return this.#lines.boxes(items, at, label, said, around);
    if (type === "box") return this.#answerBox(items, label, at, said, around);
    const inside = textsOf(items.slice(at, end));
    for (const item of inside) this.#enter(item, around);
    const answers = inside.flatMap(answersOf);
    const [first] = inside;
    if (type === "white") this.#fields.field({ label, help: said, answers: [], kind: "long-text", confidence: 0.6 }, around);
    else if (first && isDrawnOnly(first))
      this.#fields.field({ label, help: said, answers, kind: answers.length > 1 ? "long-text" : "text", confidence: 0.9 }, around);
    else {
      const [one, ...others] = answers;
      this.#fields.field({ label, help: said, answers: one ? [one] : [], confidence: sureness(one) }, around);
      for (const more of others) this.#fields.field({ label: void 0, answers: [more], confidence: sureness(more) }, around);
    }
    return end;
  }
  /** A question with a framed box below it to write in. */
  #answerBox(items, label, at, help, around) {
    const table = items[at];
    const inside = textsOf(table.rows[0]?.cells[0]?.items ?? []);
    const within = withinOf(around.within, ++this.#tables, 0);
    for (const one of inside) this.#enter(one, { cell: void 0, within });
    const answers = inside.flatMap(answersOf);
    this.#fields.field({ label, help, answers, ...answers.length > 0 ? {} : { kind: "long-text" }, confidence: 0.8 }, around);
    return at + 1;
  }
  /** Places to write that somebody typed: `Name: [insert name]`, and labels with nothing behind them. */
  #typed(items, i, around) {
    const item = items[i];
    const next = items[i + 1];
    const { text, marks, generated } = item.paragraph;
    if (item.depth !== void 0 || !/[:：]/.test(text)) return false;
    const start = this.#writer.startOf(item.paragraph);
    const isAlone = next === void 0 || next.type === "table" || next.depth !== void 0 || next.paragraph.isBold || lookAt(next).isEmpty;
    if (isBareLabel(item) && this.#habits.bareLabels && standsAlone(items, i)) {
      this.#fields.field({ label: wholeOf(item), answers: [], kind: "text", confidence: 0.6 }, around);
      return true;
    }
    const line = { text: this.#writer.text(item.paragraph, 0, text.length, generated), marks };
    const blanks = typedPlaces(line, text) ?? (0, import_chunk_GRIGNXII.blanksOf)(line, this.#writer.source, { isAlone, isTemplate: false, isItem: item.list !== void 0, inBox: false });
    for (const { label, hint } of blanks) {
      const cut = ({ text: { starts, ends } }) => ({
        item,
        from: (starts[0] ?? start) - start,
        to: (ends.at(-1) ?? start) - start
      });
      const said = hint && cut(hint.line);
      const help = hint?.role === "help" && said ? [said] : [];
      this.#fields.field(
        { label: cut(label), help, placeholder: hint?.role === "placeholder" ? said : void 0, answers: [], kind: "text", confidence: 0.7 },
        around
      );
    }
    return blanks.length > 0;
  }
  /** Words in brackets in a text that are to be replaced: each is asked once, however often it stands there. */
  #prompts(item, around) {
    if (this.#habits.prompts.size === 0) return;
    for (const { key, words } of inlinePrompts(item)) {
      if (!this.#habits.prompts.has(key) || this.#seenPrompts.has(key)) continue;
      this.#seenPrompts.add(key);
      this.#fields.field({ label: words, isAside: true, answers: [], kind: "text", confidence: 0.6 }, around);
    }
  }
  #table(table, around) {
    const number = ++this.#tables;
    this.#fields.endList();
    const plans = planTable(table);
    for (const [r, row] of table.rows.entries()) {
      const within = withinOf(around.within, number, r);
      for (const cell of row.cells) {
        const inside = { cell: { table: number, row: r, column: cell.column }, within, isWide: row.cells.length === 1 };
        const plan = plans.get(cell);
        if (plan?.type === "taken") continue;
        if (plan) this.#planned(cell, plan, inside);
        else this.#items(cell.items, inside);
      }
    }
    this.#fields.endList();
  }
  #planned(cell, plan, around) {
    const lines = linesOf(cell);
    const [title, ...others] = lines;
    if (plan.type === "heading" && title) this.#name(title);
    for (const item of textsOf(cell.items)) this.#enter(item, around);
    if (plan.type === "heading") {
      if (title) this.#heading(title, around, 3);
      for (const item of others) this.#fields.block(wholeOf(item), "cell", around);
      return;
    }
    const { label, rest } = labelIn(lines);
    const inside = plan.answers.flatMap(({ items }) => textsOf(items));
    for (const item of inside) this.#enter(item, around);
    const answers = inside.flatMap(answersOf);
    const options = [
      ...inside.filter((item) => lookAt(item).isOptions).flatMap((item) => optionsIn(item, lookAt(item), 0)),
      ...(plan.options ?? []).flatMap((one) => linesOf(one).map(wholeOf))
    ];
    for (const one of [...plan.options ?? [], ...plan.placeholder ? [plan.placeholder] : []])
      for (const item of textsOf(one.items)) this.#enter(item, around);
    const isTyped = answers.length > 0;
    const heads = plan.heads?.flatMap((cell2) => linesOf(cell2).slice(0, 1).map(wholeOf)) ?? [];
    const isChoice = options.length + heads.length > 0 || answers.some(({ piece }) => piece.type === "box");
    const draft = {
      label: plan.isList && !plan.hasLabel ? void 0 : label,
      help: plan.isList && !plan.hasLabel ? [] : rest.map(wholeOf),
      options,
      heads,
      answers,
      placeholder: plan.placeholder && linesOf(plan.placeholder).map(wholeOf)[0],
      ...isChoice ? { kind: "choices" } : isTyped && !answers.every(({ piece }) => piece.type === "open" && piece.isPrompt) ? {} : { kind: "text" },
      confidence: isTyped ? 0.9 : plan.confidence
    };
    this.#fields.field(draft, around);
  }
  #isHeading(item, around) {
    if (item.depth !== void 0) return around.cell === void 0 || item.depth <= 3 && around.isWide === true;
    if (!this.#habits.boldHeads || around.cell || item.list || item.inBox || !item.paragraph.isBold) return false;
    const text = item.paragraph.text.trim();
    return text.length <= 80 && text.split(/\s+/).length <= 12 && !/[.:;,]$/.test(text);
  }
  #heading(item, around, depth = item.depth ?? 2) {
    const words = trimmed(item, 0, item.paragraph.text.length);
    if (words) this.#fields.block(words, "heading", { ...around, cell: void 0 }, [], Math.min(6, depth));
  }
  /** From here on, places are in the section that a heading begins. */
  #name(item) {
    const title = item.paragraph.text.replace(/\s+/g, " ").trim();
    this.#section = item.list?.label ? `${item.list.label} ${title}` : title;
  }
  #enter(item, around) {
    const isNew = this.#writer.place(item.paragraph, this.#section, [around.within, item.inBox ? "text box" : ""].filter(Boolean).join(" \u203A "));
    if (isNew) this.#fields.carry(lookAt(item).around);
  }
};
function withinOf(outer, table, row) {
  return [outer, `table ${table}, row ${row + 1}`].filter(Boolean).join(" \u203A ");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FieldWriter,
  FormReader,
  PlaceBudget,
  SourceWriter,
  allTexts,
  boxesIn,
  hasBareLabels,
  isBoxBullet,
  isTraced,
  linesIn,
  promptsIn,
  readStory,
  textsOf
});
