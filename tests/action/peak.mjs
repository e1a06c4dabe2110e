// Writes down, when the process ends, how much memory it took at most.
import {writeFileSync} from 'node:fs'

process.on('exit', () => writeFileSync(process.env.UNTAPE_PEAK, String(process.resourceUsage().maxRSS * 1024)))
