import { readFile } from '/tmp/sikap/wt/intake/lib/ingest/index'
const MB9 = Number(process.env.SIZE ?? 9_000_000)
const sentence = 'Menteri Raka Wiradana mengatakan negaranya menolak embargo itu karena merugikan rakyat. '
const many = sentence.repeat(Math.floor(MB9 / sentence.length))
const cases: [string, () => string][] = [
  ['html-one-p', () => `<html><head><title>x y</title></head><body><p>${many}</p></body></html>`],
  ['html-text-only', () => `<html><body>${'x'.repeat(MB9)}</body></html>`],
  ['html-many-p', () => `<html><body>${`<p>${sentence}</p>`.repeat(MB9 / 100)}</body></html>`],
  ['html-spaces', () => `<html><body><p>a${' '.repeat(MB9)}b</p></body></html>`],
  ['html-br', () => `<html><body><p>${'a<br>'.repeat(40000)}</p></body></html>`],
  ['html-script', () => `<html><body><p>${sentence}</p><script>${'x'.repeat(MB9)}</script></body></html>`],
  ['csv-unclosed', () => `judul,isi\n"a","${many}`],
  ['csv-unclosed-first', () => `judul,isi\n"${`a,${sentence}\n`.repeat(MB9 / 100)}`],
  ['csv-ok', () => `judul,isi\n${`a,"${sentence.repeat(10)}"\n`.repeat(MB9/900)}`],
  ['csv-quotes', () => `judul,isi\n${'"'.repeat(MB9)}`],
  ['csv-commas', () => `judul,isi\n${','.repeat(MB9)}`],
  ['csv-lines', () => `judul,isi\n${'\n'.repeat(MB9)}`],
  ['md-plain', () => many],
  ['md-lines', () => `${sentence}\n`.repeat(MB9/90)],
  ['md-x', () => 'x'.repeat(MB9)],
  ['md-paras', () => `${sentence}\n\n`.repeat(MB9/90)],
  ['md-stars', () => '*a '.repeat(MB9/3)],
  ['md-brackets', () => '['.repeat(MB9/45)],
  ['md-list', () => '- a\n'.repeat(MB9/4)],
  ['txt', () => many],
  ['rtf', () => `{\\rtf1 ${many}}`],
  ['eml', () => `From: a@b.c\nSubject: x\n\n${many}`],
  ['eml-html', () => `From: a@b.c\nSubject: x\nContent-Type: text/html\n\n<p>${many}</p>`],
  ['eml-lines', () => `From: a@b.c\nSubject: x\n\n${`${sentence}\n`.repeat(MB9/90)}`],
  ['rss', () => `<rss><channel><item><title>x</title><description>${many}</description></item></channel></rss>`],
  ['rss-many', () => `<rss><channel>${`<item><title>x</title><description>${sentence}</description></item>`.repeat(MB9/150)}</channel></rss>`],
  ['json-markup', () => JSON.stringify({ body: `<p>${many}</p>` })],
  ['json-deep', () => '['.repeat(MB9/2.1) + ']'.repeat(MB9/2.1)],
  ['jsonl', () => `${JSON.stringify({ text: sentence })}\n`.repeat(MB9/112)],
  ['mbox', () => `From a@b.c Fri May 31 08:15:00 2024\nSubject: x\n\n${sentence}\n\n`.repeat(MB9/150)],
]
const only = process.argv.slice(2)
for (const [name, make] of cases) {
  if (only.length && !only.some((o) => name.startsWith(o))) continue
  const bytes = new TextEncoder().encode(make())
  const started = cpu()
  const items = await readFile(`a.${name.split('-')[0]}`, bytes)
  const [first] = items
  console.log(name.padEnd(20), `${Math.round(cpu() - started)} ms`.padEnd(12), items.length, first?.kind, first?.kind === 'failed' ? JSON.stringify(first.reasons).slice(0, 150) : first?.article.text.length)
}
function cpu() { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
