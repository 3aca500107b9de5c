/** Ends this process when it is asked to, or when the process that started it has gone; `close` runs first, once. */
export function endWithParent(close: () => Promise<void>): void {
  let ending = false
  const end = (): void => {
    if (ending) return
    ending = true
    void close().finally(() => process.exit(0))
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.once('disconnect', end)
}
