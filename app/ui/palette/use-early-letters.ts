import { useEffect, useState } from 'react'
import { withKey } from './with-key'

/**
 * What is typed after a sheet was called for and before its field is there: on the first use its script is still on the way, and no letter
 * may be lost. Escape calls it off.
 */
export function useEarlyLetters(isCalled: boolean, callOff: () => void): string {
  const [letters, setLetters] = useState('')
  useEffect(() => {
    if (!isCalled) return
    const keep = (event: KeyboardEvent): void => {
      // the field is there and takes them itself
      if (event.target instanceof Element && event.target.closest('dialog') !== null) return
      if (event.key === 'Escape') callOff()
      if (withKey('', event) === undefined) return
      event.preventDefault()
      setLetters((letters) => withKey(letters, event) ?? letters)
    }
    window.addEventListener('keydown', keep)
    return () => {
      window.removeEventListener('keydown', keep)
      setLetters('')
    }
  }, [isCalled, callOff])
  return letters
}
