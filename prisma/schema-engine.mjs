#!/usr/bin/env node
/**
 * Answers the Prisma command line in place of its native `schema-engine` program, with the same engine compiled to
 * WebAssembly and the `pg` driver: nothing has to be downloaded. prisma.config.ts points Prisma here. It speaks a
 * private protocol of Prisma, which is why all Prisma packages are pinned to exact versions.
 */
import { answerRequests } from './schema-engine/answer-requests.mjs'
import { readOptions } from './schema-engine/options.mjs'
import { runCommand } from './schema-engine/run-command.mjs'
import { engineVersion } from './schema-engine/wasm.mjs'

const options = readOptions(process.argv.slice(2))
if (options.version) console.log(`schema-engine-wasm ${engineVersion()}`)
else if (options.command[0] === 'cli') process.exitCode = await runCommand(options.command[1], options.url)
else await answerRequests(options)
