/** Resolves when somebody wants the program to stop: Ctrl-C, a signal, or the program or npm that had started it has gone. */
export function stopRequest(): Promise<string> {
  return new Promise((resolve) => {
    // stays on: npm passes on the Ctrl-C that the terminal has already sent, and the second one must not kill
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal))
    process.once('disconnect', () => resolve('the parent ended'))
    if (process.env.npm_lifecycle_event === undefined) return
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && resolve('npm ended'), 1000).unref()
  })
}
