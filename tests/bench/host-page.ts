import { createServer } from 'node:http';

/** How much stands in a made page: rows of its list, letters of the open ticket. */
export interface Size {
  readonly rows: number;
  readonly letters: number;
}

const names = ['Анна Белова', 'Ilya Stern', 'Мария Кузнецова', 'Ann Bell', 'Пётр Зайцев', 'Olga Kim', 'Рустам Галиев', 'Maria Lopez'];
const customer = 'Вера Лунина';
const operator = 'Нина Орлова';
const said = [
  'Здравствуйте! Заказ должен был прийти ещё в понедельник, а в отслеживании он всё на складе. Подскажите, когда его ждать?',
  'Добрый день! Мы запросили перевозчика, ответ обещают до вечера. Как только он придёт, сразу напишу вам сюда.',
  'Спасибо, жду. Если до пятницы не привезут, мне нужно будет вернуть деньги, потому что уезжаю и получить не смогу.',
  'Посылка передана курьеру, он позвонит за час до приезда. Если время не подойдёт, ответьте на это письмо, и мы его перенесём.',
];
const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;
const two = (value: number): string => String(value).padStart(2, '0');
const icon =
  '<svg class="icon" viewBox="0 0 24 24" width="16" height="16"><path d="M4 6h16v12H4z M4 6l8 7 8-7" fill="none" stroke="currentColor"/></svg>';

const row = (at: number): string => `
<li class="list-row list-row--${at % 3 === 0 ? 'unread' : 'read'}" role="option" aria-selected="${at === 0}" data-id="${70_000 + at}">
  <span class="list-row__check"><input type="checkbox" aria-label="Выбрать"></span>
  <span class="avatar avatar--${at % 7}">${pick(names, at).slice(0, 1)}</span>
  <span class="list-row__main"><b class="list-row__from">${pick(names, at)}</b><span class="list-row__subject">Вопрос о заказе ${4000 + at * 7}</span>
  <span class="list-row__snippet">Добрый день, уточните, пожалуйста, как можно…</span></span>
  <span class="list-row__side"><time>${1 + (at % 28)} ноя</time><span class="label label--${at % 5}">Доставка</span>${icon}</span>
</li>`;

function letter(at: number): string {
  const isOurs = at % 2 === 1;
  const who = isOurs ? operator : customer;
  return `
<article class="thread-item thread-item--${isOurs ? 'agent' : 'client'}" id="m${at}">
  <div class="thread-item__avatar"><span class="avatar avatar--${isOurs ? 1 : 4}">${who.slice(0, 1)}</span></div>
  <div class="thread-item__content">
    <header class="thread-item__head"><span class="thread-item__author">${who}</span>
      <time datetime="2026-${two((1 + ((at / 28) % 10)) | 0)}-${two(1 + (at % 28))}T${two(9 + (at % 9))}:${two((at * 7) % 60)}">${1 + (at % 28)}.${two((1 + ((at / 28) % 10)) | 0)}.2026 ${two(9 + (at % 9))}:${two((at * 7) % 60)}</time>
      <span class="thread-item__tools"><button type="button" class="tool" title="Цитировать">${icon}</button><button type="button" class="tool" title="Ещё">${icon}</button></span>
    </header>
    <div class="thread-item__body"><p>${pick(said, at)}</p><p>Письмо ${at + 1}. ${pick(said, at + 2)}</p><p>С уважением,<br>${who}</p></div>
  </div>
</article>`;
}

/** Code as applications carry it: most of it is never run, some of it is, as the page loads. */
function script(): string {
  const parts = Array.from(
    { length: 900 },
    (_, at) =>
      `app.part${at}=function(state,props){var out=[];for(var i=0;i<(props.items||[]).length;i++){var item=props.items[i];if(item.id===state.selected)continue;out.push({key:'k${at}-'+i,label:String(item.label||'').trim().toLowerCase(),order:(item.order||0)*${at + 1}%97});}return out.sort(function(a,b){return a.order-b.order||a.key.localeCompare(b.key)})};`,
  );
  return `
var app={};
${parts.join('\n')}
document.addEventListener('DOMContentLoaded',function(){
  var rows=[].slice.call(document.querySelectorAll('.list-row'));
  var items=rows.map(function(row,at){return{id:row.dataset.id,label:row.querySelector('.list-row__subject').textContent,order:at}});
  for(var at=0;at<900;at+=9)app['part'+at]({selected:'70000'},{items:items.slice(0,40)});
  rows.forEach(function(row){row.addEventListener('click',function(){rows.forEach(function(one){one.setAttribute('aria-selected',String(one===row))})})});
  [].forEach.call(document.querySelectorAll('.thread-item time'),function(time){time.title=new Date(time.getAttribute('datetime')).toLocaleString('ru-RU')});
  document.querySelector('.reply__form').addEventListener('submit',function(event){event.preventDefault()});
});`;
}

const style = (): string =>
  [
    'body{margin:0;font:14px/1.45 system-ui;display:grid;grid-template-columns:200px 420px 1fr;height:100vh}nav,.list,main{overflow:auto}',
    '.list{list-style:none;margin:0;padding:0}.list-row{display:flex;gap:8px;padding:8px}.list-row__main{display:flex;flex-direction:column;flex:1}',
    '.thread-item{display:flex;gap:10px;padding:12px}.thread-item__head{display:flex;gap:10px}textarea{width:90%;height:120px}',
    ...Array.from(
      { length: 600 },
      (_, at) => `.theme-${at} .block-${at}:hover>.label--${at % 5}{color:hsl(${at % 360} 40% 40%);margin:${at % 9}px}`,
    ),
  ].join('\n');

/** A ticket tool with its list, one long ticket and its code: what an operator has open all day. */
export function hostPage({ rows, letters }: Size): string {
  const many = <T>(count: number, make: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => make(at));
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>#71204 Заказ не пришёл — Служба заботы</title><style>${style()}</style></head>
<body>
<nav><a href="#inbox">Входящие</a> <a href="#mine">Мои</a> <a href="#closed">Закрытые</a> <span class="user">${operator}</span> <a href="#out">Выйти</a></nav>
<ul class="list" role="listbox" aria-label="Обращения">${many(rows, row).join('')}</ul>
<main class="ticket"><h1 class="ticket__subject">Заказ не пришёл</h1><div class="ticket__meta">Обращение № 71204 · Клиент: ${customer} &lt;vera@lunina.example&gt;</div>
<section class="thread">${many(letters, letter).join('')}</section>
<form class="reply__form" action="/send" method="post"><textarea name="reply" aria-label="Ответ клиенту" placeholder="Ответ клиенту"></textarea>
<div><button type="submit" class="reply__send">Отправить</button> <button type="button">Шаблоны</button></div></form></main>
<script>${script()}</script></body></html>`;
}

/** Serves one made page on this machine alone. */
export async function serveHostPage(size: Size): Promise<{ readonly address: string; close(): void }> {
  const body = hostPage(size);
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  return { address: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/`, close: () => server.close() };
}
