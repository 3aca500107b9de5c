import type { RunnerOptions, TaskList } from 'graphile-worker'
import { z } from 'zod'
import { databaseUrl, GROUP_STORED, groupStored, PROCESS_FILES, REANALYZE_ARTICLES, REMOVE_UPLOAD, removeUpload } from '../store'
import { logger } from './ensure-queue'
import { processFiles } from './process-files'
import { reanalyzeArticles } from './reanalyze-articles'

const ids = z.array(z.string().regex(/^\d+$/))
const files = z.object({ files: ids })
const articles = z.object({ articles: ids })
const upload = z.object({ upload: z.string() })

/** What each kind of job does. */
const tasks: TaskList = {
  [PROCESS_FILES]: (job) => processFiles(files.parse(job).files),
  [REANALYZE_ARTICLES]: (job) => reanalyzeArticles(articles.parse(job).articles),
  [GROUP_STORED]: () => groupStored(),
  [REMOVE_UPLOAD]: (job) => removeUpload(upload.parse(job).upload),
}

export function queueOptions(): RunnerOptions {
  return { connectionString: databaseUrl(), taskList: tasks, logger, noHandleSignals: true }
}
