/** The looks of the report: system fonts, one accent colour, and the same in the dark, on a phone and on paper. */
import {chartStyles} from './styles-charts.ts'
import {mapStyles} from './styles-map.ts'
import {printStyles} from './styles-print.ts'

/** The colours, in the light and in the dark. */
export const palette = `
:root{--bg:#fff;--soft:#f4f5f7;--ink:#1b2230;--mute:#535c6c;--line:#d9dde4;--accent:#0b5c8f;--tint:#dcebf5;--bar:#8aa0b5;--wait:#b9a26a;--must:#a3231b;--mark:#fdf0c2;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--bg:#12161c;--soft:#1b2129;--ink:#e6e9ee;--mute:#a7b0be;--line:#323a46;--accent:#7cc0ee;--tint:#1d3647;--bar:#63788d;--wait:#93804e;--must:#ff9a8f;--mark:#4a3f14}}
`

const base = `
*{box-sizing:border-box}
html{font-size:100%;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,nav,main,footer{max-width:68rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3rem}
.brand{margin:0 0 .5rem;color:var(--accent);font-weight:600;letter-spacing:.02em}
h1{font-size:clamp(1.6rem,1.1rem + 2.4vw,2.5rem);line-height:1.15;letter-spacing:-.015em;margin:0 0 .75rem;max-width:32ch;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem;letter-spacing:-.01em}
h3{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:2rem 0 .5rem}
h5{font-size:.95rem;margin:1.25rem 0 .4rem}
p,ul,ol,dl,blockquote{margin:0 0 .75rem}
p,main>section>ul{max-width:46rem}
.read,.note,.facts,.range,.where,.sub,.path,.upto,.why,.ruleid,.caption{color:var(--mute)}
.note,.facts,.where,.path,.sub,.ruleid{font-size:.875rem}
.lead{font-size:1.15rem;line-height:1.5}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100vw;top:0;background:var(--bg);padding:.75rem 1rem;z-index:2}
.skip:focus{left:0}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav{margin-top:1.5rem}
nav ul{list-style:none;padding:.75rem 0;margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;border-block:1px solid var(--line)}
main>section{padding:2.5rem 0 1rem}
main>section+section{border-top:1px solid var(--line)}
footer{padding:2rem 1.5rem 4rem;color:var(--mute);font-size:.875rem;border-top:1px solid var(--line)}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8rem),1fr));gap:1.25rem;margin:2rem 0 1rem}
.figures>div{border-top:3px solid var(--accent);padding-top:.6rem}
dt{color:var(--mute);font-size:.9rem}
dd{margin:0}
.value{display:block;font-size:2.1rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.sub{display:block}
details>summary{cursor:pointer;padding:.35rem 0}
details.more>summary,details.filebody>summary,details.constants>summary{color:var(--accent);font-weight:600}
.cuts{list-style:none;counter-reset:cut;padding:0;margin:1rem 0}
.cut{counter-increment:cut;display:grid;grid-template-columns:2.5rem minmax(0,1fr) 12rem;gap:0 1rem;padding:1.1rem 0;border-top:1px solid var(--line)}
.cut::before{content:counter(cut);font-size:1.25rem;font-weight:600;color:var(--mute);font-variant-numeric:tabular-nums}
details .cut{counter-increment:cut}
.cut h4{margin:0 0 .25rem;font-size:1.05rem}
.cut p{margin:0 0 .25rem}
.members{list-style:none;padding:0;margin:.25rem 0 0;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;font-size:.925rem}
.how{display:block;font-weight:400;color:var(--mute);font-size:.9rem}
.saves b{font-size:1.4rem;font-variant-numeric:tabular-nums}
.saves .year b{font-size:1rem}
.saves .range,.saves .upto,.saves .none{font-size:.875rem;color:var(--mute)}
.file{padding:.5rem 0 2rem}
.file+.file{border-top:1px solid var(--line)}
.filefacts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1rem 0}
.filefacts .name{display:block;color:var(--mute);font-size:.875rem}
.rule{border-top:1px solid var(--line)}
.rule>summary{padding:.6rem 0}
.severity{display:inline-block;font-size:.75rem;font-weight:600;padding:.05rem .5rem;border:1px solid currentColor;border-radius:1rem;color:var(--mute);margin-right:.25rem}
.is-warning .severity{color:var(--accent)}
.is-error .severity,.must{color:var(--must)}
.times{color:var(--mute);font-size:.875rem;white-space:nowrap}
.findings{padding-left:1.25rem}
.findings li{margin-bottom:.9rem}
.findings p,.findings blockquote{margin:0 0 .2rem}
blockquote{padding-left:.75rem;border-left:3px solid var(--line);color:var(--mute)}
mark{background:var(--mark);color:var(--ink);padding:0 .1em}
`

const narrow = `
@media (max-width:44rem){
header,nav,main,footer{padding-inline:1rem}
header{padding-top:1.5rem}
.cut{grid-template-columns:1.75rem minmax(0,1fr)}
.saves{grid-column:2;margin-top:.5rem}
.filefacts{flex-direction:column}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`

export const styles = [palette, base, chartStyles, mapStyles, narrow, printStyles].join('').replace(/\n/g, '')
