import { Link } from '../link'

interface Props {
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string; readonly href: string }[]
  readonly chosen: string
}

/** One of a few, as links: each is an address of its own, so Back takes the choice back. */
export function Switch({ label, choices, chosen }: Props) {
  return (
    <nav className="switch" aria-label={label}>
      {choices.map(({ value, label: name, href }) => (
        <Link key={value} href={href} scroll={false} aria-current={value === chosen ? 'true' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
