import { countryInSentence } from './country-name'
import type { Reason } from './reason'

export type ReasonLocale = 'en' | 'id'
type Sentence = (words: Words) => string

/** The words that fill a sentence; `country` is already a name in the reader's language. */
interface Words {
  readonly word: string
  readonly event: string
  readonly country: string
}

/** A sentence for each reason code, in both languages of the interface. */
const sentences = {
  for: {
    en: ({ word, country }) => `“${word}” speaks for ${country}`,
    id: ({ word, country }) => `“${word}” menunjukkan sikap positif terhadap ${country}`,
  },
  against: {
    en: ({ word, country }) => `“${word}” speaks against ${country}`,
    id: ({ word, country }) => `“${word}” menunjukkan sikap negatif terhadap ${country}`,
  },
  'blames-actor': {
    en: ({ event, country }) => `“${event}” is held against ${country}, which did it`,
    id: ({ event, country }) => `“${event}” disalahkan kepada ${country} sebagai pelakunya`,
  },
  'credits-actor': {
    en: ({ event, country }) => `“${event}” is approved of, to the credit of ${country}`,
    id: ({ event, country }) => `“${event}” disetujui, dan itu nilai baik bagi ${country}`,
  },
  'sides-with-victim': {
    en: ({ event, country }) => `speaks against “${event}”, which harms ${country}`,
    id: ({ event, country }) => `menentang “${event}” yang merugikan ${country}`,
  },
  'wants-harm': {
    en: ({ event, country }) => `approves of, wants or announces “${event}”, which harms ${country}`,
    id: ({ event, country }) => `menyetujui, menghendaki, atau mengumumkan “${event}” yang merugikan ${country}`,
  },
  'wants-help': {
    en: ({ event, country }) => `approves of or wants “${event}”, which helps ${country}`,
    id: ({ event, country }) => `menyetujui atau menghendaki “${event}” yang membantu ${country}`,
  },
  'against-help': {
    en: ({ event, country }) => `speaks against “${event}”, which would help ${country}`,
    id: ({ event, country }) => `menentang “${event}” yang membantu ${country}`,
  },
  enemy: {
    en: ({ word, country }) => `“${word}” calls ${country} an enemy`,
    id: ({ word, country }) => `“${word}” menyebut ${country} sebagai musuh`,
  },
  friend: {
    en: ({ word, country }) => `“${word}” calls ${country} a friend`,
    id: ({ word, country }) => `“${word}” menyebut ${country} sebagai sahabat`,
  },
  villain: {
    en: ({ word, country }) => `“${word}” is a hostile name for ${country}`,
    id: ({ word, country }) => `“${word}” adalah sebutan bermusuhan untuk ${country}`,
  },
  bad: {
    en: ({ word, country }) => `“${word}” judges ${country} badly`,
    id: ({ word, country }) => `“${word}” menilai buruk ${country}`,
  },
  good: {
    en: ({ word, country }) => `“${word}” judges ${country} well`,
    id: ({ word, country }) => `“${word}” menilai baik ${country}`,
  },
  'wished-ill': {
    en: ({ word, country }) => `“${word}” threatens or forbids ${country} something`,
    id: ({ word, country }) => `“${word}” mengancam atau melarang ${country}`,
  },
  'wished-well': {
    en: ({ word, country }) => `“${word}” stands up for ${country}`,
    id: ({ word, country }) => `“${word}” membela ${country}`,
  },
  pitied: {
    en: ({ word, country }) => `“${word}” shows compassion for ${country}`,
    id: ({ word, country }) => `“${word}” menunjukkan keprihatinan terhadap ${country}`,
  },
  bond: {
    en: ({ word, country }) => `“${word}” wants or values a bond with ${country}`,
    id: ({ word, country }) => `“${word}” menghendaki atau menghargai hubungan dengan ${country}`,
  },
  demands: {
    en: ({ word, country }) => `“${word}” makes a demand on ${country}`,
    id: ({ word, country }) => `“${word}” menuntut sesuatu dari ${country}`,
  },
  'epithet-against': {
    en: ({ word, country }) => `“${word}” is a hostile name for ${country}`,
    id: ({ word, country }) => `“${word}” adalah sebutan bermusuhan untuk ${country}`,
  },
  'epithet-for': {
    en: ({ word, country }) => `“${word}” is a friendly name for ${country}`,
    id: ({ word, country }) => `“${word}” adalah sebutan bersahabat untuk ${country}`,
  },
  'language-not-scored': {
    en: () => 'There are no stance words for this language',
    id: () => 'Belum ada kata sikap untuk bahasa ini',
  },
  'holder-unclear': {
    en: ({ word, country }) => `“${word}” takes a side on ${country}, but whose is not said`,
    id: ({ word, country }) => `“${word}” memihak soal ${country}, tetapi tidak jelas sikap siapa`,
  },
  'object-unclear': {
    en: ({ word, country }) => `“${word}” takes a side, but whether toward ${country} is not clear`,
    id: ({ word, country }) => `“${word}” memihak, tetapi tidak jelas apakah terhadap ${country}`,
  },
  'only-asked': {
    en: ({ word }) => `“${word}” is only asked, not said`,
    id: ({ word }) => `“${word}” hanya ditanyakan, bukan dinyatakan`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<ReasonLocale, Sentence>>>>

export type ReasonCode = keyof typeof sentences
/** Every code that a reason may have. */
export const REASON_CODES = Object.keys(sentences)

const isCode = (code: string): code is ReasonCode => code in sentences

/** A reason as a sentence a journalist understands. An unknown code is shown as itself. */
export function reasonText(reason: Reason, locale: ReasonLocale): string {
  if (!isCode(reason.code)) return reason.code
  const { word = '', event = word, country = '' } = reason.words ?? {}
  return sentences[reason.code][locale]({ word, event, country: countryInSentence(country, locale) })
}
