import { quotationAnswer } from '../../../../../lib/answer'
import { getArticle, relatedArticles, type ArticleDetail, type RelatedArticles } from '../../../../../lib/store'
import { answering, problem } from '../../../http/problem'

interface Context {
  readonly params: Promise<{ readonly article: string }>
}

/** One article with its text and everything found in it. Offsets index `text`. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { article: id } = await params
    const article = await getArticle(id)
    return article === null ? problem(404, 'not_found', `There is no article "${id}".`) : Response.json({ ...articleAnswer(article), ...relatedAnswer(await relatedArticles(id)) })
  })
}

function relatedAnswer({ copyOf, copies, versions, parts, joined }: RelatedArticles) {
  return { copyOf: copyOf?.id ?? null, copies: copies.map(({ id }) => id), versions: versions.map(({ id }) => id), parts: parts.map(({ id }) => id), joined }
}

function articleAnswer({ quotationList, mentions, boilerplate, metadata, ...row }: ArticleDetail) {
  return {
    ...row,
    dateline: metadata.dateline,
    metadata,
    boilerplate: boilerplate.map(({ start, end, kind }) => ({ start, end, kind })),
    mentions: mentions.map(({ start, end, country, via }) => ({ start, end, country, via })),
    quotations: quotationList.map((quotation) => ({
      id: quotation.id,
      content: row.text.slice(quotation.start, quotation.end),
      ...quotationAnswer(quotation),
      speakerIds: quotation.speakerNames.map(({ id }) => id),
    })),
  }
}
