export const STYLE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 15px/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1c1c1c; background: #e7e5df; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .5rem 1rem; background: #fff; border-bottom: 1px solid #c9c5ba; }
h1 { font-size: 1rem; margin: 0; }
#about { margin: 0; flex: 1 1 20rem; color: #555; font-size: .875rem; }
form { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; }
select { max-width: 22rem; }
select, input, button { font: inherit; padding: .15rem .35rem; }
main { flex: 1; display: flex; min-height: 0; }
#paper { flex: 1; min-width: 0; display: flex; flex-direction: column; }
iframe { flex: 1; width: 100%; border: 0; }
#stale, #nothing { margin: 0; padding: .5rem 1rem; background: #fff4cc; border-bottom: 2px solid #8a6100; font-weight: 600; }
aside { width: 22rem; overflow-y: auto; padding: .75rem 1rem 2rem; background: #fff; border-left: 1px solid #c9c5ba; }
aside h2 { font-size: .95rem; margin: 1.25rem 0 .35rem; }
#status { margin: 0; font-size: .875rem; color: #444; }
#status.lost { padding: .35rem .5rem; color: #8c1d18; background: #fdecea; font-weight: 600; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 .6rem; padding: .35rem .5rem; border-left: 4px solid #999; background: #f6f5f1; overflow-wrap: anywhere; }
li.error { border-color: #b3261e; }
li.warning { border-color: #8a6100; border-left-style: double; }
li.none { border: 0; padding: 0; background: none; color: #555; }
li p { margin: .1rem 0 0; }
.kind { font-weight: 700; }
.code, .place { font-size: .8rem; color: #555; }
.gone { color: #555; text-decoration: line-through; }
.hint { font-size: .9rem; }
a { color: #0b4f9c; }
button.link { border: 0; padding: 0; background: none; color: #0b4f9c; text-decoration: underline; cursor: pointer; text-align: left; }
:focus-visible { outline: 3px solid #0b4f9c; outline-offset: 1px; }
@media (max-width: 60rem) { main { flex-direction: column; } aside { width: auto; max-height: 40vh; border-left: 0; border-top: 1px solid #c9c5ba; } iframe { min-height: 50vh; } }
`;
