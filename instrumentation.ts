/** Next calls this once in every server that starts, before the first request, and waits for it: what takes long is only begun. */
export async function register(): Promise<void> {
  // named here, so that no bundle for another runtime takes the database in
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { warmColumns } = await import('./lib/store')
  void warmColumns()
}
