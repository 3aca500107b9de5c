import type { ArticleDetail } from '../../../lib/store/rows'
import { articleBlocks } from './article-blocks'
import { Paragraph } from './paragraph'
import { QuotationKeys } from './quotation-keys'
import { QuotationNote } from './quotation-note'
import { Skipped } from './skipped'

/** The article for reading: text at the left, notes beside their quotation; on a phone under its paragraph. */
export function Reader({ article, selectedId }: { readonly article: ArticleDetail; readonly selectedId: string | null }) {
  const quotations = [...article.quotationList].sort((a, b) => a.start - b.start)
  const selected = quotations.find((quotation) => quotation.id === selectedId) ?? null
  const path = `/articles/${article.id}`
  return (
    <div className="read">
      {articleBlocks(article.text, article.boilerplate).map((block) => (
        <div key={block.start} className="row">
          {quotations.map((quotation, i) => {
            if (quotation.start < block.start || quotation.start >= block.end) return null
            const next = quotations[i + 1]
            return <QuotationNote key={quotation.id} article={article} quotation={quotation} selected={quotation === selected} nextHref={next === undefined ? null : `${path}?quotation=${next.id}`} />
          })}
          {block.kind === 'skipped' ? <Skipped block={block} text={article.text} /> : <Paragraph article={article} paragraph={block} selected={selected} />}
        </div>
      ))}
      <QuotationKeys path={path} ids={quotations.map(({ id }) => id)} selected={selected?.id ?? null} />
    </div>
  )
}
