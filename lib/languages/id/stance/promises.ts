import { combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What becomes of what somebody has promised or owes. Compiled for this project. */
export const promises = (): FrameTable => ({
  bad: { describing: combine('tak, tidak, tidak pernah, tak pernah, belum pernah, tak kunjung, tidak kunjung, belum juga', 'ditepati, dipenuhi, dilunasi, diwujudkan') },
  good: { describing: combine('selalu, akhirnya, sungguh, benar-benar, telah, yang', 'ditepati, dipenuhi tepat waktu') },
  misdeed: {
    active: [
      combine('ingkar janji, mengingkari janji, mengingkari janjinya, melanggar janji, mengkhianati janji', 'untuk, akan'),
      combine('tak kunjung, tidak kunjung, belum juga, tidak juga, tak juga', 'bergabung, berunding, hadir, datang, menjawab, bertindak, meminta maaf, membayar, melunasi, mengakui, berubah, bergerak, menanggapi, merespons, mencabut, menarik, menyerahkan, membebaskan'),
    ].join(', '),
  },
})
