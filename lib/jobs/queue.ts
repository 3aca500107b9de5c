import type { RunnerOptions, TaskList } from 'graphile-worker'
import type pg from 'pg'
import { z } from 'zod'
import { inputReasonText } from '../document'
import { GROUP_STORED, groupStored, INGEST_AGAIN, JOIN_PAGES, PROCESS_FILES, REANALYZE_ARTICLES, REANALYZE_BATCH, REMOVE_UPLOAD, removeUpload, SWITCH_ANALYSIS, switchAnalysis } from '../store'
import { logger } from './ensure-queue'
import { ingestAgain } from './ingest-again'
import { joinPages } from './join-pages'
import { processFiles } from './process-files'
import { readFeeds } from '../read-feeds'
import { reanalyzeArticles } from './reanalyze-articles'
import { reanalyzeBatch } from './reanalyze-batch'

const ids = z.array(z.string().regex(/^\d+$/))
const files = z.object({ files: ids })
const articles = z.object({ articles: ids })
const batch = z.object({ reanalysis: z.string(), articles: ids })
const upload = z.object({ upload: z.string() })

/** Name of the job that reads the feeds of the file that SIKAP_FEEDS names; it needs no payload. */
const READ_FEEDS = 'read-feeds'

/** What each kind of job does. */
const tasks: TaskList = {
  [PROCESS_FILES]: (job) => processFiles(files.parse(job).files),
  [INGEST_AGAIN]: (job) => ingestAgain(files.parse(job).files),
  [JOIN_PAGES]: (job) => joinPages(articles.parse(job).articles),
  [REANALYZE_ARTICLES]: (job) => reanalyzeArticles(articles.parse(job).articles),
  [REANALYZE_BATCH]: (job) => {
    const { reanalysis, articles } = batch.parse(job)
    return reanalyzeBatch(reanalysis, articles)
  },
  [SWITCH_ANALYSIS]: () => switchAnalysis(),
  [GROUP_STORED]: () => groupStored(),
  [READ_FEEDS]: async () => {
    for (const read of await readFeeds(process.env.SIKAP_FEEDS ?? '')) if ('problem' in read) console.error(`Feed ${read.address}: ${inputReasonText([read.problem], 'en')}`)
  },
  [REMOVE_UPLOAD]: (job) => removeUpload(upload.parse(job).upload),
}

/** Feeds are read when a worker starts, too: nobody waits a quarter of an hour to see whether they set them up well. */
export function jobAtStart(): string | null {
  return process.env.SIKAP_FEEDS ? READ_FEEDS : null
}

/** When feeds are read: every quarter of an hour, where a person has set up any. */
export function schedule(): string {
  return process.env.SIKAP_FEEDS ? `*/15 * * * * ${READ_FEEDS}` : ''
}

/** `pgPool`: the sessions that the queue works in. */
export function queueOptions(pgPool: pg.Pool): RunnerOptions {
  return { pgPool, taskList: tasks, logger, noHandleSignals: true }
}
