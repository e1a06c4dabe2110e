/** Runs the tests that open the HTML report in a browser. */
import {runInBrowser} from './run-in-browser.mjs'

runInBrowser('vitest.page.config.ts')
