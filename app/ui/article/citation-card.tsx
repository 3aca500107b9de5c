import { citedSpeaker, citedWords, type Citation } from '../../../lib/export'
import { Meter } from '../stance/meter'

/** A quotation as a card: the words, who said them and where, the stance toward each country, and how to find it again. */
export function CitationCard({ citation }: { readonly citation: Citation }) {
  const { language, title, outlet, dateWords, stances, judged, permalink } = citation
  return (
    <figure className="citation">
      <blockquote lang={language}>{citedWords(citation)}</blockquote>
      <figcaption>
        <b>{citedSpeaker(citation)}</b>
        <span>
          <cite lang={language}>{title}</cite>
          {outlet === null ? '' : `, ${outlet}`}
          {`, ${dateWords}`}
        </span>
      </figcaption>
      <div className="stances">
        {stances.map(({ country, name, score, label, written }) => (
          <div key={country} className="cited">
            <span>{name}</span>
            {score === null ? <span className="hatched" aria-hidden="true" /> : <Meter score={score} />}
            <span className="score" data-sign={label === 'abstained' ? 'neutral' : label}>
              {written}
            </span>
          </div>
        ))}
      </div>
      <p className="quiet">
        {stances.length === 0 ? null : (
          <>
            {judged}
            <br />
          </>
        )}
        <span className="address">{permalink}</span>
      </p>
    </figure>
  )
}
