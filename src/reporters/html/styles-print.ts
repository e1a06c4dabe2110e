/** On paper: everything open, nothing cut off, bars in their colours, rows not torn apart. */
export const printStyles = `
@page{margin:16mm 14mm}
@media print{
:root{color-scheme:light}
html{font-size:82%}
body{overflow-wrap:anywhere}
nav,.skip{display:none}
header,main,footer{max-width:none;padding-inline:0}
header{padding-top:0}
a{color:inherit;text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;display:block;height:auto}
details>summary{list-style:none}
details>summary::-webkit-details-marker{display:none}
details.rule>.why,.ruleid{display:none}
table.files{font-size:88%}
table.files th[scope=row]{min-width:11rem}
details.more>summary,details.filebody>summary{display:none}
h2,h3,h4,h5,caption,summary{break-after:avoid}
tr,.cut,.step,.findings li,.figures>div{break-inside:avoid}
thead{display:table-header-group}
main>section{padding:1.25rem 0 .5rem}
.figures{grid-template-columns:repeat(3,1fr)}
.files th[scope=row]{width:34%}
}
`
