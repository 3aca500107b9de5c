/** The domain of an address, without what stands before every domain; undefined for what is no address. */
export function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host.replace(/^(?:www|m|amp)\./, '') : undefined
}

/** An address in place of the name of a newsroom is its domain. */
export function newsroomName(name: string | undefined): string | undefined {
  return name !== undefined && /^https?:\/\//i.test(name) ? hostOf(name) : name
}

/** Whether a value is the address of a page, not of a whole site. */
export function isPageAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^/]+\/./i.test(value.trim())
}
