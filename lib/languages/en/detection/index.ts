import type { DetectionWords } from '../../shared/detection-words'

export const detection: DetectionWords = {}
