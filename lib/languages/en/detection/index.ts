import { detectionWords } from '../../shared/detection-words'

/** Our own choice of the commonest function words, reporting words and common nouns of news English. */
export const detection = detectionWords(`
  the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were their been has
  we its who will would there said more if no out so what up about than into them can only other some could these two may then do any my now
  such like our over after also did should when where while how because those before between through against she her him says all told
  according under during i
  foreign government country countries people officials spokesman talks war attack support united states leaders world praised condemned warned rejected`)
