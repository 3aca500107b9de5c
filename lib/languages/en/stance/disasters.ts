import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const calamities = `earthquake, earthquakes, quake, quakes, aftershocks, tremor, tremors, flood, floods, flooding, storm, storms, typhoon, typhoons, cyclone, cyclones, hurricane, hurricanes, tornado, tornadoes, tsunami, landslide, landslides, mudslide, mudslides, avalanche,
  wildfires, bushfires, fires, blaze, blazes, drought, droughts, famine, heatwave, heat wave, eruption, volcano, epidemic, pandemic, outbreak, virus, disease, ebola, cholera, disaster, disasters, catastrophe, calamity, monsoon, monsoons, rains, tragedy`

const struck = combine(calamities, [
  'hit, hits, struck, strikes, has hit, have hit, has struck, have struck, killed, has killed, destroyed, has destroyed, devastated, has devastated, battered, ravaged',
  'that hit, that struck, that has hit, that have hit, that has struck, that have struck, that have been hitting, that killed, that has killed, that destroyed, that devastated, that has devastated, that battered, that ravaged',
  'which hit, which struck, which has hit, which has struck, which killed, which has killed, which destroyed, which devastated',
].join(', '))

/** What nature does to a country is nobody's deed: “the quake that struck Norway”; and those who suffer it are mourned. Compiled for this project. */
export const disasters = (): FrameTable => ({
  plain: { active: struck },
  sympathise: { active: across('saddened by, saddened at, saddened to hear of, saddened to learn of, heartbroken by, heartbroken at, grieved by, distressed by, moved by, mourn, mourns, mourning', `${struck}, ${calamities}, loss of life, loss of lives, lives lost, deaths, devastation, destruction, suffering, victims`) },
})
