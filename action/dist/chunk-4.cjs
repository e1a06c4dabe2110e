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
  kindOfBoxes: () => kindOfBoxes
});
module.exports = __toCommonJS(stdin_exports);
var consent = /^\W*(?:yes,? )?(?:i|we|by (?:submitting|checking|ticking))\b.*\b(?:agree|accept|acknowledge|confirm|understand|have (?:read|checked|searched|reviewed|verified|followed|enabled|subscribed|completed|discussed|spoken|informed|notified|obtained|selected|confirmed)|certify|consent|am aware|will|did|searched|read)\b/i;
var instruction = /^\W*(?:add|ask|assign|arrange|attend|book|check|close|complete|confirm|contact|create|delete|e-?mail|ensure|fill|follow|get|give|grant|inform|install|introduce|invite|join|make|meet|notify|open|order|prepare|provide|read|remove|request|review|revoke|schedule|send|set|share|sign|submit|tell|update|verify|watch|write)\s+\S+\s+\S/i;
var done = /\s(?:added|archived|assigned|closed|completed|configured|created|done|enabled|enforced|filed|granted|informed|invited|read|received|removed|reviewed|revoked|saved|scheduled|sent|set(?: up)?|signed|understood|updated|verified)\W*(?:\([^()]*\)\W*)?$/i;
var doneFor = /\s(?:added|assigned|configured|created|enabled|granted|installed|obtained|registered|saved|scheduled|set(?: up)?|subscribed|tested|updated|verified)(?:\s+(?:and|for|in|on|to|with)\s[^.]{1,80})?\W*$/i;
var worklist = /\bcheck-?list\b|^\W*(?:acceptance criteria|definition of (?:done|ready)|to-?dos?|tasks?|(?:next )?steps)\W*$/i;
var toChoose = /\?|\b(?:select|choose|pick|which|what|type|kind)\b|\b(?:all|any|those) (?:\w+ )?that appl(?:y|ies)\b/i;
var toDo = /^\W*(?:please\s+)?(?:verify|install|subscribe|schedule|complete|ensure|make sure|remember|don['’]t forget|set up|configure)\b/i;
var finished = /^\W*(?:(?:yes,? )?(?:it is |all |i have )?(?:done|completed?|finished)|ok(?:ay)?)\W*$/i;
var ownWord = /^\W*(?:i|we)\s+(?:have|am|are|meet|agree|confirm|understand)\b/i;
function kindOfBoxes(label, help, options) {
  if (options.length === 0) return "choices";
  const name = label?.text ?? "";
  const asks = toChoose.test(name) || help.some(({ text }) => toChoose.test(text));
  const agreed = options.filter(({ text }) => consent.test(text));
  if (agreed.length === options.length) return "consent";
  if (!asks && agreed.length * 2 >= options.length && options.filter(({ text }) => ownWord.test(text)).length * 3 >= options.length * 2) return "consent";
  if (/\?|\b(?:select|choose|which|what|type|kind)\b/i.test(name)) return "choices";
  const steps = options.filter(({ text }) => instruction.test(text) || done.test(text));
  if (steps.length * 2 > options.length) return "steps";
  if (toDo.test(name) && options.every(({ text }) => finished.test(text))) return "steps";
  if (asks) return "choices";
  if (worklist.test(name)) return "steps";
  const tells = toDo.test(name) || help.some(({ text }) => toDo.test(text));
  return tells && options.filter(({ text }) => instruction.test(text) || doneFor.test(text)).length * 2 >= options.length ? "steps" : "choices";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  kindOfBoxes
});
