/** Tables, and the bars in them. A bar is decoration: its number stands beside it. */
export const chartStyles = `
table{border-collapse:collapse;width:100%;margin:.75rem 0 1rem}
caption{text-align:left;font-weight:600;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--mute);font-weight:500;font-size:.875rem;vertical-align:bottom}
thead th.n{white-space:normal}
.files th[scope=row]{width:26%}
tbody th{font-weight:500}
th.n,td.n{padding-left:.75rem;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.range{font-size:.875rem}
.path{display:block;font-weight:400}
.barcell,.barhead{width:26%;padding-right:0}
.barcell{vertical-align:middle}
.bar{display:block;height:.7rem;background:var(--soft);border-radius:2px;overflow:hidden}
.bar>span{display:block;height:100%;background:var(--bar);border-radius:2px;min-width:2px}
.cut .bar>span,.cuttable .bar>span,section>table.chart .bar>span{background:var(--accent)}
section>table.chart .bar.wait>span,.bar.wait>span{background:var(--wait)}
.bar.wait{margin-top:.25rem;max-width:16rem}
.barcell .bar.wait{margin:0;max-width:none}
.flag{display:inline-block;font-size:.8rem;font-weight:500;color:var(--accent);background:var(--tint);border-radius:1rem;padding:0 .5rem;white-space:nowrap}
.dots{color:var(--accent);letter-spacing:-.05em}
.rangetext{display:block;font-variant-numeric:tabular-nums;white-space:nowrap}
.rangetext .range{display:inline;font-size:.875rem;margin-left:.25rem}
.rangebar{display:block;position:relative;height:.7rem;min-width:8rem;background:var(--soft);border-radius:2px;margin-top:.2rem}
.rangebar .band{position:absolute;top:0;bottom:0;background:var(--bar);border-radius:2px}
.rangebar .mid{position:absolute;top:-2px;bottom:-2px;width:3px;margin-left:-1px;background:var(--ink)}
.filefacts .rangebar{width:16rem;max-width:100%}
.stops{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:0 2rem}
.stops h5{margin-top:0}
.stops ul{padding-left:1.1rem}
.mark{color:var(--accent)}
@media (forced-colors:active){.bar>span,.rangebar .band,.rangebar .mid{forced-color-adjust:none;background:CanvasText}.bar,.rangebar{border:1px solid}}
@media (max-width:44rem){
.tablewrap thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tablewrap table,.tablewrap tbody,.tablewrap tr,.tablewrap th,.tablewrap td{display:block}
.tablewrap tr{border-top:1px solid var(--line);padding:.75rem 0}
.tablewrap th,.tablewrap td,.tablewrap td.n{border:0;padding:.15rem 0;text-align:left;white-space:normal}
.tablewrap td.empty{display:none}
.tablewrap td::before{content:attr(data-label);display:inline-block;min-width:9rem;color:var(--mute);font-size:.875rem}
.chart .barcell,.chart .barhead{display:none}
table.fields td:nth-of-type(1),table.fields thead th:nth-of-type(2),table.fields td.range,table.fields thead th:nth-of-type(4){display:none}
}
`
