import { htmlText } from './html-text'

/** The text that a piece of HTML shows. Scripts never run. */
export async function fragmentText(html: string): Promise<string> {
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
  return document.body === null ? '' : htmlText(document.body)
}
