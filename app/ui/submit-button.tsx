'use client'

import { useFormStatus } from 'react-dom'

/** The button of a form; while the form is on its way it says so and cannot be pressed twice. */
export function SubmitButton({ label, pendingLabel }: { readonly label: string; readonly pendingLabel: string }) {
  const { pending } = useFormStatus()
  return (
    <button className="button" disabled={pending}>
      <span aria-live="polite">{pending ? pendingLabel : label}</span>
    </button>
  )
}
