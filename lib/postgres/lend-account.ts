import { spawnSync } from 'node:child_process'
import { firstBarrier, type Account } from './account'
import { PostgresError } from './postgres-error'

/** How to call a program so that it runs as an account. */
export interface Call {
  readonly command: string
  readonly args: readonly string[]
  readonly options: { readonly uid?: number; readonly gid?: number; readonly cwd: string }
}

/**
 * The call of `command` as `account`. Where a folder above `paths` is closed to the account (a clone in /root),
 * the program keeps root's right to pass folders, if `setpriv` can grant it; otherwise throws PostgresError.
 */
export function lendAccount(account: Account | null, command: string, args: readonly string[], paths: readonly string[]): Call {
  if (account === null) return { command, args, options: { cwd: '/' } }
  const barrier = [command, ...paths].map((target) => firstBarrier(target, account)).find((folder) => folder !== null) ?? null
  if (barrier === null) return { command, args, options: { ...account, cwd: '/' } }
  const granted = [
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ]
  if (spawnSync('setpriv', [...granted, command, '--version'], { cwd: '/' }).status !== 0) {
    throw new PostgresError(
      `Postgres does not run as root but as user ${account.uid}, who may not pass the folder ${barrier}: run \`chmod o+x ${barrier}\`, or keep Sikap and SIKAP_DATA elsewhere.`,
    )
  }
  return { command: 'setpriv', args: [...granted, command, ...args], options: { cwd: '/' } }
}
