/** The swimlanes: one grid for all rows, so that a step stands under its actor. */
export const mapStyles = `
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.875rem;color:var(--mute)}
.sample{display:inline-block;width:1.4rem;height:.8rem;border:1.5px dashed var(--mute);border-radius:3px;vertical-align:-.1rem}
.swim{margin:.5rem 0 1.5rem;background:var(--soft);border-radius:6px;padding:.75rem}
.swim .heads,.swim li{display:grid;grid-template-columns:repeat(var(--lanes),minmax(0,1fr));gap:0}
.swim .heads span{padding:.25rem .5rem .5rem;font-weight:600;font-size:.9rem;text-align:center}
.swim .heads .unknown{color:var(--mute);font-style:italic}
.swim ol{list-style:none;padding:0;margin:0;background:repeating-linear-gradient(to right,transparent 0,transparent calc(100%/var(--lanes) - 1px),var(--line) calc(100%/var(--lanes) - 1px),var(--line) calc(100%/var(--lanes)));box-shadow:inset -1px 0 var(--soft)}
.step{grid-row:2;background:var(--bg);border:1px solid var(--bar);border-radius:5px;padding:.5rem .65rem;margin:0 .5rem;font-size:.9rem;line-height:1.4}
.step p{margin:0 0 .2rem}
.step .lane{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.step.approval{border:2px solid var(--accent);background:var(--tint)}
.step.conditional{border-style:dashed}
.step .condition{color:var(--mute);font-style:italic}
.step .do{font-weight:500}
.step .do a{color:inherit;text-decoration-color:var(--bar)}
.no{display:inline-block;min-width:1.45em;text-align:center;font-size:.8rem;font-weight:600;border:1px solid var(--mute);border-radius:1rem;padding:0 .3em;font-variant-numeric:tabular-nums}
.no.long{background:var(--accent);border-color:var(--accent);color:var(--bg)}
.tag{font-size:.85rem}
.way{grid-row:1;height:1.3rem;margin-inline:calc(50%/var(--span));position:relative}
.way::before,.way::after{content:"";position:absolute;border:0 solid var(--mute)}
.way.dashed::before,.way.dashed::after{border-style:dashed}
.way.down::before{inset:0 auto 0 0;border-left-width:1.5px}
.way.right::before{inset:0 0 50% 0;border-left-width:1.5px;border-bottom-width:1.5px}
.way.left::before{inset:0 0 50% 0;border-right-width:1.5px;border-bottom-width:1.5px}
.way>span{position:absolute;bottom:-1px;width:0;height:0;border:.3rem solid transparent;border-top-color:var(--mute);border-bottom:0}
.way.down>span,.way.left>span{left:-.25rem}
.way.right>span{right:-.25rem}
.way.right::after{inset:50% 0 0 auto;border-right-width:1.5px}
.way.left::after{inset:50% auto 0 0;border-left-width:1.5px}
.swim li+li:not(:has(.way)){margin-top:.75rem}
.swim.listed li{margin-bottom:.5rem}
.swim.listed .lane{position:static;width:auto;height:auto;clip-path:none;font-weight:600;white-space:normal}
.swim.listed ol{background:none}
@media (max-width:44rem){
.swim .heads,.swim .way{display:none}
.swim li,.swim .step{display:block}
.swim li{margin-bottom:.5rem}
.swim ol{background:none}
.swim .step{margin:0}
.swim .step .lane{position:static;width:auto;height:auto;clip-path:none;font-weight:600}
}
`
