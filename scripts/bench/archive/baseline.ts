import pg from 'pg'

/** A plain count over the table, which every machine does at its own speed: what the questions are compared with. */
export async function openBaseline(url: string): Promise<{ readonly count: () => Promise<unknown>; readonly close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // an index would count something else
  await client.query('set enable_indexonlyscan = off; set enable_indexscan = off; set enable_bitmapscan = off; set max_parallel_workers_per_gather = 0')
  return { count: () => client.query('select count(*) from quotation'), close: () => client.end() }
}
