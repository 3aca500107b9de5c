import type { PlottedPart } from './plotted-point'

interface Props {
  readonly part: PlottedPart
  /** Left, top, width and height in pixels. */
  readonly box: readonly [number, number, number, number]
  /** Id of the pattern for what has no answer. */
  readonly hatch: string
  readonly open: (href: string) => void
  /** Told when the keyboard comes to the part, and with null when it leaves. */
  readonly focus: (part: PlottedPart | null) => void
}

const FILL = { oppose: 'var(--oppose)', neutral: 'var(--neutral-soft)', support: 'var(--support)' } as const

/** One label of one period as a link to its quotations. */
export function BarPart({ part, box: [x, y, width, height], hatch, open, focus }: Props) {
  return (
    <a
      href={part.href}
      className="part"
      data-label={part.label}
      aria-label={part.title}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) focus(part)
      }}
      onBlur={() => focus(null)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open(part.href)
      }}
    >
      <rect className="ground" x={x} y={y} width={width} height={height} fill={part.label === 'abstained' ? `url(#${hatch})` : FILL[part.label]} />
    </a>
  )
}
