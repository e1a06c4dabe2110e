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
  isAnswered: () => isAnswered,
  isTaskList: () => isTaskList
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_VOPOU33M = require("./core.cjs")._4;
var import_chunk_GRIGNXII = require("./core.cjs")._5;
function isAnswered(value) {
  return /[\p{L}\p{N}]/u.test(value.replace(/^\s*https?:\/\/(?:www\.)?\s*$/, ""));
}
function isTaskList(label, outline) {
  const boxes = outline.filter(({ item, text }) => item?.hasBox === true && item.isFirst && !(0, import_chunk_VOPOU33M.isGap)(text));
  const last = outline.at(-1);
  if (boxes.length === 0 || boxes.some(({ text }) => (0, import_chunk_VOPOU33M.isSample)(text)) || last && (0, import_chunk_VOPOU33M.isDots)(last.text)) return false;
  const around = outline.filter((block) => !boxes.includes(block));
  return around.length <= boxes.length && ![...label ? [label] : [], ...around].some(({ text }) => (0, import_chunk_GRIGNXII.asksToChoose)(text));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isAnswered,
  isTaskList
});
