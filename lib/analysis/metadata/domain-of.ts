/** The domain of an address, as the name of its newsroom for want of any other: "kabar.example"; null where there is none. */
export function domainOf(address: string | undefined): string | null {
  return address !== undefined && /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).host.replace(/^(?:www|m|amp)\./, '') : null
}
