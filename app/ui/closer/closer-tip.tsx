import { Mark } from '../charts/mark'
import type { PlottedPoint } from '../charts/plotted-point'

/** A line of the chart at a period. */
export interface TipLine {
  readonly look: number
  readonly name: string
  readonly point: PlottedPoint
}

/** What the lines say of a period; of one line all its words, of several the first of each. */
export function CloserTip({ lines }: { readonly lines: readonly TipLine[] }) {
  const [first] = lines
  if (first === undefined) return null
  return (
    <div className="tip">
      <b>{first.point.title}</b>
      {lines.map(({ look, name, point }) => (
        <div key={look}>
          <svg className="line-mark point" data-line={look} width="10" height="10" aria-hidden="true">
            <Mark x={5} y={5} line={look} hollow={point.few} />
          </svg>{' '}
          {name}: {lines.length === 1 ? point.lines.map((words) => <div key={words}>{words}</div>) : point.lines[0]}
        </div>
      ))}
    </div>
  )
}
