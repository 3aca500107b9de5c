import { freePort } from '../../lib/postgres'

/** Below the ports that systems give to outgoing connections: one of those may be taken between the look and the use. */
const FIRST = 20_000
const COUNT = 10_000
let next = process.pid * 7

/** A port for a program that a test starts; another one each time. */
export async function testPort(): Promise<number> {
  const wanted = FIRST + (next++ % COUNT)
  return (await freePort(wanted)) === wanted ? wanted : testPort()
}
