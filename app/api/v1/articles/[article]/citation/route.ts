import { bibtex, citationPicture, citationText } from '../../../../../../lib/export'
import { getArticle } from '../../../../../../lib/store'
import { typefaces } from '../../../../../../lib/typefaces'
import { LOCALES } from '../../../../../i18n/locales'
import { citationOf } from '../../../../../ui/article/citation-of'
import { originOf } from '../../../../../ui/take-away/source-of'
import { answering, problem } from '../../../../http/problem'
import { choiceOf, onlyKnown, queryOf } from '../../../../http/read-query'
import { saved } from '../../../../http/streamed'

interface Context {
  readonly params: Promise<{ readonly article: string }>
}

/** How a quotation of an article is cited: its parts, or ready as text, as BibTeX or as a picture. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { article: id } = await params
    const query = queryOf(request)
    onlyKnown(query, ['quotation', 'format', 'locale'])
    const format = choiceOf(query, 'format', ['json', 'text', 'bibtex', 'svg'])
    const locale = choiceOf(query, 'locale', LOCALES)
    const article = await getArticle(id)
    const quotation = article?.quotationList.find((each) => each.id === query.quotation)
    if (article === null || quotation === undefined) return problem(404, 'not_found', `There is no quotation "${String(query.quotation ?? '')}" in an article "${id}".`)
    const citation = citationOf(article, quotation, originOf(request), locale)
    const name = `sikap-quotation-${quotation.id}`
    switch (format) {
      case 'json':
        return Response.json(citation)
      case 'text':
        return saved(`${citationText(citation)}\n`, 'text/plain; charset=utf-8', `${name}.txt`)
      case 'bibtex':
        return saved(bibtex(citation), 'application/x-bibtex; charset=utf-8', `${name}.bib`)
      case 'svg':
        return saved(citationPicture(citation, await typefaces()), 'image/svg+xml; charset=utf-8', `${name}.svg`)
    }
  })
}
