/** Pixels a point of the drawing: sharp in print and on dense screens. */
const SCALE = 2

/** A picture in SVG as PNG, drawn by the browser. @throws where it cannot be drawn. */
async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * SCALE
    canvas.height = image.naturalHeight * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be drawn')) : resolve(blob)), 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** The picture at an address of the archive as PNG, with the name under which it is saved. @throws where the archive does not answer with one. */
export async function fetchPng(href: string): Promise<{ readonly png: Blob; readonly name: string }> {
  const response = await fetch(href)
  const name = /filename="(.+)\.svg"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  if (!response.ok || name === undefined) throw new Error(`The archive answered with ${response.status}`)
  return { png: await pngOf(await response.text()), name: `${name}.png` }
}
