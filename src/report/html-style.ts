/** One drawing of 16 by 16, as a mask: it takes the colour of its place. */
const drawn = (paths: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='#000' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'>${paths}</svg>`).replaceAll("'", '%27')}")`;

const ring = "<circle cx='8' cy='8' r='6.6'/>";

const pictures: Readonly<Record<string, string>> = {
  good: `${ring}<path d='m5.2 8.3 2 2 3.8-4.2'/>`,
  bad: `${ring}<path d='m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4'/>`,
  warn: "<path d='M8 1.9 14.8 13.8H1.2ZM8 6.4v3.2m0 2v.1'/>",
  wait: `${ring}<path d='M8 4.4V8l2.4 1.6'/>`,
  ask: `${ring}<path d='M6.2 6.2a1.9 1.9 0 1 1 2.6 2c-.6.3-.8.6-.8 1.2m0 1.9v.1'/>`,
  none: "<path d='M4 8h8'/>",
  plus: "<path d='M8 3.5v9M3.5 8h9'/>",
  minus: "<path d='M3.5 8h9'/>",
  note: `${ring}<path d='M8 7.4v3.8M8 4.9V5'/>`,
  stop: `${ring}<path d='m3.5 12.5 9-9'/>`,
  pause: "<path d='M5.5 3.5v9m5-9v9'/>",
};

const masks = Object.entries(pictures)
  .map(([name, paths]) => `i.${name}{mask-image:${drawn(paths)}}`)
  .join('\n');

/** The whole look. Colours have a contrast of 4.5 and more in both schemes, and never say something alone. */
export const style = `
:root{color-scheme:light dark;--tools:0px;
--page:#fafaf8;--card:#fff;--ink:#1d1f21;--dim:#5d636a;--line:#e4e4df;--hover:#f3f3ef;--link:#0a58b9;
--good:#1a7a3a;--bad:#c01c28;--warn:#8f5400;--wait:#6b5300;--calm:#5d636a;--code:#efefea}
@media (prefers-color-scheme:dark){:root{
--page:#131416;--card:#1a1c1f;--ink:#e7e8ea;--dim:#a2a8b0;--line:#2d3035;--hover:#212428;--link:#7db7ff;
--good:#5cc97d;--bad:#ff8a80;--warn:#f0b357;--wait:#d9c04e;--calm:#a2a8b0;--code:#26292d}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
main{max-width:1280px;margin:0 auto;padding:40px 32px 80px}
p,h1,h2,ul{margin:0;padding:0}
a{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:2px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
small{font-size:12.5px;color:var(--dim)}
.dim{color:var(--dim)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--code);border-radius:4px;padding:1px 4px;overflow-wrap:anywhere;unicode-bidi:isolate}
i{display:inline-block;width:15px;height:15px;margin-right:6px;vertical-align:-2.5px;background:var(--calm);mask:no-repeat center/contain;flex:none}
rect{fill:var(--calm)}
i.good,rect.good{background:var(--good);fill:var(--good)}
i.bad,i.stop,rect.bad{background:var(--bad);fill:var(--bad)}
i.warn{background:var(--warn)}
i.wait,rect.wait{background:var(--wait);fill:var(--wait)}
${masks}
header h1{display:flex;align-items:center;gap:12px;font-size:34px;line-height:1.2;font-weight:650;letter-spacing:-.02em;margin:4px 0 2px}
header h1 i{width:32px;height:32px;margin:0}
header .lead{font-size:18px}
.bar{display:block;width:100%;height:10px;border-radius:5px;margin:20px 0 12px;background:var(--line)}
.bar rect{stroke:var(--page);stroke-width:2px;vector-effect:non-scaling-stroke}
.legend{display:flex;flex-wrap:wrap;gap:4px 24px;list-style:none;margin-bottom:16px}
.legend b{font-weight:650}
.facts{margin-top:12px;font-size:13.5px}
section{margin-top:48px}
h2{font-size:20px;line-height:1.3;font-weight:650;letter-spacing:-.01em;margin-bottom:14px}
h2 .dim{font-weight:400;margin-left:4px}
table{width:100%;border-collapse:separate;border-spacing:0;text-align:left}
th,td{padding:9px 12px;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400;overflow-wrap:anywhere;unicode-bidi:isolate}
thead th{font-size:13px;color:var(--dim);background:var(--page);vertical-align:bottom}
.apps{background:var(--card);border:1px solid var(--line);border-radius:10px}
.apps thead th{background:none}
.apps tbody tr:last-child>*{border-bottom:0}
.apps tbody th{font-weight:600}
.apps small{font-weight:400}
.apps :is(th,td):nth-child(n+4):nth-child(-n+5){text-align:right}
.findings{list-style:none;background:var(--card);border:1px solid var(--line);border-radius:10px}
.findings li{display:flex;padding:14px 18px;border-bottom:1px solid var(--line);scroll-margin-top:24px}
.findings li:last-child{border-bottom:0}
.findings li:target{box-shadow:inset 3px 0 var(--link)}
.findings li>i{margin:3.5px 12px 0 0}
.findings li>div{min-width:0;overflow-wrap:anywhere;unicode-bidi:isolate}
.findings .fix{margin-top:4px}
.findings .dim{margin-top:4px;font-size:13px}
.record{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin:6px 0}
.record code{padding:6px 10px;font-size:13.5px}
details{margin-top:12px}
details .findings{margin-top:12px}
summary{cursor:pointer;color:var(--link);width:max-content;max-width:100%}
button,input,select{font:inherit;color:inherit}
.copy,#reset{font-size:13px;min-width:70px;padding:4px 12px;border:1px solid var(--line);border-radius:6px;background:var(--card);cursor:pointer}
.copy:hover,#reset:hover{background:var(--hover)}
.tools{position:sticky;top:0;z-index:2;background:var(--page);padding:12px 0 10px}
.query{display:flex;gap:10px}
.query label:first-child{flex:1}
.query input,.query select{width:100%;height:40px;padding:0 12px;border:1px solid color-mix(in srgb,var(--ink) 45%,transparent);border-radius:8px;background:var(--card)}
.query input::placeholder{color:var(--dim);opacity:1}
.query .app{width:220px}
.chips{display:flex;flex-wrap:wrap;gap:8px;border:0;margin:10px 0 0;padding:0;min-width:0}
.chips label{position:relative}
.chips input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}
.chips span{display:block;padding:4px 12px;border:1px solid var(--line);border-radius:99px;background:var(--card);font-size:13.5px;white-space:nowrap}
.chips b{font-weight:600;margin-left:2px}
.chips input:hover+span{background:var(--hover)}
.chips input:checked+span{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
.chips input:focus-visible+span{outline:2px solid var(--link);outline-offset:2px}
.names,.names thead,.names tbody{display:block}
.names{font-size:14px;--columns:minmax(0,21fr) minmax(0,10fr) minmax(0,14fr) minmax(0,10fr) minmax(0,13fr) minmax(0,19fr) minmax(0,13fr)}
.names.one-app{--columns:minmax(0,28fr) minmax(0,16fr) minmax(0,14fr) minmax(0,14fr) minmax(0,14fr) minmax(0,14fr)}
.names.one-app :is(th,td):nth-child(2){display:none!important}
.names tr{display:grid;grid-template-columns:var(--columns)}
.names tbody tr{border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 40px}
.names tbody :is(th,td){border:0}
.names time+small{white-space:nowrap}
.names thead{position:sticky;top:var(--tools);z-index:1;background:var(--page);border-bottom:1px solid color-mix(in srgb,var(--ink) 35%,transparent)}
.names thead th{padding:0;border:0}
.names thead button{width:100%;border:0;background:none;text-align:left;padding:8px 12px;cursor:pointer;color:var(--dim);font-size:13px}
.names thead button:hover,.names th[aria-sort] button{color:var(--ink)}
.names thead button::after{content:"↕";margin-left:5px;opacity:.45}
.names th[aria-sort=ascending] button::after{content:"↑";opacity:1}
.names th[aria-sort=descending] button::after{content:"↓";opacity:1}
.names tbody th{font-weight:550}
.names tbody small{font-weight:400}
.names tbody tr:hover{background:var(--hover)}
.names .soon{color:var(--warn);font-weight:600}
.names td>i{width:14px;height:14px}
#nothing{padding:32px 12px;text-align:center;color:var(--dim)}
#nothing button{margin-left:8px;color:var(--ink)}
[hidden]{display:none!important}
@media (min-width:821px){
.names :is(thead th:nth-child(n+3):nth-child(-n+6) button,td:nth-child(n+3):nth-child(-n+6)){padding-left:30px}
.names td>i{margin-left:-20px}
}
@media (max-width:820px){
main{padding:24px 16px 64px}
header h1{font-size:26px;gap:10px}header h1 i{width:26px;height:26px}
section{margin-top:36px}
.legend{display:block}
.findings li{padding:12px 14px}
.query .app{width:116px}
.query input,.query select{font-size:16px}
.chips{flex-wrap:nowrap;overflow-x:auto;margin:10px -16px 0;padding:2px 16px}
.apps,.apps tbody,.apps tr,.names tbody tr{display:block}
.apps thead{display:none}
.apps :is(th,td),.names tbody :is(th,td):nth-child(n){display:block;width:auto;border:0;padding:2px 0;text-align:left!important}
.apps tbody tr,.names tbody tr{padding:12px 14px;border-bottom:1px solid var(--line)}
.apps tbody tr:last-child{border:0}
.names tbody tr{padding:12px 0;contain-intrinsic-size:auto 170px}
.apps td::before,.names td::before{display:inline-block;width:104px;color:var(--dim);font-size:13px}
.apps td:nth-child(2)::before{content:"Provider"}.apps td:nth-child(3)::before{content:"Outcome"}.apps td:nth-child(4)::before{content:"Hostnames"}
.apps td:nth-child(5)::before{content:"DNS ready"}.apps td:nth-child(6)::before{content:"Certificate"}.apps td:nth-child(7)::before{content:"Changes"}
.names tbody td{display:flex!important;gap:0}.names td:empty{display:none!important}
.names td::before{flex:none}
.names td>i{margin:4px 6px 0 0}.names td>i+code{margin-left:-4px}
.names td:nth-child(2)::before{content:"App"}.names td:nth-child(3)::before{content:"State"}.names td:nth-child(4)::before{content:"Verdict"}
.names td:nth-child(5)::before{content:"DNS"}.names td:nth-child(6)::before{content:"Certificate"}.names td:nth-child(7)::before{content:"Ends"}
.names td :is(a,small){margin-left:6px}
.names tbody th{font-size:15px;margin-bottom:2px}
.names thead{position:static;margin:0 -16px;overflow-x:auto}
.names thead tr{display:flex;padding:0 10px}
.names thead th{flex:none}
.names thead button{padding:8px 6px;white-space:nowrap}
.names tbody tr:hover{background:none}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}.chips span,.copy{transition:background .12s}}
@media (scripting:none){.tools,.copy{display:none}}
@media (forced-colors:active){i{background:CanvasText;forced-color-adjust:none}}
@media print{
:root{--page:#fff;--card:#fff;--ink:#000;--dim:#444;--line:#ccc;--hover:#fff;--link:#000;--good:#1a7a3a;--bad:#c01c28;--warn:#8f5400;--wait:#6b5300;--calm:#444;--code:#fff}
main{max-width:none;padding:0}
.tools,.copy,summary,.names thead button::after{display:none}
i,.bar rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:10.5pt}.names{font-size:9pt}th,td{padding:4px 6px}
.names thead{position:static}.names tbody tr{content-visibility:visible}
tr,.findings li{break-inside:avoid}
section{margin-top:24pt}
}
`;
