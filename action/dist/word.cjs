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
  _8: () => read_exports,
  _9: () => zip_exports
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3HRYLLJ4 = require("./chunk-3.cjs");
var import_chunk_UJHOSDGM = require("./core.cjs")._0;
var import_chunk_BN76L2Q2 = require("./core.cjs")._1;
var import_chunk_ONW6MKHJ = require("./core.cjs")._2;
var import_chunk_GRIGNXII = require("./core.cjs")._5;
var import_chunk_KHAHDFNF = require("./chunk-4.cjs");
var import_chunk_AA2GJI3A = require("./core.cjs")._9;
var import_chunk_I3UVOPCV = require("./core.cjs")._12;
var read_exports = {};
(0, import_chunk_I3UVOPCV.__export)(read_exports, {
  readDocx: () => readDocx,
  readWordFile: () => readWordFile,
  trackedChangesReason: () => trackedChangesReason
});
var bullet = { format: "bullet", text: "", start: 1, isBox: false };
var longestText = 100;
var Lists = class {
  #lists = /* @__PURE__ */ new Map();
  constructor(root) {
    const definitions = definitionsOf(root);
    for (const element of (0, import_chunk_BN76L2Q2.elementsOf)(root)) {
      if (element.name !== "w:num") continue;
      const [id, definition] = [element.attributes["w:numId"] ?? "", (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:abstractNumId")) ?? ""];
      const levels = [...definitions.get(definition) ?? []];
      const overrides = (0, import_chunk_BN76L2Q2.elementsOf)(element).filter(({ name }) => name === "w:lvlOverride");
      for (const override of overrides) {
        const at = Number(override.attributes["w:ilvl"]);
        const start = Number((0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(override, "w:startOverride")) ?? "none");
        const own = (0, import_chunk_BN76L2Q2.childOf)(override, "w:lvl");
        const level = own ? readLevel(own) : levels[at];
        if (level && at >= 0 && at < 9) levels[at] = Number.isSafeInteger(start) ? { ...level, start } : level;
      }
      this.#lists.set(id, { levels, counter: overrides.length > 0 ? `list ${id}` : definition });
    }
  }
  /** A list by its id. */
  list(id) {
    return this.#lists.get(id) ?? { levels: [], counter: id };
  }
};
var Numbering = class {
  #lists;
  #counts = /* @__PURE__ */ new Map();
  constructor(lists) {
    this.#lists = lists;
  }
  /** The next item of a list. */
  next({ numbering, level }) {
    const { levels, counter } = this.#lists.list(numbering);
    const own = levels[level] ?? bullet;
    const counts = this.#counts.get(counter) ?? [];
    this.#counts.set(counter, counts);
    counts.length = level + 1;
    const number = counts[level] === void 0 ? own.start : counts[level] + 1;
    counts[level] = number;
    const ordered = own.format !== "bullet" && own.format !== "none";
    const label = ordered ? own.text.replace(/%([1-9])/g, (_, at) => written(counts[Number(at) - 1] ?? levels[Number(at) - 1]?.start ?? 1, levels[Number(at) - 1])) : "";
    return { numbering, level, ordered, number, label: label.slice(0, 20), hasBox: own.isBox };
  }
};
function definitionsOf(root) {
  const definitions = /* @__PURE__ */ new Map();
  const styles = /* @__PURE__ */ new Map();
  const linked = /* @__PURE__ */ new Map();
  for (const element of (0, import_chunk_BN76L2Q2.elementsOf)(root)) {
    if (element.name !== "w:abstractNum") continue;
    const [id, levels] = [element.attributes["w:abstractNumId"] ?? "", levelsOf(element)];
    definitions.set(id, levels);
    const [style, link] = [(0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:styleLink")), (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:numStyleLink"))];
    if (style !== void 0) styles.set(style, levels);
    if (link !== void 0 && levels.length === 0) linked.set(id, link);
  }
  for (const [id, link] of linked) definitions.set(id, styles.get(link) ?? []);
  return definitions;
}
function levelsOf(element) {
  const levels = [];
  for (const one of (0, import_chunk_BN76L2Q2.elementsOf)(element)) {
    const at = Number(one.attributes["w:ilvl"]);
    if (one.name === "w:lvl" && at >= 0 && at < 9) levels[at] = readLevel(one);
  }
  return levels;
}
function readLevel(element) {
  const start = Number((0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:start")) ?? 1);
  const format = (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:numFmt")) ?? "decimal";
  const text = (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:lvlText")) ?? "";
  const fonts = (0, import_chunk_BN76L2Q2.childOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:rPr"), "w:rFonts")?.attributes;
  return {
    format,
    text: text.slice(0, longestText),
    start: Number.isSafeInteger(start) ? start : 1,
    isBox: format === "bullet" && (0, import_chunk_3HRYLLJ4.isBoxBullet)(text, fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? "")
  };
}
function written(number, level) {
  switch (level?.format) {
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "decimalZero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}
function letters(number) {
  if (number < 1) return String(number);
  return String.fromCharCode(97 + (number - 1) % 26).repeat(Math.min(3, Math.ceil(number / 26)));
}
var numerals = [
  ["m", 1e3],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1]
];
function roman(number) {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  return numerals.reduce((text, [numeral, value]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return text + numeral.repeat(times);
  }, "");
}
var ofWords = "bCs caps color cs dstrike eastAsianLayout effect em emboss fitText highlight i iCs imprint kern lang noProof outline position rtl shadow smallCaps snapToGrid spacing strike sz szCs vertAlign w webHidden";
var ofParagraphs = "adjustRightInd autoSpaceDE autoSpaceDN bidi cnfStyle contextualSpacing divId ind jc keepLines keepNext kinsoku mirrorIndents overflowPunct pageBreakBefore suppressAutoHyphens suppressLineNumbers suppressOverlap textAlignment textDirection topLinePunct widowControl wordWrap";
var ofTables = "cantSplit hideMark noWrap tblCellSpacing tblInd tblLayout tblLook tblOverlap tblW tcFitText tcW trHeight vAlign";
var ofBorders = "bar between bottom insideH insideV left right tl2br top tr2bl";
var ofPages = "cols docGrid pgMar pgNumType pgSz";
var ofTheEditor = "bookmarkEnd bookmarkStart lastRenderedPageBreak permEnd permStart proofErr";
var ofStyles = "lsdException next link qFormat rsid semiHidden uiPriority unhideWhenUsed";
var ofLists = "lvlJc multiLevelType nsid tmpl";
var looksOnly = [ofWords, ofParagraphs, ofTables, ofBorders, ofPages, ofTheEditor, ofStyles, ofLists].flatMap(
  (names) => names.split(" ")
);
var font = String.raw`<w:rFonts(?=\s)(?![^<>]*(?:INGS|[Ii]ngs))[^<>]*/>`;
var look = String.raw`<w:(?:${looksOnly.join("|")})(?:\s[^<>]*)?/>|${font}`;
var ofRun = String.raw`<w:rPr>(?:\s*(?:${look})){1,40}\s*</w:rPr>`;
var looks = new RegExp(String.raw`${ofRun}|${look}|<w:pPr>(?:\s*(?:${ofRun}|${look})){1,40}\s*</w:pPr>`, "g");
var session = /(<w:(?:p|r|tr|sectPr))(?: w(?::rsid[A-Za-z]*|14:(?:para|text)Id)="[0-9A-Fa-f]*"){1,12}/g;
function withoutLooks(xml) {
  return xml.includes("<!") ? xml : xml.replace(looks, "").replace(session, "$1");
}
var import_zip = (0, import_chunk_I3UVOPCV.__toESM)((0, import_chunk_UJHOSDGM.require_zip)(), 1);
var compound = [208, 207, 17, 224];
var WordPackage = class {
  zip;
  #budget = new import_chunk_BN76L2Q2.XmlBudget();
  main;
  relationships;
  #prepare;
  /**
   * `use` says what for: where it is only read, what says only what it looks like is not parsed, and
   * places in the XML of a part are not those of the file.
   *
   * @throws {ReadError} for what is no Word document.
   * @throws {LimitError} for what is too large.
   */
  constructor(bytes, inflate, use) {
    this.#prepare = use === "read" ? withoutLooks : (xml) => xml;
    if (compound.every((byte, i) => bytes[i] === byte)) {
      throw new import_chunk_BN76L2Q2.ReadError("this is an old Word file (.doc) or one with a password: save it as .docx without a password");
    }
    this.zip = new import_zip.ZipArchive(bytes, inflate);
    const main = this.relationshipsOf("").find(({ type, isExternal }) => type === "officeDocument" && !isExternal)?.target;
    const part = main === void 0 ? void 0 : this.part(main);
    if (part?.root.name !== "w:document") throw new import_chunk_BN76L2Q2.ReadError("this is no Word document");
    this.main = part;
    this.relationships = this.relationshipsOf(part.name);
  }
  /** A part as a tree; undefined when there is none. */
  part(name) {
    const bytes = this.zip.read(name);
    if (!bytes) return void 0;
    const own = this.zip.nameOf(name) ?? name;
    const encoding = (0, import_chunk_UJHOSDGM.encodingOf)(bytes);
    const xml = this.#prepare(decode(bytes, encoding, own));
    return { name: own, xml, root: (0, import_chunk_BN76L2Q2.parseXml)(xml, (0, import_zip.shown)(own), this.#budget), encoding };
  }
  /** The first part that the main part has for a purpose. */
  related(type) {
    const found = this.relationships.find((one) => one.type === type && !one.isExternal);
    return found && this.part(found.target);
  }
  /** The relationships of a part; those of the whole file for ''. */
  relationshipsOf(part) {
    const slash = part.lastIndexOf("/") + 1;
    const folder = part.slice(0, slash);
    const file = this.part(`${folder}_rels/${part.slice(slash)}.rels`);
    return (0, import_chunk_BN76L2Q2.elementsOf)(file?.root).map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
      const isExternal = TargetMode === "External";
      return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: isExternal ? Target : resolvePart(Target, folder), isExternal };
    });
  }
};
function resolvePart(target, folder) {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
function decode(bytes, { name }, part) {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    throw new import_chunk_BN76L2Q2.ReadError(`its part ${(0, import_zip.shown)(part)} is not valid ${name.toUpperCase()} text`);
  }
}
var maxChain = 20;
var Styles = class {
  #styles = /* @__PURE__ */ new Map();
  /** The style of paragraphs that name none. */
  #default;
  constructor(root) {
    let standard = "";
    for (const element of (0, import_chunk_BN76L2Q2.elementsOf)(root)) {
      const { "w:styleId": id, "w:type": type, "w:default": isDefault } = element.attributes;
      if (element.name !== "w:style" || id === void 0) continue;
      this.#styles.set(id, readStyle(element));
      if (type === "paragraph" && (0, import_chunk_BN76L2Q2.isTrue)(isDefault)) standard = id;
    }
    this.#default = standard;
  }
  /**
   * The level of a heading from 1, or undefined. The paragraph's own outline
   * level goes first, then that of its styles, then their names: those are in
   * English whatever the language of the program, unlike the ids.
   */
  headingDepth(paragraph, style) {
    const own = outlineOf(paragraph);
    return own === void 0 ? this.#looks(style ?? this.#default).depth : depthOf(own);
  }
  /** Whether a style is that of a table of contents or of figures. */
  isOfContents(style) {
    return style !== void 0 && this.#looks(style).isOfContents;
  }
  /** The list that a paragraph is in, by itself or by its style. */
  listOf(paragraph, style) {
    const own = listOf(paragraph);
    const inherited = this.#looks(style ?? this.#default);
    const numbering = own?.numbering ?? inherited.numbering;
    if (numbering === void 0 || numbering === "0") return void 0;
    return { numbering, level: own?.level ?? inherited.level ?? 0 };
  }
  /** What words look like, by themselves or by their style or that of the paragraph. */
  runLook(run, paragraphStyle) {
    if (run === void 0 || run.children.length === 0) return this.#plain(paragraphStyle ?? this.#default);
    let style = "";
    let font2 = "";
    let underline;
    let isBold;
    let isHidden;
    for (const child of (0, import_chunk_BN76L2Q2.elementsOf)(run)) {
      if (child.name === "w:rStyle") style ||= (0, import_chunk_BN76L2Q2.valOf)(child) ?? "";
      else if (child.name === "w:rFonts") font2 ||= child.attributes["w:ascii"] ?? child.attributes["w:hAnsi"] ?? "";
      else if (child.name === "w:u") underline ??= (0, import_chunk_BN76L2Q2.valOf)(child);
      else if (child.name === "w:b") isBold ??= (0, import_chunk_BN76L2Q2.isOn)(child);
      else if (child.name === "w:vanish") isHidden ??= (0, import_chunk_BN76L2Q2.isOn)(child);
    }
    const paragraph = paragraphStyle ?? this.#default;
    return {
      isBold: isBold ?? this.#isBold(style) ?? this.#isBold(paragraph) ?? false,
      isHidden: isHidden ?? this.#isHidden(style) ?? this.#isHidden(paragraph) ?? false,
      font: font2,
      underline
    };
  }
  /** That of words which say nothing of themselves: most do not. */
  #plain = (0, import_chunk_ONW6MKHJ.memoised)(
    (paragraph) => ({ isBold: this.#isBold(paragraph) ?? false, isHidden: this.#isHidden(paragraph) ?? false, font: "", underline: void 0 })
  );
  #isBold = (0, import_chunk_ONW6MKHJ.memoised)((id) => this.#chain(id).find(({ isBold }) => isBold !== void 0)?.isBold);
  #isHidden = (0, import_chunk_ONW6MKHJ.memoised)((id) => this.#chain(id).find(({ isHidden }) => isHidden !== void 0)?.isHidden);
  #looks = (0, import_chunk_ONW6MKHJ.memoised)((id) => {
    const chain = this.#chain(id);
    const lists = chain.flatMap(({ list }) => list ?? []);
    const leading = chain.find(({ outline, named }) => outline !== void 0 || named !== void 0);
    return {
      depth: leading?.outline === void 0 ? leading?.named : depthOf(leading.outline),
      numbering: lists.find(({ numbering }) => numbering !== void 0)?.numbering,
      level: lists.find(({ level }) => level !== void 0)?.level,
      isOfContents: chain.some(({ isOfContents }) => isOfContents)
    };
  });
  /** A style and those it is based on. */
  #chain(id) {
    const chain = [];
    for (let style = this.#styles.get(id); style && chain.length < maxChain; style = this.#styles.get(style.basedOn)) chain.push(style);
    return chain;
  }
};
function depthOf(outline) {
  return outline < 9 ? outline + 1 : void 0;
}
function readStyle(element) {
  const paragraph = (0, import_chunk_BN76L2Q2.childOf)(element, "w:pPr");
  const run = (0, import_chunk_BN76L2Q2.childOf)(element, "w:rPr");
  const [bold, hidden] = [(0, import_chunk_BN76L2Q2.childOf)(run, "w:b"), (0, import_chunk_BN76L2Q2.childOf)(run, "w:vanish")];
  const name = ((0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:name")) ?? "").toLowerCase();
  const level = name === "title" ? "1" : /^heading ([1-9])$/.exec(name)?.[1];
  return {
    named: level === void 0 ? void 0 : Number(level),
    isOfContents: /^(?:toc \d|table of figures)$/.test(name),
    basedOn: (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:basedOn")) ?? "",
    outline: outlineOf(paragraph),
    list: listOf(paragraph),
    isBold: bold && (0, import_chunk_BN76L2Q2.isOn)(bold),
    isHidden: hidden && (0, import_chunk_BN76L2Q2.isOn)(hidden)
  };
}
function outlineOf(properties) {
  const level = Number((0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(properties, "w:outlineLvl")) ?? "none");
  return Number.isInteger(level) && level >= 0 ? level : void 0;
}
function listOf(properties) {
  const element = (0, import_chunk_BN76L2Q2.childOf)(properties, "w:numPr");
  if (!element) return void 0;
  const level = Number((0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:ilvl")) ?? "none");
  return { numbering: (0, import_chunk_BN76L2Q2.valOf)((0, import_chunk_BN76L2Q2.childOf)(element, "w:numId")), level: Number.isInteger(level) && level >= 0 && level < 9 ? level : void 0 };
}
var import_zip2 = (0, import_chunk_I3UVOPCV.__toESM)((0, import_chunk_UJHOSDGM.require_zip)(), 1);
var others = [
  ["header", "header"],
  ["footer", "footer"],
  ["footnotes", "footnote"],
  ["endnotes", "endnote"]
];
function readWordFile(bytes, inflate) {
  const file = new WordPackage(bytes, inflate, "write");
  const { stories, elsewhere: elsewhere2 } = readStories(file, true);
  return { file, stories: stories.map((story) => ({ ...story, paragraphs: story.paragraphs.filter(import_chunk_3HRYLLJ4.isTraced) })), elsewhere: elsewhere2 };
}
function readStories(file, traces) {
  const styles = new Styles(file.related("styles")?.root);
  const lists = new Lists(file.related("numbering")?.root);
  const budget = new import_chunk_3HRYLLJ4.PlaceBudget();
  const elsewhere2 = [];
  const read = (part, label) => {
    const { name } = part;
    const relationships = name === file.main.name ? file.relationships : file.relationshipsOf(name);
    elsewhere2.push(...relationships.filter(isElsewhere).slice(0, mostElsewhere));
    const links = relationships.filter(({ type, isExternal }) => type === "hyperlink" && isExternal);
    return (0, import_chunk_3HRYLLJ4.readStory)(part, label, { styles, numbering: new Numbering(lists), budget, addresses: new Map(links.map(({ id, target }) => [id, target])), traces });
  };
  const stories = [read(file.main, "")];
  const names = /* @__PURE__ */ new Set([file.main.name.toLowerCase()]);
  for (const [type, label] of others) {
    for (const { target } of file.relationships.filter((one) => one.type === type && !one.isExternal)) {
      if (names.has(target.toLowerCase())) continue;
      names.add(target.toLowerCase());
      const part = file.part(target);
      if (part) stories.push(read(part, label));
    }
  }
  const settings = file.relationships.find(({ type, isExternal }) => type === "settings" && !isExternal);
  if (settings) elsewhere2.push(...file.relationshipsOf(settings.target).filter(isElsewhere).slice(0, mostElsewhere));
  return { stories, elsewhere: elsewhere2 };
}
var mostElsewhere = 100;
function isElsewhere({ type, isExternal }) {
  return isExternal ? type !== "hyperlink" : type === "aFChunk";
}
function readDocx(bytes, inflate) {
  const { stories, elsewhere: elsewhere2 } = storiesOf(bytes, inflate);
  const writer = new import_chunk_3HRYLLJ4.SourceWriter();
  const kept = withoutRepeats(stories);
  for (const { part, paragraphs } of kept) writer.add(part, paragraphs);
  const into = new import_chunk_AA2GJI3A.Assembler(writer.source);
  const [main] = kept;
  const items = main?.items ?? [];
  const texts = (0, import_chunk_3HRYLLJ4.allTexts)(items);
  const habits = { boldHeads: !hasHeadings(items), bareLabels: (0, import_chunk_3HRYLLJ4.hasBareLabels)(texts), prompts: (0, import_chunk_3HRYLLJ4.promptsIn)(texts) };
  const reader = new import_chunk_3HRYLLJ4.FormReader(new import_chunk_3HRYLLJ4.FieldWriter(into, writer), writer, habits);
  for (const story of kept) reader.read(story);
  return { into, meta: {}, notChecked: notChecked(kept, elsewhere2), source: writer.source, paragraphs: writer.places };
}
function storiesOf(bytes, inflate) {
  return readStories(new WordPackage(bytes, inflate, "read"), false);
}
function withoutRepeats(stories) {
  const seen = /* @__PURE__ */ new Set();
  return stories.filter(({ label, paragraphs }) => {
    if (label !== "header" && label !== "footer") return true;
    const text = paragraphs.map((one) => one.text).join("\n");
    const isNew = !seen.has(text) || paragraphs.some(({ controls }) => controls.some(({ origin }) => origin !== "drawn"));
    seen.add(text);
    return isNew;
  });
}
function hasHeadings(items) {
  return (0, import_chunk_3HRYLLJ4.textsOf)(items).some(({ depth, paragraph }) => depth !== void 0 && paragraph.text.trim() !== "");
}
var trackedChangesReason = "The file has tracked changes: it was read as if all of them were accepted.";
function notChecked(stories, elsewhere2) {
  const notes = [];
  if (stories.some(({ paragraphs }) => paragraphs.some(({ hasTrackedChanges }) => hasTrackedChanges))) {
    notes.push({ reason: trackedChangesReason, place: "" });
  }
  const outside = elsewhere2.filter(({ isExternal }) => isExternal);
  if (outside.length > 0) {
    const names = [...new Set(outside.map(({ type, target }) => `${words(type)} ${(0, import_zip2.shown)(target)}`))].sort();
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    notes.push({ reason: `The file refers to something outside of it, which was not fetched: ${names.slice(0, 3).join(", ")}${more}.`, place: "" });
  }
  if (outside.length < elsewhere2.length) notes.push({ reason: "The file holds another document, which was not read: paste its text into the file.", place: "" });
  return notes;
}
function words(type) {
  return type.slice(0, 40).replace(/[^a-z]/gi, "").replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
var zip_exports = {};
(0, import_chunk_I3UVOPCV.__export)(zip_exports, {
  ZipArchive: () => ZipArchive2,
  damagedArchive: () => damagedArchive,
  shown: () => shown3,
  viewOf: () => viewOf,
  zipLimits: () => zipLimits
});
var zipLimits = {
  /** Bytes of the archive. */
  archive: 64 << 20,
  parts: 4096,
  /** Bytes of one part that is read, inflated. */
  part: 32 << 20,
  /** Bytes of all parts that are read, inflated: as text, each may take two bytes and stays in memory. */
  read: 48 << 20,
  /** Bytes of all parts, inflated, with pictures and others that are never read. */
  total: 256 << 20,
  /** How many times its packed size a part of more than a million bytes may have. */
  ratio: 400
};
var signatures = { file: 67324752, record: 33639248, end: 101010256 };
var lengths = { file: 30, record: 46, end: 22 };
var elsewhere = 4294967295;
var decoder = new TextDecoder();
var ZipArchive2 = class {
  bytes;
  /** In the order of the directory. */
  entries;
  /** Where its directory stands, and the record that ends the archive. */
  directory;
  #byName;
  #inflate;
  #inflated = 0;
  /**
   * @throws {ReadError} for what is no archive, or damaged.
   * @throws {LimitError} for what would be too large.
   */
  constructor(bytes, inflate) {
    if (bytes.length > zipLimits.archive) throw tooLarge(`the file has ${megabytes(bytes.length)} MB`, zipLimits.archive);
    this.bytes = bytes;
    this.#inflate = inflate;
    this.directory = directoryOf(bytes);
    this.entries = entriesOf(bytes, this.directory);
    this.#byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }
  /** The name as the archive writes it; undefined when there is no such part. */
  nameOf(part) {
    return this.#byName.get(part.toLowerCase())?.name;
  }
  /**
   * The bytes of a part; undefined when there is none.
   *
   * @throws {ReadError | LimitError} as the constructor does.
   */
  read(part) {
    const entry = this.#byName.get(part.toLowerCase());
    if (!entry) return void 0;
    const { name, size, packed, method, crc, dataStart } = entry;
    const isBlownUp = size > 1e6 && size > packed * zipLimits.ratio;
    if (size > zipLimits.part || isBlownUp) throw tooLarge(`its part ${shown3(name)} has ${megabytes(size)} MB`, isBlownUp ? void 0 : zipLimits.part);
    this.#inflated += size;
    if (this.#inflated > zipLimits.read) throw tooLarge(`its parts with text have ${megabytes(this.#inflated)} MB`, zipLimits.read);
    const data = this.bytes.subarray(dataStart, dataStart + packed);
    const content = method === 0 ? data : this.#inflatePart(data, entry);
    if (content.length !== size || (0, import_chunk_UJHOSDGM.crc32)(content) !== crc) throw new import_chunk_BN76L2Q2.ReadError(`its part ${shown3(name)} is damaged`);
    return content;
  }
  #inflatePart(data, { name, size, method }) {
    if (method !== 8) throw new import_chunk_BN76L2Q2.ReadError(`its part ${shown3(name)} is packed in a way that Office does not use`);
    try {
      return this.#inflate(data, size);
    } catch {
      throw new import_chunk_BN76L2Q2.ReadError(`its part ${shown3(name)} is damaged`);
    }
  }
};
function directoryOf(bytes) {
  const view = viewOf(bytes);
  const end = endOf(view);
  const [count, length, start] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw damaged();
  if (count === 65535 || start === elsewhere || start + length > end) throw damaged();
  if (count > zipLimits.parts) throw new import_chunk_AA2GJI3A.LimitError(`the file has ${count} parts: more than the limit of ${zipLimits.parts}`);
  return { start, length, count, end };
}
function entriesOf(bytes, { start: directory, length, count }) {
  const view = viewOf(bytes);
  const directoryEnd = directory + length;
  const entries = [];
  const names = /* @__PURE__ */ new Set();
  let total = 0;
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (at + lengths.record > directoryEnd || view.getUint32(at, true) !== signatures.record) throw damaged();
    const recordEnd = at + lengths.record + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (recordEnd > directoryEnd) throw damaged();
    const entry = entryAt(view, bytes.subarray(at, recordEnd), directory);
    if (names.has(entry.name.toLowerCase())) throw new import_chunk_BN76L2Q2.ReadError(`it has two parts with the name ${shown3(entry.name)}`);
    names.add(entry.name.toLowerCase());
    total += entry.size;
    entries.push(entry);
    at = recordEnd;
  }
  if (at !== directoryEnd) throw damaged();
  if (total > zipLimits.total) throw tooLarge(`its parts have ${megabytes(total)} MB`, zipLimits.total);
  return apart(entries, directory);
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function endOf(view) {
  const size = view.byteLength;
  for (let at = size - lengths.end; at >= Math.max(0, size - lengths.end - 65535); at--) {
    if (view.getUint32(at, true) === signatures.end && at + lengths.end + view.getUint16(at + 20, true) === size) return at;
  }
  throw damaged();
}
function entryAt(view, record, directory) {
  const own = viewOf(record);
  const nameBytes = record.subarray(lengths.record, lengths.record + own.getUint16(28, true));
  const name = decoder.decode(nameBytes);
  if ((own.getUint16(8, true) & 1) !== 0) throw new import_chunk_BN76L2Q2.ReadError("it is protected by a password: save it without one");
  const start = own.getUint32(42, true);
  const [packed, size] = [own.getUint32(20, true), own.getUint32(24, true)];
  if ([start, packed, size].includes(elsewhere) || start + lengths.file > directory || view.getUint32(start, true) !== signatures.file) throw damaged();
  const nameStart = start + lengths.file;
  const dataStart = nameStart + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (view.getUint16(start + 26, true) !== nameBytes.length || nameBytes.some((byte, i) => view.getUint8(nameStart + i) !== byte)) throw damaged();
  return { name, method: own.getUint16(10, true), crc: own.getUint32(16, true), packed, size, record, start, dataStart, end: 0 };
}
function apart(entries, directory) {
  const sorted = entries.toSorted((a, b) => a.start - b.start);
  const ends = new Map(sorted.map((entry, i) => [entry, sorted[i + 1]?.start ?? directory]));
  return entries.map((entry) => {
    const end = ends.get(entry) ?? directory;
    if (entry.dataStart + entry.packed > end) throw new import_chunk_BN76L2Q2.ReadError("its parts overlap: it is damaged, or made to do harm");
    return { ...entry, end };
  });
}
var damagedArchive = "this is no Word file (.docx), or it is damaged";
function damaged() {
  return new import_chunk_BN76L2Q2.ReadError(damagedArchive);
}
function tooLarge(what, limit) {
  const more = limit === void 0 ? `more than ${zipLimits.ratio} times its packed size` : `more than the limit of ${megabytes(limit)} MB`;
  return new import_chunk_AA2GJI3A.LimitError(`${what}: ${more}`);
}
function megabytes(bytes) {
  return (bytes / (1 << 20)).toFixed(bytes % (1 << 20) === 0 ? 0 : 1);
}
function shown3(name) {
  return `\u201C${name.replace(/[^\x20-\x7e]/g, "?").slice(0, 80)}\u201D`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  _8,
  _9
});
