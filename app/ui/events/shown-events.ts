import { cache } from 'react'
import { listEvents } from '../../../lib/store'

/** All events, asked once a page however many charts show them. */
export const shownEvents = cache(async () => listEvents())
