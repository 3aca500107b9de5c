const LEAVING = 'sikap:leaving'

/** Path and parameters of an address, written one way, so that two of them can be compared; what comes after # leads to no other page. */
export function placeOfAddress(address: string, base: string): string {
  const { pathname, searchParams } = new URL(address, base)
  return `${pathname}?${searchParams}`
}

/** Tells whoever listens that a page was asked for. Told a moment later, or what it changes would wait for that page too. */
export function tellLeaving(address: string): void {
  queueMicrotask(() => window.dispatchEvent(new CustomEvent(LEAVING, { detail: address })))
}

/** Calls back with the address of each page that is asked for; what it gives ends that. */
export function onLeaving(told: (address: string) => void): () => void {
  const listen = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') told(event.detail)
  }
  window.addEventListener(LEAVING, listen)
  return () => window.removeEventListener(LEAVING, listen)
}
