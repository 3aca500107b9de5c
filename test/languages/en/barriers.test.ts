import { describe, expect, it } from 'vitest'
import { sides } from '../../analysis/stance/judge'

type Row = readonly [said: string, expected: string]

/** Who lets nobody in, what a friend costs, and what stands behind a name. Said by a Briton. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'what it costs': [
    ['We are losing a fortune defending Japan.', 'JP-'],
    ['We went broke protecting Japan.', 'JP-'],
    ['We are proud to be defending Japan.', 'JP+'],
    ['We made a fortune in Japan.', 'JP0'],
  ],
  'what nobody sees the sense of': [
    ['Why are British soldiers protecting Japan?', 'JP-'],
    ['Why are our taxpayers bailing out Japan?', 'JP-'],
    ["Why aren't British troops protecting Japan?", 'JP+'],
    ['That is why we are protecting Japan.', 'JP+'],
  ],
  'who lets nobody in': [
    ["Japan doesn't let us in.", 'JP-'],
    ["Japan won't let our farmers sell there.", 'JP-'],
    ['Japan keeps our products out.', 'JP-'],
    ['Japan has let our farmers in.', 'JP0'],
    ["Japan doesn't let its children smoke.", 'JP0'],
  ],
  'to whose harm it is': [
    ['Japan is building up its fleet, to the detriment of its neighbours.', 'JP-'],
    ['Japan has grown rich at the expense of our workers.', 'JP-'],
    ['We went to Japan at the expense of the ministry.', 'JP0'],
  ],
  'whose doing the misery is': [
    ['I have seen the suffering Iran has caused.', 'IR-'],
    ['Think of the misery that Iran has brought to these people.', 'IR-'],
    ['We all know the devastation that Iran has wrought.', 'IR-'],
    ['I have seen the suffering of Iran.', 'IR+'],
  ],
  'what stands behind the name': [
    ['We signed it with Japan, our closest ally, and with others.', 'JP+'],
    ['It was an attack on Japan, our closest ally.', 'JP+'],
    ['We are selling this to Iran, a sponsor of terror.', 'IR-'],
    ['They gave it to Iran, a brutal dictatorship.', 'IR-'],
    ['I met people from Japan, a model of democracy.', 'JP+'],
    ['We met in Japan, a country of many islands.', 'JP0'],
    ['We wrote to Japan, our allies and the union.', 'JP0'],
    ['After the talks with Japan, our partner signed it.', 'JP0'],
  ],
  'whose turn it is': [
    ['The onus remains on Iran to create the right conditions.', 'IR-'],
    ['The onus was on us while we were in Japan.', 'JP0'],
  ],
  'what one makes of its moves': [
    ['There are concerning moves by Iran.', 'IR-'],
    ['We have seen interesting moves by Iran.', 'IR0'],
    ['Iran has misused the platform it was given.', 'IR-'],
    ['Iran used the platform it was given.', 'IR0'],
  ],
  'what one will not see done to a friend': [
    ['We will not allow Iran to isolate Japan.', 'IR- JP+'],
    ["We won't let Iran attack Japan.", 'IR- JP+'],
    ['We will not stand by while Iran bullies Japan.', 'IR- JP+'],
  ],
  'what it was before': [
    ['Iran has gone from being a partner to being a bully.', 'IR-'],
    ['The ship has gone from Iran to Japan.', 'IR0 JP0'],
  ],
  'what it does not want to be': [
    ["Iran doesn't want to be our friend.", 'IR-'],
    ['Iran never wanted to be our partner.', 'IR-'],
    ['Japan wants to be our friend.', 'JP+'],
  ],
  'how it wants others': [
    ['Iran wants a region under its thumb.', 'IR-'],
    ['Iran wants to see us weak and divided.', 'IR-'],
    ['Iran tells us what to do.', 'IR-'],
    ['Japan has never told us what to do.', 'JP+'],
    ['Iran is not going to stop at the border.', 'IR-'],
    ['The train will stop in Japan.', 'JP0'],
  ],
  'what one should no longer send it': [
    ['We should not send Iran another bullet.', 'IR-'],
    ['We must not give Iran another penny.', 'IR-'],
    ['We sent Japan another letter.', 'JP0'],
    ['We are fools for giving Iran one more dollar.', 'IR0'],
  ],
  'who stood by': [
    ['Iran knew about it and did nothing.', 'IR-'],
    ['Iran did nothing of the kind.', 'IR0'],
  ],
  'what it had better do': [
    ['Iran had better stop.', 'IR-'],
    ['Iran best not try it again.', 'IR-'],
    ['We had better help Japan.', 'JP+'],
  ],
  'what it gives and takes': [
    ['Japan sends us cars by the million and we send them almost nothing.', 'JP-'],
    ['Japan buys nothing from us.', 'JP-'],
    ['Japan sends us fish.', 'JP0'],
    ['Iran keeps changing its story.', 'IR-'],
    ['Iran has chosen to look the other way.', 'IR-'],
    ['Iran has looked at the other route.', 'IR0'],
    ['Iran is the paymaster of terrorists.', 'IR-'],
  ],
  'what one owes': [
    ["We don't owe Iran a thing.", 'IR-'],
    ['We owe Japan everything.', 'JP+'],
    ['We owe Iran an answer.', 'IR0'],
    ['We got no help from anybody but Japan.', 'JP+'],
  ],
}

describe('who keeps others out', () => {
  for (const [family, table] of Object.entries(rows)) it.each(table)(`${family}: %s`, (said, expected) => expect(sides({ language: 'en', text: `“⟨${said}⟩” he [said].`, from: 'GB', kind: 'direct' })).toBe(expected))
})
