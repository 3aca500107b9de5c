/** A file to be sent, with the path that it has below what was chosen or dropped. */
export interface NamedFile {
  readonly name: string
  readonly file: File
}

/** The files of a drop, those inside dropped folders included, each with its path as its name. What cannot be read comes without content, so that its name is told among those that failed. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  // entries must be taken before the first await: afterwards the drop is over
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  const known = entries.filter((entry) => entry !== null)
  return known.length === 0 ? chosenFiles(transfer.files) : (await Promise.all(known.map(filesOf))).flat()
}

/** Chosen files, those of a folder with their path in it. */
export function chosenFiles(files: FileList | null): readonly NamedFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
}

async function filesOf(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  const name = entry.fullPath.replace(/^\//, '')
  const unreadable = { name, file: new File([], entry.name) }
  if (isFile(entry)) return [await new Promise<NamedFile>((resolve) => entry.file((file) => resolve({ name, file }), () => resolve(unreadable)))]
  if (!isFolder(entry)) return []
  const inside = await entriesOf(entry.createReader()).catch(() => null)
  return inside === null ? [unreadable] : (await Promise.all(inside.map(filesOf))).flat()
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
