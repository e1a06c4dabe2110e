import type {Plugin} from 'esbuild'

export const bundlePackages: Plugin
