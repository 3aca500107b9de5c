import { useFormatter } from 'next-intl'

interface Props {
  readonly count: number
  /** The quotations that it counts. */
  readonly href: string
}

/** How many quotations stand behind a row; opens them. */
export function CountCell({ count, href }: Props) {
  const format = useFormatter()
  return (
    <td className="num">
      <a className="plain number" href={href} data-quotations={count}>
        {format.number(count)}
      </a>
    </td>
  )
}
