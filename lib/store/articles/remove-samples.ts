import { database } from '../client'
import { removeUploads } from '../uploads/remove-uploads'

/** Removes every sample article with all that was found in it, and speakers nobody else quotes. Gives the number of articles removed. */
export function removeSamples(): Promise<number> {
  return removeUploads('sample')
}

/** Whether samples are stored or on their way. */
export async function samplesLoaded(): Promise<boolean> {
  return (await database().upload.findFirst({ where: { sample: true }, select: { id: true } })) !== null
}
