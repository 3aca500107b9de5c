import nlp from 'compromise'
import Sentiment from 'sentiment'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Another tool on the same text, to compare speeds with. */
interface ReferenceTool {
  readonly name: string
  /** How many characters a second the analysis is to reach, as a multiple of the tool's. */
  readonly reach: number
  readonly run: (text: string) => void
}

const sentiment = new Sentiment()
const wink = winkNLP(model)

/** Word-list scoring; sentences, tags and entities; quotations. */
export const referenceTools: readonly ReferenceTool[] = [
  { name: 'sentiment (AFINN)', reach: 0.25, run: (text) => void sentiment.analyze(text) },
  { name: 'wink-nlp (sentences, tags, entities)', reach: 2, run: (text) => void readWithWink(text) },
  { name: 'compromise (quotations)', reach: 20, run: (text) => void nlp(text).quotations().json() },
]

function readWithWink(text: string): number {
  const doc = wink.readDoc(text)
  return doc.sentences().out().length + doc.tokens().out(wink.its.pos).length + doc.entities().out(wink.its.detail).length
}
