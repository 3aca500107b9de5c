/** No ending of a file: “Menlu: kami siap. Itu saja”, “read.12345”, “berita.aspx?id=7”. */
const EXTENSION = /\.(?=[a-z\d]*[a-z])([a-z\d]{1,16})$/i

/** The ending of a file's name that says its format, in lower case; undefined where there is none. */
export function fileExtension(name: string): string | undefined {
  return EXTENSION.exec(name)?.[1]?.toLowerCase()
}
