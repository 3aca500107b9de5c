import { campaignTalk } from './campaign-talk'
import { courtesies } from './courtesies'
import { feelingsAgainst } from './feelings-against'
import { feelingsFor } from './feelings-for'
import { goodTraits } from './good-traits'
import { harmVerbs } from './harm-verbs'
import { illDeeds } from './ill-deeds'
import { illNames } from './ill-names'
import { illTraits } from './ill-traits'
import { kinAndFriends } from './kin-and-friends'
import { kindDeeds } from './kind-deeds'
import { lacks } from './lacks'
import { misgovernment } from './misgovernment'
import { newsroomBlame } from './newsroom-blame'
import { newsroomPraise } from './newsroom-praise'
import type { FrameTable } from '../../shared/stance/join-frames'

/** Words of harm and help, blame and praise, each list of one idea. */
export const evaluations = (): readonly FrameTable[] => [harmVerbs(), illDeeds(), lacks(), kindDeeds(), goodTraits(), kinAndFriends(), illNames(), illTraits(), misgovernment(), feelingsAgainst(), feelingsFor(), newsroomBlame(), newsroomPraise(), campaignTalk(), courtesies()]
