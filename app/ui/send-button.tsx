import type { ReactNode } from 'react'

interface Props {
  /** The form is on its way. */
  readonly pending: boolean
  /** The one thing to do on its page. */
  readonly primary?: boolean
  /** Said to readers in place of the label, where that alone leaves open what is done. */
  readonly name?: string | undefined
  readonly children: ReactNode
}

/** A button that sends its form once. While that is on its way it does nothing and keeps the focus, which a disabled one would lose. */
export function SendButton({ pending, primary = false, name, children }: Props) {
  return (
    <button className={primary ? 'button primary' : 'button'} aria-disabled={pending} aria-label={name} onClick={(event) => (pending ? event.preventDefault() : undefined)}>
      <span aria-live="polite">{children}</span>
    </button>
  )
}
