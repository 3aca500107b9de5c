import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Whether what is reported begins with a feeling that is the holder's own: “mengulang | kritiknya | terhadap Norwegia”, but “memperingatkan Peru atas | dukungannya | terhadap Norwegia”, which is Peru's. */
export function startsOwn(reading: Reading, { start }: Hit, { reported, cueItems }: Holder): boolean {
  return reported && start === cueItems && reading.endsIn(start, 'possessives') && !reading.items.slice(0, cueItems).some(({ mention }) => mention)
}
