'use client'

import { startTransition, useActionState, type ReactNode, type SubmitEvent } from 'react'
import { SendButton } from '../send-button'
import { Refused } from './refused'
import type { Told } from './told'

interface Props {
  readonly action: (told: Told, form: FormData) => Promise<Told>
  readonly children: ReactNode
  readonly label: string
  readonly pendingLabel: string
  readonly className?: string
  /** So that fields elsewhere on the page can belong to it. */
  readonly id?: string
  readonly primary?: boolean
  /** What the button does, where its label alone leaves that open. */
  readonly describedBy?: string
}

/** A form that changes something. When it is refused it says why and keeps what was entered; without scripts it is sent as any form. */
export function ChangeForm({ action, children, label, pendingLabel, className, id, primary = false, describedBy }: Props) {
  const [told, act, pending] = useActionState<Told, FormData>(action, null)
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    // sent by React itself, a form forgets what was entered
    event.preventDefault()
    const entered = new FormData(event.currentTarget)
    startTransition(() => act(entered))
  }
  return (
    <form id={id} action={act} onSubmit={send} className={className}>
      {children}
      <SendButton pending={pending} primary={primary} name={describedBy === undefined ? undefined : `${label}: ${describedBy}`}>
        {pending ? pendingLabel : label}
      </SendButton>
      <Refused told={told} />
    </form>
  )
}
