import { toneOf } from '../../shared/tone'
import { wordsByTone } from './words'

export const tone: Readonly<Record<string, number>> = toneOf(wordsByTone)
