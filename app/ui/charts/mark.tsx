interface Props {
  readonly x: number
  readonly y: number
  /** Which of several lines; each has a shape of its own, so that colour never stands alone. */
  readonly line: number
  readonly hollow: boolean
}

export const SIZE = 3
// circle, square, diamond, triangle, and a triangle on its head
const SHAPES = ['', 'M-1-1H1V1H-1Z', 'M0-1.4L1.4 0L0 1.4L-1.4 0Z', 'M0-1.3L1.3 1H-1.3Z', 'M0 1.3L-1.3-1H1.3Z'] as const

/** The path of a line's mark, to be drawn `SIZE` times as large; empty: a circle. */
export function shapeOf(line: number): string {
  return SHAPES[line % SHAPES.length] ?? ''
}

/** The mark of a point: full, or hollow where few stances stand behind it. */
export function Mark({ x, y, line, hollow }: Props) {
  const shape = shapeOf(line)
  const className = hollow ? 'dot hollow' : 'dot'
  if (shape === '') return <circle className={className} cx={x} cy={y} r={2.8} />
  return <path className={className} d={shape} transform={`translate(${x} ${y}) scale(${SIZE})`} vectorEffect="non-scaling-stroke" />
}
