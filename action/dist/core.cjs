const untapeUrl=require("node:url").pathToFileURL(__filename).href;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  _0: () => chunk_UJHOSDGM_exports,
  _1: () => chunk_BN76L2Q2_exports,
  _10: () => chunk_RRCFRSWB_exports,
  _11: () => chunk_Z3OBUHAT_exports,
  _12: () => chunk_I3UVOPCV_exports,
  _2: () => chunk_ONW6MKHJ_exports,
  _3: () => chunk_JW7TENB2_exports,
  _4: () => chunk_VOPOU33M_exports,
  _5: () => chunk_GRIGNXII_exports,
  _6: () => chunk_M2R6GMIZ_exports,
  _7: () => chunk_SOGJQ5I6_exports,
  _8: () => chunk_DCY57HZ2_exports,
  _9: () => chunk_AA2GJI3A_exports
});
module.exports = __toCommonJS(stdin_exports);

// joining:chunk-UJHOSDGM.cjs
var chunk_UJHOSDGM_exports = {};
__export(chunk_UJHOSDGM_exports, {
  crc32: () => crc32,
  encode: () => encode,
  encodingOf: () => encodingOf,
  require_zip: () => require_zip
});

// joining:chunk-I3UVOPCV.cjs
var chunk_I3UVOPCV_exports = {};
__export(chunk_I3UVOPCV_exports, {
  __commonJS: () => __commonJS,
  __esm: () => __esm,
  __export: () => __export2,
  __require: () => __require,
  __toCommonJS: () => __toCommonJS2,
  __toESM: () => __toESM2
});
var __create2 = Object.create;
var __defProp2 = Object.defineProperty;
var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __getProtoOf2 = Object.getPrototypeOf;
var __hasOwnProp2 = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames2(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export2 = (target, all) => {
  for (var name in all)
    __defProp2(target, name, { get: all[name], enumerable: true });
};
var __copyProps2 = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames2(from))
      if (!__hasOwnProp2.call(to, key) && key !== except)
        __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM2 = (mod, isNodeMode, target) => (target = mod != null ? __create2(__getProtoOf2(mod)) : {}, __copyProps2(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp2(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS2 = (mod) => __copyProps2(__defProp2({}, "__esModule", { value: true }), mod);

// joining:chunk-UJHOSDGM.cjs
var require_zip = __commonJS({
  "waiting:./src/readers/docx/zip.ts"(exports2, module2) {
    module2.exports = { __esModule: true, get "ZipArchive"() {
      return __require("./word.cjs")._9["ZipArchive"];
    }, get "damagedArchive"() {
      return __require("./word.cjs")._9["damagedArchive"];
    }, get "shown"() {
      return __require("./word.cjs")._9["shown"];
    }, get "viewOf"() {
      return __require("./word.cjs")._9["viewOf"];
    }, get "zipLimits"() {
      return __require("./word.cjs")._9["zipLimits"];
    } };
  }
});
var stride = 8;
var tables = new Int32Array(256 * stride);
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 3988292384 : sum >>> 1;
  tables[byte] = sum;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256];
  tables[at] = tables[before & 255] ^ before >>> 8;
}
function crc32(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length - bytes.length % stride;
  let sum = -1;
  for (let i = 0; i < whole; i += stride) {
    const first = sum ^ view.getInt32(i, true);
    const second = view.getInt32(i + 4, true);
    sum = added(7, first) ^ added(6, first >>> 8) ^ added(5, first >>> 16) ^ added(4, first >>> 24);
    sum ^= added(3, second) ^ added(2, second >>> 8) ^ added(1, second >>> 16) ^ added(0, second >>> 24);
  }
  for (let i = whole; i < bytes.length; i++) sum = added(0, sum ^ bytes[i]) ^ sum >>> 8;
  return ~sum >>> 0;
}
function added(distance2, bits) {
  return tables[distance2 * 256 + (bits & 255)];
}
function encodingOf([first, second, third]) {
  if (first === 255 && second === 254) return { name: "utf-16le", hasMark: true };
  if (first === 254 && second === 255) return { name: "utf-16be", hasMark: true };
  return { name: "utf-8", hasMark: first === 239 && second === 187 && third === 191 };
}
function encode(text, { name, hasMark }) {
  const marked = hasMark ? `\uFEFF${text}` : text;
  if (name === "utf-8") return new TextEncoder().encode(marked);
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), name === "utf-16le");
  return new Uint8Array(view.buffer);
}

// joining:chunk-BN76L2Q2.cjs
var chunk_BN76L2Q2_exports = {};
__export(chunk_BN76L2Q2_exports, {
  ReadError: () => ReadError,
  XmlBudget: () => XmlBudget,
  childOf: () => childOf,
  chosenOf: () => chosenOf,
  elementsOf: () => elementsOf,
  isOn: () => isOn,
  isPassedOver: () => isPassedOver,
  isTrue: () => isTrue,
  parseXml: () => parseXml,
  textOf: () => textOf,
  valOf: () => valOf
});

// joining:chunk-AA2GJI3A.cjs
var chunk_AA2GJI3A_exports = {};
__export(chunk_AA2GJI3A_exports, {
  Assembler: () => Assembler,
  LimitError: () => LimitError,
  OPAQUE: () => OPAQUE,
  TextBuilder: () => TextBuilder,
  compose: () => compose,
  composeSpan: () => composeSpan,
  maxAliases: () => maxAliases,
  maxBytes: () => maxBytes,
  maxDepth: () => maxDepth,
  sliceText: () => sliceText,
  spanOf: () => spanOf,
  verbatim: () => verbatim
});
var import_node_buffer = require("node:buffer");
var OPAQUE = "\uFFFC";
var TextBuilder = class {
  text = "";
  starts = [];
  ends = [];
  /** Adds `decoded`; every unit of it was written at [start, end). */
  push(decoded, start, end) {
    this.text += decoded;
    for (let i = 0; i < decoded.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
  /** Adds text that stands in the source as it is, from `start` on. */
  pushVerbatim(value, start) {
    this.text += value;
    for (let i = 0; i < value.length; i++) {
      this.starts.push(start + i);
      this.ends.push(start + i + 1);
    }
  }
};
function verbatim(text, start) {
  const starts = new Array(text.length);
  const ends = new Array(text.length);
  for (let i = 0; i < text.length; i++) {
    starts[i] = start + i;
    ends[i] = start + i + 1;
  }
  return { text, starts, ends };
}
function spanOf(text, from, to) {
  const start = text.starts[from] ?? text.ends[from - 1] ?? 0;
  if (to <= from) return { start, end: start };
  return { start, end: text.ends[to - 1] ?? start };
}
function sliceText(text, from, to) {
  if (from === 0 && to === text.text.length) return text;
  return {
    text: text.text.slice(from, to),
    starts: text.starts.slice(from, to),
    ends: text.ends.slice(from, to)
  };
}
var LimitError = class extends Error {
  name = "LimitError";
};
var maxBytes = 5e6;
var maxDepth = 100;
var maxAliases = 100;
var wide = /[^\0-\xff]/;
var room = import_node_buffer.Buffer.alloc(4096);
function isWide(text) {
  return wide.test(text);
}
function narrow(text) {
  if (wide.test(text)) return text;
  const bytes = text.length > room.length ? import_node_buffer.Buffer.alloc(text.length) : room;
  return bytes.toString("latin1", 0, bytes.write(text, "latin1"));
}
var Assembler = class {
  blocks = [];
  fields = [];
  sections = [{ title: "", depth: 0, start: 0 }];
  links = [];
  comments = [];
  problems = [];
  codeBlocks = 0;
  /** While set, every block added belongs to the field that comes next. */
  inField = false;
  #source;
  #isWide;
  constructor(source) {
    this.#source = source;
    this.#isWide = isWide(source);
  }
  /** Adds a block; `origin` maps its offsets to the source when they are not offsets of the source itself. */
  addBlock(input, origin) {
    const text = origin ? compose(input.text, origin) : input.text;
    if (input.role === "heading") {
      this.sections.push({ title: this.#narrow(text.text).trim(), depth: input.depth ?? 1, start: text.starts[0] ?? 0 });
    }
    const block = this.#made(input, text);
    this.blocks.push(block);
    for (const mark of block.marks) if (mark.type === "link" && mark.url !== void 0) this.#addLink(block, mark, mark.url);
    return block;
  }
  /** Goes on with the last section that is no deeper than `depth`, behind a part of it that ended without a heading. */
  reopen(depth, start) {
    const section = this.sections.findLast((one) => one.depth <= depth);
    if (section) this.sections.push({ ...section, start });
  }
  /** A block that is none of the document's own, because its words are part of another one: the name of a place in a sentence. */
  aside(input) {
    return this.#made(input, input.text);
  }
  #made(input, { text, starts, ends }) {
    return {
      text: this.#narrow(text),
      starts,
      ends,
      role: input.role,
      depth: input.depth ?? 0,
      quoted: input.quoted ?? false,
      introducesList: input.introducesList ?? false,
      marks: input.marks ?? [],
      section: this.sections.length - 1,
      field: this.inField ? this.fields.length : void 0,
      // Here where there is none too: blocks of one shape are read faster.
      item: input.item,
      cell: input.cell
    };
  }
  #narrow(text) {
    return this.#isWide ? narrow(text) : text;
  }
  #addLink(block, mark, url) {
    const text = block.text.slice(mark.start, mark.end);
    const start = mark.start + text.length - text.trimStart().length;
    this.links.push({ url, text: text.trim(), block, span: spanOf(block, start, start + text.trim().length) });
  }
  addField(input) {
    this.fields.push({
      kind: input.kind,
      id: input.id,
      label: input.label,
      help: input.help ?? [],
      outline: input.outline ?? [],
      placeholder: input.placeholder,
      options: input.options ?? [],
      required: input.required,
      prefilled: input.prefilled ?? false,
      section: this.sections.length - 1,
      span: input.span,
      ...input.controls === void 0 ? {} : { controls: input.controls },
      ...input.confidence === void 0 ? {} : { confidence: input.confidence },
      ...input.optionGroups === void 0 ? {} : { optionGroups: input.optionGroups }
    });
    this.inField = false;
  }
  /** A form that marks none of its questions as required says nothing of them: nobody thought of it, or the format cannot say it, and all are answered. */
  forgetOptional() {
    if (this.fields.some(({ required }) => required)) return;
    for (const [i, field2] of this.fields.entries()) this.fields[i] = { ...field2, required: void 0 };
  }
  addComment(span, inner) {
    this.comments.push({ text: this.#source.slice(inner.start, inner.end), span });
  }
};
function compose(text, origin) {
  return {
    text: text.text,
    starts: text.starts.map((start) => spanOf(origin, start, start).start),
    ends: text.ends.map((end) => origin.ends[end - 1] ?? spanOf(origin, end, end).start)
  };
}
function composeSpan(span, origin) {
  return origin ? spanOf(origin, span.start, span.end) : span;
}

// joining:chunk-BN76L2Q2.cjs
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports2.S = " 	\r\n";
    exports2.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NAME_CHAR = "-" + exports2.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.CHAR_RE = new RegExp("^[" + exports2.CHAR + "]$", "u");
    exports2.S_RE = new RegExp("^[" + exports2.S + "]+$", "u");
    exports2.NAME_START_CHAR_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "]$", "u");
    exports2.NAME_CHAR_RE = new RegExp("^[" + exports2.NAME_CHAR + "]$", "u");
    exports2.NAME_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "][" + exports2.NAME_CHAR + "]*$", "u");
    exports2.NMTOKEN_RE = new RegExp("^[" + exports2.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports2.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports2.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports2.isNameChar = isNameChar;
  }
});
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports2.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports2.S = " 	\r\n";
    exports2.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NAME_CHAR = "-" + exports2.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.CHAR_RE = new RegExp("^[" + exports2.CHAR + "]$", "u");
    exports2.RESTRICTED_CHAR_RE = new RegExp("^[" + exports2.RESTRICTED_CHAR + "]$", "u");
    exports2.S_RE = new RegExp("^[" + exports2.S + "]+$", "u");
    exports2.NAME_START_CHAR_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "]$", "u");
    exports2.NAME_CHAR_RE = new RegExp("^[" + exports2.NAME_CHAR + "]$", "u");
    exports2.NAME_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "][" + exports2.NAME_CHAR + "]*$", "u");
    exports2.NMTOKEN_RE = new RegExp("^[" + exports2.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports2.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports2.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports2.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports2.isNameChar = isNameChar;
  }
});
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NC_NAME_CHAR = "-" + exports2.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports2.NC_NAME_START_CHAR + "]$", "u");
    exports2.NC_NAME_CHAR_RE = new RegExp("^[" + exports2.NC_NAME_CHAR + "]$", "u");
    exports2.NC_NAME_RE = new RegExp("^[" + exports2.NC_NAME_START_CHAR + "][" + exports2.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports2.isNCNameChar = isNCNameChar;
  }
});
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SaxesParser = exports2.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports2.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version3) {
        this.currentXMLVersion = version3;
        if (version3 === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version3 = value;
            this.xmlDecl.version = version3;
            if (!/^1\.[0-9]+$/.test(version3)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version3);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag2 = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag2.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag2);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed;
          nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags: tags2 } = this;
        while (tags2.length > 0) {
          const tag2 = tags2.pop();
          this.fail(`unclosed tag: ${tag2.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags: tags2 } = this;
        for (let index = tags2.length - 1; index >= 0; index--) {
          uri = tags2[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag2 = this.tag;
        {
          const { prefix, local } = this.qname(tag2.name);
          tag2.prefix = prefix;
          tag2.local = local;
          const uri = tag2.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag2.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag2;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags: tags2 } = this;
        const tag2 = this.tag;
        tag2.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag2);
        tags2.push(tag2);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags: tags2 } = this;
        const tag2 = this.tag;
        tag2.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag2);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag2);
        const top = this.tag = (_c = tags2[tags2.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags: tags2, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags2.length;
        while (l-- > 0) {
          const tag2 = this.tag = tags2.pop();
          this.topNS = tag2.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag2);
          if (tag2.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports2.SaxesParser = SaxesParser2;
  }
});
var ReadError = class extends Error {
  name = "ReadError";
};
var import_saxes = __toESM2(require_saxes(), 1);
var usual = /* @__PURE__ */ new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""]
]);
var known = new Set(usual.values());
var Prefixes = class {
  #renamed = /* @__PURE__ */ new Map();
  /** Reads a declaration; undefined when it changes nothing. */
  declare(attribute, address) {
    const own3 = attribute === "xmlns" ? "" : attribute.slice("xmlns:".length);
    const name = usual.get(address) ?? (known.has(own3) && own3 !== "" ? `other-${own3}` : own3);
    const before = this.#renamed.get(own3);
    if (name === (before ?? own3)) return void 0;
    this.#renamed.set(own3, name);
    return [own3, before];
  }
  /** Undoes the declarations of an element, the last one first. */
  restore(declarations) {
    for (let i = declarations.length - 1; i >= 0; i--) {
      const [prefix, name] = declarations[i];
      if (name === void 0) this.#renamed.delete(prefix);
      else this.#renamed.set(prefix, name);
    }
  }
  /** The name of an element with the usual prefix. */
  element(name) {
    if (this.#renamed.size === 0) return name;
    const colon = name.indexOf(":");
    const renamed = this.#renamed.get(colon < 0 ? "" : name.slice(0, colon));
    if (renamed === void 0) return name;
    const local = name.slice(colon + 1);
    return renamed === "" ? local : `${renamed}:${local}`;
  }
  /** Attributes by their names with the usual prefix; without one they are in no namespace, whatever that of their element is. */
  attributes(given) {
    if (this.#renamed.size === 0) return given;
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.includes(":") ? this.element(name) : name, value]));
  }
};
function isDeclaration(attribute) {
  return attribute === "xmlns" || attribute.startsWith("xmlns:");
}
var xmlLimits = {
  /** Elements, and pieces of text between them. */
  nodes: 25e4,
  depth: 256,
  /** References to characters in one part: “&amp;”. The parser builds a text piece by piece where they stand. */
  references: 5e5,
  /** Letters in the names and values of attributes, as they are written. */
  attributes: 2e7
};
var XmlBudget = class {
  nodes = 0;
  attributes = 0;
};
var noAttributes = Object.freeze({});
var noChildren = Object.freeze([]);
var textual = /* @__PURE__ */ new Set(["w:t", "w:delText", "w:instrText", "t"]);
function parseXml(xml, part, budget = new XmlBudget()) {
  return new TreeBuilder(xml, part, budget).build();
}
var noDeclarations = [];
var TreeBuilder = class {
  #xml;
  #part;
  #budget;
  #parser = new import_saxes.SaxesParser({ xmlns: false, position: true });
  #open = [];
  #waiting = [];
  #prefixes = new Prefixes();
  #names = /* @__PURE__ */ new Map();
  /** What the prefixes were called before those of the element that begins. */
  #declared = [];
  constructor(xml, part, budget) {
    this.#xml = xml;
    this.#part = part;
    this.#budget = budget;
    this.#parser.on("error", (error) => {
      throw new ReadError(`its part ${part} is not well-formed XML (${plain(error.message)})`);
    });
    this.#parser.on("doctype", () => {
      throw new ReadError(`its part ${part} has a document type, which Office never writes`);
    });
    this.#parser.on("opentag", ({ name, attributes, isSelfClosing }) => this.#begin(name, attributes, isSelfClosing));
    this.#parser.on("closetag", ({ isSelfClosing }) => {
      if (!isSelfClosing) this.#close();
    });
    this.#parser.on("text", (text) => this.#text(text));
    this.#parser.on("cdata", (text) => this.#text(text));
  }
  build() {
    this.#countReferences();
    this.#parser.write(this.#xml).close();
    const [root] = this.#waiting;
    if (root === void 0 || typeof root === "string") throw new ReadError(`its part ${this.#part} is empty`);
    return root;
  }
  #countReferences() {
    let count2 = 0;
    for (let at = this.#xml.indexOf("&"); at >= 0; at = this.#xml.indexOf("&", at + 1)) count2++;
    if (count2 > xmlLimits.references) throw new LimitError(`its part ${this.#part} has more than ${written(xmlLimits.references)} references to characters`);
  }
  #count() {
    if (++this.#budget.nodes > xmlLimits.nodes) {
      throw new LimitError(`the file has more than ${written(xmlLimits.nodes)} elements and texts, up to its part ${this.#part}`);
    }
  }
  #begin(name, given, isSelfClosing) {
    const at = this.#parser.position;
    this.#count();
    if (this.#open.length >= xmlLimits.depth) throw new LimitError(`its part ${this.#part} is nested more than ${xmlLimits.depth} deep`);
    const attributes = this.#attributes(given);
    const outer = this.#declared.length === 0 ? noDeclarations : this.#declared;
    if (outer !== noDeclarations) this.#declared = [];
    const element = {
      name: this.#nameOf(name),
      attributes,
      children: noChildren,
      parent: this.#open.at(-1)?.element,
      // A “<” cannot stand inside a tag.
      start: this.#xml.lastIndexOf("<", at - 1),
      openEnd: at,
      closeStart: at,
      end: at
    };
    this.#waiting.push(element);
    if (isSelfClosing) this.#prefixes.restore(outer);
    else this.#open.push({ element, mark: this.#waiting.length, outer });
  }
  /** The name with its usual prefix. The parser cuts each out of the text anew: shared, they take less memory, and less time to compare. */
  #nameOf(name) {
    const full = this.#prefixes.element(name);
    const known2 = this.#names.get(full);
    if (known2 !== void 0) return known2;
    this.#names.set(full, full);
    return full;
  }
  /**
   * The attributes, once what the element declares is known. The parser keeps them in a table, which takes much more memory than a
   * plain object, and time to go through.
   */
  #attributes(given) {
    let attributes;
    let length = 0;
    for (const name in given) {
      const value = given[name] ?? "";
      length += name.length + value.length;
      if (isDeclaration(name)) {
        const before = this.#prefixes.declare(name, value);
        if (before) this.#declared.push(before);
        continue;
      }
      attributes ??= {};
      attributes[name] = value;
    }
    this.#budget.attributes += length;
    if (this.#budget.attributes > xmlLimits.attributes) {
      throw new LimitError(`the file has more than ${xmlLimits.attributes / 1e6} MB of attributes, up to its part ${this.#part}`);
    }
    return attributes ? this.#prefixes.attributes(attributes) : noAttributes;
  }
  #close() {
    const open = this.#open.pop();
    if (!open) return;
    const { element, mark, outer } = open;
    if (this.#waiting.length > mark) {
      element.children = this.#waiting.slice(mark);
      this.#waiting.length = mark;
    }
    const at = this.#parser.position;
    element.closeStart = this.#xml.lastIndexOf("<", at - 1);
    element.end = at;
    this.#prefixes.restore(outer);
  }
  #text(text) {
    const open = this.#open.at(-1)?.element;
    if (!open || text === "" || !(textual.has(open.name) || /\S/.test(text))) return;
    this.#count();
    this.#waiting.push(text);
  }
};
function written(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function plain(message) {
  return message.replace(/^\d+:\d+:\s*/, "").replace(/\.$/, "");
}
function childOf(element, name) {
  if (!element) return void 0;
  for (const child of element.children) if (typeof child !== "string" && child.name === name) return child;
  return void 0;
}
function elementsOf(element) {
  if (!element) return none;
  return element.children.every(isElement) ? element.children : element.children.filter(isElement);
}
var none = Object.freeze([]);
function isElement(child) {
  return typeof child !== "string";
}
function isPassedOver({ name, parent }) {
  if (name === "w:del" || name === "w:moveFrom") return true;
  return name === "mc:Fallback" && childOf(parent, "mc:Choice") !== void 0;
}
function chosenOf(alternatives) {
  return childOf(alternatives, "mc:Choice") ?? childOf(alternatives, "mc:Fallback");
}
function valOf(element) {
  return element?.attributes["w:val"];
}
function isOn(element) {
  return element !== void 0 && !/^(?:0|false|off|none)$/.test(valOf(element) ?? element.attributes["w14:val"] ?? "1");
}
function isTrue(value) {
  return value !== void 0 && /^(?:1|true|on)$/.test(value);
}
function textOf(element) {
  const [first] = element.children;
  return element.children.length === 1 && typeof first === "string" ? first : element.children.filter((child) => typeof child === "string").join("");
}

// joining:chunk-ONW6MKHJ.cjs
var chunk_ONW6MKHJ_exports = {};
__export(chunk_ONW6MKHJ_exports, {
  keptBy: () => keptBy,
  memoised: () => memoised,
  ofWords: () => ofWords
});
var overhead = 20;
var ofDocument = 1e5;
var ofWords = 5e5;
function memoised(make, most3 = ofDocument) {
  const known2 = /* @__PURE__ */ new Map();
  let size = 0;
  return (text) => {
    const found = known2.get(text);
    if (found !== void 0 || known2.has(text)) return found;
    const made = make(text);
    size += text.length + overhead;
    if (size > most3) {
      known2.clear();
      size = text.length + overhead;
    }
    known2.set(text, made);
    return made;
  };
}
function keptBy(make) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (object) => {
    const found = known2.get(object);
    if (found) return found.value;
    const value = make(object);
    known2.set(object, { value });
    return value;
  };
}

// joining:chunk-JW7TENB2.cjs
var chunk_JW7TENB2_exports = {};
__export(chunk_JW7TENB2_exports, {
  nearest: () => nearest
});
function nearest(word, known2) {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = known2.map((one) => ({ one, distance: distance(word.toLowerCase(), one) })).sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= limit ? best.one : void 0;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// joining:chunk-VOPOU33M.cjs
var chunk_VOPOU33M_exports = {};
__export(chunk_VOPOU33M_exports, {
  addParts: () => addParts,
  approvalLabel: () => approvalLabel,
  areTickedByOffice: () => areTickedByOffice,
  expandPhrase: () => expandPhrase,
  isApprovalTitle: () => isApprovalTitle,
  isDots: () => isDots,
  isGap: () => isGap,
  isOwnSignature: () => isOwnSignature,
  isSample: () => isSample,
  isSignature: () => isSignature,
  labelForms: () => labelForms,
  laterLabel: () => laterLabel,
  naming: () => naming,
  officeLabel: () => officeLabel,
  parseYaml: () => parseYaml,
  plainMessage: () => plainMessage,
  require_yaml: () => require_yaml,
  resolve: () => resolve,
  saysOfficeUse: () => saysOfficeUse,
  toData: () => toData,
  wordKey: () => wordKey
});

// joining:chunk-GRIGNXII.cjs
var chunk_GRIGNXII_exports = {};
__export(chunk_GRIGNXII_exports, {
  actsAt: () => actsAt,
  allMatches: () => allMatches,
  answerCells: () => answerCells,
  areThings: () => areThings,
  asksByDrawing: () => asksByDrawing,
  asksItself: () => asksItself,
  asksToChoose: () => asksToChoose,
  barrier: () => barrier,
  blanksOf: () => blanksOf,
  choiceBelow: () => choiceBelow,
  choiceHead: () => choiceHead,
  cutLine: () => cutLine,
  drawnIn: () => drawnIn,
  drawnPlaces: () => drawnPlaces,
  exampleAnswer: () => exampleAnswer,
  hasLineBelow: () => hasLineBelow,
  imperativeAt: () => imperativeAt,
  isBold: () => isBold,
  isBoundary: () => isBoundary,
  isDrawnLine: () => isDrawnLine,
  isFillIn: () => isFillIn,
  isFilledIn: () => isFilledIn,
  isInstruction: () => isInstruction,
  isInstructionText: () => isInstructionText,
  isItemPrompt: () => isItemPrompt,
  isPrompt: () => isPrompt,
  isSlanted: () => isSlanted,
  isStandardPrompt: () => isStandardPrompt,
  labelEnd: () => labelEnd,
  linesOf: () => linesOf,
  mainClause: () => mainClause,
  mayBeDrawn: () => mayBeDrawn,
  mayHaveBlanks: () => mayHaveBlanks,
  namesThing: () => namesThing,
  predicateAt: () => predicateAt,
  repeated: () => repeated,
  thirdPersonAt: () => thirdPersonAt,
  withoutColon: () => withoutColon,
  withoutDrawnRow: () => withoutDrawnRow
});
function linesOf(part, source) {
  if (!part.text.text.includes("\n") && !/[\r\n]/.test(source.slice(part.span.start, part.span.end)))
    return part.text.text === "" ? [] : [cutLine(part, 0, part.text.text.length)];
  const lines = [];
  let from = 0;
  for (let i = 0; i <= part.text.text.length; i++) {
    const isEnd = i === part.text.text.length;
    if (!isEnd && !isBreak(part.text, i, source)) continue;
    if (i > from) lines.push(cutLine(part, from, i));
    from = i + 1;
  }
  return lines;
}
function isBreak(text, i, source) {
  if (text.text[i] === "\n") return true;
  if (text.text[i] !== " ") return false;
  const [start = 0, end = 0] = [text.starts[i], text.ends[i]];
  if (end - start === 1 && source.charCodeAt(start) === 32) return false;
  const raw = source.slice(start, end);
  return raw.includes("\n") || raw.includes("\r");
}
function withoutDrawnRow(part, source) {
  if (part.node !== "paragraph" || !/^\s*[=~*•+#-]{5}/.test(part.text.text)) return part;
  const [row, next] = linesOf(part, source);
  if (!row || !next || !/^\s*[=~*•+#-]{5,}\s*$/.test(row.text.text)) return part;
  return { ...part, ...cutLine(part, row.text.text.length + 1, part.text.text.length) };
}
function cutLine(part, from, to) {
  if (part.marks.length === 0) return { text: sliceText(part.text, from, to), marks: part.marks };
  const marks = part.marks.filter((mark) => mark.end > from && mark.start < to).map((mark) => ({ ...mark, start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from }));
  return { text: sliceText(part.text, from, to), marks };
}
function withoutColon(line) {
  return cutLine(line, 0, labelEnd(line.text.text));
}
function labelEnd(text) {
  return endBefore(/[\s:：]/, text);
}
function endBefore(sign, text) {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end--;
  return end;
}
function repeated(part, times) {
  return `(?:${part}|(?!))${times}`;
}
var barrier = "(?=)";
function allMatches(pattern, text) {
  const all = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === "") pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 65535 ? 2 : 1;
  }
  return all;
}
var drawnPlace = /_{2,12}(?:\s?[/.-]\s?_{2,12}){2}|_{3,}|\.{5,}|…{2,}/;
var drawnPlaces = new RegExp(drawnPlace, "g");
var bracket = String.raw`@?\[[^\]]{1,200}\]`;
var prompts = new RegExp(String.raw`^\s*\(?${bracket}\)?(?:[\s,;()@-]{0,4}(?:to|and|or)?[\s,;()@-]{0,4}${bracket}\)?){0,4}\s*$`, "i");
var asksToInsert = /^\s*(?:\[(?:insert|enter|add|your|type|name|date|e\.g\.|yes)[^\]]{0,60}\]|<[^>]{1,60}>)\s*$/i;
var remark = /^\s*\([^()]{3,200}\)\s*$/;
var asked = /^\s*(?:what|why|how|who|when|where|which|is|are|do|does|will|can)\b[^?]{3,200}\?\s*$/i;
var capitals = /^\s*\{\p{Lu}[\p{Lu}\d_ -]{1,60}\}\s*$/u;
var reference = /^\s*\[(?:[A-Z]{2,}-?\d+|\d+|x| )\]\s*$/;
var introduces = /^\W*(?:https?|note|warning|example|e\.g\.?)\W*$|\bthe following\b|\b(?:as follows|below)\W*$/i;
function isPrompt(text) {
  return text.trim() === "@" || prompts.test(text) && !reference.test(text);
}
var exampled = /^\s*[\p{L}\p{N}][^[\]:]{0,40}\s(?=\[(?:e\.g\.?|eg\.?|ex\.?|for example|such as)[\s,:][^\]]{1,160}\]\s*$)/iu;
var anExample = /^\s*(?:e\.g\.|ex[.:]|for example[,:]?|example:)\s/i;
var codePrompt = /^`\s*(?:[[<{]{1,2}[^`]{1,80}[\]>}]{1,2}|YYYY-MM-DD|DD[-/]MM[-/]YYYY)\s*`$/;
var writeHere = /^\W*(?:please\s+)?(?:paste|enter|write|add|put|insert|type|list|provide|fill in|note|record|link)\b[^.:]{1,200}\b(?:here|below)\W{0,4}[:：]\s*$/i;
var insertion = /^\s*\[(?:insert|enter|add|paste|write|fill in|type|your)\b[^\]]{0,80}\]\s*$/i;
var writing = /^\W*(?:please\s+)?(?:list|describe|explain|enter|provide|write|paste|insert|specify|state|fill|add your|name)\b/i;
var signs = /___|\.{5}|……|[:：[]/;
function mayHaveBlanks(text) {
  return signs.test(text);
}
function blanksOf(line, source, options) {
  const found = drawnBlanks(line);
  if (found.length > 0) return found;
  if (options.inBox) return blankInBox(line, source, options);
  const labels = boldLabels(line);
  if (labels.length < 2) return oneBlank(line, source, options);
  const blanks = labels.map((label, i) => oneBlank(label, source, { ...options, isAlone: i < labels.length - 1 || options.isAlone }));
  return options.isTemplate || blanks.every((one) => one.length > 0) ? blanks.flat() : oneBlank(line, source, options);
}
function boldLabels(line) {
  const { text } = line.text;
  const starts = line.marks.filter(({ type, start, end }) => type === "strong" && /[:：]\s*$/.test(text.slice(start, end)) !== /^\s*[:：]/.test(text.slice(end)));
  if (starts[0]?.start !== 0 || starts.length > 12) return [];
  return starts.map(({ start }, i) => {
    let end = starts[i + 1]?.start ?? text.length;
    while (end > start && /[\s|/,;•·–—-]/.test(text.charAt(end - 1))) end--;
    return cutLine(line, start, end);
  });
}
var mayBePlace = new RegExp(String.raw`^\s*(?:$|[${OPAQUE}@[(<])`);
function oneBlank(line, source, options) {
  const example2 = options.isTemplate ? exampled.exec(line.text.text.slice(0, 300)) : null;
  const named = example2 && trimLabel(line, 0, example2[0].length);
  if (named) return [{ label: named, ...hint("placeholder", line, example2[0].length) }];
  const colon = colonOf(line);
  if (colon < 1) return [];
  const rest = line.text.text.slice(colon + 1);
  if (!options.isTemplate && !mayBePlace.test(rest)) return [];
  const label = trimLabel(line, 0, colon);
  if (!label) return [];
  if (isDrawnCode(rest, line, source)) return [{ label }];
  const isBold2 = line.marks.some((mark) => mark.type === "strong" && mark.start <= 1 && mark.end >= colon);
  const mayBeBare = isBold2 || options.isTemplate;
  const isComment = rest.trim() === OPAQUE && opaqueSource(line, source).startsWith("<!--");
  if (isComment && options.isTemplate) return [{ label }];
  if (isComment || rest.trim() === "") return options.isAlone && mayBeBare ? [{ label }] : [];
  const shows = mayBeBare ? isPrompt(rest) || options.isTemplate && (anExample.test(rest) || capitals.test(rest)) : asksToInsert.test(rest);
  if (shows) return [{ label, ...hint("placeholder", line, colon + 1) }];
  if (rest.trim() === OPAQUE && (isPlaceholderTag(line, source) || mayBeBare && codePrompt.test(opaqueSource(line, source)))) return [{ label }];
  const isSlanted2 = options.isTemplate && isSlantedFrom(line, colon + 1);
  const says = isSlanted2 || options.isTemplate && asked.test(rest);
  const explains = says || remark.test(rest) && (options.isTemplate || options.isAlone);
  return isBold2 && explains || isSlanted2 && options.isItem ? [{ label, ...hint("help", line, colon + 1) }] : [];
}
function blankInBox(line, source, { isTemplate, isAlone }) {
  const { text } = line.text;
  if (isTemplate && isAlone && writeHere.test(text.slice(0, 300))) return [{ label: cutLine(line, 0, labelEnd(text)) }];
  const colon = colonOf(line);
  if (colon < 1) return [];
  const rest = text.slice(colon + 1);
  if (isDrawnCode(rest, line, source)) {
    const label = trimLabel(line, 0, colon);
    return label ? [{ label }] : [];
  }
  if (!isTemplate) return [];
  if (insertion.test(rest)) return [{ label: cutLine(line, 0, colon), ...hint("placeholder", line, colon + 1) }];
  return writing.test(rest) && isSlantedFrom(line, colon + 1) ? [{ label: cutLine(line, 0, colon), ...hint("help", line, colon + 1) }] : [];
}
function colonOf(line) {
  return line.text.text.slice(0, 91).search(/[:：]/);
}
function isSlantedFrom({ text, marks }, from) {
  const rest = text.text.slice(from);
  const start = from + rest.length - rest.trimStart().length;
  const end = text.text.trimEnd().length;
  return marks.some((mark) => mark.type === "emphasis" && mark.start >= from && mark.start <= start + 1 && mark.end >= end - 1);
}
var goesOn = /^[^(]*\)\s+\p{Ll}[^_]*\s[^_]*[.!]\s*$/u;
var longestRest = 300;
function drawnBlanks(line) {
  const blanks = [];
  let from = 0;
  const { text } = line.text;
  for (const found of text.includes("___") || text.includes(".....") || text.includes("\u2026\u2026") ? allMatches(drawnPlaces, text) : []) {
    const label = trimLabel(line, from, found.index);
    if (label) blanks.push({ label });
    from = found.index + found[0].length;
  }
  const rest = text.slice(from, from + longestRest + 1);
  if (blanks.length > 0 && rest.length <= longestRest && goesOn.test(rest) && text.slice(0, from).includes("(")) return [];
  return isSentence(blanks) ? blanks.slice(0, 1) : blanks;
}
function isSentence(blanks) {
  return blanks.length > 1 && blanks.slice(1).every(({ label }) => /^[,;]?\s*(?:\p{Ll}|I\b)/u.test(label.text.text)) && !blanks.some(({ label }) => /[:：]/.test(label.text.text));
}
function hint(role, line, from) {
  const { text } = line.text;
  const rest = text.slice(from);
  const start = from + (rest.length - rest.trimStart().length);
  return { hint: { role, line: cutLine(line, start, start + rest.trim().length) } };
}
function trimLabel(line, from, to) {
  const whole = line.text.text.slice(from, to);
  const raw = whole.slice(0, endBefore(/[\s/_]/, whole));
  const open = raw.lastIndexOf("(");
  const inner = open >= 0 && !raw.includes(")", open) && /[:：]\s*$/.test(raw) ? open + 1 : 0;
  const start = from + inner + (raw.length - inner - raw.slice(inner).trimStart().length);
  const end = from + labelEnd(raw);
  const text = line.text.text.slice(start, end);
  const words22 = text.split(/\s+/).length;
  if (!/\p{L}/u.test(text) || introduces.test(text) || words22 > 15) return void 0;
  return cutLine(line, start, end);
}
function opaqueSource(line, source) {
  const at = line.text.text.lastIndexOf(OPAQUE);
  return source.slice(line.text.starts[at], line.text.ends[at]);
}
function isDrawnCode(rest, line, source) {
  return rest.trim() === OPAQUE && /^`[\s_.]{3,80}`$/.test(opaqueSource(line, source));
}
function isPlaceholderTag(line, source) {
  return /^<(?!\/|!--|br|img|a\b|input|span|details|summary)[\w-]+(?:[ -][\w -]*)?>$/i.test(opaqueSource(line, source));
}
var choosing = /\?\s*(?:\([^()]{1,80}\))?\W*$|^\W*(?:please\s+)?(?:choose|select|pick)\b|^\W*(?:would|do|does|are|is|have|which)\s+(?:you|your|it|this|of)\b[^.]{3,80}:\W*$|\b(?:choose|select|pick|tick|check|mark)\b.{0,40}\b(?:one|all|any|which|those|that apply|appropriate|relevant|applicable|box|option|following)\b|\b(?:select|choose|pick)\b[^.]{0,30}:?\s*$|that apply|\bwhich of\b/i;
var choiceNoun = /(?:\b(?:types?|kinds?|categor(?:y|ies)|priority|severity|urgency|environments?|status|levels?|roles?|frequency|methods?|preferences?|appetite|decision|outcome|classification|sensitivity|purpose|format|size|region|location|licen[cs]e)(?:\s+(?:of|for)(?:\s+\w+){1,2})?(?:\s+(?:requested|needed|required))?|\b(?:requested|needed|required))[\s:.*)]*$/i;
var doing = /\b(?:checklist|criteria|to[- ]?dos?|tasks?|steps?|prerequisites?|requirements?|before|after|definition|verification|review|completion|actions?|instructions?|controls?|policy|policies|install|set up|configure|create|update|add|remove|check|confirm)\b/i;
function asksToChoose(label) {
  if (label.length > 300) return false;
  const words22 = label.trim().split(/\s+/).length;
  if (words22 > 25) return false;
  if (choosing.test(label)) return true;
  return words22 <= 6 && choiceNoun.test(label) && !doing.test(label);
}
function namesChoice(label) {
  return /[:：]\s*$/.test(label) && label.length <= 80 && !doing.test(label) && !/checks\b/i.test(label);
}
var work = /\b(?:checks|activities|risks?|approvals?|plan|team|goals?|milestones?|phases?|deliverables?|outcomes?|scope|timeline|\w+ing)\b/i;
function namesThing(label) {
  if (label.length > 80) return false;
  const name = label.replace(/^\W*(?:\d{1,2}|[A-Za-z])?[.)]\s+/, "").trim();
  return name.split(/\s+/, 5).length <= 4 && name.length <= 60 && /^\p{L}/u.test(name) && !doing.test(name) && !work.test(name);
}
var imperative = /^\W*(?:please\s+|briefly\s+|clearly\s+|if (?:applicable|possible|relevant|needed|necessary|known|any),?\s+|tell us\b|let us know\b|use this (?:section|space)\b)*(?:describe|explain|provide|list|tell|write|give|add|include|identify|outline|specify|state|summari[sz]e|attach|enter|link|note|detail|share|paste|insert|say|fill|try to|document|capture|mention|indicate|answer|define|estimate|upload|name|suggest|clarify|use this)\b/i;
var description = /^\W*(?:an?|the|any|one|short|brief|clear|concise|\d)\b[^.]{0,60}\b(?:description|summary|overview|list|explanation|sentences?|statement|idea|details?|notes?)\b|^\W*(?:descriptions?|details?|notes?|links?|lists?|summary|overview) (?:of|to|about|on|for)\b|^\W*any(?:thing| (?:other|additional|further|relevant|helpful|useful|extra|background))\b[^.]{0,160}[.]?$/i;
var question = /^\W*(?:what|why|how|who|when|where|which|is|are|do|does|will|can|should|have|has)\b[^.]{0,240}\?\s*(?:\([^()]{1,120}\)|(?:ex[.:]|e\.g\.|for example)\s.{1,120})?\W*$/i;
var asking = /^\W*(?:what|why|which|who|how(?! to\b))\b[^.!?:]{5,200}[.?]?\s*$/i;
var lastAsks = /[.!?]\s+(?:if [^,.]{1,60},\s+)?(?:please\s+|briefly\s+|then\s+)*(?:describe|explain|tell us|outline|summari[sz]e|specify|identify)\b[^.!?]{5,200}[.?]?$/i;
var exampleAnswer = /^[^\p{L}]*(?:examples?(?: answers?| text| response)?\s*[):–—-]|(?:e\.g|i\.e)\.[\s,:]|ex[.:]\s|for example[,:])/iu;
function isInstruction(part, isTemplate) {
  if (part.node !== "paragraph") return false;
  const text = part.text.text.trim();
  if (isPrompt(text)) return true;
  if (!isTemplate || text.length > 600) return false;
  return isSlanted(part) || isInstructionText(text);
}
function isInstructionText(raw) {
  const text = raw.trim();
  if (exampleAnswer.test(text) || /^\[[^[\]]+\][.:]?$/.test(text)) return true;
  return imperative.test(text) || description.test(text) || question.test(text) || asking.test(text) || lastAsks.test(text);
}
var itemImperative = /^\W*(?:please\s+|briefly\s+|clearly\s+)*(?:describe|explain|list|specify|state|outline|summari[sz]e|identify|justify|mention|link (?:to|any)|links? to|provide|paste|fill (?:in|out|this))\b/i;
var itemQuestion = /^\W*(?:what|why|how|who|whom|when|where|which)\b(?:\s+\w+){0,3}?\s+(?:do|does|did|is|are|was|were|will|would|should|can|could|might|has|have|need)\b|\b(?:who|whom|what|where|when|how) to\s\w/i;
var itemDescription = /^\W*(?:(?!if\b|when\b)[\w-]+\s+){1,4}(?:that|which|who)\s+(?:will|would|need|needs|must|should|can|could|may|might|help|helps|describes?|explains?|shows?|are|is|was|were)\b/i;
function asksItself(label) {
  return label.length <= 200 && (/\?\s*(?:\([^()]{1,80}\))?\W*$/.test(label) || itemImperative.test(label) || /^\W*list of\b/i.test(label));
}
function isItemPrompt(text) {
  if (text.length > 400) return false;
  if (isPrompt(text) || exampleAnswer.test(text)) return true;
  return itemImperative.test(text) || description.test(text) || itemQuestion.test(text) || itemDescription.test(text);
}
function isFillIn(text) {
  return /^\W*(?:please\s+)?(?:fill (?:this|it|in|out)\b|to be (?:filled|completed|added)\b|tb[cd]\b|\.{3}|…)/i.test(text) || isPrompt(text) && text.trim() !== "@";
}
var ownWords = /^\W*this (?:ticket|issue|task|epic|story|card|work|checklist|page|template|request) (?:is|was|will|tracks?|covers?|documents?|describes?|captures?)\b/i;
function isFilledIn(lines) {
  const [first] = lines;
  return first !== void 0 && (ownWords.test(first) || lines.every((line) => /^\s*https?:\/\/\S+\s*$/.test(line)));
}
function isSlanted({ text, marks }) {
  return marks.some(({ type, start, end }) => type === "emphasis" && start <= 1 && end >= text.text.trimEnd().length - 1);
}
function isBold(part) {
  const { text } = part.text;
  const strong = part.marks.find(({ type, start }) => type === "strong" && start === 0);
  return strong !== void 0 && /^[\s:*.?]*$/.test(text.slice(strong.end));
}
function isBoundary(part) {
  return !part || part.type === "rule" || part.type === "text" && part.node === "heading";
}
var standardPrompt = /^\W*(?:click(?: or tap)?(?: here)? to (?:enter|add)\b.{0,30}|click here|(?:choose|select|pick) an? (?:item|date|option|building block)|enter (?:text|a date)|type (?:text|here)|\[?(?:title|text|date)\]?)\W*$/i;
function isStandardPrompt(text) {
  return text.length <= 80 && standardPrompt.test(text);
}
var verbs = new Set(
  "abandon accept accommodate accompany acknowledge acquire act activate adapt add address adjust adopt advise agree alert align allocate allow amend analyse analyze announce annotate answer apply appoint arrange ascertain ask assess assign assist assume attach attend audit authenticate authorise authorize avoid back-up begin book break bring browse buy calculate cancel capture carry categorise categorize celebrate certify choose circulate clarify classify clean clear click clone close collaborate collate collect combine commit communicate compare compile complete comply compose conduct configure confirm connect consider count cut consult contain continue convene convert cooperate coordinate correct create customise customize deactivate decide declare decline decommission define delegate delete deliver demonstrate deny deploy describe destroy detail determine develop disable disclose disconnect discuss dispose distribute divide download draft drag drop drive edit elect eliminate email e-mail embed empty enable encourage encrypt enforce engage ensure enter establish estimate evaluate examine exclude execute exit expand explain export extend extract facilitate familiarise familiarize fetch fill finalise finalize find finish fix follow forward freeze fulfil fulfill gather generate get give go grant greet group hand handle have hire hit hold identify implement import improve include incorporate inform initialise initialize initiate insert inspect install instruct integrate interview introduce invest investigate invite invoke involve isolate join keep kick-off launch learn leave let liaise limit listen locate lock login look maintain make manage mark measure meet mention merge message migrate minimise minimize modify monitor move navigate negotiate nominate notify number obtain observe obtain offboard onboard open operate opt organise organize outline pack paste pay perform pick pin place post practice practise prepare present preserve press prevent print prioritise prioritize proceed produce promote propose protect prove provide provision publish pull purge push put raise reach read reassign rebase reboot receive recommend reconcile recover redirect reduce refer reference refine register reinstall reject relay remember remind remove rename renew reopen repeat replace reply reproduce require reschedule research reserve reset resolve respond restart restore restrict retain retire retrieve return reuse revert revise revoke roll rotate route safeguard save say scan scroll search secure see seek select sell send separate serve share ship shut sign sit skip solicit sort speak specify spend split stage stay stop store submit subscribe suggest summarise summarize supply suspend switch synchronise synchronize tag take talk tap tell terminate thank think tick track train transcribe translate treat triage troubleshoot try turn type understand undertake uninstall unlock unpack weigh unplug update upgrade upload use utilise utilize validate verify view visit wait walk warn watch welcome wipe withdraw wrap write".split(" ")
);
var nounsToo = new Set(
  "access lead archive approve balance bill block brief broadcast bundle call cc change charge chat check comment contact copy cover date debrief debug design dial document escalate exercise expect file flag format fund guide help highlight implement index interface issue label link list load log mail map model name need note notice offer order own page pair pass patch pause ping plan point process program project pump purchase query question queue quote rate recap record release report request re-request rerun review run schedule score screen set setup signal slack source stand start state step sum summon support swap tailor target task test text time trace trade transfer trigger void vote work zip".split(
    " "
  )
);
var adjectivesToo = /^(?:clear|correct|secure|separate|present|empty|limit|close|direct|approximate|own)$/;
var complement = /^\s+(?:(?:the|a|an|your|our|their|his|her|its|any|all|each|every|that|this|these|those|it|them|us|me|him|one|two|both|some|no|who|whom|what|which|whether|how|where|when|if|to|in|on|off|out|up|down|over|back|into|onto|with|for|from|at|by|about|through|until|as|and|or|only|new|more)\b|["“‘'`\uFFFC@#[(]|\d)/i;
var thing = /^\s+(?:forms?|process(?:es)?|information|descriptions?|person|people|us\b(?=$)|desk|engineers?|developers?|managers?|boards?|committees?|teams?|details?|types?|logs?|hours?|dates?|numbers?|ids?|status(?:es)?|names?|polic(?:y|ies)|management|controls?|owners?|levels?|templates?|titles?|descriptions?|messages?|codes?|rooms?|cards?|lists?|plans?|periods?|cycles?|criteria|requirements?|is|are|was|will|must|should|can|may|has|have)\b|^\s*(?:$|[,:;)–—])|^\s+[a-z\d]\s*:/i;
var noVerb = /^(?:the|an?|this|that|these|those|all|any|each|every|some|most|many|no|not|what|which|who|whose|why|how|where|when|if|is|are|was|were|am|will|would|can|could|may|might|must|should|shall|does|did|has|had|it|its|he|she|they|we|i|you|your|our|their|my|of|for|in|on|at|by|with|from|as|than|and|or|but|so|because|there|here|both|either|neither|only|just|such|same|other|others|yes|also|within|without|during|against|among|between|under|over|above|below|per|via|despite|like|unlike|about|around|across|since|until|before|after|once|unless|while|although|though)$/i;
var leadIn = /^(?:(?:please|kindly|then|next|finally|first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|last|now|also|and|or|always|never|do not|don['’]t|optionally|optional|again|afterwards?|later|instead|otherwise|simply|just|carefully|immediately|either|where (?:possible|appropriate|applicable|needed|necessary)|if (?:possible|appropriate|applicable|needed|necessary|required|relevant)|as (?:needed|appropriate|necessary|required|applicable)|(?:manually|quickly|briefly|thoroughly|regularly|periodically|clearly|formally|securely|promptly|properly|fully|directly|\w+ly)|try to|be sure to|make sure to|remember to|you can|feel free to)\b[\s,:]*)+/i;
var subordinate = /^(?:if|when|whenever|once|after|before|unless|until|while|where|as soon as|to|in|on|from|at|for|under|using|within|during|depending on|with|by|upon|following|throughout|between|as|given|assuming|every|each|via|through|prior to|based on|in order to|for example)\b[^,;:]{2,160}[,:]\s+/i;
function mainClause(sentence) {
  let at = /^[^\p{L}\p{N}\uFFFC@]*/u.exec(sentence)?.[0].length ?? 0;
  for (let i = 0; i < 3; i++) {
    const rest = sentence.slice(at, at + 240);
    const skip = leadIn.exec(rest)?.[0].length ?? subordinate.exec(rest)?.[0].length ?? 0;
    if (skip === 0) break;
    at += skip;
  }
  return at;
}
function imperativeAt(clause) {
  const found = /^[\p{L}]+(?:-[\p{L}]+)?/u.exec(clause)?.[0];
  if (!found || noVerb.test(found)) return void 0;
  const verb = found.toLowerCase();
  const rest = clause.slice(found.length, found.length + 60);
  if (/^['’]/.test(rest)) return void 0;
  if (adjectivesToo.test(verb)) return complement.test(rest) ? verb : void 0;
  const next = /^\s+([\p{Ll}]+)s\b/u.exec(rest)?.[1];
  if (nounsToo.has(verb) && next !== void 0 && verbs.has(next) && !/^\s+\p{L}+\s+(?:and|or|for|to|from|of|in|on|at|with|that|if|as)\b|^\s+\p{L}+\s*(?:$|[.,;:)])/u.test(rest))
    return void 0;
  if (nounsToo.has(verb)) return thing.test(rest) && !/^\s*:$/.test(rest) ? void 0 : verb;
  if (isVerb(verb)) return /^\s+(?:is|are|was|were|will|must|should|can|may|has)\b/i.test(rest) ? void 0 : verb;
  return complement.test(rest) && /^\s+(?:the|an?|your|our|their|any|all|each|every|this|that|these|those|it|them)\b/.test(rest) && isBase(verb) ? verb : void 0;
}
function isBase(verb) {
  return verb.length >= 3 && !/(?:ing|ed|tions?|ments?|ly|ness|ity|ance|ence|s)$/.test(verb);
}
function predicateAt(text, isPlural) {
  const rest = /^\s*(?:,[^,]{1,60},\s+)?(?:(?:then|also|always|first|now|usually|typically|normally|immediately|only|either|both|each|all|next|\w+ly)\s+){0,2}/.exec(text);
  const tail2 = text.slice(rest?.[0].length ?? 0);
  const modal = /^(?:will|must|should|shall|can|may|would|could|might|need(?:s)? to|ha(?:s|ve) to|(?:is|are) (?:responsible for|expected to|required to|to|asked to|able to))\s+(?:not\s+)?(?:(?:then|also|always|first|now|be able to|be expected to|need to|have to|\w+ly)\s+)?([\p{L}]+)/iu.exec(
    tail2
  );
  if (modal) return modal[1]?.toLowerCase();
  const planned = /^to\s+([\p{L}]+)/iu.exec(tail2)?.[1]?.toLowerCase();
  if (planned !== void 0) return verbs.has(planned) || nounsToo.has(planned) ? planned : void 0;
  const word = /^[\p{L}]+(?:-[\p{L}]+)?/u.exec(tail2)?.[0].toLowerCase();
  if (word === void 0) return void 0;
  const base = baseOf(word);
  if (base === void 0 || !isPlural && base === word) return void 0;
  return base;
}
function thirdPersonAt(clause) {
  const [, word, rest] = /^(\p{L}{3,}s)\b(.{0,60})/u.exec(clause) ?? [];
  if (word === void 0 || rest === void 0 || !complement.test(rest.replace(/^\s+(?=\p{L})/u, " ")))
    return /^\p{L}+s\s+(?:and\s+)?\p{Ll}+/u.test(clause) && word !== void 0 && isPureVerb(word) ? baseOf(word.toLowerCase()) : void 0;
  const base = baseOf(word.toLowerCase());
  return base === word.toLowerCase() ? void 0 : base;
}
var objectOpens = /^\s+(?:(?:the|an?|your|our|their|his|her|its|any|all|each|every|this|that|these|those|it|them|whether|if)\b|["“‘]|\d)/i;
var objectWord = /^\s+(\p{Ll}{3,})/u;
function actsAt(text) {
  const [, word = "", rest = ""] = /^\s*(\p{Ll}{3,}s)(?![\p{L}\p{N}’'-])(.{0,60})/su.exec(text) ?? [];
  const base = baseOf(word);
  if (base === void 0 || base === word) return false;
  if (objectOpens.test(rest)) return true;
  const next = objectWord.exec(rest)?.[1];
  return next !== void 0 && isPureVerb(word) && !noVerb.test(next) && !isPureVerb(next);
}
function isVerb(word) {
  const again = /^re-(.+)/.exec(word)?.[1];
  return verbs.has(again ?? word) || again !== void 0 && nounsToo.has(again);
}
function isPureVerb(word) {
  return verbs.has(word.toLowerCase().replace(/s$/, "")) || verbs.has(word.toLowerCase().replace(/es$/, ""));
}
function baseOf(word) {
  const candidates = [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
  return candidates.find((one) => isVerb(one) || nounsToo.has(one));
}
var box = /[☐□❏❑❒◻☑☒⬜]|🔲|(?<![\w)\]])(?:\[[ xX]?\]|\( \))(?=\s|$)/;
var boxes = new RegExp(box, "g");
var opensWithBox = new RegExp(String.raw`^\s*(?:${box.source})`);
var nextQuestion = /\sif (?:yes|no|so)\b|(?:\s{2,}|\t|\s\|\s)(?=\p{L}[^:_[\]]{0,40}[:：.]?\s{0,3}_{3,})/iu;
var yesOrNo = String.raw`(?:n\/a|yes|no|y|n|not sure|unsure|don['’]t know)`;
var yesOrNoOnly = new RegExp(String.raw`^\s*${yesOrNo}${barrier}(?: ?\/ ?${yesOrNo}${barrier}){1,3}\s*$`, "i");
var toStrike = new RegExp(
  String.raw`[?:：]\s*(?:(${yesOrNo}${barrier}(?: ?\/ ?${yesOrNo}${barrier}){1,3})|([^:?/()]{1,40}(?:\/[^:?/()]{1,40}){1,6}))\s*(\((?:please )?(?:delete|strike|circle|choose|select|tick|mark|underline|cross)\b[^()]{0,40}\))?\s*$`,
  "iu"
);
var mostLetters = 1e3;
var longestOption = 120;
var legend = /\b(?:legend|key|symbols?)\b/i;
var meaning = /^\s*(?:for|means?|stands? for|[=→–-])(?![\p{L}\d])/u;
var mostWords = 5;
var longestLabel = 300;
function mayBeDrawn(part) {
  return !part.quoted && (part.text.text.includes("/") || box.test(part.text.text));
}
function drawnIn(part, lines) {
  if (!mayBeDrawn(part) || !(box.test(part.text.text) || lines.some(strikeIn))) return [];
  const found = [];
  for (let n = 0; n < lines.length; ) {
    const choice = choiceAt(part, lines, n);
    if (choice?.before) found.push(choice.before);
    found.push(choice ?? lines[n]);
    if (choice?.rest) found.push(choice.rest);
    n = choice?.end ?? n + 1;
  }
  return found.some((one) => "options" in one) ? found : [];
}
function choiceAt(part, lines, n) {
  const whole = lines[n];
  if (!whole) return void 0;
  const own3 = box.exec(whole.text.text)?.index;
  if (own3 !== void 0) {
    const choice = choiceIn(whole, own3);
    return choice && { ...choice, options: choice.options.map((line) => ({ line, part })), end: n + 1 };
  }
  const struck = strikeIn(whole);
  if (struck) return { ...struck, options: struck.options.map((line) => ({ line, part })), end: n + 1 };
  const below = [];
  let end = n + 1;
  for (let more = allOptions(lines[end]); more.length > 0; more = allOptions(lines[++end])) below.push(...more);
  const label = below.length > 1 && asks(whole.text.text, below, false) ? words(whole, 0, whole.text.text.length) : void 0;
  return label && { label, options: below.map((line) => ({ line, part })), end };
}
function strikeIn(line) {
  const { text } = line.text;
  if (text.length > longestLabel || !text.includes("/")) return void 0;
  const found = toStrike.exec(text);
  const [all, plain2, other2, remark22] = found ?? [];
  const list = plain2 ?? other2;
  if (!found || all === void 0 || list === void 0 || !(remark22 ?? (plain2 !== void 0 && (/ \/ /.test(list) || all.startsWith("?"))))) return void 0;
  const options = partedIn(line, found.index + all.indexOf(list, 1), list);
  const label = words(line, 0, found.index + 1);
  return label && options.every(isShort) ? { label, options } : void 0;
}
function partedIn(line, at, list) {
  let start = at;
  return list.split(/(?<!\bn)\/|\/(?!a\b)/i).map((option) => {
    const from = start;
    start += option.length + 1;
    return words(line, from, from + option.length);
  });
}
function choiceIn(whole, own3) {
  const { text } = whole.text;
  const more = text.length > mostLetters ? null : nextQuestion.exec(text.slice(own3));
  const next = more && !box.test(text.slice(own3 + more.index)) ? own3 + more.index : void 0;
  const line = next === void 0 ? whole : cutLine(whole, 0, next);
  const rest = next === void 0 ? void 0 : cutLine(whole, next + 1, text.length);
  const from = afterPlaces(text.slice(0, own3));
  if (legend.test(text.slice(from, own3))) return void 0;
  const inFront = optionsOf(line);
  const found = inFront.length > 1 ? { label: words(line, from, own3), options: inFront } : optionsBehind(line, from);
  if (!found?.label || found.options.length < 2) return void 0;
  return { label: found.label, options: found.options, before: from > 0 ? cutLine(whole, 0, from) : void 0, rest };
}
function afterPlaces(text) {
  let end = 0;
  for (const found of allMatches(drawnPlaces, text)) end = found.index + found[0].length;
  return end;
}
function optionsBehind(line, from) {
  const { text } = line.text;
  const places = placesIn(text);
  const [first] = places;
  if (!first || places.length < 2) return void 0;
  const lead = /^.*(?:[?:：]|\s{2}|\t)/s.exec(text.slice(from, first.start).trimEnd())?.[0].length;
  if (lead === void 0) return void 0;
  return { label: words(line, from, from + lead), options: namedBefore(line, from + lead) };
}
function optionsInCell(part, source) {
  const { text } = part.text;
  const isYesOrNo = yesOrNoOnly.test(text);
  if (text.length > longestOption * mostWords || !(isYesOrNo || box.test(text))) return [];
  const lines = linesOf(part, source);
  const [line] = lines;
  if (line && isYesOrNo) return partedIn(line, 0, line.text.text).filter(isShort);
  const found = lines.map((one) => opensWithBox.test(one.text.text) ? optionsOf(one) : namedBefore(one, 0));
  return found.some((one) => one.length === 0) ? [] : found.flat();
}
function namedBefore(line, from) {
  const places = placesIn(line.text.text);
  const options = places.map(({ start }, i) => words(line, places[i - 1]?.end ?? from, start));
  return line.text.text.slice(places.at(-1)?.end ?? 0).trim() === "" && options.every(isShort) ? options : [];
}
function opens(text) {
  const first = text.charCodeAt(0);
  const mayBe = first <= 32 || first === 40 || first === 91 || first >= 128;
  return mayBe && opensWithBox.test(text.slice(0, 8));
}
function choiceBelow(parts, i, source) {
  const part = parts[i];
  const below = parts[i + 1];
  if (part?.type !== "text" || part.cell || below?.type !== "text" || !opens(below.text.text) || box.test(part.text.text)) return void 0;
  const options = [];
  let end = i + 1;
  for (let next = parts[end]; next?.type === "text" && !next.cell && opens(next.text.text); next = parts[++end]) {
    const lines2 = linesOf(next, source);
    const found = lines2.map(allOptions);
    if (found.some((one) => one.length === 0)) break;
    for (const line of found.flat()) options.push({ line, part: next });
  }
  const lines = options.map(({ line }) => line);
  const isTitle = part.node === "heading" || isBold(part);
  return options.length > 1 && asks(part.text.text, lines, isTitle) ? { label: withoutColon(part), options, end } : void 0;
}
function isDrawnLine(part, source) {
  if (part?.type === "rule") return /^\s*_{10,}\s*$/.test(source.slice(part.span.start, part.span.end));
  return part?.type === "text" && part.node === "paragraph" && !part.cell && /^\s*(?:[._…]{5,}\s*)+$/.test(part.text.text.slice(0, 500));
}
function hasLineBelow(parts, i, source) {
  const part = parts[i];
  return part?.type === "text" && isDrawnLine(parts[i + 1], source) && (mayAsk(part.text.text) || isBold(part) && part.text.text.length <= longestLabel);
}
function asksByDrawing(parts, i, source) {
  const part = parts[i];
  if (choiceBelow(parts, i, source) || hasLineBelow(parts, i, source)) return true;
  return part?.type === "text" && drawnIn(part, linesOf(part, source)).length > 0;
}
function mayAsk(text) {
  return text.length <= longestLabel && (asksToChoose(text) || /[:：?]\s*$/.test(text));
}
function asks(text, options, isTitle) {
  if (text.length > longestLabel) return false;
  if (asksToChoose(text)) return true;
  return namesChoice(text) && options.every((one) => one.text.text.split(/\s+/, mostWords + 1).length <= mostWords) || isTitle && namesThing(text) && areThings(options.map((one) => one.text.text));
}
function areThings(texts) {
  if (texts.length < 2 || texts.some((text) => text.length > longestOption)) return false;
  const activities = texts.filter((text) => activity.test(text)).length;
  return activities * 2 < texts.length && texts.every((text) => text.split(/\s+/, mostWords + 1).length <= mostWords && imperativeAt(text) === void 0 && !told.test(text));
}
var activity = /\p{L}\s+(?:and\s+)?\w+(?:tion|ment|ing|sis|approval|review)\b\W*(?:\([^()]*\))?\W*$/iu;
var told = /\p{Ll}[.!?;]\s*$|\p{L}\s+\w+ed\W*$|\b(?:given|taken|written|chosen|sent|done|set|made|built|given|I|we|my|our|is|are|was|has|have)\b/iu;
function allOptions(line) {
  return line && opensWithBox.test(line.text.text) ? optionsOf(line) : [];
}
function optionsOf(line) {
  const { text } = line.text;
  const places = placesIn(text);
  if (places.some(({ end }) => meaning.test(text.slice(end, end + 19)))) return [];
  const options = places.map(({ end }, i) => words(line, end, places[i + 1]?.start ?? text.length));
  return options.every(isShort) ? options : [];
}
function isShort(option) {
  return option !== void 0 && option.text.text.length <= longestOption;
}
function placesIn(text) {
  return [...text.matchAll(boxes)].map(({ index, 0: drawn }) => ({ start: index, end: index + drawn.length }));
}
function words(line, from, to) {
  const whole = line.text.text.slice(from, to);
  const drawn = whole.slice(0, drawnPlace.exec(whole)?.index ?? whole.length);
  const open = drawn.lastIndexOf("(");
  const raw = open > 0 && !drawn.includes(")", open) ? drawn.slice(0, open) : drawn;
  const start = from + raw.length - raw.replace(/^[\s|]+/, "").length;
  const cut = cutLine(line, start, Math.max(start, from + endBefore(/[\s:：/|,;·•]/, raw)));
  return /[\p{L}\p{N}]/u.test(cut.text.text) ? cut : void 0;
}
function answerCells(parts, source) {
  const labels = /* @__PURE__ */ new Map();
  const add = (label, answer, heads = []) => {
    const options = answer ? optionsInCell(answer, source) : [];
    const isChoice = answer !== void 0 && options.length > 1;
    labels.set(label.span.start, { answer, options: isChoice ? options : [], heads });
    if (isChoice) labels.set(answer.span.start, void 0);
  };
  for (const all of tablesOf(parts)) {
    const rows = withoutNumbers(all);
    const [header, ...body] = rows;
    if (!header) continue;
    const columns = header.length;
    if (columns < 2) continue;
    const asks2 = columns === 2 && rows.some((row) => row.slice(1).some((cell) => isOpenCell(cell, source)));
    const isOpen2 = (cell) => isOpenCell(cell, source) || asks2 && slashed.test(cell.text.text);
    const bodyIsEmpty = body.length > 0 && body.every((row) => row.every(isOpen2));
    if (bodyIsEmpty) {
      for (const cell of header) if (!isOpen2(cell)) add(cell);
    }
    if (!bodyIsEmpty) for (const [label, answer] of pairs(rows, isOpen2)) add(label, answer);
    const asking2 = bodyIsEmpty ? [] : withoutHeads(
      rows.filter(([first, ...others]) => first && !isOpen2(first) && !ticked.test(first.text.text) && others.length > 0 && isAsking(others, isOpen2))
    );
    const enough = columns === 2 ? asking2.length * 2 >= rows.length : asking2.length >= Math.max(2, body.length);
    if (!enough) continue;
    const heads = header.slice(1).filter(({ text }) => choiceHead.test(text.text));
    for (const [first, ...others] of asking2) {
      const answer = others.length === 1 ? others[0] : others.find((cell) => optionsInCell(cell, source).length > 1);
      if (first) add(first, answer, heads.length > 1 ? heads : []);
    }
  }
  return labels;
}
function withoutNumbers(rows) {
  const [header, ...body] = rows;
  const counts = header !== void 0 && header.length > 2 && body.length > 0 && body.every(([first]) => /^\s*\d{1,3}[.)]?\s*$/.test(first?.text.text ?? ""));
  return counts && /^\s*(?:#|no|nr|number|item|row|line)?\.?\s*$/i.test(header[0]?.text.text ?? "") ? rows.map((row) => row.slice(1)) : rows;
}
function withoutHeads(rows) {
  const isPlain = ([first]) => first !== void 0 && !isBold(first);
  return rows.filter(isPlain).length > rows.length / 2 ? rows.filter((row) => isPlain(row) || !row.slice(1).every(isWhite)) : rows;
}
function isWhite({ cell, text }) {
  return cell?.empty === true || /^\s*$/.test(text.text);
}
function pairs(rows, isOpen2) {
  const isPairs = (row) => row.length >= 4 && row.length % 2 === 0 && row.every((cell, i) => isOpen2(cell) === (i % 2 === 1));
  const found = rows.filter(isPairs);
  if (found.length < 2 || found.length * 2 < rows.length) return [];
  return found.flatMap((row) => row.flatMap((cell, i) => i % 2 === 0 ? [[cell, row[i + 1]]] : []));
}
function isAsking(cells, isOpen2) {
  const last = cells.at(-1);
  return last !== void 0 && isOpen2(last) && cells.every((cell) => isOpen2(cell) || needed.test(cell.text.text));
}
var ticked = /^\s*(?:\[[ xX]?\]|[☐□❏◻])/;
var choiceHead = /^[^\p{L}\p{N}]*(?:yes|no|y|n|n\/?a|not applicable|partly|partial(?:ly)?|(?:not |un)sure|don['’]t know|ok|not ok|pass(?:ed)?|fail(?:ed)?|(?:dis)?agree|true|false)[^\p{L}\p{N}]*$/iu;
var needed = /^\W*(?:yes|no|y|n|required|optional|mandatory|recommended|if (?:relevant|applicable|needed|known|any))\W*$/i;
var toFill = /^\s*(?:_{3,}|\.{4,}|…|(?:[☐□❏◻]\s*[^☐□❏◻]{0,30}){1,6}|\(?(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY)\)?|\{\{[^{}]{1,60}\}\})\s*$/i;
var example = /^\s*\(?(?:e\.g\.|eg\.|ex[.:]|for example[,:]|example:)[,\s]/i;
var slashed = /^\s*[^/]{1,30}(?: \/ [^/]{1,30}){2,5}\s*$/;
var onlyCode = new RegExp(`^\\s*${OPAQUE}\\s*$`);
var onlyTag = new RegExp(`^\\s*${OPAQUE}(?:@\\S*)?\\s*$`);
function isOpenCell(part, source) {
  const { text } = part;
  if (isWhite(part) || isPrompt(text.text) || example.test(text.text) || toFill.test(text.text)) return true;
  if (optionsInCell(part, source).length > 1) return true;
  if (!text.text.includes(OPAQUE)) return false;
  if (onlyCode.test(text.text) && codePrompt.test(source.slice(text.starts[0] ?? 0, text.ends.at(-1) ?? 0).trim())) return true;
  return onlyTag.test(text.text) && isPlaceholderTag({ text }, source);
}
function* tablesOf(parts) {
  let table = 0;
  let rows = [];
  for (const part of parts) {
    if (part.type !== "text" || !part.cell) continue;
    if (part.cell.table !== table) {
      if (rows.length > 0) yield rows;
      rows = [];
      table = part.cell.table;
    }
    const row = rows[part.cell.row] ?? [];
    row.push(part);
    rows[part.cell.row] = row;
  }
  if (rows.length > 0) yield rows;
}

// joining:chunk-DCY57HZ2.cjs
var chunk_DCY57HZ2_exports = {};
__export(chunk_DCY57HZ2_exports, {
  MASK: () => MASK,
  maskTags: () => maskTags,
  parseMarkdown: () => parseMarkdown,
  readParts: () => readParts,
  unitAt: () => unitAt
});

// joining:chunk-RRCFRSWB.cjs
var chunk_RRCFRSWB_exports = {};
__export(chunk_RRCFRSWB_exports, {
  require_micromark_util_decode_string: () => require_micromark_util_decode_string
});
var require_micromark_util_decode_string = __commonJS({
  "waiting:micromark-util-decode-string"(exports2, module2) {
    module2.exports = { __esModule: true, get "decodeString"() {
      return __require("./entities.cjs")._3["decodeString"];
    } };
  }
});

// joining:chunk-Z3OBUHAT.cjs
var chunk_Z3OBUHAT_exports = {};
__export(chunk_Z3OBUHAT_exports, {
  require_unified: () => require_unified
});
var require_unified = __commonJS({
  "waiting:unified"(exports2, module2) {
    module2.exports = { __esModule: true, get "unified"() {
      return __require("./remark.cjs")._12["unified"];
    } };
  }
});

// joining:chunk-DCY57HZ2.cjs
var import_node_process = __toESM(require("node:process"));
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_url = require("node:url");
var import_node_buffer2 = require("node:buffer");
var require_remark_parse = __commonJS({
  "waiting:remark-parse"(exports2, module2) {
    module2.exports = { __esModule: true, get "default"() {
      return __require("./remark.cjs")._13["default"];
    } };
  }
});
var require_remark_gfm = __commonJS({
  "waiting:remark-gfm"(exports2, module2) {
    module2.exports = { __esModule: true, get "default"() {
      return __require("./remark.cjs")._14["default"];
    } };
  }
});
var require_remark_frontmatter = __commonJS({
  "waiting:remark-frontmatter"(exports2, module2) {
    module2.exports = { __esModule: true, get "default"() {
      return __require("./remark.cjs")._15["default"];
    } };
  }
});
function getPostMessage(options) {
  return typeof (options === null || options === void 0 ? void 0 : options.postMessage) === "function" ? options.postMessage : typeof postMessage === "function" ? postMessage : void 0;
}
function serizeErrorToBuffer(sab, code, error) {
  var i32array = new Int32Array(sab);
  Atomics.store(i32array, 0, code);
  if (code > 1 && error) {
    var name_1 = error.name;
    var message = error.message;
    var stack = error.stack;
    var nameBuffer = new TextEncoder().encode(name_1);
    var messageBuffer = new TextEncoder().encode(message);
    var stackBuffer = new TextEncoder().encode(stack);
    Atomics.store(i32array, 1, nameBuffer.length);
    Atomics.store(i32array, 2, messageBuffer.length);
    Atomics.store(i32array, 3, stackBuffer.length);
    var buffer = new Uint8Array(sab);
    buffer.set(nameBuffer, 16);
    buffer.set(messageBuffer, 16 + nameBuffer.length);
    buffer.set(stackBuffer, 16 + nameBuffer.length + messageBuffer.length);
  }
}
function deserizeErrorFromBuffer(sab) {
  var _a, _b;
  var i32array = new Int32Array(sab);
  var status = Atomics.load(i32array, 0);
  if (status <= 1) {
    return null;
  }
  var nameLength = Atomics.load(i32array, 1);
  var messageLength = Atomics.load(i32array, 2);
  var stackLength = Atomics.load(i32array, 3);
  var buffer = new Uint8Array(sab);
  var nameBuffer = buffer.slice(16, 16 + nameLength);
  var messageBuffer = buffer.slice(16 + nameLength, 16 + nameLength + messageLength);
  var stackBuffer = buffer.slice(16 + nameLength + messageLength, 16 + nameLength + messageLength + stackLength);
  var name = new TextDecoder().decode(nameBuffer);
  var message = new TextDecoder().decode(messageBuffer);
  var stack = new TextDecoder().decode(stackBuffer);
  var ErrorConstructor = (_a = globalThis[name]) !== null && _a !== void 0 ? _a : name === "RuntimeError" ? (_b = _WebAssembly.RuntimeError) !== null && _b !== void 0 ? _b : Error : Error;
  var error = new ErrorConstructor(message);
  Object.defineProperty(error, "stack", {
    value: stack,
    writable: true,
    enumerable: false,
    configurable: true
  });
  return error;
}
function isSharedArrayBuffer(value) {
  return typeof SharedArrayBuffer === "function" && value instanceof SharedArrayBuffer || Object.prototype.toString.call(value) === "[object SharedArrayBuffer]";
}
function isTrapError(e) {
  try {
    return e instanceof _WebAssembly.RuntimeError;
  } catch (_) {
    return false;
  }
}
function createMessage(type, payload) {
  return {
    __emnapi__: {
      type,
      payload
    }
  };
}
function checkSharedWasmMemory(wasmMemory) {
  if (wasmMemory) {
    if (!isSharedArrayBuffer(wasmMemory.buffer)) {
      throw new Error("Multithread features require shared wasm memory. Try to compile with `-matomics -mbulk-memory` and use `--import-memory --shared-memory` during linking, then create WebAssembly.Memory with `shared: true` option");
    }
  } else {
    if (typeof SharedArrayBuffer === "undefined") {
      throw new Error("Current environment does not support SharedArrayBuffer, threads are not available!");
    }
  }
}
function getReuseWorker(value) {
  var _a;
  if (typeof value === "boolean") {
    return value ? { size: 0, strict: false } : false;
  }
  if (typeof value === "number") {
    if (!(value >= 0)) {
      throw new RangeError("reuseWorker: size must be a non-negative integer");
    }
    return { size: value, strict: false };
  }
  if (!value) {
    return false;
  }
  var size = (_a = Number(value.size)) !== null && _a !== void 0 ? _a : 0;
  var strict = Boolean(value.strict);
  if (!(size > 0) && strict) {
    throw new RangeError("reuseWorker: size must be set to positive integer if strict is set to true");
  }
  return { size, strict };
}
function createInstanceProxy(instance, memory) {
  if (instance[kIsProxy])
    return instance;
  var originalExports = instance.exports;
  var createHandler = function(target) {
    var handlers = [
      "apply",
      "construct",
      "defineProperty",
      "deleteProperty",
      "get",
      "getOwnPropertyDescriptor",
      "getPrototypeOf",
      "has",
      "isExtensible",
      "ownKeys",
      "preventExtensions",
      "set",
      "setPrototypeOf"
    ];
    var handler2 = {};
    var _loop_1 = function(i2) {
      var name_1 = handlers[i2];
      handler2[name_1] = function() {
        var args = Array.prototype.slice.call(arguments, 1);
        args.unshift(target);
        return Reflect[name_1].apply(Reflect, args);
      };
    };
    for (var i = 0; i < handlers.length; i++) {
      _loop_1(i);
    }
    return handler2;
  };
  var handler = createHandler(originalExports);
  var _initialize = function() {
  };
  var _start = function() {
    return 0;
  };
  handler.get = function(_target, p, receiver) {
    var _a;
    if (p === "memory") {
      return (_a = typeof memory === "function" ? memory() : memory) !== null && _a !== void 0 ? _a : Reflect.get(originalExports, p, receiver);
    }
    if (p === "_initialize") {
      return p in originalExports ? _initialize : void 0;
    }
    if (p === "_start") {
      return p in originalExports ? _start : void 0;
    }
    return Reflect.get(originalExports, p, receiver);
  };
  handler.has = function(_target, p) {
    if (p === "memory")
      return true;
    return Reflect.has(originalExports, p);
  };
  var exportsProxy = new Proxy(/* @__PURE__ */ Object.create(null), handler);
  return new Proxy(instance, {
    get: function(target, p, receiver) {
      if (p === "exports") {
        return exportsProxy;
      }
      if (p === kIsProxy) {
        return true;
      }
      return Reflect.get(target, p, receiver);
    }
  });
}
function patchWasiInstance(wasiThreads, wasi) {
  var patched = patchedWasiInstances.get(wasiThreads);
  if (patched.has(wasi)) {
    return;
  }
  var _this = wasiThreads;
  var wasiImport = wasi.wasiImport;
  if (wasiImport) {
    var proc_exit_1 = wasiImport.proc_exit;
    wasiImport.proc_exit = function(code) {
      _this.terminateAllThreads();
      return proc_exit_1.call(this, code);
    };
  }
  if (!_this.childThread) {
    var start_1 = wasi.start;
    if (typeof start_1 === "function") {
      wasi.start = function(instance) {
        try {
          return start_1.call(this, instance);
        } catch (err) {
          if (isTrapError(err)) {
            _this.terminateAllThreads();
          }
          throw err;
        }
      };
    }
  }
  patched.add(wasi);
}
function getWasiSymbol(wasi, description2) {
  var symbols = Object.getOwnPropertySymbols(wasi);
  var selectDescription = function(description22) {
    return function(s) {
      if (s.description) {
        return s.description === description22;
      }
      return s.toString() === "Symbol(".concat(description22, ")");
    };
  };
  if (Array.isArray(description2)) {
    return description2.map(function(d) {
      return symbols.filter(selectDescription(d))[0];
    });
  }
  return symbols.filter(selectDescription(description2))[0];
}
function setupInstance(wasi, instance) {
  var _a = getWasiSymbol(wasi, ["kInstance", "kSetMemory"]), kInstance = _a[0], kSetMemory = _a[1];
  wasi[kInstance] = instance;
  wasi[kSetMemory](instance.exports.memory);
}
function notifyPthreadCreateResult(sab, result, error) {
  if (sab) {
    serizeErrorToBuffer(sab.buffer, result, error);
    Atomics.notify(sab, 0);
  }
}
var _WebAssembly;
var ENVIRONMENT_IS_NODE;
var WASI_THREADS_MAX_TID;
var nextWorkerID;
var ThreadManager;
var kIsProxy;
var patchedWasiInstances;
var WASIThreads;
var ThreadMessageHandler;
var init_wasi_threads_esm_bundler = __esm({
  "node_modules/@emnapi/wasi-threads/dist/wasi-threads.esm-bundler.js"() {
    _WebAssembly = typeof WebAssembly !== "undefined" ? WebAssembly : typeof WXWebAssembly !== "undefined" ? WXWebAssembly : void 0;
    ENVIRONMENT_IS_NODE = typeof process === "object" && process !== null && typeof process.versions === "object" && process.versions !== null && typeof process.versions.node === "string";
    WASI_THREADS_MAX_TID = 536870911;
    nextWorkerID = 0;
    ThreadManager = /* @__PURE__ */ (function() {
      function ThreadManager2(options) {
        var _a;
        this.unusedWorkers = [];
        this.pthreads = /* @__PURE__ */ Object.create(null);
        this.wasmModule = null;
        this.wasmMemory = null;
        this.messageEvents = /* @__PURE__ */ new WeakMap();
        if (!options) {
          throw new TypeError("ThreadManager(): options is not provided");
        }
        if ("childThread" in options) {
          this._childThread = Boolean(options.childThread);
        } else {
          this._childThread = false;
        }
        if (this._childThread) {
          this._onCreateWorker = void 0;
          this._reuseWorker = false;
          this._beforeLoad = void 0;
        } else {
          this._onCreateWorker = options.onCreateWorker;
          this._reuseWorker = getReuseWorker(options.reuseWorker);
          this._beforeLoad = options.beforeLoad;
        }
        this.printErr = (_a = options.printErr) !== null && _a !== void 0 ? _a : console.error.bind(console);
        this.threadSpawn = options.threadSpawn;
      }
      Object.defineProperty(ThreadManager2.prototype, "nextWorkerID", {
        get: function() {
          return nextWorkerID;
        },
        enumerable: false,
        configurable: true
      });
      ThreadManager2.prototype.init = function() {
        if (!this._childThread) {
          this.initMainThread();
        }
      };
      ThreadManager2.prototype.initMainThread = function() {
        this.preparePool();
      };
      ThreadManager2.prototype.preparePool = function() {
        if (this._reuseWorker) {
          if (this._reuseWorker.size) {
            var pthreadPoolSize = this._reuseWorker.size;
            while (pthreadPoolSize--) {
              var worker = this.allocateUnusedWorker();
              if (ENVIRONMENT_IS_NODE) {
                worker.once("message", function() {
                });
                worker.unref();
              }
            }
          }
        }
      };
      ThreadManager2.prototype.shouldPreloadWorkers = function() {
        return !this._childThread && this._reuseWorker && this._reuseWorker.size > 0;
      };
      ThreadManager2.prototype.loadWasmModuleToAllWorkers = function() {
        var _this_1 = this;
        var promises = Array(this.unusedWorkers.length);
        var _loop_1 = function(i2) {
          var worker = this_1.unusedWorkers[i2];
          if (ENVIRONMENT_IS_NODE)
            worker.ref();
          promises[i2] = this_1.loadWasmModuleToWorker(worker).then(function(w) {
            if (ENVIRONMENT_IS_NODE)
              worker.unref();
            return w;
          }, function(e) {
            if (ENVIRONMENT_IS_NODE)
              worker.unref();
            throw e;
          });
        };
        var this_1 = this;
        for (var i = 0; i < this.unusedWorkers.length; ++i) {
          _loop_1(i);
        }
        return Promise.all(promises).catch(function(err) {
          _this_1.terminateAllThreads();
          throw err;
        });
      };
      ThreadManager2.prototype.preloadWorkers = function() {
        if (this.shouldPreloadWorkers()) {
          return this.loadWasmModuleToAllWorkers();
        }
        return Promise.resolve([]);
      };
      ThreadManager2.prototype.setup = function(wasmModule, wasmMemory) {
        this.wasmModule = wasmModule;
        this.wasmMemory = wasmMemory;
      };
      ThreadManager2.prototype.markId = function(worker) {
        if (worker.__emnapi_tid)
          return worker.__emnapi_tid;
        var tid = nextWorkerID + 43;
        nextWorkerID = (nextWorkerID + 1) % (WASI_THREADS_MAX_TID - 42);
        this.pthreads[tid] = worker;
        worker.__emnapi_tid = tid;
        return tid;
      };
      ThreadManager2.prototype.returnWorkerToPool = function(worker) {
        var tid = worker.__emnapi_tid;
        if (tid !== void 0) {
          delete this.pthreads[tid];
        }
        this.unusedWorkers.push(worker);
        delete worker.__emnapi_tid;
        if (ENVIRONMENT_IS_NODE) {
          worker.unref();
        }
      };
      ThreadManager2.prototype.loadWasmModuleToWorker = function(worker, sab) {
        var _this_1 = this;
        if (worker.whenLoaded)
          return worker.whenLoaded;
        var err = this.printErr;
        var beforeLoad = this._beforeLoad;
        var _this = this;
        worker.whenLoaded = new Promise(function(resolve2, reject) {
          var handleError = function(e) {
            var message = "worker sent an error!";
            if (worker.__emnapi_tid !== void 0) {
              message = "worker (tid = " + worker.__emnapi_tid + ") sent an error!";
            }
            if ("message" in e) {
              err(message + " " + e.message);
              if (e.message.indexOf("RuntimeError") !== -1 || e.message.indexOf("unreachable") !== -1) {
                try {
                  _this.terminateAllThreads();
                } catch (_) {
                }
              }
            } else {
              err(message);
            }
            reject(e);
            throw e;
          };
          var handleMessage = function(data) {
            if (data.__emnapi__) {
              var type = data.__emnapi__.type;
              var payload = data.__emnapi__.payload;
              if (type === "loaded") {
                worker.loaded = true;
                if (ENVIRONMENT_IS_NODE && !worker.__emnapi_tid) {
                  worker.unref();
                }
                resolve2(worker);
              } else if (type === "cleanup-thread") {
                if (payload.tid in _this_1.pthreads) {
                  _this_1.cleanThread(worker, payload.tid);
                }
              } else if (type === "spawn-thread") {
                _this_1.threadSpawn(payload.startArg, payload.errorOrTid);
              } else if (type === "terminate-all-threads") {
                _this_1.terminateAllThreads();
              }
            }
          };
          worker.onmessage = function(e) {
            handleMessage(e.data);
            _this_1.fireMessageEvent(worker, e);
          };
          worker.onerror = handleError;
          if (ENVIRONMENT_IS_NODE) {
            worker.on("message", function(data) {
              var _a, _b;
              (_b = (_a = worker).onmessage) === null || _b === void 0 ? void 0 : _b.call(_a, {
                data
              });
            });
            worker.on("error", function(e) {
              var _a, _b;
              (_b = (_a = worker).onerror) === null || _b === void 0 ? void 0 : _b.call(_a, e);
            });
            worker.on("detachedExit", function() {
            });
          }
          if (typeof beforeLoad === "function") {
            beforeLoad(worker);
          }
          try {
            worker.postMessage(createMessage("load", {
              wasmModule: _this_1.wasmModule,
              wasmMemory: _this_1.wasmMemory,
              sab
            }));
          } catch (err2) {
            checkSharedWasmMemory(_this_1.wasmMemory);
            throw err2;
          }
        });
        return worker.whenLoaded;
      };
      ThreadManager2.prototype.allocateUnusedWorker = function() {
        var _onCreateWorker = this._onCreateWorker;
        if (typeof _onCreateWorker !== "function") {
          throw new TypeError("`options.onCreateWorker` is not provided");
        }
        var worker = _onCreateWorker({ type: "thread", name: "emnapi-pthread" });
        this.unusedWorkers.push(worker);
        return worker;
      };
      ThreadManager2.prototype.getNewWorker = function(sab) {
        if (this._reuseWorker) {
          if (this.unusedWorkers.length === 0) {
            if (this._reuseWorker.strict) {
              if (!ENVIRONMENT_IS_NODE) {
                var err = this.printErr;
                err("Tried to spawn a new thread, but the thread pool is exhausted.\nThis might result in a deadlock unless some threads eventually exit or the code explicitly breaks out to the event loop.");
                return;
              }
            }
            var worker_1 = this.allocateUnusedWorker();
            this.loadWasmModuleToWorker(worker_1, sab);
          }
          return this.unusedWorkers.pop();
        }
        var worker = this.allocateUnusedWorker();
        this.loadWasmModuleToWorker(worker, sab);
        return this.unusedWorkers.pop();
      };
      ThreadManager2.prototype.cleanThread = function(worker, tid, force) {
        if (!force && this._reuseWorker) {
          this.returnWorkerToPool(worker);
        } else {
          delete this.pthreads[tid];
          this.terminateWorker(worker);
          delete worker.__emnapi_tid;
        }
      };
      ThreadManager2.prototype.terminateWorker = function(worker) {
        var _this_1 = this;
        var _a;
        var tid = worker.__emnapi_tid;
        worker.terminate();
        (_a = this.messageEvents.get(worker)) === null || _a === void 0 ? void 0 : _a.clear();
        this.messageEvents.delete(worker);
        worker.onmessage = function(e) {
          if (e.data.__emnapi__) {
            var err = _this_1.printErr;
            err('received "' + e.data.__emnapi__.type + '" command from terminated worker: ' + tid);
          }
        };
      };
      ThreadManager2.prototype.terminateAllThreads = function() {
        var runningWorkers = Object.values(this.pthreads);
        for (var i = 0; i < runningWorkers.length; ++i) {
          this.terminateWorker(runningWorkers[i]);
        }
        for (var i = 0; i < this.unusedWorkers.length; ++i) {
          this.terminateWorker(this.unusedWorkers[i]);
        }
        this.unusedWorkers = [];
        this.pthreads = /* @__PURE__ */ Object.create(null);
        this.preparePool();
      };
      ThreadManager2.prototype.addMessageEventListener = function(worker, onMessage) {
        var listeners = this.messageEvents.get(worker);
        if (!listeners) {
          listeners = /* @__PURE__ */ new Set();
          this.messageEvents.set(worker, listeners);
        }
        listeners.add(onMessage);
        return function() {
          listeners === null || listeners === void 0 ? void 0 : listeners.delete(onMessage);
        };
      };
      ThreadManager2.prototype.fireMessageEvent = function(worker, e) {
        var listeners = this.messageEvents.get(worker);
        if (!listeners)
          return;
        var err = this.printErr;
        listeners.forEach(function(listener) {
          try {
            listener(e);
          } catch (e2) {
            err(e2.stack);
          }
        });
      };
      return ThreadManager2;
    })();
    kIsProxy = /* @__PURE__ */ Symbol("kIsProxy");
    patchedWasiInstances = /* @__PURE__ */ new WeakMap();
    WASIThreads = /* @__PURE__ */ (function() {
      function WASIThreads2(options) {
        var _this_1 = this;
        if (!options) {
          throw new TypeError("WASIThreads(): options is not provided");
        }
        if (!options.wasi) {
          throw new TypeError("WASIThreads(): options.wasi is not provided");
        }
        patchedWasiInstances.set(this, /* @__PURE__ */ new WeakSet());
        var wasi = options.wasi;
        patchWasiInstance(this, wasi);
        this.wasi = wasi;
        if ("childThread" in options) {
          this.childThread = Boolean(options.childThread);
        } else {
          this.childThread = false;
        }
        this.PThread = void 0;
        if ("threadManager" in options) {
          if (typeof options.threadManager === "function") {
            this.PThread = options.threadManager();
          } else {
            this.PThread = options.threadManager;
          }
        } else {
          if (!this.childThread) {
            this.PThread = new ThreadManager(options);
            this.PThread.init();
          }
        }
        var waitThreadStart = false;
        if ("waitThreadStart" in options) {
          waitThreadStart = typeof options.waitThreadStart === "number" ? options.waitThreadStart : Boolean(options.waitThreadStart);
        }
        var postMessage2 = getPostMessage(options);
        if (this.childThread && typeof postMessage2 !== "function") {
          throw new TypeError("options.postMessage is not a function");
        }
        this.postMessage = postMessage2;
        var wasm64 = Boolean(options.wasm64);
        var threadSpawn = function(startArg, errorOrTid) {
          var _a;
          var EAGAIN = 6;
          var isNewABI = errorOrTid !== void 0;
          try {
            checkSharedWasmMemory(_this_1.wasmMemory);
          } catch (err) {
            (_a = _this_1.PThread) === null || _a === void 0 ? void 0 : _a.printErr(err.stack);
            if (isNewABI) {
              var struct_1 = new Int32Array(_this_1.wasmMemory.buffer, errorOrTid, 2);
              Atomics.store(struct_1, 0, 1);
              Atomics.store(struct_1, 1, EAGAIN);
              Atomics.notify(struct_1, 1);
              return 1;
            } else {
              return -EAGAIN;
            }
          }
          if (!isNewABI) {
            var malloc = _this_1.wasmInstance.exports.malloc;
            errorOrTid = wasm64 ? Number(malloc(BigInt(8))) : malloc(8) >>> 0;
            if (!errorOrTid) {
              return -48;
            }
          }
          var _free = _this_1.wasmInstance.exports.free;
          var free = wasm64 ? function(ptr) {
            _free(BigInt(ptr));
          } : _free;
          var struct = new Int32Array(_this_1.wasmMemory.buffer, errorOrTid, 2);
          Atomics.store(struct, 0, 0);
          Atomics.store(struct, 1, 0);
          if (_this_1.childThread) {
            postMessage2(createMessage("spawn-thread", {
              startArg,
              errorOrTid
            }));
            Atomics.wait(struct, 1, 0);
            var isError = Atomics.load(struct, 0);
            var result = Atomics.load(struct, 1);
            if (isNewABI) {
              return isError;
            }
            free(errorOrTid);
            return isError ? -result : result;
          }
          var shouldWait = waitThreadStart || waitThreadStart === 0;
          var sab;
          if (shouldWait) {
            sab = new Int32Array(new SharedArrayBuffer(16 + 8192));
            Atomics.store(sab, 0, 0);
          }
          var worker;
          var tid;
          var PThread = _this_1.PThread;
          try {
            worker = PThread.getNewWorker(sab);
            if (!worker) {
              throw new Error("failed to get new worker");
            }
            tid = PThread.markId(worker);
            if (ENVIRONMENT_IS_NODE) {
              worker.unref();
            }
            worker.postMessage(createMessage("start", {
              tid,
              arg: startArg,
              sab
            }));
            if (shouldWait) {
              if (typeof waitThreadStart === "number") {
                var waitResult = Atomics.wait(sab, 0, 0, waitThreadStart);
                if (waitResult === "timed-out") {
                  throw new Error("Spawning thread timed out. Please check if the worker is created successfully and if message is handled properly in the worker.");
                }
              } else {
                Atomics.wait(sab, 0, 0);
              }
              var r = Atomics.load(sab, 0);
              if (r > 1) {
                throw deserizeErrorFromBuffer(sab.buffer);
              }
            }
          } catch (e) {
            if (worker !== void 0 && tid !== void 0) {
              try {
                PThread.cleanThread(worker, tid, true);
              } catch (_) {
              }
            }
            Atomics.store(struct, 0, 1);
            Atomics.store(struct, 1, EAGAIN);
            Atomics.notify(struct, 1);
            PThread === null || PThread === void 0 ? void 0 : PThread.printErr(e.stack);
            if (isNewABI) {
              return 1;
            }
            free(errorOrTid);
            return -EAGAIN;
          }
          Atomics.store(struct, 0, 0);
          Atomics.store(struct, 1, tid);
          Atomics.notify(struct, 1);
          if (!shouldWait) {
            worker.whenLoaded.catch(function(err) {
              delete worker.whenLoaded;
              PThread.cleanThread(worker, tid, true);
              throw err;
            });
          }
          if (isNewABI) {
            return 0;
          }
          free(errorOrTid);
          return tid;
        };
        this.threadSpawn = threadSpawn;
        if (this.PThread) {
          this.PThread.threadSpawn = threadSpawn;
        }
      }
      WASIThreads2.prototype.getImportObject = function() {
        return {
          wasi: {
            "thread-spawn": this.threadSpawn
          }
        };
      };
      WASIThreads2.prototype.setup = function(wasmInstance, wasmModule, wasmMemory) {
        wasmMemory !== null && wasmMemory !== void 0 ? wasmMemory : wasmMemory = wasmInstance.exports.memory;
        this.wasmInstance = wasmInstance;
        this.wasmMemory = wasmMemory;
        if (this.PThread) {
          this.PThread.setup(wasmModule, wasmMemory);
        }
      };
      WASIThreads2.prototype.preloadWorkers = function() {
        if (this.PThread) {
          return this.PThread.preloadWorkers();
        }
        return Promise.resolve([]);
      };
      WASIThreads2.prototype.initialize = function(instance, module2, memory) {
        var exports2 = instance.exports;
        memory !== null && memory !== void 0 ? memory : memory = exports2.memory;
        if (this.childThread) {
          instance = createInstanceProxy(instance, memory);
        }
        this.setup(instance, module2, memory);
        var wasi = this.wasi;
        if ("_start" in exports2 && typeof exports2._start === "function") {
          if (this.childThread) {
            wasi.start(instance);
            try {
              var kStarted = getWasiSymbol(wasi, "kStarted");
              wasi[kStarted] = false;
            } catch (_) {
            }
          } else {
            setupInstance(wasi, instance);
          }
        } else {
          wasi.initialize(instance);
        }
        return instance;
      };
      WASIThreads2.prototype.start = function(instance, module2, memory) {
        var exports2 = instance.exports;
        memory !== null && memory !== void 0 ? memory : memory = exports2.memory;
        if (this.childThread) {
          instance = createInstanceProxy(instance, memory);
        }
        this.setup(instance, module2, memory);
        var exitCode = this.wasi.start(instance);
        return { exitCode, instance };
      };
      WASIThreads2.prototype.terminateAllThreads = function() {
        var _a;
        if (!this.childThread) {
          (_a = this.PThread) === null || _a === void 0 ? void 0 : _a.terminateAllThreads();
        } else {
          this.postMessage(createMessage("terminate-all-threads", {}));
        }
      };
      return WASIThreads2;
    })();
    ThreadMessageHandler = /* @__PURE__ */ (function() {
      function ThreadMessageHandler2(options) {
        var postMsg = getPostMessage(options);
        if (typeof postMsg !== "function") {
          throw new TypeError("options.postMessage is not a function");
        }
        this.postMessage = postMsg;
        this.onLoad = options === null || options === void 0 ? void 0 : options.onLoad;
        this.onError = typeof (options === null || options === void 0 ? void 0 : options.onError) === "function" ? options.onError : function(_type, err) {
          throw err;
        };
        this.instance = void 0;
        this.messagesBeforeLoad = [];
      }
      ThreadMessageHandler2.prototype.instantiate = function(data) {
        if (typeof this.onLoad === "function") {
          return this.onLoad(data);
        }
        throw new Error("ThreadMessageHandler.prototype.instantiate is not implemented");
      };
      ThreadMessageHandler2.prototype.handle = function(e) {
        var _this = this;
        var _a;
        if ((_a = e === null || e === void 0 ? void 0 : e.data) === null || _a === void 0 ? void 0 : _a.__emnapi__) {
          var type = e.data.__emnapi__.type;
          var payload_1 = e.data.__emnapi__.payload;
          try {
            if (type === "load") {
              this._load(payload_1);
            } else if (type === "start") {
              this.handleAfterLoad(e, function() {
                _this._start(payload_1);
              });
            }
          } catch (err) {
            this.onError(err, type);
          }
        }
      };
      ThreadMessageHandler2.prototype._load = function(payload) {
        var _this = this;
        if (this.instance !== void 0)
          return;
        var source;
        try {
          source = this.instantiate(payload);
        } catch (err) {
          this._loaded(err, null, payload);
          return;
        }
        var then = source && "then" in source ? source.then : void 0;
        if (typeof then === "function") {
          then.call(source, function(source2) {
            _this._loaded(null, source2, payload);
          }, function(err) {
            _this._loaded(err, null, payload);
          });
        } else {
          this._loaded(null, source, payload);
        }
      };
      ThreadMessageHandler2.prototype._start = function(payload) {
        var wasi_thread_start = this.instance.exports.wasi_thread_start;
        if (typeof wasi_thread_start !== "function") {
          var err = new TypeError("wasi_thread_start is not exported");
          notifyPthreadCreateResult(payload.sab, 2, err);
          throw err;
        }
        var postMessage2 = this.postMessage;
        var tid = payload.tid;
        var startArg = payload.arg;
        notifyPthreadCreateResult(payload.sab, 1);
        try {
          wasi_thread_start(tid, startArg);
        } catch (err2) {
          if (err2 !== "unwind") {
            throw err2;
          } else {
            return;
          }
        }
        postMessage2(createMessage("cleanup-thread", { tid }));
      };
      ThreadMessageHandler2.prototype._loaded = function(err, source, payload) {
        if (err) {
          notifyPthreadCreateResult(payload.sab, 2, err);
          throw err;
        }
        if (source == null) {
          var err_1 = new TypeError("onLoad should return an object");
          notifyPthreadCreateResult(payload.sab, 2, err_1);
          throw err_1;
        }
        var instance = source.instance;
        if (!instance) {
          var err_2 = new TypeError('onLoad should return an object which includes "instance"');
          notifyPthreadCreateResult(payload.sab, 2, err_2);
          throw err_2;
        }
        this.instance = instance;
        var postMessage2 = this.postMessage;
        postMessage2(createMessage("loaded", {}));
        var messages = this.messagesBeforeLoad;
        this.messagesBeforeLoad = [];
        for (var i = 0; i < messages.length; i++) {
          var data = messages[i];
          this.handle({ data });
        }
      };
      ThreadMessageHandler2.prototype.handleAfterLoad = function(e, f) {
        if (this.instance !== void 0) {
          f.call(this, e);
        } else {
          this.messagesBeforeLoad.push(e.data);
        }
      };
      return ThreadMessageHandler2;
    })();
  }
});
function __extends(d, b) {
  if (typeof b !== "function" && b !== null)
    throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
  extendStatics(d, b);
  function __() {
    this.constructor = d;
  }
  d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
}
var extendStatics;
var __assign;
var init_tslib_es6 = __esm({
  "node_modules/tslib/tslib.es6.mjs"() {
    extendStatics = function(d, b) {
      extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
        d2.__proto__ = b2;
      } || function(d2, b2) {
        for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
      };
      return extendStatics(d, b);
    };
    __assign = function() {
      __assign = Object.assign || function __assign2(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
        }
        return t;
      };
      return __assign.apply(this, arguments);
    };
  }
});
var emnapi_core_esm_bundler_exports = {};
__export2(emnapi_core_esm_bundler_exports, {
  MessageHandler: () => MessageHandler,
  ThreadManager: () => ThreadManager,
  ThreadMessageHandler: () => ThreadMessageHandler,
  WASIThreads: () => WASIThreads,
  createInstanceProxy: () => createInstanceProxy,
  createNapiModule: () => createNapiModule,
  instantiateNapiModule: () => instantiateNapiModule,
  instantiateNapiModuleSync: () => instantiateNapiModuleSync,
  isSharedArrayBuffer: () => isSharedArrayBuffer,
  isTrapError: () => isTrapError,
  loadNapiModule: () => loadNapiModule,
  loadNapiModuleSync: () => loadNapiModuleSync,
  version: () => version
});
function validateImports(imports) {
  if (imports && typeof imports !== "object") {
    throw new TypeError("imports must be an object or undefined");
  }
  return true;
}
function load(wasmInput, imports) {
  if (!wasmInput)
    throw new TypeError("Invalid wasm source");
  validateImports(imports);
  imports = imports !== null && imports !== void 0 ? imports : {};
  try {
    var then = typeof wasmInput === "object" && wasmInput !== null && "then" in wasmInput ? wasmInput.then : void 0;
    if (typeof then === "function") {
      return then.call(wasmInput, function(input) {
        return load(input, imports);
      });
    }
  } catch (_) {
  }
  if (wasmInput instanceof ArrayBuffer || ArrayBuffer.isView(wasmInput)) {
    return _WebAssembly2.instantiate(wasmInput, imports);
  }
  if (wasmInput instanceof _WebAssembly2.Module) {
    return _WebAssembly2.instantiate(wasmInput, imports).then(function(instance) {
      return { instance, module: wasmInput };
    });
  }
  if (typeof Response !== "undefined" && wasmInput instanceof Response) {
    return wasmInput.arrayBuffer().then(function(buffer) {
      return _WebAssembly2.instantiate(buffer, imports);
    });
  }
  var inputIsString = typeof wasmInput === "string";
  if (inputIsString || typeof URL !== "undefined" && wasmInput instanceof URL) {
    if (inputIsString && typeof wx !== "undefined" && typeof __wxConfig !== "undefined") {
      return _WebAssembly2.instantiate(wasmInput, imports);
    }
    if (typeof fetch !== "function") {
      throw new TypeError("wasm source can not be a string or URL in this environment");
    }
    if (typeof _WebAssembly2.instantiateStreaming === "function") {
      try {
        return _WebAssembly2.instantiateStreaming(fetch(wasmInput), imports).catch(function() {
          return load(fetch(wasmInput), imports);
        });
      } catch (_) {
        return load(fetch(wasmInput), imports);
      }
    } else {
      return load(fetch(wasmInput), imports);
    }
  }
  throw new TypeError("Invalid wasm source");
}
function loadSync(wasmInput, imports) {
  if (!wasmInput)
    throw new TypeError("Invalid wasm source");
  validateImports(imports);
  imports = imports !== null && imports !== void 0 ? imports : {};
  var module2;
  if (wasmInput instanceof ArrayBuffer || ArrayBuffer.isView(wasmInput)) {
    module2 = new _WebAssembly2.Module(wasmInput);
  } else if (wasmInput instanceof WebAssembly.Module) {
    module2 = wasmInput;
  } else {
    throw new TypeError("Invalid wasm source");
  }
  var instance = new _WebAssembly2.Instance(module2, imports);
  var source = { instance, module: module2 };
  return source;
}
function createNapiModule(options) {
  var napiModule = (function() {
    var ENVIRONMENT_IS_NODE2 = typeof process === "object" && process !== null && typeof process.versions === "object" && process.versions !== null && typeof process.versions.node === "string";
    var ENVIRONMENT_IS_PTHREAD = Boolean(options.childThread);
    var waitThreadStart = typeof options.waitThreadStart === "number" ? options.waitThreadStart : Boolean(options.waitThreadStart);
    var wasmInstance;
    var wasmMemory;
    var wasmTable;
    var _malloc;
    var _free;
    function abort(msg) {
      if (typeof _WebAssembly2.RuntimeError === "function") {
        throw new _WebAssembly2.RuntimeError(msg);
      }
      throw Error(msg);
    }
    var napiModule2 = {
      imports: {
        env: {},
        napi: {},
        emnapi: {}
      },
      exports: {},
      emnapi: {},
      loaded: false,
      filename: "",
      childThread: ENVIRONMENT_IS_PTHREAD,
      initWorker: void 0,
      waitThreadStart,
      PThread: void 0,
      init: function(options2) {
        if (napiModule2.loaded)
          return napiModule2.exports;
        if (!options2)
          throw new TypeError("Invalid napi init options");
        var instance = options2.instance;
        if (!(instance === null || instance === void 0 ? void 0 : instance.exports))
          throw new TypeError("Invalid wasm instance");
        wasmInstance = instance;
        var exports2 = instance.exports;
        var module2 = options2.module;
        var memory = options2.memory || exports2.memory;
        var table = options2.table || exports2.__indirect_function_table;
        if (!(module2 instanceof _WebAssembly2.Module))
          throw new TypeError("Invalid wasm module");
        if (!(memory instanceof _WebAssembly2.Memory))
          throw new TypeError("Invalid wasm memory");
        if (!(table instanceof _WebAssembly2.Table))
          throw new TypeError("Invalid wasm table");
        wasmMemory = memory;
        wasmTable = table;
        if (typeof exports2.malloc !== "function")
          throw new TypeError("malloc is not exported");
        if (typeof exports2.free !== "function")
          throw new TypeError("free is not exported");
        _malloc = exports2.malloc;
        _free = exports2.free;
        if (!napiModule2.childThread) {
          var moduleApiVersion = 8;
          var node_api_module_get_api_version_v1 = instance.exports.node_api_module_get_api_version_v1;
          if (typeof node_api_module_get_api_version_v1 === "function") {
            moduleApiVersion = node_api_module_get_api_version_v1();
          }
          var envObject = napiModule2.envObject || (napiModule2.envObject = emnapiCtx.createEnv(napiModule2.filename, moduleApiVersion, function(cb) {
            return wasmTable.get(cb);
          }, function(cb) {
            return wasmTable.get(cb);
          }, abort, emnapiNodeBinding));
          var scope_1 = emnapiCtx.openScope(envObject);
          try {
            envObject.callIntoModule(function(_envObject) {
              var exports22 = napiModule2.exports;
              var exportsHandle = scope_1.add(exports22);
              var napi_register_wasm_v1 = instance.exports.napi_register_wasm_v1;
              var napiValue = napi_register_wasm_v1(_envObject.id, exportsHandle.id);
              napiModule2.exports = !napiValue ? exports22 : emnapiCtx.handleStore.get(napiValue).value;
            });
          } catch (e) {
            if (e !== "unwind") {
              throw e;
            }
          } finally {
            emnapiCtx.closeScope(envObject, scope_1);
          }
          napiModule2.loaded = true;
          delete napiModule2.envObject;
          return napiModule2.exports;
        }
      }
    };
    var emnapiCtx;
    var emnapiNodeBinding;
    var onCreateWorker = void 0;
    var err;
    if (!ENVIRONMENT_IS_PTHREAD) {
      var context = options.context;
      if (typeof context !== "object" || context === null) {
        throw new TypeError("Invalid `options.context`. Use `import { getDefaultContext } from '@emnapi/runtime'`");
      }
      emnapiCtx = context;
    } else {
      emnapiCtx = options === null || options === void 0 ? void 0 : options.context;
      var postMsg = typeof options.postMessage === "function" ? options.postMessage : typeof postMessage === "function" ? postMessage : void 0;
      if (typeof postMsg !== "function") {
        throw new TypeError("No postMessage found");
      }
      napiModule2.postMessage = postMsg;
    }
    if (typeof options.filename === "string") {
      napiModule2.filename = options.filename;
    }
    if (typeof options.onCreateWorker === "function") {
      onCreateWorker = options.onCreateWorker;
    }
    if (typeof options.print === "function") {
      options.print;
    } else {
      console.log.bind(console);
    }
    if (typeof options.printErr === "function") {
      err = options.printErr;
    } else {
      err = console.warn.bind(console);
    }
    if ("nodeBinding" in options) {
      var nodeBinding = options.nodeBinding;
      if (typeof nodeBinding !== "object" || nodeBinding === null) {
        throw new TypeError("Invalid `options.nodeBinding`. Use @emnapi/node-binding package");
      }
      emnapiNodeBinding = nodeBinding;
    }
    var emnapiAsyncWorkPoolSize = 0;
    if ("asyncWorkPoolSize" in options) {
      if (typeof options.asyncWorkPoolSize !== "number") {
        throw new TypeError("options.asyncWorkPoolSize must be a integer");
      }
      emnapiAsyncWorkPoolSize = options.asyncWorkPoolSize >> 0;
      if (emnapiAsyncWorkPoolSize > 1024) {
        emnapiAsyncWorkPoolSize = 1024;
      } else if (emnapiAsyncWorkPoolSize < -1024) {
        emnapiAsyncWorkPoolSize = -1024;
      }
    }
    var singleThreadAsyncWork = ENVIRONMENT_IS_PTHREAD ? false : emnapiAsyncWorkPoolSize <= 0;
    function _emnapi_async_work_pool_size() {
      return Math.abs(emnapiAsyncWorkPoolSize);
    }
    napiModule2.imports.env._emnapi_async_work_pool_size = _emnapi_async_work_pool_size;
    function emnapiAddSendListener(worker) {
      if (!worker)
        return false;
      if (worker._emnapiSendListener)
        return true;
      var handler = function(e) {
        var data = ENVIRONMENT_IS_NODE2 ? e : e.data;
        var __emnapi__ = data.__emnapi__;
        if (__emnapi__ && __emnapi__.type === "async-send") {
          if (ENVIRONMENT_IS_PTHREAD) {
            var postMessage_1 = napiModule2.postMessage;
            postMessage_1({ __emnapi__ });
          } else {
            var callback = __emnapi__.payload.callback;
            wasmTable.get(callback)(__emnapi__.payload.data);
          }
        }
      };
      var dispose = function() {
        if (ENVIRONMENT_IS_NODE2) {
          worker.off("message", handler);
        } else {
          worker.removeEventListener("message", handler, false);
        }
        delete worker._emnapiSendListener;
      };
      worker._emnapiSendListener = { handler, dispose };
      if (ENVIRONMENT_IS_NODE2) {
        worker.on("message", handler);
      } else {
        worker.addEventListener("message", handler, false);
      }
      return true;
    }
    napiModule2.emnapi.addSendListener = emnapiAddSendListener;
    var PThread = new ThreadManager(ENVIRONMENT_IS_PTHREAD ? {
      printErr: err,
      childThread: true
    } : {
      printErr: err,
      beforeLoad: function(worker) {
        emnapiAddSendListener(worker);
      },
      reuseWorker: options.reuseWorker,
      onCreateWorker
    });
    napiModule2.PThread = PThread;
    function napi_set_last_error(env, error_code, engine_error_code, engine_reserved) {
      var envObject = emnapiCtx.envStore.get(env);
      return envObject.setLastError(error_code, engine_error_code, engine_reserved);
    }
    function napi_clear_last_error(env) {
      var envObject = emnapiCtx.envStore.get(env);
      return envObject.clearLastError();
    }
    function _emnapi_get_node_version(major, minor, patch) {
      major >>>= 0;
      minor >>>= 0;
      patch >>>= 0;
      var versions = typeof process === "object" && process !== null && typeof process.versions === "object" && process.versions !== null && typeof process.versions.node === "string" ? process.versions.node.split(".").map(function(n) {
        return Number(n);
      }) : [0, 0, 0];
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(major, versions[0], true);
      HEAP_DATA_VIEW.setUint32(minor, versions[1], true);
      HEAP_DATA_VIEW.setUint32(patch, versions[2], true);
    }
    function _emnapi_runtime_keepalive_push() {
    }
    function _emnapi_runtime_keepalive_pop() {
    }
    function _emnapi_set_immediate(callback, data) {
      emnapiCtx.feature.setImmediate(function() {
        wasmTable.get(callback)(data);
      });
    }
    function _emnapi_next_tick(callback, data) {
      Promise.resolve().then(function() {
        wasmTable.get(callback)(data);
      });
    }
    function _emnapi_callback_into_module(forceUncaught, env, callback, data, close_scope_if_throw) {
      var envObject = emnapiCtx.envStore.get(env);
      var scope = emnapiCtx.openScope(envObject);
      try {
        envObject.callbackIntoModule(Boolean(forceUncaught), function() {
          wasmTable.get(callback)(env, data);
        });
      } catch (err2) {
        emnapiCtx.closeScope(envObject, scope);
        if (close_scope_if_throw) {
          emnapiCtx.closeScope(envObject);
        }
        throw err2;
      }
      emnapiCtx.closeScope(envObject, scope);
    }
    function _emnapi_call_finalizer(forceUncaught, env, callback, data, hint2) {
      var envObject = emnapiCtx.envStore.get(env);
      callback >>>= 0;
      envObject.callFinalizerInternal(forceUncaught, callback, data, hint2);
    }
    function _emnapi_ctx_increase_waiting_request_counter() {
      emnapiCtx.increaseWaitingRequestCounter();
    }
    function _emnapi_ctx_decrease_waiting_request_counter() {
      emnapiCtx.decreaseWaitingRequestCounter();
    }
    function _emnapi_is_main_runtime_thread() {
      return ENVIRONMENT_IS_PTHREAD ? 0 : 1;
    }
    function _emnapi_is_main_browser_thread() {
      return typeof window !== "undefined" && typeof document !== "undefined" && !ENVIRONMENT_IS_NODE2 ? 1 : 0;
    }
    function _emnapi_unwind() {
      throw "unwind";
    }
    function _emnapi_get_now() {
      return performance.timeOrigin + performance.now();
    }
    function $emnapiSetValueI64(result, numberValue) {
      var tempDouble;
      var tempI64 = [
        numberValue >>> 0,
        (tempDouble = numberValue, +Math.abs(tempDouble) >= 1 ? tempDouble > 0 ? (Math.min(+Math.floor(tempDouble / 4294967296), 4294967295) | 0) >>> 0 : ~~+Math.ceil((tempDouble - +(~~tempDouble >>> 0)) / 4294967296) >>> 0 : 0)
      ];
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt32(result, tempI64[0], true);
      HEAP_DATA_VIEW.setInt32(result + 4, tempI64[1], true);
    }
    function _emnapi_open_handle_scope() {
      return emnapiCtx.openScope().id;
    }
    function _emnapi_close_handle_scope(_scope) {
      return emnapiCtx.closeScope();
    }
    var utilMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      $emnapiSetValueI64,
      _emnapi_call_finalizer,
      _emnapi_callback_into_module,
      _emnapi_close_handle_scope,
      _emnapi_ctx_decrease_waiting_request_counter,
      _emnapi_ctx_increase_waiting_request_counter,
      _emnapi_get_node_version,
      _emnapi_get_now,
      _emnapi_is_main_browser_thread,
      _emnapi_is_main_runtime_thread,
      _emnapi_next_tick,
      _emnapi_open_handle_scope,
      _emnapi_runtime_keepalive_pop,
      _emnapi_runtime_keepalive_push,
      _emnapi_set_immediate,
      _emnapi_unwind,
      napi_clear_last_error,
      napi_set_last_error
    });
    function emnapiGetWorkerByPthreadPtr(pthreadPtr) {
      var view = new DataView(wasmMemory.buffer);
      var tidOffset = 20;
      var tid = view.getInt32(pthreadPtr + tidOffset, true);
      var worker = PThread.pthreads[tid];
      return worker;
    }
    function _emnapi_worker_ref(pthreadPtr) {
      if (ENVIRONMENT_IS_PTHREAD)
        return;
      pthreadPtr >>>= 0;
      var worker = emnapiGetWorkerByPthreadPtr(pthreadPtr);
      if (worker && typeof worker.ref === "function") {
        worker.ref();
      }
    }
    function _emnapi_worker_unref(pthreadPtr) {
      if (ENVIRONMENT_IS_PTHREAD)
        return;
      pthreadPtr >>>= 0;
      var worker = emnapiGetWorkerByPthreadPtr(pthreadPtr);
      if (worker && typeof worker.unref === "function") {
        worker.unref();
      }
    }
    function _emnapi_async_send_js(type, callback, data) {
      if (ENVIRONMENT_IS_PTHREAD) {
        var postMessage_1 = napiModule2.postMessage;
        postMessage_1({
          __emnapi__: {
            type: "async-send",
            payload: {
              callback,
              data
            }
          }
        });
      } else {
        switch (type) {
          case 0:
            _emnapi_set_immediate(callback, data);
            break;
          case 1:
            _emnapi_next_tick(callback, data);
            break;
        }
      }
    }
    var uvThreadpoolReadyResolve;
    var uvThreadpoolReady = new Promise(function(resolve2) {
      uvThreadpoolReadyResolve = function() {
        uvThreadpoolReady.ready = true;
        resolve2();
      };
    });
    uvThreadpoolReady.ready = false;
    function _emnapi_after_uvthreadpool_ready(callback, q, type) {
      if (uvThreadpoolReady.ready) {
        wasmTable.get(callback)(q, type);
      } else {
        uvThreadpoolReady.then(function() {
          wasmTable.get(callback)(q, type);
        });
      }
    }
    function _emnapi_tell_js_uvthreadpool(threads, size) {
      var p = [];
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      var _loop_1 = function(i2) {
        var pthreadPtr = HEAP_DATA_VIEW.getUint32(threads + i2 * 4, true);
        var worker = emnapiGetWorkerByPthreadPtr(pthreadPtr);
        p.push(new Promise(function(resolve2) {
          var handler = function(e) {
            var data = ENVIRONMENT_IS_NODE2 ? e : e.data;
            var __emnapi__ = data.__emnapi__;
            if (__emnapi__ && __emnapi__.type === "async-thread-ready") {
              resolve2();
              if (worker && typeof worker.unref === "function") {
                worker.unref();
              }
              if (ENVIRONMENT_IS_NODE2) {
                worker.off("message", handler);
              } else {
                worker.removeEventListener("message", handler);
              }
            }
          };
          if (ENVIRONMENT_IS_NODE2) {
            worker.on("message", handler);
          } else {
            worker.addEventListener("message", handler);
          }
        }));
      };
      for (var i = 0; i < size; i++) {
        _loop_1(i);
      }
      Promise.all(p).then(uvThreadpoolReadyResolve);
    }
    function _emnapi_emit_async_thread_ready() {
      if (!ENVIRONMENT_IS_PTHREAD)
        return;
      var postMessage2 = napiModule2.postMessage;
      postMessage2({
        __emnapi__: {
          type: "async-thread-ready",
          payload: {}
        }
      });
    }
    var asyncMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      _emnapi_after_uvthreadpool_ready,
      _emnapi_async_send_js,
      _emnapi_emit_async_thread_ready,
      _emnapi_tell_js_uvthreadpool,
      _emnapi_worker_ref,
      _emnapi_worker_unref
    });
    function napi_adjust_external_memory(env, change_in_bytes, adjusted_value) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!adjusted_value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var adjusted_memory = emnapiCtx.adjustAmountOfExternalAllocatedMemory(change_in_bytes);
      adjusted_value >>>= 0;
      if (emnapiCtx.feature.supportBigInt) {
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setBigInt64(adjusted_value, BigInt(adjusted_memory), true);
      } else {
        $emnapiSetValueI64(adjusted_value, Number(adjusted_memory));
      }
      return envObject.clearLastError();
    }
    var memoryMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_adjust_external_memory
    });
    var emnapiAWST = {
      idGen: {},
      values: [void 0],
      queued: /* @__PURE__ */ new Set(),
      pending: [],
      init: function() {
        var idGen = {
          nextId: 1,
          list: [],
          generate: function() {
            var id;
            if (idGen.list.length) {
              id = idGen.list.shift();
            } else {
              id = idGen.nextId;
              idGen.nextId++;
            }
            return id;
          },
          reuse: function(id) {
            idGen.list.push(id);
          }
        };
        emnapiAWST.idGen = idGen;
        emnapiAWST.values = [void 0];
        emnapiAWST.queued = /* @__PURE__ */ new Set();
        emnapiAWST.pending = [];
      },
      create: function(env, resource, resourceName, execute, complete, data) {
        var asyncId = 0;
        var triggerAsyncId = 0;
        if (emnapiNodeBinding) {
          var asyncContext = emnapiNodeBinding.node.emitAsyncInit(resource, resourceName, -1);
          asyncId = asyncContext.asyncId;
          triggerAsyncId = asyncContext.triggerAsyncId;
        }
        var id = emnapiAWST.idGen.generate();
        emnapiAWST.values[id] = {
          env,
          id,
          resource,
          asyncId,
          triggerAsyncId,
          status: 0,
          execute,
          complete,
          data
        };
        return id;
      },
      callComplete: function(work2, status) {
        var complete = work2.complete;
        var env = work2.env;
        var data = work2.data;
        var callback = function() {
          if (!complete)
            return;
          var envObject = emnapiCtx.envStore.get(env);
          var scope = emnapiCtx.openScope(envObject);
          try {
            envObject.callbackIntoModule(true, function() {
              wasmTable.get(complete)(env, status, data);
            });
          } finally {
            emnapiCtx.closeScope(envObject, scope);
          }
        };
        if (emnapiNodeBinding) {
          emnapiNodeBinding.node.makeCallback(work2.resource, callback, [], {
            asyncId: work2.asyncId,
            triggerAsyncId: work2.triggerAsyncId
          });
        } else {
          callback();
        }
      },
      queue: function(id) {
        var work2 = emnapiAWST.values[id];
        if (!work2)
          return;
        if (work2.status === 0) {
          work2.status = 1;
          if (emnapiAWST.queued.size >= (Math.abs(emnapiAsyncWorkPoolSize) || 4)) {
            emnapiAWST.pending.push(id);
            return;
          }
          emnapiAWST.queued.add(id);
          var env_1 = work2.env;
          var data_1 = work2.data;
          var execute = work2.execute;
          work2.status = 2;
          emnapiCtx.feature.setImmediate(function() {
            wasmTable.get(execute)(env_1, data_1);
            emnapiAWST.queued.delete(id);
            work2.status = 3;
            emnapiCtx.feature.setImmediate(function() {
              emnapiAWST.callComplete(
                work2,
                0
                /* napi_status.napi_ok */
              );
            });
            if (emnapiAWST.pending.length > 0) {
              var nextWorkId = emnapiAWST.pending.shift();
              emnapiAWST.values[nextWorkId].status = 0;
              emnapiAWST.queue(nextWorkId);
            }
          });
        }
      },
      cancel: function(id) {
        var index = emnapiAWST.pending.indexOf(id);
        if (index !== -1) {
          var work_1 = emnapiAWST.values[id];
          if (work_1 && work_1.status === 1) {
            work_1.status = 4;
            emnapiAWST.pending.splice(index, 1);
            emnapiCtx.feature.setImmediate(function() {
              emnapiAWST.callComplete(
                work_1,
                11
                /* napi_status.napi_cancelled */
              );
            });
            return 0;
          } else {
            return 9;
          }
        }
        return 9;
      },
      remove: function(id) {
        var work2 = emnapiAWST.values[id];
        if (!work2)
          return;
        if (emnapiNodeBinding) {
          emnapiNodeBinding.node.emitAsyncDestroy({
            asyncId: work2.asyncId,
            triggerAsyncId: work2.triggerAsyncId
          });
        }
        emnapiAWST.values[id] = void 0;
        emnapiAWST.idGen.reuse(id);
      }
    };
    function _emnapi_node_emit_async_init(async_resource, async_resource_name, trigger_async_id, result) {
      if (!emnapiNodeBinding)
        return;
      var resource = emnapiCtx.handleStore.get(async_resource).value;
      var resource_name = emnapiCtx.handleStore.get(async_resource_name).value;
      var asyncContext = emnapiNodeBinding.node.emitAsyncInit(resource, resource_name, trigger_async_id);
      var asyncId = asyncContext.asyncId;
      var triggerAsyncId = asyncContext.triggerAsyncId;
      if (result) {
        result >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setFloat64(result, asyncId, true);
        HEAP_DATA_VIEW.setFloat64(result + 8, triggerAsyncId, true);
      }
    }
    function _emnapi_node_emit_async_destroy(async_id, trigger_async_id) {
      if (!emnapiNodeBinding)
        return;
      emnapiNodeBinding.node.emitAsyncDestroy({
        asyncId: async_id,
        triggerAsyncId: trigger_async_id
      });
    }
    function _emnapi_node_make_callback(env, async_resource, cb, argv, size, async_id, trigger_async_id, result) {
      var i = 0;
      var v;
      if (!emnapiNodeBinding)
        return;
      var resource = emnapiCtx.handleStore.get(async_resource).value;
      var callback = emnapiCtx.handleStore.get(cb).value;
      argv >>>= 0;
      size >>>= 0;
      size = size >>> 0;
      var arr = Array(size);
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      for (; i < size; i++) {
        var argVal = HEAP_DATA_VIEW.getUint32(argv + i * 4, true);
        arr[i] = emnapiCtx.handleStore.get(argVal).value;
      }
      var ret = emnapiNodeBinding.node.makeCallback(resource, callback, arr, {
        asyncId: async_id,
        triggerAsyncId: trigger_async_id
      });
      if (result) {
        result >>>= 0;
        var envObject = emnapiCtx.envStore.get(env);
        v = envObject.ensureHandleId(ret);
        HEAP_DATA_VIEW.setUint32(result, v, true);
      }
    }
    function _emnapi_async_init_js(async_resource, async_resource_name, result) {
      if (!emnapiNodeBinding) {
        return 9;
      }
      var resource;
      if (async_resource) {
        resource = Object(emnapiCtx.handleStore.get(async_resource).value);
      }
      var name = emnapiCtx.handleStore.get(async_resource_name).value;
      var ret = emnapiNodeBinding.napi.asyncInit(resource, name);
      if (ret.status !== 0)
        return ret.status;
      var numberValue = ret.value;
      if (!(numberValue >= BigInt(-1) * (BigInt(1) << BigInt(63)) && numberValue < BigInt(1) << BigInt(63))) {
        numberValue = numberValue & (BigInt(1) << BigInt(64)) - BigInt(1);
        if (numberValue >= BigInt(1) << BigInt(63)) {
          numberValue = numberValue - (BigInt(1) << BigInt(64));
        }
      }
      var low = Number(numberValue & BigInt(4294967295));
      var high = Number(numberValue >> BigInt(32));
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt32(result, low, true);
      HEAP_DATA_VIEW.setInt32(result + 4, high, true);
      return 0;
    }
    function _emnapi_async_destroy_js(async_context) {
      if (!emnapiNodeBinding) {
        return 9;
      }
      async_context >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      var low = HEAP_DATA_VIEW.getInt32(async_context, true);
      var high = HEAP_DATA_VIEW.getInt32(async_context + 4, true);
      var pointer = BigInt(low >>> 0) | BigInt(high) << BigInt(32);
      var ret = emnapiNodeBinding.napi.asyncDestroy(pointer);
      if (ret.status !== 0)
        return ret.status;
      return 0;
    }
    function napi_open_callback_scope(env, ignored, async_context_handle, result) {
      throw new Error("napi_open_callback_scope has not been implemented yet");
    }
    function napi_close_callback_scope(env, scope) {
      throw new Error("napi_close_callback_scope has not been implemented yet");
    }
    function napi_make_callback(env, async_context, recv, func, argc, argv, result) {
      var i = 0;
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!emnapiNodeBinding) {
          return envObject.setLastError(
            9
            /* napi_status.napi_generic_failure */
          );
        }
        if (!recv)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (argc > 0) {
          if (!argv)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        var v8recv = Object(emnapiCtx.handleStore.get(recv).value);
        var v8func = emnapiCtx.handleStore.get(func).value;
        if (typeof v8func !== "function") {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        async_context >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        var low = HEAP_DATA_VIEW.getInt32(async_context, true);
        var high = HEAP_DATA_VIEW.getInt32(async_context + 4, true);
        var ctx = BigInt(low >>> 0) | BigInt(high) << BigInt(32);
        argv >>>= 0;
        argc >>>= 0;
        argc = argc >>> 0;
        var arr = Array(argc);
        for (; i < argc; i++) {
          var argVal = HEAP_DATA_VIEW.getUint32(argv + i * 4, true);
          arr[i] = emnapiCtx.handleStore.get(argVal).value;
        }
        var ret = emnapiNodeBinding.napi.makeCallback(ctx, v8recv, v8func, arr);
        if (ret.error) {
          throw ret.error;
        }
        if (ret.status !== 0)
          return envObject.setLastError(ret.status);
        if (result) {
          result >>>= 0;
          v = envObject.ensureHandleId(ret.value);
          HEAP_DATA_VIEW.setUint32(result, v, true);
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function _emnapi_env_check_gc_access(env) {
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
    }
    var nodeMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      _emnapi_async_destroy_js,
      _emnapi_async_init_js,
      _emnapi_env_check_gc_access,
      _emnapi_node_emit_async_destroy,
      _emnapi_node_emit_async_init,
      _emnapi_node_make_callback,
      napi_close_callback_scope,
      napi_make_callback,
      napi_open_callback_scope
    });
    var emnapiTSFN = {
      _liveSet: {},
      offset: {
        __size__: 0,
        /* napi_ref */
        resource: 0,
        /* double */
        async_id: 0,
        /* double */
        trigger_async_id: 0,
        /* size_t */
        queue_size: 0,
        /* bool */
        is_some: 0,
        /* void* */
        queue: 0,
        // Reuse uv_async_t storage as JS-side wakeup state: pending event + scheduled drain.
        async_pending: 0,
        async_u_fd: 0,
        /* size_t */
        thread_count: 0,
        /* int32_t */
        state: 0,
        /* atomic_uchar */
        dispatch_state: 0,
        /* void* */
        context: 0,
        /* size_t */
        max_queue_size: 0,
        /* napi_ref */
        ref: 0,
        /* napi_env */
        env: 0,
        /* void* */
        finalize_data: 0,
        /* napi_finalize */
        finalize_cb: 0,
        /* napi_threadsafe_function_call_js */
        call_js_cb: 0,
        /* bool */
        handles_closing: 0,
        /* bool */
        async_ref: 0,
        /* int32_t */
        mutex: 0,
        /* int32_t */
        cond: 0
      },
      init: function() {
        emnapiTSFN._liveSet = /* @__PURE__ */ new Set();
        emnapiTSFN.offset.__size__ = 184;
        emnapiTSFN.offset.resource = 0;
        emnapiTSFN.offset.async_id = 8;
        emnapiTSFN.offset.trigger_async_id = 16;
        emnapiTSFN.offset.queue_size = 60;
        emnapiTSFN.offset.is_some = 24;
        emnapiTSFN.offset.queue = 64;
        emnapiTSFN.offset.async_pending = 132;
        emnapiTSFN.offset.async_u_fd = 96;
        emnapiTSFN.offset.thread_count = 136;
        emnapiTSFN.offset.state = 140;
        emnapiTSFN.offset.dispatch_state = 144;
        emnapiTSFN.offset.context = 148;
        emnapiTSFN.offset.max_queue_size = 152;
        emnapiTSFN.offset.ref = 156;
        emnapiTSFN.offset.env = 160;
        emnapiTSFN.offset.finalize_data = 164;
        emnapiTSFN.offset.finalize_cb = 168;
        emnapiTSFN.offset.call_js_cb = 172;
        emnapiTSFN.offset.handles_closing = 176;
        emnapiTSFN.offset.async_ref = 180;
        emnapiTSFN.offset.mutex = 32;
        emnapiTSFN.offset.cond = 56;
        emnapiTSFN.offset.mutex = emnapiTSFN.offset.mutex + 4;
        if (typeof PThread !== "undefined") {
          PThread.unusedWorkers.forEach(emnapiTSFN.addListener);
          Object.values(PThread.pthreads).forEach(emnapiTSFN.addListener);
          var __original_getNewWorker_1 = PThread.getNewWorker;
          PThread.getNewWorker = function() {
            var r = __original_getNewWorker_1.apply(this, arguments);
            emnapiTSFN.addListener(r);
            return r;
          };
        }
      },
      addListener: function(worker) {
        if (!worker)
          return false;
        if (worker._emnapiTSFNListener)
          return true;
        var handler = function(e) {
          var data = ENVIRONMENT_IS_NODE2 ? e : e.data;
          var __emnapi__ = data.__emnapi__;
          if (__emnapi__) {
            var type = __emnapi__.type;
            var payload = __emnapi__.payload;
            if (type === "tsfn-send") {
              var pendng = payload.tsfn + emnapiTSFN.offset.async_pending;
              if (Atomics.load(new Int32Array(emnapiTSFN.ensureBufferFor(pendng + 4)), pendng >>> 2) !== 0) {
                emnapiTSFN.enqueue(payload.tsfn);
              }
            }
          }
        };
        var dispose = function() {
          if (ENVIRONMENT_IS_NODE2) {
            worker.off("message", handler);
          } else {
            worker.removeEventListener("message", handler, false);
          }
          delete worker._emnapiTSFNListener;
        };
        worker._emnapiTSFNListener = { handler, dispose };
        if (ENVIRONMENT_IS_NODE2) {
          worker.on("message", handler);
        } else {
          worker.addEventListener("message", handler, false);
        }
        return true;
      },
      /**
       * When another thread grows the shared WebAssembly.Memory, this agent's
       * cached `wasmMemory.buffer` may still have the old shorter length
       * (V8 refreshes it lazily). If a pointer derived from shared memory lies
       * beyond the cached length, `wasmMemory.grow(0)` forces the agent to
       * observe the current memory size and refreshes the buffer.
       */
      ensureBufferFor: function(end) {
        var buffer = wasmMemory.buffer;
        if (end > buffer.byteLength) {
          wasmMemory.grow(0);
          buffer = wasmMemory.buffer;
        }
        return buffer;
      },
      initQueue: function(func) {
        var size = 2 * 4;
        var queue = _malloc(size);
        if (!queue)
          return false;
        queue >>>= 0;
        new Uint8Array(emnapiTSFN.ensureBufferFor(queue + size), queue, size).fill(0);
        emnapiTSFN.storeSizeTypeValue(func + emnapiTSFN.offset.queue, queue, false);
        return true;
      },
      destroyQueue: function(func) {
        var queue = emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.queue, false);
        if (queue) {
          var node = emnapiTSFN.loadSizeTypeValue(queue, false);
          while (node !== 0) {
            var next = emnapiTSFN.loadSizeTypeValue(node + 4, false);
            _free(node);
            node = next;
          }
          _free(queue);
        }
      },
      pushQueue: function(func, data) {
        var queue = emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.queue, false);
        var head2 = emnapiTSFN.loadSizeTypeValue(queue, false);
        var tail2 = emnapiTSFN.loadSizeTypeValue(queue + 4, false);
        var size = 2 * 4;
        var node = _malloc(size);
        if (!node)
          throw new Error("OOM");
        node >>>= 0;
        emnapiTSFN.storeSizeTypeValue(node, data, false);
        emnapiTSFN.storeSizeTypeValue(node + 4, 0, false);
        if (head2 === 0 && tail2 === 0) {
          emnapiTSFN.storeSizeTypeValue(queue, node, false);
          emnapiTSFN.storeSizeTypeValue(queue + 4, node, false);
        } else {
          emnapiTSFN.storeSizeTypeValue(tail2 + 4, node, false);
          emnapiTSFN.storeSizeTypeValue(queue + 4, node, false);
        }
        emnapiTSFN.addQueueSize(func);
      },
      shiftQueue: function(func) {
        var queue = emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.queue, false);
        var head2 = emnapiTSFN.loadSizeTypeValue(queue, false);
        if (head2 === 0)
          return 0;
        var node = head2;
        var next = emnapiTSFN.loadSizeTypeValue(head2 + 4, false);
        emnapiTSFN.storeSizeTypeValue(queue, next, false);
        if (next === 0) {
          emnapiTSFN.storeSizeTypeValue(queue + 4, 0, false);
        }
        emnapiTSFN.storeSizeTypeValue(node + 4, 0, false);
        var value = emnapiTSFN.loadSizeTypeValue(node, false);
        _free(node);
        emnapiTSFN.subQueueSize(func);
        return value;
      },
      push: function(func, data, mode) {
        var mutex = emnapiTSFN.getMutex(func);
        var cond = emnapiTSFN.getCond(func);
        var waitCondition = function() {
          var queueSize = emnapiTSFN.getQueueSize(func);
          var maxSize = emnapiTSFN.getMaxQueueSize(func);
          return queueSize >= maxSize && maxSize > 0 && emnapiTSFN.getState(func) === 0;
        };
        var isBrowserMain = typeof window !== "undefined" && typeof document !== "undefined" && !ENVIRONMENT_IS_NODE2;
        var shouldDelete = false;
        var ret = mutex.execute(function() {
          while (waitCondition()) {
            if (mode === 0) {
              return 15;
            }
            if (isBrowserMain) {
              return 21;
            }
            cond.wait();
          }
          if (emnapiTSFN.getState(func) === 0) {
            emnapiTSFN.pushQueue(func, data);
            emnapiTSFN.send(func);
            return 0;
          }
          if (emnapiTSFN.getThreadCount(func) === 0) {
            return 1;
          }
          emnapiTSFN.subThreadCount(func);
          if (!(emnapiTSFN.getState(func) === 2 && emnapiTSFN.getThreadCount(func) === 0)) {
            return 16;
          }
          shouldDelete = true;
          return 16;
        });
        if (shouldDelete) {
          emnapiTSFN.destroy(func);
        }
        return ret;
      },
      getMutex: function(func) {
        var index = func + emnapiTSFN.offset.mutex;
        var mutex = {
          lock: function() {
            var isBrowserMain = typeof window !== "undefined" && typeof document !== "undefined" && !ENVIRONMENT_IS_NODE2;
            var i32a = new Int32Array(emnapiTSFN.ensureBufferFor(index + 4), index, 1);
            if (isBrowserMain) {
              while (true) {
                var oldValue = Atomics.compareExchange(i32a, 0, 0, 10);
                if (oldValue === 0) {
                  return;
                }
              }
            } else {
              while (true) {
                var oldValue = Atomics.compareExchange(i32a, 0, 0, 10);
                if (oldValue === 0) {
                  return;
                }
                Atomics.wait(i32a, 0, 10);
              }
            }
          },
          /* lockAsync () {
            return new Promise<void>(resolve => {
              const again = (): void => { fn() }
              const fn = (): void => {
                const i32a = new Int32Array(emnapiTSFN.ensureBufferFor(index + 4), index, 1)
                const oldValue = Atomics.compareExchange(i32a, 0, 0, 10)
                if (oldValue === 0) {
                  resolve()
                  return
                }
                (Atomics as any).waitAsync(i32a, 0, 10).value.then(again)
              }
              fn()
            })
          }, */
          unlock: function() {
            var i32a = new Int32Array(emnapiTSFN.ensureBufferFor(index + 4), index, 1);
            var oldValue = Atomics.compareExchange(i32a, 0, 10, 0);
            if (oldValue !== 10) {
              throw new Error("Tried to unlock while not holding the mutex");
            }
            Atomics.notify(i32a, 0, 1);
          },
          execute: function(fn) {
            mutex.lock();
            try {
              return fn();
            } finally {
              mutex.unlock();
            }
          }
          /* ,
          executeAsync<T> (fn: () => Promise<T>): Promise<T> {
            return mutex.lockAsync().then(() => {
              const r = fn()
              mutex.unlock()
              return r
            }, (err) => {
              mutex.unlock()
              throw err
            })
          } */
        };
        return mutex;
      },
      getCond: function(func) {
        var index = func + emnapiTSFN.offset.cond;
        var mutex = emnapiTSFN.getMutex(func);
        var cond = {
          wait: function() {
            var i32a = new Int32Array(emnapiTSFN.ensureBufferFor(index + 4), index, 1);
            var value = Atomics.load(i32a, 0);
            mutex.unlock();
            Atomics.wait(i32a, 0, value);
            mutex.lock();
          },
          /* waitAsync () {
            const i32a = new Int32Array(emnapiTSFN.ensureBufferFor(index + 4), index, 1)
            const value = Atomics.load(i32a, 0)
            mutex.unlock()
            const lock = (): Promise<void> => mutex.lockAsync()
            try {
              return (Atomics as any).waitAsync(i32a, 0, value).value.then(lock, lock)
            } catch (err) {
              return lock()
            }
          }, */
          signal: function() {
            var i32a = new Int32Array(emnapiTSFN.ensureBufferFor(index + 4), index, 1);
            Atomics.add(i32a, 0, 1);
            Atomics.notify(i32a, 0, 1);
          }
        };
        return cond;
      },
      getQueueSize: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.queue_size, true);
      },
      addQueueSize: function(func) {
        var offset = emnapiTSFN.offset.queue_size;
        var arr, index;
        arr = new Uint32Array(emnapiTSFN.ensureBufferFor(func + offset + 4));
        index = func + offset >>> 2;
        Atomics.add(arr, index, 1);
      },
      subQueueSize: function(func) {
        var offset = emnapiTSFN.offset.queue_size;
        var arr, index;
        arr = new Uint32Array(emnapiTSFN.ensureBufferFor(func + offset + 4));
        index = func + offset >>> 2;
        Atomics.sub(arr, index, 1);
      },
      getThreadCount: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.thread_count, true);
      },
      addThreadCount: function(func) {
        var offset = emnapiTSFN.offset.thread_count;
        var arr, index;
        arr = new Uint32Array(emnapiTSFN.ensureBufferFor(func + offset + 4));
        index = func + offset >>> 2;
        Atomics.add(arr, index, 1);
      },
      subThreadCount: function(func) {
        var offset = emnapiTSFN.offset.thread_count;
        var arr, index;
        arr = new Uint32Array(emnapiTSFN.ensureBufferFor(func + offset + 4));
        index = func + offset >>> 2;
        Atomics.sub(arr, index, 1);
      },
      getState: function(func) {
        return Atomics.load(new Int32Array(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.state + 4)), func + emnapiTSFN.offset.state >>> 2);
      },
      setState: function(func, value) {
        Atomics.store(new Int32Array(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.state + 4)), func + emnapiTSFN.offset.state >>> 2, value);
      },
      getHandlesClosing: function(func) {
        return Atomics.load(new Int8Array(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.handles_closing + 1)), func + emnapiTSFN.offset.handles_closing);
      },
      setHandlesClosing: function(func, value) {
        Atomics.store(new Int8Array(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.handles_closing + 1)), func + emnapiTSFN.offset.handles_closing, value);
      },
      getDispatchState: function(func) {
        return Atomics.load(new Uint32Array(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.dispatch_state + 4)), func + emnapiTSFN.offset.dispatch_state >>> 2);
      },
      getContext: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.context, false);
      },
      getMaxQueueSize: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.max_queue_size, true);
      },
      getEnv: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.env, false);
      },
      getCallJSCb: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.call_js_cb, false);
      },
      getRef: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.ref, false);
      },
      getResource: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.resource, false);
      },
      getFinalizeCb: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.finalize_cb, false);
      },
      getFinalizeData: function(func) {
        return emnapiTSFN.loadSizeTypeValue(func + emnapiTSFN.offset.finalize_data, false);
      },
      loadSizeTypeValue: function(offset, unsigned) {
        var ret;
        var arr;
        if (unsigned) {
          arr = new Uint32Array(emnapiTSFN.ensureBufferFor(offset + 4));
          ret = Atomics.load(arr, offset >>> 2);
          return ret;
        } else {
          arr = new Int32Array(emnapiTSFN.ensureBufferFor(offset + 4));
          ret = Atomics.load(arr, offset >>> 2);
          return ret;
        }
      },
      storeSizeTypeValue: function(offset, value, unsigned) {
        var arr;
        if (unsigned) {
          arr = new Uint32Array(emnapiTSFN.ensureBufferFor(offset + 4));
          Atomics.store(arr, offset >>> 2, value);
          return void 0;
        } else {
          arr = new Int32Array(emnapiTSFN.ensureBufferFor(offset + 4));
          Atomics.store(arr, offset >>> 2, value >>> 0);
          return void 0;
        }
      },
      releaseResources: function(func) {
        if (emnapiTSFN.getState(func) !== 2) {
          emnapiTSFN.setState(
            func,
            2
            /* State.kClosed */
          );
          var env = emnapiTSFN.getEnv(func);
          var envObject = emnapiCtx.envStore.get(env);
          var ref = emnapiTSFN.getRef(func);
          if (ref) {
            emnapiCtx.refStore.get(ref).dispose();
          }
          var resource = emnapiTSFN.getResource(func);
          emnapiCtx.refStore.get(resource).dispose();
          emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.is_some + 1);
          var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
          HEAP_DATA_VIEW.setInt8(func + emnapiTSFN.offset.is_some, 0, true);
          emnapiCtx.removeCleanupHook(envObject, emnapiTSFN.cleanup, func);
          envObject.unref();
          var asyncRefAddress = func + emnapiTSFN.offset.async_ref;
          var asyncRefOffset = asyncRefAddress >>> 2;
          var arr = new Uint32Array(emnapiTSFN.ensureBufferFor(asyncRefAddress + 4));
          if (Atomics.load(arr, asyncRefOffset) > 0) {
            Atomics.store(arr, asyncRefOffset, 0);
            emnapiCtx.decreaseWaitingRequestCounter();
          }
          if (emnapiNodeBinding) {
            var view = new DataView(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.trigger_async_id + 8));
            var asyncId = view.getFloat64(func + emnapiTSFN.offset.async_id, true);
            var triggerAsyncId = view.getFloat64(func + emnapiTSFN.offset.trigger_async_id, true);
            _emnapi_node_emit_async_destroy(asyncId, triggerAsyncId);
          }
        }
      },
      destroy: function(func) {
        emnapiTSFN._liveSet.delete(func);
        emnapiTSFN.destroyQueue(func);
        emnapiTSFN.releaseResources(func);
        _free(func);
      },
      emptyQueue: function(func) {
        var drainQueue = [];
        emnapiTSFN.getMutex(func).execute(function() {
          while (emnapiTSFN.getQueueSize(func) > 0) {
            drainQueue.push(emnapiTSFN.shiftQueue(func));
          }
        });
        var callJsCb = emnapiTSFN.getCallJSCb(func);
        var context2 = emnapiTSFN.getContext(func);
        var data;
        for (var i = 0; i < drainQueue.length; i++) {
          data = drainQueue[i];
          if (callJsCb) {
            wasmTable.get(callJsCb)(0, 0, context2, data);
          }
        }
      },
      maybeDelete: function(func) {
        var shouldDelete = false;
        emnapiTSFN.getMutex(func).execute(function() {
          if (emnapiTSFN.getThreadCount(func) > 0) {
            emnapiTSFN.releaseResources(func);
          } else {
            shouldDelete = true;
          }
        });
        if (shouldDelete) {
          emnapiTSFN.destroy(func);
        }
      },
      finalize: function(func) {
        var env = emnapiTSFN.getEnv(func);
        var envObject = emnapiCtx.envStore.get(env);
        emnapiCtx.openScope(envObject);
        var finalize = emnapiTSFN.getFinalizeCb(func);
        var data = emnapiTSFN.getFinalizeData(func);
        var context2 = emnapiTSFN.getContext(func);
        var f = function() {
          envObject.callFinalizerInternal(0, finalize, data, context2);
        };
        try {
          emnapiTSFN.emptyQueue(func);
          if (finalize) {
            if (emnapiNodeBinding) {
              var resource = emnapiTSFN.getResource(func);
              var resource_value = emnapiCtx.refStore.get(resource).get();
              var resourceObject = emnapiCtx.handleStore.get(resource_value).value;
              var view = new DataView(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.trigger_async_id + 8));
              var asyncId = view.getFloat64(func + emnapiTSFN.offset.async_id, true);
              var triggerAsyncId = view.getFloat64(func + emnapiTSFN.offset.trigger_async_id, true);
              emnapiNodeBinding.node.makeCallback(resourceObject, f, [], {
                asyncId,
                triggerAsyncId
              });
            } else {
              f();
            }
          }
          emnapiTSFN.maybeDelete(func);
        } finally {
          emnapiCtx.closeScope(envObject);
        }
      },
      cleanup: function(func) {
        emnapiTSFN.closeHandlesAndMaybeDelete(func, 1);
      },
      closeHandlesAndMaybeDelete: function(func, set_closing) {
        var env = emnapiTSFN.getEnv(func);
        var envObject = emnapiCtx.envStore.get(env);
        emnapiCtx.openScope(envObject);
        try {
          if (set_closing) {
            emnapiTSFN.getMutex(func).execute(function() {
              emnapiTSFN.setState(
                func,
                1
                /* State.kClosing */
              );
              if (emnapiTSFN.getMaxQueueSize(func) > 0) {
                emnapiTSFN.getCond(func).signal();
              }
            });
          }
          if (emnapiTSFN.getHandlesClosing(func)) {
            return;
          }
          emnapiTSFN.setHandlesClosing(func, 1);
          Atomics.store(new Int32Array(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.async_pending + 4)), func + emnapiTSFN.offset.async_pending >>> 2, 1);
          emnapiCtx.feature.setImmediate(function() {
            emnapiTSFN.finalize(func);
          });
        } finally {
          emnapiCtx.closeScope(envObject);
        }
      },
      dispatchOne: function(func) {
        var data = 0;
        var popped_value = false;
        var has_more = false;
        var mutex = emnapiTSFN.getMutex(func);
        var cond = emnapiTSFN.getCond(func);
        mutex.execute(function() {
          if (emnapiTSFN.getState(func) === 0) {
            var size = emnapiTSFN.getQueueSize(func);
            if (size > 0) {
              data = emnapiTSFN.shiftQueue(func);
              popped_value = true;
              var maxQueueSize = emnapiTSFN.getMaxQueueSize(func);
              if (size === maxQueueSize && maxQueueSize > 0) {
                cond.signal();
              }
              size--;
            }
            if (size === 0) {
              if (emnapiTSFN.getThreadCount(func) === 0) {
                emnapiTSFN.setState(
                  func,
                  1
                  /* State.kClosing */
                );
                if (emnapiTSFN.getMaxQueueSize(func) > 0) {
                  cond.signal();
                }
                emnapiTSFN.closeHandlesAndMaybeDelete(func, 0);
              }
            } else {
              has_more = true;
            }
          } else {
            emnapiTSFN.closeHandlesAndMaybeDelete(func, 0);
          }
        });
        if (popped_value) {
          var env = emnapiTSFN.getEnv(func);
          var envObject_1 = emnapiCtx.envStore.get(env);
          emnapiCtx.openScope(envObject_1);
          var f = function() {
            envObject_1.callbackIntoModule(false, function() {
              var callJsCb = emnapiTSFN.getCallJSCb(func);
              var ref = emnapiTSFN.getRef(func);
              var js_callback = ref ? emnapiCtx.refStore.get(ref).get() : 0;
              if (callJsCb) {
                var context2 = emnapiTSFN.getContext(func);
                wasmTable.get(callJsCb)(env, js_callback, context2, data);
              } else {
                var jsCallback = js_callback ? emnapiCtx.handleStore.get(js_callback).value : null;
                if (typeof jsCallback === "function") {
                  jsCallback();
                }
              }
            });
          };
          try {
            if (emnapiNodeBinding) {
              var resource = emnapiTSFN.getResource(func);
              var resource_value = emnapiCtx.refStore.get(resource).get();
              var resourceObject = emnapiCtx.handleStore.get(resource_value).value;
              var view = new DataView(emnapiTSFN.ensureBufferFor(func + emnapiTSFN.offset.trigger_async_id + 8));
              emnapiNodeBinding.node.makeCallback(resourceObject, f, [], {
                asyncId: view.getFloat64(func + emnapiTSFN.offset.async_id, true),
                triggerAsyncId: view.getFloat64(func + emnapiTSFN.offset.trigger_async_id, true)
              });
            } else {
              f();
            }
          } finally {
            emnapiCtx.closeScope(envObject_1);
          }
        }
        return has_more;
      },
      dispatch: function(func) {
        var has_more = true;
        var iterations_left = 1e3;
        var dispatchStateAddress = func + emnapiTSFN.offset.dispatch_state;
        var ui32a = new Uint32Array(emnapiTSFN.ensureBufferFor(dispatchStateAddress + 4));
        var index = dispatchStateAddress >>> 2;
        while (has_more && --iterations_left !== 0) {
          Atomics.store(ui32a, index, 1);
          has_more = emnapiTSFN.dispatchOne(func);
          if (Atomics.exchange(ui32a, index, 0) !== 1) {
            has_more = true;
          }
        }
        if (has_more) {
          emnapiTSFN.send(func);
        }
      },
      enqueue: function(func) {
        var pending = func + emnapiTSFN.offset.async_pending;
        var scheduled = func + emnapiTSFN.offset.async_u_fd;
        var i32a = new Int32Array(emnapiTSFN.ensureBufferFor(Math.max(pending, scheduled) + 4));
        if (Atomics.exchange(i32a, scheduled >>> 2, 1) !== 0) {
          return;
        }
        emnapiCtx.feature.setImmediate(function() {
          if (!emnapiTSFN._liveSet.has(func)) {
            return;
          }
          if (Atomics.load(i32a, pending >>> 2) === 0) {
            Atomics.store(i32a, scheduled >>> 2, 0);
            return;
          }
          emnapiCtx.feature.setImmediate(function() {
            try {
              if (Atomics.exchange(i32a, pending >>> 2, 0) === 0) {
                return;
              }
              if (!emnapiTSFN._liveSet.has(func)) {
                return;
              }
              emnapiTSFN.dispatch(func);
            } finally {
              if (emnapiTSFN._liveSet.has(func)) {
                Atomics.store(i32a, scheduled >>> 2, 0);
                if (Atomics.load(i32a, pending >>> 2) !== 0) {
                  emnapiTSFN.enqueue(func);
                }
              }
            }
          });
        });
      },
      send: function(func) {
        var dispatchStateAddress = func + emnapiTSFN.offset.dispatch_state;
        var current_state = Atomics.or(new Uint32Array(emnapiTSFN.ensureBufferFor(dispatchStateAddress + 4)), dispatchStateAddress >>> 2, 1 << 1);
        if ((current_state & 1) === 1) {
          return;
        }
        var pendng = func + emnapiTSFN.offset.async_pending;
        if (Atomics.load(new Int32Array(emnapiTSFN.ensureBufferFor(pendng + 4)), pendng >>> 2) !== 0) {
          return;
        }
        if (Atomics.exchange(new Int32Array(emnapiTSFN.ensureBufferFor(pendng + 4)), pendng >>> 2, 1) === 0) {
          if (typeof ENVIRONMENT_IS_PTHREAD !== "undefined" && ENVIRONMENT_IS_PTHREAD) {
            postMessage({
              __emnapi__: {
                type: "tsfn-send",
                payload: {
                  tsfn: func
                }
              }
            });
          } else {
            emnapiTSFN.enqueue(func);
          }
        }
      }
    };
    function napi_create_threadsafe_function(env, func, async_resource, async_resource_name, max_queue_size, initial_thread_count, thread_finalize_data, thread_finalize_cb, context2, call_js_cb, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!async_resource_name)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      max_queue_size >>>= 0;
      initial_thread_count >>>= 0;
      env >>>= 0;
      thread_finalize_data >>>= 0;
      thread_finalize_cb >>>= 0;
      context2 >>>= 0;
      call_js_cb >>>= 0;
      max_queue_size = max_queue_size >>> 0;
      initial_thread_count = initial_thread_count >>> 0;
      if (initial_thread_count === 0) {
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      }
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var ref = 0;
      func >>>= 0;
      if (!func) {
        if (!call_js_cb)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
      } else {
        var funcValue = emnapiCtx.handleStore.get(func).value;
        if (typeof funcValue !== "function") {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        ref = emnapiCtx.createReference(
          envObject,
          func,
          1,
          1
          /* ReferenceOwnership.kUserland */
        ).id;
      }
      var asyncResourceObject;
      if (async_resource) {
        asyncResourceObject = emnapiCtx.handleStore.get(async_resource).value;
        if (asyncResourceObject == null) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        asyncResourceObject = Object(asyncResourceObject);
      } else {
        asyncResourceObject = {};
      }
      var resource = envObject.ensureHandleId(asyncResourceObject);
      var asyncResourceName = emnapiCtx.handleStore.get(async_resource_name).value;
      if (typeof asyncResourceName === "symbol") {
        return envObject.setLastError(
          3
          /* napi_status.napi_string_expected */
        );
      }
      asyncResourceName = String(asyncResourceName);
      var resource_name = envObject.ensureHandleId(asyncResourceName);
      var sizeofTSFN = emnapiTSFN.offset.__size__;
      var tsfn = _malloc(sizeofTSFN);
      if (!tsfn)
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      tsfn >>>= 0;
      new Uint8Array(emnapiTSFN.ensureBufferFor(tsfn + sizeofTSFN)).subarray(tsfn, tsfn + sizeofTSFN).fill(0);
      var resourceRef = emnapiCtx.createReference(
        envObject,
        resource,
        1,
        1
        /* ReferenceOwnership.kUserland */
      );
      var resource_ = resourceRef.id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.resource, resource_, true);
      if (!emnapiTSFN.initQueue(tsfn)) {
        _free(tsfn);
        resourceRef.dispose();
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      _emnapi_node_emit_async_init(resource, resource_name, -1, tsfn + emnapiTSFN.offset.async_id);
      HEAP_DATA_VIEW.setInt8(tsfn + emnapiTSFN.offset.is_some, 1, true);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.thread_count, initial_thread_count, true);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.context, context2, true);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.max_queue_size, max_queue_size, true);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.ref, ref, true);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.env, env, true);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.finalize_data, thread_finalize_data, true);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.finalize_cb, thread_finalize_cb, true);
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.call_js_cb, call_js_cb, true);
      emnapiCtx.addCleanupHook(envObject, emnapiTSFN.cleanup, tsfn);
      emnapiTSFN._liveSet.add(tsfn);
      envObject.ref();
      emnapiCtx.increaseWaitingRequestCounter();
      HEAP_DATA_VIEW.setUint32(tsfn + emnapiTSFN.offset.async_ref, 1, true);
      result >>>= 0;
      HEAP_DATA_VIEW.setUint32(result, tsfn, true);
      return envObject.clearLastError();
    }
    function napi_get_threadsafe_function_context(func, result) {
      if (!func || !result) {
        abort();
        return 1;
      }
      func >>>= 0;
      result >>>= 0;
      var context2 = emnapiTSFN.getContext(func);
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, context2, true);
      return 0;
    }
    function napi_call_threadsafe_function(func, data, mode) {
      if (!func) {
        abort();
        return 1;
      }
      func >>>= 0;
      data >>>= 0;
      return emnapiTSFN.push(func, data, mode);
    }
    function napi_acquire_threadsafe_function(func) {
      if (!func) {
        abort();
        return 1;
      }
      func >>>= 0;
      var mutex = emnapiTSFN.getMutex(func);
      return mutex.execute(function() {
        if (emnapiTSFN.getState(func) === 0) {
          emnapiTSFN.addThreadCount(func);
          return 0;
        }
        return 16;
      });
    }
    function napi_release_threadsafe_function(func, mode) {
      if (!func) {
        abort();
        return 1;
      }
      func >>>= 0;
      var mutex = emnapiTSFN.getMutex(func);
      var cond = emnapiTSFN.getCond(func);
      var shouldDelete = false;
      var ret = mutex.execute(function() {
        if (emnapiTSFN.getThreadCount(func) === 0) {
          return 1;
        }
        emnapiTSFN.subThreadCount(func);
        if (emnapiTSFN.getThreadCount(func) === 0 || mode === 1) {
          if (emnapiTSFN.getState(func) === 0) {
            if (mode === 1) {
              emnapiTSFN.setState(
                func,
                1
                /* State.kClosing */
              );
            }
            if (emnapiTSFN.getState(func) === 1 && emnapiTSFN.getMaxQueueSize(func) > 0) {
              cond.signal();
            }
            emnapiTSFN.send(func);
          }
        }
        if (!(emnapiTSFN.getState(func) === 2 && emnapiTSFN.getThreadCount(func) === 0)) {
          return 0;
        }
        shouldDelete = true;
        return 0;
      });
      if (shouldDelete) {
        emnapiTSFN.destroy(func);
      }
      return ret;
    }
    function napi_unref_threadsafe_function(env, func) {
      if (!func) {
        abort();
        return 1;
      }
      func >>>= 0;
      var asyncRefAddress = func + emnapiTSFN.offset.async_ref;
      var asyncRefOffset = asyncRefAddress >>> 2;
      var arr = new Uint32Array(emnapiTSFN.ensureBufferFor(asyncRefAddress + 4));
      var currentValue = Atomics.load(arr, asyncRefOffset);
      if (currentValue > 0) {
        Atomics.store(arr, asyncRefOffset, currentValue - 1);
        if (currentValue === 1) {
          emnapiCtx.decreaseWaitingRequestCounter();
        }
      }
      return 0;
    }
    function napi_ref_threadsafe_function(env, func) {
      if (!func) {
        abort();
        return 1;
      }
      func >>>= 0;
      var asyncRefAddress = func + emnapiTSFN.offset.async_ref;
      var asyncRefOffset = asyncRefAddress >>> 2;
      var arr = new Uint32Array(emnapiTSFN.ensureBufferFor(asyncRefAddress + 4));
      var currentValue = Atomics.load(arr, asyncRefOffset);
      if (!currentValue) {
        emnapiCtx.increaseWaitingRequestCounter();
      }
      Atomics.store(arr, asyncRefOffset, currentValue + 1);
      return 0;
    }
    var emnapiAWMT = {
      pool: [],
      workerReady: null,
      globalAddress: 0,
      globalOffset: {
        idle_threads: 0,
        q: 1 * 4,
        next: 1 * 4,
        prev: 2 * 4,
        mutex: 3 * 4,
        cond: 4 * 4,
        exit_message: 5 * 4,
        end: 7 * 4
      },
      offset: {
        /* napi_ref */
        resource: 0,
        /* double */
        async_id: 8,
        /* double */
        trigger_async_id: 16,
        /* napi_env */
        env: 24,
        /* int32_t */
        status: 1 * 4 + 24,
        // 0 for pending, 1 for cancelled, 2 for completed
        queue: 2 * 4 + 24,
        queue_next: 2 * 4 + 24,
        queue_prev: 3 * 4 + 24,
        /* void* */
        data: 4 * 4 + 24,
        /* napi_async_execute_callback */
        execute: 5 * 4 + 24,
        /* napi_async_complete_callback */
        complete: 6 * 4 + 24,
        end: 7 * 4 + 24
      },
      /**
       * When another thread grows the shared WebAssembly.Memory, this agent's
       * cached `wasmMemory.buffer` may still have the old shorter length
       * (V8 refreshes it lazily). If a pointer derived from shared memory lies
       * beyond the cached length, `wasmMemory.grow(0)` forces the agent to
       * observe the current memory size and refreshes the buffer.
       */
      ensureBufferFor: function(end) {
        var buffer = wasmMemory.buffer;
        if (end > buffer.byteLength) {
          wasmMemory.grow(0);
          buffer = wasmMemory.buffer;
        }
        return buffer;
      },
      init: function() {
        emnapiAWMT.pool = [];
        emnapiAWMT.workerReady = null;
        if (typeof PThread !== "undefined") {
          PThread.unusedWorkers.forEach(emnapiAWMT.addListener);
          Object.values(PThread.pthreads).forEach(emnapiAWMT.addListener);
          var __original_getNewWorker_1 = PThread.getNewWorker;
          PThread.getNewWorker = function() {
            var r = __original_getNewWorker_1.apply(this, arguments);
            emnapiAWMT.addListener(r);
            return r;
          };
        }
      },
      addListener: function(worker) {
        if (!worker)
          return false;
        if (worker._emnapiAWMTListener)
          return true;
        var handler = function(e) {
          var data = ENVIRONMENT_IS_NODE2 ? e : e.data;
          var __emnapi__ = data.__emnapi__;
          if (__emnapi__) {
            var type = __emnapi__.type;
            var payload = __emnapi__.payload;
            if (type === "async-work-complete") {
              emnapiAWMT.callComplete(
                payload.work,
                0
                /* napi_status.napi_ok */
              );
            }
          }
        };
        var dispose = function() {
          if (ENVIRONMENT_IS_NODE2) {
            worker.off("message", handler);
          } else {
            worker.removeEventListener("message", handler, false);
          }
          delete worker._emnapiAWMTListener;
        };
        worker._emnapiAWMTListener = { handler, dispose };
        if (ENVIRONMENT_IS_NODE2) {
          worker.on("message", handler);
        } else {
          worker.addEventListener("message", handler, false);
        }
        return true;
      },
      initGlobal: function() {
        if (!emnapiAWMT.globalAddress) {
          emnapiAWMT.globalAddress = _malloc(emnapiAWMT.globalOffset.end);
          emnapiAWMT.globalAddress >>>= 0;
          var size = emnapiAWMT.globalOffset.end;
          var addr = emnapiAWMT.globalAddress;
          new Uint8Array(emnapiAWMT.ensureBufferFor(addr + size), addr, size).fill(0);
          emnapiAWMT.queueInit(emnapiAWMT.globalAddress + emnapiAWMT.globalOffset.q);
          emnapiAWMT.queueInit(emnapiAWMT.globalAddress + emnapiAWMT.globalOffset.exit_message);
        }
      },
      terminateWorkers: function() {
        emnapiAWMT.pool.forEach(function(w) {
          var _a, _b;
          (_a = w._emnapiAWMTListener) === null || _a === void 0 ? void 0 : _a.dispose();
          (_b = w._emnapiTSFNListener) === null || _b === void 0 ? void 0 : _b.dispose();
          w.terminate();
        });
        emnapiAWMT.pool.length = 0;
      },
      initWorkers: function(n) {
        if (ENVIRONMENT_IS_PTHREAD) {
          return emnapiAWMT.workerReady || (emnapiAWMT.workerReady = Promise.resolve());
        }
        if (emnapiAWMT.workerReady)
          return emnapiAWMT.workerReady;
        if (!("emnapi_async_worker_create" in wasmInstance.exports)) {
          throw new TypeError("`emnapi_async_worker_create` is not exported, please try to add `--export=emnapi_async_worker_create` to linker flags");
        }
        var emnapi_async_worker_create = wasmInstance.exports.emnapi_async_worker_create;
        var args = [];
        emnapiAWMT.initGlobal();
        for (var i = 0; i < n; ++i) {
          args.push(emnapi_async_worker_create(1, emnapiAWMT.globalAddress));
        }
        var promises = args.map(function(index) {
          if (index === 0) {
            return Promise.reject(new Error("Failed to create async worker"));
          }
          var worker;
          if (index < 0) {
            worker = emnapiAWMT.pool[-index - 1];
            if (worker)
              return worker.whenLoaded;
          }
          index >>>= 0;
          var tidOffset = 20;
          var view = new DataView(emnapiAWMT.ensureBufferFor(index + tidOffset + 4));
          var tid = view.getInt32(index + tidOffset, true);
          worker = PThread.pthreads[tid];
          return worker.whenLoaded;
        });
        emnapiAWMT.workerReady = Promise.all(promises);
        return emnapiAWMT.workerReady;
      },
      getResource: function(work2) {
        emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.resource + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        return HEAP_DATA_VIEW.getUint32(work2 + emnapiAWMT.offset.resource, true);
      },
      getExecute: function(work2) {
        emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.execute + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        return HEAP_DATA_VIEW.getUint32(work2 + emnapiAWMT.offset.execute, true);
      },
      getComplete: function(work2) {
        emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.complete + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        return HEAP_DATA_VIEW.getUint32(work2 + emnapiAWMT.offset.complete, true);
      },
      getEnv: function(work2) {
        emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.env + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        return HEAP_DATA_VIEW.getUint32(work2 + emnapiAWMT.offset.env, true);
      },
      getData: function(work2) {
        emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.data + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        return HEAP_DATA_VIEW.getUint32(work2 + emnapiAWMT.offset.data, true);
      },
      getMutex: function() {
        var index = emnapiAWMT.globalAddress + emnapiAWMT.globalOffset.mutex;
        var mutex = {
          lock: function() {
            var isBrowserMain = typeof window !== "undefined" && typeof document !== "undefined" && !ENVIRONMENT_IS_NODE2;
            var i32a = new Int32Array(emnapiAWMT.ensureBufferFor(index + 4), index, 1);
            if (isBrowserMain) {
              while (true) {
                var oldValue = Atomics.compareExchange(i32a, 0, 0, 10);
                if (oldValue === 0) {
                  return;
                }
              }
            } else {
              while (true) {
                var oldValue = Atomics.compareExchange(i32a, 0, 0, 10);
                if (oldValue === 0) {
                  return;
                }
                Atomics.wait(i32a, 0, 10);
              }
            }
          },
          unlock: function() {
            var i32a = new Int32Array(emnapiAWMT.ensureBufferFor(index + 4), index, 1);
            var oldValue = Atomics.compareExchange(i32a, 0, 10, 0);
            if (oldValue !== 10) {
              throw new Error("Tried to unlock while not holding the mutex");
            }
            Atomics.notify(i32a, 0, 1);
          },
          execute: function(fn) {
            mutex.lock();
            try {
              return fn();
            } finally {
              mutex.unlock();
            }
          }
        };
        return mutex;
      },
      getCond: function() {
        var index = emnapiAWMT.globalAddress + emnapiAWMT.globalOffset.cond;
        var mutex = emnapiAWMT.getMutex();
        var cond = {
          wait: function() {
            var i32a = new Int32Array(emnapiAWMT.ensureBufferFor(index + 4), index, 1);
            var value = Atomics.load(i32a, 0);
            mutex.unlock();
            Atomics.wait(i32a, 0, value);
            mutex.lock();
          },
          signal: function() {
            var i32a = new Int32Array(emnapiAWMT.ensureBufferFor(index + 4), index, 1);
            Atomics.add(i32a, 0, 1);
            Atomics.notify(i32a, 0, 1);
          }
        };
        return cond;
      },
      queueInit: function(q) {
        emnapiAWMT.ensureBufferFor(q + 4 + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(q, q, true);
        HEAP_DATA_VIEW.setUint32(q + 4, q, true);
      },
      queueInsertTail: function(h, q) {
        emnapiAWMT.ensureBufferFor(h + 4 + 4);
        emnapiAWMT.ensureBufferFor(q + 4 + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(q, h, true);
        var tempValue = HEAP_DATA_VIEW.getUint32(h + 4, true);
        HEAP_DATA_VIEW.setUint32(q + 4, tempValue, true);
        var qprev = HEAP_DATA_VIEW.getUint32(q + 4, true);
        HEAP_DATA_VIEW.setUint32(qprev, q, true);
        HEAP_DATA_VIEW.setUint32(h + 4, q, true);
      },
      queueRemove: function(q) {
        emnapiAWMT.ensureBufferFor(q + 4 + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        var qprev = HEAP_DATA_VIEW.getUint32(q + 4, true);
        var qnext = HEAP_DATA_VIEW.getUint32(q, true);
        HEAP_DATA_VIEW.setUint32(qprev, qnext, true);
        HEAP_DATA_VIEW.setUint32(qnext + 4, qprev, true);
      },
      queueEmpty: function(q) {
        emnapiAWMT.ensureBufferFor(q + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        return q == HEAP_DATA_VIEW.getUint32(q, true);
      },
      scheduleWork: function(work2) {
        var _a;
        if (!((_a = emnapiAWMT.workerReady) === null || _a === void 0 ? void 0 : _a.ready)) {
          emnapiAWMT.initWorkers(_emnapi_async_work_pool_size()).then(function() {
            emnapiAWMT.workerReady.ready = true;
          }).catch(function(err2) {
            emnapiAWMT.workerReady = null;
            throw err2;
          });
        }
        emnapiCtx.increaseWaitingRequestCounter();
        var statusBuffer = new Int32Array(emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.status + 4), work2 + emnapiAWMT.offset.status, 1);
        Atomics.store(
          statusBuffer,
          0,
          0
          /* AsyncWorkStatus.Pending */
        );
        var mutex = emnapiAWMT.getMutex();
        var cond = emnapiAWMT.getCond();
        mutex.lock();
        try {
          emnapiAWMT.queueInsertTail(emnapiAWMT.globalAddress + emnapiAWMT.globalOffset.q, work2 + emnapiAWMT.offset.queue);
        } catch (err2) {
          emnapiCtx.decreaseWaitingRequestCounter();
          mutex.unlock();
          throw err2;
        }
        emnapiAWMT.ensureBufferFor(emnapiAWMT.globalAddress + emnapiAWMT.globalOffset.idle_threads + 4);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        if (HEAP_DATA_VIEW.getUint32(emnapiAWMT.globalAddress + emnapiAWMT.globalOffset.idle_threads, true) > 0) {
          cond.signal();
        }
        mutex.unlock();
      },
      cancelWork: function(work2) {
        var cancelled = false;
        emnapiAWMT.getMutex().execute(function() {
          emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.status + 4);
          var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
          cancelled = !emnapiAWMT.queueEmpty(work2 + emnapiAWMT.offset.queue) && HEAP_DATA_VIEW.getInt32(work2 + emnapiAWMT.offset.status, true) !== 2;
          if (cancelled) {
            emnapiAWMT.queueRemove(work2 + emnapiAWMT.offset.queue);
          }
        });
        if (!cancelled) {
          return 9;
        }
        if (Atomics.compareExchange(
          new Int32Array(emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.status + 4), work2 + emnapiAWMT.offset.status, 1),
          0,
          0,
          1
          /* AsyncWorkStatus.Cancelled */
        ) !== 0) {
          return 9;
        }
        emnapiCtx.feature.setImmediate(function() {
          emnapiAWMT.callComplete(
            work2,
            11
            /* napi_status.napi_cancelled */
          );
        });
        return 0;
      },
      callComplete: function(work2, status) {
        emnapiCtx.decreaseWaitingRequestCounter();
        var complete = emnapiAWMT.getComplete(work2);
        var env = emnapiAWMT.getEnv(work2);
        var data = emnapiAWMT.getData(work2);
        var envObject = emnapiCtx.envStore.get(env);
        var scope = emnapiCtx.openScope(envObject);
        var callback = function() {
          if (!complete)
            return;
          envObject.callbackIntoModule(true, function() {
            wasmTable.get(complete)(env, status, data);
          });
        };
        try {
          if (emnapiNodeBinding) {
            var resource = emnapiAWMT.getResource(work2);
            var resource_value = emnapiCtx.refStore.get(resource).get();
            var resourceObject = emnapiCtx.handleStore.get(resource_value).value;
            var view = new DataView(emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.trigger_async_id + 8));
            var asyncId = view.getFloat64(work2 + emnapiAWMT.offset.async_id, true);
            var triggerAsyncId = view.getFloat64(work2 + emnapiAWMT.offset.trigger_async_id, true);
            emnapiNodeBinding.node.makeCallback(resourceObject, callback, [], {
              asyncId,
              triggerAsyncId
            });
          } else {
            callback();
          }
        } finally {
          emnapiCtx.closeScope(envObject, scope);
        }
      }
    };
    emnapiAWMT.init();
    var napi_create_async_work = singleThreadAsyncWork ? function(env, resource, resource_name, execute, complete, data, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!execute)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var resourceObject;
      if (resource) {
        resourceObject = Object(emnapiCtx.handleStore.get(resource).value);
      } else {
        resourceObject = {};
      }
      if (!resource_name)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var resourceName = String(emnapiCtx.handleStore.get(resource_name).value);
      var id = emnapiAWST.create(env, resourceObject, resourceName, execute, complete, data);
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, id, true);
      return envObject.clearLastError();
    } : function(env, resource, resource_name, execute, complete, data, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!execute)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var resourceObject;
      if (resource) {
        resourceObject = Object(emnapiCtx.handleStore.get(resource).value);
      } else {
        resourceObject = {};
      }
      if (!resource_name)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var sizeofAW = emnapiAWMT.offset.end;
      var aw = _malloc(sizeofAW);
      if (!aw)
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      aw >>>= 0;
      new Uint8Array(emnapiAWMT.ensureBufferFor(aw + sizeofAW)).subarray(aw, aw + sizeofAW).fill(0);
      var s = envObject.ensureHandleId(resourceObject);
      var resourceRef = emnapiCtx.createReference(
        envObject,
        s,
        1,
        1
        /* ReferenceOwnership.kUserland */
      );
      var resource_ = resourceRef.id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(aw, resource_, true);
      _emnapi_node_emit_async_init(s, resource_name, -1, aw + emnapiAWMT.offset.async_id);
      HEAP_DATA_VIEW.setUint32(aw + emnapiAWMT.offset.env, env, true);
      HEAP_DATA_VIEW.setUint32(aw + emnapiAWMT.offset.execute, execute, true);
      HEAP_DATA_VIEW.setUint32(aw + emnapiAWMT.offset.complete, complete, true);
      HEAP_DATA_VIEW.setUint32(aw + emnapiAWMT.offset.data, data, true);
      emnapiAWMT.queueInit(aw + emnapiAWMT.offset.queue);
      result >>>= 0;
      HEAP_DATA_VIEW.setUint32(result, aw, true);
      return envObject.clearLastError();
    };
    var napi_delete_async_work = singleThreadAsyncWork ? function(env, work2) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!work2)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      work2 >>>= 0;
      emnapiAWST.remove(work2);
      return envObject.clearLastError();
    } : function(env, work2) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!work2)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      work2 >>>= 0;
      var resource = emnapiAWMT.getResource(work2);
      emnapiCtx.refStore.get(resource).dispose();
      if (emnapiNodeBinding) {
        var view = new DataView(emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.trigger_async_id + 8));
        var asyncId = view.getFloat64(work2 + emnapiAWMT.offset.async_id, true);
        var triggerAsyncId = view.getFloat64(work2 + emnapiAWMT.offset.trigger_async_id, true);
        _emnapi_node_emit_async_destroy(asyncId, triggerAsyncId);
      }
      _free(work2);
      return envObject.clearLastError();
    };
    var napi_queue_async_work = singleThreadAsyncWork ? function(env, work2) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!work2)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      work2 >>>= 0;
      emnapiAWST.queue(work2);
      return envObject.clearLastError();
    } : function(env, work2) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!work2)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      work2 >>>= 0;
      emnapiAWMT.scheduleWork(work2);
      return envObject.clearLastError();
    };
    var napi_cancel_async_work = singleThreadAsyncWork ? function(env, work2) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!work2)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      work2 >>>= 0;
      var status = emnapiAWST.cancel(work2);
      if (status === 0)
        return envObject.clearLastError();
      return envObject.setLastError(status);
    } : function(env, work2) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!work2)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      work2 >>>= 0;
      var status = emnapiAWMT.cancelWork(work2);
      if (status === 0)
        return envObject.clearLastError();
      return envObject.setLastError(status);
    };
    function _emnapi_async_worker(globalAddress) {
      globalAddress >>>= 0;
      emnapiAWMT.globalAddress = globalAddress;
      var mutex = emnapiAWMT.getMutex();
      var cond = emnapiAWMT.getCond();
      mutex.lock();
      var exitMessageAddr = globalAddress + emnapiAWMT.globalOffset.exit_message;
      var idleThreadsAddr = globalAddress + emnapiAWMT.globalOffset.idle_threads;
      var workerQueueAddr = globalAddress + emnapiAWMT.globalOffset.q;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      for (; ; ) {
        emnapiAWMT.ensureBufferFor(workerQueueAddr + 4);
        while (emnapiAWMT.queueEmpty(workerQueueAddr)) {
          Atomics.add(new Int32Array(emnapiAWMT.ensureBufferFor(idleThreadsAddr + 4), idleThreadsAddr, 1), 0, 1);
          cond.wait();
          Atomics.sub(new Int32Array(emnapiAWMT.ensureBufferFor(idleThreadsAddr + 4), idleThreadsAddr, 1), 0, 1);
        }
        var q = HEAP_DATA_VIEW.getUint32(workerQueueAddr, true);
        if (q === exitMessageAddr) {
          cond.signal();
          mutex.unlock();
          break;
        }
        var work2 = q - emnapiAWMT.offset.queue;
        emnapiAWMT.queueRemove(q);
        emnapiAWMT.queueInit(q);
        mutex.unlock();
        var statusBuffer = new Int32Array(emnapiAWMT.ensureBufferFor(work2 + emnapiAWMT.offset.status + 4), work2 + emnapiAWMT.offset.status, 1);
        if (Atomics.load(statusBuffer, 0) === 1) {
          abort("unreachable");
        }
        var execute = emnapiAWMT.getExecute(work2);
        var env = emnapiAWMT.getEnv(work2);
        var data = emnapiAWMT.getData(work2);
        wasmTable.get(execute)(env, data);
        Atomics.store(
          statusBuffer,
          0,
          2
          /* AsyncWorkStatus.Completed */
        );
        var postMessage_1 = napiModule2.postMessage;
        postMessage_1({
          __emnapi__: {
            type: "async-work-complete",
            payload: { work: work2 }
          }
        });
        mutex.lock();
      }
      return 0;
    }
    function _emnapi_spawn_worker(f, globalAddress) {
      if (typeof onCreateWorker !== "function") {
        throw new TypeError("`options.onCreateWorker` is not a function");
      }
      var promises = [];
      var args = [];
      if (!("emnapi_async_worker_create" in wasmInstance.exports)) {
        throw new TypeError("`emnapi_async_worker_create` is not exported, please try to add `--export=emnapi_async_worker_create` to linker flags");
      }
      args.push(wasmInstance.exports.emnapi_async_worker_create(0, 0));
      var handleError = function(e) {
        if ("message" in e && (e.message.indexOf("RuntimeError") !== -1 || e.message.indexOf("unreachable") !== -1)) {
          emnapiAWMT.terminateWorkers();
        }
      };
      var ret;
      try {
        var worker_1 = onCreateWorker({ type: "async-work", name: "emnapi-async-worker" });
        var p = PThread.loadWasmModuleToWorker(worker_1);
        if (ENVIRONMENT_IS_NODE2) {
          worker_1.on("error", handleError);
        } else {
          worker_1.addEventListener("error", handleError, false);
        }
        emnapiAWMT.addListener(worker_1);
        emnapiTSFN.addListener(worker_1);
        promises.push(p.then(function() {
          if (typeof worker_1.unref === "function") {
            worker_1.unref();
          }
        }));
        ret = emnapiAWMT.pool.push(worker_1) - 1;
        var arg = args[0];
        worker_1.threadBlockBase = arg;
        worker_1.postMessage({
          __emnapi__: {
            type: "async-worker-init",
            payload: { arg, func: [f, globalAddress] }
          }
        });
      } catch (err2) {
        var arg = args[0];
        _free(arg);
        throw err2;
      }
      return ret;
    }
    function initWorker(startArg, func) {
      if (napiModule2.childThread) {
        if (typeof wasmInstance.exports.emnapi_async_worker_init !== "function") {
          throw new TypeError("`emnapi_async_worker_init` is not exported, please try to add `--export=emnapi_async_worker_init` to linker flags");
        }
        wasmInstance.exports.emnapi_async_worker_init(startArg);
        wasmTable.get(func[0])(func[1]);
      } else {
        throw new Error("startThread is only available in child threads");
      }
    }
    napiModule2.initWorker = initWorker;
    var asyncWorkMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      _emnapi_async_worker,
      _emnapi_spawn_worker,
      napi_cancel_async_work,
      napi_create_async_work,
      napi_delete_async_work,
      napi_queue_async_work
    });
    var emnapiExternalMemory = {
      registry: typeof FinalizationRegistry === "function" ? new FinalizationRegistry(function(_pointer) {
        _free(_pointer);
      }) : void 0,
      table: /* @__PURE__ */ new WeakMap(),
      wasmMemoryViewTable: /* @__PURE__ */ new WeakMap(),
      init: function() {
        emnapiExternalMemory.registry = typeof FinalizationRegistry === "function" ? new FinalizationRegistry(function(_pointer) {
          _free(_pointer);
        }) : void 0;
        emnapiExternalMemory.table = /* @__PURE__ */ new WeakMap();
        emnapiExternalMemory.wasmMemoryViewTable = /* @__PURE__ */ new WeakMap();
      },
      isSharedArrayBuffer: function(value) {
        return typeof SharedArrayBuffer === "function" && value instanceof SharedArrayBuffer || Object.prototype.toString.call(value) === "[object SharedArrayBuffer]";
      },
      isDetachedArrayBuffer: function(arrayBuffer) {
        if (arrayBuffer.byteLength === 0) {
          try {
            new Uint8Array(arrayBuffer);
          } catch (_) {
            return true;
          }
        }
        return false;
      },
      getArrayBufferPointer: function(arrayBuffer, shouldCopy) {
        var _a;
        var info = {
          address: 0,
          ownership: 0,
          runtimeAllocated: 0
        };
        if (arrayBuffer === wasmMemory.buffer) {
          return info;
        }
        var isDetached = emnapiExternalMemory.isDetachedArrayBuffer(arrayBuffer);
        if (emnapiExternalMemory.table.has(arrayBuffer)) {
          var cachedInfo = emnapiExternalMemory.table.get(arrayBuffer);
          if (isDetached) {
            cachedInfo.address = 0;
            return cachedInfo;
          }
          if (shouldCopy && cachedInfo.ownership === 0 && cachedInfo.runtimeAllocated === 1) {
            new Uint8Array(wasmMemory.buffer).set(new Uint8Array(arrayBuffer), cachedInfo.address);
          }
          return cachedInfo;
        }
        if (isDetached || arrayBuffer.byteLength === 0) {
          return info;
        }
        if (!shouldCopy) {
          return info;
        }
        var pointer = _malloc(arrayBuffer.byteLength);
        if (!pointer)
          throw new Error("Out of memory");
        pointer >>>= 0;
        new Uint8Array(wasmMemory.buffer).set(new Uint8Array(arrayBuffer), pointer);
        info.address = pointer;
        info.ownership = emnapiExternalMemory.registry ? 0 : 1;
        info.runtimeAllocated = 1;
        emnapiExternalMemory.table.set(arrayBuffer, info);
        (_a = emnapiExternalMemory.registry) === null || _a === void 0 ? void 0 : _a.register(arrayBuffer, pointer);
        return info;
      },
      getOrUpdateMemoryView: function(view) {
        if (view.buffer === wasmMemory.buffer) {
          if (!emnapiExternalMemory.wasmMemoryViewTable.has(view)) {
            emnapiExternalMemory.wasmMemoryViewTable.set(view, {
              Ctor: view.constructor,
              address: view.byteOffset,
              length: view instanceof DataView ? view.byteLength : view.length,
              ownership: 1,
              runtimeAllocated: 0
            });
          }
          return view;
        }
        var maybeOldWasmMemory = emnapiExternalMemory.isDetachedArrayBuffer(view.buffer) || emnapiExternalMemory.isSharedArrayBuffer(view.buffer);
        if (maybeOldWasmMemory && emnapiExternalMemory.wasmMemoryViewTable.has(view)) {
          var info = emnapiExternalMemory.wasmMemoryViewTable.get(view);
          var Ctor = info.Ctor;
          var newView = void 0;
          var Buffer_1 = emnapiCtx.feature.Buffer;
          if (typeof Buffer_1 === "function" && Ctor === Buffer_1) {
            newView = Buffer_1.from(wasmMemory.buffer, info.address, info.length);
          } else {
            newView = new Ctor(wasmMemory.buffer, info.address, info.length);
          }
          emnapiExternalMemory.wasmMemoryViewTable.set(newView, info);
          return newView;
        }
        return view;
      },
      getViewPointer: function(view, shouldCopy) {
        view = emnapiExternalMemory.getOrUpdateMemoryView(view);
        if (view.buffer === wasmMemory.buffer) {
          if (emnapiExternalMemory.wasmMemoryViewTable.has(view)) {
            var _a = emnapiExternalMemory.wasmMemoryViewTable.get(view), address_1 = _a.address, ownership_1 = _a.ownership, runtimeAllocated_1 = _a.runtimeAllocated;
            return { address: address_1, ownership: ownership_1, runtimeAllocated: runtimeAllocated_1, view };
          }
          return { address: view.byteOffset, ownership: 1, runtimeAllocated: 0, view };
        }
        var _b = emnapiExternalMemory.getArrayBufferPointer(view.buffer, shouldCopy), address = _b.address, ownership = _b.ownership, runtimeAllocated = _b.runtimeAllocated;
        return { address: address === 0 ? 0 : address + view.byteOffset, ownership, runtimeAllocated, view };
      }
    };
    var emnapiExternalSAB = {
      registry: void 0,
      handleTable: /* @__PURE__ */ new WeakMap(),
      init: function() {
        emnapiExternalSAB.handleTable = /* @__PURE__ */ new WeakMap();
        emnapiExternalSAB.registry = typeof FinalizationRegistry === "function" ? new FinalizationRegistry(function(metaPtr) {
          emnapiExternalSAB.release(metaPtr);
        }) : void 0;
      },
      allocMeta: function(external_data, byte_length, finalize_cb, finalize_data, finalize_hint) {
        var size = 4 * 6;
        var metaPtr = _malloc(size);
        if (!metaPtr)
          throw new Error("Out of memory");
        metaPtr >>>= 0;
        Atomics.store(new Int32Array(wasmMemory.buffer, metaPtr, 1), 0, 1);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(metaPtr + 4, external_data, true);
        HEAP_DATA_VIEW.setUint32(metaPtr + 8, byte_length, true);
        HEAP_DATA_VIEW.setUint32(metaPtr + 12, finalize_cb, true);
        HEAP_DATA_VIEW.setUint32(metaPtr + 16, finalize_data, true);
        HEAP_DATA_VIEW.setUint32(metaPtr + 20, finalize_hint, true);
        return metaPtr;
      },
      readMeta: function(metaPtr) {
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        var external_data = HEAP_DATA_VIEW.getUint32(metaPtr + 4, true);
        var byte_length = HEAP_DATA_VIEW.getUint32(metaPtr + 8, true);
        var finalize_cb = HEAP_DATA_VIEW.getUint32(metaPtr + 12, true);
        var finalize_data = HEAP_DATA_VIEW.getUint32(metaPtr + 16, true);
        var finalize_hint = HEAP_DATA_VIEW.getUint32(metaPtr + 20, true);
        return { external_data, byte_length, finalize_cb, finalize_data, finalize_hint };
      },
      release: function(metaPtr) {
        var oldRefcount = Atomics.sub(new Int32Array(wasmMemory.buffer, metaPtr, 1), 0, 1);
        if (oldRefcount === 1) {
          var info = emnapiExternalSAB.readMeta(metaPtr);
          var finalize_cb = info.finalize_cb;
          if (finalize_cb) {
            var finalize_data = info.finalize_data;
            var finalize_hint = info.finalize_hint;
            wasmTable.get(finalize_cb)(finalize_data, finalize_hint);
          }
          _free(metaPtr);
        }
      }
    };
    var emnapiString = {
      utf8Decoder: void 0,
      utf16Decoder: void 0,
      init: function() {
        var fallbackDecoder = {
          decode: function(bytes) {
            var inputIndex = 0;
            var pendingSize = Math.min(4096, bytes.length + 1);
            var pending = new Uint16Array(pendingSize);
            var chunks = [];
            var pendingIndex = 0;
            for (; ; ) {
              var more = inputIndex < bytes.length;
              if (!more || pendingIndex >= pendingSize - 1) {
                var subarray = pending.subarray(0, pendingIndex);
                var arraylike = subarray;
                chunks.push(String.fromCharCode.apply(null, arraylike));
                if (!more) {
                  return chunks.join("");
                }
                bytes = bytes.subarray(inputIndex);
                inputIndex = 0;
                pendingIndex = 0;
              }
              var byte1 = bytes[inputIndex++];
              if ((byte1 & 128) === 0) {
                pending[pendingIndex++] = byte1;
              } else if ((byte1 & 224) === 192) {
                var byte2 = bytes[inputIndex++] & 63;
                pending[pendingIndex++] = (byte1 & 31) << 6 | byte2;
              } else if ((byte1 & 240) === 224) {
                var byte2 = bytes[inputIndex++] & 63;
                var byte3 = bytes[inputIndex++] & 63;
                pending[pendingIndex++] = (byte1 & 31) << 12 | byte2 << 6 | byte3;
              } else if ((byte1 & 248) === 240) {
                var byte2 = bytes[inputIndex++] & 63;
                var byte3 = bytes[inputIndex++] & 63;
                var byte4 = bytes[inputIndex++] & 63;
                var codepoint = (byte1 & 7) << 18 | byte2 << 12 | byte3 << 6 | byte4;
                if (codepoint > 65535) {
                  codepoint -= 65536;
                  pending[pendingIndex++] = codepoint >>> 10 & 1023 | 55296;
                  codepoint = 56320 | codepoint & 1023;
                }
                pending[pendingIndex++] = codepoint;
              } else ;
            }
          }
        };
        var utf8Decoder;
        utf8Decoder = typeof TextDecoder === "function" ? new TextDecoder() : fallbackDecoder;
        emnapiString.utf8Decoder = utf8Decoder;
        var fallbackDecoder2 = {
          decode: function(input) {
            var bytes = new Uint16Array(input.buffer, input.byteOffset, input.byteLength / 2);
            if (bytes.length <= 4096) {
              return String.fromCharCode.apply(null, bytes);
            }
            var chunks = [];
            var i = 0;
            var len = 0;
            for (; i < bytes.length; i += len) {
              len = Math.min(4096, bytes.length - i);
              chunks.push(String.fromCharCode.apply(null, bytes.subarray(i, i + len)));
            }
            return chunks.join("");
          }
        };
        var utf16Decoder;
        utf16Decoder = typeof TextDecoder === "function" ? new TextDecoder("utf-16le") : fallbackDecoder2;
        emnapiString.utf16Decoder = utf16Decoder;
      },
      lengthBytesUTF8: function(str) {
        var c;
        var len = 0;
        for (var i = 0; i < str.length; ++i) {
          c = str.charCodeAt(i);
          if (c <= 127) {
            len++;
          } else if (c <= 2047) {
            len += 2;
          } else if (c >= 55296 && c <= 57343) {
            len += 4;
            ++i;
          } else {
            len += 3;
          }
        }
        return len;
      },
      UTF8ToString: function(ptr, length) {
        if (!ptr || !length)
          return "";
        ptr >>>= 0;
        var HEAPU8 = new Uint8Array(wasmMemory.buffer);
        var end = ptr;
        if (length === -1 || length === 4294967295) {
          for (; HEAPU8[end]; )
            ++end;
        } else {
          end = ptr + (length >>> 0);
        }
        length = end - ptr;
        if (length <= 16) {
          var idx = ptr;
          var str = "";
          while (idx < end) {
            var u0 = HEAPU8[idx++];
            if (!(u0 & 128)) {
              str += String.fromCharCode(u0);
              continue;
            }
            var u1 = HEAPU8[idx++] & 63;
            if ((u0 & 224) === 192) {
              str += String.fromCharCode((u0 & 31) << 6 | u1);
              continue;
            }
            var u2 = HEAPU8[idx++] & 63;
            if ((u0 & 240) === 224) {
              u0 = (u0 & 15) << 12 | u1 << 6 | u2;
            } else {
              u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | HEAPU8[idx++] & 63;
            }
            if (u0 < 65536) {
              str += String.fromCharCode(u0);
            } else {
              var ch = u0 - 65536;
              str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
            }
          }
          return str;
        }
        return emnapiString.utf8Decoder.decode(typeof SharedArrayBuffer === "function" && HEAPU8.buffer instanceof SharedArrayBuffer || Object.prototype.toString.call(HEAPU8.buffer) === "[object SharedArrayBuffer]" ? HEAPU8.slice(ptr, end) : HEAPU8.subarray(ptr, end));
      },
      stringToUTF8: function(str, outPtr, maxBytesToWrite) {
        var HEAPU8 = new Uint8Array(wasmMemory.buffer);
        var outIdx = outPtr;
        outIdx >>>= 0;
        if (!(maxBytesToWrite > 0)) {
          return 0;
        }
        var startIdx = outIdx;
        var endIdx = outIdx + maxBytesToWrite - 1;
        for (var i = 0; i < str.length; ++i) {
          var u = str.charCodeAt(i);
          if (u >= 55296 && u <= 57343) {
            var u1 = str.charCodeAt(++i);
            u = 65536 + ((u & 1023) << 10) | u1 & 1023;
          }
          if (u <= 127) {
            if (outIdx >= endIdx)
              break;
            HEAPU8[outIdx++] = u;
          } else if (u <= 2047) {
            if (outIdx + 1 >= endIdx)
              break;
            HEAPU8[outIdx++] = 192 | u >> 6;
            HEAPU8[outIdx++] = 128 | u & 63;
          } else if (u <= 65535) {
            if (outIdx + 2 >= endIdx)
              break;
            HEAPU8[outIdx++] = 224 | u >> 12;
            HEAPU8[outIdx++] = 128 | u >> 6 & 63;
            HEAPU8[outIdx++] = 128 | u & 63;
          } else {
            if (outIdx + 3 >= endIdx)
              break;
            HEAPU8[outIdx++] = 240 | u >> 18;
            HEAPU8[outIdx++] = 128 | u >> 12 & 63;
            HEAPU8[outIdx++] = 128 | u >> 6 & 63;
            HEAPU8[outIdx++] = 128 | u & 63;
          }
        }
        HEAPU8[outIdx] = 0;
        return outIdx - startIdx;
      },
      UTF16ToString: function(ptr, length) {
        if (!ptr || !length)
          return "";
        ptr >>>= 0;
        var end = ptr;
        if (length === -1 || length === 4294967295) {
          var idx = end >>> 1;
          var HEAPU16 = new Uint16Array(wasmMemory.buffer);
          while (HEAPU16[idx])
            ++idx;
          end = idx << 1 >>> 0;
        } else {
          end = ptr + (length >>> 0) * 2;
        }
        length = end - ptr;
        if (length <= 32) {
          return String.fromCharCode.apply(null, new Uint16Array(wasmMemory.buffer, ptr, length / 2));
        }
        var HEAPU8 = new Uint8Array(wasmMemory.buffer);
        return emnapiString.utf16Decoder.decode(typeof SharedArrayBuffer === "function" && HEAPU8.buffer instanceof SharedArrayBuffer || Object.prototype.toString.call(HEAPU8.buffer) === "[object SharedArrayBuffer]" ? HEAPU8.slice(ptr, end) : HEAPU8.subarray(ptr, end));
      },
      stringToUTF16: function(str, outPtr, maxBytesToWrite) {
        if (maxBytesToWrite === void 0) {
          maxBytesToWrite = 2147483647;
        }
        if (maxBytesToWrite < 2)
          return 0;
        maxBytesToWrite -= 2;
        var startPtr = outPtr;
        var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        for (var i = 0; i < numCharsToWrite; ++i) {
          var codeUnit = str.charCodeAt(i);
          HEAP_DATA_VIEW.setInt16(outPtr, codeUnit, true);
          outPtr += 2;
        }
        HEAP_DATA_VIEW.setInt16(outPtr, 0, true);
        return outPtr - startPtr;
      },
      newString: function(env, str, length, result, stringMaker) {
        length >>>= 0;
        if (!env)
          return 1;
        var envObject = emnapiCtx.envStore.get(env);
        envObject.checkGCAccess();
        var autoLength = length === -1 || length === 4294967295;
        var sizelength = length >>> 0;
        if (length !== 0) {
          if (!str)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!(autoLength || sizelength <= 2147483647))
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        str >>>= 0;
        var strValue = stringMaker(str, autoLength, sizelength);
        result >>>= 0;
        var value = emnapiCtx.addToCurrentScope(strValue).id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.clearLastError();
      },
      newExternalString: function(env, str, length, finalize_callback, finalize_hint, result, copied, createApi, stringMaker) {
        length >>>= 0;
        if (!env)
          return 1;
        var envObject = emnapiCtx.envStore.get(env);
        envObject.checkGCAccess();
        var autoLength = length === -1 || length === 4294967295;
        var sizelength = length >>> 0;
        if (length !== 0) {
          if (!str)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!(autoLength || sizelength <= 2147483647))
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var status = createApi(env, str, length, result);
        if (status === 0) {
          if (copied) {
            var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
            HEAP_DATA_VIEW.setInt8(copied, 1, true);
          }
          if (finalize_callback) {
            envObject.callFinalizer(finalize_callback, str, finalize_hint);
          }
        }
        return status;
      }
    };
    function napi_get_array_length(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handle = emnapiCtx.handleStore.get(value);
        if (!handle.isArray()) {
          return envObject.setLastError(
            8
            /* napi_status.napi_array_expected */
          );
        }
        result >>>= 0;
        var v = handle.value.length >>> 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, v, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_arraybuffer_info(env, arraybuffer, data, byte_length) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!arraybuffer)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(arraybuffer);
      if (!handle.isArrayBuffer() && !emnapiExternalMemory.isSharedArrayBuffer(handle.value)) {
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      }
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (data) {
        data >>>= 0;
        var p = emnapiExternalMemory.getArrayBufferPointer(handle.value, true).address;
        HEAP_DATA_VIEW.setUint32(data, p, true);
      }
      if (byte_length) {
        byte_length >>>= 0;
        HEAP_DATA_VIEW.setUint32(byte_length, handle.value.byteLength, true);
      }
      return envObject.clearLastError();
    }
    function node_api_set_prototype(env, object, value) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var obj = emnapiCtx.handleStore.get(object).value;
        if (obj == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var type = typeof obj;
        var v = void 0;
        try {
          v = type === "object" && obj !== null || type === "function" ? obj : Object(obj);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        var val = emnapiCtx.handleStore.get(value).value;
        Object.setPrototypeOf(v, val);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_prototype(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handle = emnapiCtx.handleStore.get(value);
        if (handle.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var v = void 0;
        try {
          v = handle.isObject() || handle.isFunction() ? handle.value : Object(handle.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        result >>>= 0;
        var p = envObject.ensureHandleId(Object.getPrototypeOf(v));
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, p, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_typedarray_info(env, typedarray, type, length, data, arraybuffer, byte_offset) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!typedarray)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(typedarray);
      if (!handle.isTypedArray()) {
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      }
      var v = handle.value;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (type) {
        type >>>= 0;
        var t = void 0;
        if (v instanceof Int8Array) {
          t = 0;
        } else if (v instanceof Uint8Array) {
          t = 1;
        } else if (v instanceof Uint8ClampedArray) {
          t = 2;
        } else if (v instanceof Int16Array) {
          t = 3;
        } else if (v instanceof Uint16Array) {
          t = 4;
        } else if (v instanceof Int32Array) {
          t = 5;
        } else if (v instanceof Uint32Array) {
          t = 6;
        } else if (typeof Float16Array === "function" && v instanceof Float16Array) {
          t = 11;
        } else if (v instanceof Float32Array) {
          t = 7;
        } else if (v instanceof Float64Array) {
          t = 8;
        } else if (v instanceof BigInt64Array) {
          t = 9;
        } else if (v instanceof BigUint64Array) {
          t = 10;
        } else {
          return envObject.setLastError(
            9
            /* napi_status.napi_generic_failure */
          );
        }
        HEAP_DATA_VIEW.setInt32(type, t, true);
      }
      v = emnapiExternalMemory.getOrUpdateMemoryView(v);
      if (length) {
        length >>>= 0;
        HEAP_DATA_VIEW.setUint32(length, v.length, true);
      }
      if (data || arraybuffer) {
        if (data) {
          data >>>= 0;
          var p = emnapiExternalMemory.getViewPointer(v, true).address;
          HEAP_DATA_VIEW.setUint32(data, p, true);
        }
        if (arraybuffer) {
          arraybuffer >>>= 0;
          var ab = envObject.ensureHandleId(v.buffer);
          HEAP_DATA_VIEW.setUint32(arraybuffer, ab, true);
        }
      }
      if (byte_offset) {
        byte_offset >>>= 0;
        HEAP_DATA_VIEW.setUint32(byte_offset, v.byteOffset, true);
      }
      return envObject.clearLastError();
    }
    function napi_get_buffer_info(env, buffer, data, length) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!buffer)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(buffer);
      if (!handle.isBuffer(emnapiCtx.feature.Buffer))
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (handle.isDataView()) {
        return napi_get_dataview_info(env, buffer, length, data, 0, 0);
      }
      return napi_get_typedarray_info(env, buffer, 0, length, data, 0, 0);
    }
    function napi_get_dataview_info(env, dataview, byte_length, data, arraybuffer, byte_offset) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!dataview)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(dataview);
      if (!handle.isDataView()) {
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      }
      var v = emnapiExternalMemory.getOrUpdateMemoryView(handle.value);
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (byte_length) {
        byte_length >>>= 0;
        HEAP_DATA_VIEW.setUint32(byte_length, v.byteLength, true);
      }
      if (data || arraybuffer) {
        if (data) {
          data >>>= 0;
          var p = emnapiExternalMemory.getViewPointer(v, true).address;
          HEAP_DATA_VIEW.setUint32(data, p, true);
        }
        if (arraybuffer) {
          arraybuffer >>>= 0;
          var ab = envObject.ensureHandleId(v.buffer);
          HEAP_DATA_VIEW.setUint32(arraybuffer, ab, true);
        }
      }
      if (byte_offset) {
        byte_offset >>>= 0;
        HEAP_DATA_VIEW.setUint32(byte_offset, v.byteOffset, true);
      }
      return envObject.clearLastError();
    }
    function napi_get_date_value(env, value, result) {
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handle = emnapiCtx.handleStore.get(value);
        if (!handle.isDate()) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        result >>>= 0;
        v = handle.value.valueOf();
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setFloat64(result, v, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_value_bool(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      if (typeof handle.value !== "boolean") {
        return envObject.setLastError(
          7
          /* napi_status.napi_boolean_expected */
        );
      }
      result >>>= 0;
      var r = handle.value ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function napi_get_value_double(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      if (typeof handle.value !== "number") {
        return envObject.setLastError(
          6
          /* napi_status.napi_number_expected */
        );
      }
      result >>>= 0;
      var r = handle.value;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setFloat64(result, r, true);
      return envObject.clearLastError();
    }
    function napi_get_value_bigint_int64(env, value, result, lossless) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!emnapiCtx.feature.supportBigInt) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!lossless)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      var numberValue = handle.value;
      if (typeof numberValue !== "bigint") {
        return envObject.setLastError(
          6
          /* napi_status.napi_number_expected */
        );
      }
      lossless >>>= 0;
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (numberValue >= BigInt(-1) * (BigInt(1) << BigInt(63)) && numberValue < BigInt(1) << BigInt(63)) {
        HEAP_DATA_VIEW.setInt8(lossless, 1, true);
      } else {
        HEAP_DATA_VIEW.setInt8(lossless, 0, true);
        numberValue = numberValue & (BigInt(1) << BigInt(64)) - BigInt(1);
        if (numberValue >= BigInt(1) << BigInt(63)) {
          numberValue = numberValue - (BigInt(1) << BigInt(64));
        }
      }
      var low = Number(numberValue & BigInt(4294967295));
      var high = Number(numberValue >> BigInt(32));
      HEAP_DATA_VIEW.setInt32(result, low, true);
      HEAP_DATA_VIEW.setInt32(result + 4, high, true);
      return envObject.clearLastError();
    }
    function napi_get_value_bigint_uint64(env, value, result, lossless) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!emnapiCtx.feature.supportBigInt) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!lossless)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      var numberValue = handle.value;
      if (typeof numberValue !== "bigint") {
        return envObject.setLastError(
          6
          /* napi_status.napi_number_expected */
        );
      }
      lossless >>>= 0;
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (numberValue >= BigInt(0) && numberValue < BigInt(1) << BigInt(64)) {
        HEAP_DATA_VIEW.setInt8(lossless, 1, true);
      } else {
        HEAP_DATA_VIEW.setInt8(lossless, 0, true);
        numberValue = numberValue & (BigInt(1) << BigInt(64)) - BigInt(1);
      }
      var low = Number(numberValue & BigInt(4294967295));
      var high = Number(numberValue >> BigInt(32));
      HEAP_DATA_VIEW.setUint32(result, low, true);
      HEAP_DATA_VIEW.setUint32(result + 4, high, true);
      return envObject.clearLastError();
    }
    function napi_get_value_bigint_words(env, value, sign_bit, word_count, words3) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!emnapiCtx.feature.supportBigInt) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!word_count)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      if (!handle.isBigInt()) {
        return envObject.setLastError(
          17
          /* napi_status.napi_bigint_expected */
        );
      }
      var isMinus = handle.value < BigInt(0);
      sign_bit >>>= 0;
      words3 >>>= 0;
      word_count >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      var word_count_int = HEAP_DATA_VIEW.getUint32(word_count, true);
      word_count_int >>>= 0;
      var wordCount = 0;
      var bigintValue = isMinus ? handle.value * BigInt(-1) : handle.value;
      while (bigintValue !== BigInt(0)) {
        wordCount++;
        bigintValue = bigintValue >> BigInt(64);
      }
      bigintValue = isMinus ? handle.value * BigInt(-1) : handle.value;
      if (!sign_bit && !words3) {
        word_count_int = wordCount;
        HEAP_DATA_VIEW.setUint32(word_count, word_count_int, true);
      } else {
        if (!sign_bit)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!words3)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var wordsArr = [];
        while (bigintValue !== BigInt(0)) {
          var uint64 = bigintValue & (BigInt(1) << BigInt(64)) - BigInt(1);
          wordsArr.push(uint64);
          bigintValue = bigintValue >> BigInt(64);
        }
        var len = Math.min(word_count_int, wordsArr.length);
        for (var i = 0; i < len; i++) {
          var low = Number(wordsArr[i] & BigInt(4294967295));
          var high = Number(wordsArr[i] >> BigInt(32));
          HEAP_DATA_VIEW.setUint32(words3 + i * 8, low, true);
          HEAP_DATA_VIEW.setUint32(words3 + (i * 8 + 4), high, true);
        }
        HEAP_DATA_VIEW.setInt32(sign_bit, isMinus ? 1 : 0, true);
        HEAP_DATA_VIEW.setUint32(word_count, len, true);
      }
      return envObject.clearLastError();
    }
    function napi_get_value_external(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      if (!handle.isExternal()) {
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      }
      result >>>= 0;
      var p = handle.data();
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, p, true);
      return envObject.clearLastError();
    }
    function napi_get_value_int32(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      if (typeof handle.value !== "number") {
        return envObject.setLastError(
          6
          /* napi_status.napi_number_expected */
        );
      }
      result >>>= 0;
      var v = new Int32Array([handle.value])[0];
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt32(result, v, true);
      return envObject.clearLastError();
    }
    function napi_get_value_int64(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      if (typeof handle.value !== "number") {
        return envObject.setLastError(
          6
          /* napi_status.napi_number_expected */
        );
      }
      var numberValue = handle.value;
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (numberValue === Number.POSITIVE_INFINITY || numberValue === Number.NEGATIVE_INFINITY || isNaN(numberValue)) {
        HEAP_DATA_VIEW.setInt32(result, 0, true);
        HEAP_DATA_VIEW.setInt32(result + 4, 0, true);
      } else if (numberValue < /* INT64_RANGE_NEGATIVE */
      -9223372036854776e3) {
        HEAP_DATA_VIEW.setInt32(result, 0, true);
        HEAP_DATA_VIEW.setInt32(result + 4, 2147483648, true);
      } else if (numberValue >= /* INT64_RANGE_POSITIVE */
      9223372036854776e3) {
        HEAP_DATA_VIEW.setUint32(result, 4294967295, true);
        HEAP_DATA_VIEW.setUint32(result + 4, 2147483647, true);
      } else {
        $emnapiSetValueI64(result, Math.trunc(numberValue));
      }
      return envObject.clearLastError();
    }
    function napi_get_value_string_latin1(env, value, buf, buf_size, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      buf >>>= 0;
      buf_size >>>= 0;
      buf_size = buf_size >>> 0;
      var handle = emnapiCtx.handleStore.get(value);
      if (typeof handle.value !== "string") {
        return envObject.setLastError(
          3
          /* napi_status.napi_string_expected */
        );
      }
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (!buf) {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        HEAP_DATA_VIEW.setUint32(result, handle.value.length, true);
      } else if (buf_size !== 0) {
        var copied = 0;
        var v = void 0;
        for (var i = 0; i < buf_size - 1; ++i) {
          v = handle.value.charCodeAt(i) & 255;
          HEAP_DATA_VIEW.setUint8(buf + i, v, true);
          copied++;
        }
        HEAP_DATA_VIEW.setUint8(buf + copied, 0, true);
        if (result) {
          HEAP_DATA_VIEW.setUint32(result, copied, true);
        }
      } else if (result) {
        HEAP_DATA_VIEW.setUint32(result, 0, true);
      }
      return envObject.clearLastError();
    }
    function napi_get_value_string_utf8(env, value, buf, buf_size, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      buf >>>= 0;
      buf_size >>>= 0;
      buf_size = buf_size >>> 0;
      var handle = emnapiCtx.handleStore.get(value);
      if (typeof handle.value !== "string") {
        return envObject.setLastError(
          3
          /* napi_status.napi_string_expected */
        );
      }
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (!buf) {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var strLength = emnapiString.lengthBytesUTF8(handle.value);
        HEAP_DATA_VIEW.setUint32(result, strLength, true);
      } else if (buf_size !== 0) {
        var copied = emnapiString.stringToUTF8(handle.value, buf, buf_size);
        if (result) {
          HEAP_DATA_VIEW.setUint32(result, copied, true);
        }
      } else if (result) {
        HEAP_DATA_VIEW.setUint32(result, 0, true);
      }
      return envObject.clearLastError();
    }
    function napi_get_value_string_utf16(env, value, buf, buf_size, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      buf >>>= 0;
      buf_size >>>= 0;
      buf_size = buf_size >>> 0;
      var handle = emnapiCtx.handleStore.get(value);
      if (typeof handle.value !== "string") {
        return envObject.setLastError(
          3
          /* napi_status.napi_string_expected */
        );
      }
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (!buf) {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        HEAP_DATA_VIEW.setUint32(result, handle.value.length, true);
      } else if (buf_size !== 0) {
        var copied = emnapiString.stringToUTF16(handle.value, buf, buf_size * 2);
        if (result) {
          HEAP_DATA_VIEW.setUint32(result, copied / 2, true);
        }
      } else if (result) {
        HEAP_DATA_VIEW.setUint32(result, 0, true);
      }
      return envObject.clearLastError();
    }
    function napi_get_value_uint32(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      if (typeof handle.value !== "number") {
        return envObject.setLastError(
          6
          /* napi_status.napi_number_expected */
        );
      }
      result >>>= 0;
      var v = new Uint32Array([handle.value])[0];
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, v, true);
      return envObject.clearLastError();
    }
    var convert2cMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_get_array_length,
      napi_get_arraybuffer_info,
      napi_get_buffer_info,
      napi_get_dataview_info,
      napi_get_date_value,
      napi_get_prototype,
      napi_get_typedarray_info,
      napi_get_value_bigint_int64,
      napi_get_value_bigint_uint64,
      napi_get_value_bigint_words,
      napi_get_value_bool,
      napi_get_value_double,
      napi_get_value_external,
      napi_get_value_int32,
      napi_get_value_int64,
      napi_get_value_string_latin1,
      napi_get_value_string_utf16,
      napi_get_value_string_utf8,
      napi_get_value_uint32,
      node_api_set_prototype
    });
    function napi_create_int32(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var v = emnapiCtx.addToCurrentScope(value).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, v, true);
      return envObject.clearLastError();
    }
    function napi_create_uint32(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var v = emnapiCtx.addToCurrentScope(value >>> 0).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, v, true);
      return envObject.clearLastError();
    }
    function napi_create_int64(env, low, high, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      var value;
      if (!high)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      value = Number(low);
      var v1 = emnapiCtx.addToCurrentScope(value).id;
      high >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(high, v1, true);
      return envObject.clearLastError();
    }
    function napi_create_double(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var v = emnapiCtx.addToCurrentScope(value).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, v, true);
      return envObject.clearLastError();
    }
    function napi_create_string_latin1(env, str, length, result) {
      return emnapiString.newString(env, str, length, result, function(str2, autoLength, sizeLength) {
        var latin1String = "";
        var len = 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        if (autoLength) {
          while (true) {
            var ch = HEAP_DATA_VIEW.getUint8(str2, true);
            if (!ch)
              break;
            latin1String += String.fromCharCode(ch);
            str2++;
          }
        } else {
          while (len < sizeLength) {
            var ch = HEAP_DATA_VIEW.getUint8(str2, true);
            if (!ch)
              break;
            latin1String += String.fromCharCode(ch);
            len++;
            str2++;
          }
        }
        return latin1String;
      });
    }
    function napi_create_string_utf16(env, str, length, result) {
      return emnapiString.newString(env, str, length, result, function(str2) {
        return emnapiString.UTF16ToString(str2, length);
      });
    }
    function napi_create_string_utf8(env, str, length, result) {
      return emnapiString.newString(env, str, length, result, function(str2) {
        return emnapiString.UTF8ToString(str2, length);
      });
    }
    function node_api_create_external_string_latin1(env, str, length, finalize_callback, finalize_hint, result, copied) {
      return emnapiString.newExternalString(env, str, length, finalize_callback, finalize_hint, result, copied, napi_create_string_latin1, void 0);
    }
    function node_api_create_external_string_utf16(env, str, length, finalize_callback, finalize_hint, result, copied) {
      return emnapiString.newExternalString(env, str, length, finalize_callback, finalize_hint, result, copied, napi_create_string_utf16, void 0);
    }
    function node_api_create_property_key_latin1(env, str, length, result) {
      return napi_create_string_latin1(env, str, length, result);
    }
    function node_api_create_property_key_utf8(env, str, length, result) {
      return napi_create_string_utf8(env, str, length, result);
    }
    function node_api_create_property_key_utf16(env, str, length, result) {
      return napi_create_string_utf16(env, str, length, result);
    }
    function napi_create_bigint_int64(env, low, high, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!emnapiCtx.feature.supportBigInt) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      var value;
      if (!high)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      value = low;
      var v1 = emnapiCtx.addToCurrentScope(value).id;
      high >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(high, v1, true);
      return envObject.clearLastError();
    }
    function napi_create_bigint_uint64(env, low, high, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!emnapiCtx.feature.supportBigInt) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      var value;
      if (!high)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      value = low & (BigInt(1) << BigInt(64)) - BigInt(1);
      var v1 = emnapiCtx.addToCurrentScope(value).id;
      high >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(high, v1, true);
      return envObject.clearLastError();
    }
    function napi_create_bigint_words(env, sign_bit, word_count, words3, result) {
      var v, i;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!emnapiCtx.feature.supportBigInt) {
          return envObject.setLastError(
            9
            /* napi_status.napi_generic_failure */
          );
        }
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        words3 >>>= 0;
        word_count >>>= 0;
        word_count = word_count >>> 0;
        if (word_count > 2147483647) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        if (word_count > 1024 * 1024 / (4 * 8) / 2) {
          throw new RangeError("Maximum BigInt size exceeded");
        }
        var value = BigInt(0);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        for (i = 0; i < word_count; i++) {
          var low = HEAP_DATA_VIEW.getUint32(words3 + i * 8, true);
          var high = HEAP_DATA_VIEW.getUint32(words3 + (i * 8 + 4), true);
          var wordi = BigInt(low) | BigInt(high) << BigInt(32);
          value += wordi << BigInt(64 * i);
        }
        value *= BigInt(sign_bit) % BigInt(2) === BigInt(0) ? BigInt(1) : BigInt(-1);
        result >>>= 0;
        v = emnapiCtx.addToCurrentScope(value).id;
        HEAP_DATA_VIEW.setUint32(result, v, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    var convert2napiMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_create_bigint_int64,
      napi_create_bigint_uint64,
      napi_create_bigint_words,
      napi_create_double,
      napi_create_int32,
      napi_create_int64,
      napi_create_string_latin1,
      napi_create_string_utf16,
      napi_create_string_utf8,
      napi_create_uint32,
      node_api_create_external_string_latin1,
      node_api_create_external_string_utf16,
      node_api_create_property_key_latin1,
      node_api_create_property_key_utf16,
      node_api_create_property_key_utf8
    });
    function emnapiCreateFunction(envObject, utf8name, length, cb, data) {
      utf8name >>>= 0;
      var functionName = !utf8name || !length ? "" : emnapiString.UTF8ToString(utf8name, length);
      var f;
      var napiCallback = wasmTable.get(cb);
      var callback = function(envObject2) {
        return napiCallback(envObject2.id, envObject2.ctx.scopeStore.currentScope.id);
      };
      var makeFunction = function(envObject2, callback2) {
        return function() {
          var scope = envObject2.ctx.openScope(envObject2);
          var callbackInfo = scope.callbackInfo;
          callbackInfo.data = data;
          callbackInfo.args = arguments;
          callbackInfo.thiz = this;
          callbackInfo.fn = f;
          try {
            var napiValue = envObject2.callIntoModule(callback2);
            return !napiValue ? void 0 : envObject2.ctx.handleStore.get(napiValue).value;
          } finally {
            callbackInfo.data = 0;
            callbackInfo.args = void 0;
            callbackInfo.thiz = void 0;
            callbackInfo.fn = void 0;
            envObject2.ctx.closeScope(envObject2, scope);
          }
        };
      };
      if (functionName === "") {
        f = makeFunction(envObject, callback);
        return { status: 0, f };
      }
      if (!/^[_$a-zA-Z][_$a-zA-Z0-9]*$/.test(functionName)) {
        return { status: 1, f: void 0 };
      }
      if (emnapiCtx.feature.supportNewFunction) {
        var _ = makeFunction(envObject, callback);
        try {
          f = new Function("_", "return function " + functionName + '(){"use strict";return _.apply(this,arguments);};')(_);
        } catch (_err) {
          f = makeFunction(envObject, callback);
          if (emnapiCtx.feature.canSetFunctionName)
            Object.defineProperty(f, "name", { value: functionName });
        }
      } else {
        f = makeFunction(envObject, callback);
        if (emnapiCtx.feature.canSetFunctionName)
          Object.defineProperty(f, "name", { value: functionName });
      }
      return { status: 0, f };
    }
    function emnapiDefineProperty(envObject, obj, propertyName, method, getter, setter, value, attributes, data) {
      if (getter || setter) {
        var localGetter = void 0;
        var localSetter = void 0;
        if (getter) {
          localGetter = emnapiCreateFunction(envObject, 0, 0, getter, data).f;
        }
        if (setter) {
          localSetter = emnapiCreateFunction(envObject, 0, 0, setter, data).f;
        }
        var desc = {
          configurable: (attributes & 4) !== 0,
          enumerable: (attributes & 2) !== 0,
          get: localGetter,
          set: localSetter
        };
        Object.defineProperty(obj, propertyName, desc);
      } else if (method) {
        var localMethod = emnapiCreateFunction(envObject, 0, 0, method, data).f;
        var desc = {
          configurable: (attributes & 4) !== 0,
          enumerable: (attributes & 2) !== 0,
          writable: (attributes & 1) !== 0,
          value: localMethod
        };
        Object.defineProperty(obj, propertyName, desc);
      } else {
        var desc = {
          configurable: (attributes & 4) !== 0,
          enumerable: (attributes & 2) !== 0,
          writable: (attributes & 1) !== 0,
          value: emnapiCtx.handleStore.get(value).value
        };
        Object.defineProperty(obj, propertyName, desc);
      }
    }
    function emnapiGetHandle(js_object) {
      var handle = emnapiCtx.handleStore.get(js_object);
      if (!(handle.isObject() || handle.isFunction())) {
        return {
          status: 1
          /* napi_status.napi_invalid_arg */
        };
      }
      if (typeof emnapiExternalMemory !== "undefined" && ArrayBuffer.isView(handle.value)) {
        if (emnapiExternalMemory.wasmMemoryViewTable.has(handle.value)) {
          handle = emnapiCtx.addToCurrentScope(emnapiExternalMemory.wasmMemoryViewTable.get(handle.value));
        }
      }
      return { status: 0, handle };
    }
    function emnapiWrap(env, js_object, native_object, finalize_cb, finalize_hint, result) {
      var referenceId;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!emnapiCtx.feature.supportFinalizer) {
          if (finalize_cb) {
            throw emnapiCtx.createNotSupportWeakRefError("napi_wrap", 'Parameter "finalize_cb" must be 0(NULL)');
          }
          if (result) {
            throw emnapiCtx.createNotSupportWeakRefError("napi_wrap", 'Parameter "result" must be 0(NULL)');
          }
        }
        if (!js_object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handleResult = emnapiGetHandle(js_object);
        if (handleResult.status !== 0) {
          return envObject.setLastError(handleResult.status);
        }
        var handle = handleResult.handle;
        if (envObject.getObjectBinding(handle.value).wrapped !== 0) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var reference3 = void 0;
        if (result) {
          if (!finalize_cb)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
          reference3 = emnapiCtx.createReferenceWithFinalizer(envObject, handle.id, 0, 1, finalize_cb, native_object, finalize_hint);
          result >>>= 0;
          referenceId = reference3.id;
          var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
          HEAP_DATA_VIEW.setUint32(result, referenceId, true);
        } else {
          if (finalize_cb) {
            reference3 = emnapiCtx.createReferenceWithFinalizer(envObject, handle.id, 0, 0, finalize_cb, native_object, finalize_hint);
          } else {
            reference3 = emnapiCtx.createReferenceWithData(envObject, handle.id, 0, 0, native_object);
          }
        }
        envObject.getObjectBinding(handle.value).wrapped = reference3.id;
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function emnapiUnwrap(env, js_object, result, action) {
      var data;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!js_object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (action === 0) {
          if (!result)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        var value = emnapiCtx.handleStore.get(js_object);
        if (!(value.isObject() || value.isFunction())) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var binding = envObject.getObjectBinding(value.value);
        var referenceId = binding.wrapped;
        var ref = emnapiCtx.refStore.get(referenceId);
        if (!ref)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (result) {
          result >>>= 0;
          data = ref.data();
          var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
          HEAP_DATA_VIEW.setUint32(result, data, true);
        }
        if (action === 1) {
          binding.wrapped = 0;
          if (ref.ownership() === 1) {
            ref.resetFinalizer();
          } else {
            ref.dispose();
          }
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_define_class(env, utf8name, length, constructor, callback_data, property_count, properties, result) {
      var propPtr, valueHandleId, attributes;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!constructor)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        length >>>= 0;
        properties >>>= 0;
        property_count >>>= 0;
        property_count = property_count >>> 0;
        if (property_count > 0) {
          if (!properties)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        if (!(length >= -1 && length <= 2147483647 || length === 4294967295) || !utf8name) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var fresult = emnapiCreateFunction(envObject, utf8name, length, constructor, callback_data);
        if (fresult.status !== 0)
          return envObject.setLastError(fresult.status);
        var F = fresult.f;
        var propertyName = void 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        for (var i = 0; i < property_count; i++) {
          propPtr = properties + i * (4 * 8);
          var utf8Name = HEAP_DATA_VIEW.getUint32(propPtr, true);
          var name_1 = HEAP_DATA_VIEW.getUint32(propPtr + 4, true);
          var method = HEAP_DATA_VIEW.getUint32(propPtr + 8, true);
          var getter = HEAP_DATA_VIEW.getUint32(propPtr + 12, true);
          var setter = HEAP_DATA_VIEW.getUint32(propPtr + 16, true);
          var value = HEAP_DATA_VIEW.getUint32(propPtr + 20, true);
          attributes = HEAP_DATA_VIEW.getInt32(propPtr + 24, true);
          attributes >>>= 0;
          var data = HEAP_DATA_VIEW.getUint32(propPtr + 28, true);
          if (utf8Name) {
            propertyName = emnapiString.UTF8ToString(utf8Name, -1);
          } else {
            if (!name_1) {
              return envObject.setLastError(
                4
                /* napi_status.napi_name_expected */
              );
            }
            propertyName = emnapiCtx.handleStore.get(name_1).value;
            if (typeof propertyName !== "string" && typeof propertyName !== "symbol") {
              return envObject.setLastError(
                4
                /* napi_status.napi_name_expected */
              );
            }
          }
          if ((attributes & 1024) !== 0) {
            emnapiDefineProperty(envObject, F, propertyName, method, getter, setter, value, attributes, data);
            continue;
          }
          emnapiDefineProperty(envObject, F.prototype, propertyName, method, getter, setter, value, attributes, data);
        }
        var valueHandle = emnapiCtx.addToCurrentScope(F);
        valueHandleId = valueHandle.id;
        result >>>= 0;
        HEAP_DATA_VIEW.setUint32(result, valueHandleId, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_wrap(env, js_object, native_object, finalize_cb, finalize_hint, result) {
      return emnapiWrap(env, js_object, native_object, finalize_cb, finalize_hint, result);
    }
    function napi_unwrap(env, js_object, result) {
      return emnapiUnwrap(
        env,
        js_object,
        result,
        0
        /* UnwrapAction.KeepWrap */
      );
    }
    function napi_remove_wrap(env, js_object, result) {
      return emnapiUnwrap(
        env,
        js_object,
        result,
        1
        /* UnwrapAction.RemoveWrap */
      );
    }
    function napi_type_tag_object(env, object, type_tag) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!object) {
          return envObject.setLastError(
            envObject.tryCatch.hasCaught() ? 10 : 1
            /* napi_status.napi_invalid_arg */
          );
        }
        var value = emnapiCtx.handleStore.get(object);
        if (!(value.isObject() || value.isFunction())) {
          return envObject.setLastError(
            envObject.tryCatch.hasCaught() ? 10 : 2
            /* napi_status.napi_object_expected */
          );
        }
        type_tag >>>= 0;
        if (!type_tag) {
          return envObject.setLastError(
            envObject.tryCatch.hasCaught() ? 10 : 1
            /* napi_status.napi_invalid_arg */
          );
        }
        var binding = envObject.getObjectBinding(value.value);
        if (binding.tag !== null) {
          return envObject.setLastError(
            envObject.tryCatch.hasCaught() ? 10 : 1
            /* napi_status.napi_invalid_arg */
          );
        }
        var tag2 = new Uint8Array(16);
        tag2.set(new Uint8Array(wasmMemory.buffer, type_tag, 16));
        binding.tag = new Uint32Array(tag2.buffer);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_check_object_type_tag(env, object, type_tag, result) {
      var ret = true;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!object) {
          return envObject.setLastError(
            envObject.tryCatch.hasCaught() ? 10 : 1
            /* napi_status.napi_invalid_arg */
          );
        }
        var value = emnapiCtx.handleStore.get(object);
        if (!(value.isObject() || value.isFunction())) {
          return envObject.setLastError(
            envObject.tryCatch.hasCaught() ? 10 : 2
            /* napi_status.napi_object_expected */
          );
        }
        if (!type_tag) {
          return envObject.setLastError(
            envObject.tryCatch.hasCaught() ? 10 : 1
            /* napi_status.napi_invalid_arg */
          );
        }
        if (!result) {
          return envObject.setLastError(
            envObject.tryCatch.hasCaught() ? 10 : 1
            /* napi_status.napi_invalid_arg */
          );
        }
        var binding = envObject.getObjectBinding(value.value);
        if (binding.tag !== null) {
          type_tag >>>= 0;
          var tag2 = binding.tag;
          var typeTag = new Uint32Array(wasmMemory.buffer, type_tag, 4);
          ret = tag2[0] === typeTag[0] && tag2[1] === typeTag[1] && tag2[2] === typeTag[2] && tag2[3] === typeTag[3];
        } else {
          ret = false;
        }
        result >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setInt8(result, ret ? 1 : 0, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_add_finalizer(env, js_object, finalize_data, finalize_cb, finalize_hint, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!emnapiCtx.feature.supportFinalizer) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      if (!js_object)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!finalize_cb)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handleResult = emnapiGetHandle(js_object);
      if (handleResult.status !== 0) {
        return envObject.setLastError(handleResult.status);
      }
      var handle = handleResult.handle;
      var ownership = !result ? 0 : 1;
      finalize_data >>>= 0;
      finalize_cb >>>= 0;
      finalize_hint >>>= 0;
      var reference3 = emnapiCtx.createReferenceWithFinalizer(envObject, handle.id, 0, ownership, finalize_cb, finalize_data, finalize_hint);
      if (result) {
        result >>>= 0;
        var referenceId = reference3.id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, referenceId, true);
      }
      return envObject.clearLastError();
    }
    function node_api_post_finalizer(env, finalize_cb, finalize_data, finalize_hint) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.enqueueFinalizer(emnapiCtx.createTrackedFinalizer(envObject, finalize_cb, finalize_data, finalize_hint));
      return envObject.clearLastError();
    }
    var wrapMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_add_finalizer,
      napi_check_object_type_tag,
      napi_define_class,
      napi_remove_wrap,
      napi_type_tag_object,
      napi_unwrap,
      napi_wrap,
      node_api_post_finalizer
    });
    function emnapi_create_memory_view(env, typedarray_type, external_data, byte_length, finalize_cb, finalize_hint, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        byte_length >>>= 0;
        external_data >>>= 0;
        result >>>= 0;
        byte_length = byte_length >>> 0;
        if (!external_data) {
          byte_length = 0;
        }
        if (byte_length > 2147483647) {
          throw new RangeError("Cannot create a memory view larger than 2147483647 bytes");
        }
        if (external_data + byte_length > wasmMemory.buffer.byteLength) {
          throw new RangeError("Memory out of range");
        }
        if (!emnapiCtx.feature.supportFinalizer && finalize_cb) {
          throw emnapiCtx.createNotSupportWeakRefError("emnapi_create_memory_view", 'Parameter "finalize_cb" must be 0(NULL)');
        }
        var viewDescriptor = void 0;
        switch (typedarray_type) {
          case 0:
            viewDescriptor = { Ctor: Int8Array, address: external_data, length: byte_length, ownership: 1, runtimeAllocated: 0 };
            break;
          case 1:
            viewDescriptor = { Ctor: Uint8Array, address: external_data, length: byte_length, ownership: 1, runtimeAllocated: 0 };
            break;
          case 2:
            viewDescriptor = { Ctor: Uint8ClampedArray, address: external_data, length: byte_length, ownership: 1, runtimeAllocated: 0 };
            break;
          case 3:
            viewDescriptor = { Ctor: Int16Array, address: external_data, length: byte_length >> 1, ownership: 1, runtimeAllocated: 0 };
            break;
          case 4:
            viewDescriptor = { Ctor: Uint16Array, address: external_data, length: byte_length >> 1, ownership: 1, runtimeAllocated: 0 };
            break;
          case 5:
            viewDescriptor = { Ctor: Int32Array, address: external_data, length: byte_length >> 2, ownership: 1, runtimeAllocated: 0 };
            break;
          case 6:
            viewDescriptor = { Ctor: Uint32Array, address: external_data, length: byte_length >> 2, ownership: 1, runtimeAllocated: 0 };
            break;
          case 7:
            viewDescriptor = { Ctor: Float32Array, address: external_data, length: byte_length >> 2, ownership: 1, runtimeAllocated: 0 };
            break;
          case 8:
            viewDescriptor = { Ctor: Float64Array, address: external_data, length: byte_length >> 3, ownership: 1, runtimeAllocated: 0 };
            break;
          case 9:
            viewDescriptor = { Ctor: BigInt64Array, address: external_data, length: byte_length >> 3, ownership: 1, runtimeAllocated: 0 };
            break;
          case 10:
            viewDescriptor = { Ctor: BigUint64Array, address: external_data, length: byte_length >> 3, ownership: 1, runtimeAllocated: 0 };
            break;
          case -1:
            viewDescriptor = { Ctor: DataView, address: external_data, length: byte_length, ownership: 1, runtimeAllocated: 0 };
            break;
          case 11:
            if (typeof Float16Array !== "function") {
              return envObject.setLastError(
                1
                /* napi_status.napi_invalid_arg */
              );
            }
            viewDescriptor = { Ctor: Float16Array, address: external_data, length: byte_length >> 1, ownership: 1, runtimeAllocated: 0 };
            break;
          case -2: {
            if (!emnapiCtx.feature.Buffer) {
              throw emnapiCtx.createNotSupportBufferError("emnapi_create_memory_view", "");
            }
            viewDescriptor = { Ctor: emnapiCtx.feature.Buffer, address: external_data, length: byte_length, ownership: 1, runtimeAllocated: 0 };
            break;
          }
          default:
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        var Ctor = viewDescriptor.Ctor;
        var typedArray = typedarray_type === -2 ? emnapiCtx.feature.Buffer.from(wasmMemory.buffer, viewDescriptor.address, viewDescriptor.length) : new Ctor(wasmMemory.buffer, viewDescriptor.address, viewDescriptor.length);
        var handle = emnapiCtx.addToCurrentScope(typedArray);
        emnapiExternalMemory.wasmMemoryViewTable.set(typedArray, viewDescriptor);
        if (finalize_cb) {
          var status_1 = napi_add_finalizer(
            env,
            handle.id,
            external_data,
            finalize_cb,
            finalize_hint,
            /* NULL */
            0
          );
          if (status_1 === 10) {
            var err2 = envObject.tryCatch.extractException();
            envObject.clearLastError();
            throw err2;
          } else if (status_1 !== 0) {
            return envObject.setLastError(status_1);
          }
        }
        value = handle.id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err3) {
        envObject.tryCatch.setError(err3);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function emnapi_is_support_weakref() {
      return emnapiCtx.feature.supportFinalizer ? 1 : 0;
    }
    function emnapi_is_support_bigint() {
      return emnapiCtx.feature.supportBigInt ? 1 : 0;
    }
    function emnapi_is_node_binding_available() {
      return emnapiNodeBinding ? 1 : 0;
    }
    function $emnapiSyncMemory(js_to_wasm, arrayBufferOrView, offset, len) {
      offset = offset !== null && offset !== void 0 ? offset : 0;
      offset = offset >>> 0;
      var view;
      if (arrayBufferOrView instanceof ArrayBuffer || emnapiExternalMemory.isSharedArrayBuffer(arrayBufferOrView)) {
        var pointer = emnapiExternalMemory.getArrayBufferPointer(arrayBufferOrView, false).address;
        if (!pointer)
          throw new Error("Unknown ArrayBuffer address");
        if (typeof len !== "number" || len === -1 || len === 4294967295) {
          len = arrayBufferOrView.byteLength - offset;
        }
        len = len >>> 0;
        if (len === 0)
          return arrayBufferOrView;
        view = new Uint8Array(arrayBufferOrView, offset, len);
        var wasmMemoryU8 = new Uint8Array(wasmMemory.buffer);
        if (!js_to_wasm) {
          view.set(wasmMemoryU8.subarray(pointer, pointer + len));
        } else {
          wasmMemoryU8.set(view, pointer);
        }
        return arrayBufferOrView;
      }
      if (ArrayBuffer.isView(arrayBufferOrView)) {
        var viewPointerInfo = emnapiExternalMemory.getViewPointer(arrayBufferOrView, false);
        var latestView = viewPointerInfo.view;
        var pointer = viewPointerInfo.address;
        if (!pointer)
          throw new Error("Unknown ArrayBuffer address");
        if (typeof len !== "number" || len === -1 || len === 4294967295) {
          len = latestView.byteLength - offset;
        }
        len = len >>> 0;
        if (len === 0)
          return latestView;
        view = new Uint8Array(latestView.buffer, latestView.byteOffset + offset, len);
        var wasmMemoryU8 = new Uint8Array(wasmMemory.buffer);
        if (!js_to_wasm) {
          view.set(wasmMemoryU8.subarray(pointer, pointer + len));
        } else {
          wasmMemoryU8.set(view, pointer);
        }
        return latestView;
      }
      throw new TypeError("emnapiSyncMemory expect ArrayBuffer or ArrayBufferView as first parameter");
    }
    function emnapi_sync_memory(env, js_to_wasm, arraybuffer_or_view, offset, len) {
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!arraybuffer_or_view)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        arraybuffer_or_view >>>= 0;
        offset >>>= 0;
        len >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        var handleId = HEAP_DATA_VIEW.getUint32(arraybuffer_or_view, true);
        var handle = envObject.ctx.handleStore.get(handleId);
        if (!handle.isArrayBuffer() && !handle.isTypedArray() && !handle.isDataView() && !emnapiExternalMemory.isSharedArrayBuffer(handle.value)) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var ret = $emnapiSyncMemory(Boolean(js_to_wasm), handle.value, offset, len);
        if (handle.value !== ret) {
          arraybuffer_or_view >>>= 0;
          v = envObject.ensureHandleId(ret);
          HEAP_DATA_VIEW.setUint32(arraybuffer_or_view, v, true);
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function $emnapiGetMemoryAddress(arrayBufferOrView) {
      var isArrayBuffer = arrayBufferOrView instanceof ArrayBuffer;
      var isDataView = arrayBufferOrView instanceof DataView;
      var isTypedArray = ArrayBuffer.isView(arrayBufferOrView) && !isDataView;
      if (!isArrayBuffer && !isTypedArray && !isDataView && !emnapiExternalMemory.isSharedArrayBuffer(arrayBufferOrView)) {
        throw new TypeError("emnapiGetMemoryAddress expect ArrayBuffer or ArrayBufferView as first parameter");
      }
      var info;
      if (isArrayBuffer) {
        info = emnapiExternalMemory.getArrayBufferPointer(arrayBufferOrView, false);
      } else {
        info = emnapiExternalMemory.getViewPointer(arrayBufferOrView, false);
      }
      return {
        address: info.address,
        ownership: info.ownership,
        runtimeAllocated: info.runtimeAllocated
      };
    }
    function emnapi_get_memory_address(env, arraybuffer_or_view, address, ownership, runtime_allocated) {
      var p, runtimeAllocated, ownershipOut;
      var info;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!arraybuffer_or_view)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!address && !ownership && !runtime_allocated) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var handle = envObject.ctx.handleStore.get(arraybuffer_or_view);
        info = $emnapiGetMemoryAddress(handle.value);
        p = info.address;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        if (address) {
          address >>>= 0;
          HEAP_DATA_VIEW.setUint32(address, p, true);
        }
        if (ownership) {
          ownership >>>= 0;
          ownershipOut = info.ownership;
          HEAP_DATA_VIEW.setInt32(ownership, ownershipOut, true);
        }
        if (runtime_allocated) {
          runtime_allocated >>>= 0;
          runtimeAllocated = info.runtimeAllocated;
          HEAP_DATA_VIEW.setInt8(runtime_allocated, runtimeAllocated, true);
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function emnapi_get_runtime_version(env, version3) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!version3)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var runtimeVersion;
      try {
        runtimeVersion = emnapiCtx.getRuntimeVersions().version;
      } catch (_) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      var versions = runtimeVersion.split(".").map(function(n) {
        return Number(n);
      });
      version3 >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(version3, versions[0], true);
      HEAP_DATA_VIEW.setUint32(version3 + 4, versions[1], true);
      HEAP_DATA_VIEW.setUint32(version3 + 8, versions[2], true);
      return envObject.clearLastError();
    }
    function emnapi_get_external_sharedarraybuffer_handle(env, sharedarraybuffer, handle) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!sharedarraybuffer)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!handle)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        handle >>>= 0;
        var jsValue = emnapiCtx.handleStore.get(sharedarraybuffer).value;
        if (!emnapiExternalMemory.isSharedArrayBuffer(jsValue)) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var metaPtr = emnapiExternalSAB.handleTable.get(jsValue);
        if (metaPtr === void 0) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(handle, metaPtr, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function emnapi_acquire_external_sharedarraybuffer(handle) {
      handle >>>= 0;
      Atomics.add(new Int32Array(wasmMemory.buffer, handle, 1), 0, 1);
    }
    function emnapi_release_external_sharedarraybuffer(handle) {
      handle >>>= 0;
      emnapiExternalSAB.release(handle);
    }
    function $emnapiAcquireExternalSharedArrayBuffer(handle, sab) {
      if (sab != null && !emnapiExternalMemory.isSharedArrayBuffer(sab)) {
        throw new TypeError("Expected a SharedArrayBuffer");
      }
      if (!emnapiExternalSAB.registry) {
        throw new Error("FinalizationRegistry is not supported in this environment");
      }
      handle >>>= 0;
      var meta = emnapiExternalSAB.readMeta(handle);
      var external_data = meta.external_data;
      external_data >>>= 0;
      if (sab == null) {
        sab = new SharedArrayBuffer(meta.byte_length);
        new Uint8Array(sab).set(new Uint8Array(wasmMemory.buffer, external_data, meta.byte_length));
      } else {
        if (emnapiExternalSAB.handleTable.has(sab)) {
          return sab;
        }
      }
      Atomics.add(new Int32Array(wasmMemory.buffer, handle, 1), 0, 1);
      if (!emnapiExternalMemory.table.has(sab)) {
        if (external_data) {
          emnapiExternalMemory.table.set(sab, {
            address: external_data,
            ownership: 1,
            runtimeAllocated: 0
          });
        }
      }
      emnapiExternalSAB.handleTable.set(sab, handle);
      emnapiExternalSAB.registry.register(sab, handle);
      return sab;
    }
    var emnapiMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      $emnapiAcquireExternalSharedArrayBuffer,
      $emnapiGetMemoryAddress,
      $emnapiSyncMemory,
      emnapi_acquire_external_sharedarraybuffer,
      emnapi_create_memory_view,
      emnapi_get_external_sharedarraybuffer_handle,
      emnapi_get_memory_address,
      emnapi_get_runtime_version,
      emnapi_is_node_binding_available,
      emnapi_is_support_bigint,
      emnapi_is_support_weakref,
      emnapi_release_external_sharedarraybuffer,
      emnapi_sync_memory
    });
    function napi_create_array(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var value = emnapiCtx.addToCurrentScope([]).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function napi_create_array_with_length(env, length, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      length >>>= 0;
      result >>>= 0;
      length = length >>> 0;
      var value = emnapiCtx.addToCurrentScope(new Array(length)).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function emnapiCreateArrayBuffer(byte_length, data, shared) {
      byte_length >>>= 0;
      byte_length = byte_length >>> 0;
      var arrayBuffer = shared ? new SharedArrayBuffer(byte_length) : new ArrayBuffer(byte_length);
      if (data) {
        data >>>= 0;
        var p = emnapiExternalMemory.getArrayBufferPointer(arrayBuffer, true).address;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(data, p, true);
      }
      return arrayBuffer;
    }
    function napi_create_arraybuffer(env, byte_length, data, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        result >>>= 0;
        var arrayBuffer = emnapiCreateArrayBuffer(byte_length, data, false);
        value = emnapiCtx.addToCurrentScope(arrayBuffer).id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function node_api_create_sharedarraybuffer(env, byte_length, data, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        result >>>= 0;
        var arrayBuffer = emnapiCreateArrayBuffer(byte_length, data, true);
        value = emnapiCtx.addToCurrentScope(arrayBuffer).id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_create_date(env, time, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        result >>>= 0;
        value = emnapiCtx.addToCurrentScope(new Date(time)).id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_create_external(env, data, finalize_cb, finalize_hint, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!emnapiCtx.feature.supportFinalizer && finalize_cb) {
          throw emnapiCtx.createNotSupportWeakRefError("napi_create_external", 'Parameter "finalize_cb" must be 0(NULL)');
        }
        var externalHandle = emnapiCtx.getCurrentScope().addExternal(data);
        if (finalize_cb) {
          emnapiCtx.createReferenceWithFinalizer(envObject, externalHandle.id, 0, 0, finalize_cb, data, finalize_hint);
        }
        result >>>= 0;
        value = externalHandle.id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.clearLastError();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_create_external_arraybuffer(env, external_data, byte_length, finalize_cb, finalize_hint, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        byte_length >>>= 0;
        external_data >>>= 0;
        result >>>= 0;
        byte_length = byte_length >>> 0;
        if (!external_data) {
          byte_length = 0;
        }
        if (external_data + byte_length > wasmMemory.buffer.byteLength) {
          throw new RangeError("Memory out of range");
        }
        if (!emnapiCtx.feature.supportFinalizer && finalize_cb) {
          throw emnapiCtx.createNotSupportWeakRefError("napi_create_external_arraybuffer", 'Parameter "finalize_cb" must be 0(NULL)');
        }
        var arrayBuffer = new ArrayBuffer(byte_length);
        if (byte_length === 0) {
          try {
            var MessageChannel_1 = emnapiCtx.feature.MessageChannel;
            var messageChannel = new MessageChannel_1();
            messageChannel.port1.postMessage(arrayBuffer, [arrayBuffer]);
          } catch (_) {
          }
        } else {
          var u8arr = new Uint8Array(arrayBuffer);
          u8arr.set(new Uint8Array(wasmMemory.buffer).subarray(external_data, external_data + byte_length));
          emnapiExternalMemory.table.set(arrayBuffer, {
            address: external_data,
            ownership: 1,
            runtimeAllocated: 0
          });
        }
        var handle = emnapiCtx.addToCurrentScope(arrayBuffer);
        if (finalize_cb) {
          var status_1 = napi_add_finalizer(
            env,
            handle.id,
            external_data,
            finalize_cb,
            finalize_hint,
            /* NULL */
            0
          );
          if (status_1 === 10) {
            var err2 = envObject.tryCatch.extractException();
            envObject.clearLastError();
            throw err2;
          } else if (status_1 !== 0) {
            return envObject.setLastError(status_1);
          }
        }
        value = handle.id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err3) {
        envObject.tryCatch.setError(err3);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function node_api_create_external_sharedarraybuffer(env, external_data, byte_length, finalize_cb, finalize_hint, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        byte_length >>>= 0;
        external_data >>>= 0;
        result >>>= 0;
        byte_length = byte_length >>> 0;
        if (!external_data) {
          byte_length = 0;
        }
        if (external_data + byte_length > wasmMemory.buffer.byteLength) {
          throw new RangeError("Memory out of range");
        }
        if (!emnapiExternalSAB.registry && finalize_cb) {
          throw emnapiCtx.createNotSupportWeakRefError("node_api_create_external_sharedarraybuffer", 'Parameter "finalize_cb" must be 0(NULL)');
        }
        var sharedArrayBuffer = new SharedArrayBuffer(byte_length);
        if (byte_length !== 0) {
          var u8arr = new Uint8Array(sharedArrayBuffer);
          u8arr.set(new Uint8Array(wasmMemory.buffer).subarray(external_data, external_data + byte_length));
          emnapiExternalMemory.table.set(sharedArrayBuffer, {
            address: external_data,
            ownership: 1,
            runtimeAllocated: 0
          });
        }
        value = emnapiCtx.addToCurrentScope(sharedArrayBuffer).id;
        if (finalize_cb) {
          finalize_cb >>>= 0;
          finalize_hint >>>= 0;
          var metaPtr = emnapiExternalSAB.allocMeta(external_data, byte_length, finalize_cb, external_data, finalize_hint);
          emnapiExternalSAB.handleTable.set(sharedArrayBuffer, metaPtr);
          emnapiExternalSAB.registry.register(sharedArrayBuffer, metaPtr);
        }
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_create_object(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var value = emnapiCtx.addToCurrentScope({}).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function node_api_create_object_with_properties(env, prototype_or_null, property_names, property_values, property_count, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      property_count >>>= 0;
      property_count = property_count >>> 0;
      if (property_count > 0) {
        if (!property_names)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!property_values)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
      }
      var v8_prototype_or_null = prototype_or_null ? emnapiCtx.handleStore.get(prototype_or_null).value : null;
      var properties = {};
      property_names >>>= 0;
      property_values >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      for (var i = 0; i < property_count; i++) {
        var name_value = emnapiCtx.handleStore.get(HEAP_DATA_VIEW.getUint32(property_names + i * 4, true)).value;
        if (!(typeof name_value === "string" || typeof name_value === "symbol"))
          return envObject.setLastError(
            4
            /* napi_status.napi_name_expected */
          );
        properties[name_value] = {
          value: emnapiCtx.handleStore.get(HEAP_DATA_VIEW.getUint32(property_values + i * 4, true)).value,
          writable: true,
          enumerable: true,
          configurable: true
        };
      }
      var obj;
      try {
        obj = Object.defineProperties(Object.create(v8_prototype_or_null), properties);
      } catch (_) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      var value = emnapiCtx.addToCurrentScope(obj).id;
      result >>>= 0;
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function napi_create_symbol(env, description2, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (!description2) {
        var value = emnapiCtx.addToCurrentScope(/* @__PURE__ */ Symbol()).id;
        HEAP_DATA_VIEW.setUint32(result, value, true);
      } else {
        var handle = emnapiCtx.handleStore.get(description2);
        var desc = handle.value;
        if (typeof desc !== "string") {
          return envObject.setLastError(
            3
            /* napi_status.napi_string_expected */
          );
        }
        var v = emnapiCtx.addToCurrentScope(Symbol(desc)).id;
        HEAP_DATA_VIEW.setUint32(result, v, true);
      }
      return envObject.clearLastError();
    }
    function napi_create_typedarray(env, type, length, arraybuffer, byte_offset, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!arraybuffer)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handle = emnapiCtx.handleStore.get(arraybuffer);
        var buffer = handle.value;
        byte_offset >>>= 0;
        length >>>= 0;
        var createTypedArray = function(envObject2, Type, size_of_element, buffer2, byte_offset2, length2) {
          var _a;
          byte_offset2 = byte_offset2 >>> 0;
          length2 = length2 >>> 0;
          if (size_of_element > 1) {
            if (byte_offset2 % size_of_element !== 0) {
              var err2 = new RangeError("start offset of ".concat((_a = Type.name) !== null && _a !== void 0 ? _a : "", " should be a multiple of ").concat(size_of_element));
              err2.code = "ERR_NAPI_INVALID_TYPEDARRAY_ALIGNMENT";
              envObject2.tryCatch.setError(err2);
              return envObject2.setLastError(
                9
                /* napi_status.napi_generic_failure */
              );
            }
          }
          if (length2 * size_of_element + byte_offset2 > buffer2.byteLength) {
            var err2 = new RangeError("Invalid typed array length");
            err2.code = "ERR_NAPI_INVALID_TYPEDARRAY_LENGTH";
            envObject2.tryCatch.setError(err2);
            return envObject2.setLastError(
              9
              /* napi_status.napi_generic_failure */
            );
          }
          var out = new Type(buffer2, byte_offset2, length2);
          if (buffer2 === wasmMemory.buffer) {
            if (!emnapiExternalMemory.wasmMemoryViewTable.has(out)) {
              emnapiExternalMemory.wasmMemoryViewTable.set(out, {
                Ctor: Type,
                address: byte_offset2,
                length: length2,
                ownership: 1,
                runtimeAllocated: 0
              });
            }
          }
          result >>>= 0;
          value = emnapiCtx.addToCurrentScope(out).id;
          var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
          HEAP_DATA_VIEW.setUint32(result, value, true);
          return envObject2.getReturnStatus();
        };
        if (buffer instanceof ArrayBuffer || emnapiExternalMemory.isSharedArrayBuffer(buffer)) {
          switch (type) {
            case 0:
              return createTypedArray(envObject, Int8Array, 1, buffer, byte_offset, length);
            case 1:
              return createTypedArray(envObject, Uint8Array, 1, buffer, byte_offset, length);
            case 2:
              return createTypedArray(envObject, Uint8ClampedArray, 1, buffer, byte_offset, length);
            case 3:
              return createTypedArray(envObject, Int16Array, 2, buffer, byte_offset, length);
            case 4:
              return createTypedArray(envObject, Uint16Array, 2, buffer, byte_offset, length);
            case 5:
              return createTypedArray(envObject, Int32Array, 4, buffer, byte_offset, length);
            case 6:
              return createTypedArray(envObject, Uint32Array, 4, buffer, byte_offset, length);
            case 7:
              return createTypedArray(envObject, Float32Array, 4, buffer, byte_offset, length);
            case 8:
              return createTypedArray(envObject, Float64Array, 8, buffer, byte_offset, length);
            case 9:
              return createTypedArray(envObject, BigInt64Array, 8, buffer, byte_offset, length);
            case 10:
              return createTypedArray(envObject, BigUint64Array, 8, buffer, byte_offset, length);
            case 11:
              if (typeof Float16Array !== "function") {
                return envObject.setLastError(
                  1
                  /* napi_status.napi_invalid_arg */
                );
              }
              return createTypedArray(envObject, Float16Array, 2, buffer, byte_offset, length);
            default:
              return envObject.setLastError(
                1
                /* napi_status.napi_invalid_arg */
              );
          }
        } else {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_create_buffer(env, size, data, result) {
      var _a;
      var value, pointer;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var Buffer3 = emnapiCtx.feature.Buffer;
        if (!Buffer3) {
          throw emnapiCtx.createNotSupportBufferError("napi_create_buffer", "");
        }
        result >>>= 0;
        var buffer = void 0;
        size >>>= 0;
        size = size >>> 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        if (!data || size === 0) {
          buffer = Buffer3.alloc(size);
          value = emnapiCtx.addToCurrentScope(buffer).id;
          HEAP_DATA_VIEW.setUint32(result, value, true);
        } else {
          pointer = _malloc(size);
          if (!pointer)
            throw new Error("Out of memory");
          pointer >>>= 0;
          new Uint8Array(wasmMemory.buffer).subarray(pointer, pointer + size).fill(0);
          var buffer_1 = Buffer3.from(wasmMemory.buffer, pointer, size);
          var viewDescriptor = {
            Ctor: Buffer3,
            address: pointer,
            length: size,
            ownership: emnapiExternalMemory.registry ? 0 : 1,
            runtimeAllocated: 1
          };
          emnapiExternalMemory.wasmMemoryViewTable.set(buffer_1, viewDescriptor);
          (_a = emnapiExternalMemory.registry) === null || _a === void 0 ? void 0 : _a.register(viewDescriptor, pointer);
          value = emnapiCtx.addToCurrentScope(buffer_1).id;
          HEAP_DATA_VIEW.setUint32(result, value, true);
          data >>>= 0;
          HEAP_DATA_VIEW.setUint32(data, pointer, true);
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_create_buffer_copy(env, length, data, result_data, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var Buffer3 = emnapiCtx.feature.Buffer;
        if (!Buffer3) {
          throw emnapiCtx.createNotSupportBufferError("napi_create_buffer_copy", "");
        }
        var arrayBuffer = emnapiCreateArrayBuffer(length, result_data, false);
        var buffer = Buffer3.from(arrayBuffer);
        data >>>= 0;
        length >>>= 0;
        buffer.set(new Uint8Array(wasmMemory.buffer).subarray(data, data + length));
        value = emnapiCtx.addToCurrentScope(buffer).id;
        result >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_create_external_buffer(env, length, data, finalize_cb, finalize_hint, result) {
      return emnapi_create_memory_view(env, -2, data, length, finalize_cb, finalize_hint, result);
    }
    function node_api_create_buffer_from_arraybuffer(env, arraybuffer, byte_offset, byte_length, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!arraybuffer)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        byte_offset >>>= 0;
        byte_length >>>= 0;
        byte_offset = byte_offset >>> 0;
        byte_length = byte_length >>> 0;
        var handle = emnapiCtx.handleStore.get(arraybuffer);
        if (!handle.isArrayBuffer()) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var buffer = handle.value;
        if (byte_length + byte_offset > buffer.byteLength) {
          var err2 = new RangeError("The byte offset + length is out of range");
          err2.code = "ERR_OUT_OF_RANGE";
          throw err2;
        }
        var Buffer3 = emnapiCtx.feature.Buffer;
        if (!Buffer3) {
          throw emnapiCtx.createNotSupportBufferError("node_api_create_buffer_from_arraybuffer", "");
        }
        var out = Buffer3.from(buffer, byte_offset, byte_length);
        if (buffer === wasmMemory.buffer) {
          if (!emnapiExternalMemory.wasmMemoryViewTable.has(out)) {
            emnapiExternalMemory.wasmMemoryViewTable.set(out, {
              Ctor: Buffer3,
              address: byte_offset,
              length: byte_length,
              ownership: 1,
              runtimeAllocated: 0
            });
          }
        }
        result >>>= 0;
        value = emnapiCtx.addToCurrentScope(out).id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err3) {
        envObject.tryCatch.setError(err3);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_create_dataview(env, byte_length, arraybuffer, byte_offset, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!arraybuffer)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        byte_length >>>= 0;
        byte_offset >>>= 0;
        byte_length = byte_length >>> 0;
        byte_offset = byte_offset >>> 0;
        var value = emnapiCtx.handleStore.get(arraybuffer).value;
        var createDataview = function(buffer) {
          if (byte_length + byte_offset > buffer.byteLength) {
            var err2 = new RangeError("byte_offset + byte_length should be less than or equal to the size in bytes of the array passed in");
            err2.code = "ERR_NAPI_INVALID_DATAVIEW_ARGS";
            throw err2;
          }
          var dataview = new DataView(buffer, byte_offset, byte_length);
          if (buffer === wasmMemory.buffer) {
            if (!emnapiExternalMemory.wasmMemoryViewTable.has(dataview)) {
              emnapiExternalMemory.wasmMemoryViewTable.set(dataview, {
                Ctor: DataView,
                address: byte_offset,
                length: byte_length,
                ownership: 1,
                runtimeAllocated: 0
              });
            }
          }
          result >>>= 0;
          var v = emnapiCtx.addToCurrentScope(dataview).id;
          var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
          HEAP_DATA_VIEW.setUint32(result, v, true);
          return envObject.getReturnStatus();
        };
        if (value instanceof ArrayBuffer || emnapiExternalMemory.isSharedArrayBuffer(value)) {
          return createDataview(value);
        } else {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function node_api_symbol_for(env, utf8description, length, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      length >>>= 0;
      utf8description >>>= 0;
      result >>>= 0;
      var autoLength = length === -1 || length === 4294967295;
      var sizelength = length >>> 0;
      if (length !== 0) {
        if (!utf8description)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
      }
      if (!(autoLength || sizelength <= 2147483647)) {
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      }
      var descriptionString = emnapiString.UTF8ToString(utf8description, length);
      var value = emnapiCtx.addToCurrentScope(Symbol.for(descriptionString)).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    var createMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_create_array,
      napi_create_array_with_length,
      napi_create_arraybuffer,
      napi_create_buffer,
      napi_create_buffer_copy,
      napi_create_dataview,
      napi_create_date,
      napi_create_external,
      napi_create_external_arraybuffer,
      napi_create_external_buffer,
      napi_create_object,
      napi_create_symbol,
      napi_create_typedarray,
      node_api_create_buffer_from_arraybuffer,
      node_api_create_external_sharedarraybuffer,
      node_api_create_object_with_properties,
      node_api_create_sharedarraybuffer,
      node_api_symbol_for
    });
    function napi_get_boolean(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var v = value === 0 ? 3 : 4;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, v, true);
      return envObject.clearLastError();
    }
    function napi_get_global(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var value = 5;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function napi_get_null(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var value = 2;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function napi_get_undefined(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var value = 1;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    var globalMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_get_boolean,
      napi_get_global,
      napi_get_null,
      napi_get_undefined
    });
    function napi_set_instance_data(env, data, finalize_cb, finalize_hint) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      data >>>= 0;
      finalize_cb >>>= 0;
      finalize_hint >>>= 0;
      envObject.setInstanceData(data, finalize_cb, finalize_hint);
      return envObject.clearLastError();
    }
    function napi_get_instance_data(env, data) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!data)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      data >>>= 0;
      var value = envObject.getInstanceData();
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(data, value, true);
      return envObject.clearLastError();
    }
    var envMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_get_instance_data,
      napi_set_instance_data
    });
    function _emnapi_get_last_error_info(env, error_code, engine_error_code, engine_reserved) {
      error_code >>>= 0;
      engine_error_code >>>= 0;
      engine_reserved >>>= 0;
      var envObject = emnapiCtx.envStore.get(env);
      var lastError = envObject.lastError;
      var errorCode = lastError.errorCode;
      var engineErrorCode = lastError.engineErrorCode >>> 0;
      var engineReserved = lastError.engineReserved;
      engineReserved >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt32(error_code, errorCode, true);
      HEAP_DATA_VIEW.setUint32(engine_error_code, engineErrorCode, true);
      HEAP_DATA_VIEW.setUint32(engine_reserved, engineReserved, true);
    }
    function napi_throw(env, error) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!error)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        envObject.tryCatch.setError(emnapiCtx.handleStore.get(error).value);
        return envObject.clearLastError();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_throw_error(env, code, msg) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!msg)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        code >>>= 0;
        msg >>>= 0;
        var error = new Error(emnapiString.UTF8ToString(msg, -1));
        if (code)
          error.code = emnapiString.UTF8ToString(code, -1);
        envObject.tryCatch.setError(error);
        return envObject.clearLastError();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_throw_type_error(env, code, msg) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!msg)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        code >>>= 0;
        msg >>>= 0;
        var error = new TypeError(emnapiString.UTF8ToString(msg, -1));
        if (code)
          error.code = emnapiString.UTF8ToString(code, -1);
        envObject.tryCatch.setError(error);
        return envObject.clearLastError();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_throw_range_error(env, code, msg) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!msg)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        code >>>= 0;
        msg >>>= 0;
        var error = new RangeError(emnapiString.UTF8ToString(msg, -1));
        if (code)
          error.code = emnapiString.UTF8ToString(code, -1);
        envObject.tryCatch.setError(error);
        return envObject.clearLastError();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function node_api_throw_syntax_error(env, code, msg) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!msg)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        code >>>= 0;
        msg >>>= 0;
        var error = new SyntaxError(emnapiString.UTF8ToString(msg, -1));
        if (code)
          error.code = emnapiString.UTF8ToString(code, -1);
        envObject.tryCatch.setError(error);
        return envObject.clearLastError();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_is_exception_pending(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var r = envObject.tryCatch.hasCaught();
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r ? 1 : 0, true);
      return envObject.clearLastError();
    }
    function napi_create_error(env, code, msg, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!msg)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var msgValue = emnapiCtx.handleStore.get(msg).value;
      if (typeof msgValue !== "string") {
        return envObject.setLastError(
          3
          /* napi_status.napi_string_expected */
        );
      }
      var error = new Error(msgValue);
      if (code) {
        var codeValue = emnapiCtx.handleStore.get(code).value;
        if (typeof codeValue !== "string") {
          return envObject.setLastError(
            3
            /* napi_status.napi_string_expected */
          );
        }
        error.code = codeValue;
      }
      result >>>= 0;
      var value = emnapiCtx.addToCurrentScope(error).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function napi_create_type_error(env, code, msg, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!msg)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var msgValue = emnapiCtx.handleStore.get(msg).value;
      if (typeof msgValue !== "string") {
        return envObject.setLastError(
          3
          /* napi_status.napi_string_expected */
        );
      }
      var error = new TypeError(msgValue);
      if (code) {
        var codeValue = emnapiCtx.handleStore.get(code).value;
        if (typeof codeValue !== "string") {
          return envObject.setLastError(
            3
            /* napi_status.napi_string_expected */
          );
        }
        error.code = codeValue;
      }
      result >>>= 0;
      var value = emnapiCtx.addToCurrentScope(error).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function napi_create_range_error(env, code, msg, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!msg)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var msgValue = emnapiCtx.handleStore.get(msg).value;
      if (typeof msgValue !== "string") {
        return envObject.setLastError(
          3
          /* napi_status.napi_string_expected */
        );
      }
      var error = new RangeError(msgValue);
      if (code) {
        var codeValue = emnapiCtx.handleStore.get(code).value;
        if (typeof codeValue !== "string") {
          return envObject.setLastError(
            3
            /* napi_status.napi_string_expected */
          );
        }
        error.code = codeValue;
      }
      result >>>= 0;
      var value = emnapiCtx.addToCurrentScope(error).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function node_api_create_syntax_error(env, code, msg, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!msg)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var msgValue = emnapiCtx.handleStore.get(msg).value;
      if (typeof msgValue !== "string") {
        return envObject.setLastError(
          3
          /* napi_status.napi_string_expected */
        );
      }
      var error = new SyntaxError(msgValue);
      if (code) {
        var codeValue = emnapiCtx.handleStore.get(code).value;
        if (typeof codeValue !== "string") {
          return envObject.setLastError(
            3
            /* napi_status.napi_string_expected */
          );
        }
        error.code = codeValue;
      }
      result >>>= 0;
      var value = emnapiCtx.addToCurrentScope(error).id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    function napi_get_and_clear_last_exception(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (!envObject.tryCatch.hasCaught()) {
        HEAP_DATA_VIEW.setUint32(result, 1, true);
        return envObject.clearLastError();
      } else {
        var err2 = envObject.tryCatch.exception();
        var value = envObject.ensureHandleId(err2);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        envObject.tryCatch.reset();
      }
      return envObject.clearLastError();
    }
    function napi_fatal_error(location, location_len, message, message_len) {
      location >>>= 0;
      location_len >>>= 0;
      message >>>= 0;
      message_len >>>= 0;
      var locationStr = emnapiString.UTF8ToString(location, location_len);
      var messageStr = emnapiString.UTF8ToString(message, message_len);
      if (emnapiNodeBinding) {
        emnapiNodeBinding.napi.fatalError(locationStr, messageStr);
      } else {
        abort("FATAL ERROR: " + locationStr + " " + messageStr);
      }
    }
    function napi_fatal_exception(env, err2) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!err2)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var error = envObject.ctx.handleStore.get(err2);
        try {
          envObject.triggerFatalException(error.value);
        } catch (_) {
          return envObject.setLastError(
            9
            /* napi_status.napi_generic_failure */
          );
        }
        return envObject.clearLastError();
      } catch (err3) {
        envObject.tryCatch.setError(err3);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    var errorMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      _emnapi_get_last_error_info,
      napi_create_error,
      napi_create_range_error,
      napi_create_type_error,
      napi_fatal_error,
      napi_fatal_exception,
      napi_get_and_clear_last_exception,
      napi_is_exception_pending,
      napi_throw,
      napi_throw_error,
      napi_throw_range_error,
      napi_throw_type_error,
      node_api_create_syntax_error,
      node_api_throw_syntax_error
    });
    function _emnapi_create_function(env, utf8name, length, cb, data, result) {
      length >>>= 0;
      var envObject = emnapiCtx.envStore.get(env);
      var fresult = emnapiCreateFunction(envObject, utf8name, length, cb, data);
      if (fresult.status !== 0)
        return envObject.setLastError(fresult.status);
      var f = fresult.f;
      var valueHandle = emnapiCtx.addToCurrentScope(f);
      result >>>= 0;
      var value = valueHandle.id;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.getReturnStatus();
    }
    function napi_create_function(env, utf8name, length, cb, data, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!cb)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        return _emnapi_create_function(env, utf8name, length, cb, data, result);
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_cb_info(env, cbinfo, argc, argv, this_arg, data) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!cbinfo)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var cbinfoValue = emnapiCtx.scopeStore.get(cbinfo).callbackInfo;
      argc >>>= 0;
      argv >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      if (argv) {
        if (!argc)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var argcValue = HEAP_DATA_VIEW.getUint32(argc, true);
        argcValue >>>= 0;
        var len = cbinfoValue.args.length;
        var arrlen = argcValue < len ? argcValue : len;
        var i = 0;
        for (; i < arrlen; i++) {
          var argVal = envObject.ensureHandleId(cbinfoValue.args[i]);
          HEAP_DATA_VIEW.setUint32(argv + i * 4, argVal, true);
        }
        if (i < argcValue) {
          for (; i < argcValue; i++) {
            HEAP_DATA_VIEW.setUint32(argv + i * 4, 1, true);
          }
        }
      }
      if (argc) {
        HEAP_DATA_VIEW.setUint32(argc, cbinfoValue.args.length, true);
      }
      if (this_arg) {
        this_arg >>>= 0;
        var v = envObject.ensureHandleId(cbinfoValue.thiz);
        HEAP_DATA_VIEW.setUint32(this_arg, v, true);
      }
      if (data) {
        data >>>= 0;
        HEAP_DATA_VIEW.setUint32(data, cbinfoValue.data, true);
      }
      return envObject.clearLastError();
    }
    function napi_call_function(env, recv, func, argc, argv, result) {
      var i = 0;
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!recv)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        argc >>>= 0;
        argv >>>= 0;
        result >>>= 0;
        argc = argc >>> 0;
        if (argc > 0) {
          if (!argv)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        var v8recv = emnapiCtx.handleStore.get(recv).value;
        if (!func)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var v8func = emnapiCtx.handleStore.get(func).value;
        if (typeof v8func !== "function")
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var args = [];
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        for (; i < argc; i++) {
          var argVal = HEAP_DATA_VIEW.getUint32(argv + i * 4, true);
          args.push(emnapiCtx.handleStore.get(argVal).value);
        }
        var ret = v8func.apply(v8recv, args);
        if (result) {
          v = envObject.ensureHandleId(ret);
          HEAP_DATA_VIEW.setUint32(result, v, true);
        }
        return envObject.clearLastError();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_new_instance(env, constructor, argc, argv, result) {
      var i;
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!constructor)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        argc >>>= 0;
        argv >>>= 0;
        result >>>= 0;
        argc = argc >>> 0;
        if (argc > 0) {
          if (!argv)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var Ctor = emnapiCtx.handleStore.get(constructor).value;
        if (typeof Ctor !== "function")
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var ret = void 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        if (emnapiCtx.feature.supportReflect) {
          var argList = Array(argc);
          for (i = 0; i < argc; i++) {
            var argVal = HEAP_DATA_VIEW.getUint32(argv + i * 4, true);
            argList[i] = emnapiCtx.handleStore.get(argVal).value;
          }
          ret = Reflect.construct(Ctor, argList, Ctor);
        } else {
          var args = Array(argc + 1);
          args[0] = void 0;
          for (i = 0; i < argc; i++) {
            var argVal = HEAP_DATA_VIEW.getUint32(argv + i * 4, true);
            args[i + 1] = emnapiCtx.handleStore.get(argVal).value;
          }
          var BoundCtor = Ctor.bind.apply(Ctor, args);
          ret = new BoundCtor();
        }
        if (result) {
          v = envObject.ensureHandleId(ret);
          HEAP_DATA_VIEW.setUint32(result, v, true);
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_new_target(env, cbinfo, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!cbinfo)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      result >>>= 0;
      var cbinfoValue = emnapiCtx.scopeStore.get(cbinfo).callbackInfo;
      var thiz = cbinfoValue.thiz, fn = cbinfoValue.fn;
      var value = thiz == null || thiz.constructor == null ? 0 : thiz instanceof fn ? envObject.ensureHandleId(thiz.constructor) : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, value, true);
      return envObject.clearLastError();
    }
    var functionMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      _emnapi_create_function,
      napi_call_function,
      napi_create_function,
      napi_get_cb_info,
      napi_get_new_target,
      napi_new_instance
    });
    function napi_open_handle_scope(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var scope = emnapiCtx.openScope(envObject);
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, scope.id, true);
      return envObject.clearLastError();
    }
    function napi_close_handle_scope(env, scope) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!scope)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (envObject.openHandleScopes === 0) {
        return 13;
      }
      emnapiCtx.closeScope(envObject);
      return envObject.clearLastError();
    }
    function napi_open_escapable_handle_scope(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var scope = emnapiCtx.openScope(envObject);
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, scope.id, true);
      return envObject.clearLastError();
    }
    function napi_close_escapable_handle_scope(env, scope) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!scope)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (envObject.openHandleScopes === 0) {
        return 13;
      }
      emnapiCtx.closeScope(envObject);
      return envObject.clearLastError();
    }
    function napi_escape_handle(env, scope, escapee, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!scope)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!escapee)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var scopeObject = emnapiCtx.scopeStore.get(scope);
      if (!scopeObject.escapeCalled()) {
        escapee >>>= 0;
        result >>>= 0;
        var newHandle = scopeObject.escape(escapee);
        var value = newHandle ? newHandle.id : 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.clearLastError();
      }
      return envObject.setLastError(
        12
        /* napi_status.napi_escape_called_twice */
      );
    }
    function napi_create_reference(env, value, initial_refcount, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var handle = emnapiCtx.handleStore.get(value);
      if (envObject.moduleApiVersion < 10) {
        if (!(handle.isObject() || handle.isFunction() || handle.isSymbol())) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
      }
      var ref = emnapiCtx.createReference(
        envObject,
        handle.id,
        initial_refcount >>> 0,
        1
        /* ReferenceOwnership.kUserland */
      );
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, ref.id, true);
      return envObject.clearLastError();
    }
    function napi_delete_reference(env, ref) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!ref)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      emnapiCtx.refStore.get(ref).dispose();
      return envObject.clearLastError();
    }
    function napi_reference_ref(env, ref, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!ref)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var count2 = emnapiCtx.refStore.get(ref).ref();
      if (result) {
        result >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, count2, true);
      }
      return envObject.clearLastError();
    }
    function napi_reference_unref(env, ref, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!ref)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var reference3 = emnapiCtx.refStore.get(ref);
      var refcount = reference3.refcount();
      if (refcount === 0) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      var count2 = reference3.unref();
      if (result) {
        result >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, count2, true);
      }
      return envObject.clearLastError();
    }
    function napi_get_reference_value(env, ref, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!ref)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var reference3 = emnapiCtx.refStore.get(ref);
      var handleId = reference3.get(envObject);
      result >>>= 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, handleId, true);
      return envObject.clearLastError();
    }
    function napi_add_env_cleanup_hook(env, fun, arg) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!fun)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      fun >>>= 0;
      arg >>>= 0;
      emnapiCtx.addCleanupHook(envObject, fun, arg);
      return 0;
    }
    function napi_remove_env_cleanup_hook(env, fun, arg) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!fun)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      fun >>>= 0;
      arg >>>= 0;
      emnapiCtx.removeCleanupHook(envObject, fun, arg);
      return 0;
    }
    function _emnapi_env_ref(env) {
      var envObject = emnapiCtx.envStore.get(env);
      envObject.ref();
    }
    function _emnapi_env_unref(env) {
      var envObject = emnapiCtx.envStore.get(env);
      envObject.unref();
    }
    var lifeMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      _emnapi_env_ref,
      _emnapi_env_unref,
      napi_add_env_cleanup_hook,
      napi_close_escapable_handle_scope,
      napi_close_handle_scope,
      napi_create_reference,
      napi_delete_reference,
      napi_escape_handle,
      napi_get_reference_value,
      napi_open_escapable_handle_scope,
      napi_open_handle_scope,
      napi_reference_ref,
      napi_reference_unref,
      napi_remove_env_cleanup_hook
    });
    function _emnapi_get_filename(env, buf, len) {
      var envObject = emnapiCtx.envStore.get(env);
      var filename = envObject.filename;
      if (!buf) {
        return emnapiString.lengthBytesUTF8(filename);
      }
      return emnapiString.stringToUTF8(filename, buf, len);
    }
    var miscellaneousMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      _emnapi_get_filename
    });
    function napi_create_promise(env, deferred, promise) {
      var deferredObjectId, value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!deferred)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!promise)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        var p = new Promise(function(resolve2, reject) {
          var deferredObject = emnapiCtx.createDeferred({ resolve: resolve2, reject });
          deferredObjectId = deferredObject.id;
          deferred >>>= 0;
          HEAP_DATA_VIEW.setUint32(deferred, deferredObjectId, true);
        });
        promise >>>= 0;
        value = emnapiCtx.addToCurrentScope(p).id;
        HEAP_DATA_VIEW.setUint32(promise, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_resolve_deferred(env, deferred, resolution) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!deferred)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!resolution)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var deferredObject = emnapiCtx.deferredStore.get(deferred);
        deferredObject.resolve(emnapiCtx.handleStore.get(resolution).value);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_reject_deferred(env, deferred, resolution) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!deferred)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!resolution)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var deferredObject = emnapiCtx.deferredStore.get(deferred);
        deferredObject.reject(emnapiCtx.handleStore.get(resolution).value);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_is_promise(env, value, is_promise) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!is_promise)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var h = emnapiCtx.handleStore.get(value);
      is_promise >>>= 0;
      var r = h.isPromise() ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(is_promise, r, true);
      return envObject.clearLastError();
    }
    var promiseMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_create_promise,
      napi_is_promise,
      napi_reject_deferred,
      napi_resolve_deferred
    });
    function napi_get_all_property_names(env, object, key_mode, key_filter, key_conversion, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (h.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var obj = void 0;
        try {
          obj = h.isObject() || h.isFunction() ? h.value : Object(h.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        if (key_mode !== 0 && key_mode !== 1) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        if (key_conversion !== 0 && key_conversion !== 1) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var props = [];
        var names = void 0;
        var symbols = void 0;
        var i = void 0;
        var own3 = true;
        var integerIndiceRegex = /^(0|[1-9][0-9]*)$/;
        do {
          names = Object.getOwnPropertyNames(obj);
          symbols = Object.getOwnPropertySymbols(obj);
          for (i = 0; i < names.length; i++) {
            props.push({
              name: integerIndiceRegex.test(names[i]) ? Number(names[i]) : names[i],
              desc: Object.getOwnPropertyDescriptor(obj, names[i]),
              own: own3
            });
          }
          for (i = 0; i < symbols.length; i++) {
            props.push({
              name: symbols[i],
              desc: Object.getOwnPropertyDescriptor(obj, symbols[i]),
              own: own3
            });
          }
          if (key_mode === 1) {
            break;
          }
          obj = Object.getPrototypeOf(obj);
          own3 = false;
        } while (obj);
        var ret = [];
        var addName = function(ret2, name, key_filter2, conversion_mode) {
          if (ret2.indexOf(name) !== -1)
            return;
          if (conversion_mode === 0) {
            ret2.push(name);
          } else if (conversion_mode === 1) {
            var realName = typeof name === "number" ? String(name) : name;
            if (typeof realName === "string") {
              if (!(key_filter2 & 8)) {
                ret2.push(realName);
              }
            } else {
              ret2.push(realName);
            }
          }
        };
        for (i = 0; i < props.length; i++) {
          var prop = props[i];
          var name_1 = prop.name;
          var desc = prop.desc;
          if (key_filter === 0) {
            addName(ret, name_1, key_filter, key_conversion);
          } else {
            if (key_filter & 8 && typeof name_1 === "string") {
              continue;
            }
            if (key_filter & 16 && typeof name_1 === "symbol") {
              continue;
            }
            var shouldAdd = true;
            switch (key_filter & 7) {
              case 1: {
                shouldAdd = Boolean(desc.writable);
                break;
              }
              case 2: {
                shouldAdd = Boolean(desc.enumerable);
                break;
              }
              case 1 | 2: {
                shouldAdd = Boolean(desc.writable && desc.enumerable);
                break;
              }
              case 4: {
                shouldAdd = Boolean(desc.configurable);
                break;
              }
              case 4 | 1: {
                shouldAdd = Boolean(desc.configurable && desc.writable);
                break;
              }
              case 4 | 2: {
                shouldAdd = Boolean(desc.configurable && desc.enumerable);
                break;
              }
              case 4 | 2 | 1: {
                shouldAdd = Boolean(desc.configurable && desc.enumerable && desc.writable);
                break;
              }
            }
            if (shouldAdd) {
              addName(ret, name_1, key_filter, key_conversion);
            }
          }
        }
        result >>>= 0;
        value = emnapiCtx.addToCurrentScope(ret).id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_property_names(env, object, result) {
      return napi_get_all_property_names(env, object, 0, 2 | 16, 1, result);
    }
    function napi_set_property(env, object, key, value) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!key)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (!(h.isObject() || h.isFunction())) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        h.value[emnapiCtx.handleStore.get(key).value] = emnapiCtx.handleStore.get(value).value;
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_has_property(env, object, key, result) {
      var r;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!key)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (h.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var v = void 0;
        try {
          v = h.isObject() || h.isFunction() ? h.value : Object(h.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        result >>>= 0;
        r = emnapiCtx.handleStore.get(key).value in v ? 1 : 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setInt8(result, r, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_property(env, object, key, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!key)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (h.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var v = void 0;
        try {
          v = h.isObject() || h.isFunction() ? h.value : Object(h.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        result >>>= 0;
        value = envObject.ensureHandleId(v[emnapiCtx.handleStore.get(key).value]);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_delete_property(env, object, key, result) {
      var r;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!key)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (!(h.isObject() || h.isFunction())) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        var propertyKey = emnapiCtx.handleStore.get(key).value;
        if (emnapiCtx.feature.supportReflect) {
          r = Reflect.deleteProperty(h.value, propertyKey);
        } else {
          try {
            r = delete h.value[propertyKey];
          } catch (_) {
            r = false;
          }
        }
        if (result) {
          result >>>= 0;
          var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
          HEAP_DATA_VIEW.setInt8(result, r ? 1 : 0, true);
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_has_own_property(env, object, key, result) {
      var r;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!key)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (h.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var v = void 0;
        try {
          v = h.isObject() || h.isFunction() ? h.value : Object(h.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        var prop = emnapiCtx.handleStore.get(key).value;
        if (typeof prop !== "string" && typeof prop !== "symbol") {
          return envObject.setLastError(
            4
            /* napi_status.napi_name_expected */
          );
        }
        r = Object.prototype.hasOwnProperty.call(v, emnapiCtx.handleStore.get(key).value);
        result >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setInt8(result, r ? 1 : 0, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_set_named_property(env, object, cname, value) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (!(h.isObject() || h.isFunction())) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        if (!cname) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        cname >>>= 0;
        emnapiCtx.handleStore.get(object).value[emnapiString.UTF8ToString(cname, -1)] = emnapiCtx.handleStore.get(value).value;
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_has_named_property(env, object, utf8name, result) {
      var r;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!utf8name) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var h = emnapiCtx.handleStore.get(object);
        if (h.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var v = void 0;
        try {
          v = h.isObject() || h.isFunction() ? h.value : Object(h.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        utf8name >>>= 0;
        result >>>= 0;
        r = emnapiString.UTF8ToString(utf8name, -1) in v;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setInt8(result, r ? 1 : 0, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_named_property(env, object, utf8name, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!utf8name) {
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        }
        var h = emnapiCtx.handleStore.get(object);
        if (h.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var v = void 0;
        try {
          v = h.isObject() || h.isFunction() ? h.value : Object(h.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        utf8name >>>= 0;
        result >>>= 0;
        value = envObject.ensureHandleId(v[emnapiString.UTF8ToString(utf8name, -1)]);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_set_element(env, object, index, value) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (!(h.isObject() || h.isFunction())) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        h.value[index >>> 0] = emnapiCtx.handleStore.get(value).value;
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_has_element(env, object, index, result) {
      var r;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (h.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var v = void 0;
        try {
          v = h.isObject() || h.isFunction() ? h.value : Object(h.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        result >>>= 0;
        r = index >>> 0 in v ? 1 : 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setInt8(result, r, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_get_element(env, object, index, result) {
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (h.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        var v = void 0;
        try {
          v = h.isObject() || h.isFunction() ? h.value : Object(h.value);
        } catch (_) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        result >>>= 0;
        value = envObject.ensureHandleId(v[index >>> 0]);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_delete_element(env, object, index, result) {
      var r;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        if (!(h.isObject() || h.isFunction())) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        if (emnapiCtx.feature.supportReflect) {
          r = Reflect.deleteProperty(h.value, index >>> 0);
        } else {
          try {
            r = delete h.value[index >>> 0];
          } catch (_) {
            r = false;
          }
        }
        if (result) {
          result >>>= 0;
          var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
          HEAP_DATA_VIEW.setInt8(result, r ? 1 : 0, true);
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_define_properties(env, object, property_count, properties) {
      var propPtr, attributes;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        properties >>>= 0;
        property_count >>>= 0;
        property_count = property_count >>> 0;
        if (property_count > 0) {
          if (!properties)
            return envObject.setLastError(
              1
              /* napi_status.napi_invalid_arg */
            );
        }
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        var maybeObject = h.value;
        if (!(h.isObject() || h.isFunction())) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        var propertyName = void 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        for (var i = 0; i < property_count; i++) {
          propPtr = properties + i * (4 * 8);
          var utf8Name = HEAP_DATA_VIEW.getUint32(propPtr, true);
          var name_2 = HEAP_DATA_VIEW.getUint32(propPtr + 4, true);
          var method = HEAP_DATA_VIEW.getUint32(propPtr + 8, true);
          var getter = HEAP_DATA_VIEW.getUint32(propPtr + 12, true);
          var setter = HEAP_DATA_VIEW.getUint32(propPtr + 16, true);
          var value = HEAP_DATA_VIEW.getUint32(propPtr + 20, true);
          attributes = HEAP_DATA_VIEW.getInt32(propPtr + 24, true);
          attributes >>>= 0;
          var data = HEAP_DATA_VIEW.getUint32(propPtr + 28, true);
          if (utf8Name) {
            propertyName = emnapiString.UTF8ToString(utf8Name, -1);
          } else {
            if (!name_2) {
              return envObject.setLastError(
                4
                /* napi_status.napi_name_expected */
              );
            }
            propertyName = emnapiCtx.handleStore.get(name_2).value;
            if (typeof propertyName !== "string" && typeof propertyName !== "symbol") {
              return envObject.setLastError(
                4
                /* napi_status.napi_name_expected */
              );
            }
          }
          emnapiDefineProperty(envObject, maybeObject, propertyName, method, getter, setter, value, attributes, data);
        }
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_object_freeze(env, object) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        var maybeObject = h.value;
        if (!(h.isObject() || h.isFunction())) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        Object.freeze(maybeObject);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_object_seal(env, object) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(object);
        var maybeObject = h.value;
        if (!(h.isObject() || h.isFunction())) {
          return envObject.setLastError(
            2
            /* napi_status.napi_object_expected */
          );
        }
        Object.seal(maybeObject);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    var propertyMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_define_properties,
      napi_delete_element,
      napi_delete_property,
      napi_get_all_property_names,
      napi_get_element,
      napi_get_named_property,
      napi_get_property,
      napi_get_property_names,
      napi_has_element,
      napi_has_named_property,
      napi_has_own_property,
      napi_has_property,
      napi_object_freeze,
      napi_object_seal,
      napi_set_element,
      napi_set_named_property,
      napi_set_property
    });
    function napi_run_script(env, script, result) {
      var status;
      var value;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!script)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var v8Script = emnapiCtx.handleStore.get(script);
        if (!v8Script.isString()) {
          return envObject.setLastError(
            3
            /* napi_status.napi_string_expected */
          );
        }
        var g = emnapiCtx.handleStore.get(
          5
          /* GlobalHandle.GLOBAL */
        ).value;
        var ret = g.eval(v8Script.value);
        result >>>= 0;
        value = envObject.ensureHandleId(ret);
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, value, true);
        status = envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
      return status;
    }
    var scriptMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_run_script
    });
    function napi_typeof(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var v = emnapiCtx.handleStore.get(value);
      result >>>= 0;
      var r;
      if (v.isNumber()) {
        r = 3;
      } else if (v.isBigInt()) {
        r = 9;
      } else if (v.isString()) {
        r = 4;
      } else if (v.isFunction()) {
        r = 7;
      } else if (v.isExternal()) {
        r = 8;
      } else if (v.isObject()) {
        r = 6;
      } else if (v.isBoolean()) {
        r = 2;
      } else if (v.isUndefined()) {
        r = 0;
      } else if (v.isSymbol()) {
        r = 5;
      } else if (v.isNull()) {
        r = 1;
      } else {
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      }
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt32(result, r, true);
      return envObject.clearLastError();
    }
    function napi_coerce_to_bool(env, value, result) {
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handle = emnapiCtx.handleStore.get(value);
        result >>>= 0;
        v = handle.value ? 4 : 3;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, v, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_coerce_to_number(env, value, result) {
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handle = emnapiCtx.handleStore.get(value);
        if (handle.isBigInt()) {
          throw new TypeError("Cannot convert a BigInt value to a number");
        }
        result >>>= 0;
        v = emnapiCtx.addToCurrentScope(Number(handle.value)).id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, v, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_coerce_to_object(env, value, result) {
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handle = emnapiCtx.handleStore.get(value);
        if (handle.value == null) {
          throw new TypeError("Cannot convert undefined or null to object");
        }
        result >>>= 0;
        v = envObject.ensureHandleId(Object(handle.value));
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, v, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_coerce_to_string(env, value, result) {
      var v;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!value)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var handle = emnapiCtx.handleStore.get(value);
        if (handle.isSymbol()) {
          throw new TypeError("Cannot convert a Symbol value to a string");
        }
        result >>>= 0;
        v = emnapiCtx.addToCurrentScope(String(handle.value)).id;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setUint32(result, v, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_instanceof(env, object, constructor, result) {
      var r;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!object)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!constructor)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        result >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setInt8(result, 0, true);
        var ctor = emnapiCtx.handleStore.get(constructor);
        if (!ctor.isFunction()) {
          return envObject.setLastError(
            5
            /* napi_status.napi_function_expected */
          );
        }
        var val = emnapiCtx.handleStore.get(object).value;
        var ret = val instanceof ctor.value;
        r = ret ? 1 : 0;
        HEAP_DATA_VIEW.setInt8(result, r, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_is_array(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var h = emnapiCtx.handleStore.get(value);
      result >>>= 0;
      var r = h.isArray() ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function napi_is_arraybuffer(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var h = emnapiCtx.handleStore.get(value);
      result >>>= 0;
      var r = h.isArrayBuffer() ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function node_api_is_sharedarraybuffer(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var h = emnapiCtx.handleStore.get(value);
      result >>>= 0;
      var r = typeof SharedArrayBuffer === "function" && h.value instanceof SharedArrayBuffer || Object.prototype.toString.call(h.value) === "[object SharedArrayBuffer]" ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function napi_is_date(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var h = emnapiCtx.handleStore.get(value);
      result >>>= 0;
      var r = h.isDate() ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function napi_is_error(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var val = emnapiCtx.handleStore.get(value).value;
      result >>>= 0;
      var r = val instanceof Error ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function napi_is_typedarray(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var h = emnapiCtx.handleStore.get(value);
      result >>>= 0;
      var r = h.isTypedArray() ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function napi_is_buffer(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var h = emnapiCtx.handleStore.get(value);
      result >>>= 0;
      var r = h.isBuffer(emnapiCtx.feature.Buffer) ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function napi_is_dataview(env, value, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!value)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var h = emnapiCtx.handleStore.get(value);
      result >>>= 0;
      var r = h.isDataView() ? 1 : 0;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setInt8(result, r, true);
      return envObject.clearLastError();
    }
    function napi_strict_equals(env, lhs, rhs, result) {
      var r;
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!lhs)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!rhs)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var lv = emnapiCtx.handleStore.get(lhs).value;
        var rv = emnapiCtx.handleStore.get(rhs).value;
        result >>>= 0;
        r = lv === rv ? 1 : 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        HEAP_DATA_VIEW.setInt8(result, r, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    function napi_detach_arraybuffer(env, arraybuffer) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!arraybuffer)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var value = emnapiCtx.handleStore.get(arraybuffer).value;
      if (!(value instanceof ArrayBuffer)) {
        if (typeof SharedArrayBuffer === "function" && value instanceof SharedArrayBuffer) {
          return envObject.setLastError(
            20
            /* napi_status.napi_detachable_arraybuffer_expected */
          );
        }
        return envObject.setLastError(
          19
          /* napi_status.napi_arraybuffer_expected */
        );
      }
      try {
        var MessageChannel_1 = emnapiCtx.feature.MessageChannel;
        var messageChannel = new MessageChannel_1();
        messageChannel.port1.postMessage(value, [value]);
      } catch (_) {
        return envObject.setLastError(
          9
          /* napi_status.napi_generic_failure */
        );
      }
      return envObject.clearLastError();
    }
    function napi_is_detached_arraybuffer(env, arraybuffer, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      envObject.checkGCAccess();
      if (!envObject.tryCatch.isEmpty())
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      if (!envObject.canCallIntoJs())
        return envObject.setLastError(
          envObject.moduleApiVersion >= 10 ? 23 : 10
          /* napi_status.napi_pending_exception */
        );
      envObject.clearLastError();
      try {
        if (!arraybuffer)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        if (!result)
          return envObject.setLastError(
            1
            /* napi_status.napi_invalid_arg */
          );
        var h = emnapiCtx.handleStore.get(arraybuffer);
        result >>>= 0;
        var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
        if (h.isArrayBuffer() && h.value.byteLength === 0) {
          try {
            new Uint8Array(h.value);
          } catch (_) {
            HEAP_DATA_VIEW.setInt8(result, 1, true);
            return envObject.getReturnStatus();
          }
        }
        HEAP_DATA_VIEW.setInt8(result, 0, true);
        return envObject.getReturnStatus();
      } catch (err2) {
        envObject.tryCatch.setError(err2);
        return envObject.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      }
    }
    var valueOperationMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_coerce_to_bool,
      napi_coerce_to_number,
      napi_coerce_to_object,
      napi_coerce_to_string,
      napi_detach_arraybuffer,
      napi_instanceof,
      napi_is_array,
      napi_is_arraybuffer,
      napi_is_buffer,
      napi_is_dataview,
      napi_is_date,
      napi_is_detached_arraybuffer,
      napi_is_error,
      napi_is_typedarray,
      napi_strict_equals,
      napi_typeof,
      node_api_is_sharedarraybuffer
    });
    function napi_get_version(env, result) {
      if (!env)
        return 1;
      var envObject = emnapiCtx.envStore.get(env);
      if (!result)
        return envObject.setLastError(
          1
          /* napi_status.napi_invalid_arg */
        );
      var NODE_API_SUPPORTED_VERSION_MAX2 = 10;
      var HEAP_DATA_VIEW = new DataView(wasmMemory.buffer);
      HEAP_DATA_VIEW.setUint32(result, NODE_API_SUPPORTED_VERSION_MAX2, true);
      return envObject.clearLastError();
    }
    var versionMod = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      napi_get_version
    });
    emnapiAWST.init();
    emnapiExternalMemory.init();
    emnapiExternalSAB.init();
    emnapiString.init();
    emnapiTSFN.init();
    PThread.init();
    napiModule2.emnapi.syncMemory = $emnapiSyncMemory;
    napiModule2.emnapi.getMemoryAddress = $emnapiGetMemoryAddress;
    napiModule2.emnapi.acquireExternalSharedArrayBuffer = $emnapiAcquireExternalSharedArrayBuffer;
    function addImports(mod) {
      var keys = Object.keys(mod);
      for (var i = 0; i < keys.length; ++i) {
        var k = keys[i];
        if (k.indexOf("$") === 0)
          continue;
        if (k.indexOf("emnapi_") === 0) {
          napiModule2.imports.emnapi[k] = mod[k];
        } else if (k.indexOf("_emnapi_") === 0 || k === "napi_set_last_error" || k === "napi_clear_last_error") {
          napiModule2.imports.env[k] = mod[k];
        } else {
          napiModule2.imports.napi[k] = mod[k];
        }
      }
    }
    addImports(asyncMod);
    addImports(memoryMod);
    addImports(asyncWorkMod);
    addImports(utilMod);
    addImports(convert2cMod);
    addImports(convert2napiMod);
    addImports(createMod);
    addImports(globalMod);
    addImports(wrapMod);
    addImports(envMod);
    addImports(emnapiMod);
    addImports(errorMod);
    addImports(functionMod);
    addImports(lifeMod);
    addImports(miscellaneousMod);
    addImports(nodeMod);
    addImports(promiseMod);
    addImports(propertyMod);
    addImports(scriptMod);
    addImports(valueOperationMod);
    addImports(versionMod);
    napiModule2.imports.napi.napi_create_threadsafe_function = napi_create_threadsafe_function;
    napiModule2.imports.napi.napi_get_threadsafe_function_context = napi_get_threadsafe_function_context;
    napiModule2.imports.napi.napi_call_threadsafe_function = napi_call_threadsafe_function;
    napiModule2.imports.napi.napi_acquire_threadsafe_function = napi_acquire_threadsafe_function;
    napiModule2.imports.napi.napi_release_threadsafe_function = napi_release_threadsafe_function;
    napiModule2.imports.napi.napi_unref_threadsafe_function = napi_unref_threadsafe_function;
    napiModule2.imports.napi.napi_ref_threadsafe_function = napi_ref_threadsafe_function;
    return napiModule2;
  })();
  return napiModule;
}
function loadNapiModuleImpl(loadFn, userNapiModule, wasmInput, options) {
  options = options !== null && options !== void 0 ? options : {};
  var getMemory = options.getMemory;
  var getTable = options.getTable;
  var beforeInit = options.beforeInit;
  if (getMemory != null && typeof getMemory !== "function") {
    throw new TypeError("options.getMemory is not a function");
  }
  if (getTable != null && typeof getTable !== "function") {
    throw new TypeError("options.getTable is not a function");
  }
  if (beforeInit != null && typeof beforeInit !== "function") {
    throw new TypeError("options.beforeInit is not a function");
  }
  var napiModule;
  var isLoad = typeof userNapiModule === "object" && userNapiModule !== null;
  if (isLoad) {
    if (userNapiModule.loaded) {
      throw new Error("napiModule has already loaded");
    }
    napiModule = userNapiModule;
  } else {
    napiModule = createNapiModule(options);
  }
  var wasi = options.wasi;
  var wasiThreads;
  var importObject = {
    env: napiModule.imports.env,
    napi: napiModule.imports.napi,
    emnapi: napiModule.imports.emnapi
  };
  if (wasi) {
    wasiThreads = new WASIThreads(napiModule.childThread ? {
      wasi,
      childThread: true,
      postMessage: napiModule.postMessage
    } : {
      wasi,
      threadManager: napiModule.PThread,
      waitThreadStart: napiModule.waitThreadStart
    });
    Object.assign(importObject, typeof wasi.getImportObject === "function" ? wasi.getImportObject() : { wasi_snapshot_preview1: wasi.wasiImport });
    Object.assign(importObject, wasiThreads.getImportObject());
  }
  var overwriteImports = options.overwriteImports;
  if (typeof overwriteImports === "function") {
    var newImportObject = overwriteImports(importObject);
    if (typeof newImportObject === "object" && newImportObject !== null) {
      importObject = newImportObject;
    }
  }
  return loadFn(wasmInput, importObject, function(err, source) {
    if (err) {
      throw err;
    }
    var originalInstance = source.instance;
    var instance = originalInstance;
    var originalExports = originalInstance.exports;
    var exportMemory = "memory" in originalExports;
    var importMemory = "memory" in importObject.env;
    var memory = getMemory ? getMemory(originalExports) : exportMemory ? originalExports.memory : importMemory ? importObject.env.memory : void 0;
    if (!memory) {
      throw new Error("memory is neither exported nor imported");
    }
    var table = getTable ? getTable(originalExports) : originalExports.__indirect_function_table;
    if (wasi && !exportMemory) {
      var exports_1 = /* @__PURE__ */ Object.create(null);
      Object.assign(exports_1, originalExports, { memory });
      instance = { exports: exports_1 };
    }
    var module2 = source.module;
    if (wasi) {
      instance = wasiThreads.initialize(instance, module2, memory);
    } else {
      napiModule.PThread.setup(module2, memory);
    }
    var emnapiInit = function() {
      if (beforeInit) {
        beforeInit({
          instance: originalInstance,
          module: module2
        });
      }
      napiModule.init({
        instance,
        module: module2,
        memory,
        table
      });
      var ret = {
        instance: originalInstance,
        module: module2,
        usedInstance: instance
      };
      if (!isLoad) {
        ret.napiModule = napiModule;
      }
      return ret;
    };
    if (napiModule.PThread.shouldPreloadWorkers()) {
      var poolReady = napiModule.PThread.loadWasmModuleToAllWorkers();
      if (loadFn === loadCallback) {
        return poolReady.then(emnapiInit);
      } else {
        throw new Error("Synchronous loading is not supported with worker pool (reuseWorker.size > 0)");
      }
    }
    return emnapiInit();
  });
}
function loadCallback(wasmInput, importObject, callback) {
  return load(wasmInput, importObject).then(function(source) {
    return callback(null, source);
  }, function(err) {
    return callback(err);
  });
}
function loadSyncCallback(wasmInput, importObject, callback) {
  var source;
  try {
    source = loadSync(wasmInput, importObject);
  } catch (err) {
    return callback(err);
  }
  return callback(null, source);
}
function loadNapiModule(napiModule, wasmInput, options) {
  if (typeof napiModule !== "object" || napiModule === null) {
    throw new TypeError("Invalid napiModule");
  }
  return loadNapiModuleImpl(loadCallback, napiModule, wasmInput, options);
}
function loadNapiModuleSync(napiModule, wasmInput, options) {
  if (typeof napiModule !== "object" || napiModule === null) {
    throw new TypeError("Invalid napiModule");
  }
  return loadNapiModuleImpl(loadSyncCallback, napiModule, wasmInput, options);
}
function instantiateNapiModule(wasmInput, options) {
  return loadNapiModuleImpl(loadCallback, void 0, wasmInput, options);
}
function instantiateNapiModuleSync(wasmInput, options) {
  return loadNapiModuleImpl(loadSyncCallback, void 0, wasmInput, options);
}
var _WebAssembly2;
var MessageHandler;
var version;
var init_emnapi_core_esm_bundler = __esm({
  "node_modules/@emnapi/core/dist/emnapi-core.esm-bundler.js"() {
    init_wasi_threads_esm_bundler();
    init_wasi_threads_esm_bundler();
    init_tslib_es6();
    _WebAssembly2 = typeof WebAssembly !== "undefined" ? WebAssembly : typeof WXWebAssembly !== "undefined" ? WXWebAssembly : void 0;
    MessageHandler = /* @__PURE__ */ (function(_super) {
      __extends(MessageHandler2, _super);
      function MessageHandler2(options) {
        var _this = this;
        if (typeof options.onLoad !== "function") {
          throw new TypeError("options.onLoad is not a function");
        }
        var userOnError = options.onError;
        _this = _super.call(this, __assign(__assign({}, options), { onError: function(err, type) {
          var _a;
          var emnapi_thread_crashed = (_a = _this.instance) === null || _a === void 0 ? void 0 : _a.exports.emnapi_thread_crashed;
          if (typeof emnapi_thread_crashed === "function") {
            emnapi_thread_crashed();
          }
          if (typeof userOnError === "function") {
            userOnError(err, type);
          } else {
            throw err;
          }
        } })) || this;
        _this.napiModule = void 0;
        return _this;
      }
      MessageHandler2.prototype.instantiate = function(data) {
        var _this = this;
        var source = this.onLoad(data);
        var then = source.then;
        if (typeof then === "function") {
          return source.then(function(result) {
            _this.napiModule = result.napiModule;
            return result;
          });
        }
        this.napiModule = source.napiModule;
        return source;
      };
      MessageHandler2.prototype.handle = function(e) {
        var _this = this;
        var _a;
        _super.prototype.handle.call(this, e);
        if ((_a = e === null || e === void 0 ? void 0 : e.data) === null || _a === void 0 ? void 0 : _a.__emnapi__) {
          var type = e.data.__emnapi__.type;
          var payload_1 = e.data.__emnapi__.payload;
          try {
            if (type === "async-worker-init") {
              this.handleAfterLoad(e, function() {
                _this.napiModule.initWorker(payload_1.arg, payload_1.func);
              });
            }
          } catch (err) {
            this.onError(err, type);
          }
        }
      };
      return MessageHandler2;
    })(ThreadMessageHandler);
    version = "1.11.1";
  }
});
var emnapi_esm_bundler_exports = {};
__export2(emnapi_esm_bundler_exports, {
  ConstHandle: () => ConstHandle,
  Context: () => Context,
  Deferred: () => Deferred,
  EmnapiError: () => EmnapiError,
  Env: () => Env,
  External: () => External,
  Finalizer: () => Finalizer,
  Handle: () => Handle,
  HandleScope: () => HandleScope,
  HandleStore: () => HandleStore,
  NAPI_VERSION_EXPERIMENTAL: () => NAPI_VERSION_EXPERIMENTAL,
  NODE_API_DEFAULT_MODULE_API_VERSION: () => NODE_API_DEFAULT_MODULE_API_VERSION,
  NODE_API_SUPPORTED_VERSION_MAX: () => NODE_API_SUPPORTED_VERSION_MAX,
  NODE_API_SUPPORTED_VERSION_MIN: () => NODE_API_SUPPORTED_VERSION_MIN,
  NodeEnv: () => NodeEnv,
  NotSupportBufferError: () => NotSupportBufferError,
  NotSupportWeakRefError: () => NotSupportWeakRefError,
  Persistent: () => Persistent,
  RefTracker: () => RefTracker,
  Reference: () => Reference,
  ReferenceOwnership: () => ReferenceOwnership,
  ReferenceWithData: () => ReferenceWithData,
  ReferenceWithFinalizer: () => ReferenceWithFinalizer,
  ScopeStore: () => ScopeStore,
  Store: () => Store,
  TrackedFinalizer: () => TrackedFinalizer,
  TryCatch: () => TryCatch,
  createContext: () => createContext,
  getDefaultContext: () => getDefaultContext,
  getExternalValue: () => getExternalValue,
  isExternal: () => isExternal,
  isReferenceType: () => isReferenceType,
  version: () => version2
});
function isExternal(object) {
  return externalValue.has(object);
}
function getExternalValue(external) {
  if (!isExternal(external)) {
    throw new TypeError("not external");
  }
  return externalValue.get(external);
}
function isReferenceType(v) {
  return typeof v === "object" && v !== null || typeof v === "function";
}
function throwNodeApiVersionError(moduleName, moduleApiVersion) {
  var errorMessage = "".concat(moduleName, " requires Node-API version ").concat(moduleApiVersion, ", but this version of Node.js only supports version ").concat(NODE_API_SUPPORTED_VERSION_MAX, " add-ons.");
  throw new Error(errorMessage);
}
function handleThrow(envObject, value) {
  if (envObject.terminatedOrTerminating()) {
    return;
  }
  throw value;
}
function newEnv(ctx, filename, moduleApiVersion, makeDynCall_vppp, makeDynCall_vp, abort, nodeBinding) {
  moduleApiVersion = typeof moduleApiVersion !== "number" ? NODE_API_DEFAULT_MODULE_API_VERSION : moduleApiVersion;
  if (moduleApiVersion < NODE_API_DEFAULT_MODULE_API_VERSION) {
    moduleApiVersion = NODE_API_DEFAULT_MODULE_API_VERSION;
  } else if (moduleApiVersion > NODE_API_SUPPORTED_VERSION_MAX && moduleApiVersion !== NAPI_VERSION_EXPERIMENTAL) {
    throwNodeApiVersionError(filename, moduleApiVersion);
  }
  var env = new NodeEnv(ctx, filename, moduleApiVersion, makeDynCall_vppp, makeDynCall_vp, abort, nodeBinding);
  ctx.envStore.add(env);
  ctx.addCleanupHook(env, function() {
    env.unref();
  }, 0);
  return env;
}
function canBeHeldWeakly(value) {
  return value.isObject() || value.isFunction() || value.isSymbol();
}
function createContext(options) {
  return new Context(options);
}
function getDefaultContext() {
  if (!defaultContext) {
    defaultContext = createContext();
  }
  return defaultContext;
}
var externalValue;
var External;
var supportNewFunction;
var _global;
var TryCatch;
var canSetFunctionName;
var supportReflect;
var supportFinalizer;
var supportWeakSymbol;
var supportBigInt;
var _require;
var _MessageChannel;
var _setImmediate;
var _Buffer;
var version2;
var NODE_API_SUPPORTED_VERSION_MIN;
var NODE_API_SUPPORTED_VERSION_MAX;
var NAPI_VERSION_EXPERIMENTAL;
var NODE_API_DEFAULT_MODULE_API_VERSION;
var Handle;
var ConstHandle;
var HandleStore;
var HandleScope;
var ScopeStore;
var RefTracker;
var Finalizer;
var TrackedFinalizer;
var Env;
var NodeEnv;
var EmnapiError;
var NotSupportWeakRefError;
var NotSupportBufferError;
var StrongRef;
var Persistent;
var ReferenceOwnership;
var Reference;
var ReferenceWithData;
var ReferenceWithFinalizer;
var Deferred;
var Store;
var kMaxReasonableBytes;
var kMinReasonableBytes;
var ExternalMemory;
var CleanupHookCallback;
var CleanupQueue;
var NodejsWaitingRequestCounter;
var Context;
var defaultContext;
var init_emnapi_esm_bundler = __esm({
  "node_modules/@emnapi/runtime/dist/emnapi.esm-bundler.js"() {
    init_tslib_es6();
    externalValue = /* @__PURE__ */ new WeakMap();
    External = (function() {
      function External2(value) {
        Object.setPrototypeOf(this, null);
        externalValue.set(this, value);
      }
      External2.prototype = null;
      return External2;
    })();
    supportNewFunction = /* @__PURE__ */ (function() {
      var f;
      try {
        f = new Function();
      } catch (_) {
        return false;
      }
      return typeof f === "function";
    })();
    _global = /* @__PURE__ */ (function() {
      if (typeof globalThis !== "undefined")
        return globalThis;
      var g = /* @__PURE__ */ (function() {
        return this;
      })();
      if (!g && supportNewFunction) {
        try {
          g = new Function("return this")();
        } catch (_) {
        }
      }
      if (!g) {
        if (typeof __webpack_public_path__ === "undefined") {
          if (typeof global !== "undefined")
            return global;
        }
        if (typeof window !== "undefined")
          return window;
        if (typeof self !== "undefined")
          return self;
      }
      return g;
    })();
    TryCatch = /* @__PURE__ */ (function() {
      function TryCatch2() {
        this._exception = void 0;
        this._caught = false;
      }
      TryCatch2.prototype.isEmpty = function() {
        return !this._caught;
      };
      TryCatch2.prototype.hasCaught = function() {
        return this._caught;
      };
      TryCatch2.prototype.exception = function() {
        return this._exception;
      };
      TryCatch2.prototype.setError = function(err) {
        this._caught = true;
        this._exception = err;
      };
      TryCatch2.prototype.reset = function() {
        this._caught = false;
        this._exception = void 0;
      };
      TryCatch2.prototype.extractException = function() {
        var e = this._exception;
        this.reset();
        return e;
      };
      return TryCatch2;
    })();
    canSetFunctionName = /* @__PURE__ */ (function() {
      var _a;
      try {
        return Boolean((_a = Object.getOwnPropertyDescriptor(Function.prototype, "name")) === null || _a === void 0 ? void 0 : _a.configurable);
      } catch (_) {
        return false;
      }
    })();
    supportReflect = typeof Reflect === "object";
    supportFinalizer = typeof FinalizationRegistry !== "undefined" && typeof WeakRef !== "undefined";
    supportWeakSymbol = /* @__PURE__ */ (function() {
      try {
        var sym = /* @__PURE__ */ Symbol();
        new WeakRef(sym);
        (/* @__PURE__ */ new WeakMap()).set(sym, void 0);
      } catch (_) {
        return false;
      }
      return true;
    })();
    supportBigInt = typeof BigInt !== "undefined";
    _require = /* @__PURE__ */ (function() {
      var nativeRequire;
      if (typeof __webpack_public_path__ !== "undefined") {
        nativeRequire = /* @__PURE__ */ (function() {
          return typeof __non_webpack_require__ !== "undefined" ? __non_webpack_require__ : void 0;
        })();
      } else {
        nativeRequire = /* @__PURE__ */ (function() {
          return typeof __webpack_public_path__ !== "undefined" ? typeof __non_webpack_require__ !== "undefined" ? __non_webpack_require__ : void 0 : typeof __require !== "undefined" ? __require : void 0;
        })();
      }
      return nativeRequire;
    })();
    _MessageChannel = typeof MessageChannel === "function" ? MessageChannel : /* @__PURE__ */ (function() {
      try {
        return _require("worker_threads").MessageChannel;
      } catch (_) {
      }
      return void 0;
    })();
    _setImmediate = typeof setImmediate === "function" ? setImmediate : function(callback) {
      if (typeof callback !== "function") {
        throw new TypeError('The "callback" argument must be of type function');
      }
      if (_MessageChannel) {
        var channel_1 = new _MessageChannel();
        channel_1.port1.onmessage = function() {
          channel_1.port1.onmessage = null;
          channel_1 = void 0;
          callback();
        };
        channel_1.port2.postMessage(null);
      } else {
        setTimeout(callback, 0);
      }
    };
    _Buffer = typeof Buffer === "function" ? Buffer : /* @__PURE__ */ (function() {
      try {
        return _require("buffer").Buffer;
      } catch (_) {
      }
      return void 0;
    })();
    version2 = "1.11.1";
    NODE_API_SUPPORTED_VERSION_MIN = 1;
    NODE_API_SUPPORTED_VERSION_MAX = 10;
    NAPI_VERSION_EXPERIMENTAL = 2147483647;
    NODE_API_DEFAULT_MODULE_API_VERSION = 8;
    Handle = /* @__PURE__ */ (function() {
      function Handle2(id, value) {
        this.id = id;
        this.value = value;
      }
      Handle2.prototype.data = function() {
        return getExternalValue(this.value);
      };
      Handle2.prototype.isNumber = function() {
        return typeof this.value === "number";
      };
      Handle2.prototype.isBigInt = function() {
        return typeof this.value === "bigint";
      };
      Handle2.prototype.isString = function() {
        return typeof this.value === "string";
      };
      Handle2.prototype.isFunction = function() {
        return typeof this.value === "function";
      };
      Handle2.prototype.isExternal = function() {
        return isExternal(this.value);
      };
      Handle2.prototype.isObject = function() {
        return typeof this.value === "object" && this.value !== null;
      };
      Handle2.prototype.isArray = function() {
        return Array.isArray(this.value);
      };
      Handle2.prototype.isArrayBuffer = function() {
        return this.value instanceof ArrayBuffer;
      };
      Handle2.prototype.isTypedArray = function() {
        return ArrayBuffer.isView(this.value) && !(this.value instanceof DataView);
      };
      Handle2.prototype.isBuffer = function(BufferConstructor) {
        if (ArrayBuffer.isView(this.value))
          return true;
        BufferConstructor !== null && BufferConstructor !== void 0 ? BufferConstructor : BufferConstructor = _Buffer;
        return typeof BufferConstructor === "function" && BufferConstructor.isBuffer(this.value);
      };
      Handle2.prototype.isDataView = function() {
        return this.value instanceof DataView;
      };
      Handle2.prototype.isDate = function() {
        return this.value instanceof Date;
      };
      Handle2.prototype.isPromise = function() {
        return this.value instanceof Promise;
      };
      Handle2.prototype.isBoolean = function() {
        return typeof this.value === "boolean";
      };
      Handle2.prototype.isUndefined = function() {
        return this.value === void 0;
      };
      Handle2.prototype.isSymbol = function() {
        return typeof this.value === "symbol";
      };
      Handle2.prototype.isNull = function() {
        return this.value === null;
      };
      Handle2.prototype.dispose = function() {
        this.value = void 0;
      };
      return Handle2;
    })();
    ConstHandle = /* @__PURE__ */ (function(_super) {
      __extends(ConstHandle2, _super);
      function ConstHandle2(id, value) {
        return _super.call(this, id, value) || this;
      }
      ConstHandle2.prototype.dispose = function() {
      };
      return ConstHandle2;
    })(Handle);
    HandleStore = /* @__PURE__ */ (function() {
      function HandleStore2() {
        this._values = [
          void 0,
          HandleStore2.UNDEFINED,
          HandleStore2.NULL,
          HandleStore2.FALSE,
          HandleStore2.TRUE,
          HandleStore2.GLOBAL
        ];
        this._next = HandleStore2.MIN_ID;
      }
      HandleStore2.prototype.push = function(value) {
        var h;
        var next = this._next;
        var values = this._values;
        if (next < values.length) {
          h = values[next];
          h.value = value;
        } else {
          h = new Handle(next, value);
          values[next] = h;
        }
        this._next++;
        return h;
      };
      HandleStore2.prototype.erase = function(start, end) {
        this._next = start;
        var values = this._values;
        for (var i = start; i < end; ++i) {
          values[i].dispose();
        }
      };
      HandleStore2.prototype.get = function(id) {
        return this._values[id];
      };
      HandleStore2.prototype.swap = function(a, b) {
        var values = this._values;
        var h = values[a];
        values[a] = values[b];
        values[a].id = Number(a);
        values[b] = h;
        h.id = Number(b);
      };
      HandleStore2.prototype.dispose = function() {
        this._values.length = HandleStore2.MIN_ID;
        this._next = HandleStore2.MIN_ID;
      };
      HandleStore2.UNDEFINED = new ConstHandle(1, void 0);
      HandleStore2.NULL = new ConstHandle(2, null);
      HandleStore2.FALSE = new ConstHandle(3, false);
      HandleStore2.TRUE = new ConstHandle(4, true);
      HandleStore2.GLOBAL = new ConstHandle(5, _global);
      HandleStore2.MIN_ID = 6;
      return HandleStore2;
    })();
    HandleScope = /* @__PURE__ */ (function() {
      function HandleScope2(handleStore, id, parentScope, start, end) {
        if (end === void 0) {
          end = start;
        }
        this.handleStore = handleStore;
        this.id = id;
        this.parent = parentScope;
        this.child = null;
        if (parentScope !== null)
          parentScope.child = this;
        this.start = start;
        this.end = end;
        this._escapeCalled = false;
        this.callbackInfo = {
          thiz: void 0,
          data: 0,
          args: void 0,
          fn: void 0
        };
      }
      HandleScope2.prototype.add = function(value) {
        var h = this.handleStore.push(value);
        this.end++;
        return h;
      };
      HandleScope2.prototype.addExternal = function(data) {
        return this.add(new External(data));
      };
      HandleScope2.prototype.dispose = function() {
        if (this._escapeCalled)
          this._escapeCalled = false;
        if (this.start === this.end)
          return;
        this.handleStore.erase(this.start, this.end);
      };
      HandleScope2.prototype.escape = function(handle) {
        if (this._escapeCalled)
          return null;
        this._escapeCalled = true;
        if (handle < this.start || handle >= this.end) {
          return null;
        }
        this.handleStore.swap(handle, this.start);
        var h = this.handleStore.get(this.start);
        this.start++;
        this.parent.end++;
        return h;
      };
      HandleScope2.prototype.escapeCalled = function() {
        return this._escapeCalled;
      };
      return HandleScope2;
    })();
    ScopeStore = /* @__PURE__ */ (function() {
      function ScopeStore2() {
        this._rootScope = new HandleScope(null, 0, null, 1, HandleStore.MIN_ID);
        this.currentScope = this._rootScope;
        this._values = [void 0];
      }
      ScopeStore2.prototype.get = function(id) {
        return this._values[id];
      };
      ScopeStore2.prototype.openScope = function(handleStore) {
        var currentScope = this.currentScope;
        var scope = currentScope.child;
        if (scope !== null) {
          scope.start = scope.end = currentScope.end;
        } else {
          var id = currentScope.id + 1;
          scope = new HandleScope(handleStore, id, currentScope, currentScope.end);
          this._values[id] = scope;
        }
        this.currentScope = scope;
        return scope;
      };
      ScopeStore2.prototype.closeScope = function() {
        var scope = this.currentScope;
        this.currentScope = scope.parent;
        scope.dispose();
      };
      ScopeStore2.prototype.dispose = function() {
        this.currentScope = this._rootScope;
        this._values.length = 1;
      };
      return ScopeStore2;
    })();
    RefTracker = /* @__PURE__ */ (function() {
      function RefTracker2() {
        this._next = null;
        this._prev = null;
      }
      RefTracker2.prototype.dispose = function() {
      };
      RefTracker2.prototype.finalize = function() {
      };
      RefTracker2.prototype.link = function(list) {
        this._prev = list;
        this._next = list._next;
        if (this._next !== null) {
          this._next._prev = this;
        }
        list._next = this;
      };
      RefTracker2.prototype.unlink = function() {
        if (this._prev !== null) {
          this._prev._next = this._next;
        }
        if (this._next !== null) {
          this._next._prev = this._prev;
        }
        this._prev = null;
        this._next = null;
      };
      RefTracker2.finalizeAll = function(list) {
        while (list._next !== null) {
          list._next.finalize();
        }
      };
      return RefTracker2;
    })();
    Finalizer = /* @__PURE__ */ (function() {
      function Finalizer2(envObject, _finalizeCallback, _finalizeData, _finalizeHint) {
        if (_finalizeCallback === void 0) {
          _finalizeCallback = 0;
        }
        if (_finalizeData === void 0) {
          _finalizeData = 0;
        }
        if (_finalizeHint === void 0) {
          _finalizeHint = 0;
        }
        this.envObject = envObject;
        this._finalizeCallback = _finalizeCallback;
        this._finalizeData = _finalizeData;
        this._finalizeHint = _finalizeHint;
        this._makeDynCall_vppp = envObject.makeDynCall_vppp;
      }
      Finalizer2.prototype.callback = function() {
        return this._finalizeCallback;
      };
      Finalizer2.prototype.data = function() {
        return this._finalizeData;
      };
      Finalizer2.prototype.hint = function() {
        return this._finalizeHint;
      };
      Finalizer2.prototype.resetEnv = function() {
        this.envObject = void 0;
      };
      Finalizer2.prototype.resetFinalizer = function() {
        this._finalizeCallback = 0;
        this._finalizeData = 0;
        this._finalizeHint = 0;
      };
      Finalizer2.prototype.callFinalizer = function() {
        var finalize_callback = this._finalizeCallback;
        var finalize_data = this._finalizeData;
        var finalize_hint = this._finalizeHint;
        this.resetFinalizer();
        if (!finalize_callback)
          return;
        var fini = Number(finalize_callback);
        if (!this.envObject) {
          this._makeDynCall_vppp(fini)(0, finalize_data, finalize_hint);
        } else {
          this.envObject.callFinalizer(fini, finalize_data, finalize_hint);
        }
      };
      Finalizer2.prototype.dispose = function() {
        this.envObject = void 0;
        this._makeDynCall_vppp = void 0;
      };
      return Finalizer2;
    })();
    TrackedFinalizer = /* @__PURE__ */ (function(_super) {
      __extends(TrackedFinalizer2, _super);
      function TrackedFinalizer2(envObject, finalize_callback, finalize_data, finalize_hint) {
        var _this = _super.call(this) || this;
        _this._finalizer = new Finalizer(envObject, finalize_callback, finalize_data, finalize_hint);
        return _this;
      }
      TrackedFinalizer2.create = function(envObject, finalize_callback, finalize_data, finalize_hint) {
        var finalizer = new TrackedFinalizer2(envObject, finalize_callback, finalize_data, finalize_hint);
        finalizer.link(envObject.finalizing_reflist);
        return finalizer;
      };
      TrackedFinalizer2.prototype.data = function() {
        return this._finalizer.data();
      };
      TrackedFinalizer2.prototype.dispose = function() {
        if (!this._finalizer)
          return;
        this.unlink();
        this._finalizer.envObject.dequeueFinalizer(this);
        this._finalizer.dispose();
        this._finalizer = void 0;
        _super.prototype.dispose.call(this);
      };
      TrackedFinalizer2.prototype.finalize = function() {
        this.unlink();
        var error;
        var caught = false;
        try {
          this._finalizer.callFinalizer();
        } catch (err) {
          caught = true;
          error = err;
        }
        this.dispose();
        if (caught) {
          throw error;
        }
      };
      return TrackedFinalizer2;
    })(RefTracker);
    Env = /* @__PURE__ */ (function() {
      function Env2(ctx, moduleApiVersion, makeDynCall_vppp, makeDynCall_vp, abort) {
        this.ctx = ctx;
        this.moduleApiVersion = moduleApiVersion;
        this.makeDynCall_vppp = makeDynCall_vppp;
        this.makeDynCall_vp = makeDynCall_vp;
        this.abort = abort;
        this.openHandleScopes = 0;
        this.instanceData = null;
        this.tryCatch = new TryCatch();
        this.refs = 1;
        this.reflist = new RefTracker();
        this.finalizing_reflist = new RefTracker();
        this.pendingFinalizers = [];
        this.lastError = {
          errorCode: 0,
          engineErrorCode: 0,
          engineReserved: 0
        };
        this.inGcFinalizer = false;
        this._bindingMap = /* @__PURE__ */ new WeakMap();
        this.id = 0;
      }
      Env2.prototype.canCallIntoJs = function() {
        return true;
      };
      Env2.prototype.terminatedOrTerminating = function() {
        return !this.canCallIntoJs();
      };
      Env2.prototype.ref = function() {
        this.refs++;
      };
      Env2.prototype.unref = function() {
        this.refs--;
        if (this.refs === 0) {
          this.dispose();
        }
      };
      Env2.prototype.ensureHandle = function(value) {
        return this.ctx.ensureHandle(value);
      };
      Env2.prototype.ensureHandleId = function(value) {
        return this.ensureHandle(value).id;
      };
      Env2.prototype.clearLastError = function() {
        var lastError = this.lastError;
        if (lastError.errorCode !== 0)
          lastError.errorCode = 0;
        if (lastError.engineErrorCode !== 0)
          lastError.engineErrorCode = 0;
        if (lastError.engineReserved !== 0)
          lastError.engineReserved = 0;
        return 0;
      };
      Env2.prototype.setLastError = function(error_code, engine_error_code, engine_reserved) {
        if (engine_error_code === void 0) {
          engine_error_code = 0;
        }
        if (engine_reserved === void 0) {
          engine_reserved = 0;
        }
        var lastError = this.lastError;
        if (lastError.errorCode !== error_code)
          lastError.errorCode = error_code;
        if (lastError.engineErrorCode !== engine_error_code)
          lastError.engineErrorCode = engine_error_code;
        if (lastError.engineReserved !== engine_reserved)
          lastError.engineReserved = engine_reserved;
        return error_code;
      };
      Env2.prototype.getReturnStatus = function() {
        return !this.tryCatch.hasCaught() ? 0 : this.setLastError(
          10
          /* napi_status.napi_pending_exception */
        );
      };
      Env2.prototype.callIntoModule = function(fn, handleException) {
        if (handleException === void 0) {
          handleException = handleThrow;
        }
        var openHandleScopesBefore = this.openHandleScopes;
        this.clearLastError();
        var r = fn(this);
        if (openHandleScopesBefore !== this.openHandleScopes) {
          this.abort("open_handle_scopes != open_handle_scopes_before");
        }
        if (this.tryCatch.hasCaught()) {
          var err = this.tryCatch.extractException();
          handleException(this, err);
        }
        return r;
      };
      Env2.prototype.invokeFinalizerFromGC = function(finalizer) {
        if (this.moduleApiVersion !== NAPI_VERSION_EXPERIMENTAL) {
          this.enqueueFinalizer(finalizer);
        } else {
          var saved = this.inGcFinalizer;
          this.inGcFinalizer = true;
          try {
            finalizer.finalize();
          } finally {
            this.inGcFinalizer = saved;
          }
        }
      };
      Env2.prototype.checkGCAccess = function() {
        if (this.moduleApiVersion === NAPI_VERSION_EXPERIMENTAL && this.inGcFinalizer) {
          this.abort("Finalizer is calling a function that may affect GC state.\nThe finalizers are run directly from GC and must not affect GC state.\nUse `node_api_post_finalizer` from inside of the finalizer to work around this issue.\nIt schedules the call as a new task in the event loop.");
        }
      };
      Env2.prototype.enqueueFinalizer = function(finalizer) {
        if (this.pendingFinalizers.indexOf(finalizer) === -1) {
          this.pendingFinalizers.push(finalizer);
        }
      };
      Env2.prototype.dequeueFinalizer = function(finalizer) {
        var index = this.pendingFinalizers.indexOf(finalizer);
        if (index !== -1) {
          this.pendingFinalizers.splice(index, 1);
        }
      };
      Env2.prototype.deleteMe = function() {
        RefTracker.finalizeAll(this.finalizing_reflist);
        RefTracker.finalizeAll(this.reflist);
        this.tryCatch.extractException();
        this.ctx.envStore.remove(this.id);
      };
      Env2.prototype.dispose = function() {
        if (this.id === 0)
          return;
        this.deleteMe();
        this.finalizing_reflist.dispose();
        this.reflist.dispose();
        this.id = 0;
      };
      Env2.prototype.initObjectBinding = function(value) {
        var binding = {
          wrapped: 0,
          tag: null
        };
        this._bindingMap.set(value, binding);
        return binding;
      };
      Env2.prototype.getObjectBinding = function(value) {
        if (this._bindingMap.has(value)) {
          return this._bindingMap.get(value);
        }
        return this.initObjectBinding(value);
      };
      Env2.prototype.setInstanceData = function(data, finalize_cb, finalize_hint) {
        if (this.instanceData) {
          this.instanceData.dispose();
        }
        this.instanceData = TrackedFinalizer.create(this, finalize_cb, data, finalize_hint);
      };
      Env2.prototype.getInstanceData = function() {
        return this.instanceData ? this.instanceData.data() : 0;
      };
      return Env2;
    })();
    NodeEnv = /* @__PURE__ */ (function(_super) {
      __extends(NodeEnv2, _super);
      function NodeEnv2(ctx, filename, moduleApiVersion, makeDynCall_vppp, makeDynCall_vp, abort, nodeBinding) {
        var _this = _super.call(this, ctx, moduleApiVersion, makeDynCall_vppp, makeDynCall_vp, abort) || this;
        _this.filename = filename;
        _this.nodeBinding = nodeBinding;
        _this.destructing = false;
        _this.finalizationScheduled = false;
        return _this;
      }
      NodeEnv2.prototype.deleteMe = function() {
        this.destructing = true;
        this.drainFinalizerQueue();
        _super.prototype.deleteMe.call(this);
      };
      NodeEnv2.prototype.canCallIntoJs = function() {
        return _super.prototype.canCallIntoJs.call(this) && this.ctx.canCallIntoJs();
      };
      NodeEnv2.prototype.triggerFatalException = function(err) {
        if (this.nodeBinding) {
          this.nodeBinding.napi.fatalException(err);
        } else {
          if (typeof process === "object" && process !== null && typeof process._fatalException === "function") {
            var handled = process._fatalException(err);
            if (!handled) {
              console.error(err);
              process.exit(1);
            }
          } else {
            throw err;
          }
        }
      };
      NodeEnv2.prototype.callbackIntoModule = function(enforceUncaughtExceptionPolicy, fn) {
        return this.callIntoModule(fn, function(envObject, err) {
          if (envObject.terminatedOrTerminating()) {
            return;
          }
          var hasProcess = typeof process === "object" && process !== null;
          var hasForceFlag = hasProcess ? Boolean(process.execArgv && process.execArgv.indexOf("--force-node-api-uncaught-exceptions-policy") !== -1) : false;
          if (envObject.moduleApiVersion < 10 && !hasForceFlag && !enforceUncaughtExceptionPolicy) {
            var warn = hasProcess && typeof process.emitWarning === "function" ? process.emitWarning : function(warning, type, code) {
              if (warning instanceof Error) {
                console.warn(warning.toString());
              } else {
                var prefix = code ? "[".concat(code, "] ") : "";
                console.warn("".concat(prefix).concat(type || "Warning", ": ").concat(warning));
              }
            };
            warn("Uncaught Node-API callback exception detected, please run node with option --force-node-api-uncaught-exceptions-policy=true to handle those exceptions properly.", "DeprecationWarning", "DEP0168");
            return;
          }
          envObject.triggerFatalException(err);
        });
      };
      NodeEnv2.prototype.callFinalizer = function(cb, data, hint2) {
        this.callFinalizerInternal(1, cb, data, hint2);
      };
      NodeEnv2.prototype.callFinalizerInternal = function(forceUncaught, cb, data, hint2) {
        var f = this.makeDynCall_vppp(cb);
        var env = this.id;
        var scope = this.ctx.openScope(this);
        try {
          this.callbackIntoModule(Boolean(forceUncaught), function() {
            f(env, data, hint2);
          });
        } finally {
          this.ctx.closeScope(this, scope);
        }
      };
      NodeEnv2.prototype.enqueueFinalizer = function(finalizer) {
        var _this = this;
        _super.prototype.enqueueFinalizer.call(this, finalizer);
        if (!this.finalizationScheduled && !this.destructing) {
          this.finalizationScheduled = true;
          this.ref();
          _setImmediate(function() {
            _this.finalizationScheduled = false;
            _this.unref();
            _this.drainFinalizerQueue();
          });
        }
      };
      NodeEnv2.prototype.drainFinalizerQueue = function() {
        while (this.pendingFinalizers.length > 0) {
          var refTracker = this.pendingFinalizers.shift();
          refTracker.finalize();
        }
      };
      return NodeEnv2;
    })(Env);
    EmnapiError = /* @__PURE__ */ (function(_super) {
      __extends(EmnapiError2, _super);
      function EmnapiError2(message) {
        var _newTarget = this.constructor;
        var _this = _super.call(this, message) || this;
        var ErrorConstructor = _newTarget;
        var proto = ErrorConstructor.prototype;
        if (!(_this instanceof EmnapiError2)) {
          var setPrototypeOf = Object.setPrototypeOf;
          if (typeof setPrototypeOf === "function") {
            setPrototypeOf.call(Object, _this, proto);
          } else {
            _this.__proto__ = proto;
          }
          if (typeof Error.captureStackTrace === "function") {
            Error.captureStackTrace(_this, ErrorConstructor);
          }
        }
        return _this;
      }
      return EmnapiError2;
    })(Error);
    Object.defineProperty(EmnapiError.prototype, "name", {
      configurable: true,
      writable: true,
      value: "EmnapiError"
    });
    NotSupportWeakRefError = /* @__PURE__ */ (function(_super) {
      __extends(NotSupportWeakRefError2, _super);
      function NotSupportWeakRefError2(api, message) {
        return _super.call(this, "".concat(api, ': The current runtime does not support "FinalizationRegistry" and "WeakRef".').concat(message ? " ".concat(message) : "")) || this;
      }
      return NotSupportWeakRefError2;
    })(EmnapiError);
    Object.defineProperty(NotSupportWeakRefError.prototype, "name", {
      configurable: true,
      writable: true,
      value: "NotSupportWeakRefError"
    });
    NotSupportBufferError = /* @__PURE__ */ (function(_super) {
      __extends(NotSupportBufferError2, _super);
      function NotSupportBufferError2(api, message) {
        return _super.call(this, "".concat(api, ': The current runtime does not support "Buffer". Consider using buffer polyfill to make sure `globalThis.Buffer` is defined.').concat(message ? " ".concat(message) : "")) || this;
      }
      return NotSupportBufferError2;
    })(EmnapiError);
    Object.defineProperty(NotSupportBufferError.prototype, "name", {
      configurable: true,
      writable: true,
      value: "NotSupportBufferError"
    });
    StrongRef = /* @__PURE__ */ (function() {
      function StrongRef2(value) {
        this._value = value;
      }
      StrongRef2.prototype.deref = function() {
        return this._value;
      };
      StrongRef2.prototype.dispose = function() {
        this._value = void 0;
      };
      return StrongRef2;
    })();
    Persistent = /* @__PURE__ */ (function() {
      function Persistent2(value) {
        this._ref = new StrongRef(value);
      }
      Persistent2.prototype.setWeak = function(param, callback) {
        if (!supportFinalizer || this._ref === void 0 || this._ref instanceof WeakRef)
          return;
        var value = this._ref.deref();
        try {
          Persistent2._registry.register(value, this, this);
          var weakRef = new WeakRef(value);
          this._ref.dispose();
          this._ref = weakRef;
          this._param = param;
          this._callback = callback;
        } catch (err) {
          if (typeof value === "symbol") ;
          else {
            throw err;
          }
        }
      };
      Persistent2.prototype.clearWeak = function() {
        if (!supportFinalizer || this._ref === void 0)
          return;
        if (this._ref instanceof WeakRef) {
          try {
            Persistent2._registry.unregister(this);
          } catch (_) {
          }
          this._param = void 0;
          this._callback = void 0;
          var value = this._ref.deref();
          if (value === void 0) {
            this._ref = value;
          } else {
            this._ref = new StrongRef(value);
          }
        }
      };
      Persistent2.prototype.reset = function() {
        if (supportFinalizer) {
          try {
            Persistent2._registry.unregister(this);
          } catch (_) {
          }
        }
        this._param = void 0;
        this._callback = void 0;
        if (this._ref instanceof StrongRef) {
          this._ref.dispose();
        }
        this._ref = void 0;
      };
      Persistent2.prototype.isEmpty = function() {
        return this._ref === void 0;
      };
      Persistent2.prototype.deref = function() {
        if (this._ref === void 0)
          return void 0;
        return this._ref.deref();
      };
      Persistent2._registry = supportFinalizer ? new FinalizationRegistry(function(value) {
        value._ref = void 0;
        var callback = value._callback;
        var param = value._param;
        value._callback = void 0;
        value._param = void 0;
        if (typeof callback === "function") {
          callback(param);
        }
      }) : void 0;
      return Persistent2;
    })();
    (function(ReferenceOwnership2) {
      ReferenceOwnership2[ReferenceOwnership2["kRuntime"] = 0] = "kRuntime";
      ReferenceOwnership2[ReferenceOwnership2["kUserland"] = 1] = "kUserland";
    })(ReferenceOwnership || (ReferenceOwnership = {}));
    Reference = /* @__PURE__ */ (function(_super) {
      __extends(Reference2, _super);
      function Reference2(envObject, handle_id, initialRefcount, ownership) {
        var _this = _super.call(this) || this;
        _this.envObject = envObject;
        _this._refcount = initialRefcount;
        _this._ownership = ownership;
        var handle = envObject.ctx.handleStore.get(handle_id);
        _this.canBeWeak = canBeHeldWeakly(handle);
        _this.persistent = new Persistent(handle.value);
        _this.id = 0;
        if (initialRefcount === 0) {
          _this._setWeak();
        }
        return _this;
      }
      Reference2.weakCallback = function(ref) {
        ref.persistent.reset();
        ref.invokeFinalizerFromGC();
      };
      Reference2.create = function(envObject, handle_id, initialRefcount, ownership, _unused1, _unused2, _unused3) {
        var ref = new Reference2(envObject, handle_id, initialRefcount, ownership);
        envObject.ctx.refStore.add(ref);
        ref.link(envObject.reflist);
        return ref;
      };
      Reference2.prototype.ref = function() {
        if (this.persistent.isEmpty()) {
          return 0;
        }
        if (++this._refcount === 1 && this.canBeWeak) {
          this.persistent.clearWeak();
        }
        return this._refcount;
      };
      Reference2.prototype.unref = function() {
        if (this.persistent.isEmpty() || this._refcount === 0) {
          return 0;
        }
        if (--this._refcount === 0) {
          this._setWeak();
        }
        return this._refcount;
      };
      Reference2.prototype.get = function(envObject) {
        if (envObject === void 0) {
          envObject = this.envObject;
        }
        if (this.persistent.isEmpty()) {
          return 0;
        }
        var obj = this.persistent.deref();
        var handle = envObject.ensureHandle(obj);
        return handle.id;
      };
      Reference2.prototype.resetFinalizer = function() {
      };
      Reference2.prototype.data = function() {
        return 0;
      };
      Reference2.prototype.refcount = function() {
        return this._refcount;
      };
      Reference2.prototype.ownership = function() {
        return this._ownership;
      };
      Reference2.prototype.callUserFinalizer = function() {
      };
      Reference2.prototype.invokeFinalizerFromGC = function() {
        this.finalize();
      };
      Reference2.prototype._setWeak = function() {
        if (this.canBeWeak) {
          this.persistent.setWeak(this, Reference2.weakCallback);
        } else {
          this.persistent.reset();
        }
      };
      Reference2.prototype.finalize = function() {
        this.persistent.reset();
        var deleteMe = this._ownership === ReferenceOwnership.kRuntime;
        this.unlink();
        this.callUserFinalizer();
        if (deleteMe) {
          this.dispose();
        }
      };
      Reference2.prototype.dispose = function() {
        if (this.id === 0)
          return;
        this.unlink();
        this.persistent.reset();
        this.envObject.ctx.refStore.remove(this.id);
        _super.prototype.dispose.call(this);
        this.envObject = void 0;
        this.id = 0;
      };
      return Reference2;
    })(RefTracker);
    ReferenceWithData = /* @__PURE__ */ (function(_super) {
      __extends(ReferenceWithData2, _super);
      function ReferenceWithData2(envObject, value, initialRefcount, ownership, _data) {
        var _this = _super.call(this, envObject, value, initialRefcount, ownership) || this;
        _this._data = _data;
        return _this;
      }
      ReferenceWithData2.create = function(envObject, value, initialRefcount, ownership, data) {
        var reference3 = new ReferenceWithData2(envObject, value, initialRefcount, ownership, data);
        envObject.ctx.refStore.add(reference3);
        reference3.link(envObject.reflist);
        return reference3;
      };
      ReferenceWithData2.prototype.data = function() {
        return this._data;
      };
      return ReferenceWithData2;
    })(Reference);
    ReferenceWithFinalizer = /* @__PURE__ */ (function(_super) {
      __extends(ReferenceWithFinalizer2, _super);
      function ReferenceWithFinalizer2(envObject, value, initialRefcount, ownership, finalize_callback, finalize_data, finalize_hint) {
        var _this = _super.call(this, envObject, value, initialRefcount, ownership) || this;
        _this._finalizer = new Finalizer(envObject, finalize_callback, finalize_data, finalize_hint);
        return _this;
      }
      ReferenceWithFinalizer2.create = function(envObject, value, initialRefcount, ownership, finalize_callback, finalize_data, finalize_hint) {
        var reference3 = new ReferenceWithFinalizer2(envObject, value, initialRefcount, ownership, finalize_callback, finalize_data, finalize_hint);
        envObject.ctx.refStore.add(reference3);
        reference3.link(envObject.finalizing_reflist);
        return reference3;
      };
      ReferenceWithFinalizer2.prototype.resetFinalizer = function() {
        this._finalizer.resetFinalizer();
      };
      ReferenceWithFinalizer2.prototype.data = function() {
        return this._finalizer.data();
      };
      ReferenceWithFinalizer2.prototype.callUserFinalizer = function() {
        this._finalizer.callFinalizer();
      };
      ReferenceWithFinalizer2.prototype.invokeFinalizerFromGC = function() {
        this._finalizer.envObject.invokeFinalizerFromGC(this);
      };
      ReferenceWithFinalizer2.prototype.dispose = function() {
        if (!this._finalizer)
          return;
        this._finalizer.envObject.dequeueFinalizer(this);
        this._finalizer.dispose();
        _super.prototype.dispose.call(this);
        this._finalizer = void 0;
      };
      return ReferenceWithFinalizer2;
    })(Reference);
    Deferred = /* @__PURE__ */ (function() {
      function Deferred2(ctx, value) {
        this.id = 0;
        this.ctx = ctx;
        this.value = value;
      }
      Deferred2.create = function(ctx, value) {
        var deferred = new Deferred2(ctx, value);
        ctx.deferredStore.add(deferred);
        return deferred;
      };
      Deferred2.prototype.resolve = function(value) {
        this.value.resolve(value);
        this.dispose();
      };
      Deferred2.prototype.reject = function(reason) {
        this.value.reject(reason);
        this.dispose();
      };
      Deferred2.prototype.dispose = function() {
        this.ctx.deferredStore.remove(this.id);
        this.id = 0;
        this.value = null;
        this.ctx = null;
      };
      return Deferred2;
    })();
    Store = /* @__PURE__ */ (function() {
      function Store2() {
        this._values = [void 0];
        this._values.length = 4;
        this._size = 1;
        this._freeList = [];
      }
      Store2.prototype.add = function(value) {
        var id;
        if (this._freeList.length) {
          id = this._freeList.shift();
        } else {
          id = this._size;
          this._size++;
          var capacity = this._values.length;
          if (id >= capacity) {
            this._values.length = capacity + (capacity >> 1) + 16;
          }
        }
        value.id = id;
        this._values[id] = value;
      };
      Store2.prototype.get = function(id) {
        return this._values[id];
      };
      Store2.prototype.has = function(id) {
        return this._values[id] !== void 0;
      };
      Store2.prototype.remove = function(id) {
        var value = this._values[id];
        if (value) {
          value.id = 0;
          this._values[id] = void 0;
          this._freeList.push(Number(id));
        }
      };
      Store2.prototype.dispose = function() {
        for (var i = 1; i < this._size; ++i) {
          var value = this._values[i];
          value === null || value === void 0 ? void 0 : value.dispose();
        }
        this._values = [void 0];
        this._size = 1;
        this._freeList = [];
      };
      return Store2;
    })();
    kMaxReasonableBytes = BigInt(1) << BigInt(60);
    kMinReasonableBytes = -kMaxReasonableBytes;
    ExternalMemory = /* @__PURE__ */ (function() {
      function ExternalMemory2(onChange) {
        this.total = BigInt(0);
        this.onChange = onChange !== null && onChange !== void 0 ? onChange : null;
      }
      ExternalMemory2.prototype.adjust = function(changeInBytes) {
        changeInBytes = BigInt(changeInBytes);
        if (!(kMinReasonableBytes <= changeInBytes && changeInBytes < kMaxReasonableBytes)) {
          throw new RangeError("changeInBytes ".concat(changeInBytes, " is out of reasonable range"));
        }
        var old = this.total;
        this.total += changeInBytes;
        var amount = this.total;
        var onChange = this.onChange;
        if (changeInBytes) {
          onChange === null || onChange === void 0 ? void 0 : onChange(amount, old, changeInBytes);
        }
        return amount;
      };
      return ExternalMemory2;
    })();
    CleanupHookCallback = /* @__PURE__ */ (function() {
      function CleanupHookCallback2(envObject, fn, arg, order) {
        this.envObject = envObject;
        this.fn = fn;
        this.arg = arg;
        this.order = order;
      }
      return CleanupHookCallback2;
    })();
    CleanupQueue = /* @__PURE__ */ (function() {
      function CleanupQueue2() {
        this._cleanupHooks = [];
        this._cleanupHookCounter = 0;
      }
      CleanupQueue2.prototype.empty = function() {
        return this._cleanupHooks.length === 0;
      };
      CleanupQueue2.prototype.add = function(envObject, fn, arg) {
        if (this._cleanupHooks.filter(function(hook) {
          return hook.envObject === envObject && hook.fn === fn && hook.arg === arg;
        }).length > 0) {
          throw new Error("Can not add same fn and arg twice");
        }
        this._cleanupHooks.push(new CleanupHookCallback(envObject, fn, arg, this._cleanupHookCounter++));
      };
      CleanupQueue2.prototype.remove = function(envObject, fn, arg) {
        for (var i = 0; i < this._cleanupHooks.length; ++i) {
          var hook = this._cleanupHooks[i];
          if (hook.envObject === envObject && hook.fn === fn && hook.arg === arg) {
            this._cleanupHooks.splice(i, 1);
            return;
          }
        }
      };
      CleanupQueue2.prototype.drain = function() {
        var hooks = this._cleanupHooks.slice();
        hooks.sort(function(a, b) {
          return b.order - a.order;
        });
        for (var i = 0; i < hooks.length; ++i) {
          var cb = hooks[i];
          if (typeof cb.fn === "number") {
            cb.envObject.makeDynCall_vp(cb.fn)(cb.arg);
          } else {
            cb.fn(cb.arg);
          }
          this._cleanupHooks.splice(this._cleanupHooks.indexOf(cb), 1);
        }
      };
      CleanupQueue2.prototype.dispose = function() {
        this._cleanupHooks.length = 0;
        this._cleanupHookCounter = 0;
      };
      return CleanupQueue2;
    })();
    NodejsWaitingRequestCounter = /* @__PURE__ */ (function() {
      function NodejsWaitingRequestCounter2() {
        this.refHandle = new _MessageChannel().port1;
        this.count = 0;
      }
      NodejsWaitingRequestCounter2.prototype.increase = function() {
        if (this.count === 0) {
          if (this.refHandle.ref) {
            this.refHandle.ref();
          }
        }
        this.count++;
      };
      NodejsWaitingRequestCounter2.prototype.decrease = function() {
        if (this.count === 0)
          return;
        if (this.count === 1) {
          if (this.refHandle.unref) {
            this.refHandle.unref();
          }
        }
        this.count--;
      };
      return NodejsWaitingRequestCounter2;
    })();
    Context = /* @__PURE__ */ (function() {
      function Context2(options) {
        var _this = this;
        this._isStopping = false;
        this._canCallIntoJs = true;
        this._suppressDestroy = false;
        this.envStore = new Store();
        this.scopeStore = new ScopeStore();
        this.refStore = new Store();
        this.deferredStore = new Store();
        this.handleStore = new HandleStore();
        this.feature = {
          supportReflect,
          supportFinalizer,
          supportWeakSymbol,
          supportBigInt,
          supportNewFunction,
          canSetFunctionName,
          setImmediate: _setImmediate,
          Buffer: _Buffer,
          MessageChannel: _MessageChannel
        };
        this.cleanupQueue = new CleanupQueue();
        this._externalMemory = new ExternalMemory(options === null || options === void 0 ? void 0 : options.onExternalMemoryChange);
        if (typeof process === "object" && process !== null && typeof process.once === "function") {
          this.refCounter = new NodejsWaitingRequestCounter();
          process.once("beforeExit", function() {
            if (!_this._suppressDestroy) {
              _this.destroy();
            }
          });
        }
      }
      Context2.prototype.suppressDestroy = function() {
        this._suppressDestroy = true;
      };
      Context2.prototype.getRuntimeVersions = function() {
        return {
          version: version2,
          NODE_API_SUPPORTED_VERSION_MAX,
          NAPI_VERSION_EXPERIMENTAL,
          NODE_API_DEFAULT_MODULE_API_VERSION
        };
      };
      Context2.prototype.createNotSupportWeakRefError = function(api, message) {
        return new NotSupportWeakRefError(api, message);
      };
      Context2.prototype.createNotSupportBufferError = function(api, message) {
        return new NotSupportBufferError(api, message);
      };
      Context2.prototype.createReference = function(envObject, handle_id, initialRefcount, ownership) {
        return Reference.create(envObject, handle_id, initialRefcount, ownership);
      };
      Context2.prototype.createReferenceWithData = function(envObject, handle_id, initialRefcount, ownership, data) {
        return ReferenceWithData.create(envObject, handle_id, initialRefcount, ownership, data);
      };
      Context2.prototype.createReferenceWithFinalizer = function(envObject, handle_id, initialRefcount, ownership, finalize_callback, finalize_data, finalize_hint) {
        if (finalize_callback === void 0) {
          finalize_callback = 0;
        }
        if (finalize_data === void 0) {
          finalize_data = 0;
        }
        if (finalize_hint === void 0) {
          finalize_hint = 0;
        }
        return ReferenceWithFinalizer.create(envObject, handle_id, initialRefcount, ownership, finalize_callback, finalize_data, finalize_hint);
      };
      Context2.prototype.createDeferred = function(value) {
        return Deferred.create(this, value);
      };
      Context2.prototype.adjustAmountOfExternalAllocatedMemory = function(changeInBytes) {
        return this._externalMemory.adjust(changeInBytes);
      };
      Context2.prototype.createEnv = function(filename, moduleApiVersion, makeDynCall_vppp, makeDynCall_vp, abort, nodeBinding) {
        return newEnv(this, filename, moduleApiVersion, makeDynCall_vppp, makeDynCall_vp, abort, nodeBinding);
      };
      Context2.prototype.createTrackedFinalizer = function(envObject, finalize_callback, finalize_data, finalize_hint) {
        return TrackedFinalizer.create(envObject, finalize_callback, finalize_data, finalize_hint);
      };
      Context2.prototype.getCurrentScope = function() {
        return this.scopeStore.currentScope;
      };
      Context2.prototype.addToCurrentScope = function(value) {
        return this.scopeStore.currentScope.add(value);
      };
      Context2.prototype.openScope = function(envObject) {
        var scope = this.scopeStore.openScope(this.handleStore);
        if (envObject)
          envObject.openHandleScopes++;
        return scope;
      };
      Context2.prototype.closeScope = function(envObject, _scope) {
        if (envObject && envObject.openHandleScopes === 0)
          return;
        this.scopeStore.closeScope();
        if (envObject)
          envObject.openHandleScopes--;
      };
      Context2.prototype.ensureHandle = function(value) {
        switch (value) {
          case void 0:
            return HandleStore.UNDEFINED;
          case null:
            return HandleStore.NULL;
          case true:
            return HandleStore.TRUE;
          case false:
            return HandleStore.FALSE;
          case _global:
            return HandleStore.GLOBAL;
        }
        return this.addToCurrentScope(value);
      };
      Context2.prototype.addCleanupHook = function(envObject, fn, arg) {
        this.cleanupQueue.add(envObject, fn, arg);
      };
      Context2.prototype.removeCleanupHook = function(envObject, fn, arg) {
        this.cleanupQueue.remove(envObject, fn, arg);
      };
      Context2.prototype.runCleanup = function() {
        while (!this.cleanupQueue.empty()) {
          this.cleanupQueue.drain();
        }
      };
      Context2.prototype.increaseWaitingRequestCounter = function() {
        var _a;
        (_a = this.refCounter) === null || _a === void 0 ? void 0 : _a.increase();
      };
      Context2.prototype.decreaseWaitingRequestCounter = function() {
        var _a;
        (_a = this.refCounter) === null || _a === void 0 ? void 0 : _a.decrease();
      };
      Context2.prototype.setCanCallIntoJs = function(value) {
        this._canCallIntoJs = value;
      };
      Context2.prototype.setStopping = function(value) {
        this._isStopping = value;
      };
      Context2.prototype.canCallIntoJs = function() {
        return this._canCallIntoJs && !this._isStopping;
      };
      Context2.prototype.destroy = function() {
        this.setStopping(true);
        this.setCanCallIntoJs(false);
        this.runCleanup();
      };
      return Context2;
    })();
  }
});
function loadRemark() {
  return {
    unified: require_unified().unified,
    remarkParse: require_remark_parse().default,
    remarkGfm: require_remark_gfm().default,
    remarkFrontmatter: require_remark_frontmatter().default
  };
}
function loadEmnapi() {
  return { core: (init_emnapi_core_esm_bundler(), __toCommonJS2(emnapi_core_esm_bundler_exports)), runtime: (init_emnapi_esm_bundler(), __toCommonJS2(emnapi_esm_bundler_exports)) };
}
function loadBinding(name) {
  return __require(name);
}
function resolveFile(name) {
  return __require.resolve(name);
}
var { WebAssembly: assembly } = globalThis;
var besideBundle = (0, import_node_url.fileURLToPath)(new URL("satteri.wasm", untapeUrl));
var inPackage = "@bruits/satteri-wasm32-wasi/satteri_napi.wasm32-wasi.wasm";
var pages = { initial: 1024, maximum: 65536 };
function loadWasm(path = (0, import_node_fs.existsSync)(besideBundle) ? besideBundle : resolveFile(inPackage)) {
  const { core, runtime } = loadEmnapi();
  const memory = new assembly.Memory({ ...pages, shared: true });
  const { napiModule } = core.instantiateNapiModuleSync(new assembly.Module((0, import_node_fs.readFileSync)(path)), {
    context: runtime.createContext(),
    asyncWorkPoolSize: 0,
    wasi: wasiOf(memory),
    overwriteImports(imports) {
      imports.env = { ...imports.env, ...imports.napi, ...imports.emnapi, memory };
      return imports;
    },
    beforeInit({ instance }) {
      for (const [name, value] of Object.entries(instance.exports)) if (name.startsWith("__napi_register__")) value();
    }
  });
  return napiModule.exports;
}
function wasiOf(memory) {
  const done2 = 0;
  const set = (at, value) => new DataView(memory.buffer).setUint32(at, value, true);
  return {
    wasiImport: {
      environ_sizes_get(count2 = 0, size = 0) {
        set(count2, 0);
        set(size, 0);
        return done2;
      },
      environ_get: () => done2,
      clock_time_get(_clock, _precision, at = 0) {
        new DataView(memory.buffer).setBigUint64(at, 0n, true);
        return done2;
      },
      random_get(at = 0, length = 0) {
        new Uint8Array(memory.buffer, at, length).set((0, import_node_crypto.getRandomValues)(new Uint8Array(length)));
        return done2;
      },
      /** What it writes is the message of a crash, which is thrown anyway. */
      fd_write(_file, from = 0, count2 = 0, written2 = 0) {
        const view = new DataView(memory.buffer);
        let length = 0;
        for (let i = 0; i < count2; i++) length += view.getUint32(from + i * 8 + 4, true);
        view.setUint32(written2, length, true);
        return done2;
      },
      sched_yield: () => done2,
      proc_exit(code) {
        throw new Error(`The Markdown parser ended with ${code}.`);
      }
    },
    initialize(instance) {
      const { _initialize } = instance.exports;
      if (typeof _initialize === "function") _initialize();
    },
    start: () => done2
  };
}
function nativeBinding() {
  for (const name of packageNames()) {
    try {
      return loadBinding(name);
    } catch {
    }
  }
  return void 0;
}
function packageNames() {
  const { platform, arch } = import_node_process.default;
  if (platform === "linux") return [`@bruits/satteri-linux-${arch}-gnu`, `@bruits/satteri-linux-${arch}-musl`];
  return [platform === "win32" ? `@bruits/satteri-win32-${arch}-msvc` : `@bruits/satteri-${platform}-${arch}`];
}
function wasmBinding() {
  try {
    return loadWasm();
  } catch {
    return void 0;
  }
}
function createRemarkParser() {
  const { unified, remarkParse, remarkGfm, remarkFrontmatter } = loadRemark();
  const document2 = unified().use(remarkParse).use(remarkFrontmatter, ["yaml", "toml"]).use(remarkGfm).use(keepPositions).freeze();
  const fragment = unified().use(remarkParse).use(remarkGfm).use(keepPositions).freeze();
  return (source, isFragment) => treeOf((isFragment ? fragment : document2).parse(source));
}
function keepPositions() {
  const strip = (extension) => {
    if (Array.isArray(extension)) for (const one of extension) strip(one);
    else if (extension && typeof extension === "object" && "transforms" in extension) extension.transforms = [];
  };
  strip(this.data().fromMarkdownExtensions ?? []);
}
function treeOf(root) {
  const top = nodeOf(root);
  const stack = [{ from: root, children: top.children }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (!("children" in step.from)) continue;
    for (const child of step.from.children) {
      const node = nodeOf(child);
      step.children?.push(node);
      if (node.children) stack.push({ from: child, children: node.children });
    }
  }
  return top;
}
function nodeOf(node) {
  return {
    type: node.type,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    children: "children" in node ? [] : void 0,
    value: "value" in node ? node.value : "",
    number: node.type === "heading" ? node.depth : node.type === "list" ? node.start ?? 1 : 0,
    ordered: node.type === "list" && node.ordered === true,
    checked: node.type === "listItem" ? node.checked ?? void 0 : void 0,
    url: node.type === "link" ? node.url : ""
  };
}
function unitAt(text, at) {
  return String.prototype.charCodeAt.call(text, at);
}
var Doubt = class extends Error {
};
function placeAsRemark(node, source) {
  if (node.type === "listItem" && node.checked !== void 0) startAtBox(node, source);
  else if (node.type === "link") checkAddress(node, source);
  else if (node.type === "tableCell") checkCell(node);
  else if (node.type === "tableRow") checkRow(node, source);
}
function startAtBox(item, source) {
  const [paragraph] = item.children ?? [];
  if (paragraph?.type !== "paragraph") return;
  const box2 = source.lastIndexOf("[", paragraph.start - 1);
  if (box2 < item.start || /[\r\n]/.test(source.slice(box2, paragraph.start))) throw new Doubt("A box ends its line.");
  if (paragraph.children?.[0]?.type !== "text") paragraph.start = box2;
}
function addressesOverCells(nodes, source) {
  const places = /* @__PURE__ */ new Set();
  for (const cell of nodes) {
    if (cell.type !== "tableCell") continue;
    for (const node of cell.children ?? []) {
      if (node.type !== "link" || !reachesOver(node, source)) continue;
      for (let at = source.indexOf("|", node.start); at >= 0 && at < node.end; at = source.indexOf("|", at + 1)) {
        if (source.charAt(at - 1) !== "\\") places.add(at);
      }
    }
  }
  return [...places].sort((a, b) => a - b);
}
function checkAddress(node, source) {
  if (reachesOver(node, source)) throw new Doubt("An address reaches over a cell.");
}
function reachesOver({ start, end }, source) {
  const first = source.charAt(start);
  return first !== "[" && first !== "<" && source.slice(start, end).includes("|");
}
function checkCell({ children = [] }) {
  if (children.some(({ type, value }) => type === "text" && /(?:^|[\s(*_~])www\./i.test(value))) throw new Doubt("An address in a cell is not seen.");
}
var tag = /<\/?[a-z][^\r\n]*>[ \t]*(?:[\r\n]|$)/iy;
function checkRow({ start }, source) {
  if (source.charAt(start) !== "<") return;
  tag.lastIndex = start;
  if (tag.test(source)) throw new Doubt("A tag ends a table.");
}
var import_micromark_util_decode_string = __toESM2(require_micromark_util_decode_string(), 1);
var ampersand = "\uE001";
var underscore = "\uE002";
var reference2 = /\uE001(?:#\d{1,7};|#[xX][\da-fA-F]{1,6};|[\da-zA-Z]{1,31};)?/g;
var mostJoined = 2e7;
var mostLooked = 4e6;
var shortest = 2e3;
function tame(source) {
  const covered = coverUnderscores(coverReferences(source));
  if (covered === source) return { source, restore: void 0 };
  if (source.includes(ampersand) || source.includes(underscore)) throw new Doubt("The characters that cover are in the source.");
  return { source: covered, restore: (value) => value.replaceAll(underscore, "_").replace(reference2, (found) => (0, import_micromark_util_decode_string.decodeString)(`&${found.slice(1)}`)) };
}
function coverReferences(source) {
  if (count(source, "&") * source.length <= mostJoined) return source;
  return source.split(/(\n[ \t]*\r?\n)/).map((part) => count(part, "&") * part.length <= mostJoined ? part : part.replaceAll("&", ampersand)).join("");
}
function coverUnderscores(source) {
  if (count(source, "_") * source.length <= mostLooked) return source;
  let result = "";
  let copied = 0;
  let start = 0;
  let found = 0;
  for (let i = 0; i <= source.length; i++) {
    const unit = i < source.length ? source.charCodeAt(i) : 32;
    if (unit === 95) found++;
    if (unit > 32) continue;
    if (i - start > shortest && found * (i - start) > mostLooked) {
      result += source.slice(copied, start) + source.slice(start, i).replaceAll("_", underscore);
      copied = i;
    }
    start = i + 1;
    found = 0;
  }
  return copied === 0 ? source : result + source.slice(copied);
}
function count(text, unit) {
  let found = 0;
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) found++;
  return found;
}
var gfm = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 11;
var frontMatter = 1 << 7 | 1 << 8;
function createSatteriParser(binding) {
  const parse = ({ source: given, restore }, isFragment, cuts) => {
    const handle = binding.createMdastHandle(withSpaces(given, cuts), isFragment ? gfm : gfm | frontMatter, false);
    try {
      return new WireReader(binding.serializeHandle(handle), given, cuts, restore).read();
    } finally {
      binding.dropHandle(handle);
    }
  };
  return (source, isFragment) => {
    const tamed = tame(source);
    const first = parse(tamed, isFragment, []);
    const cuts = addressesOverCells(first, source);
    const nodes = cuts.length > 0 ? parse(tamed, isFragment, cuts) : first;
    for (const node of nodes) placeAsRemark(node, source);
    const [root] = nodes;
    if (!root) throw new Error("The Markdown parser gave no tree.");
    return root;
  };
}
function withSpaces(text, places) {
  return [...places, text.length].map((place, i) => text.slice(places[i - 1] ?? 0, place)).join(" ");
}
var types = [
  "root",
  "paragraph",
  "heading",
  "thematicBreak",
  "blockquote",
  "list",
  "listItem",
  "html",
  "code",
  "definition",
  "text",
  "emphasis",
  "strong",
  "inlineCode",
  "break",
  "link",
  "image",
  "linkReference",
  "imageReference",
  "footnoteDefinition",
  "footnoteReference",
  "table",
  "tableRow",
  "tableCell",
  "delete",
  "yaml",
  "toml"
];
var parents = /* @__PURE__ */ new Set([
  "root",
  "paragraph",
  "heading",
  "blockquote",
  "list",
  "listItem",
  "emphasis",
  "strong",
  "link",
  "linkReference",
  "footnoteDefinition",
  "table",
  "tableRow",
  "tableCell",
  "delete"
]);
var head = { magic: 0, kind: 4, nodeSize: 8, nodeCount: 12, nodes: 16, children: 24, data: 32, poolLength: 36, pool: 40 };
var field = { type: 4, parent: 8, start: 12, end: 16, childrenStart: 36, childrenCount: 40, data: 44, dataLength: 48 };
var magic = 1380009037;
var mdast = 1;
var WireReader = class {
  #view;
  #bytes;
  #given;
  /** The offset in units by that in bytes; undefined where they are the same. */
  #units;
  #restore;
  /** Where the strings are: first the source as it was given, then what was decoded. */
  #pool;
  #length;
  #data;
  constructor(bytes, given, cuts, restore) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#bytes = import_node_buffer2.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.#u32(head.magic) !== magic || this.#u32(head.kind) !== mdast) throw new Error("The Markdown parser gave a tree of another version.");
    this.#given = given;
    this.#units = unitsOf(given, cuts);
    this.#length = this.#units ? this.#units.length - 1 : given.length;
    this.#restore = restore;
    this.#pool = this.#u32(head.pool);
    this.#data = this.#u32(head.data);
  }
  /** All nodes, the root first. */
  read() {
    const count2 = this.#u32(head.nodeCount);
    const from = this.#u32(head.nodes);
    const size = this.#u32(head.nodeSize);
    const nodes = [];
    for (let id = 0; id < count2; id++) nodes.push(this.#node(from + id * size));
    const list = this.#u32(head.children);
    const isPlaced = new Uint8Array(count2);
    const incomplete = /* @__PURE__ */ new Set();
    for (let id = 0; id < count2; id++) {
      const parent = nodes[id];
      if (!parent?.children) continue;
      const at = from + id * size;
      const first = list + this.#u32(at + field.childrenStart) * 4;
      const end = first + this.#u32(at + field.childrenCount) * 4;
      for (let entry = first; entry < end; entry += 4) {
        const child = this.#u32(entry);
        const node = nodes[child];
        if (!node) throw new Error("The Markdown parser gave a tree with a gap.");
        isPlaced[child] = 1;
        if (node.end > 0) parent.children.push(node);
        else incomplete.add(parent);
      }
    }
    if (incomplete.size > 0) {
      for (let id = 1; id < count2; id++) {
        const node = nodes[id];
        const parent = nodes[this.#u32(from + id * size + field.parent)];
        if (node && parent && isPlaced[id] === 0 && incomplete.has(parent)) parent.children?.push(node);
      }
      for (const { children } of incomplete) children?.sort((a, b) => a.start - b.start);
    }
    return nodes;
  }
  #node(at) {
    const type = types[this.#view.getUint8(at + field.type)];
    if (!type) throw new Error("The Markdown parser gave a node of another version.");
    const data = this.#data + this.#u32(at + field.data);
    const hasData = this.#u32(at + field.dataLength) > 0;
    const ticked2 = type === "listItem" && hasData ? this.#view.getUint8(data) : 2;
    const ordered = type === "list" && this.#view.getUint8(data + 4) !== 0;
    return {
      type,
      start: this.#unit(this.#u32(at + field.start)),
      end: this.#unit(this.#u32(at + field.end)),
      children: parents.has(type) ? [] : void 0,
      value: hasData && (type === "text" || type === "html" || type === "yaml") ? this.#string(data) : "",
      number: type === "heading" ? this.#view.getUint8(data) : ordered ? this.#u32(data) : type === "list" ? 1 : 0,
      ordered,
      checked: ticked2 === 2 ? void 0 : ticked2 === 1,
      url: type === "link" ? this.#string(data) : ""
    };
  }
  #string(at) {
    const start = this.#u32(at);
    const end = start + this.#u32(at + 4);
    const isCopy = end <= this.#length;
    const value = isCopy ? this.#given.slice(this.#unit(start), this.#unit(end)) : this.#bytes.toString("utf8", this.#pool + start, this.#pool + end);
    return this.#restore ? this.#restore(value) : value;
  }
  #unit(byte) {
    return this.#units?.[byte] ?? byte;
  }
  #u32(at) {
    return this.#view.getUint32(at, true);
  }
};
var notAscii = /[^\0-\x7f]/;
function unitsOf(text, cuts) {
  if (cuts.length === 0 && !notAscii.test(text)) return void 0;
  const units = new Uint32Array(import_node_buffer2.Buffer.byteLength(text) + cuts.length + 1);
  let byte = 0;
  let cut = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    if (i === cuts[cut]) {
      units[byte++] = i;
      cut++;
    }
    units[byte] = i;
    const unit = unitAt(text, i);
    if (unit < 128) byte++;
    else if (unit < 2048) byte += 2;
    else if (unit < 55296 || unit > 57343) byte += 3;
    else {
      byte += 4;
      i++;
    }
  }
  units[byte] = text.length;
  return units;
}
var satteri;
var remark2;
var isTried = false;
function parseMarkdown(source, isFragment) {
  if (!isTried) satteri = createSatteri();
  isTried = true;
  return readWith([satteri, parseWithRemark], source, isFragment);
}
function parseWithRemark(source, isFragment) {
  remark2 ??= createRemarkParser();
  return remark2(source, isFragment);
}
function createSatteri() {
  const binding = nativeBinding() ?? wasmBinding();
  return binding && createSatteriParser(binding);
}
function readWith(parsers, source, isFragment) {
  const shift = source.startsWith("\uFEFF") ? 1 : 0;
  const text = wellFormed(source.slice(shift));
  let failure;
  for (const parse of parsers) {
    if (!parse) continue;
    try {
      const tree = parse(text, isFragment);
      return shift > 0 ? shifted(tree, shift) : tree;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
function wellFormed(text) {
  return text.includes("\0") || !text.isWellFormed() ? text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD") : text;
}
function shifted(tree, by) {
  const move = (node) => ({ ...node, start: node.start + by, end: node.end + by });
  const top = move(tree);
  const stack = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!node.children) continue;
    const children = node.children.map(move);
    Object.assign(node, { children });
    stack.push(...children);
  }
  return top;
}
var import_micromark_util_decode_string2 = __toESM2(require_micromark_util_decode_string(), 1);
var MASK = "\uE000";
var tags = /\{\{[<%]?[^\n]{0,2000}?[%>]?\}\}|\{%[\s\S]{0,4000}?%\}|<%[\s\S]{0,4000}?%>|\{\/\*[\s\S]{0,4000}?\*\/\}/g;
var mdxLines = /^(?:import\s[^\n]*\sfrom\s[^\n]*|import\s+['"][^\n]*|export\s(?:const|default|function)\b[^\n]*)$/gm;
var openings = /\{%-?\s*(comment|highlight|mermaid|plantuml)\b[^%\n]*%\}|\{\{[<%]\s*(comment|highlight|mermaid|plantuml)\b[^}\n]*\}\}|^:::[ \t]*(mermaid|plantuml)\b[^\n]*/gm;
function maskTags(source, isMdx) {
  let masked = source;
  if (/\{\{|\{%|<%|\{\/|:::/.test(source)) masked = maskPairs(source).replace(tags, cover);
  if (isMdx) masked = masked.replace(mdxLines, cover);
  return masked;
}
function maskPairs(source) {
  let result = "";
  let at = 0;
  const unclosed = /* @__PURE__ */ new Set();
  for (const found of source.matchAll(openings)) {
    const closing = closingOf(found);
    if (found.index < at || unclosed.has(closing)) continue;
    const pattern = new RegExp(closing, "gm");
    pattern.lastIndex = found.index + found[0].length;
    const end = pattern.exec(source);
    if (!end) {
      unclosed.add(closing);
      continue;
    }
    const stop = end.index + end[0].length;
    result += source.slice(at, found.index) + cover(source.slice(found.index, stop));
    at = stop;
  }
  return result + source.slice(at);
}
function closingOf([, liquid, hugo]) {
  if (liquid) return `\\{%-?\\s*end${liquid}\\s*-?%\\}`;
  return hugo ? `\\{\\{[<%]\\s*/\\s*${hugo}\\s*[%>]\\}\\}` : "^:::[ \\t]*$";
}
function cover(tag2) {
  return tag2.replace(/[^\r\n]/g, MASK);
}
var lineEnd = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
var leading = /[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?/y;
var reference22 = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y;
var special = /[&\\\r\n\uE000]/g;
var escapable = /[!-/:-@[-`{-~]/;
function alignText(node, source, out, isAddress) {
  const value = node.value;
  let at = node.start;
  let i = 0;
  const { length } = value;
  if (/\S/.test(value.charAt(0)) && /\s/.test(source.charAt(at))) at = match(leading, source, at) ?? at;
  let next = -1;
  while (i < length) {
    if (next < i) next = nextSpecial(value, i);
    const same = verbatim2(value, i, next, source, at);
    if (same > 0) {
      out.pushVerbatim(value.slice(i, i + same), at);
      i += same;
      at += same;
      continue;
    }
    const unit = value.charAt(i);
    if (unit === "\n" || unit === "\r") {
      const end = match(lineEnd, source, at) ?? at + 1;
      out.push(" ", at, end);
      i += value.startsWith("\r\n", i) ? 2 : 1;
      at = end;
      continue;
    }
    if (unit === MASK) {
      const start = at;
      while (value.charAt(i) === MASK) {
        i++;
        at++;
      }
      out.push(OPAQUE, start, at);
      continue;
    }
    if (!isAddress && source.charAt(at) === "&") {
      const end = match(reference22, source, at);
      const decoded = end === void 0 ? void 0 : (0, import_micromark_util_decode_string2.decodeString)(source.slice(at, end));
      if (end !== void 0 && decoded !== void 0 && decoded !== source.slice(at, end) && value.startsWith(decoded, i)) {
        out.push(decoded, at, end);
        i += decoded.length;
        at = end;
        continue;
      }
    }
    const escaped = !isAddress && source.charAt(at) === "\\" && source.charAt(at + 1) === unit && escapable.test(unit);
    const width = escaped ? 2 : 1;
    out.push(unit, at, at + width);
    at += width;
    i++;
  }
}
function verbatim2(value, from, to, source, at) {
  let i = from;
  while (i < to && unitAt(value, i) === unitAt(source, at + i - from)) i++;
  return i - from;
}
function nextSpecial(value, from) {
  special.lastIndex = from;
  return special.exec(value)?.index ?? value.length;
}
function match(pattern, source, at) {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  return found ? at + found[0].length : void 0;
}
var RunText = class {
  text = "";
  #runs = [];
  #starts;
  #ends;
  /** Adds `decoded`; every unit of it was written at [start, end). */
  push(decoded, start, end) {
    this.text += decoded;
    this.#runs.push([decoded.length, start, end]);
  }
  /** Adds text that stands in the source as it is, from `start` on. */
  pushVerbatim(value, start) {
    this.text += value;
    this.#runs.push([value.length, start, -1]);
  }
  /** Asked for when the text is complete. */
  get starts() {
    this.#starts ??= this.#offsets(0);
    return this.#starts;
  }
  get ends() {
    this.#ends ??= this.#offsets(1);
    return this.#ends;
  }
  /** Where each unit begins, or, one `behind`, where it ends. */
  #offsets(behind2) {
    const offsets = new Array(this.text.length);
    let at = 0;
    for (const [units, start, end] of this.#runs) {
      if (end < 0) for (let i = 0; i < units; i++) offsets[at++] = start + i + behind2;
      else for (let i = 0; i < units; i++) offsets[at++] = behind2 === 1 ? end : start;
    }
    return offsets;
  }
};
function readInline(block, source) {
  const reader = new InlineReader(block, source);
  reader.read();
  return { text: reader.out, marks: reader.marks };
}
var machineTag = /^<(code|kbd|samp|var|tt)\b[^>]*>$/i;
var explained = /^<abbr\b[^>]*\btitle\s*=\s*(?:"[^"]*"|'[^']*')/i;
var InlineReader = class {
  out = new RunText();
  marks = [];
  #source;
  #stack;
  /** Where the block ends in the source. */
  #end;
  /** The text of a bare address is taken as it stands: nothing in it is decoded. */
  #isAddress = false;
  /** Up to this offset everything is inside a tag for machines. */
  #machineUntil = 0;
  #closings;
  /** Where the abbreviation that is open begins in the text. */
  #abbreviation;
  constructor(block, source) {
    this.#source = source;
    this.#stack = [block];
    this.#end = block.end;
  }
  read() {
    for (let item = this.#stack.pop(); item; item = this.#stack.pop()) {
      if ("close" in item) this.#close(item.close, item.from);
      else if (item.start >= this.#machineUntil) this.#node(item);
    }
  }
  #close(node, from) {
    const mark = markOf(node, from, this.out.text.length);
    if (mark) this.marks.push(mark);
    this.#isAddress = false;
  }
  #node(node) {
    const { start, end } = node;
    if (node.type === "text") alignText(node, this.#source, this.out, this.#isAddress);
    else if (isHardBreak(node)) this.out.push("\n", start, end);
    else if (node.children) {
      this.#stack.push({ close: node, from: this.out.text.length });
      this.#isAddress = node.type === "link" && this.#source.charAt(start) !== "[";
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child) this.#stack.push(child);
      }
    } else if (node.type === "html") this.#tag(node.value, start, end);
    else this.out.push(OPAQUE, start, end);
  }
  /** Where the tag for machines that ends at `from` is closed; the tags of the block are listed once, and those behind us dropped. */
  #closingOf(name, from) {
    this.#closings ??= closingTags(this.#source, from, this.#end);
    const offsets = this.#closings.get(name.toLowerCase()) ?? [];
    while ((offsets.at(-1) ?? from) < from) offsets.pop();
    return offsets.at(-1);
  }
  /** An inline tag: it parts the words on its two sides, whatever it is. */
  #tag(value, start, end) {
    const machine = machineTag.exec(value)?.[1];
    if (machine) this.#machineUntil = this.#closingOf(machine, end) ?? this.#machineUntil;
    this.out.push(OPAQUE, start, end);
    if (explained.test(value)) this.#abbreviation = this.out.text.length;
    else if (/^<\/abbr/i.test(value) && this.#abbreviation !== void 0) {
      this.marks.push({ type: "abbreviation", start: this.#abbreviation, end: this.out.text.length - 1 });
      this.#abbreviation = void 0;
    }
  }
};
function closingTags(source, start, end) {
  const tags2 = /* @__PURE__ */ new Map();
  for (const found of source.slice(start, end).matchAll(/<\/(code|kbd|samp|var|tt)/gi)) {
    const name = (found[1] ?? "").toLowerCase();
    const offsets = tags2.get(name) ?? [];
    offsets.push(start + found.index);
    tags2.set(name, offsets);
  }
  for (const offsets of tags2.values()) offsets.reverse();
  return tags2;
}
function isHardBreak(node) {
  return node.type === "break" || node.type === "html" && /^<br\s*\/?>$/i.test(node.value);
}
function markOf(node, start, end) {
  if (node.type === "link") return { type: "link", start, end, url: node.url };
  if (node.type === "linkReference") return { type: "link", start, end };
  if (node.type === "strong") return { type: "strong", start, end };
  if (node.type === "emphasis") return { type: "emphasis", start, end };
  return void 0;
}
function readParts(tree, source) {
  const parts = [];
  const stack = [
    { node: tree, context: { quoted: false, list: 0, ordered: false, box: void 0, level: 0, number: 0, isFirst: false }, next: void 0, cell: void 0 }
  ];
  let lists = 0;
  let tables2 = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, context, next } = step;
    switch (node.type) {
      case "heading":
      case "paragraph":
      case "tableCell":
        parts.push(textPart(node, step, source));
        addInline(node, source, parts);
        break;
      case "html":
        parts.push(...htmlParts(node, source));
        break;
      case "code":
        parts.push({ type: "code", span: spanOfNode(node) });
        break;
      case "thematicBreak":
        parts.push({ type: "rule", span: spanOfNode(node) });
        break;
      case "table":
        pushCells(node, context, ++tables2, stack);
        break;
      case "list":
        lists++;
        pushItems(node, stack, { ...context, list: lists, ordered: node.ordered, box: void 0, level: context.level + 1, number: node.number }, next);
        break;
      case "listItem":
        pushChildren(node, stack, { ...context, box: node.checked }, next);
        break;
      case "blockquote":
        pushChildren(node, stack, { ...context, quoted: true }, next);
        break;
      case "root":
      case "footnoteDefinition":
        pushChildren(node, stack, context, next);
        break;
      default:
    }
  }
  return parts;
}
function pushChildren({ children = [] }, stack, context, after) {
  const later = children.length > 1 ? { ...context, box: void 0, isFirst: false } : context;
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i];
    if (node) stack.push({ node, context: i > 0 ? later : { ...context, isFirst: true }, next: children[i + 1] ?? after, cell: void 0 });
  }
}
function pushItems({ children = [] }, stack, context, after) {
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i];
    if (node) stack.push({ node, context: { ...context, number: context.number + i }, next: children[i + 1] ?? after, cell: void 0 });
  }
}
function pushCells(table, context, number, stack) {
  const rows = table.children ?? [];
  const columns = rows[0]?.children?.length ?? 0;
  const own3 = { ...context, box: void 0 };
  for (let row = rows.length - 1; row >= 0; row--) {
    const cells = rows[row]?.children ?? [];
    for (let column = cells.length - 1; column >= 0; column--) {
      const node = cells[column];
      if (!node) continue;
      const empty = node.children?.length === 0;
      stack.push({ node, context: own3, next: void 0, cell: { table: number, row, column, columns, empty } });
    }
  }
}
function textPart(node, step, source) {
  const { context, next, cell } = step;
  const { text, marks } = readInline(node, source);
  const inList = context.list > 0;
  return {
    type: "text",
    node: node.type === "heading" ? "heading" : node.type === "tableCell" ? "cell" : inList ? "item" : "paragraph",
    text,
    marks,
    span: spanOfNode(node),
    depth: node.type === "heading" ? node.number : 0,
    quoted: context.quoted,
    list: context.list,
    box: context.box,
    ordered: context.ordered,
    introducesList: next?.type === "list" && /[:：]\s*$/.test(text.text),
    item: inList ? {
      list: context.list,
      level: context.level,
      ordered: context.ordered,
      number: context.number,
      hasBox: context.box !== void 0,
      isFirst: context.isFirst
    } : void 0,
    cell
  };
}
function addInline(block, source, parts) {
  for (const child of block.children ?? []) {
    if (child.type === "html") parts.push(...htmlParts(child, source).filter((part) => part.type === "comment"));
    else if (child.type === "image" || child.type === "imageReference") parts.push({ type: "media", span: spanOfNode(child) });
  }
}
function htmlParts(node, source) {
  const parts = [];
  const { start: base, end } = spanOfNode(node);
  let hasOther = false;
  let last = base;
  for (const found of source.slice(base, end).matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
    const start = base + found.index;
    if (source.slice(last, start).trim()) hasOther = true;
    last = start + found[0].length;
    parts.push({ type: "comment", span: { start, end: last }, inner: { start: start + 4, end: start + 4 + (found[1]?.length ?? 0) } });
  }
  if (hasOther || source.slice(last, end).trim()) parts.push({ type: "html", span: { start: base, end } });
  return parts;
}
function spanOfNode({ start, end }) {
  return { start, end };
}

// joining:chunk-VOPOU33M.cjs
var require_yaml = __commonJS({
  "waiting:yaml"(exports2, module2) {
    module2.exports = { __esModule: true, get "Alias"() {
      return __require("./yaml.cjs")._0["Alias"];
    }, get "CST"() {
      return __require("./yaml.cjs")._0["CST"];
    }, get "Composer"() {
      return __require("./yaml.cjs")._0["Composer"];
    }, get "Document"() {
      return __require("./yaml.cjs")._0["Document"];
    }, get "Lexer"() {
      return __require("./yaml.cjs")._0["Lexer"];
    }, get "LineCounter"() {
      return __require("./yaml.cjs")._0["LineCounter"];
    }, get "Pair"() {
      return __require("./yaml.cjs")._0["Pair"];
    }, get "Parser"() {
      return __require("./yaml.cjs")._0["Parser"];
    }, get "Scalar"() {
      return __require("./yaml.cjs")._0["Scalar"];
    }, get "Schema"() {
      return __require("./yaml.cjs")._0["Schema"];
    }, get "YAMLError"() {
      return __require("./yaml.cjs")._0["YAMLError"];
    }, get "YAMLMap"() {
      return __require("./yaml.cjs")._0["YAMLMap"];
    }, get "YAMLParseError"() {
      return __require("./yaml.cjs")._0["YAMLParseError"];
    }, get "YAMLSeq"() {
      return __require("./yaml.cjs")._0["YAMLSeq"];
    }, get "YAMLWarning"() {
      return __require("./yaml.cjs")._0["YAMLWarning"];
    }, get "default"() {
      return __require("./yaml.cjs")._0["default"];
    }, get "isAlias"() {
      return __require("./yaml.cjs")._0["isAlias"];
    }, get "isCollection"() {
      return __require("./yaml.cjs")._0["isCollection"];
    }, get "isDocument"() {
      return __require("./yaml.cjs")._0["isDocument"];
    }, get "isMap"() {
      return __require("./yaml.cjs")._0["isMap"];
    }, get "isNode"() {
      return __require("./yaml.cjs")._0["isNode"];
    }, get "isPair"() {
      return __require("./yaml.cjs")._0["isPair"];
    }, get "isScalar"() {
      return __require("./yaml.cjs")._0["isScalar"];
    }, get "isSeq"() {
      return __require("./yaml.cjs")._0["isSeq"];
    }, get "parse"() {
      return __require("./yaml.cjs")._0["parse"];
    }, get "parseAllDocuments"() {
      return __require("./yaml.cjs")._0["parseAllDocuments"];
    }, get "parseDocument"() {
      return __require("./yaml.cjs")._0["parseDocument"];
    }, get "stringify"() {
      return __require("./yaml.cjs")._0["stringify"];
    }, get "visit"() {
      return __require("./yaml.cjs")._0["visit"];
    }, get "visitAsync"() {
      return __require("./yaml.cjs")._0["visitAsync"];
    } };
  }
});
var office = "(?:office|official|internal|club|school|secretar(?:y|iat)|registr(?:y|ar)|treasurer|admin(?:istrat(?:ors?|ion|ive))?s?|hr|finance|approvers?|reviewers?|maintainers?|service ?desk|help ?desk|operations|ops|moderators?)";
var desk = "(?:admin(?:istrat(?:ors?|ion))?s?|hr|approvers?|reviewers?|assessors?|maintainers?|service ?desk|help ?desk|operations|ops|moderators?|triage|back ?office)";
var actor = String.raw`(?:(?:the|an?|our|each)\s+)?(?:(?!your|new)\w+\s+)?(?:${desk}|(?:the|an?) (?:office|club|school|secretary|registrar|treasurer)|finance|secretariat|(?:it|core|support|security|platform|operations|devops|sre|review|admin\w*|onboarding|infra(?:structure)?|access|identity|iam|project) (?:team|staff|department|office)|(?:(?:approving|line|direct|hiring|department) )?(?:manager|supervisor)|head of department|(?:onboarding )?buddy|committee|on-?call engineer)\b`;
var remarks = [
  // “Office use only”, “(admin only)”, “For reviewers only”; a bare “staff only” says who may read.
  new RegExp(String.raw`\b(?:${office}|it|security|staff|department(?:al)?)['’]?s?(?:\s+(?:team|staff|department|office))?\s+use\s+only\b`, "i"),
  new RegExp(String.raw`^\W*(?:for\s+)?(?:${office}|it|security|staff)['’]?s?(?:\s+(?:team|department))?\s+use\W*$`, "i"),
  new RegExp(
    String.raw`\bfor\s+(?:the\s+)?(?:\w+\s+)?(?:${desk}|office|it|staff|finance|accounts|payroll|procurement|purchasing|facilities|security)(?:\s+(?:team|department|office))?(?:\s+to (?:complete|fill)|\s+only)\b`,
    "i"
  ),
  new RegExp(String.raw`[([]\s*(?:for\s+(?:the\s+)?)?(?:${desk}|office|staff|internal)(?:\s+(?:team|use))?(?:\s+only)?\s*[)\]]`, "i"),
  new RegExp(String.raw`^\W*for\s+(?:the\s+)?(?:(?:project|repo(?:sitory)?|core|it|support)\s+)?${desk}(?:\s+team)?\W*$`, "i"),
  new RegExp(String.raw`\b(?:completed|filled (?:in|out)|filled|entered|populated|actioned) by\s+${actor}`, "i"),
  new RegExp(
    String.raw`\b${actor}\s+(?:to (?:complete|fill(?: in| out)?|confirm|verify|tick|sign|provision|grant|add (?:them|to))|completes? this|fills? (?:this )?in|confirms)(?![-\w])`,
    "i"
  ),
  // What whoever grants it is told: “Grant the right access”.
  /^\W*(?:grant|provision) (?:[\w-]+ ){0,3}(?:access|permissions?|accounts?|roles?)\W*$|^\W*add (?:them |(?:the )?(?:user|person|requester) )?to (?:the )?(?:appropriate|correct|right|relevant|these) (?:groups?|teams?|channels?|lists?)\W*$/i,
  // “Outcome (DPO to complete)”, whoever that is, unless it is the reader.
  /\(\s*(?!(?:you|applicant|requester|requestor|employee|user)\b)(?:the )?(?:[A-Z][\w&/-]*\s){1,3}to (?:complete|fill(?: in| out)?)\s*\)/,
  // “it” is a pronoun unless it is written as the department.
  /\b(?:completed|filled (?:in|out)|filled|entered|actioned) by (?:the )?(?:IT|DevOps|SRE|SecOps|HR|IAM)\b|\(\s*(?:[Ff]or )?IT(?: [Oo]nly)?\s*\)|\(\s*(?:[Ff]or )?(?:DevOps|SRE|SecOps|Infra(?:structure)?|Platform|Security|Sys ?[Aa]dmins?|HR|IAM|(?:IT|Network|Platform|Security) (?:[Tt]eam|[Ss]upport|[Ss]taff)) [Oo]nly\s*\)|\bIT (?:team |staff )?to (?:complete|fill)\b/,
  /\bdo not (?:fill|complete|write|edit|touch|change)\b.{0,30}\b(?:below|section|this line|this part|field)\b|^\W*do not (?:fill (?:in|out)|edit|complete)\W*$/i,
  // What a board writes down when it has met, and what is given by whoever takes the request in.
  /^\W*(?:cab|arb|(?:change |architecture |technical )?(?:advisory|review|approval|change|steering) (?:board|committee|panel)|(?:board|committee|panel))(?:['’]s)? (?:review|decision|approval|outcome|assessment|notes?)\W*$/i,
  /\bauto-?(?:matically )?(?:generated|assigned|filled|populated)(?=\W*$|[.,;:)]|\s+(?:by|from|when|on|upon|after|if|based)\b)|\b(?:assigned|allocated|issued) by (?:the |an? )?(?:[\w-]+ ){0,2}(?:coordinator|desk|office|system|admin\w*|team|department)\b/i,
  /\b(?:completed|filled in|entered|added|set) by (?:the )?[\w.-]+(?: [\w.-]+)? (?:upon|on|at|after) (?:submission|receipt)\b/i,
  // What is only known at the end.
  /\b(?:fill(?:ed)?(?: this)? (?:in|out)|completed?|updated?) (?:only )?(?:before|when|on|upon|after|at|prior to|once) (?:the (?:request|ticket|issue|incident|change) is )?(?:clos(?:ing|ure|ed)|resol(?:ving|ution|ved)|approv(?:al|ed)|triaged?)\b/i,
  /\b(?:everything below|below|this) (?:line |section |part |field )?is (?:only )?for (?:the )?(?:team|staff|admin\w*|approvers?|reviewers?|maintainers?|office|service desk)/i,
  /\bleave (?:this |it )?(?:field |section )?(?:blank|empty)?\s*(?:[;:,–—-]|as)?\s*(?:for|to be|it is for) (?:the )?(?:team|staff|admin\w*|approvers?|reviewers?|maintainers?|office|service desk|filled|completed)/i,
  /^\W*(?:triage|(?:reviewer|approver|maintainer|admin(?:istrator)?|moderator|buddy|staff|internal|office|it|back-?office)(?=)(?:['’]?s)? (?:(?:use|review|approval|verification|provisioning|processing) )?(?=)(?:checklist|section|part|notes?|tasks|actions|steps|decision|assessment|verification|follow-?up|response|to-?dos?|review|processing|tracking)|(?:internal )?(?:processing|triage) (?:notes?|checklist|steps)|(?:[\w-]+ )?(?:staff|support team|platform team|ops team|it team|admin team|security team)(?=) (?:tasks|checklist|actions|steps|to-?dos?)(?: to [\w ]{3,40})?|post-?approval (?:steps|tasks|checklist|actions)|(?:access |account )?(?:de-?provisioning|revocation|fulfil?lment|provisioning|closure|completion|close-?out|implementation)(?=) (?:details|record|log|journal|section|confirmation)|closure|close-?out|post-?implementation review|(?:it|it security|infosec) (?:review|assessment|decision|verification|response)|audit (?:trail|log)|(?:approval|decision) history|governance (?:record|notes)|(?:after|once|upon) (?:the )?approv(?:al|ed)|(?:tasks|steps|checklist|actions)(?: to be completed)? for (?:(?:granting|giving|revoking) access|(?:the )?(?:reviewers?|approvers?|admins?|maintainers?|[\w-]+ team))|(?:security|platform|support|it|compliance|legal|privacy) team (?:review|approval)|(?:access |account )?(?:provisioning|fulfil?lment) (?:checklist|steps|tasks|status))\W*$/i
];
function saysOfficeUse(text) {
  const start = text.slice(0, 400);
  return remarks.some((remark3) => remark3.test(start));
}
var done = "approved|authori[sz]ed|granted|processed|completed|reviewed|actioned|received|verified|provisioned|closed|checked|assigned|triaged|revoked|resolved";
var signatory = "(?:(?:line |direct )?manager|supervisor|(?:system |data |budget )?owner|head of (?:\\w+ )?\\w+|(?:team|group|project|section|unit|division|department) (?:leader|lead|head)|director|approver)";
var officeLabel = new RegExp(
  String.raw`^\W*(?:(?:date|time) (?:${done})|(?:access|account|request) (?:${done}) ?(?:by|on|date)?|(?:${done}) (?:by|on|to|date)|(?:approver|approval|approved|reviewer)(?:['’]s)? (?:signature|date|decision|comments?|notes?|name|by|granted)|(?:request|ticket|triage|processing) (?:status|decision|outcome)|(?:approval|approver|reviewer|final|committee|panel) (?:decision|outcome)|(?:${signatory}|(?:[\w-]+ )?officer|security|finance|it)(?:['’]?s)? (?:sign-?off|signature|authori[sz]ation)|(?:(?:counter-?)?signature|sign-?off|authori[sz]ation) (?:of|by) (?:the |your |my )?${signatory}|(?:final|required|manager|supervisor) approvals?(?: \(.{1,40}\))?|resolution(?: notes?| date)?|resolved by|date (?:closed|resolved|revoked|assigned)|assignee|assigned to|rfc (?:no|number|#)\.?|(?:ticket|case|request|incident|change) (?:no|number|id|ref(?:erence)?)\.? ?\(?(?:assigned|office)\)?|assigned (?:engineer|technician|agent)|date of approval|approvals?|sign-?offs?)\W*$`,
  "i"
);
var laterLabel = /^\W*(?:(?:approval|decision|rejection|denial) (?:reason|reference|timestamp|notes?|comments?)|reason for (?:the )?(?:rejection|denial|refusal|decision)(?: \(.{1,40}\))?|(?:admin|internal|it|reviewer|approver|office|processing|triage|resolver|fulfil?lment) (?:notes?|comments?|remarks)|(?:access|account|request|permissions?|role|level) (?:level )?(?:granted|created|approved|denied|provisioned|revoked)|(?:approved|rejected|granted|denied|processed|reviewed|provisioned|fulfilled)(?: ?\/ ?(?:approved|rejected|granted|denied|reviewed))?(?: (?:by|on))?(?: \(.{1,40}\))?|(?:approval|review|completion|fulfil?lment|provisioning) status|(?:completion|provisioning|fulfil?lment) date)\W*$/i;
var approvalLabel = /^\W*(?:(?:line |direct |hiring )?manager|supervisor|director|security|it|finance|budget|hr|legal|privacy|compliance|technical|business|department(?:al)?|(?:(?:data|system|service|product|budget) )?owner|sponsor|pi|team lead|lead|head of \w+|cab|ciso|cto|cio|final)(?:['’]s)? approvals?(?: \(.{1,40}\))?\W*$/i;
var subject = "(?:access|accounts?|memberships?|permissions?|roles?|rights|licen[cs]es?|invit(?:e|ation)s?|confirmation|credentials?|api keys?|(?:end[- ]|new )?users?|requestor|requester|applicant|customer|collaborator|member|request|ticket|mailbox(?:es)?|groups?|teams?|tasks|components?)";
var answered = new RegExp(
  String.raw`\b${subject}\b(?:\s+\w+){0,2}?\s+(?:(?:has|have) been |is |are |was )?(?:granted|created|provisioned|assigned|updated|revoked|removed|disabled|deactivated|issued|invited|notified|informed|transferred|set up|sent|added|closed)\b|^\W*added to\b|^\W*(?:grant|provision|revoke) (?:\w+ ){0,2}(?:access|permissions?|accounts?)\b|^\W*(?:notify|inform|e-?mail|tell) (?:the )?(?:user|requester|requestor|client|customer|applicant)\b|^\W*create (?:the |an? |new )?(?:user )?accounts?\b|^\W*close (?:the |this )?(?:ticket|issue|request)\b|^\W*(?:confirmation|notification|credentials|invitation) sent\b|^\W*(?:date|access) (?:granted|provisioned|revoked)\b|^\W*(?:approved|authori[sz]ed|granted|signed off|reviewed|provisioned) by\b`,
  "i"
);
var signed = /\b(?:approved|approves|approval|sign(?:ed)?[- ]off|authori[sz]ed)\W*(?:\([^()]*\)\W*|by\b.*)?$/i;
var needing = /\b(?:requires?|requiring|needs?|needing|pre-?approved|without|no)\b/i;
var own = /\b(?:I|my|we|our|your)\b/i;
function areTickedByOffice(label, boxes2) {
  if (boxes2.length < 2 || boxes2.some((text) => own.test(text))) return false;
  if (/\b(?:approvals|sign-?offs)(?: required| needed)?\W*$|\bneeds? (?:\w+ ){0,2}(?:approval|sign-?off|clearance) (?:from|by)\b[^.]{0,40}$/i.test(label) && boxes2.every((text) => text.length <= 60))
    return true;
  const done2 = boxes2.filter((text) => answered.test(text) || signed.test(text) && !needing.test(text));
  return done2.length >= 2 && done2.length * 2 >= boxes2.length;
}
var approval = /^[^\p{L}]*(?:(?:section|part|step)\s+\w{1,3}\W+)?(?:(?:final|management|manager|required|internal|cab|security|it|review(?:er)?s?(?: and| &| \/)?) )*(?:approvals?|sign-?offs?|authori[sz]ations?|signatures?|decision)(?: section| block| record| chain| route| workflow| signatures?| details| decision| log| table| matrix| history| information|,? (?:and|&) (?:sign-?offs?|signatures?|approvals?|decision|closure|review))?(?: \([^()]{1,40}\))?\W*$/iu;
var naming = /\b(?:names?|e-?mails?|who|whom|contact|attach\w*|link|evidence|proof|reason|why)\b|\?/i;
function isApprovalTitle(title) {
  return approval.test(title);
}
var filer = /\b(?:your|my|applicant|request(?:e|o)r|submitter|employee|staff member|claimant|user|member|participant|student|volunteer|parent|guardian)\b/i;
function isSignature(title, label) {
  return approval.test(title) && label.length <= 60 && !naming.test(label) && !filer.test(label);
}
var signing = /^[^\p{L}]*(?:(?:section|part|step)\s+\w{1,3}\W+)?(signatures?|sign-?offs?|authori[sz]ations?)\W*$/iu;
var declaration = /^\W*(?:I|we)\b(?:,? the undersigned,?)? (?:hereby |also |further )?(?:confirm|certify|declare|agree|understand|accept|acknowledge|consent|promise|undertake|have read|authori[sz]e (?!(?:this|the|above) (?:\w+ )?(?:request|access|application|purchase|change|expense|spending|leave)\b))|\b(?:by|in) signing\b/i;
function isOwnSignature(title, blocks) {
  const [, what2 = ""] = signing.exec(title) ?? [];
  if (what2 === "") return false;
  return /^signature/i.test(what2) || blocks().some(({ role, text }) => declaration.test(text) || role === "label" && filer.test(text));
}
var bare = /^[^:：]{1,60}[:：]\s*@?\s*$/;
var fewest = 3;
function bareLabelLists(parts) {
  const items = /* @__PURE__ */ new Map();
  for (const part of parts) {
    if (part.type !== "text" || part.node !== "item" || part.list === 0 || part.box !== void 0) continue;
    const count2 = items.get(part.list) ?? { bare: 0, all: 0 };
    count2.all++;
    if (!part.introducesList && bare.test(part.text.text)) count2.bare++;
    items.set(part.list, count2);
  }
  const lists = [...items].filter(([, { bare: bare2, all }]) => bare2 > 0 && bare2 * 10 >= all * 6);
  const total = lists.reduce((sum, [, { bare: bare2 }]) => sum + bare2, 0);
  return new Set(total >= fewest ? lists.map(([list]) => list) : []);
}
function leadsOn(parts, heading, at) {
  const [last, next] = [parts[at - 1], parts[at]];
  return last?.type === "text" && /:\s*$/.test(last.text.text) && next?.type === "text" && next.depth > heading.depth;
}
function lastComment(parts, from, isLabel2) {
  let end = from;
  for (let next = parts[end]; next && end < from + 8; next = parts[++end]) {
    if (next.type === "text" && isLabel2(next)) return from;
    if (next.type !== "comment" && !(next.type === "text" && next.node === "paragraph")) break;
  }
  return end > from + 1 && parts[end - 1]?.type === "comment" ? end : from;
}
function opensAnswerTable(parts, from, labels) {
  for (let i = from; i < parts.length; i++) {
    const part = parts[i];
    if (part?.type !== "text" || !part.cell) return false;
    if (labels.has(part.span.start)) return true;
  }
  return false;
}
function afterFillIns(parts, part, i) {
  const level = part.item?.level;
  if (level === void 0 || !part.item?.isFirst || part.text.text.length > 200) return i + 1;
  let end = i + 1;
  for (let next = parts[end]; next?.type === "text" && next.item?.level === level + 1; next = parts[++end]) {
    if (next.box !== void 0 || !isFillIn(next.text.text)) return i + 1;
  }
  return end;
}
function offersThings(parts, { text }, from) {
  if (!namesThing(text.text)) return false;
  const boxes2 = [];
  for (let i = from, next = parts[i]; next?.type === "text" && next.box !== void 0; next = parts[++i]) {
    if (next.box) return false;
    boxes2.push(next.text.text);
  }
  return areThings(boxes2);
}
function asksForPrompt(parts, i) {
  const [part, next] = [parts[i], parts[i + 1]];
  if (part?.type !== "text" || part.node !== "paragraph" || part.quoted || part.text.text.length > 200 || !isBold(part)) return false;
  return next?.type === "text" && next.node === "paragraph" && !next.quoted && (isPrompt(next.text.text) || isStandardPrompt(next.text.text.trim()));
}
var directive = /^\s*(?:[a-z]+(?:-[a-z]+)*-(?:disable|enable|ignore)(?:-[a-z]+)*\b|(?:vale|alex|lint) (?:[\w.-]+ = |on\b|off\b|disable\b|enable\b|ignore\b)|c?spell(?:-?checker)?:)/;
function withoutDirectives(parts, source, into, origin) {
  return parts.filter((part) => {
    if (part.type !== "comment" || !directive.test(source.slice(part.inner.start, part.inner.end))) return true;
    into.addComment(composeSpan(part.span, origin), composeSpan(part.inner, origin));
    return false;
  });
}
function startsBoldLabel({ text, marks }) {
  const strong = marks.find(({ type, start }) => type === "strong" && start === 0);
  return strong !== void 0 && /:\s*$/.test(text.text.slice(0, strong.end)) !== /^\s*:/.test(text.text.slice(strong.end));
}
function startsLikeLabel({ text, marks }, isTemplate) {
  if (marks.some(({ type, start: start2 }) => type === "strong" && start2 === 0)) return true;
  const start = text.text.slice(0, 400);
  return /_{3,}/.test(start) || isTemplate && /^[^:]{1,60}:\s*(?:$|\[)/.test(start);
}
function boldQuestion(lines) {
  const [label, ...help] = lines;
  if (!label || help.length === 0) return void 0;
  const strong = label.marks.find((mark) => mark.type === "strong" && mark.start === 0);
  if (!strong || !/^\W*$/.test(label.text.text.slice(strong.end))) return void 0;
  return { label, help };
}
function isHelp(part, field2) {
  if (part.type === "comment") return true;
  if (part.type !== "text" || part.node !== "paragraph" || field2.node !== "paragraph" || part.quoted !== field2.quoted) return false;
  const { text } = part.text;
  if (isPrompt(text)) return true;
  return text.length <= 300 && /[.!?)]\s*$/.test(text) && !/_{3,}|\.{5,}/.test(text) && !isBold(part) && !startsBoldLabel(part);
}
var gap = /^[\s\-–—.…_*#@()[\]:?]*(?:\d{1,2}[.):]?|x{2,}|tb[acd]|to-?do)?[\s\-–—.…_*#@()[\]:?]*$/i;
var sample = /^\W*(?:(?:an?|the|first|second|third|another|next|some|your)\s+)?(?:tasks?|things?|items?|steps?|criteri(?:a|on)|outcomes?|actions?|bullets?|points?|examples?|reasons?|requirements?|questions?|sponsors?|links?|documents?|names?|(?:acceptance|success) criteri(?:a|on))(?:[\s#-]+(?:to do|here|goes here|\d{1,2}|[a-d]|one|two|three))+\W*$|^\W*(?:first|second|third|another|next)\s+(?:task|thing|item|step|criterion|outcome|action|point|reason|requirement|question)s?\W*$/i;
var bracketed = /\[[^[\]]{1,80}\]/g;
var hole = /(?:^|[\s'"“‘(:])(?:\.{3,}|…)(?=$|[\s'"”’),.])|(?<![\p{L}\d])x{3,}(?![\p{L}\d])/iu;
function isGap(text) {
  return text.length <= 60 && gap.test(text);
}
function isDots(text) {
  return /^\W*(?:\.{3,}|…)\W*$/.test(text);
}
function isSample(text) {
  return sample.test(text) || hole.test(text) || isWholePrompt(text) || isToComplete(text) || /^\s*<[^<>]{1,80}>\s*$/.test(text);
}
function isToComplete(text) {
  if (text.length > 600) return false;
  const places = text.match(bracketed)?.length ?? 0;
  if (places < 2) return false;
  const own3 = text.replace(bracketed, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return own3 <= places * 5;
}
var other = /^\W*(?:others?|not sure|don['’]t know|none of (?:the above|these)|something else)\b[^.]{0,60}$/i;
function offersOther(parts, from) {
  const first = parts[from];
  if (first?.type !== "text") return false;
  for (let i = from; i < from + most; i++) {
    const part = parts[i];
    if (part?.type !== "text" || part.box === void 0 || part.list !== first.list) return false;
    if (other.test(part.text.text)) return i > from;
  }
  return false;
}
function lacksWords(text) {
  if (text.length > 400 || !/\[\p{Ll}[^[\]]{2,60}\]/u.test(text)) return false;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 25 * (text.match(bracketed)?.length ?? 1);
}
var most = 24;
function placeAt(parts, from, look, asks2) {
  const uses = [];
  const lists = [];
  let end = from;
  for (let part = parts[end]; part && !isBoundary(part); part = parts[++end]) {
    if (end - from >= most) return void 0;
    if (part.type === "text" && look.isLabel(part)) break;
    const use = useOf(part, look);
    if (use === void 0) return void 0;
    uses.push(use);
    lists.push(part.type === "text" ? part.list : 0);
  }
  const open = new Set(lists.filter((list, i) => list > 0 && (uses[i] === "sample" || uses[i] === "gap" || uses[i] === "dots")));
  const read = uses.map((use, i) => (use === "text" || use === "point") && open.has(lists[i] ?? 0) ? "sample" : use);
  if (!isOpen(read) && !(asks2 && read.length > 0 && read.every((use) => use === "point" || use === "prompt"))) return void 0;
  const inside = parts.slice(from, end).filter((_, i) => read[i] === "gap" || read[i] === "dots" || read[i] === "sample" || read[i] === "step");
  return { end, inside: new Set(inside) };
}
function isOpen(uses) {
  if (uses.length === 0) return false;
  const isFree = (use) => use === "prompt" || use === "gap" || use === "dots" || use === "sample";
  if (uses.some(isFree) && uses.every((use, i) => isFree(use) || use === "comment" || use === "lead" || use === "point" && uses[0] === "prompt" && i > 0))
    return true;
  if (uses.at(-1) === "gap" && uses.every((use) => use === "text" || use === "gap" || use === "comment" || use === "prompt")) return true;
  if (uses.at(-1) === "dots" && uses.every((use) => use !== "text")) return true;
  return uses[0] === "comment" && uses.length > 1 && !uses.includes("step");
}
function useOf(part, look) {
  if (part.type === "comment") return part.inner.end - part.inner.start >= 10 ? "comment" : void 0;
  if (part.type === "code") return isOpenCode(look.sourceOf(part)) ? "sample" : void 0;
  if (part.type !== "text" || part.cell || part.quoted || look.hasBlanks(part)) return void 0;
  const { text } = part.text;
  if (part.node === "paragraph") {
    if (isInstruction(part, true)) return "prompt";
    if (isGap(text) || isToComplete(text) || lacksWords(text)) return "gap";
    return part.introducesList ? "lead" : "text";
  }
  if (isDots(text)) return "dots";
  if (isGap(text) || isToComplete(text)) return "gap";
  if (sample.test(text)) return "sample";
  if (part.box !== void 0) return isWholePrompt(text) ? "gap" : "step";
  if (hole.test(text)) return "sample";
  if (isItemPrompt(text) || isSlanted(part)) return "prompt";
  return text.split(/\s+/).length <= 6 && !part.marks.some(({ type }) => type === "link") ? "point" : "text";
}
function isOpenCode(source) {
  const inner = source.replace(/^[ \t]*(?:`{3,}|~{3,})[^\n]*/, "").replace(/(?:`{3,}|~{3,})\s*$/, "");
  if (inner.length > 300) return false;
  return inner.trim() === "" || /^\W*(?:please\s+)?(?:paste|insert|put|add|copy|enter)\b[^\n]{0,120}\s*$/i.test(inner) || /^\s*(?:\[[^[\]\n]{3,120}\]|<[^<>\n]{3,120}>|\.{3,}|…)\s*$/.test(inner);
}
function isWholePrompt(text) {
  return /^\s*\[[^[\]]{3,300}\]\s*$/.test(text);
}
var longest = 160;
var spellings = [
  [/[’‘]/g, "'"],
  [/\be-?\s?mails?\b/g, "email"],
  [/\b(user|log|file)[ -]name\b/g, "$1name"],
  [/\bcenter\b/g, "centre"],
  [/\bcost-?centres?\b/g, "cost centre"],
  [/\borganiz/g, "organis"],
  [/\blicense\b/g, "licence"],
  [/\bback-out\b/g, "backout"],
  [/\broll-?back\b/g, "rollback"],
  [/\bdept\.?(?=\W|$)/g, "department"],
  [/\btel(?:\.|ephone)?(?=\W|$)/g, "telephone"],
  [/\bmgr\b\.?/g, "manager"],
  [/\brequestor/g, "requester"],
  [/(?<=\w\s?)#/g, " number"],
  [/\b(?:no|nr|num)\.(?=\W|$)|(?<=\w )(?:no|nr|num)$/g, "number"],
  [/\b(what|who|where|which)'s\b/g, "$1 is"],
  [/'s?\b/g, ""]
];
var changeable = /[’‘'#]|\b(?:e-?\s?mail|(?:user|log|file)[ -]name|center|cost-?centre|organiz|license|back-out|roll-?back|dept|tel|mgr|requestor|no|nr|num)/;
var words2 = /[\p{L}\p{N}]+/gu;
var plainWords = /[a-z\d]+/g;
var notAscii2 = /[^\0-\x7f]/;
function wordKey(text) {
  let spelled = text.slice(0, 2e3).toLowerCase();
  if (changeable.test(spelled)) for (const [pattern, replacement] of spellings) spelled = spelled.replace(pattern, replacement);
  let key = "";
  for (const word of spelled.match(notAscii2.test(spelled) ? words2 : plainWords) ?? []) key += key === "" ? singular(word) : ` ${singular(word)}`;
  return key;
}
function singular(word) {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
var ask = /^(?:please )?(?:enter|provide|give|state|confirm|add|insert|type|write|specify|list|supply|indicate|input|fill in|tell)(?: in| us)? (?=.)/;
var what = /^(?:what|who|which) (?:is|are) (?=.)/;
var article = /^(?:please|the|a|an|any|this) (?=.)/;
var own2 = /^(?:your|my|own|our|requester|applicant|submitter|requesting person|person (?:making|submitting|completing) (?:the |this )?(?:request|form)) (?=.)/;
var anyone = /^(?:employee|staff|staff member|user|member|colleague) (?=.)/;
var behind = / (?:of|for) (?:the )?(?:requester|applicant|submitter|employee|person (?:making|submitting|completing|filling|raising|requesting)(?: \S+){0,4})$/;
var tail = / (?:so (?:that )?we can|(?:where|on which|at which|how) (?:we|you) (?:can|may)|we can|for (?:contact|notification|update|follow ?up|correspondence|question|communication|reply)|to contact|to (?:send|receive|get)|in case)(?: \S+){0,8}$/;
function labelForms(text) {
  if (text.length > longest) return [];
  const forms = [];
  let whose = /\b(?:your|my|requester|requestor|applicant|submitter)\b/i.test(text) ? "own" : void 0;
  let key = wordKey(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")) || wordKey(text);
  const add = (next) => {
    key = next.trim();
    if (key !== "" && forms.at(-1)?.key !== key) forms.push({ key, whose });
  };
  add(key);
  add(key.replace(tail, ""));
  add(key.replace(ask, "").replace(what, ""));
  add(key.replace(article, ""));
  add(key.replace(behind, ""));
  for (const [pattern, who] of [
    [own2, "own"],
    [anyone, "anyone"],
    [own2, "own"]
  ]) {
    if (!pattern.test(key)) continue;
    whose = whose === "own" ? whose : who;
    add(key.replace(pattern, ""));
  }
  return forms;
}
var choiceKeys = /* @__PURE__ */ new Map();
function choiceKey(choice) {
  const known2 = choiceKeys.get(choice);
  if (known2 !== void 0) return known2;
  const key = wordKey(choice.replaceAll("_", " "));
  choiceKeys.set(choice, key);
  return key;
}
function expandPhrase(phrase) {
  let made = [""];
  for (const token of phrase.split(" ")) {
    const choices = token.replace(/\?$/, "").split("|").map(choiceKey);
    const all = token.endsWith("?") ? [...choices, ""] : choices;
    made = made.flatMap((start) => all.map((choice) => choice === "" || start === "" ? start + choice : `${start} ${choice}`));
  }
  return made.filter((one) => one !== "");
}
var formName = /^(?!.*\b(?:of|for|in|with|to|this|your|the)\b)\W*(?:[\p{L}\p{N}/&'’-]+\s+){1,5}(?:request|form|application|questionnaire|template)\W*$/iu;
var ofWhole = /\b(?:thanks?(?: you)?|this (?:form|template|issue|request|ticket|page)|below|(?:all|every|each) (?:of )?(?:the )?(?:sections?|fields?|questions?|parts?|headings?)|the (?:sections|fields|questions|headings)|as much (?:detail|information) as|before (?:you|submitting|opening|filing|sending))\b/i;
var most2 = 8;
function titleOf(parts, source, names) {
  const at = parts.findIndex(({ type }) => type === "text");
  const first = parts[at];
  if (first?.type !== "text" || first.quoted || first.item !== void 0) return void 0;
  const isHeading = first.node === "heading";
  const [text, below] = isHeading ? [first.text.text, ""] : boldLine(first, source);
  if (text === void 0 || asksItself(text)) return void 0;
  const later = parts.slice(at + 1).filter((part) => part.type === "text");
  const headings = later.filter(({ node }) => node === "heading");
  if (headings.length === 0 && !later.some((part) => isLabel(part, source))) return void 0;
  const said = `${below} ${textBelow(parts, at + 1, source)}`.trim();
  const isNamed = () => names.length > 0 && names.map(wordKey).includes(wordKey(text));
  const isTop = isHeading && headings.length > 0 && headings.every(({ depth }) => depth > first.depth);
  if (isTop && isNamed()) return first;
  if (said !== "" && !ofWhole.test(said)) return void 0;
  return formName.test(text) || said !== "" && (isTop || isNamed()) ? first : void 0;
}
function textBelow(parts, from, source) {
  let end = from;
  for (let part = parts[end]; part && end < from + most2 && !isBoundary(part) && !(part.type === "text" && isLabel(part, source)); part = parts[++end]) ;
  return parts.slice(from, end).map((part) => part.type === "text" ? part.text.text : part.type === "comment" ? source.slice(part.inner.start, part.inner.end) : "").join(" ");
}
function isLabel(part, source) {
  return part.node === "paragraph" && boldLine(part, source)[0] !== void 0;
}
function boldLine(part, source) {
  if (part.node !== "paragraph") return [void 0, ""];
  const question2 = boldQuestion(linesOf(part, source));
  const text = isBold(part) ? part.text.text : question2?.label.text.text;
  const help = question2?.help.map((line) => line.text.text) ?? [];
  return text === void 0 || /[:：]\W*$/.test(text) ? [void 0, ""] : [text, isBold(part) ? "" : help.join(" ")];
}
function isFirstText(parts, i) {
  return i < 8 && !parts.slice(0, i).some(({ type }) => type === "text");
}
function addParts(parts, source, into, options) {
  const reader = new BlockReader(parts, source, into, options);
  for (let i = 0; i < parts.length; i = reader.read(i)) ;
}
var BlockReader = class {
  #parts;
  #source;
  #into;
  #options;
  /** Cells that label an empty cell beside or below them, by their offset; undefined for one with the boxes of another. */
  #answerCells;
  /** Lists of labels that are a form without drawn lines. */
  #labelLists;
  /** The name of the form, whatever stands between it and the first question. */
  #title;
  /** Several headings of the first level: none of them is the title. */
  #hasChapters;
  /** The level of the item above that only shows an example. */
  #exampleLevel;
  constructor(parts, source, into, options) {
    this.#source = source;
    this.#into = into;
    this.#options = options;
    const read = withoutDirectives(parts, source, into, options.origin);
    this.#parts = options.isTemplate ? read.map((part) => part.type === "text" ? withoutDrawnRow(part, source) : part) : read;
    this.#title = options.findFields ? titleOf(this.#parts, source, options.names ?? []) : void 0;
    this.#hasChapters = parts.filter((part) => part.type === "text" && part.depth === 1).length > 1;
    this.#answerCells = options.findFields ? answerCells(parts, source) : /* @__PURE__ */ new Map();
    this.#labelLists = options.findFields && !options.isTemplate ? bareLabelLists(parts) : /* @__PURE__ */ new Set();
  }
  /** Reads the part at `i` and what belongs to it; returns where to go on. */
  read(i) {
    const part = this.#parts[i];
    if (!part) return i + 1;
    if (part.type === "code") this.#into.codeBlocks++;
    if (part.type === "comment") {
      const { origin } = this.#options;
      this.#into.addComment(composeSpan(part.span, origin), composeSpan(part.inner, origin));
    }
    if (part.type !== "text") return i + 1;
    if (!this.#options.findFields) return this.#add(part, i);
    if (part.node === "heading") return this.#heading(part, i);
    if (part.cell) return this.#cell(part, i);
    if (this.#isInExample(part)) return this.#add(part, i);
    if (this.#answersWithBoxes(part, i, i + 1)) return this.#choices(part, i);
    if (part === this.#title) return this.#add(part, i);
    const drawn = choiceBelow(this.#parts, i, this.#source);
    if (drawn) return this.#drawn(drawn, part);
    const filled = this.#options.isTemplate ? afterFillIns(this.#parts, part, i) : i + 1;
    return filled > i + 1 ? this.#written(part, i, filled, "label") : this.#lines(part, i);
  }
  #add(part, i, role = part.node) {
    const own3 = role === "heading" ? role : this.#options.role ?? role;
    this.#block(part, own3, part);
    return i + 1;
  }
  #block(line, role, part) {
    const { depth, quoted, introducesList, item, cell } = part;
    const isHint = role === "help" || this.#options.isTemplate && (role === "paragraph" || role === "item");
    const own3 = isHint && exampleAnswer.test(line.text.text) ? "placeholder" : role;
    return this.#into.addBlock({ text: line.text, marks: line.marks, role: own3, depth, quoted, introducesList, item, cell }, this.#options.origin);
  }
  #heading(part, i) {
    let end = i + 1;
    while (this.#parts[end]?.type === "comment") end++;
    if (this.#answersWithBoxes(part, i, end)) return this.#choices(part, i);
    if (part === this.#title) return this.#add(part, i);
    const drawn = choiceBelow(this.#parts, i, this.#source);
    if (drawn) return this.#drawn(drawn, part);
    if (part.depth > 1 && isDrawnLine(this.#parts[i + 1], this.#source)) return this.#written(part, i, i + 2, "heading");
    const next = this.#parts[end];
    if (isBoundary(next)) {
      if (next?.type === "rule" && end === i + 1 && isFirstText(this.#parts, i)) return this.#add(part, i);
      const isParent = next?.type === "text" && next.depth > part.depth;
      const isQuestion2 = !isParent && (end > i + 1 || this.#options.isTemplate && (part.depth > 1 || this.#hasChapters));
      return isQuestion2 ? this.#written(part, i, end, "heading") : this.#add(part, i);
    }
    const after = Math.max(
      this.#afterInstructions(end),
      this.#options.isTemplate ? lastComment(this.#parts, end, (one) => isBold(one) || this.#hasBlanks(one)) : end
    );
    const isQuestion = after > end && isBoundary(this.#parts[after]) && !leadsOn(this.#parts, part, after);
    if (isQuestion) return this.#written(part, i, after, "heading");
    const place = this.#placeBelow(part, i);
    const isPlace = place && isBoundary(this.#parts[place.end]) && !leadsOn(this.#parts, part, place.end);
    return isPlace ? this.#written(part, i, place.end, "heading", place) : this.#add(part, i);
  }
  /** In a template, the place to write below a heading or label. */
  #placeBelow(label, i) {
    if (!this.#options.isTemplate) return void 0;
    return placeAt(
      this.#parts,
      i + 1,
      { hasBlanks: (part) => this.#hasBlanks(part), isLabel: (part) => this.#isLabel(part), sourceOf: ({ span }) => this.#source.slice(span.start, span.end) },
      asksItself(label.text.text)
    );
  }
  #hasBlanks(part) {
    return linesOf(part, this.#source).some((line) => this.#blanks(line, part, !part.introducesList).length > 0);
  }
  /** Whether a paragraph is the next label: a bold line, in a template also one over its explanation. */
  #isLabel(part) {
    return isBold(part) || this.#options.isTemplate && part.node === "paragraph" && boldQuestion(linesOf(part, this.#source)) !== void 0;
  }
  /** Whether an item stands below one that shows an example: what is empty in it is no question. */
  #isInExample({ item, text }) {
    const level = item?.level ?? 0;
    if (this.#exampleLevel !== void 0 && level > this.#exampleLevel) return true;
    this.#exampleLevel = level > 0 && exampleAnswer.test(text.text) ? level : void 0;
    return false;
  }
  /** Where the paragraphs and comments end that only say what to write. */
  #afterInstructions(from) {
    let end = from;
    for (let next = this.#parts[end]; next && end < from + 8; next = this.#parts[++end]) {
      if (next.type === "comment") continue;
      if (next.type !== "text" || this.#isLabel(next) || !isInstruction(next, this.#options.isTemplate)) break;
      if (linesOf(next, this.#source).some((line) => this.#blanks(line, next, true).length > 0)) break;
    }
    return end;
  }
  /** A field whose answer goes below its label: what stands between says what to write. */
  #written(part, i, end, role, place) {
    this.#into.inField = true;
    const label = this.#block(part, role, part);
    const outline = [];
    const help = this.#parts.slice(i + 1, end).flatMap((one) => {
      if (one.type === "comment") return this.#commentBlocks(one);
      if (one.type !== "text" || place && isGap(one.text.text) || isDrawnLine(one, this.#source)) return [];
      const block = this.#block(one, "help", one);
      if (place?.inside.has(one)) outline.push(block);
      return [block];
    });
    this.#into.addField({ kind: "long-text", label, help, outline, span: composeSpan(part.span, this.#options.origin) });
    return end;
  }
  #commentBlocks(comment) {
    this.#into.addComment(composeSpan(comment.span, this.#options.origin), composeSpan(comment.inner, this.#options.origin));
    if (!this.#options.isTemplate) return [];
    const text = this.#source.slice(comment.inner.start, comment.inner.end);
    const before = this.#into.blocks.length;
    const inner = this.#placed(verbatim(text, comment.inner.start));
    addParts(readParts(parseMarkdown(text, true), text), text, this.#into, { isTemplate: false, findFields: false, role: "help", origin: inner });
    return this.#into.blocks.slice(before);
  }
  #placed = (text) => this.#options.origin ? compose(text, this.#options.origin) : text;
  #cell(part, i) {
    if (part.cell?.empty) return i + 1;
    const asked2 = this.#answerCells.get(part.span.start);
    if (!asked2) return this.#answerCells.has(part.span.start) ? i + 1 : this.#add(part, i);
    this.#into.inField = true;
    const label = this.#block(part, "label", part);
    const heads = asked2.heads.map(({ text }) => this.#into.aside({ text: this.#placed(text), role: "option" }));
    const options = [...heads, ...asked2.options.map((line) => this.#block(line, "option", asked2.answer ?? part))];
    this.#into.addField({ kind: options.length > 0 ? "choices" : "text", label, options, span: composeSpan(part.span, this.#options.origin) });
    return i + 1;
  }
  /** Whether the boxes at `next` answer the text before them: it asks which of them hold, or they are the office's own. */
  #answersWithBoxes(part, i, next) {
    const first = this.#parts[next];
    if (first?.type !== "text" || first.box === void 0 || part.box !== void 0 || isGap(first.text.text)) return false;
    const remarks2 = this.#parts.slice(i + 1, next).map(({ span }) => this.#source.slice(span.start, span.end));
    const isLabel2 = part.node === "heading" || isBold(part) || part.introducesList;
    return asksToChoose(part.text.text) || // In what is no form, boxes are there to tick off.
    isLabel2 && (offersOther(this.#parts, next) || this.#into.fields.length > 0 && offersThings(this.#parts, part, next)) || [part.text.text, ...remarks2].some(saysOfficeUse);
  }
  /** A label and the list of boxes below it, as one question. */
  #choices(part, i) {
    this.#into.inField = true;
    const label = this.#block(withoutColon(part), part.node === "heading" ? "heading" : "label", part);
    const help = [];
    const options = [];
    let end = i + 1;
    for (let next = this.#parts[end]; next; next = this.#parts[++end]) {
      if (next.type === "comment") help.push(...this.#commentBlocks(next));
      else if (next.type === "text" && next.box !== void 0) options.push(this.#block(next, "option", next));
      else break;
    }
    this.#into.addField({ kind: "choices", label, help, options, span: composeSpan(part.span, this.#options.origin) });
    return end;
  }
  /** A question and the boxes that are drawn for it. */
  #drawn({ label, options, end }, part) {
    this.#into.inField = true;
    const block = this.#block(label, part.node === "heading" ? "heading" : "label", part);
    const choices = options.map((one) => this.#block(one.line, "option", one.part));
    this.#into.addField({ kind: "choices", label: block, options: choices, span: spanOf(block, 0, block.text.length) });
    return end;
  }
  /** Running text, unless its lines leave blanks to fill in. */
  #lines(part, i) {
    const { text } = part.text;
    const mayAsk2 = this.#options.isTemplate && part.node === "paragraph" && !part.quoted;
    if (!mayAsk2 && !mayHaveBlanks(text) && !mayBeDrawn(part)) return this.#unasked(part, i);
    const lines = linesOf(part, this.#source);
    const drawn = drawnIn(part, lines);
    for (const one of drawn) "options" in one ? this.#drawn(one, part) : this.#lines({ ...part, ...one }, this.#parts.length);
    if (drawn.length > 0) return i + 1;
    const question2 = mayAsk2 ? boldQuestion(lines) : void 0;
    const found = lines.map((line, n) => ({
      line,
      blanks: mayHaveBlanks(line.text.text) ? this.#blanks(line, part, this.#isAlone(part, i, lines[n + 1]), n) : []
    }));
    if (question2) {
      const asking2 = found.slice(1).filter(({ blanks }) => blanks.length > 0);
      if (asking2.length === 0) return isFilledIn(question2.help.map(({ text: text2 }) => text2.text)) ? this.#add(part, i) : this.#boldField(part, question2, i);
      if (found[0] && asking2.every(({ line }) => !startsBoldLabel(line))) found[0].blanks = [];
    }
    if (found.every(({ blanks }) => blanks.length === 0)) return this.#unasked(part, i);
    let end = i + 1;
    for (let n = 0; n < found.length; n++) {
      const { line, blanks } = found[n] ?? { line: void 0, blanks: [] };
      if (line && blanks.length === 0) this.#block(line, this.#options.role ?? part.node, part);
      for (const blank of blanks) {
        if (blank !== blanks.at(-1)) {
          this.#blankField(blank, part, []);
          continue;
        }
        const hints = [];
        for (let next = found[n + 1]; next?.blanks.length === 0 && !startsBoldLabel(next.line); next = found[++n + 1]) hints.push({ line: next.line, part });
        const isLast = n === found.length - 1;
        for (let next = this.#parts[end]; isLast && next && isHelp(next, part); next = this.#parts[++end]) {
          if (next.type === "text" && (this.#answersWithBoxes(next, end, end + 1) || asksByDrawing(this.#parts, end, this.#source))) break;
          hints.push(next);
        }
        this.#blankField(blank, part, hints);
      }
    }
    return end;
  }
  /** A text without blanks of its own: a question all the same, if the answer goes below it. */
  #unasked(part, i) {
    if (hasLineBelow(this.#parts, i, this.#source)) return this.#written({ ...part, ...withoutColon(part) }, i, i + 2, "label");
    if (this.#isBareQuestion(part, i)) return this.#written(part, i, this.#afterInstructions(i + 1), "label");
    if (asksForPrompt(this.#parts, i)) return this.#written(part, i, i + 2, "label");
    const place = part.node === "paragraph" && isBold(part) ? this.#placeBelow(part, i) : void 0;
    return place ? this.#written(part, i, place.end, "label", place) : this.#add(part, i);
  }
  #blanks(line, part, isAlone, n = 0) {
    const isTemplate = this.#options.isTemplate || this.#labelLists.has(part.list);
    const isOutside = n > 0 && this.#options.isTemplate && /[\r\n]/.test(this.#source.charAt((line.text.starts[0] ?? 0) - 1));
    return blanksOf(line, this.#source, { isAlone, isTemplate, isItem: part.node === "item", inBox: part.box !== void 0 && !isOutside });
  }
  #blankField({ label, hint: hint2 }, part, hints) {
    this.#into.inField = true;
    const block = this.#block(label, "label", part);
    const hintBlock = hint2 && this.#block(hint2.line, hint2.role, part);
    const help = hintBlock && hint2.role === "help" ? [hintBlock] : [];
    for (const one of hints) {
      if ("line" in one) help.push(this.#block(one.line, "help", one.part));
      else if (one.type === "comment") help.push(...this.#commentBlocks(one));
      else if (one.type === "text") help.push(this.#block(one, "help", one));
    }
    const placeholder = hint2?.role === "placeholder" ? hintBlock : void 0;
    this.#into.addField({ kind: "text", label: block, help, placeholder, span: spanOf(block, 0, block.text.length) });
  }
  /** In a template, a bold line or an item that asks, with room for the answer below it. */
  #isBareQuestion(part, i) {
    if (!this.#options.isTemplate || part.box !== void 0 || part.quoted || part.text.text.length > 300) return false;
    const isAsked = part.node === "item" && /\?\s*(?:\([^()]{1,200}\)\s*)?$/.test(part.text.text);
    if (isAsked) return this.#isAlone(part, i, void 0);
    if (part.node !== "paragraph" || !isBold(part)) return false;
    const next = this.#parts[this.#afterInstructions(i + 1)];
    return isBoundary(next) || next?.type === "text" && next.node === "paragraph" && next.marks.some(({ type, start }) => type === "strong" && start === 0);
  }
  /** Nothing that could be the answer follows: neither on the next line nor in the next part. */
  #isAlone(part, i, nextLine) {
    if (nextLine) return isPrompt(nextLine.text.text) || startsLikeLabel(nextLine, this.#options.isTemplate) && !/^\s*if\b/i.test(nextLine.text.text);
    if (part.introducesList) return false;
    const next = this.#parts[i + 1];
    if (!next || next.type === "comment" || next.type === "rule") return true;
    if (next.type !== "text") return false;
    if (next.node === "heading" || opensAnswerTable(this.#parts, i + 1, this.#answerCells)) return true;
    if (next.quoted && !part.quoted) return false;
    if (next.node === "paragraph" && (isPrompt(next.text.text) || this.#options.isTemplate && !this.#isLabel(next) && isInstruction(next, true))) return true;
    if (part.list > 0) return next.list <= part.list;
    return startsLikeLabel(next, this.#options.isTemplate) && (this.#options.isTemplate || this.#parts[i + 2]?.type !== "code");
  }
  #boldField(part, { label, help }, i) {
    this.#into.inField = true;
    const block = this.#block(label, "label", part);
    const helpBlocks = help.map((line) => this.#block(line, "help", part));
    this.#into.addField({ kind: "long-text", label: block, help: helpBlocks, span: composeSpan(part.span, this.#options.origin) });
    return i + 1;
  }
};
var import_yaml = __toESM2(require_yaml(), 1);
function parseYaml(source) {
  const counter = new import_yaml.LineCounter();
  const tokens = [...new import_yaml.Parser(counter.addNewLine).parse(source)];
  const comments = readTokens(tokens);
  const composer = new import_yaml.Composer({ keepSourceTokens: true, prettyErrors: false, logLevel: "silent", uniqueKeys: true });
  const [document2] = [...composer.compose(tokens, true, source.length)];
  const error = document2?.errors[0];
  if (document2 && !error) checkAliases(document2);
  return {
    document: document2,
    error: error && { offset: error.pos[0], message: error.message },
    comments
  };
}
function checkAliases(document2) {
  let hasAlias = false;
  (0, import_yaml.visit)(document2, {
    Alias() {
      hasAlias = true;
      return import_yaml.visit.BREAK;
    }
  });
  if (hasAlias) toData(document2);
}
function readTokens(tokens) {
  const comments = [];
  const stack = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    if (!token || typeof token !== "object") continue;
    if (depth > maxDepth * 2) throw new LimitError(`YAML nests deeper than ${maxDepth} levels`);
    if ("type" in token && token.type === "comment" && "source" in token && "offset" in token) addComment(token, comments);
    const children = Array.isArray(token) ? token : "type" in token ? partsOf(token) : Object.values(token);
    for (let i = children.length - 1; i >= 0; i--) stack.push({ token: children[i], depth: depth + (Array.isArray(token) ? 0 : 1) });
  }
  return comments;
}
function partsOf(token) {
  return ["start", "key", "sep", "value", "items", "end", "props"].map((name) => Reflect.get(token, name));
}
function addComment(token, comments) {
  const source = Reflect.get(token, "source");
  const offset = Reflect.get(token, "offset");
  if (typeof source !== "string" || typeof offset !== "number") return;
  comments.push({ text: source.slice(1), span: { start: offset, end: offset + source.length } });
}
function resolve(node, document2) {
  if ((0, import_yaml.isAlias)(node)) return node.resolve(document2);
  return (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) || (0, import_yaml.isScalar)(node) ? node : void 0;
}
function toData(document2) {
  try {
    return document2.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (error instanceof ReferenceError) throw new LimitError(`YAML aliases repeat content more than ${maxAliases} times`);
    throw error;
  }
}
var plainer = [
  [
    /nested mappings are not allowed|implicit map key|implicit keys need/i,
    "a second colon or a wrong indent stands on this line; put text with a colon in quotes"
  ],
  [/all (?:mapping|sequence) items must start at the same column|unexpected block-seq|bad_indent/i, "the indent of this line does not fit the lines around it"],
  [/missing closing ["']/i, "a quotation mark is never closed"],
  [/map keys must be unique/i, "the same key stands twice"],
  [/tabs? (?:are|is) not allowed|tab character/i, "a tab stands where spaces must"]
];
function plainMessage(message) {
  const plain2 = plainer.find(([pattern]) => pattern.test(message))?.[1];
  return plain2 ?? (message.split("\n")[0] ?? message).replace(/[:.\s]+$/, "");
}

// joining:chunk-M2R6GMIZ.cjs
var chunk_M2R6GMIZ_exports = {};
__export(chunk_M2R6GMIZ_exports, {
  formatBySigns: () => formatBySigns,
  isJson: () => isJson,
  mayBeForm: () => mayBeForm
});
var jsonPath = /\.json$/i;
var settings = /(?:^|\/)(?:\.[^/]*|package|package-lock|npm-shrinkwrap|composer|[tj]sconfig[\w.-]*|deno|angular|nx|lerna|turbo|biome|renovate|launch|global|appsettings[\w.-]*|[\w.-]+\.(?:lock|deps|map|runtimeconfig))\.json$/i;
var component = /"type"\s*:\s*"(?:simple[a-z]|(?:textfield|textarea|email|number|select|radio|checkbox|selectboxes|button|panel|columns|fieldset|content|htmlelement|datagrid|editgrid|tabs|survey|datetime|day|file)")/;
function isJson(path) {
  return jsonPath.test(path) && !settings.test(path);
}
function formatBySigns(source) {
  if (source.includes('"components"') && source.includes('"key"') && /"components"\s*:\s*\[/.test(source) && component.test(source)) return "formio";
  if (source.includes('"AdaptiveCard"') && /"type"\s*:\s*"AdaptiveCard"/.test(source)) return "adaptive-card";
  return source.includes('"properties"') && /"(?:\w*ui_?schema|ui:[a-z]+)"\s*:/i.test(source) ? "json-schema" : void 0;
}
function mayBeForm(source, isNamed) {
  return isNamed && source.includes('"properties"') || formatBySigns(source) !== void 0;
}

// joining:chunk-SOGJQ5I6.cjs
var chunk_SOGJQ5I6_exports = {};
__export(chunk_SOGJQ5I6_exports, {
  checkDepth: () => checkDepth
});
var marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
function checkDepth(source) {
  let line = 1;
  let start = 0;
  while (start <= source.length) {
    const lineFeed = source.indexOf("\n", start);
    const end = lineFeed < 0 ? source.length : lineFeed;
    if (depthAt(source, start, end) > maxDepth) throw new LimitError(`line ${line}: lists or quotes nest deeper than ${maxDepth} levels`);
    if (lineFeed < 0) return;
    start = end + 1;
    line++;
  }
}
function depthAt(source, start, end) {
  let depth = 0;
  let at = start;
  let column = 0;
  while (at < end) {
    marker.lastIndex = at;
    const found = marker.exec(source);
    if (!found || at + found[0].length > end) break;
    if (depth === 0) column = found[0].length - found[0].trimStart().length;
    depth++;
    at += found[0].length;
    if (depth > maxDepth) return depth;
  }
  return depth === 0 ? 0 : depth + Math.floor(column / 4);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  _0,
  _1,
  _10,
  _11,
  _12,
  _2,
  _3,
  _4,
  _5,
  _6,
  _7,
  _8,
  _9
});
