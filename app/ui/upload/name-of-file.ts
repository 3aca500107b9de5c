const ARCHIVE = /^(.*?\.(?:zip|tar|tgz|tar\.gz|gz|mbox|warc))\//i
const PLACE = / (?:entry|row|line|item|record|message) \d+$/

/** The file that an item came in, as people know it: the archive around it, without the folders it lay in and the place in it. `holdsMany`: other items may be of the same file. */
export function nameOfFile(item: string): { readonly name: string; readonly holdsMany: boolean } {
  const archive = ARCHIVE.exec(item)?.[1]
  const file = archive ?? item.replace(PLACE, '')
  return { name: file.replace(/^.*\/(?=[^/])/, ''), holdsMany: archive !== undefined || file !== item }
}
