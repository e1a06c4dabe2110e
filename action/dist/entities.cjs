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
  _3: () => micromark_util_decode_string_exports
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3M4GYLNU = require("./chunk-1.cjs");
var import_chunk_I3UVOPCV = require("./core.cjs")._12;
var micromark_util_decode_string_exports = {};
(0, import_chunk_I3UVOPCV.__export)(micromark_util_decode_string_exports, {
  decodeString: () => decodeString
});
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return (0, import_chunk_3M4GYLNU.decodeNumericCharacterReference)($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return (0, import_chunk_3M4GYLNU.decodeNamedCharacterReference)($2) || $0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  _3
});
