/** Runs the tests that open the desk in a browser. */
import {runInBrowser} from './run-in-browser.mjs'

runInBrowser('vitest.desk.config.ts')
