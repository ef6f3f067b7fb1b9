import type { LayoutRequest } from './layout-network.ts'
import { placed } from './layout-network.ts'

/** Lays a drawing out beside the page, so that the page never stands still. */
addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => postMessage(placed(data)))
