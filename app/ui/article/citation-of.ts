import type { Stance } from '../../../lib/document'
import type { Citation, CitedStance } from '../../../lib/export'
import type { ArticleDetail, ListedQuotation } from '../../../lib/store/rows'
import type { Locale } from '../../i18n/locales'
import { translator, type Translator } from '../../i18n/translator'
import { countryName } from '../format/country-name'
import { day } from '../format/day'
import { signed } from '../format/signed'

type CitedArticle = Pick<ArticleDetail, 'id' | 'text' | 'title' | 'outlet' | 'byline' | 'publishedAt' | 'language' | 'analysis' | 'url'>

/** A quotation of an article as it is cited, its words in the reader's language. `origin`: the archive's address. */
export function citationOf(article: CitedArticle, quotation: ListedQuotation, origin: string, locale: Locale): Citation {
  const t = translator(locale)
  const { id, text, title, outlet, byline, publishedAt, language, analysis, url } = article
  return {
    id: quotation.id,
    quote: text.slice(quotation.start, quotation.end),
    kind: quotation.kind,
    wording: quotation.kind === 'direct' ? null : t(`article.wording.${quotation.kind}`),
    language, title, outlet, byline, url,
    speaker: quotation.speakerNames.map(({ name, role, country }) => [name, role, country === null ? null : countryName(country, locale)].filter((part) => part !== null).join(', ')).join(' · ') || t('article.unnamedSpeaker'),
    date: publishedAt?.slice(0, 10) ?? null,
    dateWords: publishedAt === null ? t('article.undated') : day(publishedAt, locale),
    stances: quotation.stances.map((stance) => citedStance(stance, locale, t)),
    analysis: analysis ?? '–',
    permalink: `${origin}${quotationPath(id, quotation.id)}`,
    judged: t('article.judged', { analysis: analysis ?? '–' }),
  }
}

/** The article with the quotation open, brought into view. */
function quotationPath(article: string, quotation: string): string {
  return `/articles/${article}?quotation=${quotation}#q-${quotation}`
}

function citedStance({ country, score, label }: Stance, locale: Locale, t: Translator): CitedStance {
  const written = score === null ? t('ledger.abstained') : `${signed(score, locale)} ${t(`ledger.verb.${label}`)}`
  return { country, name: countryName(country, locale), score, label, written }
}
