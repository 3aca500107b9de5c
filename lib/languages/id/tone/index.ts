import { toneOf } from '../../shared/tone'
import { once } from '../../shared/once'
import { wordsByTone } from './words'

export const tone = once((): Readonly<Record<string, number>> => toneOf(wordsByTone))
