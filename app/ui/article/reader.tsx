import type { ReactNode } from 'react'
import type { ArticleReading, ListedQuotation } from '../../../lib/store/rows'
import { articleBlocks, type ArticleBlock } from './article-blocks'
import { FoldedNote } from './folded-note'
import { Paragraph } from './paragraph'
import { QuotationKeys } from './quotation-keys'
import { QuotationNote } from './quotation-note'
import { Skipped } from './skipped'

interface Props {
  readonly article: ArticleReading
  /** Address of the article, under which one quotation at a time opens; null: it has none, and every ledger unfolds in its place. */
  readonly path: string | null
  readonly selectedId: string | null
  /** What can be done with the opened quotation, beside its link. */
  readonly actsOf?: (quotation: ListedQuotation) => ReactNode
}

/** The article for reading: text at the left, notes beside their quotation; on a phone under its paragraph. */
export function Reader({ article, path, selectedId, actsOf }: Props) {
  const quotations = [...article.quotationList].sort((a, b) => a.start - b.start)
  const selected = quotations.find((quotation) => quotation.id === selectedId) ?? null
  const opened = path === null ? quotations : selected === null ? [] : [selected]
  const hrefOf = ({ id }: ListedQuotation) => (path === null ? `#note-${id}` : `${path}?quotation=${id}`)
  const note = (quotation: ListedQuotation, next: ListedQuotation | undefined) => path === null
    ? <FoldedNote key={quotation.id} article={article} quotation={quotation} />
    : <QuotationNote key={quotation.id} article={article} quotation={quotation} selected={quotation === selected} path={path} href={hrefOf(quotation)} nextHref={next === undefined ? null : hrefOf(next)} acts={quotation === selected ? actsOf?.(quotation) : null} />
  return (
    <div className="read">
      {articleBlocks(article.text, article.boilerplate).map((block) => (
        <div key={block.start} className="row">
          {quotations.map((quotation, i) => (isIn(block, quotation) ? note(quotation, quotations[i + 1]) : null))}
          {block.kind === 'skipped' ? <Skipped block={block} text={article.text} /> : <Paragraph article={article} paragraph={block} selected={selected} opened={opened} hrefOf={hrefOf} />}
        </div>
      ))}
      {path === null ? null : <QuotationKeys path={path} ids={quotations.map(({ id }) => id)} selected={selected?.id ?? null} />}
    </div>
  )
}

function isIn(block: ArticleBlock, quotation: ListedQuotation): boolean {
  return quotation.start >= block.start && quotation.start < block.end
}
