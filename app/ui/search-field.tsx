'use client'

import { useEffect, useRef } from 'react'

interface Props {
  readonly name: string
  /** What is looked for now. */
  readonly value: string
  readonly label: string
}

/** Longer than any phrase that somebody looks for. */
const LONGEST = 200

/** What to look for. It stays the same field when the answer comes, and with it the focus; where Back leads to another answer, it says what that one was for. */
export function SearchField({ name, value, label }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current !== null) field.current.value = value
  }, [value])
  return <input ref={field} type="search" name={name} className="field" maxLength={LONGEST} defaultValue={value} placeholder={label} aria-label={label} />
}
