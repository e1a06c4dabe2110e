/** Tables, and the bars in them. A bar is decoration: its number stands beside it. */
export const chartStyles = `
table{border-collapse:collapse;width:100%;margin:.75rem 0 1rem}
caption{text-align:left;font-weight:600;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--mute);font-weight:500;font-size:.875rem;vertical-align:bottom;overflow-wrap:normal}
tbody th{font-weight:500}
th.number,td.number{text-align:right;padding-left:.75rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
td.number{white-space:nowrap}
.path{display:block;font-weight:400}
td.bar,th.bar{width:26%;padding-right:0}
.files th[scope=row]{width:26%}
.track{display:block;height:.7rem;background:var(--soft);border-radius:2px;overflow:hidden}
td.bar .track{margin-top:.45rem}
.track>span{display:block;height:100%;min-width:2px;background:var(--bar);border-radius:2px}
.track.accent>span,.marked .track>span{background:var(--accent)}
.track.wait>span{background:var(--wait)}
.flag{display:inline-block;font-size:.8rem;font-weight:500;color:var(--accent);background:var(--tint);border-radius:1rem;padding:0 .5rem;white-space:nowrap}
.dots{color:var(--accent);letter-spacing:-.05em}
.rangetext{display:block;font-variant-numeric:tabular-nums;white-space:nowrap}
.rangetext .range{font-size:.875rem;margin-left:.25rem}
.rangebar{display:block;position:relative;height:.7rem;min-width:8rem;background:var(--soft);border-radius:2px;margin-top:.2rem}
.rangebar .band{position:absolute;top:0;bottom:0;background:var(--bar);border-radius:2px}
.rangebar .mid{position:absolute;top:-2px;bottom:-2px;width:3px;margin-left:-1px;background:var(--ink)}
.filefacts .rangebar{width:16rem;max-width:100%}
.waits{max-width:46rem}
.stops{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:0 2rem}
.stops h5{margin-top:0}
.stops ul{padding-left:1.1rem}
.mark{color:var(--accent)}
@media (forced-colors:active){.track>span,.rangebar .band,.rangebar .mid{forced-color-adjust:none;background:CanvasText}.track,.rangebar{border:1px solid}}
@media screen and (max-width:54rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,caption,tbody,tr,th,td{display:block}
tr{border-top:1px solid var(--line);padding:.6rem 0}
tbody th,td,td.number{border:0;padding:.1rem 0;text-align:left;white-space:normal}
tbody th,.files th[scope=row],td.bar{width:auto}
td[data-label]{display:flex;gap:.75rem;justify-content:space-between}
td[data-label]::before{content:attr(data-label);color:var(--mute);font-size:.875rem}
td[data-label]::before{flex:none;max-width:60%}
td[data-label].empty{display:none}
td .rangebar{width:8rem}
}
`
