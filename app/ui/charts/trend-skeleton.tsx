import { areTogether, trendChoices } from './trend-choices'
import { TrendHead } from './trend-head'
import { SHOWN, type TrendProps } from './trend-section'

/** Stands where the charts will be, in their measures and with what can be chosen, while their numbers are summed. */
export function TrendSkeleton({ path, filter, extra, groupings, within = filter }: TrendProps) {
  const choices = trendChoices(extra, groupings)
  const asked = within[choices.by]?.length ?? SHOWN
  return (
    <section className="trend" aria-busy="true">
      <TrendHead path={path} filter={filter} extra={extra} choices={choices} groupings={groupings} shown={choices.unit === 'auto' ? 'month' : choices.unit} />
      {areTogether(choices.view, asked) ? <div className="together skeleton" /> : (
        <div className="multiples" data-count={asked}>
          {Array.from({ length: asked }, (_, chart) => (
            <div key={chart} className="multiple skeleton" />
          ))}
        </div>
      )}
      <div className="trend-rest" />
    </section>
  )
}
