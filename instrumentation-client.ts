import { tellLeaving } from './app/ui/shell/leaving'

/** Next calls this whenever another page is asked for, or the same with other filters. */
export function onRouterTransitionStart(address: string): void {
  tellLeaving(address)
}
