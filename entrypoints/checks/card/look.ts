/** The card's looks: the same colours as in the extension's own pages. */
export const cardCss = `
.card{position:fixed;inset:auto;box-sizing:border-box;width:340px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);margin:0;padding:12px 14px;overflow:auto;overscroll-behavior:contain;border:1px solid light-dark(#dbe0e1,#343a3e);border-inline-start:3px solid var(--look);border-radius:10px;background:light-dark(#fff,#25292c);color:light-dark(#1b2124,#e4e8e9);font:13px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;box-shadow:0 1px 2px rgb(0 0 0/8%),0 8px 28px rgb(0 0 0/18%);overflow-wrap:anywhere}
.card-around{position:fixed;inset:0;box-sizing:border-box;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:transparent}
.card-around::backdrop{background:transparent}
.card[data-look=block]{--look:light-dark(#b0231b,#ff968c)}
.card[data-look=warn]{--look:light-dark(#7a5000,#e9bd66)}
.card[data-look=hint]{--look:light-dark(#3a5788,#9fbaea)}
.card[data-look=stop]{--look:light-dark(#653a98,#ccaff3)}
.card :is(p,fieldset,legend){margin:0;padding:0;border:0}
.card .head{display:flex;gap:8px;align-items:baseline;justify-content:space-between;font-size:12px;color:var(--look);font-weight:600}
.card .what{margin-top:2px;font-weight:600}
.card .why{margin-top:4px;font-size:12px;color:light-dark(#4f5a5f,#a8b1b5)}
.card .row{display:flex;flex-wrap:wrap;align-items:center;gap:6px;margin-top:10px}
.card .row .note{flex:1 1 auto;text-align:end;font-size:12px;color:light-dark(#5f6a6f,#939da2)}
.card button{box-sizing:border-box;min-height:28px;max-width:100%;padding:2px 10px;border:1px solid light-dark(#828c90,#737d82);border-radius:6px;background:transparent;color:inherit;font:inherit;text-align:start;cursor:pointer}
.card button:hover{background:light-dark(#eef2f2,#30363a)}
.card button.main{border-color:light-dark(#0b6a60,#68cabb);background:light-dark(#0b6a60,#68cabb);color:light-dark(#fff,#0b1f1c);font-weight:600}
.card button.bare{border-color:transparent;color:light-dark(#4f5a5f,#a8b1b5)}
.card .lead{margin-top:10px;font-size:12px;color:light-dark(#4f5a5f,#a8b1b5)}
.card .phrases{display:grid;gap:4px;margin-top:4px}
.card button.phrase{padding:4px 8px;border-color:light-dark(#dbe0e1,#4a5257)}
.card button.cross{min-height:20px;padding:0 6px;border-color:transparent;line-height:1}
.card :is(button,input):focus-visible{outline:2px solid light-dark(#0b6a60,#68cabb);outline-offset:1px}
.card fieldset{margin-top:10px;min-width:0}
.card legend{font-weight:600}
.card label{display:flex;gap:6px;align-items:baseline;padding:2px 0;cursor:pointer}
.card input{margin:0;accent-color:light-dark(#0b6a60,#68cabb)}
.said{position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.card button.main{border-color:Highlight}}
`;
