/** The files of a drop, those inside dropped folders included, each with its path as its name. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // entries must be taken before the first await: afterwards the drop is over
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  const known = entries.filter((entry) => entry !== null)
  return known.length === 0 ? [...transfer.files] : (await Promise.all(known.map(filesOf))).flat()
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  return isFolder(entry) ? (await Promise.all((await entriesOf(entry.createReader())).map(filesOf))).flat() : []
}

/** A folder is read in parts of a hundred; an empty part is its end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
  return part.length === 0 ? [] : [...part, ...(await entriesOf(reader))]
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
