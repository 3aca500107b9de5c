/** How the page is laid out, on the tokens of the product's own pages. */
export const STYLE = `*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:400 var(--step-1)/1.5 var(--sans);font-feature-settings:'tnum','cv11';-webkit-text-size-adjust:100%}
main{max-width:1180px;margin:0 auto;padding:0 28px 72px}
header{display:flex;align-items:center;height:60px;border-bottom:1px solid var(--rule)}
header b{font:italic 500 1.5rem/1 var(--serif);letter-spacing:-.01em}
h1{font:500 var(--step-4)/1.2 var(--serif);margin:36px 0 10px;text-wrap:balance}
h2{font-size:var(--step-2);font-weight:500;line-height:1.2;margin-bottom:6px}
h3{font-size:var(--step-1);font-weight:500;margin-bottom:8px}h4{font-size:var(--step-0);font-weight:400;color:var(--ink-2);margin:16px 0 6px}
.lead{max-width:46rem;color:var(--ink-2)}section{margin-top:52px}.note{max-width:46rem;color:var(--ink-2);font-size:var(--step-0);margin-bottom:18px}
small{font-size:var(--step-00);font-weight:400;color:var(--ink-3)}
table{border-collapse:collapse;width:100%}th{font-weight:400;text-align:left}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead th{font-size:var(--step-00);color:var(--ink-3);padding:6px 0 6px 16px}thead th:first-child{padding-left:0}
.figures td,.figures tbody th{border-top:1px solid var(--rule);padding:7px 0 7px 16px}.figures tbody th{padding-left:0}
.figures .group th{border:0;padding:26px 0 8px;font-weight:500}.figures .group small{margin-left:6px}
.figures .value{font-weight:500}.figures .interval,.figures .precision,.figures .recall,.figures .floor{color:var(--ink-2);font-size:var(--step-0)}
.band{width:30%;min-width:120px}.band svg{display:block;width:100%;height:14px;overflow:visible}.axis{stroke:var(--rule);fill:none;vector-effect:non-scaling-stroke}
.band .reach{fill:var(--rule-strong)}.band .at{stroke:var(--ink);stroke-width:2;vector-effect:non-scaling-stroke}.band .goal{stroke:var(--focus);stroke-width:2;vector-effect:non-scaling-stroke}
.wanted{color:var(--ink-2);font-size:var(--step-0)}.wanted b{color:var(--ink);font-weight:500;display:inline-block;min-width:3.2em}.reached{display:inline-block;min-width:3.2em;color:var(--ink-3)}
.spots{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,340px),1fr));gap:0 40px}
.spots li{border-top:1px solid var(--rule);padding:10px 0}.spots b{font-weight:500}.spots span,.spots small{display:block}.spots .set{color:var(--ink-2);font-size:var(--step-0)}.spots .short{font-size:var(--step-0)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:36px 56px}.pair>*{min-width:0}
.matrix td,.matrix tbody th{padding:0;border:2px solid var(--paper)}.matrix tbody th{padding-right:10px;font-size:var(--step-0)}.matrix thead th{padding:0 8px 4px}
.matrix tbody td{height:38px;padding:0 8px;background:color-mix(in oklab,var(--rule-strong) calc(var(--share,0)*100%),var(--surface))}
.matrix .right{font-weight:500;box-shadow:inset 0 -2px 0 var(--ink)}.matrix td.sum,.matrix td.void{background:none;color:var(--ink-3)}
.diagram{display:block;width:100%;max-width:340px;height:auto;overflow:visible}.diagram text{font-size:10px;fill:var(--ink-3)}.even{stroke:var(--ink-3);stroke-dasharray:3 3;fill:none}
.diagram circle{fill:var(--focus);fill-opacity:.28;stroke:var(--focus)}.bins{margin-top:14px;max-width:340px;font-size:var(--step-0)}.bins td,.bins tbody th{border-top:1px solid var(--rule);padding:4px 0 4px 16px}.bins tbody th{padding-left:0}
.counts{list-style:none;padding:0;font-size:var(--step-0)}.counts li{display:grid;grid-template-columns:2.4em 1fr;gap:10px;padding:2px 0}.counts .n{color:var(--ink-2)}
.counts span+span{padding:0 6px;overflow-wrap:anywhere;background:linear-gradient(var(--neutral-soft) 0 0) no-repeat 0/calc(var(--share)*100%) 100%}
footer{margin-top:56px;padding-top:14px;border-top:1px solid var(--rule);color:var(--ink-3);font-size:var(--step-00)}
@media(max-width:760px){main{padding:0 16px 48px}.figures thead{display:none}.figures,.figures tbody{display:block}
.figures tr{display:grid;grid-template-columns:repeat(3,auto) 1fr;gap:0 12px;border-top:1px solid var(--rule);padding:9px 0;align-items:baseline}.figures tr.group{border:0;padding:22px 0 4px;display:block}
.figures tr td,.figures tbody tr th{border:0;padding:0;width:auto;min-width:0}.figures tr th{grid-column:1/4}.figures tr .value{grid-column:4;grid-row:1}.figures tr .band{grid-column:1/-1;padding:5px 0}
.figures td:not([data-name]):not(.band){display:none}.figures td.n:not(.value){text-align:left;font-size:var(--step-00)}.figures td[data-name]:not(.value)::before{content:attr(data-name) ' ';color:var(--ink-3)}
.figures td[data-name=floor]{display:none}.figures .group th{display:block}.figures .group small{display:block;margin:0}.wanted b,.reached{min-width:0}.figures tr td.interval[data-name]:not(.value)::before{content:''}.figures tr td.n.wanted:not(.value){grid-column:4;text-align:right}
.matrix thead th{padding:0 4px 4px;white-space:normal}.matrix tbody td{padding:0 4px}}`
