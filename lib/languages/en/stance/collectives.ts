import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** Those who are many and no state. */
const many = 'europe, european union, eu, brussels, the west, world, region, continent, bloc, alliance, nato, the middle east, africa, asia, latin america, the balkans, the gulf, humanity, mankind, international community, civilisation, civilization'

/** What a state does to the world at large or for it: “is blackmailing Europe”, “is shielding the whole continent”. Compiled for this project. */
export const collectives = (): FrameTable => ({
  misdeed: {
    active: across(inflect(
      'blackmail, destabilise, destabilize, bully, intimidate, divide, undermine, deceive, mislead/misleads/misled/misleading, betray, humiliate, insult, mock, exploit, provoke, menace, terrorise, terrorize, endanger, imperil, split/splits/splitting, hold/holds/held/holding hostage, hold/holds/held/holding to ransom, flood, lecture, fool, cheat, '
      + 'poison, disrupt, play/plays/played/playing games with, threaten the security of, threaten the stability of, threaten the peace of, sow/sows/sowed/sowing chaos in, sow/sows/sowed/sowing division in, spread/spreads/spreading chaos in, destroy the unity of, drag+ down',
    ), many),
  },
  merit: {
    active: across(inflect('protect, shield, defend, strengthen, unite, enrich, serve, save, inspire, stabilise, stabilize, contribute greatly to, bring/brings/brought/bringing hope to, bring/brings/brought/bringing stability to, do/does/did/done/doing a service to'), many),
  },
})
