/** The names of this machine that only this machine can use. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'] as const

/** The host names that the server answers to: those of this machine, and those of the setting, separated by commas. */
export function servedNames(setting: string | undefined): readonly string[] {
  const more = (setting ?? '').split(',').map((name) => name.trim().toLowerCase())
  return [...LOOPBACK, ...more.filter((name) => name !== '')]
}

/** The name in a Host header or in the host of an address, without its port, in lower case. */
export function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '')
}
