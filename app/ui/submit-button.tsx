'use client'

import { useFormStatus } from 'react-dom'
import { SendButton } from './send-button'

interface Props {
  readonly label: string
  readonly pendingLabel: string
  /** The one thing to do on its page. */
  readonly primary?: boolean
}

/** The button of a form; while the form is on its way it says so and cannot be pressed twice. */
export function SubmitButton({ label, pendingLabel, primary = false }: Props) {
  const { pending } = useFormStatus()
  return (
    <SendButton pending={pending} primary={primary}>
      {pending ? pendingLabel : label}
    </SendButton>
  )
}
