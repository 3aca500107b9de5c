/** The encoding that an HTML page names in its first bytes: `<meta charset="windows-1252">`; undefined where it names none. */
export function statedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(start)?.[1] ?? /^<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})/.exec(start)?.[1]
}
