import { htmlText } from './html-text'

/** The text that a piece of HTML shows. Scripts never run. `leave`: takes out of the piece what is no text of it. */
export async function fragmentText(html: string, leave: (document: Document) => void = () => undefined): Promise<string> {
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
  leave(document)
  return document.body === null ? '' : htmlText(document.body)
}
